"""`horseshoe sql` at the desk."""

from __future__ import annotations

import io
import json
import sys

import pytest

from horseshoe.cli.main import main
from horseshoe.cli.sql import distinct

pytest.importorskip("duckdb")
_TWO = "id IN ('S/2024/239', 'S/2023/970')"
QUESTION = f"SELECT id, vetoes, date, yes, NULL AS unknown FROM votes WHERE {_TWO} ORDER BY date"


def lines(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(words)
    said = capsys.readouterr()
    return status, said.out, said.err


def test_text_is_aligned_and_counted(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = lines(capsys, "sql", QUESTION)
    assert status == 0
    assert out.splitlines() == [
        "id          vetoes   date        yes  unknown",
        "S/2023/970  USA      2023-12-08   13",
        "S/2024/239  CHN RUS  2024-03-22   11",
        "2 rows.",
    ]


def test_json_keeps_lists_numbers_and_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = lines(capsys, "sql", QUESTION, "--format", "json")
    wanted = {"id": "S/2024/239", "vetoes": ["CHN", "RUS"], "date": "2024-03-22", "yes": 11, "unknown": None}
    assert json.loads(out)[1] == wanted


def test_csv_is_a_header_and_rows_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, err = lines(capsys, "sql", QUESTION, "--format", "csv", "--limit", "1")
    assert out == "id,vetoes,date,yes,unknown\nS/2023/970,USA,2023-12-08,13,\n"
    assert err == "The first 1 rows; --limit asks for more.\n"


def test_the_question_can_come_by_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("SELECT 1 AS one"))
    assert lines(capsys, "sql", "--format", "csv")[1] == "one\n1\n"


@pytest.mark.parametrize(
    "words", ["SELECT", "FROM nowhere", "DROP TABLE votes", "SELECT 1|--limit|0", "SELECT 1|--seconds|nan"]
)
def test_what_cannot_be_answered_leaves_with_2_and_one_line(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = lines(capsys, "sql", *words.split("|"))
    assert (status, out) == (2, "")
    assert err.startswith("horseshoe: sql: ")
    assert err.count("\n") == 1


def test_columns_of_one_name_are_told_apart() -> None:
    assert distinct(("a", "a", "a_2", "a")) == ["a", "a_2", "a_2_2", "a_3"]
