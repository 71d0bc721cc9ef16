"""Calling for, demanding, determining: three things, and a report that swaps them is imprecise, not wrong."""

from __future__ import annotations

import pytest

from horseshoe.checking.finding import Verdict
from horseshoe.checking.wording import family
from horseshoe.reading.claims.actions import Action
from horseshoe.reading.claims.claims import WordingSaid
from tests.checking.by_hand import Judge, action

S, P, A, N = Verdict.SUPPORTED, Verdict.IMPRECISE, Verdict.AMBIGUOUS, Verdict.NOT_IN_RECORD
TRUCE = frozenset({"ceasefire", "gaza"})
BOTH = TRUCE | {"hostages"}

EMIRATI = action("vetoed", score="13--1", vetoes="USA", abstain="GBR", sponsors="ARE", about="gaza ceasefire")
AMERICAN = action("not_adopted", on="2024-03-22", no="RUS CHN", sponsors="USA", about="gaza ceasefire")
RUSSIAN = action("not_adopted", on="2023-10-16", score="5-4-6", sponsors="RUS", about="gaza ceasefire")
PROPOSAL = action("adopted", on="2024-06-10", score="14-0-1", abstain="RUS", sponsors="USA", about="gaza ceasefire")
PAUSES = action("adopted", on="2023-11-15", score="12-0-3", about="gaza")
OLD = action("adopted", symbol="S/RES/242")


@pytest.mark.parametrize(
    ("verb", "topics", "words", "told", "verdict"),
    [
        ("demand", TRUCE, "demanding an immediate humanitarian ceasefire", EMIRATI, S),
        ("call for", TRUCE, "calling for an immediate ceasefire", EMIRATI, P),
        ("require", TRUCE, "would have required an immediate ceasefire", EMIRATI, S),
        ("demand", TRUCE, "demanding a permanent ceasefire", EMIRATI, P),
        ("demand", BOTH, "demanding a ceasefire and the unconditional release of hostages", EMIRATI, S),
        ("demand", BOTH | {"protection-of-civilians", "humanitarian-access"}, "demanding a ceasefire, ...", EMIRATI, S),
        ("call for", TRUCE, "calling for an immediate and sustained cease-fire", AMERICAN, P),
        ("state", TRUCE, "states that a cease-fire is imperative", AMERICAN, S),
        ("demand", TRUCE, "demanding a ceasefire", AMERICAN, P),
        ("call for", TRUCE, "calling for a humanitarian ceasefire", RUSSIAN, S),
        ("call for", BOTH, "an immediate ceasefire and the release of hostages", PROPOSAL, P),
        ("demand", TRUCE, "demanded an immediate and permanent ceasefire", PAUSES, P),
        ("call for", frozenset({"humanitarian-pause"}), "calling for pauses", PAUSES, S),
        ("demand", frozenset({"withdrawal"}), "demanding withdrawal", OLD, N),  # no text of 1967 in the index
        ("demand", frozenset({"gaza"}), "about Gaza", EMIRATI, N),  # a place is nothing a text does
        ("impose", frozenset({"arms-embargo"}), "imposing an arms embargo", EMIRATI, N),
    ],
)
def test_verb_against_text(
    judge: Judge, verb: str, topics: frozenset[str], words: str, told: Action, verdict: Verdict
) -> None:
    found = judge(WordingSaid(verb, topics, words), told, words=words)
    assert found.verdict is verdict, found.because


def test_votes_tied_agree_on_what_they_demand(judge: Judge) -> None:
    told = action("vetoed", score="13-1-1", vetoes="USA", abstain="GBR", about="gaza ceasefire")
    assert judge(WordingSaid("call for", TRUCE, "calling for a ceasefire"), told).verdict is P


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("calling for", "calls upon"), ("demanded", "reiterates demand"), ("states", "determines the imperative of"),
        ("condemned", "deplores"), ("backs", "welcomes"), ("imposing", "decides"), ("urged", "calls for"),
    ],
)  # fmt: skip
def test_verbs_of_one_family(one: str, other: str) -> None:
    assert family(one) is not None
    assert family(one) == family(other)


@pytest.mark.parametrize(("one", "other"), [("call for", "demand"), ("condemn", "decide"), ("welcome", "demand")])
def test_verbs_of_two_families(one: str, other: str) -> None:
    assert family(one) != family(other)


@pytest.mark.parametrize("verb", ["", "zzz", "is"])
def test_other_words_have_no_family(verb: str) -> None:
    assert family(verb) is None


def test_a_mandate_renewed_for_a_year_is_extended(judge: Judge) -> None:
    told = action("adopted", score="11-0-3", abstain="CHN PAK RUS", about="western-sahara", on="2025-10-31")
    apart = frozenset({"western-sahara", "mandate", "peacekeeping"})
    assert judge(WordingSaid("extend", apart, "renewed for one year the mandate"), told).verdict is S


def test_what_the_index_leaves_out_faults_nobody(judge: Judge) -> None:
    told = action("adopted", symbol="S/RES/2278", on="2016-03-31", about="libya")
    topics = frozenset({"libya", "oil", "natural-resources", "smuggling"})
    assert judge(WordingSaid("extend", topics, "extended measures on oil"), told).verdict is N
