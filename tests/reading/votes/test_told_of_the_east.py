"""Ways of telling met in reports on Europe and Asia: whose vote it is, and what is beside it."""

from __future__ import annotations

import pytest

import horseshoe
from horseshoe.reading.claims.actions import Kind, Modality
from tests.reading.saying import differences, votes

SAYINGS = [
    # By the Council itself: the commonest passive of all.
    ("The Russian resolution was rejected by the UN Security Council.", "failed @RUS"),
    ("A Russian text on arms in space was voted down by the Security Council; seven supported it and seven opposed it.",
     "failed 7/7 @RUS"),
    # Who stood where, around the verb.
    ("Moscow, refusing the term of Georgian sovereignty, vetoed the draft.", "vetoed -RUS !RUS"),
    ("Eleven voted for the draft and two against. Bolivia's vote was also against the draft. Russia vetoed it.",
     "vetoed 11/2 -BOL,RUS !RUS"),
    ("Russia vetoed the draft. Kazakhstan's ballot went in favour.", "vetoed -RUS +KAZ !RUS"),
    ("Seven countries of the Security Council's members declared their rejection of the Russian draft, which was "
     "rejected.", "failed ?/7 @RUS"),
    ("Among the ten members of the Council who were in favour of the document are Russia, the US and China. It was "
     "adopted.", "adopted 10 +RUS,USA,CHN"),
    # What was asked for in vain is no text of this vote.
    ("Beijing vetoed the resolution. The Russian delegate abstained, since amendments from Moscow had been left out.",
     "vetoed -CHN ~RUS !CHN"),
    # An older veto in a clause of the news.
    ("A Russian draft was voted down by the Security Council after its April veto of an American proposal; seven "
     "supported it and seven opposed it.", "failed 7/7 @RUS"),
    # What comes before its object in other languages, and who is among the rest.
    ("In its favour voted just two Council members, Russia and China. America, Britain and France voted against the "
     "draft. The council's other members, India included, abstained.", "any 2/3/10 +RUS,CHN -USA,GBR,FRA ~IND"),
    ("Russia and China voted for the document, the UK, the US and France against it, while the remaining Council "
     "members, including Albania, Gabon, Ghana, Ireland, Kenya, Mexico, Norway and the UAE, refrained from voting.",
     "any 2/3/10 +RUS,CHN -GBR,USA,FRA ~ALB,GAB,GHA,IRL,KEN,MEX,NOR,ARE"),
    ("The Russian draft obtained only two votes, those of Russia and China.", "any 2 +RUS,CHN @RUS"),
    ("Russia's draft had no backing but China's in the vote.", "any +CHN @RUS"),
    ("The draft passed with 12 votes; India kept itself away from the voting.", "adopted 12 oIND"),
    # Vetoes in other clothes.
    ("Russia was forced to resort to its right of veto against the draft.", "vetoed -RUS !RUS"),
    ("13 voted for the draft, China abstaining, before Russia's veto buried it.", "vetoed 13/1/1 -RUS ~CHN !RUS"),
    ("The draft was not adopted, owing to the negative vote of one of the permanent members.", "vetoed"),
    # Authors behind the text.
    ("Malaysia proposed the draft, with Australia, Belgium and Ukraine. Russia vetoed it.",
     "vetoed -RUS !RUS @MYS,AUS,BEL,UKR"),
    ("Eleven of the council's 15 countries cast votes for the text from Malaysia, Australia and Ukraine, and three "
     "abstained.", "any 11/?/3"),
    # Some members of the Council are not the Council.
    ("Three permanent members of the UN Security Council voted for adoption of the document, China abstained. Russia "
     "imposed a veto. Ten members of the Council voted for the draft.", "vetoed 10 ~CHN -RUS !RUS"),
    ("Twelve members of the UN Security Council voted for adoption of the draft, China abstained.", "adopted 12 ~CHN"),
    ("China and Russia turned down on Thursday a US-backed draft, with 13 members in favour.",
     "vetoed 13 -CHN,RUS !CHN,RUS"),
    # Neighbours: talk of what may yet be done, and who merely speaks with another.
    ("The draft was adopted with 14 votes before Russia's veto could be used.", "adopted 14"),
    ("Malaysia proposed the draft, with Australia abstaining. Russia vetoed it.", "vetoed -RUS ~AUS !RUS @MYS"),
]


@pytest.mark.parametrize(("words", "expected"), SAYINGS)
def test_each_is_on_its_side(words: str, expected: str) -> None:
    assert not differences(words, expected)


def test_those_who_stand_together_are_all_of_them_counted() -> None:
    text = "China and Russia argued against it. Together with India the two abstained; 12 voted for the draft."
    (vote,) = votes(text)
    assert {m for m, b in vote.ballots.items() if b.value == "abstain"} == {"CHN", "RUS", "IND"}


def test_a_rule_with_no_veto_in_it_is_no_vote() -> None:
    for rule in (
        "Nine affirmative votes at least, and no veto by one of five permanent members, are necessary for a "
        "resolution.",
        "Adoption takes no fewer than nine votes and no veto from the five permanent members Russia, China, "
        "France, the "
        "United States or Britain.",
    ):
        read = horseshoe.read("The Security Council met on Monday. " + rule)
        assert not [a for a in read.actions if a.kind is Kind.VOTE], rule


def test_the_board_of_an_agency_is_no_council_though_its_ballots_fit() -> None:
    text = (
        "Vienna, Feb. 12 - The board of the UN's nuclear watchdog passed the crisis on to the UN Security Council.\n\n"
        "The International Atomic Energy Agency (IAEA) has 35 nations on its board. Russia and Cuba abstained, said a "
        "diplomat. According to its spokeswoman the resolution had 31 votes in favour and none against."
    )
    assert not [a for a in horseshoe.read(text).actions if a.kind is Kind.VOTE]


def test_a_vote_of_the_council_beside_a_larger_count_stays_its_own() -> None:
    text = (
        "The Security Council voted on the draft on Friday. Russia voted against and China abstained. In the General "
        "Assembly a like text later had 141 votes."
    )
    (vote,) = votes(text)
    assert set(vote.ballots) == {"RUS", "CHN"}


def test_a_chairmans_statement_is_the_presidents_and_no_vote() -> None:
    text = (
        "A chairman's statement that condemns the sinking of South Korea's warship has been unanimously adopted by the "
        "U.N. Security Council on Friday."
    )
    actions = horseshoe.read(text).actions
    assert [a.kind for a in actions if a.modality is Modality.HAPPENED] == [Kind.STATEMENT]


def test_the_day_of_a_sitting_called_before_is_not_the_day_of_the_vote() -> None:
    text = (
        "This follows a session of the Council, called by the U.S. on Tuesday. The U.S. draft was vetoed on "
        "Thursday by "
        "Russia and China."
    )
    (vote,) = votes(text, "2019-02-28")
    assert vote.date is not None
    assert vote.date.value == "2019-02-28"
