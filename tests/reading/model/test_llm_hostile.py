"""Whatever a model answers, a reading holds: an error that is told, or facts at their places and nothing else."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from horseshoe.checking.check import check
from horseshoe.checking.contract import report
from horseshoe.council.ballots import Ballot
from horseshoe.errors import ModelError
from horseshoe.reading.claims.actions import Kind, Modality, Proposal, Told
from horseshoe.reading.model.llm import ModelReader
from horseshoe.reading.pages.opened import open_page
from horseshoe.record.store import load

TEXT = (
    "The Security Council on Friday, 8 December 2023, voted on draft S/2023/970 of the United Arab Emirates. The "
    "United "
    "States vetoed it; 13 members voted in favour, the vote was 13-1-1, and Britain abstained. Russia's envoy said the "
    "Council would meet again. It is expected to vote on a Russian text on Monday. China did not vote against it."
)
QUOTES = [TEXT[a:b] for a in range(0, len(TEXT), 7) for b in (a + 3, a + 12, a + 60)] + TEXT.split() + TEXT.split(". ")
FAST = settings(derandomize=True, deadline=None, database=None, max_examples=300)

any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["quote", "facts", "kind"]), inner),
    max_leaves=12,
)
values = st.sampled_from([*Told, *Ballot]) | any_json | st.lists(st.integers(-1, 16), min_size=2, max_size=3)
counts = st.fixed_dictionaries({"side": st.sampled_from([*Ballot]), "number": st.integers(-1, 16)})
slots = ["outcome", "count", "score", "ballot", "veto", "sponsor", "unanimous", "date", "symbol", "mood"]
facts = st.fixed_dictionaries(
    {"slot": st.sampled_from(slots), "quote": st.sampled_from(QUOTES), "value": values | counts},
    optional={
        "member": st.sampled_from(["USA", "RUS", "GBR", "CHN", "ARE", "SUN", "XXX"]),
        "occurrence": st.integers(0, 4),
        "named": any_json | st.fixed_dictionaries({"quote": st.sampled_from(QUOTES)}),
    },
)
passages = st.fixed_dictionaries({"quote": st.sampled_from([TEXT, *TEXT.split(". "), "nowhere"])})
actions = st.fixed_dictionaries(
    {
        "kind": st.sampled_from([*Kind, "riot"]),
        "modality": st.sampled_from([*Modality]),
        "proposal": st.sampled_from([*Proposal, None]),
        "recalled": st.booleans(),
        "passages": st.lists(passages, max_size=3),
        "facts": st.lists(facts, max_size=8),
    }
)


def held(content: str) -> None:
    try:
        found = ModelReader(lambda messages: content)(open_page(TEXT.encode(), "x"), "2023-12-09")
    except ModelError:
        return
    written: dict[str, Any] = report(check(found, load()))
    for part in ("actions", "claims"):
        for thing in written[part]:
            assert thing["spans"]
            assert all(TEXT[s["start"] : s["end"]] == s["quote"] for s in thing["spans"])
    for action in found.actions:
        tally = action.tally
        assert tally is None or sum(n or 0 for n in (tally.yes, tally.no, tally.abstain)) <= 15
        assert set(action.ballots) <= {"USA", "GBR", "ARE", "RUS", "CHN"}  # named in the text


@settings(FAST)
@given(st.lists(actions, max_size=4))
def test_facts_of_the_right_shape_and_no_sense(rows: list[Any]) -> None:
    held(json.dumps({"actions": rows}))


@settings(FAST)
@given(any_json)
def test_any_json(anything: Any) -> None:
    held(json.dumps(anything))
    held(json.dumps({"actions": anything}))


@settings(FAST)
@given(st.text(max_size=60))
def test_any_words(words: str) -> None:
    held(words)
