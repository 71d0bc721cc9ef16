"""Votes of another body that a report on the Council tells without its name, known by who votes."""

from __future__ import annotations

from horseshoe.reading.claims.actions import Action
from horseshoe.reading.sides.seated import of_others


def elsewhere(action: Action) -> bool:
    """Whether most States that a vote names had no seat in the year it is told to have been held."""
    if action.vetoes or action.symbol or action.date is None or not (day := action.date.value or action.date.earliest):
        return False
    return of_others(action.ballots, int(day[:4]))
