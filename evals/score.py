"""Our own labelled reports, slot by slot and verdict by verdict: python -m evals.score [open|held|...] [--errors]

Each part is a folder of label files (gold*.jsonl) and texts. `held`, `sealed`, `press_shut`, `plain_shut`,
`near_shut`, `wider_shut` and `broad_shut` are only scored, and --errors is refused for them; the others may be read.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evals.slots import fair, pair, shared_length, slots

REPORTS = Path(__file__).parent / "reports"
PARTS = (
    "open", "held", "fresh", "later", "sealed", "press", "press_shut", "wires", "desks", "rarer", "mixed", "mixed_more",
    "archives", "archives_more", "plain", "plain_shut", "near", "near_shut",
    "wider", "wider_shut", "broad", "broad_shut",
)  # fmt: skip
SHUT = frozenset({"held", "sealed", "press_shut", "plain_shut", "near_shut", "wider_shut", "broad_shut"})
GRAVE = frozenset({"contradicted", "impossible"})
Document = dict[str, Any]


@dataclass(slots=True)
class Score:
    """Counts over one part; the properties are what the floors hold."""

    reports: int = 0
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    votes: int = 0
    found: int = 0
    extra: int = 0
    other_kinds: int = 0
    other_kinds_found: int = 0
    negatives: int = 0
    invented: int = 0
    forecasts_as_facts: int = 0
    bad_spans: int = 0
    linkable: int = 0
    linked: int = 0
    linked_right: int = 0
    faults: int = 0
    faults_found: int = 0
    wrong_grave: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return _ratio(self.right.total(), self.right.total() + self.wrong.total())

    @property
    def recall(self) -> float:
        return _ratio(self.right.total(), self.right.total() + self.lost.total())

    @property
    def f1(self) -> float:
        return _ratio(2 * self.precision * self.recall, self.precision + self.recall)

    def numbers(self) -> dict[str, float]:
        """What is printed and held by floors.toml; counts of harm are negative, so that more is always better."""
        return {
            "f1": round(self.f1, 4),
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "votes_found": round(_ratio(self.found, self.votes), 4),
            "linked": round(_ratio(self.linked, self.linkable), 4),
            "linked_right": round(_ratio(self.linked_right, self.linked), 4),
            "other_kinds_found": round(_ratio(self.other_kinds_found, self.other_kinds), 4),
            "faults_found": round(_ratio(self.faults_found, self.faults), 4),
            "negatives_invented": -self.invented,
            "forecasts_as_facts": -self.forecasts_as_facts,
            "wrong_grave": -self.wrong_grave,
            "bad_spans": -self.bad_spans,
        }


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _happened(actions: list[Document]) -> list[Document]:
    return [a for a in actions if a["kind"] == "vote" and a["modality"] == "happened"]


def count_slots(score: Score, label: Document, gold: list[Document], found: list[Document]) -> None:
    pairs = pair(gold, found)
    score.votes += len(gold)
    score.found += len(pairs)
    score.extra += len(found) - len(pairs)
    for i, j in pairs:
        told, got = fair(gold[i], found[j])
        score.right.update(slot.split(".")[0] for slot, _ in told & got)
        score.lost.update(slot.split(".")[0] for slot, _ in told - got)
        score.wrong.update(slot.split(".")[0] for slot, _ in got - told)
        score.errors += [f"{label['id']} lost {fact}" for fact in sorted(told - got, key=str)]
        score.errors += [f"{label['id']} wrong {fact}" for fact in sorted(got - told, key=str)]
        _count_link(score, label, gold[i], found[j])
    for i in set(range(len(gold))) - {i for i, _ in pairs}:
        score.lost.update(slot.split(".")[0] for slot, _ in slots(gold[i]))
        score.errors.append(f"{label['id']} MISSED {gold[i]['spans'][0]['quote'][:100]!r}")
    for j in set(range(len(found))) - {j for _, j in pairs}:
        score.wrong.update(slot.split(".")[0] for slot, _ in slots(found[j]))
        score.errors.append(f"{label['id']} EXTRA {found[j]['spans'][0]['quote'][:100]!r}")


def _count_link(score: Score, label: Document, gold: Document, found: Document) -> None:
    record = gold.get("record")
    if not record:
        return
    score.linkable += 1
    if vote := found.get("vote"):
        score.linked += 1
        # Rows of one meeting without a symbol of their own carry '#2' and the like.
        same = vote["symbol"].split("#")[0] == record["symbol"]
        score.linked_right += same
        if not same:
            score.errors.append(f"{label['id']} LINK {record['symbol']} taken for {vote['symbol']}")
    else:
        score.errors.append(f"{label['id']} UNLINKED {record['symbol']}")


def _count_verdicts(score: Score, label: Document, claims: list[Document]) -> None:
    allowed: set[str] = set()
    for fault in label["expected"]:
        score.faults += 1
        hit = any(c["kind"] in fault["kinds"] and c["verdict"] in fault["verdicts"] for c in claims)
        score.faults_found += hit
        allowed.update(fault["kinds"])
        if not hit:
            score.errors.append(f"{label['id']} FAULT not found: {'/'.join(fault['kinds'])}")
    if allowed:  # one slip of a reporter shows in several kinds of claim; which are its echoes is not labelled
        return
    for claim in claims:
        if claim["verdict"] in GRAVE:
            score.wrong_grave += 1
            score.errors.append(
                f"{label['id']} WRONG {claim['kind']} {claim['verdict']} {claim['because'][0]['text'][:110]!r}"
            )


def add(score: Score, label: Document, text: str, document: Document) -> None:
    """Hold one document of the product against its label."""
    score.reports += 1
    for part in ("actions", "claims", "figures", "quotes"):
        for thing in document[part]:
            score.bad_spans += sum(text[s["start"] : s["end"]] != s["quote"] for s in thing["spans"])
    actions = document["actions"]
    if label["expect_no_council_action"]:
        hits = [a for a in actions if a["kind"] in ("vote", "statement") and a["modality"] == "happened"]
        score.negatives += 1
        score.invented += bool(hits)
        score.errors += [f"{label['id']} INVENTED {a['spans'][0]['quote'][:100]!r}" for a in hits]
        _count_verdicts(score, label, document["claims"])
        return
    gold, found = _happened(label["actions"]), _happened(actions)
    if not gold and any(a["modality"] in ("expected", "denied") for a in label["actions"]):
        score.forecasts_as_facts += sum((a.get("tally") or {}).get("yes") is not None for a in found)
    count_slots(score, label, gold, found)
    for wanted in label["actions"]:
        if wanted not in gold:
            near = [a for a in actions if a["kind"] == wanted["kind"] and shared_length(a, wanted) > 0]
            score.other_kinds += 1
            score.other_kinds_found += any(a["modality"] == wanted["modality"] for a in near)
            if not near:
                score.errors.append(f"{label['id']} MISSED {wanted['kind']} {wanted['spans'][0]['quote'][:90]!r}")
    _count_verdicts(score, label, document["claims"])


def labels(part: str) -> list[Document]:
    """Every label of a part, from all its label files, in the order of their names."""
    files = sorted((REPORTS / part).glob("gold*.jsonl"))
    return [json.loads(line) for path in files for line in path.read_text(encoding="utf-8").splitlines()]


def score_part(part: str, read: Callable[[bytes, str, str | None], Document]) -> Score:
    """Read and check every report of a part; `read` is evals.product.document, or a stand-in in tests."""
    score = Score()
    for label in labels(part):
        path = REPORTS / part / f"{label['id']}.txt"
        text = path.read_text(encoding="utf-8")
        add(score, label, text, read(text.encode(), path.name, label["published"]))
    return score


def main() -> None:
    from evals.product import document

    parts = [p for p in sys.argv[1:] if not p.startswith("-")] or list(PARTS)
    if unknown := set(parts) - set(PARTS):
        sys.exit(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    for part in parts:
        score = score_part(part, document)
        print(f"{part}: {score.reports} reports, {score.votes} votes, {score.extra} extra")
        print("  " + ", ".join(f"{k} {abs(v):g}" for k, v in score.numbers().items()))
        for slot in sorted(score.right | score.lost | score.wrong):
            right, wrong, lost = score.right[slot], score.wrong[slot], score.lost[slot]
            precision, recall = _ratio(right, right + wrong), _ratio(right, right + lost)
            print(f"  {slot:8} P {precision:.3f}  R {recall:.3f}  n {right + lost}")
        if "--errors" in sys.argv:
            if part in SHUT:
                sys.exit(f"{part} is scored, not looked at.")
            print("\n".join(f"  {error}" for error in score.errors))


if __name__ == "__main__":
    main()
