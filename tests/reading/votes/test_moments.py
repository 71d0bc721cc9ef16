"""Which days of a sentence are the day of what it tells."""

from __future__ import annotations

import pytest

from horseshoe.reading.marks import find_marks
from horseshoe.reading.votes.moments import moments
from tests.reading.saying import votes


def _days(text: str) -> list[str]:
    return [text[f.start : f.end] for f in moments(find_marks(text).line(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The Council voted on Friday.", ["Friday"]),
        ("After Friday's failure to renew it the Council met.", ["Friday"]),
        ("It has been at war since Friday.", []),
        ("The vote set for Friday was put off to Monday.", ["Monday"]),
        ("After the attack on Friday it met.", []),
        ("Qatar, which brokered a deal on Friday, abstained.", []),
        ("Qatar, which abstained on Friday, was pleased.", ["Friday"]),
        ("It was adopted after a meeting of Friday.", ["Friday"]),
    ],
)
def test_a_day_of_something_else_is_none_of_the_vote(text: str, days: list[str]) -> None:
    assert _days(text) == days


def test_the_day_of_a_document_referred_to_is_not_the_day_of_the_vote() -> None:
    (vote,) = votes(
        "Adopting resolution 2362 (2017), the Council reaffirmed the freeze laid out in resolution 1970 (2011) (see "
        "Press Release SC/101/87/Rev.1 of 26 February 2011)."
    )
    assert vote.date is None or vote.date.value is None


def test_a_day_in_a_text_that_is_quoted_is_not_the_day_of_the_vote() -> None:
    (vote,) = votes('The Soviet Union today vetoed a text condemning "the murder of two citizens on Aug. 19, 1963."')
    assert vote.date is not None
    assert vote.date.text == "today"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The Council voted to punish it for its largest nuclear test in September.", []),
        ("On Friday it condemned the Aug. 7 bombings of two embassies.", ["Friday"]),
        ("The text, passed on Monday, condemns the missile launch of July 4.", ["Monday"]),
        ("On Friday it adopted a text on the murder of Rafik Hariri on Feb. 14.", ["Friday"]),
        ("It passed resolution 748, as had been required by resolution 731 of 21 January 1992.", []),
        ("It adopted resolution 731 of 21 January 1992.", ["21 January 1992"]),
        ("Since 2011, when the United States vetoed a like text, much has changed.", ["2011"]),
        ("Since 2011 much has changed.", []),
    ],
)
def test_the_day_of_what_the_council_acts_on_is_none_of_the_vote(text: str, days: list[str]) -> None:
    assert _days(text) == days


def test_a_bombing_of_1988_does_not_bring_the_soviet_union_back() -> None:
    (vote,) = votes("The Council voted Thursday to force Libya to hand over two suspects in the 1988 bombing of a "
                    "plane. Russia voted in favor; China, Morocco and Pakistan abstained.", "1993-11-12")  # fmt: skip
    assert "RUS" in vote.ballots
    assert vote.date is not None
    assert vote.date.value == "1993-11-11"
