"""Those who sided with somebody: "Mali sided with him", "lined up with Russia were ...", "Mali took the Soviet side".

On which side that is the sentence does not say; how the one they sided with voted does, here or just before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.seated import may_have_voted
from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Patterns

_MANY = 7  # so many can adopt a text, and follow nobody
_BACK = 8  # sentences back in which the one they sided with may have voted
_V = r"<V\d+>"
_LEADER = (
    r"(?P<who>him|her|it|them|<V\d+>(?: (?:big|great|veto|permanent))?(?: powers?| members?| capitals?)?|"
    r"(?:both|the (?:two|three|big|great|veto|permanent|other)(?: (?:big|great|veto|"
    r"permanent))?(?: powers?| members?| capitals?)?))"
)
_SIDED = (
    r"(?:sided|side|siding|stood|stand|standing|voted|vote|voting|lined up|line up|ranged (?:itself|themselves)|kept "
    r"company|went along|threw in (?:its|their) lot|sat|spoke) (?:along |together |shoulder to shoulder )?"
    r"(?:with|beside|alongside|by)|(?:joined|joining|join|followed|follow|backed up|kept company)"
)
_END = r"(?= (?:[.,;:—)]|and|while|but|in (?:opposing|opposition|voting (?:no|against)|rejecting|dissent))|$)"
# What of the leader's they backed: his ballot, and with it his side.
_BACKING = r"(?:backing|supporting|joining(?: in)?|seconding|echoing|sharing|matching|following)"
_BALLOT = (
    r"(?:(?:decisive|negative|dissenting|contrary|lone|sole|own|affirmative|positive) )*"
    r"(?P<ballot>vote|ballot|no|nay|veto|abstention|dissent|negative|yes)(?: vote| against it)?"
)
_RULES = Patterns.numbered(
    rf"(?P<v>{_V}) {ADV}(?P<verb>{_SIDED}) (?:only )?{_LEADER}{_END}",
    rf"(?P<v>{_V}) {ADV}(?:was|were) (?:the )?(?:only|lone|sole|single|one)(?: (?:other|two|three|<N\d+>|council|"
    rf"country|countries|member|members|state|states|ones?|nation|nations|delegations?|<V\d+>)){{0,3}} to "
    rf"(?P<verb>{_SIDED}) {_LEADER}{_END}",
    rf"(?:^|(?<=[.;:—] ))(?P<verb>(?:lined up|siding|standing|voting|ranged|ranked|alongside|side by side) with) "
    rf"(?:these |those |the )?{_LEADER} (?:was|were|stood|came) (?P<v>{_V})",
    rf"(?P<v>{_V}) {ADV}(?P<verb>took|takes|taking|stood on|came down on|takes up|took up|"
    rf"taking up) (?:the )?(?P<who>{_V}) "
    rf"(?:'s )?(?:side|part){_END}",
    rf"(?P<v>{_V}) {ADV}(?P<verb>took|takes|taking|stood on|came down on) (?:the )?(?:side|"
    rf"part) of (?P<who>{_V}){_END}",
    rf"(?:^|(?<=[.;:—] ))(?P<verb>{_BACKING}) (?P<who>{_V}) (?:'s )?{_BALLOT} (?:was|were|stood|came) (?P<v>{_V})",
    rf"(?P<who>{_V}) (?:'s )?{_BALLOT} (?P<verb>(?:was|were|had been) (?:backed|supported|joined|seconded|echoed|"
    rf"shared|matched|followed)(?: up)?) by (?P<v>{_V})",
    rf"(?P<v>{_V}) {ADV}(?P<verb>backed|supported|joined(?: in)?|seconded|echoed|shared|matched|followed|added (?:its|"
    rf"their) voices? to) (?P<who>{_V}) (?:'s )?{_BALLOT}(?= |$)",
    rf"(?P<v>{_V}) (?P<verb>(?:was |were |stood )?(?:at|by)) (?P<who>his|her|its|their) sides?{_END}",
    rf"(?P<v>{_V}) {ADV}(?P<verb>kept|keeping|keeps|bore|bearing) (?P<who>him|her|it|them|{_V}) (?:'s )?company{_END}",
    rf"(?P<v>{_V}) {ADV}(?P<verb>(?:was|were|stood|standing|sat|remained|came|marched|walked|trotted|tagged|went|fell "
    rf"in) "
    rf"(?:in (?:step|line|tandem|company)|arm in arm|hand in hand|shoulder to shoulder|along|at one|of one mind|at the "
    rf"side|on the side) (?:with|beside|behind|of)) (?P<who>him|her|it|them|{_V}){_END}",
)
_LIST = late(rf"(?: [a-z]+)? (?:[—(:-]|, (?:namely|that is)|that is) (?:the )?(?P<list>{_V})")


def follow(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Add to the tellings of a report those who are said only to have sided with another."""
    for i, (tellings, line) in enumerate(told):
        if len(tellings) != 1 or tellings[0].modality is not Modality.HAPPENED:
            continue
        telling = tellings[0]
        near = [t for ts, _ in reversed(told[max(0, i - _BACK) : i]) for t in ts if not t.headline]
        for _, pattern in _RULES.on(line.norm):
            for m in pattern.finditer(line.norm):
                _add(telling, line, m, [telling, *near])


