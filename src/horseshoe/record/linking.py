"""Which rows of different sources speak of one vote."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from horseshoe.council.states import on_day
from horseshoe.record.sources.dates import within
from horseshoe.record.statement import BALLOT, Row, Statement

# The table that tells votes on one text apart, and so lays down the ids the others are linked to.
_TELLS_APART = "sciencespo"
# A catalogue of drafts says nothing of whether one was put to the vote.
_CATALOGUES = frozenset({"un-library-drafts"})
_BASE = re.compile(r"[^#]*?(?=(?:/(?:Rev|Corr|Add)\.\d+)*(?:#.*)?$)")
_TOLD_BY = ("tally", "outcome", "vetoes")


def link(rows: Iterable[Row]) -> dict[str, list[Statement]]:
    """Statements by id of the vote, in the order votes and rows came."""
    rows = [_dated(row) for row in _lone(rows)]
    rows.sort(key=lambda row: (row.source != _TELLS_APART, row.source in _CATALOGUES))
    votes: dict[str, list[Row]] = {}
    several: dict[str, list[str]] = defaultdict(list)
    numbers: dict[str, str] = {}
    for row in rows:
        row = _numbered(row, numbers)
        for vote in _votes(row, votes, several):
            if vote not in votes:
                votes[vote] = []
                several[vote.split("#")[0]].append(vote)
            votes[vote].append(row)
    return {vote: [_filed(said, vote) for row in held for said in row.statements()] for vote, held in votes.items()}


def _filed(said: Statement, vote: str) -> Statement:
    return said if said.vote == vote else Statement(said.source, said.place, vote, said.field, said.value)


def _dated(row: Row) -> Row:
    """The row with States under their codes of its day: sources write RUSSIAN FEDERATION/USSR, or today's name."""
    if "date" not in row.facts:
        return row
    day = date.fromisoformat(row.facts["date"][:10])
    facts = {}
    for name, said in row.facts.items():
        if name.startswith(BALLOT):
            facts[BALLOT + on_day(name.removeprefix(BALLOT), day)] = said
        elif name == "vetoes":
            facts[name] = "|".join(sorted(on_day(state, day) for state in said.split("|")))
        else:
            facts[name] = said
    return replace(row, facts=facts)


def _numbered(row: Row, numbers: dict[str, str]) -> Row:
    """Resolutions are numbered through the years: one printed with another year is the same, and the slip is kept."""
    number = re.match(r"S/RES/\d+", row.vote)
    if not number:
        return row
    symbol = numbers.setdefault(number[0], row.vote)
    return replace(row, vote=symbol, facts={**row.facts, "symbol": row.vote})


def _lone(rows: Iterable[Row]) -> Iterator[Row]:
    """'S/5134#1' is 'S/5134' once the second of the two has gone as a duplicate."""
    rows = list(rows)
    numbered: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if re.search(r"#\d+$", row.vote):
            numbered[row.vote.split("#")[0]].add(row.vote)
    for row in rows:
        base = row.vote.split("#")[0]
        alone = numbered[base] == {row.vote}
        yield replace(row, vote=base) if alone else row


def _votes(row: Row, votes: dict[str, list[Row]], several: dict[str, list[str]]) -> list[str]:
    """The votes a row speaks of: its own, all votes on the text where it speaks of the text, or none."""
    if row.vote in votes:
        return [row.vote]
    known = several.get(row.vote, [])
    if not known:
        # A table may leave out the revision: the same text on the same day is the same text.
        known = [vote for vote in votes if _BASE.match(vote)[0] == row.vote and _fits("date", row, votes[vote][0])]
    if not known:
        return [] if row.source in _CATALOGUES else [row.vote]
    if row.source in _CATALOGUES:
        return known
    for fields in (("date", *_TOLD_BY), ("date", "tally"), ("date", "outcome"), ("tally", "outcome"), ("date",)):
        fit = [vote for vote in known if all(_fits(name, row, votes[vote][0]) for name in fields)]
        if fit:
            # Rows that cannot be told apart (sixteen applicants on one day) say what they say of each.
            return fit
    return [row.vote]


def _fits(name: str, row: Row, other: Row) -> bool:
    said, known = row.facts.get(name), other.facts.get(name)
    return said is None or known is None or said == known or (name == "date" and within(known, said))
