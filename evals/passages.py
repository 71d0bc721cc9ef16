"""Short passages, each written to show two constructions, fact by fact: python -m evals.passages [PART...] [--errors]

A passage's first line gives its name and day of publication, its second what the Council does in it, the rest is the
passage (`evals/passages/*.txt`). Names ending in an odd number may be read while building, and of one writer the even
ones too (`later`); the rest is only scored.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.score import Score, count_slots
from evals.slots import Action

PASSAGES = Path(__file__).parent / "passages"
PARTS = ("read", "later", "shut")
_READ_LATER = "r"  # whose even passages may be read since November 2026
_HEAD = re.compile(r"# (?P<name>[a-z]+(?P<number>\d+))(?: published (?P<day>\d{4}-\d{2}-\d{2}))?")
_COUNTS = ("yes", "no", "abstain", "absent")
_OUTCOMES = {("failed", "vote"): "not_adopted"}  # why a text failed is seldom told


@dataclass(frozen=True, slots=True)
class Passage:
    """What must come out of a text; `published` is an ISO day or None."""

    name: str
    number: int
    published: str | None
    actions: tuple[Action, ...]
    text: str


def passages(part: str) -> Iterator[Passage]:
    """Every passage of a part, in the order of its files; raises ValueError at a line it cannot read."""
    for path in sorted(PASSAGES.glob("*.txt")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            passage = parsed(block)
            if _part(passage) == part:
                yield passage


def _part(passage: Passage) -> str:
    if passage.number % 2:
        return "read"
    return "later" if passage.name.startswith(_READ_LATER) else "shut"


def parsed(block: str) -> Passage:
    """One block of a file."""
    head, told, *text = block.split("\n")
    if not (found := _HEAD.fullmatch(head)):
        raise ValueError(f"no name of a passage: {head!r}")
    whole = "\n".join(text)
    actions = () if told == "-" else tuple(_action(words, whole) for words in told.split("; "))
    return Passage(found["name"], int(found["number"]), found["day"], actions, whole)


def _action(told: str, text: str) -> Action:
    kind, modality, *rest = told.split()
    action: Action = {"kind": kind, "modality": modality, "outcome": None, "tally": {}, "ballots": {}, "vetoes": []}
    action |= {"sponsors": [], "date": None, "spans": [{"start": 0, "end": len(text), "quote": text}]}
    for word in rest:
        key, mark, value = word.partition("=" if "=" in word else ":")
        if not mark:
            action["outcome"] = _OUTCOMES.get((word, kind), word)
        elif mark == "=" and key in _COUNTS:
            action["tally"][key] = int(value)
        elif key == "on":
            action["date"] = value
        elif key in ("veto", "by"):
            action["vetoes" if key == "veto" else "sponsors"] = value.split(",")
        elif key in _COUNTS:
            action["ballots"] |= dict.fromkeys(value.split(","), key)
        else:
            raise ValueError(f"what is {word!r} in {told!r}?")
    action["ballots"] |= dict.fromkeys(action["vetoes"], "no")  # a veto is a vote against
    return action


def score(part: str) -> Score:
    """Read and check every passage of a part."""
    from evals.product import document

    total = Score()
    for passage in passages(part):
        found = document(passage.text.encode(), "passage.txt", passage.published)["actions"]
        add(total, passage, found)
    return total


def add(total: Score, passage: Passage, found: list[dict[str, Any]]) -> None:
    """Hold what was read of one passage against what it tells."""
    total.reports += 1
    before = len(total.errors)
    count_slots(total, {"id": passage.name}, _taken(passage.actions), _taken(found))
    left = [(a["kind"], a["modality"]) for a in found if not _is_taken(a)]
    for wanted in passage.actions:
        if not _is_taken(wanted):
            kind = (wanted["kind"], wanted["modality"])
            total.other_kinds += 1
            if kind in left:
                left.remove(kind)
                total.other_kinds_found += 1
            else:
                total.errors.append(f"{passage.name} MISSED {' '.join(kind)}, got {left}")
    if not passage.actions:
        total.negatives += 1
        total.invented += any(a["modality"] == "happened" for a in found)
        total.errors += [f"{passage.name} INVENTED {a['kind']} {a['modality']}" for a in found if not _is_taken(a)]
    if len(total.errors) > before:
        total.errors.append(f"{passage.name} : {passage.text!r}\n")


def numbers(total: Score) -> dict[str, float]:
    """Of a part's numbers those a passage can have: none is linked to the record, no verdict is labelled."""
    named = ("f1", "precision", "recall", "votes_found", "other_kinds_found", "negatives_invented", "bad_spans")
    return {key: value for key, value in total.numbers().items() if key in named}


def _is_taken(action: Action) -> bool:
    return bool(action["kind"] == "vote" and action["modality"] == "happened")


def _taken(actions: tuple[Action, ...] | list[Action]) -> list[Action]:
    return [a for a in actions if _is_taken(a)]


def main() -> None:
    for part in [p for p in sys.argv[1:] if not p.startswith("-")] or PARTS:
        total = score(part)
        print(f"{part}: {total.reports} passages, {total.votes} votes, {total.extra} extra")
        print("  " + ", ".join(f"{key} {abs(value):g}" for key, value in numbers(total).items()))
        if "--errors" in sys.argv:
            if part == "shut":
                sys.exit("These passages are scored, not looked at.")
            print("\n".join(f"  {error}" for error in total.errors))


if __name__ == "__main__":
    main()
