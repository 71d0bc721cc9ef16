"""Votes as wires tell them, with what stands beside them that is none."""

from __future__ import annotations

import pytest

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences, votes


def _all(text: str, published: str) -> list[Action]:
    actions = read(open_page(text.encode(), "report.txt"), published).actions
    return [action for action in actions if action.kind is Kind.VOTE]


@pytest.mark.parametrize("day", ["", " Friday", " on Friday"])
def test_a_hand_raised_against_a_text_is_no_yes(day: str) -> None:
    (vote,) = votes(f"Alone, Russia raised its hand{day} against a text on four Ukrainian regions.", "2022-09-30")
    assert vote.ballots == {"RUS": Ballot.NO}


def test_a_hand_raised_on_a_day_for_a_text_is_a_yes() -> None:
    (vote,) = votes("China raised its hand on Friday for the text. It was adopted by 15 votes.", "2022-09-30")
    assert vote.ballots == {"CHN": Ballot.YES}


def test_a_policy_of_years_is_no_ballot() -> None:
    (vote,) = votes("The Council adopted a resolution on Iraq. It was drafted by the United States and Russia, which "
                    "have been feuding over policy toward Iraq for several years.", "2001-11-30")  # fmt: skip
    assert "IRQ" not in vote.ballots


def test_a_count_without_a_no_is_of_the_text_that_passed_and_not_of_amendments_that_fell() -> None:
    told = votes("The Council passed a resolution on Wednesday condemning attacks on ships. Russia first proposed "
                 "three amendments, but all were defeated. Eleven countries voted in favor, none against, and four "
                 "abstained: China, Russia, Algeria and Mozambique. On December 1 the Council had demanded the "
                 "release of a crew.",
                 "2024-01-11")  # fmt: skip
    (passed,) = (vote for vote in told if vote.tally is not None)
    assert (passed.outcome, passed.tally and passed.tally.yes) == (Told.ADOPTED, 11)
    assert passed.date is not None
    assert passed.date.value == "2024-01-10"


@pytest.mark.parametrize("so_long", ["for more than a year", "for months", "for several weeks"])
def test_what_was_blocked_for_a_time_was_not_vetoed(so_long: str) -> None:
    told = votes(f"The Council voted 15-0 on Tuesday to revise sanctions on Iraq. Russia had blocked the measure "
    f"{so_long}.",
                 "2002-05-15")  # fmt: skip
    assert not any(vote.vetoes for vote in told)


def test_what_was_blocked_on_a_day_was_vetoed() -> None:
    (vote,) = votes("Russia on Tuesday blocked the measure, which 13 members had supported.", "2017-10-25")
    assert vote.vetoes == ("RUS",)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The Council adopted resolution 2385 in a majority vote of 11 versus four abstentions by Bolivia, China, "
         "Egypt and Russia.", "adopted 11/?/4 ~BOL,CHN,EGY,RUS"),
        ("An 11-1 majority was not enough Tuesday against a U.S. veto. Britain, Germany and Romania were the "
        "abstainers.",
         "vetoed 11/1 -USA ~GBR,DEU,ROU !USA"),
        ("Washington saw to that on Thursday, vetoing an Algerian draft that 12 members had voted for.",
         "vetoed 12 -USA !USA @DZA"),
        ("The U.S. envoy cast the lone vote Thursday that stopped the Security Council from condemning Israel. Eleven "
         "members were for it.", "vetoed 11 -USA !USA"),
    ],
)
def test_ends_and_counts_as_wires_have_them(text: str, want: str) -> None:
    assert differences(text, want, "2004-10-06") == []


@pytest.mark.parametrize(
    "said",
    [
        "after Russia threatened to veto a U.S.-British plan to revamp sanctions",
        "after Britain and the United States dropped a plan to overhaul sanctions",
        "in support of the call by Syria to lift sanctions",
    ],
)
def test_a_plan_beside_a_vote_gives_it_no_sponsors(said: str) -> None:
    (vote,) = votes(f"The Council voted unanimously on Tuesday to extend its program for Iraq {said}.", "2001-07-04")
    assert vote.sponsors == ()


def test_earlier_proposals_beside_the_text_adopted_do_not_make_it_an_earlier_one() -> None:
    (vote,) = votes("The Council voted unanimously on Thursday in favor of a US-Russian resolution on Iraq. In the "
                    "resolution adopted on Thursday, Russia agreed to a list, a key element of earlier British "
                    "proposals.",
                    "2001-11-30")  # fmt: skip
    assert not vote.recalled


