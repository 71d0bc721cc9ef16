"""Of a vote that is known a report tells more than any rule has words for, and never a fault by that."""

from __future__ import annotations

import pytest

import horseshoe
from horseshoe.checking.finding import Verdict
from horseshoe.checking.likely import learned, probability
from horseshoe.checking.traces import Ground, traces
from horseshoe.reading.claims.actions import CountBasis
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.spans import Span
from horseshoe.record.store import load

GAZA = "On 22 March 2024 Russia and China vetoed a United States draft on Gaza in the Security Council. "


def ballots(text: str) -> dict[str, str]:
    return {m: str(b) for action in horseshoe.check(text).reading.actions for m, b in action.ballots.items()}


@pytest.mark.parametrize(
    ("words", "member", "side"),
    [
        ("Guyana took refuge in the middle.", "GUY", "abstain"),
        ("Only Guyana's seat stayed neutral, neither yes nor no.", "GUY", "abstain"),
        ("Among the eleven was Malta.", "MLT", "yes"),
        ("Mozambique was one of those in favour.", "MOZ", "yes"),
        ("Slovenia was counted among its friends in favour.", "SVN", "yes"),
        ("Ecuador was of those who approved of it.", "ECU", "yes"),
    ],
)
def test_a_ballot_is_read_in_words_no_rule_has(words: str, member: str, side: str) -> None:
    assert ballots(GAZA + words).get(member) == side


@pytest.mark.parametrize(
    "words",
    [
        "Japan's ambassador spoke of a dark day.",
        "Algeria's envoy arrived late.",
        "Guyana had asked for a meeting on Haiti.",
        "Malta will preside in April.",
        "Slovenia called for more aid.",
        "In the corridor Ecuador's envoy smiled.",
    ],
)
def test_who_is_only_named_near_a_vote_has_not_voted(words: str) -> None:
    assert set(ballots(GAZA + words)) == {"RUS", "CHN"}


def test_a_list_of_names_from_two_sides_tells_nothing_of_either() -> None:
    assert "GUY" not in ballots(GAZA + "The odd ones out were Guyana and Japan.")


def test_what_is_awaited_has_not_been_told() -> None:
    assert "GUY" not in ballots(GAZA + "Guyana was expected to abstain.")


@pytest.mark.parametrize("words", ["Algeria lent the two its company.", "Guyana lent the two its company."])
def test_nobody_is_faulted_by_what_is_only_likely(words: str) -> None:
    found = horseshoe.check(GAZA + words).findings
    assert not [f for f in found if f.verdict in (Verdict.CONTRADICTED, Verdict.IMPOSSIBLE)]


def test_a_number_is_the_count_of_one_side() -> None:
    """One State was against that draft, and one abstained."""
    text = "On 20 February 2024 the United States vetoed an Algerian draft on Gaza in the Security Council. "
    tally = horseshoe.check(text + "One was sorry.").reading.actions[0].tally
    assert tally is None or list(tally.basis.values()).count(CountBasis.STATED) <= 1


def test_nothing_learned_is_nothing_likely() -> None:
    vote = load().vote("S/2024/239")
    page = open_page(b"Guyana abstained.", "report.txt")
    (trace,) = [t for t in traces(page, vote, Ground([Span(0, 17, "Guyana abstained.")])) if t.head == "ballot"]
    assert probability(trace, vote, {}) == 0.0
    assert 0.0 < probability(trace, vote, learned()) < 1.0


def test_every_weight_is_of_a_fact() -> None:
    sides = ("yes", "no", "abstain")
    assert set(learned()) == {*(("ballot", s) for s in sides), *(("count", s) for s in sides), ("sponsor", "sponsor")}
    assert all(weights and all(weights.values()) for weights in learned().values())


@pytest.mark.parametrize("words", ["We think we have 11.", "One counted 11 safe votes with Japan undecided."])
def test_what_is_only_thought_is_not_told(words: str) -> None:
    vote = load().vote("S/2024/239")
    page = open_page(words.encode(), "report.txt")
    counts = [t for t in traces(page, vote, Ground([Span(0, len(words), words)])) if t.head == "count"]
    assert counts
    assert all(probability(trace, vote, learned()) == 0.0 for trace in counts)
