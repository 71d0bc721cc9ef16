"""Moments resolved again, once a match has told when a report came out."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Literal

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Action, DateBasis, Modality, Moment
from horseshoe.reading.words.dates import find_moments, resolve

Tense = Literal["past", "future"]


def redate(action: Action, published: date) -> Action:
    """The action with its date resolved against a day of publication; unchanged where that tells nothing new.

    A day printed in full stands as it is: only "last month", "Friday" or "in October" gain by knowing when.
    """
    moment = action.date
    if moment is None or not moment.text or moment.value is not None:
        return action
    # A report comes out on the day of its vote or soon after: too loose to place another "Thursday" of that week.
    if moment.weekday is not None and not action.recalled:
        return action
    tense: Tense = "past" if action.modality in (Modality.HAPPENED, Modality.DENIED) else "future"
    resolved = _resolved(moment.text, published, tense)
    return action if resolved is None else replace(action, date=resolved)


@lru_cache(maxsize=1024)
def _resolved(text: str, published: date, tense: Tense) -> Moment | None:
    found = find_moments(text)
    if not found:
        return None
    moment = resolve(found[0], published, tense)
    if moment.value is None and moment.earliest is None and moment.latest is None:
        return None
    return replace(moment, text=text, basis=DateBasis.PUBLISHED)
