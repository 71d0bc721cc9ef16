"""Sentences with figures composed of count, source and telling, whose truth is known: python -m evals.composed_figures

--errors prints what was read wrongly, --cells the share read rightly by telling and by source, weakest first.
"""

from __future__ import annotations

import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from evals.composed_tellings import COMPARATORS, KINDS, OUTLETS, SOURCES, TELLINGS, Source
from evals.product import document

_EACH = 12  # sentences of each telling
_SEED = 7


@dataclass(frozen=True, slots=True)
class Count:
    """So many of a kind, and how they are told: clause, clause after "had", object, name of the sum."""

    kind: str
    number: int
    comparator: str

    @property
    def printed(self) -> str:
        return COMPARATORS[self.comparator].format(f"{self.number:,}")

    def forms(self) -> tuple[str, ...]:
        return tuple(form.format(self.printed) for form in KINDS[self.kind])


@dataclass(frozen=True, slots=True)
class Composed:
    """A text, and of each count in it the chain of those who told it."""

    text: str
    truth: tuple[tuple[Count, tuple[str, ...]], ...]
    telling: str
    source: str


def composed() -> Iterator[Composed]:
    """Every telling with sources, outlets and counts drawn by lot, always the same."""
    lot = random.Random(_SEED)
    for telling in TELLINGS:
        for _ in range(_EACH):
            source, other = lot.sample(SOURCES, 2)
            while other.apposed or other.label in source.label:
                other = lot.choice(SOURCES)
            outlet = lot.choice([o for o in OUTLETS if o[1] != source.label])
            kinds = lot.sample(list(KINDS), 2)
            counts = tuple(Count(kind, lot.randint(2, 95) * 10, lot.choice(list(COMPARATORS))) for kind in kinds)
            yield _compose(telling, source, other, outlet, counts)


def _compose(
    telling: str, source: Source, other: Source, outlet: tuple[str, str], counts: tuple[Count, ...]
) -> Composed:
    template, _, shares = telling.partition(" | ")
    comma = source.printed + "," * source.apposed
    words = {
        "s": source.printed, "s,": comma, "s;": source.printed + ",", "r": source.pronoun, "t": source.short,
        "z": other.printed, "a": outlet[0], "was": "were" if source.many else "was",
    }  # fmt: skip
    for n, count in enumerate(counts, 1):
        words |= dict(zip((f"c{n}", f"h{n}", f"n{n}", f"o{n}"), count.forms(), strict=True)) | {f"m{n}": count.printed}
    text = re.sub(r"\{([^}]+)\}", lambda m: words[m[1]] if m[1] in words else _capital(words[m[1].lower()]), template)
    text = text.replace(",,", ",").replace(",.", ".").replace(",;", ";")
    told = {"s": source.label, "z": other.label, "a": outlet[1], "t": source.short.removeprefix("the ")}
    truth = []
    for share in shares.split(", "):
        number, *chain = share.split(" ")
        truth.append((counts[int(number) - 1], tuple(told[who] for who in chain if who != "-")))
    return Composed(text, tuple(truth), template, source.printed)


def _capital(words: str) -> str:
    """As it begins a sentence, where no digit may stand."""
    return f"A total of {words}" if words[0].isdigit() else words[0].upper() + words[1:]


@dataclass(slots=True)
class ComposedScore:
    """Counts told, those read and those whose chain is right too; by telling and by source."""

    told: int = 0
    numbers_right: int = 0
    figures_right: int = 0
    cells: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    errors: list[str] = field(default_factory=list)

    def numbers(self) -> dict[str, float]:
        """What is printed and held by floors.toml."""
        return {
            "numbers_right": round(self.numbers_right / self.told, 4),
            "figures_right": round(self.figures_right / self.told, 4),
        }


def score() -> ComposedScore:
    """Read every composed sentence."""
    total = ComposedScore()
    for one in composed():
        found = document(one.text.encode(), "report.txt", "2024-06-12")["figures"]
        for count, chain in one.truth:
            like = [f for f in found if f["counts"] == count.kind and count.number in (f["low"], f["high"])]
            hits = [f["attribution"] for f in like]
            right = any(_named(chain, hit) for hit in hits)
            total.told += 1
            total.numbers_right += bool(hits)
            total.figures_right += right
            total.cells[one.telling].append(right)
            total.cells[one.source].append(right)
            if not right:
                total.errors.append(f"{one.text}\n    {count.kind} {count.number} of {chain}, got {hits}")
    return total


def _named(wanted: tuple[str, ...], found: list[str]) -> bool:
    return len(wanted) == len(found) and all(w.lower() in f.lower() for w, f in zip(wanted, found, strict=True))


def main() -> None:
    total = score()
    print(f"{total.told} figures, {', '.join(f'{k} {v:g}' for k, v in total.numbers().items())}")
    if "--cells" in sys.argv:
        for name, right in sorted(total.cells.items(), key=lambda cell: sum(cell[1]) / len(cell[1])):
            print(f"{sum(right) / len(right):.2f}  {name}")
    if "--errors" in sys.argv:
        print("\n".join(total.errors))


if __name__ == "__main__":
    main()
