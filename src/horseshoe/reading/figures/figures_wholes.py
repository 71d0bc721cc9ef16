"""Numbers of all the people of a place: "the city's 350,000 people", "80% of Gaza's 2.3 million people"."""

from __future__ import annotations

import re

from horseshoe.reading.figures.figures_words import AFTER
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

_SHARE = r"(?:\b(?:[Hh]alf|quarters?|thirds?|fifths?|tenths?|percent|per cent|majority|[Mm]ost|[Aa]ll)|%) of "
# "half of the 2.2 million people in the enclave"
_WHOLE_OF = late(
    rf"{_SHARE}(?:the |its |[A-Z]\w+'s )?$|^Of (?:the |some |about )?$|(?<=[.\n] )Of (?:the |some |about )?$"
)
_SHARE_OF = late(rf"{_SHARE}(?:the |its |(?:the |its )?\w+'s )?$")
_ARE = late(r" (?:have|had|has|are|were|face|need|live|lack|rely)\b(?! killed)")
_WHO_ARE = late(r"(?: [\w-]+){1,4} (?:who|whom) ")
_POPULATION = late(
    r"\b(?:pre-war )?population of (?:about |some )?$|"
    r"\b(?:city|town|village|island|enclave|capital|camp) of (?:about |some |nearly |over )?$"
)
_ALL_THERE = frozenset(("people", "residents", "inhabitants", "citizens"))
_OWNED = late(r"[a-z]'s? (?:about |some |estimated |roughly )?$")


def all_of(folded: str, n: Number, low: int) -> bool:
    """Whether they are all there are: "half of the 2.2 million people"."""
    if _WHO_ARE.match(folded, n.phrase_end):
        return False  # "Of the 4,000 girls who were enslaved"
    return (n.low or 0) >= 1000 and _WHOLE_OF.search(folded, low, n.phrase_start) is not None


def is_town(folded: str, n: Number, low: int) -> bool:
    """ "The city of (300,000)": all who live there, whatever became of the city."""
    found = _POPULATION.search(folded, low, n.phrase_start)
    return found is not None and ("population" in found[0] or (n.low or 0) >= 1000)


def population(
    folded: str, n: Number, noun: re.Match[str] | None, group: str | None, low: int, high: int
) -> bool:
    """Whether the number is of all who live in a place, whatever became of some of them."""
    if is_town(folded, n, low):
        return True
    if noun is None or (n.low or 0) < 1000:
        return False
    everybody = noun["noun"] in _ALL_THERE and not noun["adj"].strip()
    if everybody and _OWNED.search(folded, low, n.phrase_start) and not AFTER.match(folded, noun.end(), high):
        return True
    those = group in ("PERSONS", "PEOPLES", "POPULATION") and _ARE.match(folded, noun.end(), high)
    return bool(those) and _SHARE_OF.search(folded, low, n.phrase_start) is not None
