"""Learn from the labelled reports what tells that a vote is told: python -m evals.learn_sought [--try]

Writes src/horseshoe/checking/sought.tsv. Learned from the parts that may be read: from the votes the rules miss there,
and, for a tenth as much each, from those they find, as if they had missed them. --try writes nothing: each group of
parts is judged by what was learned from the others, and the votes told and not told from each probability on are
printed. Needs scikit-learn (pip install 'horseshoe[learn]').
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from msgspec.structs import replace

from evals.learn import spans_of
from evals.score import PARTS, REPORTS, SHUT, labels
from horseshoe.checking import check as checking
from horseshoe.checking.finding import Checked
from horseshoe.checking.sought import WEIGHTS, Seen, probability, seek
from horseshoe.checking.vicinity import touches
from horseshoe.checking.when import iso
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.reading.spans import Span
from horseshoe.record.store import load

_STRENGTH = 1.0  # inverse of the L1 penalty
_FOUND = 0.1  # what a vote the rules find is worth beside one they miss
_SURE = (0.5, 0.7, 0.8, 0.85, 0.9, 0.95)
Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Instance:
    """A vote and sentences of a report: whether they tell of it, and whether the rules had found it."""

    part: str
    report: str
    vote: str
    told: bool
    worth: float
    clues: Mapping[str, float]


def instances(part: str) -> Iterator[Instance]:
    """What the labels of a part say of every vote within reach and every stretch that may tell of it."""
    for label in labels(part):
        page = open_page((REPORTS / part / f"{label['id']}.txt").read_bytes(), label["id"])
        with patch.object(checking, "sought", lambda reading, matches, *_: (reading, matches)):
            checked = checking.check(read(page, label["published"]), load())
        told = _told(label)
        for seen in _seek(checked, checked):
            places = told.get(seen.vote.id)
            if places is None or _meets(seen, places):
                yield Instance(part, label["id"], seen.vote.id, places is not None, 1.0, seen.clues)
        for name in {match.vote.id for match in checked.matches if match.vote} & told.keys():
            for seen in _seek(checked, _without(checked, name)):
                if seen.vote.id == name and _meets(seen, told[name]):
                    yield Instance(part, label["id"], name, True, _FOUND, seen.clues)


def _seek(checked: Checked, left: Checked) -> Iterator[Seen]:
    return seek(left.reading, left.matches, load(), iso(checked.published))


def _without(checked: Checked, vote: str) -> Checked:
    """What was found, as if one vote had not been."""
    gone = {match.action for match in checked.matches if match.vote and match.vote.id == vote}
    actions = tuple(action for action in checked.reading.actions if action.id not in gone)
    matches = tuple(match for match in checked.matches if match.action not in gone)
    return replace(checked, reading=replace(checked.reading, actions=actions), matches=matches)


def _told(label: Document) -> dict[str, list[Span]]:
    """The places at which a label has each vote, by its id."""
    found: dict[str, list[Span]] = {}
    for action in label["actions"]:
        if action["kind"] == "vote" and action["modality"] == "happened" and action.get("record"):
            symbol = action["record"]["symbol"]
            for vote in load().all:
                if vote.symbol == symbol or vote.id.startswith(f"{symbol}#"):
                    found.setdefault(vote.id, []).extend(spans_of(action))
    return found


def _meets(seen: Seen, places: Sequence[Span]) -> bool:
    return any(touches(places, span.start, span.end) for span in seen.window.spans)


def learned(known: Sequence[Instance]) -> dict[str, float]:
    """The weight of each clue, in log odds."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([dict(one.clues) for one in known])
    most = abs(matrix).max(axis=0).toarray()[0]  # clues are counts of different size
    model = LogisticRegression(C=_STRENGTH, l1_ratio=1.0, solver="liblinear", random_state=0)
    told, worth = [one.told for one in known], [one.worth for one in known]
    model.fit(matrix.multiply(1 / most).tocsr(), told, sample_weight=worth)
    rows = zip(vectorizer.get_feature_names_out(), model.coef_[0] / most, strict=True)
    return {"bias": float(model.intercept_[0])} | {name: float(w) for name, w in rows if round(w, 3)}


def _tried(parts: Sequence[str]) -> None:
    known = [one for part in parts for one in instances(part)]
    best: dict[tuple[str, str, str], tuple[float, bool]] = {}
    for n in range(5):
        group = parts[n::5]
        weights = learned([one for one in known if one.part not in group])
        for one in (i for i in known if i.part in group and i.worth == 1.0):
            key = one.part, one.report, one.vote
            chance = probability(one.clues, weights)
            best[key] = max(best.get(key, (0.0, False)), (chance, one.told))
    hits = Counter((sure, told) for chance, told in best.values() for sure in _SURE if chance >= sure)
    print(*(f"{sure}: {hits[sure, True]} told, {hits[sure, False]} not;" for sure in _SURE))


def main() -> None:
    parts = [part for part in PARTS if part not in SHUT]
    if "--try" in sys.argv:
        _tried(parts)
        return
    weights = learned([one for part in parts for one in instances(part)])
    WEIGHTS.write_text("".join(f"{name}\t{w:.3f}\n" for name, w in sorted(weights.items())), encoding="utf-8")
    print(f"{len(weights)} weights in {WEIGHTS.name}")


if __name__ == "__main__":
    main()
