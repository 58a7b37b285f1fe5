"""What a DOCX, an ODT and a page of HTML say, each as the same kind of value."""
import html.parser
import re
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
HREF = "{http://www.w3.org/1999/xlink}href"
PAGES = "[aantal]"


def words(text):
    """The words; a no-break space is part of its word."""
    return [word for word in re.split(r"[ \t\r\n]+", text) if word]


def joined(text):
    return " ".join(words(text))


class Reading:
    """What a file says."""

    def __init__(self):
        self.body = []          # pieces of text without the numbers of lists and without the contents list
        self.contents = []      # (words, target) of every entry of the contents list; its heading has no target
        self.pages = []         # the page numbers in the contents list
        self.links = []         # (target, words) of every reference
        self.places = {}        # the words of the paragraph at every bookmark
        self.points = []        # the open points, as often as they stand there
        self.comments = []      # (words of the comment, words that it is about)
        self.wrapped_links = 0  # how many links stand within a content control
        self.headers = []       # the words of every header
        self.margins = []       # the words of every header and footer
        self.initials = []      # the lines for initials in the footers, each once

    @property
    def words(self):
        return words("".join(self.body))

    def initial(self, lines):
        """Notes the lines of a footer that are for initials."""
        self.initials += [line for line in lines if line.startswith("Paraaf") and line not in self.initials]

    def entry(self, text, target):
        """An entry of the contents list in a file with pages: its last word is the page."""
        found = words(text)
        if target and found and found[-1].isdigit():
            self.pages.append(int(found.pop()))
        self.contents.append((" ".join(found), target))


class Docx(Reading):
    def __init__(self, path):
        super().__init__()
        self.fields, self.open_comments, self.target = [], {}, None
        self.page_fields = []   # the target of every page number in the contents list
        with zipfile.ZipFile(path) as package:
            names = package.namelist()
            parts = {name: ET.fromstring(package.read(name)) for name in names
                     if re.fullmatch(r"word/[^/]*\.xml", name)}
        self.notes = {note.get(W + "id"): joined("\n".join(flat(p) for p in note.iter(W + "p")))
                      for note in parts.get("word/comments.xml", ())}
        self.blocks(parts["word/document.xml"].find(W + "body"))
        for root in parts.values():
            if root.tag == W + "hdr":
                self.headers += [joined(flat(p)) for p in root.iter(W + "p")]
            if root.tag == W + "ftr":
                self.initial(joined(flat(p)) for p in root.iter(W + "p"))
            if root.tag in (W + "hdr", W + "ftr"):
                self.margins += [joined(flat(p)) for p in root.iter(W + "p")]

    def blocks(self, parent):
        for node in parent:
            if node.tag == W + "p":
                style = node.find(W + "pPr/" + W + "pStyle")
                self.paragraph(node, "" if style is None else style.get(W + "val"))
            elif node.tag in (W + "bookmarkStart", W + "commentRangeStart", W + "commentRangeEnd"):
                raise ValueError("a mark stands between paragraphs: %s" % ET.tostring(node, "unicode")[:200])
            else:
                self.blocks(node)

    def paragraph(self, node, style):
        self.text, self.marks, self.target = [], [], None
        self.inlines(node, in_contents := style.startswith("TOC"))
        text = "".join(self.text)
        for mark in self.marks:
            self.places[mark] = joined(text)
        if in_contents:
            self.entry(text, self.target)
        else:
            self.body += [text, "\n"]

    def say(self, text):
        self.text.append(text)
        for heard in list(self.open_comments.values()) + [field["shown"] for field in self.fields if field["on"]]:
            heard.append(text)

    def inlines(self, parent, in_contents):
        for node in parent:
            if node.tag == W + "t":
                counts = any(words(field["code"])[:1] == ["NUMPAGES"] for field in self.fields)
                self.say(PAGES if counts else node.text or "")
            elif node.tag in (W + "tab", W + "br"):
                self.say(" ")
            elif node.tag == W + "noBreakHyphen":
                self.say("\u2011")
            elif node.tag == W + "bookmarkStart":
                self.marks.append(node.get(W + "name"))
            elif node.tag == W + "commentRangeStart":
                self.open_comments[node.get(W + "id")] = []
            elif node.tag == W + "commentRangeEnd":
                number = node.get(W + "id")
                self.comments.append((self.notes[number], joined("".join(self.open_comments.pop(number)))))
            elif node.tag == W + "fldChar":
                self.mark(node.get(W + "fldCharType"))
            elif node.tag == W + "instrText":
                self.fields[-1]["code"] += node.text or ""
            elif node.tag == W + "fldSimple":
                self.fields.append({"code": node.get(W + "instr"), "shown": [], "on": True})
                self.inlines(node, in_contents)
                self.mark("end")
            elif node.tag == W + "hyperlink":
                before, anchor = len(self.text), node.get(W + "anchor")
                self.inlines(node, in_contents)
                if in_contents:
                    self.target = anchor
                elif anchor:
                    self.links.append((anchor, joined("".join(self.text[before:]))))
            elif node.tag == W + "sdt":
                before = len(self.text)
                self.wrapped_links += len(node.findall(".//" + W + "hyperlink"))
                self.inlines(node.find(W + "sdtContent"), in_contents)
                tag = node.find(W + "sdtPr/" + W + "tag")
                if tag is not None and tag.get(W + "val").startswith("pm:"):
                    self.points.append(joined("".join(self.text[before:])))
            elif node.tag not in (W + "pPr", W + "rPr"):
                self.inlines(node, in_contents)

    def mark(self, kind):
        if kind == "begin":
            self.fields.append({"code": "", "shown": [], "on": False})
        elif kind == "separate":
            self.fields[-1]["on"] = True
        else:
            field = self.fields.pop()
            code = words(field["code"])
            if code[0] == "REF":
                self.links.append((code[1], joined("".join(field["shown"]))))
            elif code[0] == "PAGEREF":
                self.page_fields.append(code[1])


