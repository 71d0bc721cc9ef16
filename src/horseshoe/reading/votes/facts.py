"""One thing a sentence says about a vote, and where it says it."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from msgspec import Struct

from horseshoe.reading.claims.actions import Modality


class Slot(StrEnum):
    BALLOT = "ballot"  # value: (Ballot, Voters)
    SCORE = "score"  # value: tuple of counts, yes first
    OUTCOME = "outcome"  # value: Told
    VETO = "veto"  # value: Voters
    MISCALLED = "miscalled"  # value: Voters who abstained, which the report calls a veto
    SPONSOR = "sponsor"  # value: members
    ACT = "act"  # what the Council did by a text, no text or vote named: an outcome only beside a count
    ENOUGH = "enough"  # so many voted for it as can adopt it: an outcome only where law and counts allow it
    UNANIMOUS = "unanimous"
    SYMBOL = "symbol"  # value: Symbol
    MOMENT = "moment"  # value: TimeExpression
    MINIMUM = "minimum"  # "got the minimum votes"


class Fact(Struct, frozen=True):
    """`start` and `end` are positions in the text; `at` is the place in the line's norm, for order and nearness."""

    slot: Slot
    value: Any
    start: int
    end: int
    at: int
    modality: Modality = Modality.HAPPENED
