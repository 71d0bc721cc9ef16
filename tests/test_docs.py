"""What docs/asking.md shows can be done."""

from __future__ import annotations

import re
import shlex

import pytest

from horseshoe.cli.main import main
from horseshoe.record.store import load
from horseshoe.record.views import Answer, query
from tests.desk import ROOT

PAGE = (ROOT / "docs" / "asking.md").read_text(encoding="utf-8")
QUESTIONS = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
COMMANDS = [line for line in re.findall(r"^\$ horseshoe (.*)$", PAGE, re.MULTILINE) if line.startswith("answers")]


def answered(number: int) -> Answer:
    pytest.importorskip("duckdb")
    return query(load(), QUESTIONS[number])


@pytest.mark.parametrize("number", range(len(QUESTIONS)))
def test_every_question_has_an_answer(number: int) -> None:
    assert answered(number).rows


def test_the_answers_are_what_is_known() -> None:
    assert len(QUESTIONS) == 7
    vetoes, alone, russia, seats, differing, overridden, ruled = map(answered, range(7))
    assert vetoes.rows[0][0] == "RUS"
    assert alone.rows[0][:2] == ("USA", "S/2025/583")
    assert russia.rows[0][0] == 1946
    assert len(seats.rows) == 15
    assert ("China", True) in {row[:2] for row in seats.rows}
    assert len(differing.rows) == sum(len(vote.disagreements) for vote in load().all)
    assert len(overridden.rows) == 10
    assert all(row[3] for row in overridden.rows)
    assert {row[1] for row in ruled.rows} == {"preliminary_question"}


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_run(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(shlex.split(command)) == 0
    assert len(capsys.readouterr().out.splitlines()) > 1


def test_python_runs() -> None:
    pytest.importorskip("polars")
    (code,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    held: dict[str, object] = {}
    exec(code, held)  # our own page
    assert len(held["frame"]) == 3  # type: ignore[arg-type]
