"""Days as the one phrase they are: "late on Friday", "last night (Feb. 18)", "[on Friday]".

Between a voter and its verb a day is passed over as one token; what stands before it, and the brackets some papers
put round the day they add, are part of it.
"""

from __future__ import annotations

from horseshoe.reading.line import Chunk, Line, drop, fold
from horseshoe.reading.words.patterns import AnyOf, Pattern

_PART_OF_DAY = Pattern(
    r"(?<!too )(?<!as )(?:(?:very |rather )?(?:late|early)|shortly (?:before|after) (?:midnight|noon|dawn)|"
    r"in the (?:small|early|late|wee) hours of(?: the morning of)?) (?:on )?(?P<m><M\d+>)"
)
# "The Council in the small hours decided", "Britain, after a stormy debate, abstained": when, and nothing else.
_HOUR = Pattern(
    r"(?<=>)(?P<hour> (?:in the (?:small|early|late|wee) hours|(?:(?:shortly|just|long|soon|well) )?(?:after|before|at|"
    r"past|towards?) (?:midnight|dawn|daybreak|sunrise|nightfall|dusk)|after (?:an?|the|much|long|brief|only) "
    r"(?:[a-z-]+ ){0,2}(?:debate|session|sitting|night|wrangle|wrangling|discussion|recess|argument)|at (?:long )?last|"
    r"at length|without (?:further |any )?(?:debate|ado|discussion)|this (?:morning|afternoon|evening)))"
    r"(?= [a-z]+(?:ed|ose|ew|ook|oted|ut|ast|ave|ent) )"
)
_SAID_TWICE = Pattern(r"(?P<m><M\d+>) [(\[] (?:on )?(?P<n><M\d+>) [)\]]")
_ADDED = Pattern(r"(?<=> )[(\[] (?:on|late on|early on) (?P<m><M\d+>) [)\]](?= [a-z])")
_ANY = AnyOf(_PART_OF_DAY, _SAID_TWICE, _ADDED)


def with_days(line: Line) -> Line:
    """The line with what belongs to a day folded into its token."""
    line = drop(line, [m.span("hour") for m in _HOUR.finditer(line.norm)])
    if "<M" not in line.norm or not _ANY.on(line.norm):
        return line
    found = []
    for m in _SAID_TWICE.finditer(line.norm):
        first, second = line.chunk(m["m"]), line.chunk(m["n"])
        found.append((*m.span(), "M", second.value if _full(second) and not _full(first) else first.value))
    line = fold(line, found)
    for pattern in (_PART_OF_DAY, _ADDED):
        line = fold(line, [(*m.span(), "M", line.chunk(m["m"]).value) for m in pattern.finditer(line.norm)])
    return line


def _full(chunk: Chunk) -> bool:
    """Whether a day is told with its month."""
    return chunk.value.day is not None
