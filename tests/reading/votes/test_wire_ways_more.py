"""More ways of the wires: a veto run into, a stop on a day, a score in front, some of a side by their rank."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

TOLD = [
    ("Norway's bid to have the Security Council rebuke Khartoum ran into a double veto on Friday, the first by China "
     "and Russia together in a decade.", "vetoed -CHN,RUS !CHN,RUS @NOR"),
    ("Moscow, alone in voting no, killed on Friday the draft on cluster bombs.", "vetoed -RUS !RUS"),
    ("It went 13 to 1 in the Security Council on Thursday, and Mali abstained.", "any 13/1/1 ~MLI"),
    ("The resolution passed. Moscow, which had floated a text of its own, and Beijing abstained.",
     "adopted ~RUS,CHN"),
    ("The Council adopted the United Arab Emirates' draft with 13 votes.", "adopted 13 @ARE"),
    ("The draft was adopted by 11 votes, with Mali staying away from the ballot.", "adopted 11 oMLI"),
    ("Two amendments by Mali fell at the Security Council on Monday, one of them to a Russian veto, before the United "
     "States' short text went through with ten votes.", "vetoed -RUS !RUS & adopted 10 @USA"),
    ("China cast its first veto since 1972 on Monday. Fourteen members of the Security Council voted yes.",
     "vetoed 14 -CHN !CHN"),
    ("Twelve voted for the draft, which Russia vetoed; India was the other one against.", "vetoed 12 -IND,RUS !RUS"),
    ("Russia vetoed the draft (12 for, Bolivia with Russia).", "vetoed 12 -RUS !RUS"),
    ("Fourteen to one: the Security Council was for it on Friday; but the no was Washington's.",
     "vetoed 14/1 -USA !USA"),
    ("Nine voted for the draft, but Moscow's vote was a veto.", "vetoed 9 -RUS !RUS"),
    ("The Swiss draft was adopted with 12 votes. Two Russian amendments were not accepted. Mali and Chad abstained.",
     "adopted 12 ~MLI,TCD @CHE & failed @RUS"),
    ("The Swiss draft was adopted with 12 votes. A Russian amendment was rejected. Five members were in favour.",
     "adopted 12 @CHE & failed 5 @RUS"),
    ("The draft got 13 votes. The one against was the United States, and Britain abstained.",
     "any 13/1 -USA !USA ~GBR"),
    ("The draft had nine votes. Egypt. India. Madagascar. Peru and Ghana were its authors.",
     "any 9 @EGY,IND,MDG,PER,GHA"),
    ("The draft got nine votes. It was sponsored by Mexico. Niger and Panama voted for it.", "any 9 +NER,PAN @MEX"),
]


@pytest.mark.parametrize(("text", "line"), TOLD)
def test_the_wires_tell_a_vote_so(text: str, line: str) -> None:
    assert not differences(text, line)


def test_three_of_the_noes_are_not_how_many_they_were() -> None:
    text = "By 10 to 4 the Council backed a text on Malta, but the noes included three with the veto. Mali abstained."
    (vote,) = votes(text)
    assert vote.tally is not None
    assert (vote.tally.yes, vote.tally.no) == (10, 4)


def test_when_the_council_voted_is_past_and_when_it_votes_is_not() -> None:
    assert votes("That was the line-up on Friday when the Council voted on settlements: ten for, five against.")
    assert not votes("What counts is how it looks when the Council votes on settlements.")