def flat(node):
    """The text of a paragraph of DOCX or ODT, whatever stands around it."""
    if node.tag in (W + "tab", W + "br", TEXT + "tab", TEXT + "s", TEXT + "line-break"):
        return " "
    if node.tag in (W + "pPr", W + "rPr", W + "instrText"):
        return ""
    own = "" if node.tag.startswith(W) and node.tag != W + "t" else node.text or ""
    return own + "".join(flat(child) + ((child.tail or "") if node.tag.startswith(TEXT) else "") for child in node)


class Odt(Reading):
    def __init__(self, path):
        super().__init__()
        self.open_comments, self.text, self.marks, self.target = {}, [], [], None
        with zipfile.ZipFile(path) as package:
            content, styles = (ET.fromstring(package.read(name)) for name in ("content.xml", "styles.xml"))
        self.blocks(content.find(OFFICE + "body/" + OFFICE + "text"), False)
        for header in styles.iter(STYLE + "header"):
            self.headers += [joined(flat(p)) for p in header.iter(TEXT + "p")]
        for footer in styles.iter(STYLE + "footer"):
            self.initial(joined(flat(p)) for p in footer.iter(TEXT + "p"))
        for margin in list(styles.iter(STYLE + "header")) + list(styles.iter(STYLE + "footer")):
            self.margins += [joined(flat(p)) for p in margin.iter(TEXT + "p")]

    def blocks(self, parent, in_contents):
        for node in parent:
            if node.tag in (TEXT + "p", TEXT + "h"):
                self.text, self.marks, self.target = [], [], None
                self.inlines(node, in_contents)
                text = "".join(self.text)
                for mark in self.marks:
                    self.places[mark] = joined(text)
                if in_contents:
                    self.entry(text, self.target)
                else:
                    self.body += [text, "\n"]
            elif node.tag in (TEXT + "sequence-decls", TEXT + "table-of-content-source", TABLE + "title", TABLE + "desc"):
                continue
            else:
                self.blocks(node, in_contents or node.tag == TEXT + "table-of-content")

    def say(self, text):
        self.text.append(text)
        for heard in self.open_comments.values():
            heard.append(text)

    def inlines(self, parent, in_contents):
        self.say(parent.text or "")
        for node in parent:
            before = len(self.text)
            if node.tag in (TEXT + "s", TEXT + "tab", TEXT + "line-break"):
                self.say(" ")
            elif node.tag == TEXT + "page-count":
                self.say(PAGES)
            elif node.tag == OFFICE + "annotation":
                note = joined("\n".join("".join(p.itertext()) for p in node.iter(TEXT + "p")))
                self.open_comments[node.get(OFFICE + "name"), note] = []
            elif node.tag == OFFICE + "annotation-end":
                key = next(key for key in self.open_comments if key[0] == node.get(OFFICE + "name"))
                self.comments.append((key[1], joined("".join(self.open_comments.pop(key)))))
            else:
                self.inlines(node, in_contents)
                shown = joined("".join(self.text[before:]))
                if node.tag in (TEXT + "bookmark", TEXT + "bookmark-start"):
                    self.marks.append(node.get(TEXT + "name"))
                elif node.tag == TEXT + "bookmark-ref":
                    self.links.append((node.get(TEXT + "ref-name"), shown))
                elif node.tag == TEXT + "text-input":
                    self.points.append(shown)
                elif node.tag == TEXT + "a" and in_contents:
                    self.target = node.get(HREF).lstrip("#")
                elif node.tag == TEXT + "a" and node.get(HREF).startswith("#"):
                    self.links.append((node.get(HREF)[1:], shown))
            self.say(node.tail or "")


