"""An abstention that a report calls a veto: whoever abstains stops nothing, so the vote stays one, as it ended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Clue, Pattern

_ABSTAINS = Clue(r"abst|refrain|withh|sitting|staying|not voting")
_ABSTAINING = (
    r"(?:abstaining|refraining|withholding (?:its|their|his|her) votes?|not (?:casting|taking|voting)|"
    r"sitting (?:it |the vote )?out|staying (?:out|away)|declining to vote)"
)
_WAY = (
    rf"(?:(?:by|through|via|in|by way of|by means of|in the (?:form|shape|guise) of) (?:(?:an?|its|their|his|her|the|"
    rf"mere|simple|simply|merely|just|only|effect|fact) )*(?:abstentions?|{_ABSTAINING})|"
    r"with (?:its|their|his|her) (?:own |mere )?abstentions?|to abstain|"
    r"— abstaining|, abstaining(?! (?:were|was|from|on|:|—|<)))"
)
# No other voters, and no second deed, stand between the veto and the way it was cast.
_SAME_CLAUSE = (
    r"(?:(?!and |but |while |as |when |which |who |whereas |though |although |after |before |by |then )"
    r"(?:[\w'-]+|<[A-UW-Z]\d+>|,(?! abst)|-) ){0,14}?"
)
_BY_ABSTAINING = late(rf"\S+ {_SAME_CLAUSE}{_WAY}(?! (?:of|from|by|and <V\d+> (?:a|the|its)) )(?![\w-])")
# "Russia's veto, an abstention in effect", "(an abstention)"
_IN_EFFECT = late(
    r"(?:\S+ )?vetoe?s? (?:, |\( |— )(?:(?:which|that) )?(?:(?:was|is|in (?:effect|fact|truth|practice|reality)|really|"
    r"actually|or rather|more exactly|rather|technically|an?|its|the|only|merely|by) )*abstentions?"
    r"(?: in (?:effect|fact|truth|practice|reality)(?= [,.;)—]|$)| \)| — )"
)
_WHO_ABSTAINED = late(
    r"(?P<v><V\d+>) , (?:which|who) (?:both |in fact |actually |really |only |merely |had )?abstained(?= [.,;)]|$)"
)
_NEAR = 90  # places of norm within which those whose veto it was are named
_IS_A_VETO = Pattern(
    r"(?P<v><V\d+>) (?:'s )?(?:abstention|abstaining|abstained)(?: ?[,(—-])?(?: (?:which|that|thus|so|thereby|and|is|"
    r"was|being|were|amounts|amounted|amounting|to|tantamount|equivalent|counts|counted|counting|as|equals|equalled|in|"
    r"effect|effectively|meant|meaning)){1,5} (?:a|the|its) vetoe?s?(?! (?:in all|in name|power|right|threat|player|"
    r"(?:of|on|over) (?!<[DR]|it\b)))"
)


def miscalled(line: Line, facts: Sequence[Fact]) -> list[Fact]:
    """The facts of a line, with each veto that it says was an abstention told as the abstention it was."""
    if not _ABSTAINS.on(line.norm):
        return list(facts)
    told = [one for fact in facts for one in _as_cast(line, fact)]
    abstaining = {m for f in told if f.slot is Slot.BALLOT and f.value[0] is Ballot.ABSTAIN for m in f.value[1].members}
    for m in _IS_A_VETO.finditer(line.norm):
        voters = line.chunk(m["v"]).value
        if set(voters.members) <= abstaining:
            told.append(Fact(Slot.MISCALLED, voters, *line.place(m.start(), m.end()), m.start()))
    return told


def _as_cast(line: Line, fact: Fact) -> Iterator[Fact]:
    """A fact, or, of a veto by abstaining, the abstention and the wrong word."""
    if fact.slot is not Slot.VETO or fact.modality is not Modality.HAPPENED or not _by_abstaining(line, fact):
        yield fact
        return
    voters: Voters = fact.value
    yield Fact(Slot.MISCALLED, voters, fact.start, fact.end, fact.at)
    yield Fact(Slot.BALLOT, (Ballot.ABSTAIN, Voters(voters.members, bare=True)), fact.start, fact.end, fact.at)


def _by_abstaining(line: Line, fact: Fact) -> bool:
    begin = line.norm.rfind(" ", 0, fact.at) + 1
    if _BY_ABSTAINING.match(line.norm, begin) or _IN_EFFECT.match(line.norm, begin):
        return True
    who: re.Match[str] | None = _WHO_ABSTAINED.search(line.norm, max(0, fact.at - _NEAR), fact.at + _NEAR)
    return who is not None and set(line.chunk(who["v"]).value.members) == set(fact.value.members)
