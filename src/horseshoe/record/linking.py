"""Which rows of different sources speak of one vote."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from horseshoe.council.states import on_day
from horseshoe.record.sources.dates import within
from horseshoe.record.statement import BALLOT, Row, Statement

# The table that tells votes on one text apart, and so lays down the ids the others are linked to.
_TELLS_APART = "sciencespo"
# A catalogue of drafts does not say whether one was put to the vote; later texts recall only what was adopted.
_CATALOGUE, _RECALLED = "un-library-drafts", "un-recalled"
# One line of these lists is one vote. Where several fit, parts have been voted on before the whole: it is the last.
_ONE_EACH = frozenset({"un-vetoes", "un-meetings"})
_REVISION = re.compile(r"(?:/(?:Rev|Corr|Add)\.\d+)*(?:#.*)?$")
# Votes on one text are told apart by the strictest of these that fits any.
_TELLING = (
    ("date", "about", "item", "tally", "outcome"),
    ("date", "about", "item", "outcome"),
    ("date", "about", "tally", "outcome"),
    ("date", "about", "tally"),  # numbers tell more than "not adopted", which may have been a veto
    ("date", "about"),
    ("date", "tally"),
    ("tally", "outcome"),
)


@dataclass(slots=True)
class _Votes:
    """Votes found so far, by the names a row may use for them."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    on_text: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    on_draft: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    numbered: dict[str, str] = field(default_factory=dict)

    def file(self, row: Row, vote: str) -> None:
        """Put a row with its vote."""
        if vote not in self.rows:
            self.rows[vote] = []
            text = vote.split("#")[0]
            for name in {text, _REVISION.sub("", vote)}:
                self.on_text[name].append(vote)
            self.on_draft[text].append(vote)
        self.rows[vote].append(row)
        draft = row.facts.get("draft")
        if draft and vote not in self.on_draft[draft]:
            self.on_draft[draft].append(vote)


def link(rows: Iterable[Row]) -> dict[str, list[Statement]]:
    """Statements by id of the vote, in the order votes and rows came."""
    votes = _Votes()
    held = [_dated(row) for row in _lone(rows)]
    for row in sorted(held, key=lambda row: row.source != _TELLS_APART):
        if row.source != _CATALOGUE:
            row = _numbered(row, votes.numbered)
            for vote in _voted(row, votes):
                votes.file(row, vote)
    for row, vote in _catalogued([row for row in held if row.source == _CATALOGUE], votes):
        votes.file(row, vote)
    return {
        vote: [_filed(said, vote) for row in found for said in row.statements()] for vote, found in votes.rows.items()
    }


def _filed(said: Statement, vote: str) -> Statement:
    return said if said.vote == vote else replace(said, vote=vote)


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
            facts[name] = "|".join(sorted(on_day(state, day) for state in said.split("|") if state))
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
        yield replace(row, vote=base) if numbered[base] == {row.vote} else row


def _voted(row: Row, votes: _Votes) -> list[str]:
    """The votes a row speaks of: all on the text where it tells none apart."""
    if row.vote in votes.rows:
        return [row.vote]
    # A table may leave out the revision: the same text on the same day is the same text.
    known = [vote for vote in votes.on_text.get(row.vote, ()) if "#" not in row.vote]
    for fields in _TELLING:
        fit = [vote for vote in known if all(_fits(name, row, votes.rows[vote][0]) for name in fields)]
        if fit and row.source in _ONE_EACH:
            free = [vote for vote in fit if all(held.source != row.source for held in votes.rows[vote])]
            return [(free or fit)[-1]]
        if fit:
            return fit
    return [] if row.source == _RECALLED else [row.vote]


def _fits(name: str, row: Row, other: Row) -> bool:
    if name == "about":
        return row.facts.get(name, "").casefold() in other.facts.get("item", "").casefold()
    said, known = row.facts.get(name), other.facts.get(name)
    return said is None or known is None or said == known or (name == "date" and within(known, said))


def _catalogued(rows: Iterable[Row], votes: _Votes) -> Iterator[tuple[Row, str]]:
    """Entries of the catalogue with the votes on their drafts.

    A draft another source names, or that was voted on under its own symbol, is found by that; else by the resolution
    the catalogue says it became, of several the last revision. Amendments to what was adopted are other texts.
    """
    became: dict[str, list[Row]] = defaultdict(list)
    settled = set()
    for row in rows:
        slip = re.match(r"S/RES/", row.vote)
        found = votes.on_draft.get(row.facts["draft"], [])
        if found:
            found = [row.vote] if row.vote in found else found
            settled.update(found)
            row = replace(row, facts=row.facts | ({"symbol": row.vote} if slip else {}))
            yield from ((row, vote) for vote in found if not slip or vote.startswith("S/RES/"))
        elif slip and row.facts.get("subject") != "amendment":
            numbered = _numbered(row, votes.numbered)
            became[numbered.vote].append(numbered)
    for vote, several in became.items():
        if vote in votes.rows and vote not in settled:
            yield max(several, key=lambda row: _REVISION.search(row.facts["draft"])[0]), vote  # type: ignore[index]
