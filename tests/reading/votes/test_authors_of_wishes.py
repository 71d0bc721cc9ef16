"""Authors of what is put to the vote under other names than a text's."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes

LOST = " The motion got four votes in the Security Council, eight against and three abstentions, and so it failed."


@pytest.mark.parametrize(
    ("said", "by"),
    [
        ("It was about the fortnight's delay that Moscow moved on Tuesday." + LOST, {"RUS"}),
        ("Six yes, three no, so the pause that France had tabled with Greece in tow is rejected by the Council.",
         {"FRA", "GRC"}),
        ("Britain vetoed in the Security Council the amendment by which Peru and Egypt wanted the Council to act.",
         {"PER", "EGY"}),
        ("Nebenzia moved on Russia's behalf that the Council wait until November." + LOST, {"RUS"}),
        ("The text, which bids all keep out, is American through and through; the Council adopted it 15-0.", {"USA"}),
        ("The draft, of which Russia was the author and China a co-sponsor, got four votes in the Council and failed.",
         {"RUS", "CHN"}),
        ("The Council adopted a text, drafted mainly by the Americans and co-sponsored by Britain, 15-0.",
         {"USA", "GBR"}),
        ("The Eisenhower administration's eminently fair plea for a commission was vetoed in the Security Council by "
         "the "
         "Soviet Union.", {"USA"}),
    ],
)  # fmt: skip
def test_who_moved_it_wrote_it(said: str, by: set[str]) -> None:
    assert {s for vote in votes(said, "2017-10-25") for s in vote.sponsors} == by


@pytest.mark.parametrize(
    "said",
    [
        "The Security Council adopted sanctions that Israel had asked the Council to impose, 15-0.",
        "The Security Council adopted a text against the delay that nobody moved, 15-0.",
        "The Security Council adopted a text by which Syria was told to stop, 15-0.",
        "The Security Council adopted a text on the talks that Oman had put on hold, 15-0.",
    ],
)
def test_who_moved_something_else_wrote_nothing(said: str) -> None:
    assert {s for vote in votes(said, "2017-10-25") for s in vote.sponsors} == set()
