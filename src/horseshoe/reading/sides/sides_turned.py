"""Sides told from the far end of a clause: "by Spain it was opposed", "one abstention, and it is Poland's".

Who voted may be the agent a sentence opens with, the predicate of what was counted, or the owner of a vote.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, YES
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.patterns import AnyOf, Pattern, Patterns

_V = r"<V\d+>"
_SIDES = {"yes": YES, "no": NO, "abstain": ABSTAIN}
_OPENS = r"(?:^|(?<=[.;,:—(] )|(?<=and )|(?<=but )|(?<=while )|(?<=whereas )|(?<=though )|(?<=as ))"
_STILL = r"(?:(?:even|also|alone|then|again|likewise|only|just|itself|too|in turn|(?!not)[a-z]+ly|<M\d+>|on <M\d+>) )*"
_TEXT = (
    r"(?:it|<[DR]\d+>|(?:the|this|that|its) (?:text|draft|resolution|motion|measure|proposal|document|request|project|"
    r"amendment|application|idea|plan|move|renewal|extension|delay))(?: itself)?"
)
_WAS = rf"(?:was|were|is|has been|had been|being) {_STILL}"
# What was done to the text by who stood on a side, and what was noted of who did.
_DONE = (
    r"(?:(?P<yes>supported|backed|approved|favou?red|endorsed|accepted|voted for|upheld|seconded)|"
    r"(?P<no>opposed|rejected|refused|voted against|voted down|turned down|combat(?:t)?ed|resisted))"
)
_A = r"(?:(?:an?|the|its|their|one|two|three|<[NV]\d+>|only|lone|sole|single|further|other) )*"
_NOUN = (
    r"(?:(?P<yes>votes? (?:in favou?r|for(?: it)?)|(?:yes|affirmative|favou?rable|positive) votes?|ayes?)|"
    r"(?P<no>votes? against(?: it)?|(?:negative|no|contrary|dissenting|opposing) votes?|nays?|noes|dissents?|"
    r"opposition|objections?)|"
    r"(?P<abstain>abstentions?))"
)
_NOTED = (
    r"(?:recorded|cast|emitted|registered|entered|given|announced|noted|counted|declared|made|lodged|expressed|voiced|"
    r"marked|returned|heard|offered|put in)"
)
_FRONTED = Patterns.numbered(
    # "By Spain it was opposed"; "by Spain and Malta, the text was backed"
    rf"{_OPENS}by (?P<v>{_V})(?: alone| too| also)?(?: ,(?: [^,;.]{{1,60}} ,)?)? {_TEXT} {_WAS}{_DONE}\b(?! by)",
    # "by Spain an abstention was recorded"; "from Spain there came a vote against"
    rf"{_OPENS}by (?P<v>{_V})(?: alone| too| also)?(?: ,)? {_A}{_NOUN} {_WAS}{_NOTED}\b",
    rf"{_OPENS}(?:from|on the part of) (?P<v>{_V})(?: alone| too| also)?(?: ,)? (?:there )?(?:came|was|were|had come) "
    rf"(?:only |but |merely |just )?{_A}{_NOUN}(?![\w-])",
    # "abstentions were recorded for Brazil and China"; "votes against were entered by Spain"
    rf"{_OPENS}{_A}{_NOUN} {_WAS}{_NOTED} (?:by|for|from|in the names? of|against the names? of|on behalf of|"
    rf"on the part of) (?:both )?(?P<v>{_V})(?= (?:[.,;)—]|and\b|while\b|but\b)|$)",
)
# "One abstention, and it is Poland's"; "two noes, which were those of Spain and Malta"
_OWNED = Patterns.numbered(
    rf"(?P<n>{_V}) {_NOUN}(?: ,| —| \()? (?:and )?(?:it|that|this|they|those|these|which|both|all) (?:is|was|are|were|"
    rf"being|came from|belonged to|bore the name of) (?:only |just |all )?(?:(?:that|those|the votes?) of )?(?:the )?"
    rf"(?P<v>{_V})(?: 's)?(?= (?:[.,;:)—]|and\b|while\b|but\b|again\b|alone\b)|$)",
)
# "Three abstaining, Peru among the latter"
_AMONG = Pattern(
    rf"{_V} (?:votes? |members? )?(?:(?P<yes>in favou?r|for)|(?P<no>against|opposed)|(?P<abstain>abstaining|abstained|"
    rf"abstentions?)) ,? ?(?P<v>{_V}) (?:being |was |were )?(?:among|one of) (?:the latter|them|these|those)\b"
)
# "China's was the vote against"; "the noes were Spain's"
_WHOSE = Patterns.numbered(
    rf"(?P<v>{_V}) 's (?:was|were|is|being|had been) (?:the|a|an|one|another|among the|one of the) (?:<[NV]\d+> |"
    rf"other |second |first |third |last )*{_NOUN}(?![\w-])",
    rf"{_OPENS}the (?:<[NV]\d+> |other |second |first |third |last )*{_NOUN} (?:was|were|is|being|had been) "
    rf"(?P<v>{_V}) 's(?= (?:[.,;:)—]|and\b|while\b|but\b)|$)",
)
# "A text for which Sir Jeremy had voted, against which Ukraine voted"
_FOR_WHICH = Pattern(
    rf"\b(?:(?P<yes>for)|(?P<no>against)) (?:which|whom) (?:both )?(?P<v>{_V})(?: itself| himself| herself| too| "
    rf"also)? "
    r"(?:had |has |have )?(?:also |both |all |duly |then )*(?:voted|cast (?:its|their|his|her|a) votes?|"
    r"raised (?:its|their|his|her|a) hands?)\b"
)
# "Did not abstain but voted in favour"
_RATHER = Pattern(
    rf"(?P<v>{_V})(?: ,(?: [^,;.]{{1,80}} ,)?)? (?:(?:did not|did n't|had not|does not) (?:this time |in the end |"
    rf"even |"
    r"actually )?(?:abstain|oppose|veto|vote|object|block|cast|use|support|stand|follow|join)\b|(?:far from|instead of|"
    r"rather than|without) (?:abstain|oppos|veto|vot|object|block|cast|us|support)ing\b)(?! (?:for|in favou?r) n?or\b)"
    r"(?:(?! but | and |<V\d+> (?:abst|vot|vetoed))[^.;:]){0,90}? (?:, )?(?:but(?! (?:was|were|is|did|had|has|would|"
    r"will|could)\b)|and) (?:instead |rather |merely |only |simply |just |even |actually |in fact |contented itself "
    r"with |contented themselves with |chose to |preferred to |opted to )*(?:(?P<yes>(?:vot(?:ed|e|ing)) (?:for|in "
    r"favou?r|yes))|(?P<no>vot(?:ed|e|ing) (?:against|no)\b)|(?P<abstain>abstain(?:ed|ing)?|abstention))"
)
_MANY = 15
TURNED = AnyOf(_FRONTED, _OWNED, _WHOSE, _FOR_WHICH, _AMONG, _RATHER)
# "By the United States it was vetoed"; "opposed by Spain and France, by which last it was vetoed"
_VETOED = Patterns.numbered(
    rf"{_OPENS}by (?P<v>{_V})(?: alone| too| also)?(?: ,(?: [^,;.]{{1,60}} ,)?)? {_TEXT} {_WAS}vetoed\b(?! by)",
    rf"(?P<v>{_V}) ,? ?(?:and )?by (?:which|whom)(?: (?P<last>last|latter|second|(?:last|latter) (?:power|member|"
    rf"country|state|one)|last - named))? {_TEXT} {_WAS}vetoed\b",
    # "China's was the vote against, and so a veto"
    rf"(?P<v>{_V}) 's (?:was|is|being) (?:the|a|an) (?:<[NV]\d+> |lone |only |sole )*(?:votes? against|negative vote|"
    rf"no|"
    r"nay|dissent)(?: ,)? (?:and (?:so|thus|hence|therefore|with it|thereby|as such|that is|consequently)|hence|"
    r"which is to say|that is|in other words|or)(?: ,)? (?:was )?(?:a|the) veto\b",
)


def turned(line: Line) -> Iterator[Fact]:
    """Ballots whose voters stand where no subject does."""
    for patterns in (_FRONTED, _WHOSE):
        for _, pattern in patterns.on(line.norm):
            for m in pattern.finditer(line.norm):
                yield from _told(line, m)
    for way in (_FOR_WHICH, _AMONG, _RATHER):
        for m in way.finditer(line.norm):
            yield from _told(line, m)
    for _, pattern in _OWNED.on(line.norm):
        for m in pattern.finditer(line.norm):
            counted: Voters = line.chunk(m["n"]).value
            named: Voters = line.chunk(m["v"]).value
            if named.bare and not counted.members and counted.count == len(named.members):
                value = (_side(m), Voters(named.members, counted.count, persons=named.persons))
                yield Fact(Slot.BALLOT, value, *line.place(m.start(), m.end()), m.start("n"))


def turned_vetoes(line: Line) -> Iterator[Fact]:
    """Vetoes told by the agent a clause opens with, or by a vote against that is then called one."""
    for _, pattern in _VETOED.on(line.norm):
        for m in pattern.finditer(line.norm):
            members = line.chunk(m["v"]).value.members
            members = members[-1:] if m.groupdict().get("last") else members
            vetoers = tuple(s for s in members if s in PERMANENT_CODES)
            if vetoers:
                place = line.place(m.start(), m.end())
                yield Fact(Slot.VETO, Voters(vetoers, bare=True), *place, m.start(), modality(line.norm, m.start()))


def _side(m: re.Match[str]) -> Ballot:
    return next(side for word, side in _SIDES.items() if m.groupdict().get(word))


def _told(line: Line, m: re.Match[str]) -> Iterator[Fact]:
    voters: Voters = line.chunk(m["v"]).value
    if voters.nobody or voters.neither or not (voters.members or (voters.count or 0) <= _MANY):
        return
    yield Fact(Slot.BALLOT, (_side(m), voters), *line.place(m.start(), m.end()), m.start("v"))
