"""A vote that was not taken, told by what there was none of: "took no vote", "rose without voting"."""

from __future__ import annotations

import re

from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_VOTE = (
    r"(?:(?:formal|recorded|such|actual|real|further|final|council|public|full|new|<C\d+>) )*(?:vote|voting|ballot|"
    r"ballott?ing|show of hands)"
)
_ON_IT = r"(?: (?:on|upon|over|about) (?:[\w'-]+ |<[A-SU-Z]\d+> |, ){1,10}?| (?=[a-z]))"
_NOT_A_SIDE = r"(?! (?:for|against|in favou?r|with|to\b|yes|no|cast|to spare)\b)"
_EVER = r"(?:ever |yet |then |actually |even |in fact |in the end |at all |formally |also |again |<M\d+> )*"
# "No vote on troops took place", "took no vote", "there was no vote", "the vote was never held".
_NONE_HELD = Pattern(
    r"\b(?:did|has|have|had) (?:not|n't) (?:ever |actually |yet )?(?:put|bring|brought|press(?:ed)?|submit(?:ted)?) (?:"
    r"it|them|<D\d+>|anything) (?:to|for) (?:a|the) vote\b|"
    r"\b(?:was|were|been) (?:never|not|n't) (?:asked|called upon|invited) to vote\b|"
    rf"\b(?:no|not a single) {_VOTE}{_ON_IT}?(?: ?{_EVER})(?:was |were |has been |had been |has |had )?{_EVER}"
    r"(?:taken|held|called|took place|taken place|happened|came|come about|conducted|occurred|ensued|"
    r"followed)\b(?! for granted| until| before| till| sooner| earlier)|"
    rf"\b(?:took|take|taken|held|hold|called|taking|holding|saw|had|conducted|forced) no {_VOTE}\b"
    rf"{_NOT_A_SIDE}|\bthere (?:was|has been|had been|were) no {_VOTE} (?:on|upon)\b|"
    rf"\b{_VOTE}{_ON_IT}?(?: ?{_EVER})(?:(?:was|were|has been|had been) (?:never|not|n't)|(?:has|had|have) (?:never|"
    rf"not|n't) been|never|did (?:not|n't)) {_EVER}(?:held|taken|called|took place|take place|came|come about|happened|"
    r"happen|materiali[sz]ed?|occur(?:red)?|reached)\b|"
    r"\b(?:nothing|neither(?: (?:of (?:them|the \w+)|<D\d+>))?|none(?: of (?:them|the \w+))?|no (?:<D\d+>|draft|"
    r"text|motion|resolution|proposal)) (?:at all )?(?:(?:was|were|has been|had been|have been|is) "
    rf"{_EVER}(?:(?:put|brought|submitted|pressed|moved) to (?:a |the )?vote|voted (?:on|upon))|(?:came|went|got|come|"
    r"go|made it) to (?:a|the) vote)\b|"
    rf"\bden(?:y|ies|ied|ying) (?:that )?(?:an?|the|any) {_VOTE}{_ON_IT}? ?"
    r"(?:(?:was|had been|has been) (?:ever )?(?:taken|held)|(?:had |ever )*"
    r"(?:took|taken) place)\b|"
    r"<C\d+> (?:members )?(?:did|has|have|had) (?:not|n't) , [^,;]{1,90} , (?:actually )?(?:voted?|taken? an? vote|"
    rf"held? an? vote)\b{_NOT_A_SIDE}"
)
# "It rose without voting on the draft"; what is adopted without a vote is adopted.
_PARTED = Pattern(
    r"\b(?:rose|adjourned|ended|closed|broke up|broke off|parted|dispersed|finished|concluded|wound up|met|sat|heard|"
    r"debated|discussed|considered|deliberated|recessed|emerged|separated|left|dissolved|went (?:home|away)|gathered|"
    r"convened|over|talked|argued|wrangled|quarrelled|spoke|spent) (?:[^.;]{0,90} )?without "
    r"(?:(?:even|ever|actually|so much as) )*(?:voting|(?:any|a|an?|taking (?:any|a)|holding (?:any|a)|having taken a|"
    r"coming to a|proceeding to a|going to a|calling a|reaching a|putting [^,;.]{1,60} to (?:a|the)|the) "
    rf"{_VOTE})\b{_NOT_A_SIDE}"
)
_DECIDED = late(
    r"\b(?:adopt|approv|pass|agre|endors|elect|appoint|admit|confirm|recommend|accept|decid|renew|extend|carri|by "
    r"consensus|acclamation)\w*"
)
_OF_A_TEXT = Pattern(
    r"(?P<t><D\d+>) (?:(?:was|were|has been|had been|have been|is) (?:ever |even |then )*(?:(?:put|brought|submitted|"
    r"pressed) to (?:a |the )?vote|voted (?:on|upon))|(?:came|went|got|come|made it) to (?:a|the) vote)\b"
)
# "Ended without voting, and will vote on Tuesday": the vote told is the one to come.
_STILL_TO_COME = late(
    r"\b(?:will|would|is to|are to|was to|were to|may|might|could) (?:[\w'-]+ |<[A-Z]\d+> ){0,4}?(?:vote|hold|take|"
    r"return|resume|decide)\b|<F\d+>|\b(?:expected|due|scheduled|set|likely|planned) (?:to|for|on|next)\b"
)
_NO = late(r"(?i)(?:neither|no|none)\b")
NONE_HELD = AnyOf(_NONE_HELD, _PARTED, _OF_A_TEXT)
"""What a line holds that tells of such a vote."""


def none_held(line: Line) -> re.Match[str] | None:
    """Where a sentence says that no vote was held."""
    if _STILL_TO_COME.search(line.norm):
        return None
    m = _NONE_HELD.search(line.norm) or _OF_A_TEXT.search(line.norm)
    if m is not None and (text := m.groupdict().get("t")) and not _NO.match(line.text, line.chunk(text).start):
        m = None  # "the text was put to the vote"
    if m is None and _DECIDED.search(line.norm) is None:
        m = _PARTED.search(line.norm)
    return m
