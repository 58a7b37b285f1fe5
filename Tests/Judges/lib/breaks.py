"""Ways to break one of four files of a document, for the self-test of same-words."""
import re
import zipfile


def changed(path, part, change):
    """Rewrites a file, or the first part of a package whose name matches and that the change alters."""
    if part is None:
        with open(path, encoding="utf-8") as file:
            old = file.read()
        new = change(old)
        with open(path, "w", encoding="utf-8") as file:
            file.write(new)
        return old != new
    with zipfile.ZipFile(path) as package:
        parts = [(info, package.read(info)) for info in package.infolist()]
    done = False
    with zipfile.ZipFile(path, "w") as package:
        for info, data in parts:
            if not done and re.fullmatch(part, info.filename):
                new = change(data.decode("utf-8")).encode("utf-8")
                done, data = new != data, new
            package.writestr(info, data)
    return done


def sub(pattern, replacement, count=1):
    return lambda text: re.sub(pattern, replacement, text, count=count, flags=re.S)


def other_target(pattern):
    """Points the first reference to the target of the first reference that goes elsewhere."""
    def change(text):
        found = list(re.finditer(pattern, text))
        other = next((m.group(1) for m in found if m.group(1) != found[0].group(1)), None)
        if other is None:
            return text
        return text[:found[0].start(1)] + other + text[found[0].end(1):]
    return change


def swapped(first, second):
    """The first two neighbours of these kinds change places."""
    return sub("(%s)(%s)" % (first, second), r"\2\1")


def after_contents(change):
    """A change of the text below the contents list alone."""
    def whole(text):
        at = max(text.rfind('"TOC'), text.rfind("</text:table-of-content>"), text.rfind("</nav>"), 0)
        return text[:at] + change(text[at:])
    return whole


WORD, CONTENT, STYLES = r"word/document\.xml", r"content\.xml", r"styles\.xml"
H, P = r"<text:h [^>]*>(?:(?!</text:h>).)*</text:h>", r"<text:p [^>]*>(?:(?!</text:p>).)*</text:p>"

