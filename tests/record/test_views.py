"""The record in SQL: it decides as Python does, says its columns, and opens nothing but itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from horseshoe.errors import InputError
from horseshoe.record.columns import TABLES, Table
from horseshoe.record.rows import rows
from horseshoe.record.store import Record, load
from horseshoe.record.views import query
from horseshoe.record.vote import Method

pytest.importorskip("duckdb")


def ask(sql: str, **how: float) -> list[tuple[object, ...]]:
    return list(query(load(), sql, **how).rows)  # type: ignore[arg-type]


def test_sql_and_python_decide_every_vote_alike() -> None:
    """The law is written twice (decide.py, rulings.sql); over all votes the two differ nowhere."""
    rulings = query(load(), "FROM rulings", limit=None).dicts()
    said = {row["vote"]: (row["outcome"], tuple(row["vetoes"])) for row in rulings}
    ruled = {vote.id: vote.ruling for vote in load().all if vote.method is Method.VOTE}
    python = {name: (str(ruling.outcome), ruling.vetoes) for name, ruling in ruled.items() if ruling}
    assert len(python) > 3000
    assert said == python


def test_both_decide_with_the_ballots_and_not_with_the_outcome_of_the_record() -> None:
    found = ask("SELECT basis, count(*) FROM rulings GROUP BY ALL ORDER BY ALL")
    complete = sum(vote.complete for vote in load().all)
    assert found[0] == ("ballots", complete)


def test_the_law_in_sql_on_votes_of_our_own() -> None:
    """Doctored ballots are ruled on anew: nothing of the outcome is looked up."""
    from dataclasses import replace
    from types import MappingProxyType

    from horseshoe.council.ballots import Ballot

    real = load()
    adopted, vetoed = real.vote("2728"), real.vote("S/2023/970")
    against = replace(adopted, ballots=MappingProxyType(dict(adopted.ballots) | {"FRA": Ballot.NO}))
    few = replace(vetoed, ballots=MappingProxyType(dict.fromkeys(vetoed.ballots, Ballot.ABSTAIN) | {"USA": Ballot.NO}))
    own = Record([against, few], "own", real.through, real.sources)
    assert query(own, "SELECT vote, outcome, vetoes FROM rulings ORDER BY vote").rows == (
        (few.id, "short", []),
        (against.id, "vetoed", ["FRA"]),
    )


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_tables_hold_what_the_record_holds_with_their_sentences(table: Table) -> None:
    assert query(load(), f"FROM {table.name}", limit=None).dicts() == list(rows(load(), table.name))
    said = f"SELECT column_name, comment FROM duckdb_columns() WHERE table_name = '{table.name}' ORDER BY column_index"
    assert ask(said) == [(one.name, one.text) for one in table.columns]


def test_every_ballot_had_a_seat() -> None:
    sql = """SELECT count(*) FROM ballots b WHERE NOT EXISTS (
        FROM seats s WHERE s.member = b.member AND b.date >= s.since AND (s.until IS NULL OR b.date < s.until))"""
    assert ask(sql) == [(0,)]


@pytest.mark.parametrize(
    "sql",
    [
        "FROM read_csv('{file}')",
        "FROM read_text('{file}')",
        "FROM '{file}'",
        "FROM glob('{folder}/*')",
        "COPY votes TO '{folder}/out.csv'",
        "EXPORT DATABASE '{folder}/out'",
        "ATTACH '{folder}/out.db'",
        "INSTALL httpfs",
        "SET enable_external_access = true",
        "DELETE FROM votes",
        "WITH gone AS (DELETE FROM votes RETURNING *) FROM gone",
        "CREATE TABLE mine AS FROM votes",
        "PRAGMA enable_profiling",
        "SELECT 1; SELECT 2",
        "",
    ],
)
def test_only_questions_and_only_of_the_record(sql: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("word\nhorses\n")
    with pytest.raises(InputError) as refused:
        ask(sql.format(file=secret, folder=tmp_path))
    assert "horses" not in str(refused.value)
    assert list(tmp_path.iterdir()) == [secret]


def test_a_python_variable_is_no_table() -> None:
    mine = [1, 2]
    with pytest.raises(InputError, match="mine"):
        ask("FROM mine")
    assert mine


def test_messages_are_one_line_without_carets_and_say_what_to_do() -> None:
    with pytest.raises(InputError) as refused:
        ask("SELECT nothing FROM votes")
    assert "\n" not in str(refused.value)
    assert "^" not in refused.value.what
    assert "nothing" in refused.value.what
    assert "Error:" not in refused.value.what
    with pytest.raises(InputError) as refused:
        ask("FROM vote")
    assert refused.value.advice == 'Did you mean "votes"?'


def test_a_question_without_end_is_stopped() -> None:
    with pytest.raises(InputError, match=r"no answer in 0\.2 s"):
        ask("SELECT count(*) FROM range(1000000000) a, range(1000000) b WHERE a.range % 7 = b.range % 5", seconds=0.2)


def test_a_question_too_large_is_told_so() -> None:
    with pytest.raises(InputError, match="too much for memory"):
        ask("SELECT list(range) FROM range(1000000000)")


def test_more_rows_than_asked_for_are_told_of() -> None:
    answer = query(load(), "SELECT id FROM votes", limit=3)
    assert (len(answer.rows), answer.cut) == (3, True)
    assert not query(load(), "SELECT id FROM votes LIMIT 3", limit=3).cut
