"""A report as it was read: the text, what it says, and where."""

from __future__ import annotations

from msgspec import Struct

from horseshoe.reading.claims.actions import Action
from horseshoe.reading.claims.claims import Claim
from horseshoe.reading.claims.passages import Figure, Quote
from horseshoe.reading.pages.page import Page


class Reading(Struct, frozen=True):
    """What one report says, unchecked. `published` is an ISO day or None; `published_basis` as the contract has it."""

    page: Page
    published: str | None
    published_basis: str  # 'given', 'metadata', 'dateline', 'unknown' ('inferred' comes only from a match)
    actions: tuple[Action, ...]
    claims: tuple[Claim, ...]
    figures: tuple[Figure, ...]
    quotes: tuple[Quote, ...]
