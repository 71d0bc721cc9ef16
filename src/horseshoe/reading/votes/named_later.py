"""Names told after their number: "Six abstained. They were ...", "China and Mali were the two", "the no camp was ...".

A list says nothing of how its States voted; what it is said to be the same as does. So a list is given the side of the
number it fills: as many names as were counted on a side just before, and on no other. A list that fills nothing, or
could fill two sides, stays a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.senses import KINDS
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern, Patterns

_BACK = 2  # sentences back in which the number may stand
_SIDES = (Ballot.YES, Ballot.NO, Ballot.ABSTAIN)
_V = r"<V\d+>"
_FILL = (
    r"(?:,|;|and|plus|as well as|along with|together with|that is|i ?\. ?e ?\.|namely|what is called|the so - called|"
    r"so - called|itself|themselves|finally|lastly|also|\(|\)|—|<G\d+>|the <G\d+>|in turn|too|both)"
)
_LIST = rf"(?P<list>{_V}(?: {_FILL}){{0,4}}(?: {_V}(?: {_FILL}){{0,4}})*?)"
_END = r"(?= (?:[.;:!?]|,? ?(?:who|which|all|both|while|with|said|the|and (?!<V)|but|in|on|at)\b)|$)"
_BE = (
    r"(?:were|was|are|is|being|(?:was|were) made up of|made up|consisted of|comprised|included|formed|constituted|"
    r"(?:was|were) composed of|numbered|took in|contained|:)"
)
_CAMP = r"(?:camp|side|column|bloc|block|lobby|list|group|majority|minority|row|votes?|voters|party|faction|ranks)"
_FRIENDS = (
    r"(?:supporters|backers|friends|allies|proponents|yes votes|affirmative votes|votes (?:in favou?r|for)|ayes|yeses)"
)
_FOES = (
    r"(?:opponents|dissenters|naysayers|nay - sayers|objectors|no votes|negative votes|votes against|dissenting votes|"
    r"noes|nays|critics|holdouts against it)"
)
_ABSTAINERS = r"(?:abstainers|abstentions|abstaining (?:votes|members)|fence - sitters|undecided|neutrals)"
_AGENTS = rf"(?:{_FRIENDS}|{_FOES}|{_ABSTAINERS})"
_RULES = Patterns(
    (kind, pattern)
    for kind, pattern in (
        # "They were China and Mali", "Those six were ...", "The six: ..."
        (
            "they",
            rf"(?:^|(?<=[;:—,] ))(?:and |but )?(?:they|these|those|who they were|all of them)(?P<n> {_V})?"
            rf"(?: votes?| hands?| members?| ballots?| countries| states)? (?:were|are|included|comprised|was|"
            rf"(?:came|went up|rose) from|belonged to|read|bore the names of)(?: all| mainly| mostly| those of| the "
            rf"(?:votes|hands) of)* ?:? ?{_LIST}{_END}",
        ),
        ("number", rf"(?P<n>{_V})(?: ,)? (?:were|are|:|was|being|in question were)(?: :)? {_LIST}{_END}"),
        # "The two that would not go along were China and Mali"
        (
            "number",
            rf"(?P<n>{_V}) (?:that|who|which) (?:(?!<V)[^.;:—,]){{3,80}} (?:were|are|was|:) {_LIST}{_END}",
        ),
        # "China and Mali were the two", "... made up the six"
        (
            "number",
            rf"(?:^|(?<=[;:—,] )|(?<=and )){_LIST} (?:were|was|are|made up|formed|constituted|accounted for|being)"
            rf"(?: all of)? (?P<n>{_V}){_END}",
        ),
        # "Ghana and Chad made up the two abstentions"
        (
            "camp",
            rf"(?:^|(?<=[;:—,] )|(?<=and )){_LIST} (?:were|was|are|being|made up|formed|constituted|accounted for|"
            rf"supplied|provided|furnished|contributed|produced|delivered|cast|(?:were|was) (?:responsible for|behind))"
            rf" (?P<n>{_V}) (?P<how>{_AGENTS}){_END}",
        ),
        # "Four said yes to the text, which failed: Russia, China ..."
        ("number", rf"(?P<n>{_V}) (?:(?!<V)[^.;:—]){{3,120}} [:—] {_LIST}(?= [.;]|$)"),
        # "It had one vote, Haley's."
        ("number", rf"(?P<n>{_V}) (?:\w+ )?votes? , (?P<list>{_V}) '(?:s )?(?=[.,;]|$)"),
        # "The yes camp was made up of ..."
        (
            "camp",
            rf"(?:the|its|their) \"? ?(?P<how>yes|no|aye|nay|{KINDS[Ballot.YES]}|{KINDS[Ballot.NO]}|"
            rf"{KINDS[Ballot.ABSTAIN]}|for|against) ?\"? {_CAMP} {_BE} {_LIST}{_END}",
        ),
        (
            "camp",
            rf"(?:^|(?<=[;:—,] )|(?<=and ))(?:the |its |their )?(?:<[NV]\d+> )?(?P<how>{_AGENTS})"
            rf"(?: , [^,.;:]{{1,40}} ,)? {_BE} {_LIST}{_END}",
        ),
        # "Those that could bring themselves neither to support nor to oppose it were ..."
        (
            "between",
            r"(?:^|(?<=[;:—] ))(?:those|the (?:ones|members|countries|states|delegations|<[NV]\d+>)) (?:that|who|"
            rf"which) [^.;:]*?neither (?:to )?(?:support|back|vote for|endorse|favou?r|approve)\w* (?:it |<D\d+> )?"
            rf"nor (?:to )?(?:oppose|reject|vote against|block|veto)\w*[^.;:]*? (?:were|was|:) {_LIST}{_END}",
        ),
    )
)
_SOME = Pattern(
    rf"(?P<n>{_V})(?: (?:(?!<V)[^.;:]){{0,60}}?)? ,? ?(?P<list>{_V}) (?:(?:included|too)(?= ,)|(?:among|amongst|"
    rf"being of|being among|part of|being part of|counted among) (?:the number|them|that number|"
    r"their number|the ranks|(?P<again><V\d+>)|the majority))"
)
# "China and Russia among the five that abstained."
_AMONG = Pattern(
    rf"(?P<list>{_V}) (?:among|part of|one of|two of|three of) (?P<n>{_V})(?= (?:that|who|which|to|abst|oppos|vot))"
)
# "The Soviet Union and China were among them, and Australia too": of those counted just before.
_AMONG_THEM = Pattern(
    rf"(?:^|(?<=[.;] )){_LIST}(?: , [^,.;<]{{1,60}} ,)? (?:were|was|is|are|stood|figured|counted|ranked)(?: also| both|"
    rf" all)* among (?:them|these|those|their number|that number|the number)(?: ,? ?(?:and|as was|as were|so was) "
    rf"(?P<too>{_V})(?: too| also| as well| likewise)?)?(?= (?:[.,;:—]|while|but|and|with)|$)|"
    rf"(?:^|(?<=[.;] ))among (?:them|these|those|their number|that number)(?: ,? ?[a-z]+)? (?:were|was|are|is|stood) "
    rf"(?P<list2>{_V}(?: {_FILL}){{0,4}}(?: {_V}(?: {_FILL}){{0,4}})*?){_END}"
)
# "They were the three Africans (Rwanda, Togo, Morocco), Azerbaijan, and two of the big five, China and Russia"
_ALL_OF_THEM = Pattern(
    r"^(?:and |but |so )?(?:they|these|those|who they were|the (?P<n><V\d+>)|(?P<m><V\d+>))(?: votes?| hands?| "
    r"members?| friends?| supporters?| countries| states| who did so| in question| that did so| takers?)? ?(?:were|are|"
    r"came from|belonged to|read|comprised|:|—) (?=(?:the |those of |that of |in order |: |all )*<V)"
)
_TAG = late(_V)
_FEW = 2
_HEAD = 3  # characters; a pronoun behind them may be of a number in its own sentence


def name_those(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Add to the tellings of a report the names that fill a number told before them."""
    for i, (tellings, line) in enumerate(told):
        if len(tellings) != 1 or tellings[0].modality is not Modality.HAPPENED or tellings[0].headline:
            continue
        near = [told[i], *(row for row in reversed(told[max(0, i - _BACK) : i]) if len(row[0]) == 1)]
        rows = [(row[0][0], row[1]) for row in near]
        tellings[0].facts += [*_filled(line, tellings[0], rows), *_among_them(line, tellings[0], rows[1:2])]
        tellings[0].facts += _all_of_them(line, tellings[0], rows[1:])


