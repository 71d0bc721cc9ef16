"""Our labelled reports: places exact, votes real, parts apart, and a scorer that rewards the truth only."""

from __future__ import annotations

from typing import Any

import pytest

from evals.score import PARTS, REPORTS, Score, add, labels, score_part
from evals.slots import slots
from horseshoe.record.store import load

Label = dict[str, Any]


def text(part: str, label: Label) -> str:
    return (REPORTS / part / f"{label['id']}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("part", PARTS)
def test_every_span_is_where_it_says(part: str) -> None:
    for label in labels(part):
        body = text(part, label)
        for action in label["actions"]:
            assert action["spans"], label["id"]
            for span in action["spans"]:
                assert body[span["start"] : span["end"]] == span["quote"]


@pytest.mark.parametrize("part", PARTS)
def test_every_label_has_its_text_and_every_text_its_label(part: str) -> None:
    assert {f"{label['id']}.txt" for label in labels(part)} == {p.name for p in (REPORTS / part).glob("*.txt")}


def test_the_parts_share_nothing_and_are_enough() -> None:
    every = [(label["id"], text(part, label), label) for part in PARTS for label in labels(part)]
    assert len({id_ for id_, _, _ in every}) == len({body for _, body, _ in every}) == len(every) >= 200
    assert sum(label["expect_no_council_action"] for _, _, label in every) >= 50


def test_every_vote_named_is_in_the_record_on_its_day() -> None:
    record = load()
    for part in PARTS:
        for label in labels(part):
            for named in (a["record"] for a in label["actions"] if a["record"]):
                days = {v.date.toordinal() for v in record.all if v.symbol.split("#")[0] == named["symbol"]}
                days |= {v.date.toordinal() for v in record.all if v.draft == named["symbol"]}
                assert days, (label["id"], named["symbol"])


def perfect(label: Label) -> Label:
    """What a reader without fault would print for a label."""
    actions = [
        {**a, "date": {"value": a["date"], "precision": "day", "basis": "stated"} if a["date"] else None}
        | {"vote": a["record"] and {"symbol": a["record"]["symbol"]}}
        for a in label["actions"]
    ]
    claims = [
        {"kind": e["kinds"][0], "verdict": e["verdicts"][0], "spans": [], "because": [{"text": "", "cite": ""}]}
        for e in label["expected"]
    ]
    return {"actions": actions, "claims": claims, "figures": [], "quotes": []}


@pytest.mark.parametrize("part", PARTS)
def test_a_perfect_reader_scores_full_marks(part: str) -> None:
    by_name = {f"{label['id']}.txt": label for label in labels(part)}
    numbers = score_part(part, lambda data, name, published: perfect(by_name[name])).numbers()
    assert {k: v for k, v in numbers.items() if v > 0} == dict.fromkeys((k for k, v in numbers.items() if v > 0), 1.0)
    assert all(value in (0, 1) for value in numbers.values())


def test_a_reader_that_sees_nothing_scores_nothing() -> None:
    empty: Label = {"actions": [], "claims": [], "figures": [], "quotes": []}
    numbers = score_part("open", lambda data, name, published: empty).numbers()
    assert numbers["f1"] == numbers["recall"] == numbers["votes_found"] == numbers["faults_found"] == 0


def test_a_wrong_count_costs_precision_and_recall() -> None:
    label = next(x for x in labels("open") if x["actions"] and (x["actions"][0].get("tally") or {}).get("yes"))
    wrong = perfect(label)
    wrong["actions"][0]["tally"] = {**wrong["actions"][0]["tally"], "yes": 1}
    score = Score()
    add(score, label, text("open", label), wrong)
    assert score.precision < 1
    assert score.recall < 1


def test_nought_is_no_fact_and_absent_is_not_participating() -> None:
    action: Label = {"outcome": "short", "tally": {"yes": 8, "no": 0, "absent": 1}, "ballots": {"SUN": "absent"}}
    assert slots(action) == {
        ("outcome", "failed"),
        ("tally.yes", 8),
        ("tally.not_participating", 1),
        ("ballot.not_participating", "SUN"),
    }
