"""What stands on paper: the PDF that LibreOffice makes, without what comes back on every page."""
import re
import subprocess

from texts import PAGES


class Different(Exception):
    """What differs, and where."""


def solid(text):
    """The text without white space; ligatures of a font taken apart."""
    text = re.sub(r"\s+", "", text)
    for sign, letters in zip("\ufb00\ufb01\ufb02\ufb03\ufb04", ("ff", "fi", "fl", "ffi", "ffl")):
        text = text.replace(sign, letters)
    return text


def loosely(words, gap):
    """A pattern for words without white space, between the signs of which these may stand."""
    return ("[%s]*" % gap).join(map(re.escape, words))


def compare(name, one, other_name, other):
    """Two sequences, of words, characters or entries."""
    if one == other:
        return
    at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    glue, before, after = ("", 50, 30) if isinstance(one, str) else (" ", 6, 4)
    show = lambda text: "%s >>> %s" % (
        glue.join(map(str, text[max(0, at - before):at])), glue.join(map(str, text[at:at + after])) or "(end)")
    raise Different("%s: %s\n      %s: %s" % (name, show(one), other_name, show(other)))


def alike(one, other):
    """How far two texts are the same, of all that the first holds."""
    same = next((index for index, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return (same == len(one), same)


def headers(page):
    """The header of every section, and the heading that its first page begins with."""
    name, status, _ = page.header
    found = []
    for classes, number, heading in page.sections:
        if "bijlage" in classes:
            found.append((solid("%s bij %s%s" % (number, name, status)), solid(number + heading)))
        elif "werkblad" in classes:
            found.append((solid("%s bij %s%s" % (heading, name, status)), solid(heading)))
        elif not found or found[-1][1]:
            found.append((solid(name + status), ""))
    return found


class Paper:
    """A PDF. `text` holds its words without white space, to be held against `wanted`."""

    def __init__(self, name, pdf, page, initials, text):
        self.name, self.page = name, page
        if pdf is None:
            raise Different("%s: LibreOffice does not open it" % name)
        raw = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", pdf, "-"], stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL, check=True)
        # Ends of lines stay until the page numbers of the contents list are known from what follows.
        pages = ["\n".join(map(solid, text.splitlines())) for text in raw.stdout.decode("utf-8").split("\f")]
        if pages and not pages[-1]:
            pages.pop()
        self.count = len(pages)
        self.wanted = solid(text).replace(PAGES, str(self.count))
        pages = self.without_contents(self.without_marks(pages, initials))
        self.starts = []
        self.text = self.without_repeated_rows(pages)

    def without_marks(self, pages, initials):
        """Header and footer taken off every page: a header for each section, and the right page number."""
        expected, section = headers(self.page), 0
        for number, text in enumerate(pages, 1):
            following = section + 1
            if following < len(expected) and number > 1 and re.match(loosely("".join(expected[following]), "\n"), text):
                section = following
            top = expected[section][0]
            bottom = solid("".join(initials)) + "%sPagina%dvan%d" % (solid(self.page.header[2]), number, len(pages))
            begin = re.match(loosely(top, "\n"), text)
            # A line to write on may be drawn as the leader of a tab.
            end = re.search(loosely(bottom, "\n_") + "\n*$", text)
            if not begin:
                raise Different("%s: page %d does not begin with %r but with %r" % (self.name, number, top, text[:90]))
            if not end:
                raise Different("%s: page %d does not end with %r but with %r" % (self.name, number, bottom, text[-90:]))
            yield text[begin.end():end.start()]
        if section + 1 < len(expected):
            raise Different("%s: no page has the header %r" % (self.name, expected[section + 1][0]))

    def without_contents(self, pages):
        """The contents list taken out; `self.shown` holds the page numbers in it."""
        text, self.shown = "\f".join(pages), []
        lists = []
        for words, target in self.page.said.contents:
            if target is None:
                lists.append([])
            lists[-1].append((solid(words), target))
        for entries in lists:
            patterns = [self.entry(words, target) for words, target in entries]
            found = re.search("".join(patterns), text)
            if not found:
                raise Different("PDF of %s: %s" % (self.name, self.broken(entries, patterns, text)))
            self.shown += [int(number) for number in found.groups()]
            # A page that ends within the list, or with it, still ends there.
            text = text[:found.start()] + "\f" * found.group().count("\f") + text[found.end():]
        return text.replace("\n", "").split("\f")

    @staticmethod
    def entry(words, target):
        """A pattern for an entry: dots lead to the page, unless the words reach it."""
        page = r"[\n\f]*\.%s\n?(\d+)(?=[\n\f])" % ("*" if len(words) > 50 else "{2,}")
        return loosely(words, "\n\f") + (page if target else "") + "[\n\f]*"

    @staticmethod
    def broken(entries, patterns, text):
        """The first entry of a contents list that is not there as it should be."""
        begin = re.search(patterns[0], text)
        at = begin.start() if begin else 0
        for (words, _), pattern in zip(entries, patterns):
            found = re.match(pattern, text[at:])
            if not found:
                return "no entry %r with dots and a page number in the contents list: %r" % (words, text[at:at + 90])
            at += found.end()
        return "no contents list such as %s" % [words for words, _ in entries]

    def without_repeated_rows(self, pages):
        """A header row that comes back at the top of a page taken off, where the text does not go on with it."""
        rows = sorted({solid(row) for row in self.page.rows if row}, key=len, reverse=True)
        out, at = [], 0
        for text in pages:
            self.starts.append(at)
            choices = [text] + [text[len(row):] for row in rows if text.startswith(row)]
            chosen = max(choices, key=lambda choice: alike(choice, self.wanted[at:at + len(choice)]))
            out.append(chosen)
            at += len(chosen)
        return "".join(out)

    def judge(self):
        compare("PDF of " + self.name, self.text, "TXT", self.wanted)

    def headings(self):
        """The page of every heading."""
        found, at, pieces = [], 0, 0
        for start in self.page.starts:
            before = "".join(self.page.numbered[pieces:start])
            at, pieces = at + len(solid(before).replace(PAGES, str(self.count))), start
            found.append(sum(begin <= at for begin in self.starts))
        return found
