"""What is told of one vote by pointing to another: so long after it, with whom, by what number it is known."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences, votes


def test_two_days_later_is_two_days_after_the_day_told() -> None:
    text = (
        "Nine members of the Security Council voted for the text on 25 June 1950. Two days later seven voted for a "
        "second text."
    )
    reading = read(open_page(text.encode(), "report.txt"), None)
    moment = [a for a in reading.actions if a.kind is Kind.VOTE][-1].date
    assert moment is not None
    assert moment.value is None
    assert (moment.earliest, moment.latest) == ("1950-06-26", "1950-06-28")


def test_who_stands_with_a_power_is_against_where_as_many_are_left() -> None:
    text = (
        "In September 1983 nine countries voted to deplore the shooting. Poland alone sided with the Soviet Union; "
        "four abstained - China, Guyana, Nicaragua and Zimbabwe."
    )
    assert not differences(text, "vetoed 9/2/4 -POL,SUN ~CHN,GUY,NIC,ZWE !SUN", published="1990-01-01")


def test_who_stands_with_a_power_is_for_it_where_nothing_is_left() -> None:
    (vote,) = votes("Ten voted for the text. Malta voted with Japan. Five abstained.")
    assert vote.ballots.get("MLT") in (None, "yes")


def test_that_is_resolution_so_and_so() -> None:
    (vote,) = votes("Thirteen voted for the text, Pakistan was against, Jordan abstained. That is resolution 541.")
    assert vote.symbol == "S/RES/541"


def test_a_vote_against_by_its_owner() -> None:
    assert not differences("It passed with 13 votes, Pakistan's against and Jordan's abstention.", "any 13 -PAK ~JOR")


def test_countries_from_one_to_another_are_counted_and_not_named() -> None:
    (vote,) = votes("Twelve countries from Albania to Switzerland voted for the text. Russia abstained.")
    assert set(vote.ballots) == {"RUS"}


@pytest.mark.parametrize(
    "text",
    [
        "After four failures (three due to a veto by the United States and one by Russia), the Council adopted the "
        "text, 14 votes to none.",
        "The draft refers to earlier resolutions adopted by the Council. Fourteen voted for the text.",
    ],
)
def test_what_was_before_is_no_end_of_the_text(text: str) -> None:
    (vote,) = votes(text)
    assert vote.vetoes == ()
    assert vote.tally is not None
    assert vote.tally.yes == 14


@pytest.mark.parametrize(
    "text",
    [
        "These are cases where there was a single no vote in the Security Council.",
        "All lone French vetoes on the islands were cast in the Security Council.",
        "Since 1945 the Soviet Union has used its veto 120 times.",
    ],
)
def test_cases_counted_are_no_vote(text: str) -> None:
    assert votes(text) == []


def test_vetoed_by_the_negative_vote_cast_by_a_delegate() -> None:
    text = "The resolution, which was vetoed by the negative vote cast by the Soviet representative, had seven votes."
    assert not differences(text, "vetoed 7 -SUN !SUN", published="1962-06-23")


def test_who_did_not_veto_but_abstained_denies_no_vote() -> None:
    reading = read(open_page(b"The UN Security Council met. China did not veto the text but abstained.", "a.txt"), None)
    assert all(a.modality is not Modality.DENIED for a in reading.actions)


def test_a_text_of_another_year_lends_no_author() -> None:
    text = (
        "On 6 February 1976 eleven members voted for the text on Mayotte, and France vetoed it. Italy abstained. "
        "Earlier, in 1947, it had fought, also alone, a Russian move on Indonesia."
    )
    (vote,) = votes(text, "2000-01-01")
    assert vote.sponsors == ()


def test_a_proposal_that_a_text_takes_note_of_is_no_text() -> None:
    text = (
        "Four members submitted a draft on Kashmir. It noted Pakistan's proposal for the use of a force there. The "
        "draft got nine votes, and the Soviet Union vetoed it."
    )
    assert all("PAK" not in v.sponsors for v in votes(text, "1957-02-22"))


def test_a_statement_of_a_minister_on_a_vote_is_none_of_the_council() -> None:
    text = (
        "The UN Security Council voted on Friday. In India, Prime Minister Nehru reacted to the Security Council vote "
        "in a statement made on Saturday."
    )
    reading = read(open_page(text.encode(), "report.txt"), "1962-06-25")
    assert all(a.kind is not Kind.STATEMENT for a in reading.actions)
