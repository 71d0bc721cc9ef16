"""Forms in which members meet, and which of them are meetings of the Council that can put a text to the vote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.rules import RULES
from horseshoe.errors import ProcedureError


class Format(StrEnum):
    """How members met."""

    OPEN = "open"  # debate, open debate, briefing, adoption
    PRIVATE = "private"
    CONSULTATIONS = "consultations"  # of the whole
    ARRIA = "arria"
    INTERACTIVE_DIALOGUE = "interactive_dialogue"  # informal
    TROOP_CONTRIBUTORS = "troop_contributors"
    VIDEO = "video"  # 2020-2021


@dataclass(frozen=True, slots=True)
class Kind:
    """What a format is: `formal` a meeting of the Council; `votes` can be taken; `record` what is left of it."""

    formal: bool
    votes: bool
    public: bool
    record: str
    cite: str


_PRACTICE = "Practice of the Council"
KINDS: Mapping[Format, Kind] = {
    Format.OPEN: Kind(True, True, True, "verbatim record, S/PV", RULES["rule48"].cite),
    Format.PRIVATE: Kind(True, True, False, "communiqué", f"{RULES['rule48'].cite}; {RULES['rule55'].cite}"),
    Format.TROOP_CONTRIBUTORS: Kind(True, False, False, "communiqué", "S/RES/1353(2001), annex II"),
    Format.CONSULTATIONS: Kind(False, False, False, "none", RULES["consultations"].cite),
    Format.ARRIA: Kind(False, False, True, "none", _PRACTICE),
    Format.INTERACTIVE_DIALOGUE: Kind(False, False, False, "none", _PRACTICE),
    Format.VIDEO: Kind(False, False, True, "letters of the President", RULES["written_votes"].cite),
}


def must_be_votable(format: Format, on: date) -> None:
    """Ask whether anything can be put to the vote in this form.

    From 27 March 2020 members that met by video link voted by letter: that is a written vote, not one in the meeting.

    Raises:
        ProcedureError: it cannot.
    """
    kind = KINDS[format]
    if kind.votes:
        return
    if format is Format.VIDEO and on >= RULES["written_votes"].since:
        return
    name = format.replace("_", " ")
    advice = "Votes are taken in a formal meeting"
    raise ProcedureError(f"nothing is put to the vote in this form: {name}", rule=kind.cite, advice=advice)
