"""Learn from the labelled reports what words near a vote tell: python -m evals.learn [--try]

Writes src/horseshoe/checking/likely.tsv. Learned from the parts that may be read; those that are only scored are never
looked at. --try writes nothing: each group of parts is judged by what was learned from the others. Needs scikit-learn
(pip install 'horseshoe[learn]').

A ballot may stand near several names of a State: which of them tells it is found by learning three times, each time
from the likeliest of the names (multiple-instance learning, Dietterich and others 1997).
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from unittest.mock import patch

from evals.score import PARTS, REPORTS, SHUT, labels
from horseshoe.checking import likely
from horseshoe.checking.check import check
from horseshoe.checking.finding import Checked
from horseshoe.checking.likely import WEIGHTS, features
from horseshoe.checking.traces import BALLOT, SPONSOR, Ground, Trace, traces
from horseshoe.reading.claims.actions import Action
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.reading.spans import Span
from horseshoe.record.store import load
from horseshoe.record.vote import Vote

_ROUNDS = 3
_REPORTS = 4  # of how many a feature must be, to be of the language and not of a report
_STRENGTH = 1.0  # inverse of the L1 penalty
_SURE = (0.7, 0.8, 0.9, 0.97)
Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Instance:
    """One ballot of the record near a vote of a report: whether the report tells it, and all that may tell it."""

    part: str
    report: str
    head: str
    side: str
    told: bool
    seen: tuple[dict[str, float], ...]  # the features of each trace


def instances(part: str) -> Iterator[Instance]:
    """What the labels of a part say of every fact that a report might have told of a vote.

    Each vote is looked at where its label has it, and again where the rules found it, with what they left of it.
    """
    for label in labels(part):
        votes = [a for a in label["actions"] if a["kind"] == "vote" and a["modality"] == "happened"]
        page = open_page((REPORTS / part / f"{label['id']}.txt").read_bytes(), label["id"])
        with patch.object(likely, "learned", dict):
            checked = check(read(page, label["published"]), load())
        found = _found(checked)
        for action in votes:
            vote = _vote(action)
            if vote is None:
                continue
            rest = [span for other in votes if other is not action for span in spans_of(other)]
            yield from _seen(part, label["id"], action, vote, traces(page, vote, Ground(spans_of(action), rest)))
            for told in found.get(vote.symbol, ()):
                left = traces(checked.reading.page, vote, Ground.of(told, checked.reading.actions))
                yield from _seen(part, label["id"], action, vote, left)


def _found(checked: Checked) -> dict[str, list[Action]]:
    """The actions of a reading that have a vote, by its symbol."""
    actions = {action.id: action for action in checked.reading.actions}
    found: dict[str, list[Action]] = defaultdict(list)
    for match in checked.matches:
        if match.vote is not None:
            found[match.vote.symbol].append(actions[match.action])
    return found


def _seen(part: str, report: str, action: Document, vote: Vote, near: Iterable[Trace]) -> Iterator[Instance]:
    found: dict[tuple[str, str, str], list[dict[str, float]]] = defaultdict(list)
    for trace in near:
        found[trace.head, trace.side, trace.member].append(features(trace, vote))
    for (head, side, member), seen in found.items():
        yield Instance(part, report, head, side, _is_told(action, vote, head, side, member), tuple(seen))


def _is_told(action: Document, vote: Vote, head: str, side: str, member: str) -> bool:
    if head == BALLOT:
        return bool(action["ballots"].get(member) == side)
    if head == SPONSOR:
        return member in action["sponsors"]
    stated = (action.get("tally_basis") or {}).get(side) != "derived"
    return stated and (action.get("tally") or {}).get(side) == getattr(vote.tally, side)


def _vote(action: Document) -> Vote | None:
    return _votes().get(action["record"]["symbol"]) if action.get("record") else None


@cache
def _votes() -> dict[str, Vote]:
    return {vote.symbol: vote for vote in reversed(load().all)}


def spans_of(action: Document) -> list[Span]:
    """Where a label has an action."""
    return [Span(s["start"], s["end"], s["quote"]) for s in action["spans"]]


class Learned:
    """Weights of ballots: of every feature whatever the side, and of every feature for its side."""

    def __init__(self, known: Sequence[Instance]) -> None:
        from sklearn.feature_extraction import DictVectorizer
        from sklearn.linear_model import LogisticRegression

        common = _common(known)
        rows = [(n, _sided(seen, one, common)) for n, one in enumerate(known) for seen in one.seen]
        self.vectorizer = DictVectorizer()
        matrix = self.vectorizer.fit_transform([row for _, row in rows])
        told = [known[n].told for n, _ in rows]
        kept = list(range(len(rows)))
        for _ in range(_ROUNDS):
            self.model = LogisticRegression(C=_STRENGTH, l1_ratio=1.0, solver="liblinear", random_state=0)
            self.model.fit(matrix[kept], [told[k] for k in kept])
            scores = self.model.decision_function(matrix)
            best: dict[int, int] = {}
            for k, (n, _) in enumerate(rows):
                if told[k] and (n not in best or scores[k] > scores[best[n]]):
                    best[n] = k
            kept = [k for k in range(len(rows)) if not told[k]] + list(best.values())

    def chance(self, one: Instance) -> float:
        rows = self.vectorizer.transform([_sided(seen, one, None) for seen in one.seen])
        return float(max(self.model.predict_proba(rows)[:, 1]))

    def weights(self, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], dict[str, float]]:
        """By kind of fact and side: the weight of each feature there, with what it weighs on every side."""
        found: dict[tuple[str, str], Counter[str]] = {key: Counter() for key in keys}
        for name, weight in zip(self.vectorizer.get_feature_names_out(), self.model.coef_[0], strict=True):
            head, side, feature = name.split("|", 2)
            for key in found:
                if key[0] == head and side in ("*", key[1]):
                    found[key][feature] += weight
        for weights in found.values():
            weights["bias"] += self.model.intercept_[0]
        return {key: {f: round(w, 3) for f, w in weights.items() if round(w, 3)} for key, weights in found.items()}


def _common(known: Sequence[Instance]) -> frozenset[str]:
    seen: dict[str, set[str]] = defaultdict(set)
    for one in known:
        for features_ in one.seen:
            for name in _sided(features_, one, None):
                seen[name].add(one.report)
    return frozenset(name for name, reports in seen.items() if len(reports) >= _REPORTS)


def _sided(seen: dict[str, float], one: Instance, common: frozenset[str] | None) -> dict[str, float]:
    rows = {f"{one.head}|{of}|{name}": worth for name, worth in seen.items() for of in ("*", one.side)}
    return rows if common is None else {name: worth for name, worth in rows.items() if name in common}


def _tried(parts: Sequence[str]) -> None:
    """Print how many ballots told, and not told, are taken for told from each probability on."""
    known = [one for part in parts for one in instances(part)]
    hits: Counter[tuple[str, float, bool]] = Counter()
    for n in range(5):
        group = parts[n::5]
        model = Learned([one for one in known if one.part not in group])
        for one in (i for i in known if i.part in group):
            chance = model.chance(one)
            hits.update((one.head, sure, one.told) for sure in _SURE if chance >= sure)
    for head in sorted({one.head for one in known}):
        told, of = sum(one.told for one in known if one.head == head), sum(one.head == head for one in known)
        print(f"{head}: {told} told of {of}:", *(f"{s}: {hits[head, s, True]}+{hits[head, s, False]}" for s in _SURE))


def main() -> None:
    parts = [part for part in PARTS if part not in SHUT]
    if "--try" in sys.argv:
        _tried(parts)
        return
    known = [one for part in parts for one in instances(part)]
    weights = Learned(known).weights({(one.head, one.side) for one in known})
    rows = [(*key, f, w) for key, found in sorted(weights.items()) for f, w in sorted(found.items())]
    lines = [f"{head}\t{side}\t{f}\t{w:.3f}\n" for head, side, f, w in rows]
    WEIGHTS.write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines)} weights in {WEIGHTS.name}")


if __name__ == "__main__":
    main()
