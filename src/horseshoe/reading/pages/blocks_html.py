"""The tokens of a page become its blocks: runs of source text between block tags, and the elements they stand in.

A light tree, no more than needed to say what stands beside what: elements that make blocks, by number, each with its
parent. Inline tags leave no trace, so words split over them join as in a browser.
"""

from __future__ import annotations

from msgspec import Struct, field

from horseshoe.errors import InputError
from horseshoe.reading.pages.tokens_html import RAW, RAW_NAMES, START, TEXT, Token, tokens

MAX_TAGS = 30_000  # the longest live blogs met have under twenty thousand
MAX_TEXT = 1_500_000  # code points outside tags and scripts: three novels
_LONG_TAG = 10_000  # code points; a picture written into its own tag
MAX_DEPTH = 200  # libxml2 gives up at 256, without a word; pages met stay under sixty

_BLOCK_NAMES = (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li main menu nav ol optgroup "
    "option p pre search section select summary table tbody td tfoot th thead tr ul"
)
_EMPTY_NAMES = "area base br col embed hr img input link meta param source track wbr"
_BLOCKS, _EMPTY = frozenset(_BLOCK_NAMES.split()), frozenset(_EMPTY_NAMES.split())
_TELLING = _BLOCKS | _EMPTY | RAW_NAMES | {"a", "time"}  # all others only format
_CLOSED_BY = {  # opening one of these closes the open other, up to the element that holds both
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu", "dir"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "tr": (frozenset({"tr"}), frozenset({"table", "thead", "tbody", "tfoot"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "tbody": (frozenset({"thead", "tbody", "tfoot"}), frozenset({"table"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}
_ITEMS = frozenset({"li", "td", "th", "tr", "dt", "dd"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ROW_LENGTH = 600  # code points of source; a longer row lays out a page, not a table
TAB = (-1, -1)  # a run that is no source text: the edge between two cells


class Element(Struct, frozen=True):
    """An open block element: its name, the number of its parent (-1 for none), and its start tag."""

    name: str
    parent: int
    tag: Token


class HtmlBlock(Struct):
    """One paragraph, heading, item or row: runs of source text, and the number of the element it stands in."""

    runs: list[tuple[int, int]]
    element: int
    linked: int = 0  # code points of source inside links
    name: str = "p"  # nearest telling element: 'h2', 'li', 'tr', 'p' ...
    words: str | None = None  # see plain_text
    key: str | None = None  # see block_key


class Outline(Struct):
    """All blocks of a page in order, its elements, and the tags that carry metadata."""

    text: str
    elements: list[Element] = field(default_factory=list)
    blocks: list[HtmlBlock] = field(default_factory=list)
    metas: list[Token] = field(default_factory=list)  # start tags of meta and time
    scripts: list[tuple[Token, Token]] = field(default_factory=list)  # start tag and inside
    title: Token | None = None
    hidden: list[tuple[int, int]] = field(default_factory=list)  # places of scripts and the like, tags included
    inline: list[tuple[int, int]] = field(default_factory=list)  # tags that only format
    unclosed: int = 0  # how many of them were left open
    sides: list[tuple[int, int]] = field(default_factory=list)  # places of whole nav, aside and footer elements
    long: list[Token] = field(default_factory=list)  # start tags that are long beyond reason

    def ancestors(self, element: int) -> list[int]:
        """The element and those around it, innermost first."""
        line = []
        while element >= 0:
            line.append(element)
            element = self.elements[element].parent
        return line


def outline(text: str, source: str) -> Outline:
    """Walk a page once.

    Raises:
        InputError: more tags than a report has (`MAX_TAGS`), or nested deeper (`MAX_DEPTH`).
    """
    walk = _Walk(Outline(text), source)
    tags = 0
    for kind, name, start, end in tokens(text):
        if kind == TEXT:
            walk.text(start, end)
            continue
        tags += 1
        if tags > MAX_TAGS:
            raise _too_much(f"This page has more than {MAX_TAGS:,} tags", source)
        if kind == RAW:
            walk.raw(Token(kind, name, start, end))
        elif name not in _TELLING:
            walk.formats(start, end, 1 if kind == START else -1)
        elif kind == START:
            walk.start(name, start, end)
        else:
            walk.end(name, start, end)
    walk.flush()
    return walk.page


class _Walk:
    """The state of one walk: open elements, the block being gathered, whether a link is open."""

    def __init__(self, page: Outline, source: str) -> None:
        self.page, self.source = page, source
        self.open: list[int] = []
        self.names: dict[str, int] = {}  # how many of a name are open
        self.runs: list[tuple[int, int]] = []
        self.linked = 0
        self.in_link = False
        self.size = 0
        self.before_raw: Token | None = None
        self.rows: list[tuple[int, int]] = []  # element of each open row, blocks before it

    def text(self, start: int, end: int) -> None:
        self.size += end - start
        if self.size > MAX_TEXT:
            raise _too_much(f"This page has more than {MAX_TEXT:,} characters of text", self.source)
        self.runs.append((start, end))
        if self.in_link:
            self.linked += end - start

    def formats(self, start: int, end: int, opened: int) -> None:
        """Note a tag that only formats: it breaks no word and ends no block."""
        self.page.inline.append((start, end))
        self.page.unclosed = max(0, self.page.unclosed + opened)

    def raw(self, token: Token) -> None:
        assert self.before_raw is not None
        self.page.hidden.append((self.before_raw.start, token.end))
        if token.name == "script":
            self.page.scripts.append((self.before_raw, token))
        elif token.name == "title" and self.page.title is None:
            self.page.title = token

    def start(self, name: str, start: int, end: int) -> None:
        if end - start > _LONG_TAG:
            self.page.long.append(Token(START, name, start, end))
        if name in _BLOCKS:
            self.flush()
            self.close_implied(name)
            if name not in _EMPTY:
                self.push(Token(START, name, start, end))
        elif name == "br":
            self.flush()
        elif name == "a":
            self.in_link = True
            self.formats(start, end, 1)
        elif name in ("meta", "time"):
            self.page.metas.append(Token(START, name, start, end))
        else:
            self.before_raw = Token(START, name, start, end)

    def push(self, token: Token) -> None:
        parent = self.open[-1] if self.open else -1
        self.page.elements.append(Element(token.name, parent, token))
        self.open.append(len(self.page.elements) - 1)
        self.names[token.name] = self.names.get(token.name, 0) + 1
        if token.name == "tr":
            self.rows.append((self.open[-1], len(self.page.blocks)))
        if len(self.open) > MAX_DEPTH:
            raise _too_much(f"This page is nested more than {MAX_DEPTH} deep", self.source)

    def close_implied(self, name: str) -> None:
        if self.open and self.page.elements[self.open[-1]].name == "p":
            self.pop_to(len(self.open) - 1)
        if name in _CLOSED_BY:
            closed, holders = _CLOSED_BY[name]
            for depth in range(len(self.open) - 1, -1, -1):
                found = self.page.elements[self.open[depth]].name
                if found in closed:
                    self.pop_to(depth)
                    return
                if found in holders:
                    return

    def end(self, name: str, start: int, end: int) -> None:
        if name == "a":
            self.in_link = False
            self.formats(start, end, -1)
        if name in _BLOCKS or name == "br":
            self.flush()
        if not self.names.get(name):
            return
        for depth in range(len(self.open) - 1, -1, -1):
            if self.page.elements[self.open[depth]].name == name:
                if name in ("nav", "aside", "footer"):
                    self.page.sides.append((self.page.elements[self.open[depth]].tag.start, end))
                self.pop_to(depth)
                return

    def pop_to(self, depth: int) -> None:
        for element in self.open[depth:]:
            self.names[self.page.elements[element].name] -= 1
        while self.rows and self.rows[-1][0] in self.open[depth:]:
            self.join_row(self.rows.pop()[1])
        del self.open[depth:]

    def flush(self) -> None:
        """End the block being gathered, if it holds anything but white space."""
        if not self.runs:
            return
        runs, self.runs, linked, self.linked = self.runs, [], self.linked, 0
        text = self.page.text
        if all(text[start:end].isspace() for start, end in runs):
            return
        self.page.blocks.append(HtmlBlock(runs, self.open[-1] if self.open else -1, linked, self.telling()))

    def telling(self) -> str:
        for element in reversed(self.open):
            name = self.page.elements[element].name
            if name in _HEADINGS or name in _ITEMS or name in ("figcaption", "caption", "pre", "option", "button"):
                return name
            if name in ("table", "article", "section", "main", "body", "ul", "ol"):
                return "p"
        return "p"

    def join_row(self, first: int) -> None:
        """Make one block of the cells of a row, where each is one short block."""
        cells = self.page.blocks[first:]
        size = sum(end - start for block in cells for start, end in block.runs)
        if len(cells) < 2 or size > _ROW_LENGTH or any(block.name == "tr" for block in cells):
            return
        if len({block.element for block in cells}) < len(cells):
            return
        runs = list(cells[0].runs)
        for block in cells[1:]:
            runs += [TAB, *block.runs]
        linked = sum(block.linked for block in cells)
        self.page.blocks[first:] = [HtmlBlock(runs, cells[0].element, linked, "tr")]


def _too_much(what: str, source: str) -> InputError:
    return InputError(f"{what}, which no report has", where=source, advice="Pass the article alone")
