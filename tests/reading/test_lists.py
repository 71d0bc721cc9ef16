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
