"""Whether a body named at a place decides there: by the verb it governs, or as the one by whom or in which it is done.

A name says which body it is; only the words around say that it voted, and was not merely spoken of.
"""

from __future__ import annotations

from horseshoe.reading.words.late import late

_DONE = (
    r"(?:vot(?:ed|es)|adopt(?:ed|s)|pass(?:ed|es)|approv(?:ed|es)|reject(?:ed|s)|endors(?:ed|es)|elect(?:ed|s)|"
    r"ratif(?:ied|ies)|suspend(?:ed|s)|expel(?:led|s)|condemn(?:ed|s)|censur(?:ed|es)|defeat(?:ed|s)|block(?:ed|s)|"
    r"renew(?:ed|s)|extend(?:ed|s)|threw\s+out|voted\s+down|turned\s+down|backed|carried|agreed)"
)
# No word of another clause stands between a body and its verb.
_FILLER = (
    r"(?:(?:to|for)\s+the\s+[\w-]+|(?!(?:that|which|who|whose|where|when|said|says|told|was|were|is|are|be|been|will|"
    r"would|could|should|may|might|must|if|to|not|never|and|but|after|before|as|while|for|by|had|has|have|its|their|he|"
    r"she|they|it|we|I)\b)[\w'’()&-]+)"
)
_GOVERNS = late(
    rf"(?:['’]s)?(?:,[^,.;]{{1,60}},)?(?:\s+{_FILLER},?){{0,8}}?\s+"
    rf"(?:(?:met|meets|convened|gathered)\b[^.;,]{{0,60}}\s+and\s+)?(?:(?:has|had|have)\s+(?:[\w-]+\s+)?)?"
    rf"{_DONE}\b(?!\s+(?:\w+ly\s+)?by\s+the\b)"
)
_THE = (
    r"(?:the\s+|an?\s+|its\s+|their\s+)?(?:[\w.-]+['’]s?\s+)?"
    r"(?:(?!of\b|by\b|in\b|and\b|Security\b|\d|(?:[a-z]+teen|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|all|most|both|some|several)\b)[\w.'’-]+\s+){0,3}?"
)
_DONE_BY = late(
    rf"\b(?:adopted|passed|approved|rejected|endorsed|ratified|condemned|defeated|blocked|thrown\s+out|voted\s+down|"
    rf"turned\s+down|backed|carried|elected|suspended|expelled|failed|fell|voted|held|taken)\s+"
    rf"(?:(?!by\b|that\b|which\b)[\w-]+\s+){{0,4}}?(?:by|in|at)\s+{_THE}\Z"
)
_WON_IN = late(
    rf"\b(?:by\s+(?:\d+|[a-z]+(?:teen|ty|een|elve|[nxr]|ht))|votes?|votes?\s+(?:on|for|against)\s+[^.;,]{{0,60}}?|"
    rf"majority|support|backing|ballots?|members|"
    rf"countries|nations|defeat)\s+(?:in|of|at|on|from|by)\s+{_THE}\Z"
)
# "Unless the parliament ratifies it first": not so far.
_SUPPOSED = late(r"(?i)\b(?:unless|if|until|before|once|when|whether|till)\s+(?:[\w'’.-]+\s+){0,3}\Z")
# "Not adopted by the Council", "rejected at the watchdog": who does it, named behind the verb.
_AGENT = late(
    rf"(?:(?!\b(?:and|but|after|before|as|while|which|that|who|when|where|following|by|in|at)\b)[^.;:,]){{0,60}}?"
    rf"\b(?:by|in|at)\s+{_THE}\Z"
)


def decides(text: str, start: int, end: int) -> bool:
    """Whether a body named at start:end takes a decision there ("the board on Monday rejected", "adopted by it")."""
    if _SUPPOSED.search(text, max(0, start - 40), start):
        return False
    if _GOVERNS.match(text, end, min(len(text), end + 130)):
        return True
    low = max(0, start - 90)
    return bool(_DONE_BY.search(text, low, start) or _WON_IN.search(text, low, start))


def is_agent(text: str, verb: int, start: int) -> bool:
    """Whether a body named at `start`, behind a verb, is the one that does what the verb says."""
    return 0 < start - verb < _NEAR and _AGENT.fullmatch(text, verb, start) is not None


_NEAR = 110  # characters
