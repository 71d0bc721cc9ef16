"""Every evaluation, one table, and exit status 1 when a score is below its floor: python -m evals.run [--update]

The whole articles and the sample live outside this checkout; they are skipped where they are not beside it.
"""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table

from evals import floors, samples, score, seeds
from evals.product import document

# Of the sample's own numbers, those that say how good the reading is.
_SAMPLE_SCORES = ("slot_f1", "slot_precision", "slot_recall")


def seed_numbers() -> dict[str, float]:
    """Share of decidable items with an acceptable verdict, and wrong faults (negative)."""
    results = seeds.scores()
    good, total = sum(r.acceptable for r in results), sum(r.decidable for r in results)
    per_article = {f"article_{r.article}": round(r.acceptable / r.decidable, 4) for r in results}
    return {"acceptable": round(good / total, 4), "wrong_grave": -sum(len(r.wrong) for r in results), **per_article}


def sample_numbers() -> dict[str, float]:
    """The sample's scores, links as shares, harm as negative counts."""
    n = samples.numbers()
    return {
        **{key: float(n[key]) for key in _SAMPLE_SCORES},
        "votes_found": round(n["found"] / n["vote_actions"], 4),
        "linked": round(n["linked"] / n["linkable"], 4),
        "linked_right": round(n["linked_right"] / n["linked"], 4) if n["linked"] else 0.0,
        "negatives_invented": -int(n["negatives_with_false_action"]),
        "forecasts_as_facts": -int(n["forecast_taken_as_fact"]),
        "bad_spans": -int(n["bad_spans"]),
    }


def collect(console: Console) -> floors.Scores:
    """Run what can be run here."""
    scores: floors.Scores = {half: score.score_half(half, document).numbers() for half in ("open", "held")}
    for name, module, numbers in (("seeds", seeds, seed_numbers), ("samples", samples, sample_numbers)):
        if module.available():
            scores[name] = numbers()
        else:
            console.print(f"{name}: skipped, the shared folder is not beside this checkout")
    return scores


def table(scores: floors.Scores, held: floors.Scores) -> Table:
    """Score beside floor, one row each."""
    result = Table("evaluation", "score", "", "floor", title="Evaluations")
    for name, numbers in scores.items():
        for key, value in numbers.items():
            floor = held.get(name, {}).get(key)
            mark = "below" if floor is not None and value < floor else ""
            result.add_row(name, key, f"{value:g} {mark}".strip(), "" if floor is None else f"{floor:g}")
    return result


def main() -> int:
    console = Console(width=100)
    held = floors.load()
    scores = collect(console)
    console.print(table(scores, held))
    falls = floors.below(scores, held)
    for fall in falls:
        console.print(f"Below its floor: {fall}", style="red")
    if "--update" in sys.argv:
        floors.save(floors.raised(scores, held))
        console.print("Floors raised where a score rose; none was lowered.")
    return 1 if falls else 0


if __name__ == "__main__":
    sys.exit(main())
