"""What a report tells beside a vote: an older text, the day of a raid, a text nobody came to vote on."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.checking.finding import Verdict
from horseshoe.reading.claims.claims import HistorySaid
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load
from tests.reading.saying import differences, votes


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A text censuring Israel for its raid on Syrian posts on December 11 was unanimously adopted today.", "today"),
        ("After its strikes on Lebanon on December 2 the Council voted on Monday, and the draft was vetoed by the "
         "United States.", "Monday"),
        ("The Council condemned the attacks on the Gulf on Wednesday, by 13 votes to none.", "Wednesday"),
        ("Its text on the strikes was adopted on Monday by 14 votes to none.", "Monday"),
    ],
)
def test_the_day_of_a_raid_is_not_that_of_the_vote(text: str, day: str) -> None:
    (vote,) = votes(text, "1956-01-20")
    assert vote.date is not None
    assert vote.date.text == day


def test_what_an_older_text_came_to_is_no_end_of_this_one() -> None:
    told = (
        "The United States voted against the draft, which asked for a truce in compliance with two earlier resolutions "
        "unanimously adopted by the Council."
    )
    assert all(v.outcome.value != "adopted" for v in votes(told))
    assert differences("In line with the plan, the resolution was unanimously adopted.", "adopted") == []


def test_a_wish_backed_by_others_is_no_ballot() -> None:
    (vote,) = votes(
        "The resolution was adopted 9-0. It said nothing of damages, as requested by Syria with the support of Poland."
    )
    assert "POL" not in vote.ballots
    assert differences("The draft was adopted with the support of Poland.", "adopted +POL") == []


def test_nobody_voted_on_a_text_that_did_not_come_to_a_vote() -> None:
    told = "The Soviet delegate and that of Yugoslavia had tabled drafts, but these drafts did not come to a vote."
    assert votes(told) == []


def test_one_text_defeated_and_the_next_carried_are_two_votes() -> None:
    told = "Our own resolution was also defeated, backed only by Syria. The US resolution was carried by 8 to 0."
    assert [v.outcome.value for v in votes(told, "1947-08-25")] == ["not_adopted", "adopted"]


def test_a_vote_on_which_text_comes_first_is_one_on_procedure() -> None:
    told = (
        "The Council decided by 8 votes to 1 (China), with 2 abstentions, to give the Brazilian draft priority over "
        "all other drafts."
    )
    (vote,) = votes(told, "1955-12-14")
    assert vote.outcome.value == "carried"
    assert vote.vetoes == ()
    told = "The Council by 8 votes to 1 (China) voted down the Brazilian draft, a priority for Peru."
    (vote,) = votes(told, "1955-12-14")
    assert vote.outcome.value != "carried"


def test_nobody_vetoes_a_text_of_its_own() -> None:
    told = "Ten members voted to admit it, but the Soviet Union cast a veto. It spoke of an old Soviet proposal."
    assert all("SUN" not in v.sponsors for v in votes(told, "1952-09-29"))
    assert differences("Russia vetoed a US draft.", "vetoed -RUS !RUS @USA") == []


def test_an_appeal_to_the_council_is_not_adopted_by_it() -> None:
    assert votes("Members approved an appeal to the Security Council for sanctions against South Africa.") == []
    assert differences("Members approved an appeal to both sides, adopting a draft by 14-0.", "adopted 14/0") == []


def test_a_new_sitting_ends_the_day_of_the_vote_before() -> None:
    told = (
        "On 13 December 1955 the Council rejected the Syrian draft by 4 votes to 7. "
        "The Council met again on 14 December 1955. There was a long debate. The debate was heated. "
        "Nobody gave way. Then the debate was closed. All were tired. "
        "The US amendment received 10 votes but was vetoed by the Soviet Union."
    )
    _, second = votes(told, "1956-01-14")
    assert second.date is None or second.date.value != "1955-12-13"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("By its 79th veto in the Council on 20 February 1957 the Soviet Union killed a draft on Kashmir.", False),
        ("The Soviet Union cast its 79th veto on Kashmir on 20 February 1957.", True),
    ],
)
def test_vetoes_in_the_council_are_vetoes_on_anything(text: str, wrong: bool) -> None:
    page = open_page(("The UN Security Council met in New York.\n\n" + text).encode(), "report.txt")
    found = [f for f in check(read(page, "1957-03-04"), load()).findings if isinstance(f.claim.content, HistorySaid)]
    assert [f.verdict is Verdict.CONTRADICTED for f in found] == [wrong]


@pytest.mark.parametrize(
    "text",
    [
        "Only five members of the Security Council voted for the General Assembly resolution. The ten others "
        "abstained.",
        "The assembly approved a measure on the embargo, but 10 of the 15 Security Council members abstained.",
        "It needs nine votes on the Council to get its draft passed.",
    ],
)
def test_how_members_voted_in_the_assembly_is_no_vote_of_the_council(text: str) -> None:
    assert votes(text) == []


def test_the_text_of_a_league_is_voted_on_in_the_council() -> None:
    told = "Nine members of the Council voted for the Arab League resolution, and it was adopted."
    assert differences(told, "adopted 9") == []
    assert differences("The sponsors managed to get their draft adopted by 9-0.", "adopted 9/0") == []


def test_what_none_of_the_texts_won_adopts_none() -> None:
    told = "None of the paragraphs secured the necessary seven affirmative votes."
    assert all(v.outcome.value != "adopted" for v in votes(told, "1948-03-06"))
    assert len(votes("The draft secured the necessary nine votes.")) == 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Council met again today to replace him, whose election was vetoed by the United States on Nov. 19.",
         "Nov. 19"),
        ("The Council met again today, and the draft was vetoed by the United States.", "today"),
    ],
)
def test_the_day_told_with_the_veto_goes_before_that_of_a_sitting(text: str, day: str) -> None:
    (vote,) = votes(text, "1996-12-11")
    assert vote.date is not None
    assert vote.date.text == day
