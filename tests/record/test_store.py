"""The shipped record, found by symbol, day, member, words: facts a delegate would know."""

from __future__ import annotations

from datetime import date

import pytest

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome
from horseshoe.errors import NotInRecordError
from horseshoe.record.store import Record, load
from horseshoe.record.vote import Method, Subject, Vote


@pytest.fixture(scope="module")
def record() -> Record:
    return load()


@pytest.mark.parametrize(
    "written",
    [
        "S/RES/2728(2024)",
        "S/RES/2728 (2024)",
        "S/RES/2728",
        "s/res/2728",
        "2728",
        "resolution 2728",
        "Resolution 2728 (2024)",
        "S/2024/254",
    ],
)
def test_a_vote_is_found_however_its_symbol_is_written(record: Record, written: str) -> None:
    assert record.vote(written).id == "S/RES/2728(2024)"


def test_a_draft_that_failed_is_found_by_its_own_symbol_and_keeps_its_ballots(record: Record) -> None:
    vote = record.vote("S/2024/239")
    assert (vote.outcome, str(vote.tally), vote.date) == (Outcome.VETOED, "11-3-1", date(2024, 3, 22))
    assert vote.vetoes == ("CHN", "RUS")
    assert vote.members(Ballot.NO) == ("CHN", "DZA", "RUS")
    assert vote.members("abstain") == ("GUY",)
    assert (vote.meeting, vote.sponsors) == ("S/PV.9584", ("USA",))


@pytest.mark.parametrize(
    ("symbol", "sponsors"),
    [
        ("S/2024/239", "USA"),
        ("S/2024/173", "DZA"),
        ("S/2023/773", "BRA"),
        ("S/RES/2342", "GBR"),  # the extract gives it the sponsor of the next resolution
        ("S/4411", "ITA"),
    ],
)
def test_sponsors_are_those_printed_on_the_draft(record: Record, symbol: str, sponsors: str) -> None:
    assert record.vote(symbol).sponsors == tuple(sponsors.split())


def test_the_uae_draft_of_december_2023_has_102_sponsors(record: Record) -> None:
    vote = record.vote("S/2023/970")
    assert len(vote.sponsors) == 102
    assert {"ARE", "NZL", "NIC", "ZWE"} <= set(vote.sponsors)


def test_russia_is_among_the_sponsors_of_the_first_draft_on_gaza(record: Record) -> None:
    assert "RUS" in record.vote("S/2023/772").sponsors


def test_votes_on_one_text_have_ids_of_their_own_and_the_text_alone_is_no_vote(record: Record) -> None:
    assert record.vote("S/3502#14").vetoes == ("CHN",)  # Mongolia
    with pytest.raises(NotInRecordError, match=r"16 times.*S/3502#16"):
        record.vote("S/3502")
    assert len(record.on_text("S/3502")) == 16


def test_an_oral_amendment_is_not_the_vote_on_the_draft(record: Record) -> None:
    assert record.vote("S/2023/1029").id == "S/RES/2720(2023)"
    amendment = record.vote("S/2023/1029#amendment")
    assert (amendment.subject, amendment.vetoes) == (Subject.AMENDMENT, ("USA",))


def test_a_revision_is_found_without_it(record: Record) -> None:
    assert record.vote("S/15156").id == "S/15156/Rev.2"


def test_what_is_not_there_is_said_and_never_denied(record: Record) -> None:
    with pytest.raises(NotInRecordError, match=r"S/2031/1.*in no source"):
        record.vote("S/2031/1")


def test_a_member_that_took_no_part_did_not_abstain(record: Record) -> None:
    vote = record.vote("S/RES/338")
    assert vote.ballots["CHN"] is Ballot.NOT_PARTICIPATING
    assert vote.tally == Tally(14, 0, 0, not_participating=1)
    assert vote.date == date(1973, 10, 22)


def test_a_member_that_had_left_was_absent(record: Record) -> None:
    assert record.vote("S/RES/82").ballots["SUN"] is Ballot.ABSENT
    assert record.vote("S/RES/1287").ballots["JAM"] is Ballot.ABSENT


def test_an_adoption_without_a_vote_has_no_ballots_and_no_tally(record: Record) -> None:
    vote = record.vote("S/RES/1733")  # a tribute to Kofi Annan, by acclamation
    assert (vote.method, vote.tally, dict(vote.ballots), vote.ruling) == (Method.WITHOUT_VOTE, None, {}, None)


