"""Authors under a name they have together: "prepared by the 'western troika' - the United States, Britain and France".

The name says nothing that the list behind it does not; it is left out, and the list is what the text is by.
"""

from __future__ import annotations

from horseshoe.reading.line import Line, drop
from horseshoe.reading.words.patterns import Pattern

_MADE = (
    r"(?:draft|prepar|submit|present|tabl|writ|author|pen|sponsor|introduc|propos|put forward|initiat|elaborat|"
    r"circulat|work(?:ed)? out|brought (?:in|forward)|laid|text|resolution|project|document|motion|version|paper)"
)
_TOGETHER = (
    r"(?:troika|trio|threesome|foursome|duo|pair|tandem|group|quartet|quintet|triumvirate|<N\d+>|<G\d+>|"
    r"pen ?-? ?holders?|sponsors|co ?- ?sponsors|co ?- ?authors|authors|allies|powers|countries|states|members|"
    r"delegations|nations|capitals|partners)"
)
_NAME = Pattern(
    rf"\b{_MADE}[a-z]*(?: [a-z]+){{0,2}}? (?:by|of|from) (?P<x>(?:(?:the|a|an|its|all|so - called|self - styled|"
    rf"<N\d+>) )*(?:\" )?(?:[a-z]+(?: - [a-z]+)? ){{0,2}}?{_TOGETHER}(?: (?:countries|states|powers|members|"
    rf"allies))?(?: \")?"
    r"(?: (?:on|for) (?:<[A-KM-Z]\d+>|<L\d+>|[a-z]+))? ?(?:[—:,(-]|, (?:namely|i ?\. e ?\.|that is) ,?|namely) )"
    r"(?=(?:the )?<L\d+>(?! 's)(?: \))?(?= (?:[.,;)—]|and(?! (?:the )?<[LP]\d+>(?: 's)? (?:[a-z]+ )?(?:supported|"
    r"backed|opposed|voted|abstained)\b)|which|on|that|to|was|were|vetoed|failed|got|had)|$))"
)


def without_collectives(line: Line) -> Line:
    """The line without the names that authors listed behind them have together."""
    return drop(line, [m.span("x") for m in _NAME.finditer(line.norm)])
