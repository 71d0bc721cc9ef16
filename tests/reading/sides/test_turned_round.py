"""Sides told before, behind or around their voters, and lists whose arithmetic says what they are."""

from __future__ import annotations

import pytest

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, Modality, Told
from tests.reading.saying import votes

COUNCIL = "The Security Council adopted sanctions on Iran on Wednesday. "


def sides(action: Action) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for member, ballot in action.ballots.items():
        found.setdefault(ballot.value, set()).add(member)
    return found


@pytest.mark.parametrize(
    "said",
    [
        "Against the plan were Turkey and Brazil, and Lebanon abstained.",
        "Opposed were Turkey and Brazil and abstaining was Lebanon.",
        "Those against it were Turkey and Brazil; those abstaining Lebanon.",
        "Against the sanctions voted Turkey and Brazil, and Lebanon abstained.",
        "Against were Turkey and Brazil, while Lebanon was in abstention.",
    ],
)
def test_who_stands_behind_the_verb_stays_apart_from_the_next_clause(said: str) -> None:
    (vote,) = votes(COUNCIL + said, "2010-06-10")
    assert sides(vote) == {"no": {"TUR", "BRA"}, "abstain": {"LBN"}}


def test_one_list_before_its_verb_stays_one() -> None:
    (vote,) = votes(COUNCIL + "Turkey and Brazil, and Lebanon too, abstained.", "2010-06-10")
    assert sides(vote).get("no") is None


def test_those_behind_a_measure_are_its_voters_where_they_are_as_many() -> None:
    (vote,) = votes("The Security Council, by 10-0 with five abstentions, let force be used in Libya. Bosnia, "
                    "Colombia, France, Gabon, Lebanon, Nigeria, Portugal, South Africa, Britain and the US were "
                    "behind the measure.", "2011-03-18")  # fmt: skip
    assert vote.sponsors == ()
    assert len(sides(vote)["yes"]) == 10


def test_those_behind_a_measure_are_its_authors_where_they_are_fewer() -> None:
    (vote,) = votes("The Security Council, by 10-0 with five abstentions, let force be used in Libya. "
                    "France, Lebanon, Britain and the US were behind the measure.", "2011-03-18")  # fmt: skip
    assert set(vote.sponsors) == {"FRA", "LBN", "GBR", "USA"}


def test_what_a_draft_would_have_done_governs_no_verb_behind_it() -> None:
    (vote,) = votes("A Security Council draft that would have had the sides cease fire at once and aid delivered ran "
                    "into a Russian veto.")  # fmt: skip
    assert (vote.modality, vote.outcome, vote.vetoes) == (Modality.HAPPENED, Told.VETOED, ("RUS",))


def test_a_draft_that_may_meet_a_veto_has_met_none() -> None:
    told = votes("A Security Council draft that would condemn the coup could run into a Russian veto.")
    assert all(vote.modality is not Modality.HAPPENED for vote in told)


def test_a_count_before_its_verb_is_the_count_and_the_number_needed_is_not() -> None:
    (vote,) = votes("Nine votes is what the Palestinians required in the Security Council; eight it got, and Nigeria, "
                    "Rwanda and Britain abstained.", "2014-12-31")  # fmt: skip
    assert vote.tally is not None
    assert vote.tally.yes == 8


def test_votes_somebody_reckoned_with_were_not_cast() -> None:
    told = votes("The Security Council rejected the text on Tuesday. Diplomats had reckoned with nine yes votes.",
                 "2014-12-31")  # fmt: skip
    assert [vote.tally and vote.tally.yes for vote in told if vote.modality is Modality.HAPPENED] == [None]


@pytest.mark.parametrize("said", ["Algeria chose to cast no vote", "Algeria opted to cast no ballot"])
def test_who_chose_to_cast_no_vote_took_no_part(said: str) -> None:
    (vote,) = votes(f"The Security Council renewed the mission on Thursday; Russia abstained and {said}.", "2024-11-01")
    assert vote.ballots == {"RUS": Ballot.ABSTAIN, "DZA": Ballot.NOT_PARTICIPATING}


def test_who_absented_from_voting_abstained() -> None:
    (vote,) = votes("The Security Council rejected the text on Tuesday. Nigeria absented from voting.", "2014-12-31")
    assert vote.ballots == {"NGA": Ballot.ABSTAIN}


def test_all_others_voted_for_it_with_one_of_them_named() -> None:
    (vote,) = votes("Russia vetoed a Security Council text on Sudan on Monday. Of the 15-member council every other "
                    "country, China not excepted, voted for the measure.", "2024-11-19")  # fmt: skip
    assert vote.tally is not None
    assert vote.tally.yes == 14
    assert vote.ballots["CHN"] is Ballot.YES


def test_korea_among_voters_is_the_one_that_had_a_seat() -> None:
    (vote,) = votes("The Security Council extended the mission. In favor voted Panama, Korea, Sierra Leone and Guyana.")
    assert sides(vote) == {"yes": {"PAN", "KOR", "SLE", "GUY"}}


def test_a_resolution_number_may_have_a_comma() -> None:
    (vote,) = votes("The Security Council adopted Resolution 2,216 by 14 votes.")
    assert vote.symbol == "S/RES/2216"
    (vote,) = votes("The Security Council adopted the resolution, and 2,216 people were freed.")
    assert vote.symbol is None
