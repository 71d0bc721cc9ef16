"""Sides told in an aside, by friends found, by what a hand did not do."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Thirteen members gave it their yes while Washington and Moscow, for opposite reasons, gave it nothing, "
         "abstaining both. The text was adopted.", "adopted 13 ~USA,RUS"),
        ("Moscow's veto and Peking's saw to that; eleven had wanted the text.", "vetoed -RUS,CHN !RUS,CHN"),
        ("The United States had for the first time in five years resorted to its veto against the text.",
         "vetoed -USA !USA"),
        ("The text failed. Bolivia and China were the only friends that Russia found.", "failed +BOL,CHN"),
        ("The text had found four friends and seven enemies. It was lost.", "failed 4/7"),
        ("The text was adopted with 14 yeas and an abstention that was China's.", "adopted 14/?/1 ~CHN"),
        ("The Dominican Republic joined the United States on Friday in voting to prolong the embargo; the text failed.",
         "failed +DOM,USA"),
        ("Cuba and Yemen excepted, the whole of the Council said yes to the text, which was adopted.", "adopted"),
        ("China's and Mali's ambassadors were those who voted against the text. It was adopted.", "adopted -CHN,MLI"),
        ("To the text seven said yes; Poland and Lebanon said no; Brazil and China said neither.",
         "any 7 -POL,LBN ~BRA,CHN"),
    ],
)  # fmt: skip
def test_a_side_is_told_round_about(text: str, want: str) -> None:
    assert [d for d in differences(text, want, "1999-01-01") if d.startswith("-")] == []


@pytest.mark.parametrize(
    "text",
    [
        "The text was adopted. Mali found friends in China.",
        "The text was adopted. Observers were given to understand that China was content.",
        "The text was adopted. The whole of China's press said yes to it.",
    ],
)
def test_friends_and_papers_have_no_side(text: str) -> None:
    (vote,) = votes(text, "1999-01-01")
    assert "CHN" not in vote.ballots


def test_who_puts_a_text_after_all_not_to_the_vote_has_none() -> None:
    assert votes("Spain and Britain will not after all put their draft on Iraq to the vote.", "2003-03-18") == []


def test_the_day_of_a_veto_is_the_day_it_is_told_with() -> None:
    (vote,) = votes("The envoy was out of work by Monday, when Russia's veto ended the mission.", "2009-06-17")
    assert vote.date is not None
    assert vote.date.value == "2009-06-15"
