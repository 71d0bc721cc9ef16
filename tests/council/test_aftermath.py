"""What follows a veto, and what does not follow anything else."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.aftermath import debate, uniting_for_peace, working_day
from horseshoe.council.assembly import COUNCIL_CALLS, SESSIONS, can_resume
from horseshoe.council.ballots import Ballot
from horseshoe.council.calling import Ground, call, overdue
from horseshoe.council.decide import Outcome, Ruling, decide_counts
from horseshoe.council.disputes import INSTANCES, Chapter, flags
from horseshoe.council.formats import KINDS, Format, must_be_votable
from horseshoe.council.seats import sat
from horseshoe.council.statements import FORMS, Product, seek
from horseshoe.council.topics import TOPICS
from horseshoe.errors import ProcedureError
from horseshoe.record.store import load

DAYS = st.dates(date(1946, 1, 17), date(2027, 12, 31))


def vetoed(on: date) -> Ruling:
    found = decide_counts(11, 1, ("FRA",), on)
    assert found is not None
    assert found.outcome is Outcome.VETOED
    return found


def test_the_first_debate_was_in_time() -> None:
    due = debate(vetoed(date(2022, 5, 26)), date(2022, 5, 26))
    assert due.by == date(2022, 6, 9)
    assert date(2022, 6, 8) <= due.by  # the day it was held
    memorial_day = date(2022, 5, 30)
    assert debate(vetoed(date(2022, 5, 26)), date(2022, 5, 26), holidays=[memorial_day]).by == date(2022, 6, 10)


def test_the_report_is_asked_for_three_days_before() -> None:
    due = debate(vetoed(date(2023, 12, 8)), date(2023, 12, 8))
    assert due.by is not None
    assert due.report_by == due.by - timedelta(days=3)
    assert due.first == ("FRA",)


def test_no_debate_where_an_emergency_session_meets_nor_before_the_rule_nor_without_a_veto() -> None:
    on = date(2022, 9, 30)
    assert debate(vetoed(on), on, emergency_session=True).by is None
    assert debate(vetoed(date(2022, 2, 25)), date(2022, 2, 25)).by is None
    short = decide_counts(8, 2, ("USA",), on)
    assert short is not None
    assert debate(short, on).by is None
    assert uniting_for_peace(short, on) == ()


@given(DAYS, st.integers(1, 30), st.sets(DAYS, max_size=5))
def test_working_days_are_counted_one_by_one(start: date, number: int, holidays: set[date]) -> None:
    day = working_day(start, number, holidays)
    between = [start + timedelta(days=n) for n in range(1, (day - start).days + 1)]
    assert sum(each.weekday() < 5 and each not in holidays for each in between) == number
    assert day.weekday() < 5
    assert day not in holidays
    assert working_day(start, number) <= day


def test_a_working_day_is_at_least_the_first() -> None:
    with pytest.raises(ValueError):
        working_day(date(2024, 1, 1), 0)


@pytest.mark.parametrize(("on", "votes"), [(date(1956, 10, 30), "any 7 "), (date(2022, 2, 25), "any 9 ")])
def test_who_may_unite_for_peace(on: date, votes: str) -> None:
    said = [reason.text for reason in uniting_for_peace(vetoed(on), on)]
    assert any(votes in each for each in said)
    assert any("majority of the Members" in each for each in said)


def test_nobody_united_for_peace_before_the_resolution() -> None:
    assert uniting_for_peace(vetoed(date(1950, 11, 2)), date(1950, 11, 2)) == ()


def test_the_councils_own_calls_are_in_the_record_as_procedural() -> None:
    for symbol in COUNCIL_CALLS:
        vote = load().vote(symbol)
        assert vote.outcome is Outcome.ADOPTED
        against = [code for code in vote.members(Ballot.NO) if code in ("FRA", "GBR", "SUN", "RUS", "USA", "CHN")]
        assert vote.procedural or not against


def test_calls_and_sessions_do_not_map_one_to_one() -> None:
    assert [one.number for one in SESSIONS] == list(range(1, 12))
    called = {one.called_by for one in SESSIONS if one.by_the_council}
    assert set(COUNCIL_CALLS) - called == {"S/RES/303(1971)"}  # to the regular session then meeting
    assert [one.called_by for one in SESSIONS if not one.by_the_council] == ["SUN", "SEN", "ZWE", "QAT"]
    for one in SESSIONS:
        assert one.topics <= TOPICS.keys()
        if one.by_the_council:
            assert one.topics & load().vote(one.called_by).topics
            assert timedelta() <= one.opened - load().vote(one.called_by).date <= timedelta(days=1)


@pytest.mark.parametrize(
    ("vote", "number"), [("S/2023/970", 10), ("S/2025/353", 10), ("S/2022/720", 11), ("S/2022/431", None)]
)
def test_two_sessions_can_still_meet(vote: str, number: int | None) -> None:
    veto = load().vote(vote)
    found = can_resume(veto.topics, veto.date)
    assert (found.number if found else None) == number
    assert can_resume(["ukraine"], date(2022, 2, 27)) is None


def test_the_duty_to_abstain_is_flagged_and_changes_nothing() -> None:
    on = date(1956, 10, 30)
    ballots = {"FRA": Ballot.NO, "GBR": Ballot.ABSTAIN, "USA": Ballot.YES}
    found = flags(("FRA", "GBR", "EGY"), ballots, on)
    assert [flag.observed for flag in found] == [False, True, None]
    assert flags(("FRA",), ballots, on, Chapter.VII) == ()


def test_instances_name_members_that_sat() -> None:
    codes = {1946: "1946-02-16", 1947: "1947-04-09"}
    for each in INSTANCES:
        on = date.fromisoformat(codes.get(each.year, f"{each.year}-06-30"))
        assert all(sat(code, on) for code in each.members)


def test_one_objection_stops_a_statement_and_a_dissociation_does_not() -> None:
    on = date(2015, 7, 28)
    assert seek(Product.PRESIDENTIAL_STATEMENT, on, dissociations=["VEN"]).agreed
    stopped = seek(Product.PRESS_STATEMENT, on, objections=["MYS"])
    assert not stopped.agreed
    assert "no veto" in stopped.because[0].text
    with pytest.raises(ProcedureError):
        seek(Product.PRESS_STATEMENT, on, objections=["UKR"])
    assert set(FORMS) == set(Product)


@given(st.sets(st.sampled_from(["USA", "RUS", "MYS", "CHL", "VEN"])), st.sampled_from(Product))
def test_who_objects_to_a_statement_does_not_matter(objections: set[str], product: Product) -> None:
    assert seek(product, date(2015, 7, 28), objections).agreed is not bool(objections)


def test_grounds_for_a_meeting() -> None:
    on = date(2023, 12, 8)
    must = {ground: call(ground, on, "ARE").must for ground in Ground}
    assert [ground for ground, obliged in must.items() if not obliged] == [Ground.PRESIDENT, Ground.PERIODIC]
    assert "the President calls the meeting" in call(Ground.SECRETARY_GENERAL, on).because[0].text
    with pytest.raises(ProcedureError, match="Article 35"):
        call(Ground.MEMBER, on, "ISR")
    with pytest.raises(ProcedureError, match="nobody is named"):
        call(Ground.STATE, on)
    assert overdue(date(2023, 11, 24), on) is None
    assert overdue(date(2023, 11, 23), on) is not None


def test_votes_are_taken_in_formal_meetings_alone() -> None:
    votable = set()
    for format in Format:
        try:
            must_be_votable(format, date(2019, 1, 1))
        except ProcedureError:
            continue
        votable.add(format)
    assert votable == {Format.OPEN, Format.PRIVATE}
    must_be_votable(Format.VIDEO, date(2020, 8, 31))  # by letter
    assert set(KINDS) == set(Format)
