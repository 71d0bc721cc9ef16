"""A model's answer as it came: JSON of the shape asked for, or an error; single things of a wrong shape are counted.

Nothing here is believed yet: `grounding` holds every quote against the text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from horseshoe.errors import ModelError
from horseshoe.reading.words.late import late

_MOST_ACTIONS, _MOST_FACTS, _MOST_PASSAGES = 60, 80, 20  # of one report; no report met has half as many
_FENCE = late(r"\s*```(?:json)?\s*\n(.*?)\n?\s*```\s*", re.S)
_THOUGHT = late(r"\s*<think>.*?</think>", re.S)
_ADVICE = "Try another model, or --reader grammar"


class Pointed(Struct, frozen=True):
    """Words said to stand in the report; `occurrence` from 1, None where the model gives none."""

    quote: str
    occurrence: int | None = None


class SaidFact(Struct, frozen=True):
    """One fact as the model has it; `value` and `member` are whatever it sent, of JSON's types."""

    slot: str
    value: object
    member: str | None
    words: Pointed
    named: Pointed | None = None


class SaidAction(Struct, frozen=True):
    """One action as the model has it."""

    kind: str
    modality: str
    proposal: str | None
    recalled: bool
    passages: tuple[Pointed, ...]
    facts: tuple[SaidFact, ...]


class Answer(Struct, frozen=True):
    """`given` is how many facts the model sent, `malformed` how many of them had no shape at all."""

    actions: tuple[SaidAction, ...]
    given: int
    malformed: int


def answer(content: str) -> Answer:
    """Take the content of the model's message apart.

    Raises:
        ModelError: no JSON, or not an object with a list of actions.
    """
    bare = _THOUGHT.sub("", content, count=1)
    fenced = _FENCE.fullmatch(bare)
    try:
        told = json.loads(fenced[1] if fenced else bare)
    except (ValueError, RecursionError):
        raise ModelError("The model did not answer in JSON", advice=_ADVICE) from None
    rows = told.get("actions") if isinstance(told, dict) else None
    if not isinstance(rows, list):
        raise ModelError("The model's JSON is not of the shape asked for (no list of actions)", advice=_ADVICE)
    actions: list[SaidAction] = []
    given = malformed = 0
    for row in rows:
        facts = row.get("facts", []) if isinstance(row, dict) else []
        sent = len(facts) if isinstance(facts, list) else 1
        taken = _action(row) if len(actions) < _MOST_ACTIONS else None
        given += sent + (taken is None)
        malformed += sent + 1 if taken is None else sent - len(taken.facts)
        if taken is not None:
            actions.append(taken)
    return Answer(tuple(actions), given, malformed)


def _action(row: Any) -> SaidAction | None:
    if not isinstance(row, dict) or not isinstance(row.get("facts", []), list):
        return None
    passages = tuple(_each(row.get("passages"), _pointed))[:_MOST_PASSAGES]
    kind, modality, proposal = row.get("kind"), row.get("modality"), row.get("proposal")
    if not passages or not isinstance(kind, str) or not isinstance(modality, str):
        return None
    facts = tuple(_each(row.get("facts", []), _fact))[:_MOST_FACTS]
    return SaidAction(
        kind, modality, proposal if isinstance(proposal, str) else None, row.get("recalled") is True, passages, facts
    )


def _each(rows: Any, take: Any) -> Iterator[Any]:
    for row in rows if isinstance(rows, list) else ():
        taken = take(row)
        if taken is not None:
            yield taken


def _pointed(row: Any) -> Pointed | None:
    if isinstance(row, str):
        row = {"quote": row}
    if not isinstance(row, dict) or not isinstance(row.get("quote"), str) or not row["quote"].strip():
        return None
    occurrence = row.get("occurrence")
    if occurrence is not None and (not isinstance(occurrence, int) or isinstance(occurrence, bool) or occurrence < 1):
        return None
    return Pointed(row["quote"].strip(), occurrence)


def _fact(row: Any) -> SaidFact | None:
    words = _pointed(row) if isinstance(row, dict) else None
    if words is None or not isinstance(row.get("slot"), str):
        return None
    member, named = row.get("member"), row.get("named")
    if member is not None and not isinstance(member, str):
        return None
    return SaidFact(row["slot"], row.get("value"), member, words, _pointed(named) if named is not None else None)
