"""The phrase that says who, found forwards: after "said", "according to", "quoted by"."""

from __future__ import annotations

import re

from horseshoe.reading.quotes.speakers_called import SELF_NAMED
from horseshoe.reading.quotes.speakers_organizations import ORGANIZATION
from horseshoe.reading.quotes.speakers_phrases import Phrase
from horseshoe.reading.quotes.speakers_tokens import bare, caps, goes_on, sayable, tokens
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
    TRADES,
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
        if j == 0 and low in _EACH and len(row) > 1 and row[1][0] == "of":
            taken = 1  # "one of the survivors"
        elif low in DETERMINERS and (j == 0 or row[j - 1][0] in LINKS or row[j - 1][0] in ("and", "by")):
            pass
        elif word in LINKS:
            if (
                not taken
                or (named and word not in ("of", "for") and not _purpose(row, j))
                or (not paper and _STATEMENTS.match(folded, row[j].end()))
                or (word == "on" and j + 1 < len(row) and bare(row[j + 1][0]) in _POSTED)
            ):
                break
            if j + 1 >= len(row) or not _continues(row[j + 1][0]):
                break
        elif paper and 0 < j < len(row) - 1 and _of_paper(row, j):
            pass
        elif word == "and":
            more = taken == j and j + 2 < len(row) and row[j + 1][0].lower() in _COUNTS and sayable(bare(row[j + 2][0]))
            if not more and (
                j + 1 >= len(row) or not (row[j + 1][0][0].isupper() and row[j + 1][0] not in NOT_NAMES and named)
            ):
                break
        elif word[0].isupper() and (word not in NOT_NAMES or (j and row[j - 1][0] == "of")):
            taken, named = j + 1, True
            if word.endswith(".") and bare(word) + "." == word and word not in ABBREVIATED and word.count(".") == 1:
                return Phrase(row[0].start(), row[j].end() - 1)
        elif named and word in PARTICLES and j + 1 < len(row) and goes_on(row[j + 1][0]):
            pass
        elif sayable(low) or low in MODIFIERS or ("-" in word and word[0].isalpha()):
            if named and low in MODIFIERS and low not in INSTITUTIONS | OFFICES and not _leads(row, j):
                break
            taken, named = j + 1, False
            if word.endswith("."):
                return Phrase(row[0].start(), row[j].end() - 1)
        elif low.removesuffix("'s") in PLACES and j > 1 and not _PLACED.isdisjoint((row[j - 1][0], row[j - 2][0])):
            taken, named = j + 1, False
            if word.endswith("."):
                return Phrase(row[0].start(), row[j].end() - 1)
        elif (head := _head_ahead(row, j)) > j:
            j = head
            continue
        elif word.isdigit() and j > 2 and row[0][0].lower() in _EACH:
            pass  # "one of the 54 workers"
        elif 1 < j < _WHICH and row[0][0].lower() in _EACH and low.endswith(("s", "men", "women", "people")):
            taken, named = j + 1, False  # "one of the divers"
            if word.endswith("."):
                return Phrase(row[0].start(), row[j].end() - 1)
        elif low in PRONOUNS and not taken:
            return Phrase(row[j].start(), row[j].start() + len(low), "pronoun")
        else:
            break
        j += 1
    heads = [bare(t[0]) for t in row[:taken]]
    if not taken or not any((w[:1].isupper() and w not in NOT_NAMES) or sayable(w.lower()) for w in heads):
        return None
    end = _acronym(folded, row[taken - 1].end())
    called = SELF_NAMED.match(folded, end + 1 + folded.startswith(", ", end), high)
    return Phrase(row[0].start(), end, beside=called.span() if called else _apposed(folded, row, taken))


_POSTED = frozenset(("Telegram", "X", "Twitter", "Facebook", "Instagram", "WhatsApp", "TikTok", "VKontakte"))
_WHICH = 6  # words of "one of the 54 U.N. divers"
_EACH = frozenset(("one", "two", "another", "some", "several", "many", "most"))


# What hangs on a head: "an inquiry (into the violence on the coast in March) found".
_HANGS = late(
    r" (?:into|on|in|of|for|from|to|about|over|at|with|by|inside|outside|near|across|under|behind|aboard|around|"
    r"among|throughout|within) (?![^,.;:\"“”]*\b(?:is|are|was|were|has|have|had|who|"
    r"which|that)\b)[^,.;:\"“”]{2,90} ?"
)
_BEGINS = late(r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Aa]nother|[Oo]ne) ")


