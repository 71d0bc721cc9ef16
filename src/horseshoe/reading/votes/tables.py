"""Tables of votes in plain text: a head with the sides, then a row for each vote.

Columns are parted by tabs, by strokes, or by two blanks and more. A table is one only if its head names two sides at
least; a row is a vote only if two of those cells hold a count or names. What else a row says (day, text, author) is
read as in any sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import SIZES
from horseshoe.reading.claims.actions import Told
from horseshoe.reading.marks import Marks
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late

_Place = tuple[int, int]
_LINE = late(r"[^\n]+")
_RULE = late(r"[\s|+:=_-]*$")
_CELL = {
    "|": late(r"[^|]+"),
    "\t": late(r"[^\t]+"),
    " ": late(r"\S+(?: \S+)*"),
}
_PARTED = {"|": late(r"\|"), "\t": late("\t"), " ": late(r"\S(?: \s|[^\S ])")}
_SIDES: tuple[tuple[Ballot, re.Pattern[str]], ...] = tuple(
    (side, late(rf"(?i)(?:votes? |no\. |number )?(?:{words})(?: votes?)?(?: ?\(.{{1,12}}\))?$"))
    for side, words in (
        (Ballot.YES, r"yes|yea|yeas|ayes?|for|in favou?r|pro|affirmative|favou?r"),
        (Ballot.NO, r"no|nays?|noes|against|contra|con|opposed|negative"),
        (Ballot.ABSTAIN, r"abst?\.?|abstain(?:ed|ing|s)?|abstentions?"),
        (Ballot.NOT_PARTICIPATING, r"not voting|did not vote|not participating|no vote|absent"),
    )
)
_AUTHOR = late(r"(?i)(?:draft(?:ed)? by|sponsors?|co-?sponsors?|submitted by|authors?|tabled by|proposed by)$")
_VETO = late(r"(?i)(?:vetoe?[sd]?(?: by)?|veto cast by)$")
_COUNT = late(r"(\d{1,3})\b")
_NIL = late(r"(?i)(?:[-–—]|none|nil|nobody|no one)$")
_ENDS = (
    (Told.NOT_ADOPTED, late(r"(?i)\b(?:not adopted|rejected|failed|defeated|not carried|fell)\b")),
    (Told.VETOED, late(r"(?i)\bveto(?:ed)?\b")),
    (Told.ADOPTED, late(r"(?i)(?<!not )\b(?:adopted|passed|approved|carried)\b")),
)
_THREE = late(r"(\d{1,2}) ?[/–:-] ?(\d{1,2}) ?[/–:-] ?(\d{1,2})")
SCORE = "score"  # over a cell of all three sides
OF_VOTES = late(r"(?i)\b(?:vot(?:e|ed|es|ing)|abst\w*|against|favou?r|drafts?|resolutions?|veto\w*|adopted)\b")
_NEAR = 300  # code points
_MOST_CELLS = 12


class Row(Struct, frozen=True):
    """A row of a table: where it stands, the number of its table (from 1), and its cells under their heads."""

    start: int
    end: int
    table: int
    cells: tuple[tuple[str, _Place], ...]  # head in words, place of the cell


def rows(text: str) -> list[Row]:
    """The rows of every table of votes in a text, in order; the heads are rows without cells."""
    found: list[Row] = []
    head: list[str] = []
    sign, table, last, scores = "", 0, 0, False
    for m in _LINE.finditer(text):
        if head and text.count("\n", last, m.start()) > 1:
            head = []
        last = m.end()
        scores = scores and _score(text, m.span()) is not None
        if _RULE.match(text, *m.span()):
            continue
        if (named := _head(text, m.span())) is not None:
            sign, head = named
            table += 1
            found.append(Row(*m.span(), table, ()))
        elif (place := _score(text, m.span())) is not None:
            table += not scores
            scores = True
            found.append(Row(*m.span(), table, ((SCORE, place),)))
            continue
        elif head:
            cells = _cells(text, m.span(), sign)
            if len(cells) < 3 or len(cells) > len(head):
                head = []
                continue
            found.append(Row(*m.span(), table, tuple(zip(head, cells, strict=False))))
    return found


def _score(text: str, line: _Place) -> _Place | None:
    """The cell of a line that gives all three sides at once: "Bosnia, EUFOR | 15 / 0 / 0"."""
    for sign in "|\t":
        if text.find(sign, *line) < 0:
            continue
        cells = _cells(text, line, sign)
        if 2 <= len(cells) <= _MOST_CELLS:
            threes = [m for c in cells if (m := _THREE.fullmatch(text, *c)) and sum(map(int, m.groups())) <= max(SIZES)]
            near = OF_VOTES.search(text, max(0, line[0] - _NEAR), line[1] + _NEAR)  # a league has scores too
            return threes[0].span() if threes and near else None
    return None


def _head(text: str, line: _Place) -> tuple[str, list[str]] | None:
    """The sign that parts the columns and the words over each, where two sides are among them."""
    for sign in _CELL:
        if _PARTED[sign].search(text, *line) is None:
            continue
        cells = _cells(text, line, sign)
        words = [text[a:b] for a, b in cells]
        if 3 <= len(cells) <= _MOST_CELLS and len({s for w in words if (s := _side(w))}) >= 2:
            return sign, words
    return None


def _cells(text: str, line: _Place, sign: str) -> list[_Place]:
    found = []
    for m in _CELL[sign].finditer(text, *line):
        a, b = m.span()
        while a < b and text[a].isspace():
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        if a < b:
            found.append((a, b))
    return found[: _MOST_CELLS + 1]


def _side(head: str) -> Ballot | None:
    return next((side for side, words in _SIDES if words.match(head)), None)


def facts(row: Row, marks: Marks) -> list[Fact]:
    """What the cells say of a vote; nothing where fewer than two sides are told."""
    if row.cells and row.cells[0][0] is SCORE:
        place = row.cells[0][1]
        parts = tuple(int(n) for n in re.findall(r"\d+", marks.text[slice(*place)]))
        return [Fact(Slot.SCORE, parts, *place, 0)]
    found = [f for head, cell in row.cells if (side := _side(head)) for f in _ballots(side, cell, marks)]
    if not _is_count(found, marks.text):
        return []
    for head, cell in row.cells:
        members = _members(cell, marks)
        if _AUTHOR.match(head) and members:
            found.append(Fact(Slot.SPONSOR, members, *cell, 0))
        elif _VETO.match(head) and members:
            found.append(Fact(Slot.VETO, Voters(members, bare=True), *cell, 0))
        elif _side(head) is None:
            found += _ends(cell, marks)
    return found


def _is_count(found: list[Fact], text: str) -> bool:
    """Whether cells are sides of a vote: two of them, one with a figure, or names that fill the seats."""
    ballots = [f for f in found if f.slot is Slot.BALLOT]
    if len({f.value[0] for f in ballots}) < 2:
        return False
    return any(_COUNT.match(text, f.start) for f in ballots) or sum(f.value[1].count for f in ballots) in SIZES


def _members(cell: _Place, marks: Marks) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m for c in marks.inside(*cell) if c.cls == "L" for m in c.value.members))


def _ballots(side: Ballot, cell: _Place, marks: Marks) -> Iterator[Fact]:
    words, members = marks.text[slice(*cell)], _members(cell, marks)
    m = _COUNT.match(words)
    if m is None and not members and not _NIL.match(words):
        return
    count = int(m[1]) if m else len(members)
    partial = bool(members) and count > len(members)
    if count < len(members):
        return
    yield Fact(Slot.BALLOT, (side, Voters(members, count, partial=partial, nobody=count == 0)), *cell, 0)
    vetoed = re.search(r"(?i)\bveto", words)
    if side is Ballot.NO and members and not partial and vetoed and len(members) == 1:
        yield Fact(Slot.VETO, Voters(members, bare=True), *cell, 0)


def _ends(cell: _Place, marks: Marks) -> Iterator[Fact]:
    """ "Vetoed by Russia", "not adopted", in a column of results."""
    words = marks.text[slice(*cell)]
    for told, pattern in _ENDS:
        m = pattern.search(words)
        if m is None:
            continue
        members = _members((cell[0] + m.end(), cell[1]), marks) if told is Told.VETOED else ()
        place = (cell[0] + m.start(), cell[0] + m.end())
        if members:
            yield Fact(Slot.VETO, Voters(members, bare=True), *cell, 0)
        else:
            yield Fact(Slot.OUTCOME, told, *place, 0)
        return
