"""Changes of wording that keep the meaning, and whether the same is still read: python -m evals.changes [NAME...]

No label is needed: a report is its own. Each change of `evals/change_kinds.py` is tried on reports of the parts that
may be read while building, and what the product tells of the changed text (votes slot by slot, other actions by kind
and modality) is held against what it tells of the text as it was. --errors shows what was read otherwise; --all tries
every report, where a run of the evaluations tries some.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice, zip_longest

from evals.change_kinds import CHANGES, Change
from evals.passages import passages
from evals.product import Document, document
from evals.score import REPORTS, labels
from evals.slots import slots

PARTS = ("open", "press", "mixed", "fresh")
EACH = 12  # texts a change is tried on in a run of all evaluations
Told = Counter[tuple[object, ...]]


@dataclass(slots=True)
class Kept:
    """Of the texts changed in one way, how many were read alike, and how many were taken for something grave."""

    changed: int = 0
    alike: int = 0
    grave: int = 0
    errors: list[str] = field(default_factory=list)


def told(found: Document) -> Told:
    """What a document tells, as it can be compared: facts of the votes taken, kinds of the rest, grave findings."""
    facts: Told = Counter()
    for action in found["actions"]:
        if action["kind"] == "vote" and action["modality"] == "happened":
            facts.update(slots(action))
        facts[action["kind"], action["modality"]] += 1
    facts.update(("grave", claim["verdict"]) for claim in found["claims"] if claim["verdict"] in _GRAVE)
    return facts


_GRAVE = ("contradicted", "impossible")


@cache
def _texts() -> tuple[tuple[str, str, str | None], ...]:
    """Name, text and day of what may be read; no two neighbours of one part, so that any few are mixed."""
    parts = [[_text(part, label) for label in labels(part)] for part in PARTS]
    parts.append([(passage.name, passage.text, passage.published) for passage in passages("read")])
    return tuple(each for row in zip_longest(*parts) for each in row if each is not None)


def _text(part: str, label: Document) -> tuple[str, str, str | None]:
    return label["id"], (REPORTS / part / f"{label['id']}.txt").read_text(encoding="utf-8"), label["published"]


@cache
def _as_it_was(text: str, published: str | None) -> Told:
    return told(document(text.encode(), "report.txt", published))


def changed(change: Change) -> Iterator[tuple[str, str, str, str | None]]:
    """Name, text as it was, text changed, and day, of every report the change does anything to."""
    for name, text, published in _texts():
        if (new := change(text)) != text:
            yield name, text, new, published


def kept(change: Change, most: int | None = EACH) -> Kept:
    """Read texts changed in one way, at most so many."""
    result = Kept()
    for name, text, new, published in islice(changed(change), most):
        before, after = _as_it_was(text, published), told(document(new.encode(), "report.txt", published))
        result.changed += 1
        result.alike += before == after
        result.grave += any(fact[0] == "grave" for fact in after - before)
        if before != after:
            at = next(i for i, (a, b) in enumerate(zip(text, new, strict=False)) if a != b)
            shown = new[max(0, at - 70) : at + 110]
            result.errors.append(f"{name} {shown!r}\n      lost {dict(before - after)}, new {dict(after - before)}")
    return result


def numbers(results: dict[str, Kept]) -> dict[str, float]:
    """Share of the changed texts read alike, and how many got a grave finding for it (negative)."""
    total = sum(result.changed for result in results.values())
    alike = sum(result.alike for result in results.values())
    return {"alike": round(alike / total, 4), "wrong_grave": -sum(result.grave for result in results.values())}


def scores() -> dict[str, float]:
    """Every change, on a few texts each."""
    return numbers({name: kept(change) for name, change in CHANGES.items()})


def main() -> None:
    names = [name for name in sys.argv[1:] if not name.startswith("-")] or list(CHANGES)
    if unknown := set(names) - set(CHANGES):
        sys.exit(f"no such change: {', '.join(sorted(unknown))}; there are {', '.join(CHANGES)}")
    results = {name: kept(CHANGES[name], None if "--all" in sys.argv else EACH) for name in names}
    for name, result in sorted(results.items(), key=lambda each: each[1].alike / max(1, each[1].changed)):
        print(f"{name}: {result.alike} of {result.changed} read alike")
        if "--errors" in sys.argv:
            print("".join(f"    {error}\n" for error in result.errors), end="")
    print(", ".join(f"{key} {abs(value):g}" for key, value in numbers(results).items()))


if __name__ == "__main__":
    main()
