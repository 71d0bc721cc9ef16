"""Votes said in ways no rule knows are read where the count of the seats leaves one reading, and left out elsewhere."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from horseshoe.council.ballots import Ballot
from horseshoe.council.seats import council
from horseshoe.council.states import state
from horseshoe.reading.sides.alignment import align
from horseshoe.reading.sides.hands import Hand
from horseshoe.reading.sides.hands_near import Near
from horseshoe.reading.sides.seated import may_have_voted, seated
from horseshoe.reading.sides.voters import Voters
from tests.reading.saying import differences, votes

YES, NO, ABSTAIN, OUT = Ballot.YES, Ballot.NO, Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING

CLOSED_BY_THE_SEATS = [
    ("The count on the draft: nine ayes, five noes and Slovenia in the middle.", "any 9/5/1 ~SVN"),
    ("Thirteen delegations lifted the hand for the draft. The American no was a veto. Britain contained itself.",
     "vetoed 13/1/1 ~GBR -USA !USA"),
    ("The decision on the draft won the support of 12 members, while abstained from the vote each of Russia, China "
     "and Algeria.", "adopted 12/0/3 ~RUS,CHN,DZA"),
    ("Eleven voices have been found for the draft. Russia and China opposed it, Algeria and Guyana held back.",
     "vetoed 11/2/2 -RUS,CHN ~DZA,GUY !RUS,CHN"),
    ("In favour of the draft have spoken out China and Russia, 13 delegations held back.", "failed 2/0/13 +CHN,RUS"),
    ("The text on Sudan | 11 / 1 / 3 | abstained: China, Algeria, Guyana", "any 11/1/3 ~CHN,DZA,GUY"),
    ("Ten members were for the draft. Malta, Japan and Ecuador, for three different reasons, sat on the fence. "
     "Russia and China had their hands up against.", "vetoed 10/2/3 -RUS,CHN ~MLT,JPN,ECU !RUS,CHN"),
    ("The draft wanted an end to the occupation by late 2027. Eight states backed it: Russia, China, France, Algeria, "
     "Guyana, Malta, Japan and Ecuador. Slovenia and Britain opposed it; Mozambique, Sierra Leone, Switzerland, South "
     "Korea and the US abstained.", "any 8/2/5 +RUS,CHN,FRA,DZA,GUY,MLT,JPN,ECU -SVN,GBR ~MOZ,SLE,CHE,KOR,USA"),
    ("For the document seven countries voted, including Russia, China and Guyana; against - also seven, the USA, "
     "Britain, France, Japan, South Korea, Malta and Slovenia. Switzerland abstained.",
     "failed 7/7/1 +RUS,CHN,GUY -USA,GBR,FRA,JPN,KOR,MLT,SVN ~CHE"),
    ("There were eleven in favour of the draft, among them its four sponsors - Guyana, Malta, Japan and Ecuador - and "
     "three abstained: Algeria, Slovenia and Switzerland. China vetoed it.",
     "vetoed 11/1/3 +GUY,MLT,JPN,ECU ~DZA,SVN,CHE -CHN !CHN @GUY,MLT,JPN,ECU"),
    ("The Americans killed the draft with a veto, one against thirteen, with the British as onlookers.",
     "vetoed 13/1/1 -USA ~GBR !USA"),
]
# The nearest neighbours: nothing is said of the text, or nothing fills the seats, or another body votes.
NOT_A_COUNT = [
    ("The Security Council adopted the draft with 13 votes. Russia and China said the text was unbalanced.",
     "adopted 13"),
    ("The Security Council adopted the draft with 14 votes. Washington backed Israel on Tuesday.", "adopted 14"),
    ("The Security Council adopted the draft with 14 votes. Britain was against the war from its first day.",
     "adopted 14"),
    ("The Security Council will vote on the draft. Thirteen members are expected to be for it and two to sit it "
     "out.", "nothing"),
    ("Thirteen members discussed a press statement of the Security Council; Russia and China were opposed.", "nothing"),
    ("The Security Council adopted the draft. Twelve members met again on Friday; Russia, China and Malta had left.",
     "adopted"),
    ("The Security Council put the draft to the vote. Ten members (Algeria, Ecuador, Guyana, Mozambique, South Korea, "
     "Sierra Leone, Slovenia, Switzerland, Britain and the US) wanted to go home. Russia and China opposed it, France, "
     "Japan and Malta abstained.", "any -RUS,CHN ~FRA,JPN,MLT"),
    ("The Security Council needs nine votes in favour to adopt a text. Nine members, three opponents and three "
     "abstainers would do.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), CLOSED_BY_THE_SEATS)
def test_what_fills_the_seats_is_read(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), NOT_A_COUNT)
def test_what_does_not_fill_them_is_left_out(text: str, line: str) -> None:
    assert differences(text, line, lead="") == []


def _hand(voters: Voters, *sides: tuple[Ballot, int], settled: bool = False) -> Hand:
    return Hand(voters, 0, 1, 0, tuple(Near(side, words, 0, 1) for side, words in sides), settled=settled)


def test_two_ways_that_disagree_tell_what_they_share() -> None:
    ten = _hand(Voters(count=10), (YES, 0), settled=True)
    two, three = _hand(Voters(count=2), (NO, 5), (ABSTAIN, 5)), _hand(Voters(count=3), (NO, 5), (ABSTAIN, 5))
    assert align([ten], [two, three], 15) == []
    named = _hand(Voters(("RUS", "CHN")), (NO, 1))
    assert align([ten], [named, two, three], 15) == [(named, NO), (two, NO), (three, ABSTAIN)]


def test_nothing_is_bent_to_fill_the_seats() -> None:
    nine = _hand(Voters(count=9), (YES, 0), settled=True)
    assert align([nine], [_hand(Voters(count=5), (NO, 0))], 15) is None  # 14
    both = [_hand(Voters(("RUS",)), (NO, 0)), _hand(Voters(("RUS",)), (ABSTAIN, 0)), _hand(Voters(count=4), (NO, 9))]
    assert align([nine], both, 15) is None  # one member on two sides
    assert align([nine], [_hand(Voters(count=5), (NO, 0)), _hand(Voters(count=1), (ABSTAIN, 9))], 11) is None


def test_only_who_sat_in_the_year_can_have_voted() -> None:
    assert may_have_voted(("RUS",), (1975,))  # the Soviet seat
    assert not may_have_voted(("KEN",), (1994,))
    assert may_have_voted(("KEN",), (1994, 1998))
    assert may_have_voted(("KEN",), ())
    assert len({"CHN", "FRA", "GBR", "RUS", "USA"} & seated(2024)) == 5
    assert seated(1945) == frozenset()


# Ways of saying a side no list of frames has: {n} members, or {names}.
_COUNTED = {
    YES: ("{n} delegations were behind it", "{n} hands rose for it", "{n} countries said yes", "yes: {n}",
          "it had {n} supporters", "{n} members favoured it"),
    NO: ("{n} were against", "no: {n}", "{n} said no", "there were {n} noes", "{n} opposed it"),
    ABSTAIN: ("{n} held back", "abstentions: {n}", "{n} stayed neutral", "{n} sat on their hands",
              "{n} were undecided"),
    OUT: ("{n} took no part", "{n} did not vote"),
}
_NAMED = {
    NO: ("{names} said no", "against stood {names}", "no: {names}", "{names} opposed it",
         "{names} raised a hand against"),
    ABSTAIN: ("{names} held back", "abstained from the vote {names}", "abstaining: {names}",
              "{names} could choose neither side", "{names} sat on the fence"),
    OUT: ("{names} took no part", "not taking part: {names}"),
}
_MEMBERS = council(date(2024, 3, 28)).members
_WORDS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen",
]


@st.composite
def _told_votes(draw: st.DrawFn) -> tuple[str, dict[str, Ballot]]:
    """A vote of 2024 as a report tells it, and how each member voted."""
    sides = {m: draw(st.sampled_from([YES, YES, YES, YES, NO, ABSTAIN, OUT])) for m in _MEMBERS}
    pieces = []
    for side in draw(st.permutations([YES, NO, ABSTAIN, OUT])):
        members = [m for m in _MEMBERS if sides[m] is side]
        if not members:
            continue
        names = [state(m).name() for m in members]
        listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
        if side is YES or draw(st.booleans()):
            n = str(len(members)) if draw(st.booleans()) else _WORDS[len(members)]
            pieces.append(draw(st.sampled_from(_COUNTED[side])).format(n=n))
        else:
            pieces.append(draw(st.sampled_from(_NAMED[side])).format(names=listed))
    joint = draw(st.sampled_from([". ", "; ", "\n", "\n- "]))
    text = joint.join(p[0].upper() + p[1:] if joint[0] in ".\n" else p for p in pieces)
    return f"The Security Council voted on the draft resolution on Thursday:{joint.rstrip('. ;,') or ' '}{text}.", sides


@settings(max_examples=150, deadline=None)
@given(_told_votes())
def test_a_count_in_any_words_is_read_as_it_was_or_left_out(told: tuple[str, dict[str, Ballot]]) -> None:
    text, sides = told
    for action in votes(text, lead=""):
        assert {m: b for m, b in action.ballots.items() if sides.get(m) is not b} == {}
        if action.tally is not None:
            for side in (YES, NO, ABSTAIN):
                n = getattr(action.tally, side.value)
                assert n is None or n == sum(b is side for b in sides.values()), side
