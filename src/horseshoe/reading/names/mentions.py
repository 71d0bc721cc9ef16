"""A name met in a report: where it stands and which States it means."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class MentionKind(StrEnum):
    """What sort of name it is."""

    STATE = "state"  # "Russia", "the U.S.", "DPRK", "Ceylon"
    ADJECTIVE = "adjective"  # "Russian"
    DEMONYM = "demonym"  # "Russians", "Britons"
    CAPITAL = "capital"  # "Moscow"
    GOVERNMENT = "government"  # "the Kremlin", "the Biden administration"
    ENVOY = "envoy"  # somebody who speaks for a State: "the Russian envoy", "Nebenzia"
    PERSON = "person"  # somebody who does not: "Guterres"
    GROUP = "group"  # "the P3", "the ten elected members"


class Mention(Struct, frozen=True, order=True):
    """A name and its States.

    Attributes:
        start, end: code points of the text, without article and possessive ending.
        members: codes of the day (`on`), or today's; () where nobody is meant for certain: a capital that is only a
            place, a Congo that may be either, a group whose members nobody can tell, a person who is no envoy.
        acting: for a capital, whether it stands for its government ("Moscow said") rather than for the place ("in
            Moscow"); for an envoy, False for a former one. True for all others.
        possessive: "'s" follows the name.
        person: the name of an envoy or official as printed, None where none is.
        office: the word of the office as printed ("ambassador", "envoy"), None where none is.
        place: the State a capital lies in, acting or not.
    """

    start: int
    end: int
    members: tuple[str, ...]
    kind: MentionKind
    acting: bool = True
    possessive: bool = False
    person: str | None = None
    office: str | None = None
    place: str | None = None
