"""The public tables: every column with a sentence, every row as the columns say, every reference with its row."""

from __future__ import annotations

from datetime import date

import pytest

from horseshoe.council.seats import council
from horseshoe.record import columns
from horseshoe.record.columns import BY_NAME, RULINGS, TABLES, Kind, Table
from horseshoe.record.rows import rows
from horseshoe.record.store import load
from tests.desk import ROOT

PYTHON = {Kind.TEXT: str, Kind.DAY: date, Kind.NUMBER: int, Kind.FLAG: bool, Kind.LIST: list}


@pytest.mark.parametrize("table", [*TABLES, RULINGS], ids=lambda table: table.name)
def test_every_table_and_column_has_a_sentence_and_a_key(table: Table) -> None:
    names = [one.name for one in table.columns]
    assert len(set(names)) == len(names)
    assert set(table.key) <= set(names)
    for text in (table.text, *(one.text for one in table.columns)):
        assert text.endswith(".")
        assert len(text) > 10


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_rows_are_what_the_columns_say(table: Table) -> None:
    held = list(rows(load(), table.name))
    assert held
    for row in held:
        assert list(row) == [one.name for one in table.columns]
        for one in table.columns:
            value = row[one.name]
            assert type(value) is PYTHON[one.kind] if value is not None else not one.required, (row, one.name)
    assert len({tuple(row[name] for name in table.key) for row in held}) == len(held)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_what_a_column_refers_to_is_there(table: Table) -> None:
    for one in table.columns:
        if one.refers:
            there, column = one.refers
            known = {row[column] for row in rows(load(), there)}
            assert {row[one.name] for row in rows(load(), table.name)} <= known


@pytest.mark.parametrize("said", ["1946-01-17", "1966-01-01", "1980-01-03", "1990-06-01", "2026-09-01"])
def test_the_seats_of_a_day_are_the_council_of_that_day(said: str) -> None:
    day = date.fromisoformat(said)
    held = {
        row["member"]
        for row in rows(load(), "seats")
        if row["since"] <= day and (row["until"] is None or day < row["until"])
    }
    assert held == set(council(day).members)


def test_a_term_under_two_names_is_two_rows_and_one_lineage() -> None:
    yemen = [row for row in rows(load(), "seats") if row["lineage"] == "YEM"]
    assert [(row["member"], str(row["until"])) for row in yemen] == [("YMD", "1990-05-22"), ("YEM", "1992-01-01")]


def test_ballots_are_those_of_the_votes() -> None:
    cast = {(row["vote"], row["member"]): row["ballot"] for row in rows(load(), "ballots")}
    assert cast == {(vote.id, state): str(ballot) for vote in load().all for state, ballot in vote.ballots.items()}


def test_the_reference_is_current() -> None:
    """Made anew with: python -m horseshoe.record.columns > docs/columns.md"""
    written = (ROOT / "docs" / "columns.md").read_text(encoding="utf-8")
    assert written.endswith(columns.reference())
    assert all(f"## {name}\n" in written for name in BY_NAME)
