"""Shares told as one of so many, which count nobody: "one child in six", "nine in ten refugees"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.figures.figures_clause_words import ANIMATE
from horseshoe.reading.figures.figures_lexicon import NOUNS
from horseshoe.reading.words.late import late

_WORDS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\d{1,3})"
_WHOLES = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|5|10|20|100)"
_RATIO = late(
    rf"\b(?i:{_WORDS}|an?)(?: (?P<noun>[a-z]+(?: [a-z]+)?))? (?:in|out of)(?: every)? {_WHOLES}\b(?!-|[.,]\d)"
)
_AFTER_NOUN = late(
    r"(?=[,.;:)]|$| (?:is|are|was|were|has|have|had|now|still|will|would|could|may|might|lives?|needs?|goes|go|says?|"
    r"suffers?|dies|died|lacks?|eats?|cannot|does|do|who|among|across)\b)"
)
_AFTER_BARE = late(
    r"(?=[,;)]|\.(?:\s|$)| (?:of (?:the|those|them|these|its|their|whom|all)|is|are|was|were|has|have|had|now|still|"
    r"will|would|could|cannot)\b)"
)
_NEXT = late(r" (?:[a-z-]+ ){0,2}?(?P<who>[A-Za-z]+)\b")


def ratios(folded: str) -> Iterator[tuple[int, int]]:
    """Where such a share stands; times, scores and months are none."""
    for m in _RATIO.finditer(folded) if " in " in folded or " out of " in folded else ():
        if m["noun"]:
            if _people(m["noun"]) and _AFTER_NOUN.match(folded, m.end()):
                yield m.span()
        elif _AFTER_BARE.match(folded, m.end()) or (
            (who := _NEXT.match(folded, m.end())) is not None and _people(who["who"])
        ):
            yield m.span()


def _people(words: str) -> bool:
    last = words.split()[-1]
    return last in NOUNS or ANIMATE.match(last) is not None or ANIMATE.match(f"{last}s") is not None
