"""The phrase that says who, found forwards: after "said", "according to", "quoted by"."""

from __future__ import annotations

import re

from horseshoe.reading.quotes.speakers_organizations import ORGANIZATION
from horseshoe.reading.quotes.speakers_phrases import Phrase, bare, caps, goes_on, sayable, tokens
from horseshoe.reading.quotes.speakers_words import (
    ABBREVIATED,
    DETERMINERS,
    FUNCTION,
    INSTITUTIONS,
    LINKS,
    MODIFIERS,
    NOT_NAMES,
    OFFICES,
    PAPERS,
    PARTICLES,
    PLACES,
    PRONOUNS,
)
from horseshoe.reading.words.late import late

_STATEMENTS = late(
    r" (?:an? |the )?(?:[\w-]+ ){0,2}(?:statement|interview|letter|post|tweet|speech|address|briefing|video)\b"
)


def after(folded: str, at: int, high: int, *, paper: bool = False) -> Phrase | None:
    """The phrase that begins at `at`: after "said", "according to", "quoted by".

    `paper`: a report or figures may be what speaks ("according to figures from the ministry").
    """
    if (known := ORGANIZATION.match(folded, at, high)) is not None:
        if folded.startswith("'s ", known.end()):
            return after(folded, known.end() + 3, high)
        return Phrase(known.start(), _acronym(folded, known.end()))
    row = tokens(folded, at, min(high, at + 160))
    j, taken, named = 0, 0, False
    while j < len(row):
        word = row[j][0]
        low = bare(word).lower()
        if low in DETERMINERS and (j == 0 or row[j - 1][0] in LINKS or row[j - 1][0] == "and"):
            pass
        elif word in LINKS:
            if (
                not taken
                or (named and word not in ("of", "for"))
                or (not paper and _STATEMENTS.match(folded, row[j].end()))
            ):
                break
            if j + 1 >= len(row) or not _continues(row[j + 1][0]):
                break
        elif paper and word == "by" and j and row[j - 1][0].lower() in PAPERS and j + 1 < len(row):
            pass
        elif word == "and":
            if j + 1 >= len(row) or not (row[j + 1][0][0].isupper() and row[j + 1][0] not in NOT_NAMES and named):
                break
        elif word[0].isupper() and (word not in NOT_NAMES or (j and row[j - 1][0] == "of")):
            taken, named = j + 1, True
            if word.endswith(".") and bare(word) + "." == word and word not in ABBREVIATED and word.count(".") == 1:
                return Phrase(row[0].start(), row[j].end() - 1)
        elif named and word in PARTICLES and j + 1 < len(row) and goes_on(row[j + 1][0]):
            pass
        elif low in OFFICES or low in INSTITUTIONS or low in MODIFIERS or ("-" in word and word[0].isalpha()):
            if named and low in MODIFIERS and low not in INSTITUTIONS | OFFICES and not _leads(row, j):
                break
            taken, named = j + 1, False
            if word.endswith("."):
                return Phrase(row[0].start(), row[j].end() - 1)
        elif low.removesuffix("'s") in PLACES and j > 1 and (row[j - 1][0] in LINKS or row[j - 2][0] in LINKS):
            taken, named = j + 1, False
            if word.endswith("."):
                return Phrase(row[0].start(), row[j].end() - 1)
        elif (head := _head_ahead(row, j)) > j:
            j = head
            continue
        elif low in PRONOUNS and not taken:
            return Phrase(row[j].start(), row[j].start() + len(low), "pronoun")
        else:
            break
        j += 1
    heads = [bare(t[0]) for t in row[:taken]]
    if not taken or not any((w[:1].isupper() and w not in NOT_NAMES) or sayable(w.lower()) for w in heads):
        return None
    end = _acronym(folded, row[taken - 1].end())
    return Phrase(row[0].start(), end, beside=_apposed(folded, row, taken))


_ACRONYM = late(r" \([A-Z][\w-]*\)")


def _acronym(folded: str, end: int) -> int:
    """Past "(MSF)"."""
    short = _ACRONYM.match(folded, end)
    return short.end() if short else end


def _head_ahead(row: list[re.Match[str]], j: int) -> int:
    """Where the head of a phrase begun by "the" or "Gaza's" stands, past two words nobody knows; j for nowhere."""
    if j == 0 or not (row[j - 1][0].endswith("'s") or row[j - 1][0].lower() in DETERMINERS | MODIFIERS):
        return j
    for k in range(j, min(j + 4, len(row))):
        low = bare(row[k][0]).lower()
        if k > j and sayable(low):
            return k
        if not (low.isalpha() and row[k][0].islower()) or low in FUNCTION or low in LINKS or low in PRONOUNS:
            return j
    return j


def _leads(row: list[re.Match[str]], j: int) -> bool:
    """Whether a small word after a name leads to a head: "Gaza's Hamas-run health ministry", not "Guterres later"."""
    for token in row[j : j + 3]:
        low = bare(token[0]).lower()
        if low in INSTITUTIONS or low in OFFICES:
            return True
        if low not in MODIFIERS:
            return False
    return False


def _continues(word: str) -> bool:
    low = word.lower()
    return (
        low in DETERMINERS
        or (word[0].isupper() and word not in NOT_NAMES)
        or low in INSTITUTIONS
        or low in OFFICES
        or low in MODIFIERS
        or "-" in word
    )


def _apposed(folded: str, row: list[re.Match[str]], at: int) -> tuple[int, int] | None:
    """ ", the spokesperson for the mission" after a name, up to the next comma or the end."""
    if at + 1 >= len(row) or row[at][0] != ",":
        return None
    first = row[at + 1]
    if not (first[0].lower() in DETERMINERS or first[0].lower() in OFFICES | MODIFIERS or caps(first[0])):
        return None
    j = at + 1
    while j < len(row) and row[j][0] not in (",", ".", ";", ":") and row[j][0].lower() not in ("who", "that", "said"):
        j += 1
    words = {bare(t[0]).lower() for t in row[at + 1 : j]}
    end = row[j - 1].end() - row[j - 1][0].endswith(".")
    if words & OFFICES:
        return first.start(), row[j - 1].end()
    # "said its head, Danielle Bell"
    heads = {bare(t[0]).lower() for t in row[:at]}
    office = heads & OFFICES and (row[at - 1][0].islower() or not heads.isdisjoint(LINKS))
    name = 1 < j - at - 1 < 5 and all(goes_on(t[0]) and t[0] not in NOT_NAMES for t in row[at + 1 : j])
    return (first.start(), end) if office and name else None