def _add(telling: Telling, line: Line, m: re.Match[str], near: list[Telling]) -> None:
    voters: Voters = line.chunk(m["v"]).value
    if (named := _LIST.match(line.norm, m.end())) is not None and voters.count is not None and not voters.members:
        more: Voters = line.chunk(named["list"]).value
        voters = Voters(more.members, voters.count) if len(more.members) == voters.count else voters
    if not voters.members or voters.neither or voters.group or modality(line.norm, m.start("verb")) is not _HAPPENED:
        return
    leader: Voters | None = line.chunk(m["who"].split()[0]).value if m["who"].startswith("<") else None
    if m.groupdict().get("ballot") and (
        leader is None or not leader.bare or not may_have_voted(voters.members, (telling.year,) if telling.year else ())
    ):
        return  # "Iran backed the Russian veto": it had no vote, and was pleased
    if leader is None and (voters.count or 0) >= _MANY:
        return  # "The other 14 stood by him": by the candidate, not by who vetoed him
    side = _side(leader, set(voters.members), near)
    if side is None and leader is not None and len(leader.members) == 0 and _are_sponsors(leader, near):
        side = Ballot.YES
    if side is None or any(set(voters.members) & _named(f) for f in telling.facts if f.slot is Slot.VETO):
        return
    for facts in (telling.facts, telling.weak):
        facts[:] = [f for f in facts if f.slot is not Slot.BALLOT or not set(voters.members) & _named(f)]
    place = line.place(m.start(), m.end())
    telling.facts.append(Fact(Slot.BALLOT, (side, voters), *place, m.start("v")))


_HAPPENED = Modality.HAPPENED


def _are_sponsors(leader: Voters, near: list[Telling]) -> bool:
    """ "Voting with these six": the six who wrote the text vote for it."""
    if leader.count is None or leader.count < 2 or leader.others:
        return False
    return any(len(f.value) == leader.count for t in near for f in t.of(Slot.SPONSOR))


def _named(fact: Fact) -> set[str]:
    value: Voters = fact.value if fact.slot is Slot.VETO else fact.value[1]
    return set(value.members)


def _side(leader: Voters | None, followers: set[str], near: list[Telling]) -> Ballot | None:
    """How the leader voted; a leader without a name is who vetoed last."""
    for t in near:
        if t.modality is not Modality.HAPPENED:
            continue
        vetoers = {m for f in t.of(Slot.VETO) for m in f.value.members if f.modality is Modality.HAPPENED} - followers
        if leader is None or not leader.members:
            if vetoers and (leader is None or leader.count in (None, len(vetoers))):
                return Ballot.NO
            continue
        same = set(leader.members) | ({"SUN", "RUS"} if {"SUN", "RUS"} & set(leader.members) else set())
        if same & vetoers:
            return Ballot.NO
        sides: set[Ballot] = {f.value[0] for f in t.of(Slot.BALLOT) if same & _named(f) and not followers & _named(f)}
        if len(sides) == 1:
            return sides.pop()
    return None
