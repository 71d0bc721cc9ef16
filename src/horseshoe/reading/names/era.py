"""The years in which those who speak in a report held their offices: nobody is ambassador before his term.

A report that gives no year is of the time of the people it names. Who came into office last bounds it from below, and
of those who were in office then, who left first bounds it from above; somebody of an older time is recalled.
"""

from __future__ import annotations

from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from horseshoe.reading.names.roster import Envoy, envoys, officials
from horseshoe.reading.words.late import late

_OFFICE = late(
    r"(?i)\b(?:ambassador|ambassadress|envoy|(?:permanent )?representative|delegate|deputy|secretary[ -]general|"
    r"(?:UN|U\.N\.) (?:chief|head|boss)|told (?:the )?(?:council|reporters)|said)\b"
)
# The same person in an office the table does not tell: an ambassador who became foreign minister, or one recalled.
_OTHER_BEFORE = late(
    r"(?i)\b(?:minister|premier|(?<!council )president|chancellor|director[ -]general|high commissioner)\s+"
    r"(?:(?:mr|ms|dr)\.?\s+)?$|\b(?:former|then|ex)[\s-]+(?:[\w.'-]+\s+){0,5}$"
)
_OTHER_AFTER = late(
    r"(?i),? (?:(?:the|a|an|who|was|is|now|then|acting|its|his|her|[\w.-]+'s|[a-z]+i?an|israeli) ){0,4}"
    r"(?:former|(?:foreign |prime |deputy |culture )*minister|premier|(?<!council )president|director[ -]general|"
    r"high commissioner)\b"
)
_NEAR = 60  # code points from a name to its office
_LATE = 1  # years after a term in which its holder may still be told of


class Era(Struct, frozen=True):
    """Years, inclusive; `last` None where it lasts."""

    first: int
    last: int | None


@lru_cache(maxsize=4)  # a report is asked for it when it is read, matched and judged
def era_of(text: str) -> Era | None:
    """The years of those who speak in a text; None where nobody known does."""
    automaton, rows = _table()
    terms: dict[str, tuple[int, int | None]] = {}
    for index, start, end in automaton.find_matches_as_indexes(text):
        if text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
            continue
        if _OTHER_BEFORE.search(text[max(0, start - _NEAR) : start]) or _OTHER_AFTER.match(text[end : end + _NEAR]):
            continue
        if _OFFICE.search(text, max(0, start - _NEAR), start) or _OFFICE.search(text, end, end + _NEAR):
            name, since, until = rows[index]
            terms[name] = since, until
    if not terms:
        return None
    first = max(since for since, _ in terms.values())
    left = [until for _, until in terms.values() if until is not None and until >= first]
    return Era(first, min(left) + _LATE if left else None)


def common(one: Era | None, other: Era | None) -> Era | None:
    """The years in both eras; None where there are none, or one is not known."""
    if one is None or other is None:
        return None
    lasts = [last for last in (one.last, other.last) if last is not None]
    both = Era(max(one.first, other.first), min(lasts, default=None))
    return both if both.last is None or both.first <= both.last else None


def is_of_another_era(text: str, year: int) -> bool:
    """Whether those who speak in a text were in office years before or after a year: it is not the text's own.

    The table has years alone, and of some terms a part: one year more is left on either side.
    """
    era = era_of(text)
    return era is not None and (year + 1 < era.first or (era.last is not None and era.last + 1 < year))


@cache
def _table() -> tuple[AhoCorasick, tuple[tuple[str, int, int | None], ...]]:
    """An automaton over the names that stand for one person each, and of each the person and the years in office."""
    people: dict[str, list[Envoy]] = {}
    holders: dict[str, set[str]] = {}
    for row in (*envoys(), *officials()):
        if row.office == "Secretary-General" and row.until is None:
            continue  # the office itself
        people.setdefault(row.name, []).append(row)
        for form in row.forms:
            if " " in form or row.alone:
                holders.setdefault(form, set()).add(row.name)
    rows = []
    for form, names in holders.items():
        if len(names) == 1:
            (name,) = names
            lasts = [row.until for row in people[name]]
            until = None if None in lasts else max(last for last in lasts if last is not None)
            rows.append((form, (name, min(row.since for row in people[name]), until)))
    return AhoCorasick([form for form, _ in rows], matchkind=MatchKind.LeftmostLongest), tuple(r for _, r in rows)
