"""Names listed with "and" in their midst, or with nothing between them."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

ONE_LIST = [
    ("The draft was adopted. Chad and Chile and Gabon, Mali and Japan, Malta and France voted for it.",
     "adopted +TCD,CHL,GAB,MLI,JPN,MLT,FRA"),
    ("The draft was adopted. Voting for it were Britain, Canada, Colombia and Ethiopia, Finland, France and Zaire.",
     "adopted +GBR,CAN,COL,ETH,FIN,FRA,ZAR"),
    ("The draft was adopted. China Denmark Ethiopia Hungary Paraguay approve the draft 5 votes.",
     "adopted 5 +CHN,DNK,ETH,HUN,PRY"),
    ("The draft was adopted: Australia, Belgium, China, Cuba and Peru for 5; Chad and Mali against 2.",
     "adopted 5/2 +AUS,BEL,CHN,CUB,PER -TCD,MLI"),
]
TWO_LISTS = [
    ("The draft was adopted. For it were Chad, Chile and Mali, China and Russia abstained.",
     "adopted +TCD,CHL,MLI ~CHN,RUS"),
]


@pytest.mark.parametrize(("text", "line"), [*ONE_LIST, *TWO_LISTS])
def test_a_list_is_as_long_as_its_verb_governs(text: str, line: str) -> None:
    assert not differences(text, line)


def test_a_name_behind_a_list_of_authors_is_not_of_it() -> None:
    told = "Both drafts fell. On the text of France and Spain China abstained."
    assert not [d for d in differences(told, "failed ~CHN @FRA,ESP") if d.startswith("+abstain")]


def test_what_a_vote_was_on_is_not_of_those_who_vetoed() -> None:
    told = "The Council voted 11-1 on Grenada, the United States vetoing the text."
    assert not differences(told, "vetoed 11/1 -USA !USA")


BEHIND_A_CLOSED_LIST = [
    ("The British draft was opposed by Russia and Bolivia, and China and Kazakhstan abstained.",
     "any ?/2/2 -RUS,BOL ~CHN,KAZ @GBR"),
    ("The British text was put to the vote. It was rejected by Russia and Bolivia, and China abstained.",
     "any -RUS,BOL ~CHN @GBR"),
    ("The British text was put to the vote. Voting against were Russia and Bolivia, and China and Peru stayed neutral.",
     "any -RUS,BOL ~CHN,PER @GBR"),
    ("The text was opposed by Russia, China and Bolivia, and Egypt, Ethiopia and Peru sat it out.",
     "any -RUS,CHN,BOL ~EGY,ETH,PER"),
    ("The US text was beaten by the vetoes of Russia and China, and Brazil and Mozambique abstained.",
     "vetoed -RUS,CHN ~BRA,MOZ !RUS,CHN @USA"),
    ("The US draft was killed by Russia, China, and Brazil and Mozambique abstained.",
     "vetoed -RUS,CHN ~BRA,MOZ !RUS,CHN @USA"),
    ("The text was written by Britain, France and the United States, and Russia, China and Bolivia voted against.",
     "any ?/3 -RUS,CHN,BOL @GBR,FRA,USA"),
    ("Nine voted against it, among them the three Western permanent members, and Chad and Chile abstained.",
     "any ?/9 ~TCD,CHL"),
    ("The vote was lost. Eleven members backed Britain, Russia and Bolivia were against, and China and Peru abstained.",
     "any 11/2/2 -RUS,BOL ~CHN,PER !RUS"),
]
STILL_ONE_LIST = [
    ("The draft was put to the vote. China and Mali, and Brazil and Peru abstained.", "any ~CHN,MLI,BRA,PER"),
    ("The draft was put to the vote. Russia, China and Mali, and also Peru, abstained.", "any ~RUS,CHN,MLI,PER"),
    ("The draft was put to the vote. Abstaining were Russia and China, and Peru as well.", "any ~RUS,CHN,PER"),
]


@pytest.mark.parametrize(("text", "line"), BEHIND_A_CLOSED_LIST)
def test_who_stands_behind_a_list_that_was_closed_has_a_side_of_his_own(text: str, line: str) -> None:
    assert not [d for d in differences(text, line, "2017-03-01") if "=" not in d]


@pytest.mark.parametrize(("text", "line"), STILL_ONE_LIST)
def test_a_list_without_a_word_before_it_goes_on(text: str, line: str) -> None:
    assert not [d for d in differences(text, line) if d[0] == "+" and "=" not in d]


EMPHATIC = [
    "The text was lost. Voting in favour were Russia itself, China, Egypt and Venezuela.",
    "The text was lost. Those for it were China, Egypt, Venezuela and Russia itself.",
    "The text was lost. It won only four votes, cast by Russia itself, China, Egypt and Venezuela.",
]


@pytest.mark.parametrize("text", EMPHATIC)
def test_who_is_named_with_emphasis_is_of_the_list(text: str) -> None:
    assert not [d for d in differences(text, "failed +RUS,CHN,EGY,VEN", "2016-10-09") if d != "+yes=4"]
