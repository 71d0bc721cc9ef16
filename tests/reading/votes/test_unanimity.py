"""Nobody was against: of which vote it is said."""

from __future__ import annotations

from tests.reading.saying import differences, votes


def test_what_was_unanimous_for_years_says_nothing_of_the_day() -> None:
    told = (
        "The Security Council today failed to adopt a resolution that would have extended the panel on North Korea "
        "due to a veto cast by the Russian Federation. The American envoy said that, for 14 years, the 15-member "
        "organ had come together unanimously to renew it."
    )
    assert differences(told, "vetoed -RUS !RUS") == []
    assert not votes(told)[0].unanimous


def test_a_vote_that_was_unanimous_is() -> None:
    (vote,) = votes("For the tenth year the Council renewed the mandate of the panel unanimously.")
    assert vote.unanimous
