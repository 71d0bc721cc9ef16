"""Words a sentence must have for what a model says it tells: the widest net, for inventions only, not a grammar."""

from __future__ import annotations

import re

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Told
from horseshoe.reading.words.late import late


def _words(stems: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{stems})", re.I)


_PASSED = (
    r"adopt|pass|approv|endors|carried|unanim|agree|accept|back|authori[sz]|extend|renew|impos|demand|call|decid"
    r"|green[- ]?l|consensus|support|go(?:es|ing)? through|went through|clear|won|prevail|admit|recommend"
)
_FAILED = (
    r"reject|fail|defeat|fell|fall|block|not\b|n[’']t\b|veto|short|sank|sink|sunk|kill|turn(?:ed|s)? down|lost|lose"
    r"|lacked|no majority|doom|collaps|scupper|shot down|voted down|defied|unable|without"
)
_VETO = (
    r"veto|block|kill|sank|sink|sunk|torpedo|scupper|shot down|struck down|quash|thwart|stop|lone|only|sole|negative"
    r"|against|no\b"
)
_QUIET = r"abst|s[ai]t(?:ting)? (?:it |this )?out|withh|declin|stay(?:ed|ing) (?:on|out|neutral)|neither|neutral"
_SCORE = r"\d+\s?[-–—]\s?\d+"

TELLS_OUTCOME: dict[Told, re.Pattern[str]] = {
    Told.ADOPTED: _words(_PASSED),
    Told.CARRIED: _words(_PASSED),
    Told.AGREED: _words(rf"{_PASSED}|issu|statement|condemn|express"),
    Told.VETOED: _words(_VETO),
    Told.SHORT: _words(_FAILED),
    Told.NOT_ADOPTED: _words(_FAILED),
    Told.NOT_CARRIED: _words(_FAILED),
    Told.BLOCKED: _words(rf"{_FAILED}|object|oppos|prevent|held up|hold|stop|thwart|broke|stall|stymi"),
    Told.WITHDRAWN: _words(r"withdr|pull|shelv|retract|drop"),
    Told.POSTPONED: _words(r"postpon|delay|put off|defer|adjourn|push|later|suspend"),
}
TELLS_BALLOT: dict[Ballot, re.Pattern[str]] = {
    Ballot.YES: _words(rf"favou?r|for\b|vot|yes\b|aye|{_PASSED}|other|rest|{_SCORE}|affirmative"),
    Ballot.NO: _words(rf"oppos|object|{_VETO}|reject|nay|none|nobody|unanim|{_SCORE}|voted down"),
    Ballot.ABSTAIN: _words(rf"{_QUIET}|{_SCORE}"),
    Ballot.NOT_PARTICIPATING: _words(r"particip|t(?:ake|ook|aking) part|not vot|n[’']t vot|non-?particip|boycott"),
    Ballot.ABSENT: _words(r"absen|not present|empty|boycott|stay(?:ed|ing) away|walk(?:ed|ing)? out|left the"),
}
NOBODY = _words(r"no\b|none|nobody|nil\b|zero|nothing|without|nought|unanim|not a single|neither")
ALL_OF_THEM = _words(
    r"unanim|all (?:15|fifteen|11|eleven|members|of (?:its|the|them))|consensus|without (?:a vote|dissent|opposition)"
    r"|every\b|15[-–]0"
)
# Directly after a member: what it would do, or did not.
UNDONE = late(
    r"(?:['’]s \w+)?(?:,)? (?:\w+ )?(?:would|will|may|might|could|did not|didn[’']t|has not|had not|have not|never"
    r"|(?:is|are|was|were) (?:expected|likely|set|due|ready|about|poised) to|plans? to|intends? to|threaten\w* to)\b",
    re.I,
)
