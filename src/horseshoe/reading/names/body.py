"""A body that decides, and where a report names it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Body(StrEnum):
    COUNCIL = "council"  # the Security Council by a name nobody else has
    BARE = "bare"  # "the Council": whichever was meant last
    UN = "un"  # "the United Nations approved": the Council where the passage has nothing else
    OTHER = "other"


class BodyMention(Struct, frozen=True):
    """Where a body is named.

    `passing`: the Council is named beside the matter ("urged the Security Council to act", "a seat on the Security
    Council"); `fifteen`: a bare council known by its 15 (or once 11) seats, which another body may have as well.
    """

    start: int
    end: int
    body: Body
    passing: bool = False
    fifteen: bool = False
