"""Sciences Po, "UNSC votes since 1946 Database": one row a vote, one column a State, Y N A NV or '?'."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from horseshoe.council.ballots import Ballot
from horseshoe.record.sources.spellings import code
from horseshoe.record.sources.titles import resolution_title
from horseshoe.record.sources.written import bare_symbol
from horseshoe.record.statement import BALLOT, Row

SOURCE = "sciencespo"
FILE = "sciencespo-votes-1946-2025.csv"
_FIRST_STATE = "CHINA"
BALLOTS = {
    "Y": Ballot.YES,
    "N": Ballot.NO,
    "A": Ballot.ABSTAIN,
    "NV": Ballot.NOT_PARTICIPATING,
    "?": Ballot.UNRECORDED,
}
OUTCOMES = {"adopted": "adopted", "vetoed": "vetoed", "lack of maj.": "short"}


def read(folder: Path) -> Iterator[Row]:
    """Rows in the database's own order, oldest first. Votes on one text are told apart by '#1', '#2' ...

    Raises:
        OSError: the file is not there.
        RecordError: a column is no State.
    """
    with (folder / FILE).open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    # The number a vote has in the database is the order it was entered in; the file itself runs backwards.
    table.sort(key=lambda line: int(line["Vote in the DB"]))
    yield from rows(table)


def rows(table: list[dict[str, str]]) -> Iterator[Row]:
    """Rows of the table, which must be in order."""
    if not table:
        return
    states = {name: code(name) for name in columns(table[0])}
    for line, vote in zip(table, ids(table), strict=True):
        yield row(line, vote, states)


def columns(line: Mapping[str, str]) -> list[str]:
    """The columns that are States'."""
    names = list(line)
    return names[names.index(_FIRST_STATE) :]


def ids(table: list[dict[str, str]]) -> list[str]:
    """A name for each line, which must be in order: votes on one text are told apart by '#1', '#2' ..."""
    symbols = [bare_symbol(line["UN classification"]) for line in table]
    several, seen = Counter(symbols), Counter[str]()
    names = []
    for symbol in symbols:
        seen[symbol] += 1
        names.append(f"{symbol}#{seen[symbol]}" if several[symbol] > 1 else symbol)
    return names


def row(line: dict[str, str], vote: str, states: dict[str, str]) -> Row:
    """One vote; `states` has the code of each column that is a State's."""
    return Row(SOURCE, f"{FILE} vote {line['Vote in the DB']}", vote, _facts(line, vote.split("#")[0], states))


def _facts(line: dict[str, str], symbol: str, states: dict[str, str]) -> dict[str, str]:
    adopted = symbol.startswith("S/RES/")
    facts = {"date": line["Date"], "outcome": OUTCOMES[line["Vote outcome"]]}
    title = " ".join(line["Official full title"].split())
    # A text that failed has the library's label for the item instead, which says more than the item: "Application
    # for Membership Ireland".
    facts["title"] = resolution_title(title) if adopted else title.split(" (/!\\")[0]
    if not adopted:
        facts["item"] = facts["title"]
    if symbol.startswith("S/PV."):
        facts["meeting"] = symbol
    counts = [line[name] for name in ("Yes", "No", "Abstentions")]
    cast = {f"{BALLOT}{state}": BALLOTS[line[name]] for name, state in states.items() if line[name]}
    # All members down as not voting is how this table writes an adoption without a vote: nobody was asked.
    if cast and set(cast.values()) == {Ballot.NOT_PARTICIPATING}:
        facts["method"] = "without_vote"
    else:
        facts |= cast
        facts["method"] = "vote"
        if "?" not in counts:
            facts["tally"] = "-".join(counts)
    return facts
