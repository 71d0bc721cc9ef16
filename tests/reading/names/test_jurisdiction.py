"""Whose vote it is: nothing of other bodies, everything of the Council, and of two bodies only the Council's."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

_ALIKE = {"short": "failed", "not_adopted": "failed", "carried": "adopted"}


def rows(name: str) -> Iterator[tuple[str, str]]:
    """(heading, line) of a table of reports; see the head of each file."""
    heading = ""
    for line in (Path(__file__).parent / "bodies" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        elif line and not line.startswith("#"):
            yield heading, line


UNNAMED = [line.split(" / ", 3) for _, line in rows("council")]
MIXED = [line.split(" / ", 2) for _, line in rows("both")]


def actions(text: str) -> tuple[Action, ...]:
    return read(open_page(text.encode(), "report.txt")).actions


def votes(text: str) -> list[Action]:
    return [a for a in actions(text) if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]


def family(outcome: str) -> str:
    return _ALIKE.get(outcome, outcome)


@pytest.mark.parametrize(("kind", "text"), list(rows("others")))
def test_other_bodies_give_the_council_nothing(kind: str, text: str) -> None:
    done = [a for a in actions(text) if a.kind in (Kind.VOTE, Kind.STATEMENT) and a.modality is Modality.HAPPENED]
    assert not done, kind


@pytest.mark.parametrize(("outcome", "yes", "vetoer", "text"), UNNAMED)
def test_the_council_is_known_without_its_name(outcome: str, yes: str, vetoer: str, text: str) -> None:
    assert any(
        outcome in ("-", a.outcome) or family(a.outcome) == family(outcome)
        for a in votes(text)
        if yes in ("-", str(a.tally and a.tally.yes)) and (vetoer == "-" or vetoer in a.vetoes)
    )


@pytest.mark.parametrize(("outcomes", "strangers", "text"), MIXED)
def test_of_two_bodies_only_the_councils_vote_is_read(outcomes: str, strangers: str, text: str) -> None:
    told = votes(text)
    assert [family(a.outcome) for a in told] == [family(o) for o in outcomes.split()]
    assert not {m for a in told for m in (*a.ballots, *a.vetoes)} & set(strangers.split())


def test_a_report_of_many_bodies_is_read_in_linear_time() -> None:
    text = (
        "The General Assembly, the 15-member UN Security Council and the council of the EU voted at the NATO summit. "
        * 400
    )
    started = time.perf_counter()
    actions(text)
    assert time.perf_counter() - started < 20
