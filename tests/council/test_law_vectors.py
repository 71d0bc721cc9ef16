"""Every vote of the shared list of law vectors that carries counts goes through the law."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome, decide, decide_counts
from horseshoe.council.seats import council
from horseshoe.council.states import STATES, on_day

SOURCE = Path(__file__).parents[2].parent / "shared" / "law-vectors.csv"
ROWS = list(csv.DictReader(SOURCE.open(encoding="utf-8"))) if SOURCE.exists() else []
pytestmark = pytest.mark.skipif(not ROWS, reason="../shared/law-vectors.csv is not here")

OUTCOMES = {
    "adopted": Outcome.ADOPTED,
    "carried": Outcome.CARRIED,
    "not_carried": Outcome.NOT_CARRIED,
    "not_adopted_veto": Outcome.VETOED,
    "not_adopted_insufficient": Outcome.SHORT,
}
# Rows that cannot run, each with its reason; nothing else may be left out.
NO_COUNT = {"TV001", "TV008", "TV014", "TV089"}  # adopted without a vote: there are no ballots to decide on
RULED = {"TV023", "TV030"}  # the President ruled the matter procedural and the ruling stood: no preliminary vote
COUNTED = [row for row in ROWS if row["id"] not in NO_COUNT]


def _codes(row: dict[str, str], column: str) -> list[str]:
    return [_code(name, date.fromisoformat(row["date"])) for name in row[column].split("; ") if name]


def _code(name: str, on: date) -> str:
    """A name as a voting list prints it, to the code of that day."""
    fits = {
        on_day(each.code, on)
        for each in STATES.values()
        if any(known.text == name and known.kind in ("short", "official", "abbreviation") for known in each.names)
    }
    sitting = fits & set(council(on).members)
    assert len(sitting) == 1, f"{name} on {on}: {sitting or fits}"
    return sitting.pop()


def _ballots(row: dict[str, str]) -> dict[str, Ballot]:
    """Ballots by name; those not named voted in favour, as far as the count of these goes."""
    columns = {
        "against_members": Ballot.NO, "abstaining_members": Ballot.ABSTAIN,
        "not_participating_members": Ballot.NOT_PARTICIPATING, "absent_members": Ballot.ABSENT,
    }  # fmt: skip
    named = {code: ballot for column, ballot in columns.items() for code in _codes(row, column)}
    rest = [code for code in council(date.fromisoformat(row["date"])).members if code not in named]
    return named | dict.fromkeys(rest[: int(row["in_favour"])], Ballot.YES)


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_vector(row: dict[str, str]) -> None:
    if row["id"] in NO_COUNT:
        assert not row["in_favour"]
        pytest.skip("adopted without a vote: no ballots")
    on = date.fromisoformat(row["date"])
    preliminary = row["kind"] == "preliminary_question" and row["id"] not in RULED
    procedural = row["outcome"] in ("carried", "not_carried") or row["kind"].startswith("procedural")
    ballots = _ballots(row)
    ruling = decide(ballots, on, procedural=procedural, preliminary=preliminary)
    wanted = OUTCOMES[row["outcome"]]
    if procedural and wanted is Outcome.ADOPTED:
        wanted = Outcome.CARRIED
    assert ruling.outcome is wanted
    assert set(ruling.vetoes) == set(_codes(row, "vetoes"))
    assert ruling.because[0].text == f"{row['in_favour']} in favour, {row['required']} of {row['seats']} needed"
    assert council(on).size == int(row["seats"])


@pytest.mark.parametrize("row", COUNTED, ids=[row["id"] for row in COUNTED])
def test_counts_alone_say_the_same_or_nothing(row: dict[str, str]) -> None:
    on = date.fromisoformat(row["date"])
    procedural = row["outcome"] in ("carried", "not_carried") or row["kind"].startswith("procedural")
    preliminary = row["kind"] == "preliminary_question" and row["id"] not in RULED
    whole = decide(_ballots(row), on, procedural=procedural, preliminary=preliminary)
    counts = int(row["in_favour"]), int(row["against"])
    nameless = decide_counts(*counts, (), on, procedural=procedural, preliminary=preliminary)
    assert nameless is None or nameless.outcome is whole.outcome
    named = decide_counts(*counts, _codes(row, "against_members"), on, procedural=procedural, preliminary=preliminary)
    if row["against_members"] or row["against"] == "0":
        assert named is not None
        assert (named.outcome, named.vetoes) == (whole.outcome, whole.vetoes)


def test_every_row_is_run_or_accounted_for() -> None:
    assert {row["id"] for row in ROWS if not row["in_favour"]} == NO_COUNT
    assert {row["id"] for row in ROWS} >= RULED