# What is broken, in which file, in which part, and how.
BREAKS = [
    ("a word in DOCX", ".docx", WORD, sub(r"(<w:t[^>]*>[^<]*?)\b[a-z]{4,}", r"\1anders")),
    ("a word in ODT", ".odt", CONTENT, sub(r"(<text:p[^>]*>[^<]*?)\b[a-z]{4,}", r"\1anders")),
    ("a word in HTML", ".html", None, sub(r"(<main>.*?<p[^>]*>[^<]*?)\b[a-z]{4,}", r"\1anders")),
    ("a word in TXT", ".txt", None, sub(r"\b[a-z]{4,}", "anders")),
    ("a no-break space in DOCX", ".docx", WORD, after_contents(sub("\u00a0", " "))),
    ("the last paragraph of ODT", ".odt", CONTENT, sub(r"(.*<text:p[^>]*>)[^<]+", r"\1")),
    ("the order of ODT", ".odt", CONTENT, after_contents(swapped(H, P))),
    ("a number in TXT", ".txt", None, sub(r"^(.*\n)1\.1 ", r"\g<1>1.2 ")),
    ("a number in HTML", ".html", None, sub(r'(class="nummer">)Artikel([ \u00a0])1<', r"\1Artikel\g<2>2<")),
    ("the numbers of DOCX", ".docx", r"word/numbering\.xml",
     sub(r"(<w:lvl w:ilvl=\"1\"[^>]*>\s*<w:start w:val=\")1\"", r'\g<1>2"')),
    ("the numbers of all lists of DOCX", ".docx", r"word/numbering\.xml", sub(r"(<w:start w:val=\")1\"", r'\g<1>3"', 0)),
    ("the numbers of ODT", ".odt", STYLES,
     sub(r'(<text:list-level-style-number text:level="2" )', r'\1text:start-value="2" ')),
    ("a list of ODT begins anew", ".odt", CONTENT, sub(r' text:continue-list="[^"]*"', "", 0)),
    ("a reference in TXT", ".txt", None, sub(r"([a-z] [Aa]rtikel[ \u00a0])(\d+)", r"\g<1>9\2")),
    ("a reference in DOCX", ".docx", WORD, other_target(r"\bREF (b_\w+)")),
    ("a reference in ODT", ".odt", CONTENT, other_target(r'text:ref-name="(b_\w+)"')),
    ("the kept result of a reference in DOCX", ".docx", WORD,
     sub(r'(\bREF b_.*?"separate".*?<w:t[^>]*>[^<]*?)\d', r"\g<1>99")),
    ("the page numbers of ODT", ".odt", STYLES, sub(r"<text:page-count>.*?</text:page-count>", "1", 0)),
    ("a link target in a regeling in DOCX", ".docx", WORD,
     after_contents(other_target(r'<w:hyperlink w:anchor="(b_\w+)"'))),
    ("a link target in a regeling in ODT", ".odt", CONTENT,
     after_contents(other_target(r'<text:a [^>]*xlink:href="#(b_\w+)"'))),
    ("a link target in HTML", ".html", None, after_contents(other_target(r'href="#(b_\w+)"'))),
    ("two bookmarks of DOCX change places", ".docx", WORD,
     sub(r'(<w:bookmarkStart [^>]*w:name=")(b_\w+)(".*?<w:bookmarkStart [^>]*w:name=")(b_\w+)"', r'\1\4\3\2"')),
    ("two ids of HTML change places", ".html", None, sub(r'(id=")(b_\w+)(".*?id=")(b_\w+)"', r'\1\4\3\2"')),
    ("the number of a caption in DOCX", ".docx", WORD, sub(r"\bSEQ Tabel ", r"SEQ Tabel \\r 7 ")),
    ("the kept number of a caption in DOCX", ".docx", WORD,
     sub(r'(\bSEQ Tabel.*?"separate".*?<w:t[^>]*>)\d+', r"\g<1>99")),
    ("the number of a caption in ODT", ".odt", CONTENT, sub(r'(text:formula="[^"]*)\+1"', r'\1+7"')),
    ("the kept number of a caption in ODT", ".odt", CONTENT, sub(r"(<text:sequence [^>]*>)\d+", r"\g<1>99")),
    ("the header of an annex in DOCX", ".docx", r"word/[^/]*\.xml",
     sub(r"(<w:hdr.*?) bij ", r"\1 van ")),
    ("the header of an annex in ODT", ".odt", STYLES, sub(r"(<style:header>.*?) bij ", r"\1 van ")),
    ("a word of the contents list in DOCX", ".docx", WORD, sub(r'("TOC3".*?<w:t[^>]*>[^<]*?)\b[a-z]{4,}', r"\1anders")),
    ("a word of the contents list in ODT", ".odt", CONTENT,
     sub(r"(<text:index-body>.*?<text:a [^>]*>[^<]*?)\b[a-z]{4,}", r"\1anders")),
    ("a target of the contents list in DOCX", ".docx", WORD, other_target(r'"TOC\d".*?w:anchor="(\w+)"')),
    ("a page field of the contents list in DOCX", ".docx", WORD, other_target(r"PAGEREF (\w+)")),
    ("an entry of the contents list in HTML", ".html", None, sub(r"(<nav.*?)<li.*?</li>", r"\1")),
    ("a comment in the body of DOCX", ".docx", WORD,
     sub(r"(<w:commentRangeEnd [^>]*>)", r"<w:r><w:t>opmerking</w:t></w:r>\1")),
    ("a comment in the body of ODT", ".odt", CONTENT, sub(r"(<office:annotation-end [^>]*>)", r"opmerking\1")),
    ("the words of a comment in DOCX", ".docx", r"word/comments\.xml", sub(r"(<w:t[^>]*>)\w", r"\1Anders ")),
    ("a comment on other words in ODT", ".odt", CONTENT, sub(r"(<office:annotation-end [^>]*/>)([^<]*</text:)", r"\2")),
    ("an open point of DOCX is mere text", ".docx", WORD,
     sub(r'(<w:tag w:val=")pm:', r"\1")),
    ("an open point of ODT is mere text", ".odt", CONTENT,
     sub(r"<text:text-input[^>]*>([^<]*)</text:text-input>", r"\1")),
    ("the line for initials in ODT", ".odt", STYLES, sub("Paraaf ", "Handtekening ", 0)),
    ("a page count that is typed", ".docx", WORD, sub("NUMPAGES", "QUOTE 999")),
]
