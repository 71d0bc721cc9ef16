"""Whole articles against the gold table: python -m evals.seeds [--all]

An item is acceptable when a finding of one of its kinds, overlapping its place, has an acceptable verdict, and none
has a fault that the table does not give. Where the table names a fault, other findings may support the rest.
A `contradicted` or `impossible` anywhere in the article that no item accepts at that place is wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.gold import Item, items

SHARED = Path(__file__).parent.parent / ".." / "shared"
SEEDS = SHARED / "seeds"
PLACES = Path(__file__).parent / "seeds.toml"
FAULTS = frozenset({"imprecise", "contradicted", "impossible"})
GRAVE = frozenset({"contradicted", "impossible"})


@dataclass(frozen=True, slots=True)
class ArticleScore:
    """One article: `wrong` and `missed` say which, in words."""

    article: str
    decidable: int
    acceptable: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]
    others: tuple[str, ...]  # verdicts not accepted on items that record and law do not decide


def _spans(claim: dict[str, Any]) -> Iterable[tuple[int, int]]:
    return ((span["start"], span["end"]) for span in claim["spans"])


def _findings(item: Item, claims: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [c for c in claims if item.speaks(c["kind"]) and any(item.touches(a, b) for a, b in _spans(c))]


def acceptable(item: Item, found: set[str]) -> bool:
    """Whether these verdicts, together, do the item justice."""
    if not found & item.accepted or found & item.never:
        return False
    return not (found - item.accepted) & FAULTS


def score(article: str, wanted: Iterable[Item], document: dict[str, Any]) -> ArticleScore:
    """Hold one document of the product against the items of its article."""
    wanted = [item for item in wanted if item.article == article]
    claims = document["claims"]
    hits, missed, others = 0, [], []
    for item in wanted:
        found = {c["verdict"] for c in _findings(item, claims)}
        if item.decidable:
            hits += acceptable(item, found)
            if not acceptable(item, found):
                missed.append(f"{item.id} wants {'/'.join(sorted(item.accepted))}, got {sorted(found) or 'nothing'}")
        elif item.is_claim and found and not found <= item.accepted:
            others.append(f"{item.id} wants {'/'.join(sorted(item.accepted))}, got {sorted(found)}")
    wrong = [
        f"{c['kind']} {c['verdict']}: {c['spans'][0]['quote'][:90]!r}: {c['because'][0]['text'][:120]}"
        for c in claims
        if c["verdict"] in GRAVE and not any(c["verdict"] in i.accepted and c in _findings(i, claims) for i in wanted)
    ]
    return ArticleScore(
        article, sum(i.decidable for i in wanted), hits, tuple(wrong), tuple(missed), tuple(others)
    )


def scores() -> list[ArticleScore]:
    """Every article of the shared folder, without being told the day of publication."""
    from evals.product import document_of

    wanted = items(SEEDS / "gold.md", PLACES)
    return [score(path.name[:3], wanted, document_of(path)) for path in sorted(SEEDS.glob("*.txt"))]


def available() -> bool:
    return (SEEDS / "gold.md").exists()


def main() -> None:
    if not available():
        sys.exit("No shared folder beside this checkout: nothing to score.")
    results = scores()
    for result in results:
        print(f"{result.article}: {result.acceptable}/{result.decidable} acceptable, {len(result.wrong)} wrong")
        for line in result.wrong:
            print(f"   WRONG  {line}")
        for line in result.missed:
            print(f"   missed {line}")
        if "--all" in sys.argv:
            for line in result.others:
                print(f"   other  {line}")
    total, good = sum(r.decidable for r in results), sum(r.acceptable for r in results)
    print(f"all: {good}/{total} = {good / total:.0%}, {sum(len(r.wrong) for r in results)} wrong")


if __name__ == "__main__":
    main()
