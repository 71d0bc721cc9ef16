"""What the Council gave, prolonged or ended, no text named; and what is given that takes no vote."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

GIVEN = [
    ("The UN Security Council has on Thursday with one voice prolonged until 30 June the mandate of MINUSCA.",
     "adopted"),
    ("On Thursday the UN Security Council granted a further six months to the observers in Western Sahara.", "adopted"),
    ("The UN Security Council on Monday gave the UN force in Lebanon another year.", "adopted"),
    ("UNDOF was given six more months on Wednesday by the UN Security Council.", "adopted"),
    ("One more year has been given by the UN Security Council to UNMISS.", "adopted"),
    ("The UN Security Council has allowed the mission in Libya three months more.", "adopted"),
    ("The UN Security Council voted by unanimity the departure of the mission from Sudan.", "adopted"),
    ("The UN Security Council voted unanimously the lifting of the arms embargo on Eritrea.", "adopted"),
    ("The UN Security Council has again rolled over, for one year, the sanctions against the Taliban.", "adopted"),
    ("The UN Security Council failed on Tuesday, for the second time, to adopt the draft.", "failed"),
    ("The UN Security Council was unable on Tuesday to agree on a resolution.", "failed"),
]
NOT_GIVEN = [
    "The UN Security Council gave the force its thanks for years of work.",
    "The UN Security Council gave the parties six months to agree.",
    "The UN Security Council heard that the force needs six more months.",
    "The mission was given six months by the government, the UN Security Council was told.",
    "The UN Security Council's sanctions committee has added five years to a man's listing.",
    "The UN Security Council was unable to agree on a statement.",
    "Envoys wish that the UN Security Council would with one voice condemn the attack.",
]


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_time_and_leave_are_given_by_a_vote(text: str, expected: str) -> None:
    assert not differences(text, expected)


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_thanks_and_what_others_gave_are_no_vote(text: str) -> None:
    assert not votes(text)
