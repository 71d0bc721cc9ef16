"""The gold page is read as it is printed, and an item is judged as it deserves."""

from __future__ import annotations

import pytest

from evals.gold import Item, items, verdicts
from evals.seeds import PLACES, SEEDS, acceptable, available, score

TABLE = """
| ID | Claim | By | Unit | Scope | As of | Expected verdict | Why |
|---|---|---|---|---|---|---|---|
| 009-01 | It was vetoed | narrator | - | - | 1 Jan | supported | **Confirmed.** Also acceptable: imprecise |
| 009-02 | It was not | narrator | - | - | 1 Jan | contradicted | Also acceptable: imprecise; never supported |
"""


def item(expected: str, *also: str, never: tuple[str, ...] = (), kinds: tuple[str, ...] = ("tally",)) -> Item:
    return Item("009-01", expected, frozenset({expected, *also}), frozenset(never), ((10, 20),), frozenset(kinds), True)


def claim(kind: str, verdict: str, start: int = 12, end: int = 15) -> dict[str, object]:
    spans = [{"start": start, "end": end, "quote": "x" * (end - start)}]
    return {"kind": kind, "verdict": verdict, "spans": spans, "because": [{"text": "so", "cite": "Rule 3"}]}


def test_expected_and_acceptable_verdicts_come_off_the_table() -> None:
    table = verdicts(TABLE)
    assert table["009-01"] == ("supported", frozenset({"supported", "imprecise"}))
    assert table["009-02"] == ("contradicted", frozenset({"contradicted", "imprecise"}))


def test_a_row_that_cannot_be_read_is_an_error() -> None:
    with pytest.raises(ValueError, match="009-01"):
        verdicts("| 009-01 | only | three |")


@pytest.mark.parametrize(
    ("wanted", "found", "good"),
    [
        (item("supported"), {"supported"}, True),
        (item("supported"), set(), False),
        (item("supported"), {"supported", "contradicted"}, False),
        (item("supported"), {"supported", "not_in_record"}, True),
        (item("imprecise"), {"imprecise", "supported"}, True),
        (item("imprecise"), {"supported"}, False),
        (item("imprecise"), {"imprecise", "contradicted"}, False),
        (item("contradicted", "imprecise", never=("supported",)), {"imprecise", "supported"}, False),
    ],
)
def test_acceptable(wanted: Item, found: set[str], good: bool) -> None:
    assert acceptable(wanted, found) is good


def test_a_fault_nobody_accepts_is_wrong_wherever_it_stands() -> None:
    wanted = [item("contradicted")]
    right = score("009", wanted, {"claims": [claim("tally", "contradicted")]})
    beside = score("009", wanted, {"claims": [claim("tally", "contradicted", 30, 40)]})
    other_kind = score("009", wanted, {"claims": [claim("veto", "contradicted")]})
    assert (right.acceptable, len(right.wrong)) == (1, 0)
    assert (beside.acceptable, len(beside.wrong)) == (0, 1)
    assert (other_kind.acceptable, len(other_kind.wrong)) == (0, 1)


@pytest.mark.skipif(not available(), reason="the shared folder is not beside this checkout")
def test_every_item_of_the_page_has_its_place_inside_its_article() -> None:
    for one in items(SEEDS / "gold.md", PLACES):
        [path] = SEEDS.glob(f"{one.article}_*.txt")
        length = len(path.read_text(encoding="utf-8-sig"))
        assert all(0 <= a < b <= length for a, b in one.spans)
        assert bool(one.spans) is one.is_claim
