"""Words joined in the phrase of a speaker: two that say, two sorts of one plural, an office and a name."""

from __future__ import annotations

import re

from horseshoe.reading.quotes.speakers_tokens import goes_on, sayable
from horseshoe.reading.quotes.speakers_words import DETERMINERS, INSTITUTIONS, MODIFIERS, OFFICES


def titled(row: list[re.Match[str]], sure: int, last: int) -> bool:
    """An office and the name of who holds it."""
    k = sure
    while k < last and (row[k][0] in OFFICES or row[k][0] in MODIFIERS):
        k += 1
    return k > sure and row[k - 1][0] in OFFICES and all(goes_on(row[m][0]) for m in range(k, last + 1))


def pair(row: list[re.Match[str]], j: int) -> bool:
    """ "(medics) and residents": two that say, where a clause begins before them."""
    k = j - 1
    if k < 0 or not sayable(row[k][0].lower()):
        return False
    if not row[k][0].endswith("s"):
        return k > 0 and row[k - 1][0].lower() in DETERMINERS and (k == 1 or row[k - 2][0] in (",", "but", "while"))
    while k > 0 and row[k - 1][0].lower() in MODIFIERS | INSTITUTIONS:
        k -= 1
    lead = row[k - 1][0] if k else ","
    return lead == "," or lead.lower() in DETERMINERS or lead in ("but", "while", "as")


def told_of(row: list[re.Match[str]], j: int) -> bool:
    """ "the (exiled) National Unity Government"."""
    return j > 0 and row[j][0].endswith("ed") and row[j - 1][0] in ("the", "The")


def both(row: list[re.Match[str]], j: int, last: int) -> bool:
    """ "security and local (sources)": two sorts of one plural."""
    return j > 0 and row[j - 1][0].lower() in MODIFIERS and row[j + 1][0] in MODIFIERS and row[last][0].endswith("s")
