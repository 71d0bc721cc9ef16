"""Real votes, and what must hold of any vote."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome, decide, decide_counts
from horseshoe.council.seats import council
from horseshoe.errors import HorseshoeError


def cast(on: date, *, no: str = "", abstain: str = "", apart: str = "", absent: str = "") -> dict[str, Ballot]:
    """Ballots of a day: the members named, and all others in favour."""
    ballots = dict.fromkeys(council(on).members, Ballot.YES)
    for codes, ballot in (
        (no, Ballot.NO), (abstain, Ballot.ABSTAIN), (apart, Ballot.NOT_PARTICIPATING), (absent, Ballot.ABSENT),
    ):  # fmt: skip
        for code in codes.split():
            assert code in ballots, f"{code} had no seat on {on}"
            ballots[code] = ballot
    return ballots


def test_gaza_8_december_2023_is_vetoed_by_the_united_states() -> None:
    ruling = decide(cast(on := date(2023, 12, 8), no="USA", abstain="GBR"), on)
    assert ruling.outcome is Outcome.VETOED
    assert ruling.vetoes == ("USA",)
    assert [reason.text for reason in ruling.because] == [
        "13 in favour, 9 of 15 needed",
        "The United States is permanent and voted no",
        "The United Kingdom abstained, which is no veto",
    ]
    assert ruling.because[1].cite.startswith("Charter Art. 27(3)")


def test_eight_in_favour_leave_nothing_to_veto() -> None:
    on = date(2014, 12, 30)  # S/2014/916
    ruling = decide(cast(on, no="USA AUS", abstain="GBR LTU NGA KOR RWA"), on)
    assert ruling.outcome is Outcome.SHORT
    assert ruling.vetoes == ()
    assert "nothing to veto" in ruling.because[1].text


def test_an_elected_no_beside_two_vetoes_is_no_veto() -> None:
    on = date(2024, 3, 22)  # S/2024/239
    assert decide(cast(on, no="RUS CHN DZA", abstain="GUY"), on).vetoes == ("CHN", "RUS")


def test_absent_permanent_member_does_not_block() -> None:
    on = date(1950, 6, 27)  # S/RES/83, 7-1-1 with Egypt and India taking no part
    ruling = decide(cast(on, no="YUG", apart="EGY IND", absent="SUN"), on)
    assert ruling.outcome is Outcome.ADOPTED
    assert "The Soviet Union was absent, which is no veto" in [reason.text for reason in ruling.because]


def test_the_ten_elected_members_can_adopt_alone() -> None:
    on = date(1973, 12, 15)  # S/RES/344
    ruling = decide(cast(on, abstain="FRA SUN GBR USA", apart="CHN"), on)
    assert ruling.outcome is Outcome.ADOPTED
    assert "China did not take part in the vote, which is no veto" in [reason.text for reason in ruling.because]


def test_seven_were_enough_to_the_end_of_1965() -> None:
    on = date(1965, 11, 23)  # S/RES/218, after the amended Charter was in force
    ballots = cast(on, abstain="FRA NLD GBR USA")
    assert decide(ballots, on).outcome is Outcome.ADOPTED
    assert decide(ballots, date(1966, 1, 1)).outcome is Outcome.SHORT


def test_nobody_vetoes_procedure() -> None:
    on = date(2022, 1, 31)  # the agenda: Ukraine
    ballots = cast(on, no="RUS CHN", abstain="GAB IND KEN")
    assert decide(ballots, on, procedural=True).outcome is Outcome.CARRIED
    assert decide(ballots, on, procedural=True).vetoes == ()
    assert decide(ballots, on).outcome is Outcome.VETOED


def test_whether_it_is_procedure_can_be_vetoed() -> None:
    on = date(1948, 5, 24)
    ballots = cast(on, no="SUN UKR", abstain="FRA")
    ruling = decide(ballots, on, preliminary=True)
    assert (ruling.outcome, ruling.vetoes) == (Outcome.NOT_CARRIED, ("SUN",))
    assert "Four-Power" in ruling.because[1].cite


def test_the_permanent_members_are_those_of_the_day() -> None:
    yes = {f"member {n}": Ballot.YES for n in range(14)}
    assert decide(yes | {"SUN": Ballot.NO}, date(1991, 12, 23)).vetoes == ("SUN",)
    assert decide(yes | {"SUN": Ballot.NO}, date(1991, 12, 24)).vetoes == ()
    assert decide(yes | {"RUS": Ballot.NO}, date(1991, 12, 24)).vetoes == ("RUS",)


def test_no_council_before_the_first_meeting() -> None:
    with pytest.raises(HorseshoeError, match="1946-01-16"):
        decide({}, date(1946, 1, 16))


def test_an_unrecorded_ballot_is_said_and_not_counted() -> None:
    on = date(2020, 5, 1)
    ballots = cast(on) | {"DEU": Ballot.UNRECORDED}
    ruling = decide(ballots, on)
    assert ruling.because[0].text.startswith("14 in favour")
    assert "DEU" in ruling.because[-1].text


def test_counts_with_nobody_named_decide_only_what_they_can() -> None:
    on = date(2023, 12, 8)
    assert decide_counts(13, 1, (), on) is None  # the one against may be permanent
    assert decide_counts(13, 1, ("USA",), on) == decide_counts(13, 1, {"USA"}, on)
    named = decide_counts(13, 1, ("USA",), on)
    assert named is not None
    assert named.vetoes == ("USA",)
    short = decide_counts(8, 2, (), on)
    assert short is not None
    assert short.outcome is Outcome.SHORT
    clear = decide_counts(14, 0, (), on)
    assert clear is not None
    assert clear.outcome is Outcome.ADOPTED
    elected = decide_counts(13, 1, ("ALB",), on)
    assert elected is not None
    assert elected.outcome is Outcome.ADOPTED
    carried = decide_counts(10, 3, (), on, procedural=True)
    assert carried is not None
    assert carried.outcome is Outcome.CARRIED


DAYS = st.dates(date(1946, 1, 17), date(2027, 12, 31))
CAST = st.sampled_from([Ballot.YES, Ballot.NO, Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING, Ballot.ABSENT])
PASSED = {Outcome.ADOPTED, Outcome.CARRIED}
KINDS = st.sampled_from([{}, {"procedural": True}, {"preliminary": True}])


@st.composite
def votes(draw: st.DrawFn) -> tuple[date, dict[str, Ballot], dict[str, bool]]:
    on = draw(DAYS)
    return on, {code: draw(CAST) for code in council(on).members}, draw(KINDS)


@given(votes(), st.data())
def test_another_yes_never_defeats(vote: tuple[date, dict[str, Ballot], dict[str, bool]], data: st.DataObject) -> None:
    on, ballots, kind = vote
    turned = data.draw(st.sampled_from(sorted(ballots)))
    if decide(ballots, on, **kind).outcome in PASSED:
        assert decide(ballots | {turned: Ballot.YES}, on, **kind).outcome in PASSED


@given(votes())
def test_only_a_permanent_no_to_enough_votes_vetoes(vote: tuple[date, dict[str, Ballot], dict[str, bool]]) -> None:
    on, ballots, kind = vote
    sitting = council(on)
    ruling = decide(ballots, on, **kind)
    for code in ruling.vetoes:
        assert code in sitting.permanent
        assert ballots[code] is Ballot.NO
    if ruling.vetoes:
        assert list(ballots.values()).count(Ballot.YES) >= sitting.needed
        assert "procedural" not in kind
    assert (ruling.outcome is Outcome.VETOED) <= bool(ruling.vetoes)


@given(votes(), st.sampled_from([Ballot.NOT_PARTICIPATING, Ballot.ABSENT]))
def test_the_three_silences_weigh_the_same(
    vote: tuple[date, dict[str, Ballot], dict[str, bool]], other: Ballot
) -> None:
    on, ballots, kind = vote
    swapped = {code: other if ballot is Ballot.ABSTAIN else ballot for code, ballot in ballots.items()}
    assert decide(ballots, on, **kind).outcome is decide(swapped, on, **kind).outcome


@given(votes(), st.randoms(use_true_random=False))
def test_elected_members_are_equal(vote: tuple[date, dict[str, Ballot], dict[str, bool]], dice: Random) -> None:
    on, ballots, kind = vote
    elected = list(council(on).elected)
    shuffled = elected.copy()
    dice.shuffle(shuffled)
    permuted = ballots | {code: ballots[other] for code, other in zip(elected, shuffled, strict=True)}
    assert decide(ballots, on, **kind) == decide(permuted, on, **kind)


@given(votes(), st.data())
def test_thresholds_are_absolute(vote: tuple[date, dict[str, Ballot], dict[str, bool]], data: st.DataObject) -> None:
    on, ballots, kind = vote
    silent = sorted(code for code, ballot in ballots.items() if ballot is Ballot.ABSTAIN)
    gone = data.draw(st.sets(st.sampled_from(silent)) if silent else st.just(set()))
    fewer = {code: ballot for code, ballot in ballots.items() if code not in gone}
    assert decide(ballots, on, **kind).outcome is decide(fewer, on, **kind).outcome


@given(votes())
def test_every_reason_is_cited(vote: tuple[date, dict[str, Ballot], dict[str, bool]]) -> None:
    on, ballots, kind = vote
    ruling = decide(ballots, on, **kind)
    assert all(reason.text and reason.cite for reason in ruling.because)
    assert not any(reason.text.endswith(".") for reason in ruling.because)
