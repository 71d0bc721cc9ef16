"""Ballots by their sense: as copy translated from other languages says them, and by stance where the seats agree."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

TRANSLATED = [
    ("China threw an opposing ticket and the draft resolution did not obtain passage; 13 members threw approving "
     "tickets, Malta discarded its right.", "vetoed 13 -CHN ~MLT !CHN"),
    ("Twelve countries cast approving votes for the draft, while Algeria cast a rejecting vote.", "any 12 -DZA"),
    ("In the vote on the draft Russia used a red vote and Malta gave an abstention vote.", "any -RUS ~MLT"),
    ("Opposite raised their hands five countries; for the draft spoke ten.", "any 10/5"),
    ("For the project of resolution expressed themselves nine. Against raised hands the USA and Britain. From voting "
     "held back China, Algeria, Guyana and Malta.", "vetoed 9/2/4 -USA,GBR ~CHN,DZA,GUY,MLT !USA,GBR"),
    ("The project of resolution gathered eleven voices for. France and the United Kingdom pronounced against. In the "
     "abstention remained Japan and Malta.", "vetoed 11/2/2 -FRA,GBR ~JPN,MLT !FRA,GBR"),
    ("The draft resolution resulted approved with fourteen votes in favour and the abstention of Russia.",
     "adopted 14 ~RUS"),
    ("The draft resolution could not obtain acceptance because only seven members raised their hands.", "failed 7"),
    ("The Council accepted the resolution with 13 acceptance votes against 2 hesitant votes.", "adopted 13/0/2"),
]
VETO_IN_OTHER_WORDS = [
    ("The United States used the right of objection against the resolution project.", "vetoed -USA !USA"),
    ("Moscow made use of its right of refusal (the veto) against the draft.", "vetoed -RUS !RUS"),
    ("Washington brought down with the veto the Arab draft resolution.", "vetoed -USA !USA"),
    ("Russia aborted by its veto a draft on Yemen.", "vetoed -RUS !RUS"),
    ("France opposes its veto to the draft resolution.", "vetoed -FRA !FRA"),
    ("The text remained vetoed by the no of the United States.", "vetoed -USA !USA"),
]
CLOSED_BY_STANCE = [
    ("Washington vetoed the draft. Thirteen members were on board; Japan could not make up its mind.",
     "vetoed 13/1/1 -USA ~JPN !USA"),
    ("The Russian draft failed. Five liked it, seven resisted it and three shrugged.", "failed 5/7/3 @RUS"),
    ("The draft was put to the vote. Ten went along. Algeria, China, Guyana, Malta and Russia gave no verdict.",
     "any 10/?/5 ~DZA,CHN,GUY,MLT,RUS"),
    ("Eight delegations wanted the text. Two would not have it, the US and Japan. The other five kept out of it.",
     "failed 8/2/5"),
    ("China stood aside. Everyone else said yes. Russia alone used its veto against the draft.",
     "vetoed 13/1/1 -RUS ~CHN !RUS"),
    ("Who backed the draft? Twelve. Who stayed on the fence? Just three: China, Algeria and Guyana.",
     "any 12/?/3 ~CHN,DZA,GUY"),
]
NOT_A_BALLOT = [
    ("The Security Council adopted the draft. Malta gave up its right of reply and Algeria gave a red flag to the "
     "film.", "adopted"),
    ("The Security Council met. Russia recalled its right of objection and threatened with the veto.", "nothing"),
    ("The Security Council adopted the draft. Britain threw a party for the opposing ticket in the election.",
     "adopted"),
    ("The Security Council adopted the draft with 13 votes. Five ministers liked it and three shrugged.", "adopted 13"),
    ("The Security Council adopted the draft. Ten of the pilgrims went along and five stood aside.", "adopted"),
]


@pytest.mark.parametrize(("text", "want"), TRANSLATED + VETO_IN_OTHER_WORDS + CLOSED_BY_STANCE)
def test_a_ballot_is_read_by_its_sense(text: str, want: str) -> None:
    assert differences(text, want) == []


@pytest.mark.parametrize(("text", "want"), NOT_A_BALLOT)
def test_what_only_sounds_like_a_ballot_is_none(text: str, want: str) -> None:
    assert differences(text, want, lead="") == []


def test_a_question_in_between_parts_nothing() -> None:
    told = votes("Washington vetoed the draft. Thirteen were for it. And London? Britain sat on its hands.")
    assert [(a.tally.yes, a.tally.no, a.tally.abstain) for a in told if a.tally] == [(13, 1, 1)]


def test_whose_cause_a_text_is_is_no_ballot() -> None:
    (told,) = votes("Russia vetoed the draft. The draft, backed by Malta and Guyana, asked for aid. Twelve of the 15 "
                    "members supported it. Algeria voted against while China abstained.")
    assert {m: b.value for m, b in told.ballots.items()} == {"RUS": "no", "DZA": "no", "CHN": "abstain"}


WHAT_OTHERS_DID_NOT = [
    ("Fourteen delegations went along with the draft. China didn't, and that did for it.", "vetoed 14/1 -CHN !CHN"),
    ("Fourteen raised their hands for the draft. Russia did not. It was vetoed.", "vetoed 14/1 -RUS !RUS"),
    ("Twelve of the fifteen members liked the draft; Algeria, China and Russia would not, and it was vetoed.",
     "vetoed 12/3 -DZA,CHN,RUS !CHN,RUS"),
]
SEATS_LEFT = [
    ("Six of the fifteen members were ready to lift the embargo by the draft. The other nine abstained.", "failed "
    "6/?/9"),
    ("Eight voted for the draft and two against. Five members looked at their shoes.", "failed 8/2/5"),
]
NOT_LEFT = [
    ("Fourteen delegations voted for the draft. China didn't come to lunch.", "any 14"),
    ("The package, adopted with 12 votes, was conditional on two yeses in the referendums.", "adopted 12"),
    ("Eight voted for the draft and two against. Four members looked at their shoes.", "failed 8/2"),
]


@pytest.mark.parametrize(("text", "want"), [*WHAT_OTHERS_DID_NOT, *SEATS_LEFT, *NOT_LEFT])
def test_the_seats_say_what_is_left(text: str, want: str) -> None:
    assert differences(text, want) == []


NOT_VETOED = [
    "Russia could block the draft with its veto, diplomats said.",
    "Washington threatened to kill the draft with its veto.",
    "The Council met. Moscow had warned that it would answer the draft with its veto.",
    "The United States would have met the draft with a veto, had it been put to the vote.",
]


@pytest.mark.parametrize("text", NOT_VETOED)
def test_a_text_that_may_be_killed_by_a_veto_is_not_yet(text: str) -> None:
    assert [a for a in votes(text) if a.vetoes] == []
