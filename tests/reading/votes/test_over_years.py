"""What is counted over the years, or told of a habit or a rule, is no single vote."""

from __future__ import annotations

import pytest

from horseshoe.council.ballots import Ballot
from tests.reading.saying import votes

TODAY = "The United States on Wednesday vetoed a Security Council draft on Gaza put forward by Algeria.\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "The Soviet Union cast 90 vetoes during the same period.",
        "Britain has used 32 vetoes in all.",
        "That was nearly half of the total of 60 American vetoes cast since 1946.",
        "Of these vetoes, 30 were the work of the United States.",
        "Since 1967, a total of 30 draft resolutions on the region have been vetoed by France, Russia and China.",
        "The year 1982 saw most of the British vetoes on the islands.",
        "Several similar drafts were vetoed by Britain in subsequent years.",
        "Such texts were turned down by France over the years.",
        "France's rejection of resolutions on the islands is in keeping with a longstanding policy of it.",
    ],
)
def test_what_is_counted_over_years_is_no_vote_of_its_own(said: str) -> None:
    told = votes(TODAY + said, "2024-11-21")
    assert len(told) == 1
    assert told[0].vetoes == ("USA",)


def test_three_drafts_that_met_a_veto_are_still_told() -> None:
    assert votes("The Security Council met. Since then three texts on the war have met a Russian veto.")


def test_vetoes_of_one_day_are_no_count_over_years() -> None:
    (vote,) = votes("The Security Council met. Russia and China cast two vetoes on Thursday against a US draft.")
    assert set(vote.vetoes) == {"RUS", "CHN"}


def test_a_rule_given_as_the_reason_names_no_vetoers() -> None:
    told = votes(
        "The US-drafted resolution was vetoed by Russia and China. It failed because a \"no\" vote from any of the "
        "five permanent members (China, France, Russia, the UK and the US) stops a text.",
        "2023-10-26",
    )
    assert {m for v in told for m in v.vetoes} == {"RUS", "CHN"}


def test_a_title_over_many_vetoes_heads_no_vote() -> None:
    assert votes("How the United States has used its veto power for Israel\n\nThe Security Council met on it.") == []


def test_a_text_of_other_years_is_not_the_one_of_today() -> None:
    first = "The first, resolution S/10784, spoke of the Lebanese border. Panama abstained on the text."
    told = votes(TODAY + "It has used its veto 48 times before. " + first, "2024-11-21")
    assert told[0].symbol is None
    assert "PAN" not in told[0].ballots


def test_what_so_few_approve_is_not_adopted() -> None:
    (vote,) = votes("Moscow's draft was approved by only four members of the Security Council, short of nine.")
    assert vote.outcome.value in ("short", "not_adopted")
    assert votes("The draft was approved by 13 members of the Security Council.")[0].outcome.value == "adopted"


def test_parts_that_were_vetoed_are_not_the_text() -> None:
    told = votes("With the vetoed passages taken out, the Security Council adopted the resolution unanimously.")
    assert [v.outcome.value for v in told] == ["adopted"]


def test_votes_that_were_not_won_are_not_counted() -> None:
    told = votes("Russia's draft was rejected in the Security Council as it failed to get the minimum nine votes.")
    assert all(v.tally is None or v.tally.yes is None for v in told)


def test_texts_compared_are_each_of_their_own_authors() -> None:
    told = votes(
        "A US draft was vetoed by Russia and China in the Security Council. Russia's draft then won four votes.\n\n"
        "The US draft calls for pauses, while the Russian draft asks for a truce. They also differ on hostages, of "
        "which the US draft speaks at length.",
        "2023-10-26",
    )
    assert [v.sponsors for v in told] == [("USA",), ("RUS",)]
    assert told[1].ballots.get("USA") is not Ballot.YES


def test_three_who_veto_are_not_all_who_were_against() -> None:
    told = votes(
        "3 Nations Veto Censure of Raid\n\nThe text was vetoed on Monday by the United States, Britain and France in "
        "the Security Council. Nine members voted for it. Australia voted against, Venezuela abstained.",
        "1986-04-22",
    )
    assert told[0].tally is not None
    assert told[0].tally.abstain in (None, 1)


def test_authors_of_an_early_text_are_not_those_of_the_one_voted_on() -> None:
    told = votes("The Security Council adopted the resolution 14-0. The initial text pushed by Egypt was much harsher.")
    assert told[0].sponsors == ()
    told = votes("The Security Council adopted the resolution 14-0. The text was pushed by Egypt.")
    assert told[0].sponsors in ((), ("EGY",))


@pytest.mark.parametrize(
    "said",
    [
        "The Council has passed more than 40 resolutions over the last year to stop the fighting.",
        "The Council has already imposed three rounds of sanctions since 2006.",
        "The Council had adopted dozens of resolutions on the matter.",
    ],
)
def test_what_the_council_has_done_many_times_is_no_vote(said: str) -> None:
    (vote,) = votes(TODAY + said)
    assert vote.vetoes == ("USA",)


def test_two_texts_are_not_many() -> None:
    told = votes("The Security Council has adopted a resolution on Mali. It has adopted another on Haiti.")
    assert told


@pytest.mark.parametrize(
    "said",
    [
        "The Security Council has passed more than 2,700 resolutions.",
        "It adopted 93 resolutions in 1993 alone.",
        "Dozens of drafts were vetoed by Britain.",
        "A string of resolutions on Bosnia was passed by the Security Council.",
        "Its first decade saw 75 French vetoes.",
        "Britain vetoed 30 more.",
        "Fewer resolutions were adopted by the Security Council than in any year since 1991.",
        "Russia has vetoed more resolutions on Syria than any other member.",
        "Britain has vetoed more on the islands than all other members together.",
        "There have been three resolutions since, all of them adopted 15-0.",
    ],
)
def test_texts_by_the_dozen_are_told_of_no_single_vote(said: str) -> None:
    told = votes(TODAY + said, "2024-11-21")
    assert len(told) == 1
    assert told[0].vetoes == ("USA",)


def test_two_texts_of_one_sitting_are_told() -> None:
    assert votes("The Security Council adopted two resolutions on Sudan on Thursday.")
