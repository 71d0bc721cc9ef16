"""Sides told from the far end of a clause: by an agent, an owner, a speaker."""

from __future__ import annotations

import pytest

from horseshoe.council.ballots import Ballot
from tests.reading.saying import differences, votes

SHORT = "The Security Council voted on Tuesday on the inquiry into Douma. "


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("By the United States it was vetoed; by Britain an abstention was recorded.", "vetoed ~GBR -USA !USA"),
        ("It was supported by twelve; by Russia it was vetoed.", "vetoed 12/?/? -RUS !RUS"),
        ("Twelve were for it. China's was the vote against, and so a veto.", "vetoed 12/?/? -CHN !CHN"),
        ("One vote against, and it was Bolivia's; ten votes for.", "any 10/1/? -BOL"),
        ("It was opposed by Bolivia and Russia, by which last it was vetoed.", "vetoed -BOL,RUS !RUS"),
        ("Abstentions were recorded for Peru and Kuwait; twelve were for it.", "any 12/?/? ~PER,KWT"),
        ("It was adopted, and China did not abstain but voted in favour.", "adopted +CHN"),
        ("France abstained; so did Peru, so did Poland and so, in the end, did Sweden.", "any ~FRA,PER,POL,SWE"),
        ("Poland abstained, as did the delegations of Peru and Kuwait.", "any ~POL,PER,KWT"),
        ("Twelve were in favour, among which France, Poland and Sweden, but also Peru.", "any 12/?/? +FRA,POL,SWE,PER"),
        ("Ten in favour, two against, three abstaining, Peru among the latter.", "any 10/2/3 ~PER"),
    ],
)
def test_who_voted_may_stand_anywhere_in_the_clause(said: str, line: str) -> None:
    told = votes(SHORT + said, "2018-04-11")
    assert len(told) == 1
    missing = [d for d in differences(SHORT + said, line, "2018-04-11") if d.startswith("-")]
    assert missing == []


@pytest.mark.parametrize(
    "said",
    [
        '"We would have voted against it," said the Swedish envoy.',
        '"Had we voted against it, nobody would have noticed," said the Swedish envoy.',
        '"Next time we voted against it in the General Assembly," said the Swedish envoy.',
        '"They voted against it," said the Swedish envoy.',
    ],
)
def test_what_a_speaker_would_have_done_is_no_ballot(said: str) -> None:
    (vote,) = votes("The Security Council on Tuesday rejected a Russian draft on Douma, 5-4-6. " + said, "2018-04-11")
    assert "SWE" not in vote.ballots


def test_who_vetoed_too_vetoed() -> None:
    said = "Britain vetoed the amendment on Friday in the Security Council. So did the United States."
    (vote,) = votes(said, "1986-05-24")
    assert set(vote.vetoes) == {"GBR", "USA"}


def test_a_roll_may_be_parted_by_semicolons() -> None:
    said = (
        "Security Council, vote of 24 August 2022 (adopted)\nIn favour (3): Albania; Brazil; Gabon\n"
        "Against (1): Russian Federation\nAbstaining (1): China\n"
    )
    (vote,) = votes(said, "2022-08-25")
    assert {s for s, b in vote.ballots.items() if b is Ballot.YES} == {"ALB", "BRA", "GAB"}


def test_who_was_joined_ends_a_clause() -> None:
    said = "The Security Council on Tuesday failed on Idlib: Cuba joined Russia, China and Egypt abstained."
    (vote,) = votes(said, "2016-12-06")
    assert vote.ballots.get("EGY") is Ballot.ABSTAIN
    assert vote.ballots.get("RUS") is not Ballot.ABSTAIN
