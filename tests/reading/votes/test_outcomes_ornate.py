"""Ends of a text in the figures of the press."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The British draft on Yemen sank in the Council on Monday with eight votes.", "failed 8 @GBR"),
        ("Moscow's draft to wind up the panel went nowhere, with one vote in favour.", "failed 1 @RUS"),
        ("Bolivia's amendment got two votes, and down it went.", "failed 2 @BOL"),
        ("The draft, three votes for it, was consigned to the dustbin.", "failed 3"),
        ("The Council's refusal on Friday to lift the embargo came with six votes for it.", "failed 6"),
        ("Fourteen raised their hands; it goes into the books as resolution 515.", "adopted 14"),
        ("Washington brandished its veto and consigned the draft to oblivion.", "vetoed -USA !USA"),
        ("It was a veto, Washington's first in five years. Fourteen were for it.", "vetoed 14 -USA !USA"),
        ("The truce had eleven votes for it and two vetoes, Beijing's and Moscow's.", "vetoed 11 -CHN,RUS !CHN,RUS"),
        ("Uncle Sam vetoed the draft, John Bull abstained.", "vetoed -USA ~GBR !USA"),
    ],
)
def test_an_end_is_known_in_any_dress(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize(
    "text",
    [
        "Hopes of a truce sank on Monday.",
        "The talks went nowhere.",
        "A patrol boat sank off Yemen.",
        "Down went the flags in front of the building.",
        "The Council's refusal to listen is an old complaint.",
        "He brandished his passport.",
    ],
)
def test_other_things_sink_too(text: str) -> None:
    assert not differences(text, "nothing")


@pytest.mark.parametrize(
    "text",
    [
        "The mission got three more months. There had been talk in Rabat of a French veto, but Paris did not use it; "
        "all 15 members were in favour.",
        "All 15 members voted for the draft after whispers in the corridors of a Chinese veto.",
        "There was a Russian veto in the air, but in the end it chose not to cast it, and all 15 voted for the draft.",
    ],
)
def test_a_veto_talked_of_and_not_used_is_none(text: str) -> None:
    assert not differences(text, "adopted 15")


def test_a_no_that_was_no_veto_was_one_on_procedure() -> None:
    text = "Eleven voted to send the war to the Assembly, Russia against, and that was for once no veto."
    assert not differences(text, "adopted 11 -RUS")