@pytest.mark.parametrize(
    "said",
    [
        "The sanctions are now expected to come back into force on September 27, 2025.",
        "The sanctions are due to resume on September 27, 2025.",
    ],
)
def test_a_day_to_come_is_not_the_day_of_a_vote_held(said: str) -> None:
    text = f"The resolution failed to pass. {said} Four members backed it, nine voted against it and two abstained."
    (vote,) = votes(text, "2025-09-20")
    assert vote.date is None or vote.date.value != "2025-09-27"


def test_who_did_not_vote_after_its_amendments_fell_did_not_vote_on_the_text() -> None:
    (vote,) = votes("On Thursday the Council renewed the mission in Western Sahara after 12 of its 15 members voted "
                    "in favor of a US-drafted resolution. Mozambique joined Russia in abstaining. Algeria, having "
                    "earlier proposed two amendments to the US draft, did not vote.", "2024-11-01")  # fmt: skip
    assert vote.ballots["DZA"] is Ballot.NOT_PARTICIPATING
    assert {vote.ballots["RUS"], vote.ballots["MOZ"]} == {Ballot.ABSTAIN}


def test_a_text_put_forward_by_who_vetoed_is_another_text() -> None:
    (vote,) = votes("Russia and China vetoed a resolution on aid to Syria. Russia then circulated a resolution with "
                    "one crossing. The defeated resolution, drafted "
                    "by Germany and Belgium, had two.", "2020-07-08")  # fmt: skip
    assert set(vote.sponsors) == {"DEU", "BEL"}


def test_what_western_powers_voted_down_was_the_text_of_whom_vetoed_the_other() -> None:
    checked = horseshoe.check("Russia on Friday vetoed a Security Council resolution on aid to Syria by Norway and "
                              "Ireland. Western powers then voted down a competing resolution put forward by Moscow.",
                              published="2022-07-09")  # fmt: skip
    assert [m.vote and m.vote.id for m in checked.matches if m.vote] != []
    told = [a for a in checked.reading.actions if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]
    assert [vote.outcome for vote in told] == [Told.VETOED, Told.NOT_ADOPTED]


def test_a_vote_that_was_required_is_the_one_told() -> None:
    told = _all("The Security Council on Friday did not adopt a draft on Iran. It was required to vote on the "
                "resolution after Britain launched a process on "
                "August 28. Nine members voted against it.", "2025-09-20")  # fmt: skip
    assert [vote.modality for vote in told] == [Modality.HAPPENED]
    assert told[0].date is not None
    assert told[0].date.value == "2025-09-19"


def test_who_abstained_has_stopped_nothing_though_it_frustrated_efforts() -> None:
    (vote,) = votes("The resolution passed 11-0 despite abstentions by permanent council members Russia, France and "
                    "China that frustrated U.S. efforts to "
                    "get all five permanent members on board.", "1999-12-18")  # fmt: skip
    assert vote.vetoes == ()
    assert vote.ballots == dict.fromkeys(("RUS", "FRA", "CHN"), Ballot.ABSTAIN)


@pytest.mark.parametrize("word", ["criticized Russia for vetoing", "condemned Russia for blocking"])
def test_the_day_of_a_word_on_a_veto_is_not_the_day_of_the_veto(word: str) -> None:
    (vote,) = votes(f"Georgia on Tuesday {word} a resolution on its mission. The vote late Monday was 10 to 1 with "
                    f"four abstentions - China, Vietnam, Libya and Uganda.", "2009-06-17")  # fmt: skip
    assert vote.date is not None
    assert vote.date.value == "2009-06-15"


def test_what_was_thought_likely_is_not_what_was_done() -> None:
    (vote,) = votes("The resolution on Iraq was adopted 15-0. Syria - the Arab world's representative on the Council "
                    "- had been thought likely to abstain but voted for it.", "2002-11-09")  # fmt: skip
    assert vote.ballots == {"SYR": Ballot.YES}


def test_entries_by_number_day_and_count_are_each_a_vote() -> None:
    told = votes("Since Iraq invaded Kuwait, the Security Council has passed these resolutions.\n\n"
                 "662 Aug. 9 15-0\n\nDeclares the annexation void.\n\n666 Sept. 13 13-2 Cuba and Yemen oppose\n\n"
                 "670 Sept. 25 14-1 Cuba opposes", "1990-10-01")  # fmt: skip
    assert [vote.symbol for vote in told] == ["S/RES/662", "S/RES/666", "S/RES/670"]
    assert [vote.tally and (vote.tally.yes, vote.tally.no) for vote in told] == [(15, 0), (13, 2), (14, 1)]
    assert told[1].ballots == {"CUB": Ballot.NO, "YEM": Ballot.NO}


def test_a_number_a_day_and_a_score_of_a_league_are_no_vote() -> None:
    assert votes("The Security Council met.\n\n12 Aug. 9 2-1\n\nBarcelona won.", "1990-10-01") == []
