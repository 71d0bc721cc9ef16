"""A report that tells of one vote of a day may tell of the next in any words; a slip about the first is its own."""

from __future__ import annotations

import pytest

import horseshoe
from horseshoe.checking.finding import Verdict
from horseshoe.reading.claims.actions import Action

UKRAINE = "The Security Council on 24 February 2025 adopted the US text on Ukraine, resolution 2774, ten to none. "
GAZA = "The United States vetoed a Security Council draft on Gaza by Kuwait on Friday, with ten in favour. "


def told(text: str, published: str | None = None) -> dict[str, Action]:
    checked = horseshoe.check(text, published=published)
    actions = {action.id: action for action in checked.reading.actions}
    return {match.vote.symbol: actions[match.action] for match in checked.matches if match.vote}


def test_counts_of_another_vote_of_the_day_tell_that_vote() -> None:
    text = UKRAINE + "A bid to wait a day had come first. Six were willing, three were not, six shrugged."
    motion = told(text)["S/PV.9866#motion"]
    assert motion.tally is not None
    assert (motion.tally.yes, motion.tally.no, motion.tally.abstain) == (6, 3, 6)
    assert all(text[s.start : s.end] == s.quote for spans in motion.evidence.values() for s in spans)


@pytest.mark.parametrize(
    "words",
    [
        "The USA's own bill on Hamas came after: no country but its owner gave support, 3 noes came from Kuwait, "
        "Russia and Bolivia, 11 members remained abstaining.",
        "Then a paper of her own. Kuwait, Bolivia and Russia opposed it and the other eleven abstained.",
    ],
)
def test_what_is_told_of_the_next_vote_is_not_said_of_the_first(words: str) -> None:
    votes = told(GAZA + words, "2018-06-02")
    assert {m: str(b) for m, b in votes["S/2018/516"].ballots.items()} == {"USA": "no"}
    assert {m for m, b in votes["S/2018/520"].ballots.items() if b == "no"} == {"KWT", "RUS", "BOL"}


@pytest.mark.parametrize(
    "words",
    [
        "Kuwait, Russia and Bolivia spoke at length, and eleven others listened.",  # no word of a vote
        "A resolution must have nine votes and no veto by the United States, Russia, China, Britain or France.",
        "Russia will try again, and Kuwait with it.",
    ],
)
def test_names_beside_a_vote_make_no_other(words: str) -> None:
    assert "S/2018/520" not in told(GAZA + words, "2018-06-02")


def test_a_slip_about_the_one_vote_stays_a_slip() -> None:
    """Both were for it, and against the American text of that day."""
    checked = horseshoe.check(GAZA + "Russia and Bolivia voted against it too.", published="2018-06-02")
    assert "S/2018/520" not in {match.vote.symbol for match in checked.matches if match.vote}
    wrong = [f for f in checked.findings if f.claim.kind.value == "ballot" and f.verdict is not Verdict.SUPPORTED]
    assert wrong


def test_a_vote_of_another_situation_is_not_asked() -> None:
    """S/RES/2458 of that day was on Guinea-Bissau: Peru and Germany were for it, and against the Russian text."""
    text = "On 28 February 2019 Russia vetoed the American draft on Venezuela in the Security Council. "
    votes = told(text + "Its own text came next. Peru and Germany, among others, were against it.")
    assert "S/2019/186" in votes
    assert not [symbol for symbol in votes if "2458" in symbol]
