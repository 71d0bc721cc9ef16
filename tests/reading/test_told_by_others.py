"""Whose words, bodies and rules they are: games that sit as the Council, States' councils, rules told as counts."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.checking.contract import report as contract
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load
from tests.reading.saying import differences, votes

PLAYED = [
    "Our Historical Security Council, set in 1994, met in the gym. The draft got eleven votes before France vetoed it.",
    "The Security Council sat in room 12. Russia (Aoife, 2nd Law) vetoed the draft, which had got eleven votes.",
    "The Security Council sat until four. China (Ben Carey, final year) vetoed a draft that twelve had voted for.",
    "The Security Council met on Saturday. France (Tomás, Year 11) raised its hand and vetoed the draft.",
    "Our junior Security Council met again. The draft was adopted with thirteen votes, Russia abstaining.",
    "A historical crisis for the UN Security Council: the draft on Suez was vetoed by Britain, to boos from the "
    "stalls.",
]


@pytest.mark.parametrize("text", PLAYED)
def test_what_students_play_is_no_vote(text: str) -> None:
    assert votes(text, lead="") == []


def test_a_council_of_history_is_the_council() -> None:
    told = "It was a historic Security Council meeting: the draft was adopted with 14 votes, China abstaining."
    assert differences(told, "adopted 14 ~CHN") == []


@pytest.mark.parametrize("name", ["NATIONAL SECURITY COUNCIL", "STATE SECURITY COUNCIL", "SUPREME SECURITY COUNCIL"])
def test_a_states_council_in_capitals_is_a_states(name: str) -> None:
    text = f"{name} STATEMENT (unofficial English)\n\nAnkara\n\nThe members condemned the provocations unanimously."
    assert not read(open_page(text.encode(), "report.txt"), "2024-03-28").actions


FORMS = [
    "The Council condemned the launch in a presidential statement, a form that requires all 15 members to agree.",
    "The Council condemned the launch in a press statement, on which all fifteen members must agree.",
    "The Council condemned the launch in a presidential statement, which needs all 15 members to support it.",
    "The Council condemned the launch in a press statement, for which all 15 members have to agree.",
]


@pytest.mark.parametrize("text", FORMS)
def test_what_a_statement_takes_counts_nobody(text: str) -> None:
    actions = read(open_page(f"The UN Security Council met.\n\n{text}".encode(), "report.txt"), "2009-04-14").actions
    assert all(a.tally is None for a in actions)


NAMED = [
    "Two permanent members, China and Russia, as well as Angola, Egypt and Venezuela abstained, and it was adopted.",
    "One permanent member, China, along with Angola and Egypt, abstained, and the text was adopted.",
]


@pytest.mark.parametrize("text", NAMED)
def test_as_many_are_permanent_as_are_counted(text: str) -> None:
    page = open_page(f"The UN Security Council met.\n\n{text}".encode(), "report.txt")
    claims = contract(check(read(page, "2016-11-11"), load()))["claims"]
    assert not [c for c in claims if c["kind"] == "membership" and c["verdict"] == "impossible"]


FOR_A_MAN = [
    ("The draft was vetoed by Russia. Libya voted for Mugabe, and so did Vietnam.", "vetoed -RUS !RUS", "2008-07-12"),
    ("The draft was vetoed by Russia. Libya voted for peace, and so did Vietnam.", "vetoed -RUS +LBY,VNM !RUS"),
    ("The draft was vetoed by Russia. Libya voted for it, and so did Vietnam.", "vetoed -RUS +LBY,VNM !RUS"),
]


@pytest.mark.parametrize("told", FOR_A_MAN)
def test_for_whom_one_votes_says_not_which_way(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


def test_an_essay_on_the_council_tells_its_votes() -> None:
    told = "Did it prolong UDI (History, Year 13, 25 marks)? On 10 November 1970 Britain vetoed a draft on Rhodesia."
    assert votes(told)
