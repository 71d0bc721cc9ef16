"""A stance, a right, a rule and an older text beside a vote, as the press tells them, are none of its ballots."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

SAID = [
    ("There were 13 votes for the resolution, and Russia and China, veto holders both, abstained.",
     "adopted 13 ~RUS,CHN"),
    ("China, a veto wielder, abstained, and the draft was adopted with 14 votes.", "adopted 14 ~CHN"),
    ("The draft failed with seven votes. Only where nine are for a draft can Britain or France cast a veto.",
     "failed 7"),
    # a stand taken before, and no vote
    ("The Council adopted the text by 14 votes to none, China abstaining. Britain and France had stood against the "
     "American push for enforcement.", "adopted 14/0 ~CHN"),
    ("The Council adopted a resolution. African members had worked for a whole year, which Russia opposed.", "adopted"),
    ("The Council adopted the resolution, with Russia voting against.", "adopted -RUS"),
    # counts as they are said
    ('11 members said "yes," two "no" (Russia and Bolivia), and China abstained on the draft.', "vetoed 11/2 "
     "-RUS,BOL ~CHN !RUS"),
    ("The resolution was adopted with 14 votes in favour and not one abstention.", "adopted 14/?/0"),
    ("The resolution was adopted with 14 votes in favour and not a single vote against.", "adopted 14/0"),
    ("Panama, Peru and Gabon, three more of the elected ten, abstained on the draft.", "any ?/?/3 ~PAN,PER,GAB"),
    ("Russia and Pakistan met the resolution with abstentions; it was adopted.", "adopted ~RUS,PAK"),
    # who did it stands behind
    ("The force may double in size: so decided the Security Council on Thursday.", "adopted"),
    ('Paris used on Thursday, March 28, the right of cassation "veto" at the UN Security Council against the draft.',
     "vetoed -FRA !FRA"),
]
NOTHING = [
    "A veto by Britain and France is awaited when the Council votes on it today.",
    "Nine affirmative votes and no veto by a permanent member are the two conditions.",
    "If I hear no objection, we shall vote on it now.",
]


@pytest.mark.parametrize(("text", "line"), SAID)
def test_a_vote_is_told_without_what_stands_beside_it(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_awaited_or_needed_was_not_voted(text: str) -> None:
    assert not differences(text, "nothing")


def test_the_last_one_before_gives_todays_vote_no_day() -> None:
    told = (
        "The Council adopted sanctions on Iran on Wednesday by 12 votes to 2. March 3, 2008 was when the last was "
        "adopted."
    )
    (first, *_) = votes(told, "2010-06-10")
    assert first.date is not None
    assert first.date.value == "2010-06-09"


def test_an_older_year_in_todays_vote_does_not_bring_back_the_union() -> None:
    told = "The Council today tightened its sanctions on Libya over a bombing in 1988: Russia voted for it, 11 to 0."
    (first, *_) = votes(told, "1993-11-11")
    assert "RUS" in first.ballots