class Page(html.parser.HTMLParser):
    """A page; beside what every file says, its text with numbers, its header, the header rows of its tables, its
    headings, its sections, and the numbers that lead to each place."""
    INLINE = {"span", "strong", "em", "a"}
    VOID = {"meta", "col", "br", "hr", "img", "link", "input"}
    HEADINGS = {"h2", "h3", "h4", "h5"}

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.said = Reading()
        self.numbered, self.header, self.rows, self.headings = [], [], [], []
        self.sections = []      # (class, number, words of the heading), in reading order
        self.trails = {}        # the numbers of article, member, part and sub-part by id
        self.open = []          # (tag, classes, id) of the open elements
        self.texts = []         # the pieces of the open elements, one list each
        self.article, self.items = "", []
        self.starts, self.start = [], 0  # how many pieces of text stand before each heading
        with open(path, encoding="utf-8") as file:
            self.feed(file.read())
        self.close()

    def inside(self, *tags):
        return any(tag in tags for tag, _, _ in self.open)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag not in self.INLINE:
            self.note("\n")
        if tag in self.VOID:
            return
        classes = (given.get("class") or "").split()
        if len(self.open) == 3 and self.inside("main") and tag in ("div", "section"):
            self.sections.append((classes, "", ""))
        if tag == "li" and not self.inside("nav"):
            self.items.append("")
        if tag in self.HEADINGS:
            self.start = len(self.numbered)
        self.open.append((tag, classes, given.get("href" if tag == "a" else "id")))
        self.texts.append(([], []))

    def handle_endtag(self, tag):
        if tag not in self.INLINE:
            self.note("\n")
        while self.open:
            found, classes, mark = self.open.pop()
            bare, full = ("".join(pieces) for pieces in self.texts.pop())
            self.ended(found, classes, mark, joined(bare), joined(full))
            if found == tag:
                break

    def ended(self, tag, classes, mark, bare, full):
        if self.inside("nav"):
            if tag in ("a", "p"):
                self.said.contents.append((full, (mark or "").lstrip("#") or None))
            return
        if not self.inside("main"):
            if tag == "p" and self.inside("header"):
                self.header.append(full)
            return
        if tag == "thead":
            self.rows.append(full)
        elif tag == "a" and (mark or "").startswith("#"):
            self.said.links.append((mark[1:], full))
        elif "openstaand" in classes:
            self.said.points.append(full)
        elif "nummer" in classes and self.open[-1][0] == "p" and self.items:
            self.items[-1] = full
        elif tag in self.HEADINGS:
            number = full[:len(full) - len(bare)].strip()
            self.headings.append((full, mark))
            self.starts.append(self.start)
            if self.sections and not self.sections[-1][2] and len(self.open) == 4:
                self.sections[-1] = (self.sections[-1][0], number, bare)
            if "Artikel" in number:
                self.article = number
            if mark:
                self.said.places[mark], self.trails[mark] = bare, [number]
        elif tag == "p" and self.open[-1][0] == "li" and self.open[-1][2]:
            self.said.places[self.open[-1][2]] = bare
            self.trails[self.open[-1][2]] = [self.article] + self.items
        elif tag == "li":
            self.items.pop()

    def handle_data(self, data):
        self.note(data)

    def note(self, data):
        for _, full in self.texts:
            full.append(data)
        is_number = any("nummer" in classes for _, classes, _ in self.open)
        if not is_number:
            for bare, _ in self.texts:
                bare.append(data)
        if self.inside("main") and not self.inside("nav"):
            self.numbered.append(data)
            if not is_number:
                self.said.body.append(data)
