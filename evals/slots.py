"""The facts a vote action states, as comparable (slot, value) pairs, and how two sets of actions are paired.

Actions come as JSON objects of the contract, or of gold.jsonl, which has the same fields with the date as an ISO day.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Action = dict[str, Any]
Slot = tuple[str, str | int]

COUNTS = ("yes", "no", "abstain", "not_participating")
# Reporters seldom tell why a text failed, or whether it was carried or adopted.
FAMILY = {
    "adopted": "adopted",
    "carried": "adopted",
    "vetoed": "vetoed",
    "short": "failed",
    "not_adopted": "failed",
    "not_carried": "failed",
    "blocked": "failed",
}
_RELIABLE = ("stated", "published")  # a date taken from the record says nothing about reading


def _away(word: str) -> str:
    """Reports seldom tell an absent member from one that took no part."""
    return "not_participating" if word == "absent" else word


def _day(action: Action) -> str | None:
    when = action.get("date")
    if isinstance(when, dict):
        exact = when.get("precision") == "day" and when.get("basis") in _RELIABLE
        return str(when["value"]) if exact and when.get("value") else None
    return str(when) if when and len(str(when)) == len("2024-03-22") else None


def slots(action: Action) -> set[Slot]:
    """Outcome family, counts other than nought, ballots, vetoes, sponsors and the day."""
    facts: set[Slot] = set()
    if family := FAMILY.get(action.get("outcome") or ""):
        facts.add(("outcome", family))
    for key, count in (action.get("tally") or {}).items():
        if count and _away(key) in COUNTS:
            facts.add((f"tally.{_away(key)}", count))
    facts |= {(f"ballot.{_away(ballot)}", member) for member, ballot in (action.get("ballots") or {}).items()}
    facts |= {("veto", member) for member in action.get("vetoes") or ()}
    facts |= {("sponsor", member) for member in action.get("sponsors") or ()}
    if day := _day(action):
        facts.add(("date", day))
    return facts


def fair(gold: Action, found: Action) -> tuple[set[Slot], set[Slot]]:
    """Both sets, without what cannot be judged: a day the label leaves open, a count derived where none is told."""
    told, got = slots(gold), slots(found)
    named = {slot for slot, _ in told}
    derived = {f"tally.{_away(k)}" for k, basis in (found.get("tally_basis") or {}).items() if basis == "derived"}
    drop = (derived | {"date"}) - named
    return told, {(slot, value) for slot, value in got if slot not in drop}


def shared_length(a: Action, b: Action) -> int:
    """Code points the spans of both cover."""
    return sum(
        max(0, min(x["end"], y["end"]) - max(x["start"], y["start"])) for x in a["spans"] for y in b["spans"]
    )


def pair(gold: list[Action], found: list[Action]) -> list[tuple[int, int]]:
    """Best pairs first: facts in common, then ground in common; each action at most once."""
    ranked: Iterable[tuple[float, int, int]] = sorted(
        (
            (len(slots(g) & slots(f)) * 10 + (overlap > 0) * 5 + min(4.0, overlap / 50), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
            if (overlap := shared_length(g, f)) >= 0
        ),
        reverse=True,
    )
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    pairs = []
    for strength, i, j in ranked:
        if strength > 0 and i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((i, j))
    return pairs
