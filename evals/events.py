"""What the Council does besides voting, on reports of our own: python -m evals.events [open|held|strangers] [--errors]

Each block of a file says what must come out and then the report. Counted are events other than a vote taken, by kind
and modality; outcome and States only where the block gives them. `strangers` are about other bodies.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HALVES = ("open", "held", "strangers")
EVENTS = Path(__file__).parent / "events"
Wanted = tuple[str, str, str, frozenset[str]]


@dataclass(slots=True)
class EventScore:
    """Events told, found, and found without being told; `details` are outcomes and States told with them.

    A detail of an event that is missed is missed: its share does not fall because more events are found.
    """

    told: int = 0
    found: int = 0
    extra: int = 0
    details: int = 0
    details_right: int = 0
    errors: list[str] = field(default_factory=list)

    def numbers(self) -> dict[str, float]:
        """What is printed and held by floors.toml."""
        if not self.told:  # only reports about other bodies
            return {"invented": -self.extra}
        return {
            "events_found": round(self.found / self.told, 4),
            "events_right": round(self.found / max(1, self.found + self.extra), 4),
            "details_found": round(self.details_right / max(1, self.details), 4),
        }


def reports(half: str) -> Iterator[tuple[list[Wanted], str]]:
    """Every block of a half: what must come out, and the text."""
    blocks = (EVENTS / f"{half}.txt").read_text(encoding="utf-8").split("\n\n")
    for block in blocks:
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            yield [_wanted(part) for part in lines[0].split("; ") if part != "-"], "\n".join(lines[1:])


def _wanted(words: str) -> Wanted:
    kind, modality, *rest = words.split()
    states = next((word[3:].split(",") for word in rest if word.startswith("by=")), [])
    return kind, modality, next((word for word in rest if "=" not in word), ""), frozenset(states)


def _is_event(action: dict[str, Any]) -> bool:
    return bool(action["kind"] != "vote" or action["modality"] != "happened")


def score(half: str) -> EventScore:
    """Read every report of a half."""
    from evals.product import document

    total = EventScore()
    for wanted, text in reports(half):
        found = document(text.encode(), "report.txt", "2024-06-12")["actions"]
        _add(total, wanted, found, text)
    return total


def _add(total: EventScore, wanted: list[Wanted], found: list[dict[str, Any]], text: str) -> None:
    left = list(found)
    for kind, modality, outcome, states in wanted:
        total.told += 1
        total.details += bool(outcome) + bool(states)
        hit = next((a for a in left if (a["kind"], a["modality"]) == (kind, modality)), None)
        if hit is None:
            total.errors.append(f"MISSED {kind} {modality}, got {_told(found)}: {text[:150]!r}")
            continue
        left.remove(hit)
        total.found += 1
        right = (not outcome or hit["outcome"] == outcome, not states or set(hit["sponsors"]) == states)
        total.details_right += (bool(outcome) and right[0]) + (bool(states) and right[1])
        if not all(right):
            got = f"{hit['outcome']} {hit['sponsors']}"
            total.errors.append(f"DETAIL {outcome} {sorted(states)}, got {got}: {text[:150]!r}")
    kinds = {kind for kind, *_ in wanted}
    for extra in left:
        # Of an event told, another kind may be told as well; of none, nothing may, and a vote taken never.
        if not _is_event(extra) or not kinds or extra["kind"] in kinds:
            total.extra += 1
            total.errors.append(f"EXTRA {extra['kind']} {extra['modality']}: {text[:150]!r}")


def _told(found: list[dict[str, Any]]) -> list[str]:
    return [f"{a['kind']} {a['modality']}" for a in found]


def main() -> None:
    for half in [h for h in sys.argv[1:] if not h.startswith("-")] or HALVES:
        total = score(half)
        print(f"{half}: {total.told} events, " + ", ".join(f"{k} {v:g}" for k, v in total.numbers().items()))
        if "--errors" in sys.argv:
            if half == "held":
                sys.exit("The held-out half is scored, not looked at.")
            print("\n".join(f"  {error}" for error in total.errors))


if __name__ == "__main__":
    main()
