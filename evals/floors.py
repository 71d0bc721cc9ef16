"""Floors under the scores: kept in floors.toml, raised by `python -m evals.run --update`, never lowered."""

from __future__ import annotations

import tomllib
from pathlib import Path

FLOORS = Path(__file__).parent / "floors.toml"
Scores = dict[str, dict[str, float]]

_HEAD = """# What every score must reach. Raised by `python -m evals.run --update`, which refuses to lower any of them.
# Counts of harm (invented actions, wrong spans) are negative, so that more is always better.
"""


def load(path: Path = FLOORS) -> Scores:
    """Floors by evaluation and score; none where there is no file."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def below(scores: Scores, floors: Scores) -> list[str]:
    """In words, every score that is missing or under its floor, for the evaluations that ran."""
    falls = []
    for name, numbers in scores.items():
        for key, floor in floors.get(name, {}).items():
            if key not in numbers:
                falls.append(f"{name}.{key} is gone; its floor is {floor:g}")
            elif numbers[key] < floor:
                falls.append(f"{name}.{key} is {numbers[key]:g}, floor {floor:g}")
    return falls


def raised(scores: Scores, floors: Scores) -> Scores:
    """Each floor at the higher of floor and score; evaluations that did not run keep theirs."""
    names = [*floors, *(name for name in scores if name not in floors)]
    return {
        name: {
            key: max(floors.get(name, {}).get(key, value), value)
            for key, value in {**floors.get(name, {}), **scores.get(name, {})}.items()
        }
        for name in names
    }


def save(floors: Scores, path: Path = FLOORS) -> None:
    tables = (
        f"[{name}]\n" + "".join(f"{key} = {value!r}\n" for key, value in numbers.items())
        for name, numbers in floors.items()
    )
    path.write_text(_HEAD + "\n" + "\n".join(tables), encoding="utf-8")
