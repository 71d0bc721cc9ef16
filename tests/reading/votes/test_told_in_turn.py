"""One verb ends two texts, one after the other; names behind an agent have their own side; what is printed falsely."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

IN_TURN = [
    ("The Soviet Union vetoed first the American draft for an inquiry, then the Italian one asking for a visit of the "
     "Red Cross.", "vetoed -SUN !SUN @USA & vetoed -SUN !SUN @ITA"),
    ("The Council adopted a French text on Mali and, minutes later, a British one extending the sanctions on Yemen.",
     "adopted @FRA & adopted @GBR"),
    ("Washington, London and Paris vetoed the text on sanctions, which had nine votes. The three capitals then vetoed "
     "the one decreeing an embargo, presented by Niger and Tunisia.",
     "vetoed 9 -USA,GBR,FRA !USA,GBR,FRA & vetoed -USA,GBR,FRA !USA,GBR,FRA @NER,TUN"),
]  # fmt: skip
NOT_IN_TURN = [
    ("The Council adopted a US draft, and then the envoys of France and Russia spoke.", "adopted @USA"),
    ("Russia and China vetoed a US draft on Venezuela, and then Moscow circulated a text of its own.",
     "vetoed -RUS,CHN !RUS,CHN @USA"),
]  # fmt: skip
OWN_SIDE = [
    ("The draft on the frontier was vetoed by the Soviet Union, India taking no part in the vote.",
     "vetoed -SUN oIND !SUN"),
    ("The six-Power text was struck down in the Council by the Soviet Union, India not participating.",
     "vetoed -SUN oIND !SUN"),
    ("The draft on Palestine was vetoed by the United States, China and Libya not voting.",
     "vetoed -USA oCHN,LBY !USA"),
    ("The text on Suez was vetoed by Britain and France, Australia and Belgium abstaining.",
     "vetoed -GBR,FRA ~AUS,BEL !GBR,FRA"),
    ("The text on Almagor was vetoed by the Soviet Union, Morocco likewise voting against.",
     "vetoed -SUN,MAR !SUN"),
]  # fmt: skip
PRINTED_FALSELY = [
    'The Council adopted a text by 14 votes. An Athens paper came out with "Chinese veto over Cyprus"; there was none.',
    'The Council adopted a text by 14 votes. "American veto saves Israel", ran a headline, which was wrong.',
    "The Council adopted a text by 14 votes. Radio Rabat spoke of an American veto, but nothing of the kind happened.",
]


@pytest.mark.parametrize(("text", "line"), [*IN_TURN, *NOT_IN_TURN])
def test_a_verb_ends_the_texts_it_names_in_turn(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize(("text", "line"), OWN_SIDE)
def test_who_stands_behind_an_agent_with_a_participle_has_a_side_of_his_own(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize("text", PRINTED_FALSELY)
def test_a_veto_printed_and_taken_back_is_none(text: str) -> None:
    assert not differences(text, "adopted 14")


def test_a_veto_that_was_wrong_was_cast() -> None:
    assert not differences("Britain's veto, which was wrong, ended the debate on the draft.", "vetoed -GBR !GBR")
