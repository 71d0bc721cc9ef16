"""Whether a ballot that a rule found was cast: a rule of voting is none, nor is support counted before the vote."""

from __future__ import annotations

import re

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late

_RULE = late(
    r"\b(?:takes(?! part)|needs?|needed|requires?|required|necessary|must|minimum|the least of|threshold|rules|"
    r"called for to|to pass|to be adopted|for adoption|(?:votes|ayes|yeses) (?:are|were) (?:wanted|the minimum|called "
    r"for|demanded))\b"
)
# "Nine ayes, the exact number required": a result held against the rule.
_JUST_ENOUGH = late(
    r"^<V\d+> (?:[\w-]+ ){0,3}[,—(] (?:just |only |exactly |precisely )*(?:the |as many as |what )(?:(?:exact|bare|"
    r"very|minimum|legal|precise|strict) )*(?:number|minimum|it|was|they|majority|needed|required|necessary)"
)


# "Which needs the assent of all fifteen".
_ASSENT = late(
    r"\b(?:needs?|requires?|takes|calls for|depends on|must have) (?:the )?(?:assent|consent|agreement|approval|"
    r"blessing|backing|support|unanimity|yes) (?:of|from) (?:the )?$|\b(?:conditional|contingent|dependent|depends?|"
    r"depended|hing\w+) (?:up)?on (?:the )?$"
)


# Who did vote so many is no rule, whatever rules are spoken of beside.
_DID = late(r"<V\d+> (?:\w+ ){0,2}(?:voted|abstained|opposed|backed|supported|raised|cast|said|sided)\b")


_NO_VETO = late(r"\b(?:no|without an?y?|absence of an?y?) veto(?:es)?\b")


_TOOK = late(r"\b(?:took|takes|would take|had taken|taking)(?: only| just| at least| the)? $")  # "it takes nine"
_NEGATIVE = late(r"\b(?:negative|contrary|no|dissenting|opposing) votes? (?:of|by|from|cast by) (?:just |"
                       r"only )?$")
_A_PERMANENT = late(r"(?i)\A(?:one|two|1|2)\b.*\bpermanent\b")


def is_unnamed_veto(line: Line, at: int) -> bool:
    """Whether voters at a place are "one of its permanent members", whose negative vote is told without a name."""
    if not _NEGATIVE.search(line.norm, 0, at):
        return False
    chunk = line.chunk(line.norm[at : line.norm.index(">", at) + 1]) if line.norm.startswith("<V", at) else None
    return chunk is not None and not chunk.value.members and bool(
        _A_PERMANENT.match(line.text[chunk.start : chunk.end])
    )


_SEATS = 11  # of the smallest Council: "needs nine of 15 votes" is a rule


def is_rule(line: Line, fact: Fact) -> bool:
    """ "Nine votes are needed": a rule, not a result, though it has a number of votes in it."""
    voters = fact.value[1]
    if is_unnamed_veto(line, fact.at):
        return True  # told as an end: it does not say that nobody else was against
    if _ASSENT.search(line.norm, 0, fact.at):
        return True
    if voters.count is None or (voters.count not in (7, 9, 5, 15) and not voters.nobody):
        return False
    if _DID.match(line.norm, fact.at) or (voters.of and voters.count < voters.of < _SEATS):
        return False  # "seven of the nine votes it needed"
    if len(voters.members) == voters.count and not voters.group:
        return False  # whoever is named voted
    if _NO_VETO.search(line.norm, fact.at) and _RULE.search(line.norm):
        return True  # "nine votes, and no veto by one of the five, are necessary"
    if not voters.members and _TOOK.search(line.norm, 0, fact.at):
        return True
    if voters.count == 5 and "permanent" not in line.norm:
        return False
    if re.search(
        r"\b(?<!must )(?:got|received|won|gets|obtained|mustered|secured|gained|drew|had|adopted with|"
        r"passed with|carried with)(?: only| just| but)? $",
        line.norm[: fact.at],
    ):
        return False
    if _JUST_ENOUGH.search(line.norm[fact.at : fact.at + 90]):
        return False
    before = re.split(r" (?:;|, (?:and|but|so)|:) ", line.norm[max(0, fact.at - 70) : fact.at])[-1]
    after = re.split(r" (?:;|, (?:and|but|so)|:) ", line.norm[fact.at : fact.at + 90])[0]
    return bool(_RULE.search(before + after))


# "It has the support of twelve, but Russia has promised to sink it": counted before the vote.
_HAS = late(
    r"\b(?:has|have|enjoys?|commands?) (?:only |just |already )?(?:(?:the )?(?:support|backing|votes) (?:of|from) )?$"
)
_IS_FOR = late(
    r"<V\d+> (?:are|is|seem|look) (?:now |already |said to be )?(?:for|in favou?r|against|opposed|behind)\b"
)
_STILL_TO_COME = late(
    r"\b(?:would|will|promis\w+|vow(?:s|ed)|threat\w*|needs?|expected|likely|could|might|plans?|intends?|poised|"
    r"looks set|<F\d+>)\b"
)


# "Did not vote in favour nor against" is no vote denied.
_DID_NOT = late(
    r"<V\d+> (?:\w+ )?(?:did not|did n't|has not|had not) (?:vote|back|support|abstain)"
    r"(?! (?:[^.;,]{1,50} )?but (?:\w+ ){0,2}(?:vot|abst|cast|ballot))"
    r"(?! (?:in favou?r|for|yes)(?: (?:of )?(?:it|<D\d+>))? n?or\b)"
)


# "We could vote neither for it nor against it, and therefore abstained"
_NEITHER = late(r"\bcould (?:vote )?neither [^.;]*? and (?:\w+ )?abstained\b")


def ballot_mode(line: Line, fact: Fact) -> Modality:
    """Whether a ballot was cast, is awaited or denied."""
    side, voters = fact.value
    if side in (Ballot.NOT_PARTICIPATING, Ballot.ABSENT) or voters.nobody:
        return Modality.HAPPENED
    # The negation or the "would" may stand before the voters ("diplomats expect 13 to vote for it") or after them.
    inside = line.norm[fact.at : fact.at + 60]
    if re.match(
        r"<V\d+> (?:\w+ )?(?:would|will|may|might|could|is expected|are expected|is likely|was expected|"
        r"were expected|plans|intends)\b",
        inside,
    ):
        return Modality.EXPECTED
    if re.match(
        r"<V\d+> (?:[\w'-]+ ){0,4}?(?:should|would|could|might|may|must) (?:not |n't |\w+ly )?(?:be|suffice|do)\b",
        inside,
    ):
        return Modality.EXPECTED  # "fifteen votes for it should not be hard to find"
    if side is Ballot.ABSTAIN and _NEITHER.search(line.norm):
        return Modality.HAPPENED
    if _DID_NOT.match(inside):
        return Modality.DENIED
    if _COULD.search(line.norm[: fact.at]):
        return Modality.HAPPENED
    has = _HAS.search(line.norm, max(0, fact.at - 60), fact.at) or _IS_FOR.match(line.norm, fact.at)
    if has and _STILL_TO_COME.search(line.norm):
        return Modality.EXPECTED
    return modality(line.norm, fact.at)


_COULD = late(
    r"\b(?:could|can)(?: only)? (?:muster|get|find|win|gather|secure|summon|count on|boast)(?: "
    r"only)? $"
)  # a result, not a chance
