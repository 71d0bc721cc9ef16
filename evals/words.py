"""Figures and quotes on reports of our own: python -m evals.words [part ...] [--errors]; the parts are PARTS.

A figure is right where kind, low, high, comparator and the chain of attribution are all right; a quote where every
span is exact and the speaker is right. A label names a speaker or counter by words that must stand in what was found.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

WORDS = Path(__file__).parent / "words"
PARTS = ("open", "held", "press", "press_shut", "wires", *(f"field{n}" for n in ("", *range(2, 14))))
# Scored, and looked at by nobody who builds.
_UNSEEN = ("held", "press_shut", "field5", "field7", "field9", "field11", "field13")
_WHOLE = tuple(part for part in PARTS if part not in ("open", "held"))  # all labelled: one too many is told


@dataclass(slots=True)
class WordScore:
    """Labels and those of them found right, figures and quotes apart; `numbers_right` leaves attribution aside.

    `told`: figures the reader told where all are labelled, of which `told_wrong` have no label.
    """

    figures: int = 0
    numbers_right: int = 0
    figures_right: int = 0
    quotes: int = 0
    quotes_right: int = 0
    told: int = 0
    told_wrong: int = 0
    errors: list[str] = field(default_factory=list)

    def numbers(self) -> dict[str, float]:
        """What is printed and held by floors.toml."""
        precise = {"figures_precise": round(1 - self.told_wrong / self.told, 4)} if self.told else {}
        return {
            "numbers_right": round(self.numbers_right / self.figures, 4),
            "figures_right": round(self.figures_right / self.figures, 4),
            "quotes_right": round(self.quotes_right / self.quotes, 4),
            **precise,
        }


def reports(half: str) -> Iterator[tuple[str, list[str]]]:
    """Each report of a half and its label lines."""
    text: list[str] = []
    labels: list[str] = []
    for line in (WORDS / f"{half}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        if line.startswith(("= ", "> ")):
            labels.append(line)
        elif labels:
            yield "\n".join(text).strip(), labels
            text, labels = [line], []
        else:
            text.append(line)
    if labels:
        yield "\n".join(text).strip(), labels


def score(half: str) -> WordScore:
    """Read every report of a half."""
    from evals.product import document

    total = WordScore()
    for text, labels in reports(half):
        found = document(text.encode(), "report.txt", "2024-06-12")
        for label in labels:
            if label.startswith("= "):
                _figure(total, label[2:], found["figures"])
            else:
                _quote(total, label[2:], found["quotes"])
        if half in _WHOLE:
            _surplus(total, [label[2:] for label in labels if label.startswith("= ")], found["figures"])
    return total


def _surplus(total: WordScore, labels: list[str], found: list[dict[str, Any]]) -> None:
    """Figures told that no label has: another number, kind or comparator than the report's."""
    for figure in found:
        total.told += 1
        if not any(_agrees(label, figure) for label in labels):
            total.told_wrong += 1
            total.errors.append(f"TOLD {[figure[k] for k in ('counts', 'low', 'high', 'comparator', 'attribution')]}")


def _agrees(label: str, figure: dict[str, Any]) -> bool:
    counts, low, high, comparator = label.partition(" | ")[0].split()
    # "At least 31" bounds below only, "up to 300" above only.
    ends: tuple[str, ...] = ("high",) if comparator in ("at_most", "less_than") else ("low",)
    ends = ("low", "high") if comparator in ("exactly", "about", "vague") else ends
    wanted = {"low": _number(low), "high": _number(high)}
    return (
        figure["counts"] == counts
        and figure["comparator"] == comparator
        and all(_same(figure[end], wanted[end]) for end in ends)
    )


def _same(found: float | None, wanted: float | None) -> bool:
    """A third is printed as 0.333 in a label."""
    return found == wanted or (found is not None and wanted is not None and abs(found - wanted) < 0.001)


def _figure(total: WordScore, label: str, found: list[dict[str, Any]]) -> None:
    total.figures += 1
    chain = label.partition(" | ")[2]
    hits = [f for f in found if _agrees(label, f)]
    total.numbers_right += bool(hits)
    right = [f for f in hits if _named([] if chain == "-" else chain.split("; "), f["attribution"])]
    total.figures_right += bool(right)
    if not right:
        got = [(f["counts"], f["low"], f["high"], f["comparator"], f["attribution"]) for f in found]
        total.errors.append(f"FIGURE {label}, got {got}")


def _number(word: str) -> float | None:
    return None if word == "-" else float(word)


def _named(wanted: list[str], found: list[str]) -> bool:
    return len(wanted) == len(found) and all(w.lower() in f.lower() for w, f in zip(wanted, found, strict=True))


def _quote(total: WordScore, label: str, found: list[dict[str, Any]]) -> None:
    total.quotes += 1
    facts, _, words = label.partition(" | ")
    kind, speaker = facts.split(" ", 1)
    for quote in found:
        spans = [s["quote"].strip(" ,.") for s in quote["spans"]]
        said = quote["speaker"] or "-"
        if spans == [w.strip(" ,.") for w in words.split(" / ")] and quote["kind"] == kind and speaker in said:
            total.quotes_right += 1
            return
    got = [(q["kind"], q["speaker"], [s["quote"] for s in q["spans"]]) for q in found]
    total.errors.append(f"QUOTE {label}, got {got}")


def main() -> None:
    for half in [h for h in sys.argv[1:] if not h.startswith("-")] or PARTS:
        total = score(half)
        told = ", ".join(f"{k} {v:g}" for k, v in total.numbers().items())
        print(f"{half}: {total.figures} figures, {total.quotes} quotes, {told}")
        if "--errors" in sys.argv:
            if half in _UNSEEN:
                sys.exit(f"The part {half} is scored, not looked at.")
            print("\n".join(f"  {error}" for error in total.errors))


if __name__ == "__main__":
    main()
