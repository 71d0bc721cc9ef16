"""What is told once of several votes: "every time the three said no", "in all of these the US was the vetoing member".

The votes are those of the list or table beside it, else as many as it says of those told just before. Each gets what
is told of all, unless it tells otherwise itself; the sentence tells no vote of its own. A list may say so in its title.
"Same result" and "an identical ballot" take the count of the vote told last.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.named_behind import sides
from horseshoe.reading.votes.telling import DECISIVE, Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_EACH = Pattern(
    r"\b(?:(?:every|each|both) times?|(?:on|in) (?:both|each|every|all)(?: <[NV]\d+>| one| single)?(?: of)?(?: "
    r"(?:these|"
    r"those|the|them|such))?(?: <[NV]\d+>)? ?(?:occasions?|cases?|instances?|votes?|ballots?|texts?|drafts?|them|these|"
    r"<V\d+>|$)?|in all (?:<[NV]\d+>|(?:of )?(?:these|them))|none (?:of (?:them|these) )?survived|(?:all|each|every "
    r"one) "
    r"of (?:these|them) (?:was|were|fell|failed|met)|all (?:<[NV]\d+> )?(?:were|fell|failed) (?:vetoed|by|to))\b"
)
_BOTH = late(r"\bboth\b")
_TITLE = late(r"\bvetoe[sd]\b")
_ALIKE = Pattern(
    r"\b(?:(?:the )?(?:same|identical|exact same) (?:result|score|tally|count|outcome|margin|vote|ballot|numbers|"
    r"figures|line - ?up)|(?:in |by |with )?an (?:identical|equal) (?:ballot|vote|tally|margin|score|count|result))\b"
    r"(?! (?:as|was expected|is expected|would|for))|"
    # "Voting same as before"
    r"^(?:<[NV]\d+> \. )?(?:(?:again|here|once more|and) ,? ?)?(?:the |<M\d+> 's )?(?:votes?|voting|ballot|count|tally|"
    r"score|line ?- ?up|division|alignment) (?:(?:was|were|had been|has been|came out|remained|stayed) )?(?:(?:again|"
    r"exactly|precisely|just|also) )?(?:the )?(?:same|identical|unchanged)(?= (?:[.,;]|as (?:before|previously|then|on "
    r"the (?:first|other|previous|last|<D)|in the (?:first|other|previous) (?:case|ballot|vote)))|$)"
)
_WHO = late(r"\b(?:vote|voting|division|alignment|ballot|line - ?up)\b")  # who voted how is alike, not only how many
_OF_COUNT = frozenset({Slot.BALLOT, Slot.SCORE})
_END = frozenset({Slot.VETO, Slot.OUTCOME})
_ORDINAL = Pattern(
    r"\bin the (?P<which>first|second|third|fourth|fifth|last) (?P<n><V\d+>)? ?(?:rows?|votes?|texts?|drafts?|cases?|"
    r"ones?|lines?|columns?|ballots?|(?=<V|only|just))"
)
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4}
_FAR = 12  # sentences between a table and a note on its rows
_NEAR = 4  # sentences between a list and what is told of all of it
_LIST = 2

Rows = Sequence[tuple[list[Telling], Line]]


def share(told: Rows) -> None:
    """Hand on, over the tellings of a report in its order, what is told once of several votes."""
    spoken = [(t, line) for tellings, line in told for t in tellings]
    for i, (telling, line) in enumerate(spoken):
        if telling.modality is not Modality.HAPPENED:
            continue
        if _EACH.search(line.norm) or _titles(telling, line):
            facts = _of_all(telling)
            votes = _votes(spoken, i, titled=telling.headline) if facts else []
            for vote in votes:
                _add(vote, facts)
            if votes:
                telling.history = True
                telling.facts = [f for f in telling.facts if f not in facts and f.slot not in _END]
        _of_rows(spoken, i)
    _alike(spoken)


def _of_rows(spoken: Sequence[tuple[Telling, Line]], at: int) -> None:
    """ "In the first two rows the fence was occupied by Spain, Ireland and Japan": names of rows, by their number."""
    telling, line = spoken[at]
    m = _ORDINAL.search(line.norm)
    names = [c.value for _, c in line.tags("V", m.end()) if c.value.bare] if m else []
    if m is None or len(names) != 1:
        return
    own = [f for f in telling.facts if f.slot is Slot.BALLOT and set(f.value[1].members) == set(names[0].members)]
    if any(f.slot in DECISIVE and f not in own for f in telling.facts):
        return
    rows = [t for t, _ in spoken[:at] if t.table and t.tells_vote and telling.order - t.order <= _FAR]
    rows = [t for t in rows if t.table == rows[-1].table]
    size = line.chunk(m["n"]).value.count if m["n"] else 1
    if len(rows) < _LIST or not size:
        return
    telling.facts = [f for f in telling.facts if f not in own]
    begin = _PLACES.get(m["which"], len(rows) - size)
    for row in rows[begin : begin + size]:
        named = {side for side, _, told in sides(row) if told}
        open_ = {side for side, n, _ in sides(row) if n == len(names[0].members)} - named
        if len(open_) == 1:
            ballot = open_.pop(), names[0]
            row.facts.append(Fact(Slot.BALLOT, ballot, *line.place(m.start(), m.end()), len(row.facts)))


def _titles(telling: Telling, line: Line) -> bool:
    return telling.headline and bool(_TITLE.search(line.norm)) and bool(telling.of(Slot.VETO))


def _of_all(telling: Telling) -> list[Fact]:
    """What can be true of several votes: who vetoed or was against by name, and how all ended."""
    named = [f for f in telling.facts if f.slot is Slot.BALLOT and f.value[1].bare and f.value[0] is not Ballot.YES]
    ends = [f for f in telling.facts if f.slot is Slot.VETO or (f.slot is Slot.OUTCOME and f.value is not Told.UNKNOWN)]
    return [f for f in (*named, *ends) if f.modality is Modality.HAPPENED]


def _votes(spoken: Sequence[tuple[Telling, Line]], at: int, *, titled: bool) -> list[Telling]:
    """The votes meant: the list beside the sentence at a place, else, before it, both or those of its paragraph."""
    order = spoken[at][0].order
    listed = [t for t, _ in spoken if t.entry or t.table]
    behind = [t for t in listed if t.order < order]
    ahead = [t for t in listed if t.order > order]
    for rows, last in ((behind, behind[-1:]), (ahead, ahead[:1])):
        near = all(abs(t.order - order) <= _NEAR for t in last)
        if near and len({(t.entry, t.table and t.order) for t in rows}) >= _LIST:
            return [t for t in rows if t.tells_vote]
    if titled:
        return []
    before = [t for t, _ in spoken[:at] if t.tells_vote and not t.headline and order - t.order <= _LIST]
    return before[-_LIST:] if _BOTH.search(spoken[at][1].norm) and len(before) >= _LIST else []


def _add(vote: Telling, facts: list[Fact]) -> None:
    ended = any(f.slot in _END for f in vote.facts)
    named = {m for f in vote.facts if f.slot is Slot.BALLOT for m in f.value[1].members}
    for fact in facts:
        if fact.slot in _END and ended:
            continue
        if fact.slot is Slot.BALLOT and named & set(fact.value[1].members):
            continue
        vote.facts.append(replace(fact, at=len(vote.facts)))


def _counted(fact: Fact) -> Fact:
    """The same count is not of the same members."""
    if fact.slot is not Slot.BALLOT or not fact.value[1].members:
        return fact
    side, voters = fact.value
    count = voters.count if voters.count is not None else len(voters.members)
    return replace(fact, value=(side, Voters(count=count, joined=voters.count is None)))


def _alike(spoken: Sequence[tuple[Telling, Line]]) -> None:
    """ "An identical ballot": the count, and in a list also the end, of the vote told before."""
    for i, (telling, line) in enumerate(spoken):
        m = _ALIKE.search(line.norm)
        if m is None or telling.modality is not Modality.HAPPENED or any(f.slot in _OF_COUNT for f in telling.facts):
            continue
        last = next((t for t, _ in reversed(spoken[:i]) if any(f.slot in _OF_COUNT for f in t.facts)), None)
        if last is None or (not telling.entry and telling.order - last.order > _NEAR):
            continue
        whole = [t for t, _ in spoken[:i] if telling.entry and t.entry == last.entry and t.entry] or [last]
        kept = _OF_COUNT | _END if telling.entry else _OF_COUNT
        start, end = line.place(m.start(), m.end())
        named = _WHO.search(m[0]) is not None
        facts = [f if named else _counted(f) for t in whole for f in t.facts if f.slot in kept]
        telling.facts += [replace(f, start=start, end=end, at=m.start()) for f in facts]
        telling.facts += [d for d in telling.days if d not in telling.facts]
        telling.anew = True
