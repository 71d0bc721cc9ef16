"""Ends of texts told in further ways, and what is handed on or supposed."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Proposal, Told
from tests.reading.saying import differences, votes

FURTHER_WAYS = [
    ("Much the same wording had been a text vetoed in the Security Council by China and Russia.",
     "vetoed -CHN,RUS !CHN,RUS"),
    ("The draft failed on the veto of two permanent members, China and Russia.", "vetoed -CHN,RUS !CHN,RUS"),
    ("Rejected by the Council was, moreover, a second draft resolution.", "failed"),
    ("Also adopted by the Council on Monday was a text on Mali.", "adopted"),
    ("The agenda was not adopted in a procedural vote. A resolution on Gaza was then vetoed by China and Russia.",
     "failed & vetoed -CHN,RUS !CHN,RUS"),
    ("Washington's text calling for a withdrawal was struck down by London and Paris. Then came Moscow's, which said "
     "much the same. Ten members were for it; Britain and France were against.",
     "vetoed -GBR,FRA !GBR,FRA @USA & vetoed 10 -GBR,FRA !GBR,FRA @RUS"),
]
HANDED_ON = [
    "The gavel of the Security Council passed on Tuesday to Rwanda.",
    "The presidency of the Council passes from Malta to Mozambique.",
    "The Security Council passed the baton to Malta.",
    "Today the Council ended its open debate on women and peace.",
    "Say the U.S. does get nine votes in the Security Council: France vetoes the text all the same.",
]


@pytest.mark.parametrize(("text", "line"), FURTHER_WAYS)
def test_further_ways_of_telling_an_end(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize("text", HANDED_ON)
def test_what_is_handed_on_or_supposed_is_no_text(text: str) -> None:
    assert not differences(text, "nothing")


@pytest.mark.parametrize(
    "said",
    [
        "The decision tightened the embargo, but it fell well short of the oil ban London wanted.",
        "The measures fall short of a full embargo.",
    ],
)
def test_what_falls_short_of_a_wish_has_not_failed(said: str) -> None:
    (vote,) = votes(f"The Security Council voted 11-0 on Thursday to tighten sanctions on Libya. {said}", "1993-11-12")
    assert vote.outcome is Told.ADOPTED


@pytest.mark.parametrize("of", ["of the nine votes it needed", "of a majority", "of adoption", "of the needed support"])
def test_what_falls_short_of_votes_has_failed(of: str) -> None:
    (vote,) = votes(f"The Palestinian draft fell short {of} in the Security Council on Tuesday.", "2014-12-31")
    assert vote.outcome is Told.SHORT


def test_a_vote_to_let_aid_through_is_none_on_procedure() -> None:
    (vote,) = votes("The Council voted 13-2 to allow food into Iraq. Cuba and Yemen voted against.", "1990-09-14")
    assert vote.outcome is Told.ADOPTED


def test_a_vote_to_let_somebody_speak_is_one_on_procedure() -> None:
    (vote,) = votes("The Council voted 9-3 to allow the envoy to brief it.", "2020-10-06")
    assert vote.outcome is Told.CARRIED


def test_a_council_that_declined_to_lift_an_embargo_adopted_nothing() -> None:
    (vote,) = votes("After a debate the Council declined on Tuesday to lift its arms embargo. Nine members abstained.",
                    "1993-07-01")  # fmt: skip
    assert vote.outcome in (Told.NOT_ADOPTED, Told.SHORT)


def test_cosponsors_stand_beside_who_drafted_it() -> None:
    (vote,) = votes("A US-drafted resolution on Darfur was adopted 11 to 0. The resolution, co-sponsored by Britain, "
                    "Germany, Romania and Spain, was the second on it.", "2004-09-19")  # fmt: skip
    assert set(vote.sponsors) == {"USA", "GBR", "DEU", "ROU", "ESP"}


def test_that_there_was_no_veto_makes_no_vote_one_on_procedure() -> None:
    (vote,) = votes("On Friday the Security Council adopted a resolution on Mali with 13 votes. There was no veto.")
    assert vote.proposal is not Proposal.PROCEDURAL_MOTION


def test_a_no_that_for_once_was_no_veto_was_cast_on_procedure() -> None:
    text = "The Security Council agreed, nine votes to two, to hear the envoy; Russia's no was for once no veto."
    (vote,) = votes(text)
    assert vote.proposal is Proposal.PROCEDURAL_MOTION
