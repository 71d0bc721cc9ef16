"""A text file becomes a page: the text as it stands, and which of its lines are the report."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from itertools import pairwise, takewhile

from horseshoe.reading.pages.decoding import decode
from horseshoe.reading.pages.furniture import furniture, furniture_before
from horseshoe.reading.pages.furniture_makes import Furniture
from horseshoe.reading.pages.language import language_of
from horseshoe.reading.pages.page import Block, BlockKind, Page
from horseshoe.reading.pages.refusals import refuse_what_is_no_report
from horseshoe.reading.pages.stamps import Stamp, Strength, leading_stamp, stamp_line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.sentences import runs_on

_LINE = late(r"[^\r\n\u2028\u2029\x0c]+")
_STOP = late(r"[.!?…]['\"”’)\]]*\s*$")
_ITEM = late(
    r"\s*(?:[-*•‣◦▪–]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+"
    r"|(?:for|against|in favou?r|abstain(?:ing|ed|tions?)?|absent|yes|no)\s*[:(]\s*)",
    re.I,
)
_INNER_STOP = late(r"[A-Za-z]{4,}[.!?]['\"”’)]* +['\"“‘]?[A-Z]")
_DATELINE = late(r"[A-Z][A-Z .,'’-]{3,40}(?:\([A-Z][\w ]{1,20}\)|[,:] )")
_HEAD_BLOCKS = 8  # a stamp further down dates something else
_WIDEST = 110  # code points of a line of a wrapped file
_NARROW = 40  # code points; a shorter line may be a heading or a cell
_FEW = 2  # lines or breaks that may be chance
_RUN_ON = 3  # lines that go on in the next; fewer may be chance
_Line = tuple[int, int]


def read_plain(data: bytes, source: str) -> Page:
    """Read a plain-text report.

    The text is the decoded file, byte order mark dropped and nothing else changed. A block is a line, or several where
    the file is wrapped at a margin; a day glued before a line by a crawler, or a trail of links, stays outside it.
    `published` is a day printed as a stamp at the head of the file ("Published 31 January 2022", "20231209 083131");
    a bare one is when a site or crawler dated the page, at times later than the report, and a note says so. A day in
    running text or in a dateline is not metadata and not taken here.

    Raises:
        InputError: the file is empty, binary, too large, or of a kind that holds no plain text (PDF, image, archive).
    """
    refuse_what_is_no_report(data, source)
    decoded = decode(data)
    lines = list(_lines(decoded.text))
    blocks, stamp = _sort(decoded.text, lines)
    notes = decoded.notes
    if stamp is not None and (stamp.strength is Strength.BARE or stamp.glued):
        notes += (f"The day of publication, {stamp.day}, is a stamp before the text; it may be the crawler's.",)
    body = "\n".join(decoded.text[b.start : b.end] for b in blocks if b.kind is not BlockKind.FURNITURE)
    return Page(
        source=source,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type="text/plain",
        text=decoded.text,
        title=_title(decoded.text, blocks),
        published=None if stamp is None else stamp.day,
        blocks=tuple(blocks),
        language=language_of(body),
        notes=notes,
    )


def _title(text: str, blocks: list[Block]) -> str | None:
    """The headline at the head; of several, the first that is not all capitals, as the name of a newspaper is."""
    told = (block for block in blocks if block.kind is not BlockKind.FURNITURE)
    heads = [text[b.start : b.end] for b in takewhile(lambda b: b.kind is BlockKind.HEADLINE, told)]
    return next((head for head in heads if not head.isupper()), heads[0] if heads else None)


def _lines(text: str) -> Iterator[_Line]:
    """Lines with something on them, joined where the file is wrapped at a margin; cells of a table by themselves."""
    lines = [(found.start(), found.end()) for found in _LINE.finditer(text) if not found[0].isspace()]
    if _wrapped(text, lines):
        margin = _margin(text, lines)
        lines = list(_joined(lines, lambda one, two: _follows(text, one, two, margin)))
    elif lines:
        set_so, breaks = _set_so(text, lines), runs_on if _ragged(text, lines) else _breaks
        lines = list(_joined(lines, lambda one, two: one in set_so or breaks(text, one, two)))
    for start, end in lines:
        line = text[start:end]
        if line.count("|") and (line.rstrip().endswith("|") or line.lstrip().startswith("|")) and not _is_rule(line):
            yield from _cells(text, start, end)
        else:
            yield _trim(text, start, end)


def _is_rule(line: str) -> bool:
    return not re.search(r"\w", line)


def _cells(text: str, start: int, end: int) -> Iterator[_Line]:
    for found in re.finditer(r"[^|]+", text[start:end]):
        if not found[0].isspace():
            yield _trim(text, start + found.start(), start + found.end())


def _trim(text: str, start: int, end: int) -> _Line:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _follows(text: str, one: _Line, two: _Line, margin: int) -> bool:
    """Whether a line was broken only because the next word did not fit the margin."""
    between = text[one[1] : two[0]]
    word = re.match(r"\s*\S+", text[two[0] : two[1]])
    return (
        between.replace("\r\n", "\n") == "\n"
        and word is not None
        and one[1] - one[0] + 1 + len(word[0]) > margin - 2
        and _ITEM.match(text[two[0] : two[1]]) is None
    )


def _margin(text: str, lines: list[_Line]) -> int:
    return max((end - start for start, end in lines), default=0)


def _wrapped(text: str, lines: list[_Line]) -> bool:
    """Whether the file was wrapped at a margin, as mail and wire copy are."""
    margin = _margin(text, lines)
    if not 50 <= margin <= _WIDEST or len(lines) < 4:
        return False
    touching = [(a, b) for a, b in pairwise(lines) if text[a[1] : b[0]] in ("\n", "\r\n")]
    broken = [(a, b) for a, b in touching if _STOP.search(text[a[0] : a[1]]) is None]
    fits = sum(_follows(text, a, b, margin) for a, b in broken)
    return len(broken) >= 2 and fits >= 0.8 * len(broken)


def _ragged(text: str, lines: list[_Line]) -> bool:
    """Whether the file was wrapped and edited since: many lines go on in the next, and the margin is lost."""
    return _margin(text, lines) <= 2 * _WIDEST and sum(runs_on(text, a, b) for a, b in pairwise(lines)) >= _RUN_ON


def _set_so(text: str, lines: list[_Line]) -> frozenset[_Line]:
    """Lines that go on in the next because their paragraph is set to a width.

    No line of such a paragraph has room for the next word, and one of them breaks off visibly, or several in the file.
    """
    broken = {a for a, b in pairwise(lines) if _breaks(text, a, b)}
    if not broken:
        return frozenset()
    found: set[_Line] = set()
    at = 0
    while at < len(lines):
        upto = at
        while upto + 1 < len(lines) and text[lines[upto][1] : lines[upto + 1][0]] in ("\n", "\r\n"):
            upto += 1
        held = lines[at : upto + 1]
        width = _margin(text, held)
        if _NARROW <= width <= _WIDEST and all(_follows(text, a, b, width + 2) for a, b in pairwise(held)):
            sure = len(broken) >= _FEW or not broken.isdisjoint(held)
            found |= {a for a in held[:-1] if sure and (len(held) > _FEW or _STOP.search(text[a[0] : a[1]]) is None)}
        at = upto + 1
    return frozenset(found)


def _breaks(text: str, one: _Line, two: _Line) -> bool:
    """Whether one line alone was broken in mid-sentence: a pasted paragraph of two or three lines has no margin yet."""
    return (
        _NARROW <= one[1] - one[0] <= _WIDEST
        and _ITEM.match(text[two[0] : two[1]]) is None
        and runs_on(text, one, two)
    )


def _joined(lines: list[_Line], goes_on: Callable[[_Line, _Line], bool]) -> Iterator[_Line]:
    """Lines taken together where one goes on in the next."""
    held, last = lines[0], lines[0]
    for line in lines[1:]:
        if goes_on(last, line):
            held = (held[0], line[1])
        else:
            yield held
            held = line
        last = line
    yield held


def _sort(text: str, lines: list[_Line]) -> tuple[list[Block], Stamp | None]:
    """Give every line its kind, and find the best stamp of the head."""
    blocks: list[Block] = []
    stamps: list[Stamp] = []
    sentences, headline, past_end, links = 0, "", False, False
    for start, end in lines:
        stamp = leading_stamp(text[start:end])
        if stamp is not None and stamp_line(text[start:end]) is None:
            if len(blocks) < _HEAD_BLOCKS:
                stamps.append(stamp)
            start += stamp.end
        elif alone := stamp_line(text[start:end]):
            if len(blocks) < _HEAD_BLOCKS or alone.strength is Strength.TOLD:
                stamps.append(alone)
            blocks.append(Block(start, end, BlockKind.FURNITURE))
            continue
        line = text[start:end]
        kind = furniture(line)
        said = _STOP.search(line) is not None
        # Readers' comments come after a report, links to others in a run of headlines without a full stop.
        past_end = past_end or (kind is Furniture.COMMENTS and sentences >= 3)
        points = (kind is Furniture.LINK and len(line.split()) <= 6) or (sentences >= 2 and _LASTS.fullmatch(line))
        links = bool(points) or (links and not said and len(line.split()) <= 20)
        if kind is not None or past_end or (links and sentences >= 2):
            blocks.append(Block(start, end, BlockKind.FURNITURE))
            continue
        start += furniture_before(line)
        line = text[start:end]
        # A line in capitals over the headline is the name of the newspaper.
        if not sentences and (not headline or line == headline or headline.isupper()) and _is_headline(line):
            headline = line
            blocks.append(Block(start, end, BlockKind.HEADLINE))
            continue
        sentences += said
        blocks.append(Block(start, end, _kind(line)))
    if len(blocks) == 1 and blocks[0].kind is BlockKind.HEADLINE:
        blocks = [Block(blocks[0].start, blocks[0].end, BlockKind.PARAGRAPH)]
    told = [stamp for stamp in stamps if stamp.strength is not Strength.VISIT]
    if _chronicle(text, lines):
        told = [stamp for stamp in told if stamp.strength is not Strength.BARE or stamp.glued]
    return blocks, max(told, key=lambda stamp: stamp.strength, default=None)


def _chronicle(text: str, lines: list[_Line]) -> bool:
    """Whether days of several months stand alone over what is told of each: none is the day of the report."""
    alone = (stamp_line(text[start:end]) for start, end in lines)
    months = {stamp.day[:7] for stamp in alone if stamp is not None and stamp.strength is Strength.BARE}
    return len(months) >= _MONTHS


_MONTHS = 3
_LASTS = late(r"0?\d:[0-5]\d")  # how long a film lasts, over its title


def _kind(line: str) -> BlockKind:
    if _ITEM.match(line):
        return BlockKind.ITEM
    return BlockKind.HEADLINE if _is_crosshead(line) else BlockKind.PARAGRAPH


def _is_headline(line: str) -> bool:
    """Short, and not closed like a sentence. The first line of a report without a title is closed like one."""
    if len(line) > 200 or len(line.split()) > 30 or _STOP.search(line) or _ITEM.match(line):
        return False
    return _INNER_STOP.search(line) is None and _DATELINE.match(line) is None


def _is_crosshead(line: str) -> bool:
    """A heading inside the text: unclosed and nearly every long word begins with a capital."""
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    if not _is_headline(line) or len(words) < 3 or line.rstrip().endswith((",", ";")):
        return False
    return sum(word[0].isupper() for word in words) >= 0.85 * len(words)