@pytest.mark.parametrize(
    ("symbol", "state", "ballot"),
    [
        ("S/RES/2312", "VEN", "abstain"),
        ("S/RES/2312", "EGY", "yes"),
        ("S/RES/2720", "RUS", "abstain"),
        ("S/RES/2720", "CHN", "yes"),
        ("S/RES/2812", "CHN", "abstain"),
        ("S/RES/2760", "RUS", "abstain"),
        ("S/2001/270", "UKR", "not_participating"),
        ("S/20378", "CAN", "no"),
        ("S/5032", "USA", "no"),
        ("S/RES/1559", "BRA", "abstain"),
        ("S/RES/2797", "DZA", "not_participating"),
    ],
)
def test_slips_of_the_sources_do_not_stand(record: Record, symbol: str, state: str, ballot: str) -> None:
    assert record.vote(symbol).ballots[state] == ballot


@pytest.mark.parametrize(
    ("symbol", "code"),
    [
        ("S/RES/242", "SUN"),
        ("S/RES/724", "SUN"),
        ("S/RES/725", "RUS"),
        ("S/RES/748", "RUS"),
        ("S/RES/502", "ZAR"),
        ("S/RES/660", "YEM"),
        ("S/RES/650", "YMD"),
        ("S/RES/189", "CSK"),
        ("S/RES/2821", "COD"),
    ],
)
def test_a_state_has_the_code_of_the_day(record: Record, symbol: str, code: str) -> None:
    assert code in record.vote(symbol).ballots


def test_filters_hold_together(record: Record) -> None:
    found = record.votes(member="USA", position="no", since=date(2023, 10, 7), until=date(2024, 2, 20))
    assert {vote.id for vote in found} == {
        "S/2023/772",
        "S/2023/773",
        "S/2023/775",
        "S/2023/776",
        "S/2023/795",
        "S/2023/970",
        "S/2023/1029#amendment",
        "S/2024/173",
    }
    assert all(vote.ballots["USA"] is Ballot.NO for vote in found)


def test_asking_for_russia_finds_the_soviet_union(record: Record) -> None:
    found = record.votes(member="RUS", position=Ballot.NO, outcome="vetoed", until=date(1946, 12, 31))
    assert {vote.id for vote in found} >= {"S/PV.23", "S/PV.45", "S/PV.70"}


def test_filters_by_topic_sponsor_words_and_subject(record: Record) -> None:
    assert record.vote("S/2024/239") in record.votes(topic="gaza", sponsor="USA")
    assert record.vote("S/RES/2623") in record.votes(text="EMERGENCY special session")
    assert record.vote("S/2024/312") in record.votes(subject="admission", outcome=Outcome.VETOED)
    assert not record.votes(text="no such words anywhere")


def test_an_unknown_position_is_refused(record: Record) -> None:
    with pytest.raises(ValueError, match="against"):
        record.votes(member="USA", position="against")


def test_votes_of_a_day_and_of_days_around(record: Record) -> None:
    assert {vote.id for vote in record.on(date(2023, 10, 25))} == {"S/2023/792", "S/2023/795"}
    assert {vote.id for vote in record.on(date(2023, 10, 24), days=1)} == {"S/2023/792", "S/2023/795"}
    assert record.on(date(2023, 10, 24)) == ()


def test_the_record_is_in_order_and_says_how_far_it_goes(record: Record) -> None:
    days = [vote.date for vote in record.all]
    assert days == sorted(days)
    assert (record.through, days[-1]) == (date(2026, 9, 29), date(2026, 9, 29))
    assert "votes through 2026-09-29" in repr(record)


def test_every_source_says_its_terms(record: Record) -> None:
    assert {source for vote in record.all for source in vote.sources} <= {source.id for source in record.sources}
    assert all(source.licence and source.citation for source in record.sources)


def test_the_librarys_list_of_vetoes_is_all_there(record: Record) -> None:
    listed = [vote for vote in record.all if "un-vetoes" in vote.sources]
    assert len(listed) == 233  # 212 lines to May 2022, and 20 after it, one of them naming two amendments
    assert {vote.outcome for vote in listed} == {Outcome.VETOED}


def test_a_record_can_be_made_of_any_votes() -> None:
    vote: Vote = load().vote("S/PV.23")
    small = Record([vote], "test", date(1946, 2, 16), ())
    assert small.vote("s/pv.23") is vote
    assert len(small.all) == 1
