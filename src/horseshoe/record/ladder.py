"""The ceasefire ladder: what a text does about the fighting, from asking for pauses to demanding a permanent end of it.

A report's "calling for a ceasefire" can stand for any rung; drafts were vetoed over the difference between two.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from horseshoe.record.paragraph import Paragraph, operative_strength


class Rung(StrEnum):
    """Rungs, weakest first; NOTHING and PROPOSAL stand beside the ladder."""

    NOTHING = "nothing on a ceasefire"
    PROPOSAL = "welcomes a ceasefire proposed or agreed elsewhere, or holds parties to it"
    PAUSES = "humanitarian pauses"
    CONDITIONS = "conditions for a sustainable cessation of hostilities"
    SUSPENSION = "a suspension or cessation of hostilities"
    IMPERATIVE = "determines the imperative of a ceasefire"
    CALLS = "calls for a ceasefire"
    DEMANDS_HUMANITARIAN = "demands a humanitarian ceasefire"
    DEMANDS_TIME_BOUND = "demands a ceasefire for a stated time"
    DEMANDS = "demands a ceasefire"
    DEMANDS_PERMANENT = "demands an unconditional or permanent ceasefire"


LADDER: tuple[Rung, ...] = tuple(rung for rung in Rung if rung not in {Rung.NOTHING, Rung.PROPOSAL})
TOPICS_OF_RUNGS = ("ceasefire", "suspension-of-hostilities", "cessation-of-hostilities", "humanitarian-pause")
_CEASEFIRES = frozenset(LADDER[LADDER.index(Rung.IMPERATIVE) :])
_ASKED_FOR = frozenset({"immediate", "unconditional", "permanent", "humanitarian", "durable", "lasting"})
_WELCOMING = ("welcomes", "endorses", "supports", "notes", "takes note", "calls upon")


def rung(paragraphs: Iterable[Paragraph]) -> Rung:
    """The highest rung any clause stands on."""
    reached = [_rung(paragraph) for paragraph in paragraphs]
    return max(reached, key=list(Rung).index, default=Rung.NOTHING)


def _rung(paragraph: Paragraph) -> Rung:
    strength = operative_strength(paragraph.verb)
    if "ceasefire" in paragraph.about:
        return _ceasefire(paragraph, strength)
    if strength < 4:
        return Rung.NOTHING
    if "suspension-of-hostilities" in paragraph.about:
        return Rung.SUSPENSION
    if "cessation-of-hostilities" in paragraph.about:
        return Rung.CONDITIONS if "sustainable" in paragraph.also else Rung.SUSPENSION
    return Rung.PAUSES if "humanitarian-pause" in paragraph.about else Rung.NOTHING


def _ceasefire(paragraph: Paragraph, strength: int) -> Rung:
    if paragraph.verb == "determines the imperative of":
        return Rung.IMPERATIVE
    if strength == 6:
        return _demanded(paragraph)
    # One that a text wants kept or helped is there already; one it asks for is qualified: "an immediate ...".
    if strength in {4, 5} and (paragraph.also & _ASKED_FOR or paragraph.verb == "calls for"):
        return Rung.CALLS
    return Rung.PROPOSAL if paragraph.verb.startswith(_WELCOMING) else Rung.NOTHING


def _demanded(paragraph: Paragraph) -> Rung:
    if "unconditional" in paragraph.also:
        return Rung.DEMANDS_PERMANENT
    if not paragraph.also & {"immediate", "humanitarian", "time-bound"}:
        return Rung.PROPOSAL  # "demands that all parties adhere to the permanent ceasefire" of their agreement
    if "permanent" in paragraph.also:
        return Rung.DEMANDS_PERMANENT
    if "time-bound" in paragraph.also:
        return Rung.DEMANDS_TIME_BOUND
    return Rung.DEMANDS_HUMANITARIAN if "humanitarian" in paragraph.also else Rung.DEMANDS


def asks_for_ceasefire(reached: Rung) -> bool:
    """Whether a rung is a ceasefire, as against pauses, conditions, a suspension, or somebody else's proposal."""
    return reached in _CEASEFIRES
