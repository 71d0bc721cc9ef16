"""Who governs in a report tells its years."""

from __future__ import annotations

import pytest

import horseshoe
from horseshoe.reading.names.era import Era
from horseshoe.reading.names.heads import years_of


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Secretary of State Muskie and Vice President Mondale were asked for a veto.", 1980, 1982),
        ("President Carter spoke.", 1977, 1982),
        ("The Biden administration abstained, and Prime Minister Netanyahu cancelled a visit.", 2021, 2026),
        ("Foreign Minister Sergei Lavrov told reporters.", 2004, None),
    ],
)
def test_years_are_those_in_which_all_held_their_offices(text: str, first: int, last: int | None) -> None:
    assert years_of(text) == Era(first, last)


@pytest.mark.parametrize(
    "text",
    [
        "Former President Carter spoke.",
        "Carter spoke.",
        "President Truman and President Obama are both remembered.",
        "The president spoke.",
    ],
)
def test_those_who_are_out_of_office_or_never_met_tell_none(text: str) -> None:
    assert years_of(text) is None


def test_an_undated_vote_is_of_the_years_of_those_who_govern() -> None:
    told = (
        "The bids to kill mayors on the West Bank were condemned late this afternoon in a Security Council resolution, "
        "adopted 14-0 with the United States abstaining. It speaks of Israel's settlements. "
    )
    who = "Israel's ambassador had pressed Vice President Mondale and Secretary of State Muskie for a veto."
    assert [m.vote and m.vote.symbol for m in horseshoe.check(told).matches][:1] == [None]
    assert [m.vote and m.vote.symbol for m in horseshoe.check(told + who).matches][:1] == ["S/RES/471(1980)"]