def _all_of_them(line: Line, telling: Telling, near: list[tuple[Telling, Line]]) -> list[Fact]:
    """Every name of a sentence that says who "they" were, where these are as many as one side counted just before."""
    m = _ALL_OF_THEM.match(line.norm)
    if m is None or telling.of(Slot.BALLOT) or telling.of(Slot.VETO):
        return []
    tags = [(at, c) for at, c in line.tags("V", m.end()) if c.value.members and not c.value.group]
    members = tuple(dict.fromkeys(member for _, c in tags for member in c.value.members))
    counted_so = m["n"] or m["m"]
    if len(members) < _FEW or (counted_so and line.chunk(counted_so).value.count not in (None, len(members))):
        return []
    side = _side(len(members), [(telling, line), *near], here=False)
    if side is None:
        return []
    end = line.norm.index(">", tags[-1][0]) + 1
    place = line.place(tags[0][0], end)
    return [Fact(Slot.BALLOT, (side, Voters(members, bare=True)), *place, tags[0][0])]


def _filled(line: Line, telling: Telling, near: list[tuple[Telling, Line]]) -> list[Fact]:
    found: list[Fact] = []
    for kind, pattern in _RULES.on(line.norm):
        for m in pattern.finditer(line.norm):
            members, whole = _members(line, m["list"]), m.groupdict().get("n")
            if not members or _told(members, [*telling.facts, *found]):
                continue
            if kind == "between":
                side: Ballot | None = Ballot.ABSTAIN
            elif kind == "camp":
                side = _of_camp(m["how"]) if not whole or line.chunk(whole).value.count == len(members) else None
            else:
                count = line.chunk(whole.strip()).value.count if whole else None
                if whole and count != len(members):
                    continue
                here = kind == "number" or m.start() > _HEAD
                side = _side(len(members), near, here=here)
            if side is not None:
                found.append(_ballot(line, m, side, Voters(members, bare=True)))
    for m in (*_SOME.finditer(line.norm), *_AMONG.finditer(line.norm)):
        members, whole = _members(line, m["list"]), line.chunk(m["n"]).value
        again = m.groupdict().get("again")
        if again and line.chunk(again).value.count != whole.count:
            continue  # "ten voted for it, with China among the five that abstained"
        count = whole.count
        side = _side(count, near[:1], here=True) if count and 0 < len(members) < count else None
        if m.re.pattern == _AMONG.source or (whole.others and count is None):
            side = next((f.value[0] for f in telling.of(Slot.BALLOT) if f.value[1] is whole), None)
        if side is not None and members and not _told(members, [*telling.facts, *found]):
            more = whole.others and count is not None  # "eight more, Chad among them"
            found.append(_ballot(line, m, side, Voters(members, count, partial=True, others=more)))
    return found


