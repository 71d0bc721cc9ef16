"""Votes that fit about equally: what sets one apart, and what leaves them all."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from horseshoe.checking.match import match
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, Proposal, Unplaced
from horseshoe.reading.spans import Span
from horseshoe.record.store import Record
from tests.checking.by_hand import action, reading


def found(record: Record, told: Action, published: str | None = None) -> str | None:
    vote = match(reading(told, published=published), record)[0].vote
    return vote.symbol if vote else None


def test_of_two_alike_the_one_held_on_the_very_day_is_meant(record: Record) -> None:
    # 11-2-2 on 4 and on 5 December 1971, with the same vetoer and the same abstentions.
    for day, symbol in (("1971-12-04", "S/10416"), ("1971-12-05", "S/10423")):
        told = action("vetoed", on=day, score="11-2-2", no="POL SUN", abstain="GBR FRA", vetoes="SUN",
                      about="india-pakistan ceasefire withdrawal")  # fmt: skip
        assert found(record, told, "1971-12-06") == symbol


def test_a_day_that_is_told_outweighs_an_older_vote_told_better(record: Record) -> None:
    # Of 28 March 2024, with the vetoers of 26 May 2022.
    told = action("vetoed", on="2024-03-28", score="13-2-", derived="no", no="RUS CHN", vetoes="RUS CHN",
                  sponsors="USA", about="dprk sanctions")  # fmt: skip
    assert found(record, told, "2024-03-29") == "S/2024/255"


def test_none_is_taken_against_its_count_while_another_fits(record: Record) -> None:
    # Of 12 April 2017 with its ten votes, and with the vetoers of 28 February, which had nine.
    told = action("vetoed", on="Wednesday", score="10--", no="BOL RUS CHN", abstain="ETH KAZ", vetoes="RUS CHN",
                  sponsors="USA GBR FRA", about="syria chemical-weapons")  # fmt: skip
    assert found(record, told) is None


@pytest.mark.parametrize("about", ["tunisia withdrawal", "withdrawal"])
def test_who_wrote_a_text_is_not_what_it_was_about(record: Record, about: str) -> None:
    told = action("adopted", score="8-0-3", abstain="CHN FRA GBR", sponsors="TUN", about=about)
    assert found(record, told, "2023-12-12") == "S/RES/143(1960)"


@pytest.mark.parametrize(("score", "symbol"), [("6-1-8", "S/2023/775"), ("7-1-7", "S/2023/776")])
def test_a_text_the_record_has_no_title_of_may_be_an_amendment(record: Record, score: str, symbol: str) -> None:
    told = action("not_adopted", on="2023-10-18", score=score, sponsors="RUS", proposal=Proposal.AMENDMENT)
    assert found(record, told, "2023-10-18") == symbol


def test_an_amendment_is_no_vote_on_a_text_whose_title_is_known(record: Record) -> None:
    told = action("vetoed", on="2023-10-18", score="12-1-2", no="USA", vetoes="USA", proposal=Proposal.AMENDMENT)
    assert found(record, told, "2023-10-18") != "S/2023/773"


def test_news_without_a_day_is_held_against_the_votes_of_these_days(record: Record) -> None:
    # Ceylon had no seat; what else is told is the vote of the day before.
    told = action("vetoed", score="7-2-2", no="SUN ROU", abstain="LKA EGY", vetoes="SUN",
                  about="kashmir referendum special-envoy sri-lanka")  # fmt: skip
    assert found(record, told, "1962-06-23") == "S/5134"


def test_a_miscount_on_the_very_day_stands_unless_its_twin_of_that_day_fits(record: Record) -> None:
    # 18 October 2023 had three votes; a report that gives one of them eleven votes still means the veto.
    told = action("vetoed", on="2023-10-18", score="11-1-", no="USA", vetoes="USA", abstain="RUS GBR", sponsors="BRA",
                  about="gaza humanitarian-pause")  # fmt: skip
    assert found(record, told, "2023-10-18") == "S/2023/773"


def test_words_no_rule_knows_tell_two_drafts_of_one_day_apart_and_fault_nobody(record: Record) -> None:
    # Of 30 October 1956, twice vetoed by both with seven votes for it: Australia abstained on the first, the United
    # States on the second.
    told = action("vetoed", on="1956-10-30", score="7-2-2", no="GBR FRA", abstain="BEL", vetoes="GBR FRA", about="suez")
    assert found(record, told, "1956-10-31") is None
    for member, symbol in (("AUS", "S/3710"), ("USA", "S/3713/Rev.1")):
        beside = Unplaced((member,), None, (Ballot.ABSTAIN,), Span(0, 1, "x"))
        chosen = match(reading(replace(told, unplaced=(beside,)), published="1956-10-31"), record)[0]
        assert chosen.vote is not None
        assert (chosen.vote.symbol, chosen.by_words) == (symbol, True)
