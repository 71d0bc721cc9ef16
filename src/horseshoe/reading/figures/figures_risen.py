"""What a number has come to from another: "from 120 to 143" is no range, "gone up to 143" no bound."""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.reading.claims.passages import Comparator
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number, find_numbers

_RISEN_FROM = late(
    r"\b(?:ris\w+|rose|jump\w+|climb\w+|grew|grown|increas\w+|went|gone|f[ae]ll\w*|dropp\w+|doubled|declin\w+|surged|"
    r"soared|swell\w+|decreas\w+|up|down) (?:[a-z]+ )?from (?:about |some |nearly )?$"
)
# "charged two officers over three deaths": what it is about, and no bound
_ACCUSED = late(
    r"\b(?:charged|tried|arrested|detained|questioned|indicted|sued|sentenced|jailed|convicted|investigated|suspended|"
    r"trial|inquiry|investigation|proceedings|charges|complaint)(?: [\w-]+){0,4} over $"
)
_GONE_UP = late(
    r"\b(?:gone|went|going|shot|moved|edged|crept|inched|brought|bringing|brings|taken|taking|pushed|pushing) up to $"
)


def risen(text: str, folded: str, low: int, n: Number) -> Number:
    """ "Has jumped from 120 to 143" is 143; "has gone up to 143" is no bound; "charged over three deaths" neither."""
    if n.comparator is Comparator.MORE_THAN and _ACCUSED.search(folded, low, n.start):
        return replace(n, high=n.low, comparator=Comparator.EXACTLY, phrase_start=n.start)
    if n.comparator is Comparator.AT_MOST and _GONE_UP.search(folded, low, n.start):
        return replace(n, low=n.high, comparator=Comparator.EXACTLY, phrase_start=n.start)
    if not n.ranged or not _RISEN_FROM.search(folded, low, n.start):
        return n
    later = find_numbers(text, text.rfind("to", n.start, n.end) + 2, n.end)
    return replace(later[-1], phrase_start=n.phrase_start) if later else n
