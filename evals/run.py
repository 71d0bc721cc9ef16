"""Every evaluation, one table, and exit status 1 when a score is below its floor: python -m evals.run ...

--all also tells the story of the whole made archive, of which a part does without it;
--update raises floors to what was reached; --readme puts the table of scores into README.md.

The whole articles and the sample live outside this checkout; they are skipped where they are not beside it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

from evals import (
    change_kinds,
    changes,
    composed_figures,
    composed_votes,
    events,
    floors,
    pages,
    passages,
    samples,
    score,
    seeds,
    stories,
    words,
)
from evals.archive import REPORTS
from evals.product import document

# Of the sample's own numbers, those that say how good the reading is.
_SAMPLE_SCORES = ("slot_f1", "slot_precision", "slot_recall")

README = Path(__file__).parent.parent / "README.md"
_MARKS = ("<!-- scores: python -m evals.run --readme -->\n", "<!-- end of scores -->\n")
_HARM = frozenset({"negatives_invented", "wrong_grave"})
_COLUMNS = {
    "f1": "F1 of facts",
    "precision": "precision",
    "recall": "recall",
    "linked": "votes linked",
    "linked_right": "of these right",
    "negatives_invented": "other bodies taken for the Council",
    "wrong_grave": "wrong faults",
}
_TOLD = {
    "samples": "the sample: 48 reworded reports",
    "open": "our reports, the half built on",
    "held": "our reports, the half held out",
    "fresh": "reports of writers who did not know the rules",
    "later": "a hundred more, of two further writers",
    "sealed": "the other half of the first writers', sealed",
    "press": "reports reworded from real ones, those read since",
    "press_shut": "the other half of them, never read",
    "wires": "more of their kind, read since",
    "desks": "a hundred and twenty more of their kind, read since",
    "rarer": "twenty on rarer matters, read since",
    "mixed": "a hundred more of every kind, read since",
    "mixed_more": "sixty-one of their kind, read later",
    "archives": "twenty from archives, cables and magazines of all decades, read since",
    "archives_more": "twenty of their kind, read later",
    "plain": "ninety-six in plain copy and by five further hands, read since",
    "plain_shut": "ninety-six of their kind, never read",
    "near": "forty-eight of the sample's kind by three further writers, read since",
    "near_shut": "forty-eight of their kind, never read",
    "wider": "forty-eight of the world's press by three further writers, learned from since",
    "wider_shut": "forty-eight of their kind, never read",
    "broad": "a hundred and eighty of all decades by six further writers, learned from since",
    "broad_shut": "sixty of theirs, never read",
    "passages_read": "two hundred and ten passages, each of two constructions drawn by lot",
    "passages_later": "seventy more of them, read later",
    "passages_shut": "the rest of them, never read",
}


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
    scores: floors.Scores = {part: score.score_part(part, document).numbers() for part in score.PARTS}
    scores |= {f"events_{half}": events.score(half).numbers() for half in events.HALVES}
    scores |= {f"passages_{part}": passages.numbers(passages.score(part)) for part in passages.PARTS}
    scores |= {f"words_{half}": words.score(half).numbers() for half in words.PARTS}
    scores["composed_figures"] = composed_figures.score().numbers()
    scores["composed_votes"] = composed_votes.numbers(composed_votes.score()[0])
    scores["pages"] = pages.scores().numbers()
    scores["changes"] = changes.scores()
    scores["stories"] = stories.scores().numbers()
    if "--all" in sys.argv:
        scores["stories_all"] = stories.scores(REPORTS).numbers()
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


def readme(scores: floors.Scores) -> str:
    """The scores that say most, as two tables for README.md."""
    head = ["reports", *_COLUMNS.values()]
    rows = [head, ["---"] * len(head)]
    for name in _TOLD:
        numbers = {key.removeprefix("slot_"): value for key, value in scores.get(name, {}).items()}
        if numbers:
            rows.append([_TOLD[name], *(_printed(key, numbers.get(key)) for key in _COLUMNS)])
    if alike := scores.get("changes"):
        rows += [[""], ["reports changed in wording, not in meaning", "read alike"], ["---", "---"]]
        rows.append([f"{len(change_kinds.CHANGES)} changes, on a dozen texts each", f"{alike['alike']:.1%}"])
    if article := scores.get("seeds"):
        names = [key for key in article if key.startswith("article_")]
        rows += [[""], ["whole articles", *(n.removeprefix("article_") for n in names), "all", "wrong faults"]]
        rows += [["---"] * len(rows[-1])]
        shares = [_printed(key, article[key]) for key in (*names, "acceptable")]
        shares.append(_printed("wrong_grave", article["wrong_grave"]))
        rows += [["decidable items with an acceptable verdict", *shares]]
    return "".join(f"| {' | '.join(row)} |\n" if row != [""] else "\n" for row in rows)


def _printed(key: str, value: float | None) -> str:
    if value is None:
        return ""
    if key in ("f1", "precision", "recall"):
        return f"{value:.3f}"
    return f"{-value:g}" if value < 0 or key in _HARM else f"{value:.0%}"


def put_into_readme(scores: floors.Scores) -> None:
    """Replace what stands between the marks."""
    text = README.read_text(encoding="utf-8")
    head, _, rest = text.partition(_MARKS[0])
    _, _, tail = rest.partition(_MARKS[1])
    README.write_text(f"{head}{_MARKS[0]}{readme(scores)}{_MARKS[1]}{tail}", encoding="utf-8")


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
    if "--readme" in sys.argv:
        put_into_readme(scores)
        console.print("README.md has the scores.")
    return 1 if falls else 0


if __name__ == "__main__":
    sys.exit(main())