def heading(folded: str, low: int, at: int) -> Phrase | None:
    """The phrase that begins a clause whose verb stands at `at`, whatever hangs on it in between."""
    start = low
    while start < at and not folded[start].isalnum():
        start += 1
    if not _BEGINS.match(folded, start, at):
        return None
    found = after(folded, start, at)
    return found if found is not None and _HANGS.fullmatch(folded, found.end, at) else None


_PLACED = LINKS | {"by"}
_RELEASED = frozenset((
    "provided", "released", "published", "compiled", "issued", "collected", "gathered", "obtained", "given",
    "shared", "verified", "documented", "recorded", "kept", "cited",
    "data", "figures", "numbers", "statistics", "information", "tally", "toll",
))  # fmt: skip


def _of_paper(row: list[re.Match[str]], j: int) -> bool:
    """ "figures (compiled by) the ministry": whose paper it is."""
    if row[j][0] == "by":
        return row[j - 1][0].lower() in PAPERS | _RELEASED
    of_paper = bare(row[j - 1][0]).lower() in PAPERS | _RELEASED  # "officials cited by AFP" are no paper
    return of_paper and row[j][0] in _RELEASED and row[j + 1][0] in ("by", "from")


_PURPOSE = frozenset(("Committee", "Campaign", "Movement", "Coalition", "Commission", "Fund", "Initiative", "Council"))


def _purpose(row: list[re.Match[str]], j: int) -> bool:
    """ "Committee to Protect Journalists": the name goes on."""
    return row[j - 1][0] in _PURPOSE and row[j][0] == "to" and j + 1 < len(row) and caps(row[j + 1][0])


_ACRONYM = late(r" \([A-Z][\w-]*\)")


def _acronym(folded: str, end: int) -> int:
    """Past "(MSF)"."""
    short = _ACRONYM.match(folded, end)
    return short.end() if short else end


def _head_ahead(row: list[re.Match[str]], j: int) -> int:
    """Where the head of a phrase begun by "the" or "Gaza's" stands, past two words nobody knows; j for nowhere."""
    if j == 0 and len(row) > 1 and (low := row[0][0]).isalpha() and low.islower() and low not in FUNCTION:
        if low.endswith(("ing", "ed")):
            return 0  # "said, citing residents"
        return 1 if (head := bare(row[1][0])).endswith("s") and sayable(head) else 0  # "port officials"
    led = j > 0 and (row[j - 1][0].endswith("'s") or "-" in row[j - 1][0])
    if not led and (j == 0 or row[j - 1][0].lower() not in DETERMINERS | MODIFIERS):
        return j
    for k in range(j, min(j + 4, len(row))):
        low = bare(row[k][0]).lower()
        if k > j and (sayable(low) or (caps(row[k][0]) and row[k][0] not in DETERMINERS)):
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
    low = bare(word).lower()
    return (
        low in DETERMINERS
        or (word[0].isupper() and bare(word) not in NOT_NAMES)
        or low in INSTITUTIONS
        or low in OFFICES
        or low in MODIFIERS
        or "-" in word
    )


_COUNTS = frozenset((
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "many", "some", "most", "few",
))  # fmt: skip
_FINITE = frozenset((
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "did",
    "do", "does", "fell", "lost", "fled", "left", "came", "went", "took", "shot", "held", "hit", "struck", "began",
))  # fmt: skip
_NO_VERBS = frozenset((
    "retired", "based", "elected", "named", "called", "appointed", "accredited", "armed", "united", "occupied",
    "besieged", "combined", "allied", "displaced", "unnamed", "affiliated", "backed", "tasked", "charged", "disgraced",
    "detained", "injured", "wounded", "assigned", "seated",
))  # fmt: skip


def _tells(word: str) -> bool:
    """Whether a word of what may be an apposition makes it a clause."""
    return word in _FINITE or (word.endswith("ed") and len(word) > 3 and word not in _NO_VERBS and "-" not in word)


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
    if first[0].lower() in _COUNTS or any(_tells(w) for w in words):
        return None  # "According to the ministry, three paramedics were killed"
    end = row[j - 1].end() - row[j - 1][0].endswith(".")
    if words & OFFICES or any(w.endswith(TRADES) for w in words):
        return first.start(), end if caps(row[j - 1][0]) else row[j - 1].end()
    # "said its head, Danielle Bell"
    heads = {bare(t[0]).lower() for t in row[:at]}
    office = heads & OFFICES and (row[at - 1][0].islower() or not heads.isdisjoint(LINKS))
    name = 1 < j - at - 1 < 5 and all(goes_on(t[0]) and t[0] not in NOT_NAMES for t in row[at + 1 : j])
    return (first.start(), end) if office and name else None