def _among_them(line: Line, telling: Telling, near: list[tuple[Telling, Line]]) -> Iterator[Fact]:
    """Some of the only side that the sentence before counts."""
    for m in _AMONG_THEM.finditer(line.norm):
        members = _members(line, f"{m['list'] or m['list2']} {m['too'] or ''}")
        sides = {side for before, _ in near for side, count in counted(before) if count >= len(members)}
        if members and len(sides) == 1 and not _told(members, telling.facts):
            place = line.place(m.start(), m.end())
            yield Fact(Slot.BALLOT, (sides.pop(), Voters(members, partial=True)), *place, m.start())


def _ballot(line: Line, m: re.Match[str], side: Ballot, voters: Voters) -> Fact:
    return Fact(Slot.BALLOT, (side, voters), *line.place(m.start("list"), m.end("list")), m.start("list"))


def _members(line: Line, said: str) -> tuple[str, ...]:
    """The States of a list; () where a part of it is no list of names."""
    members: list[str] = []
    for tag in _TAG.findall(said):
        voters: Voters = line.chunk(tag).value
        if voters.group and len(_TAG.findall(said)) > 1:
            continue  # "the A3, that is Algeria, Sierra Leone and Somalia"
        if not voters.members or voters.count not in (None, len(voters.members)):
            return ()
        members += voters.members
    return tuple(dict.fromkeys(members))


def _told(members: tuple[str, ...], facts: list[Fact]) -> bool:
    """Whether some of the names have a side already."""
    named = {m for f in facts if f.slot is Slot.BALLOT for m in f.value[1].members}
    return bool(named & set(members))


def _side(size: int, near: list[tuple[Telling, Line]], *, here: bool) -> Ballot | None:
    """The one side counted with so many in the nearest sentence that counts any so; `here`: it may be this one."""
    for telling, _ in near if here else near[1:]:
        sides = {side for side, n in counted(telling) if n == size}
        if sides:
            return sides.pop() if len(sides) == 1 else None
    return None


def counted(telling: Telling) -> Iterator[tuple[Ballot, int]]:
    """The sides a telling counts without naming all of them."""
    if telling.modality is not Modality.HAPPENED:
        return
    for f in (*telling.facts, *telling.weak):
        if f.slot is Slot.SCORE and len(f.value) == len(_SIDES):
            yield from zip(_SIDES, f.value, strict=True)
        elif f.slot is Slot.BALLOT and f.value[1].count and (not f.value[1].members or f.value[1].partial):
            yield f.value[0], f.value[1].count


def _of_camp(how: str) -> Ballot:
    if re.fullmatch(rf"no|nay|against|{KINDS[Ballot.NO]}|{_FOES}", how):
        return Ballot.NO
    return Ballot.ABSTAIN if re.fullmatch(rf"{KINDS[Ballot.ABSTAIN]}|{_ABSTAINERS}", how) else Ballot.YES
