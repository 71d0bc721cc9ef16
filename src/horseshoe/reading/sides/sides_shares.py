"""Who furnished a side, told by its noun: "Japan supplied the no, Russia itself the yes", "they were the other noes".

The verb is said once and holds for all that follow it ("Bolivia the second"), and a number counted before may be named
after it ("eleven to four: these made up the four").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ABSTAIN, ADV, NO, YES, V
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_GAVE = (
    r"(?:suppl(?:ied|ying)|provid(?:ed|ing)|furnish(?:ed|ing)|contribut(?:ed|ing)|deliver(?:ed|ing)|made up|"
    r"making up|form(?:ed|ing)|constitut(?:ed|ing)|compos(?:ed|ing)|complet(?:ed|ing)|account(?:ed|ing) for|"
    r"answer(?:ed|ing) for|(?:was|were|being) responsible for|(?:was|were|being) (?:behind|among|the source of)|"
    r"stood behind|sign(?:ed|ing)|own(?:ed|ing)|gave|giving|cast|casting|had|having|record(?:ed|ing)|enter(?:ed|ing)|"
    r"register(?:ed|ing)|utter(?:ed|ing)|put in|add(?:ed|ing)|chipped in|were|was|are|is|being|make up|made|"
    r"represent(?:ed|ing))"
)
_DET = (
    r"(?:(?:the|its|their|his|her|a|an|all|both|one|two|three|only|lone|sole|single|solitary|other|remaining|first|"
    r"second|third|fourth|last|odd|of|that|those|inevitable|expected|council 's|<C\d+>|<[NV]\d+>) )+"
)
_SIDES = {
    YES: r"(?:yes(?:es|ses)?|ayes?|yeas?|affirmatives?|votes? (?:in favou?r|for)|yes votes?|supporters?)",
    NO: (
        r"(?:no(?:e?s)?|nays?|nyets?|negatives?|dissents?|no votes?|votes? against|negative votes?|dissenters?|"
        r"objectors?|nay - ?sayers?)"
    ),
    ABSTAIN: r"(?:abstentions?|abstainers?|abstaining (?:votes?|members?|countries))",
}
_END = (
    r"(?= (?:[.,;:!)—]|and\b|but\b|while\b|besides?\b|alongside\b|next to\b|along with\b|with\b|in the\b|on <|at the\b|"
    r"to (?:it|<D)|against (?:it|<D)|from\b|of (?:the )?<M)|$)"
)
_SHARE = Pattern(
    rf"(?P<v>{V}) {ADV}{_GAVE} {_DET}(?:(?P<YES>{_SIDES[YES]})|(?P<NO>{_SIDES[NO]})|(?P<ABSTAIN>{_SIDES[ABSTAIN]}))"
    rf"{_END}"
)
# What goes on behind it without a verb: ", Russia itself the yes", "and Malta's the other".
_NEXT = late(
    rf" (?:(?:[,;:—]|and|but|while|with) )*(?P<v>{V})(?: 's)?(?: (?:itself|themselves|alone|only|too|again|for "
    rf"(?:its|their) part))?(?: ,)? (?:(?:was|were|being) )?{_DET}(?:(?P<YES>{_SIDES[YES]})|"
    rf"(?P<NO>{_SIDES[NO]})|(?P<ABSTAIN>{_SIDES[ABSTAIN]})|(?P<same>(?<=the )(?:others?|second|third|fourth|rest)|"
    rf"(?<=other )one)){_END}"
)
# "Russia's no, one of two, was a veto; India's was the other"
_OTHER = Pattern(
    rf"(?P<v>{V}) 's (?:was|being|is) the (?:other|second|third|remaining)(?: (?:one|no|yes|abstention|vote))?"
    r"(?= (?:[.,;:!)—]|and\b)|$)"
)
_NOUN = late(rf"\b(?:(?P<YES>{_SIDES[YES]})|(?P<NO>{_SIDES[NO]})|(?P<ABSTAIN>{_SIDES[ABSTAIN]}))(?![\w-])")
# "China and Pakistan were the four against it": so many, of whom all are named.
_COUNTED = Pattern(
    rf"(?P<v>{V}) (?:were|was|are|is|being|made up|formed|constituted|provided|accounted for) (?P<n>{V})"
    r"(?: (?:votes?|hands?|members?))?(?: (?:that|who|which))? "
    r"(?:(?P<YES>(?:(?:were|voted|stood|went) )?(?:for|in favou?r))|"
    r"(?P<NO>(?:(?:were|voted|stood|went) )?(?:against|opposed)|(?:said|voted) no|opposed it)|"
    r"(?P<ABSTAIN>abstaining|abstained|held back|sat (?:it )?out))\b(?! (?:whom|which|the (?:other|rest)))"
)
# "Eleven to four: China and Pakistan made up the four"
_THE_LAST = Pattern(
    rf"(?P<t><T\d+>)[^.;]*?[:;,—(] (?P<v>{V}) (?:were|was|being|made up|making up|formed|constituted|accounted for) "
    rf"(?P<n>{V})(?= [.,;)!—]|$)"
)
SHARES = AnyOf(_SHARE, _OTHER, _COUNTED, _THE_LAST)


def _side(m: re.Match[str]) -> Ballot | None:
    groups = m.groupdict()
    return next((side for side in (YES, NO, ABSTAIN) if groups[side.name]), None)


def _fact(line: Line, m: re.Match[str], side: Ballot, voters: Voters) -> Fact:
    return Fact(Slot.BALLOT, (side, voters), *line.place(m.start("v"), m.end()), m.start("v"))


def shares(line: Line) -> Iterator[Fact]:
    """Every side a line has furnished by somebody."""
    for m in _SHARE.finditer(line.norm):
        side: Ballot | None = _side(m)
        at: re.Match[str] | None = m
        while at is not None and side is not None and _may_give(line, at["v"]):
            yield _fact(line, at, side, line.chunk(at["v"]).value)
            at = _NEXT.match(line.norm, at.end())
            side = side if at is None or at["same"] else _side(at)
    for m in _OTHER.finditer(line.norm):
        told = list(_NOUN.finditer(line.norm, 0, m.start()))
        if told and (side := _side(told[-1])) is not None and line.chunk(m["v"]).value.bare:
            yield _fact(line, m, side, line.chunk(m["v"]).value)
    for m in _COUNTED.finditer(line.norm):
        named, counted, side = line.chunk(m["v"]).value, line.chunk(m["n"]).value, _side(m)
        if side is not None and named.bare and counted.count == len(named.members):
            yield _fact(line, m, side, Voters(named.members, counted.count))
    for m in _THE_LAST.finditer(line.norm):
        parts = line.chunk(m["t"]).value.parts
        named, counted = line.chunk(m["v"]).value, line.chunk(m["n"]).value
        if len(parts) == 2 and named.bare and len(named.members) == parts[1] == counted.count:
            yield _fact(line, m, NO, Voters(named.members, counted.count))


def _may_give(line: Line, tag: str) -> bool:
    """Whether who is named or counted can have cast what the noun says."""
    voters: Voters = line.chunk(tag).value
    return voters.bare or (voters.count is not None and not voters.nobody)
