"""Emergency special sessions of the General Assembly under Uniting for Peace (A/RES/377 A (V)).

A session that was adjourned and not closed can be resumed, and takes the place of the debate on a veto where it meets
on the same situation (A/RES/76/262).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

# Resolutions by which the Council itself turned to the Assembly under A/RES/377 A (V). S/RES/303(1971) referred its
# question to the regular session then meeting, so calls and emergency special sessions do not map one to one.
COUNCIL_CALLS = (
    "S/RES/119(1956)", "S/RES/120(1956)", "S/RES/129(1958)", "S/RES/157(1960)",
    "S/RES/303(1971)", "S/RES/462(1980)", "S/RES/500(1982)", "S/RES/2623(2022)",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EmergencySession:
    """One session.

    Attributes:
        number: first to eleventh. opened: its first day. adjourned: whether it can still be resumed.
        called_by: the Council's resolution, or the code of the Member that asked for most of them.
        topics: ids of horseshoe.council.topics.
    """

    number: int
    opened: date
    called_by: str
    topics: frozenset[str]
    adjourned: bool = False

    @property
    def by_the_council(self) -> bool:
        """Whether the Council called it, by a procedural vote."""
        return self.called_by in COUNCIL_CALLS


CITE = "Wikipedia, List of emergency special sessions of the United Nations General Assembly; un.org/en/ga"


def _session(number: int, opened: str, called_by: str, topics: str, adjourned: bool = False) -> EmergencySession:
    return EmergencySession(number, date.fromisoformat(opened), called_by, frozenset(topics.split()), adjourned)


SESSIONS = (
    _session(1, "1956-11-01", "S/RES/119(1956)", "suez egypt"),
    _session(2, "1956-11-04", "S/RES/120(1956)", "hungary"),
    _session(3, "1958-08-08", "S/RES/129(1958)", "lebanon"),
    _session(4, "1960-09-17", "S/RES/157(1960)", "congo-1960"),
    _session(5, "1967-06-17", "SUN", "middle-east"),
    _session(6, "1980-01-10", "S/RES/462(1980)", "afghanistan"),
    _session(7, "1980-07-22", "SEN", "israel-palestine"),
    _session(8, "1981-09-03", "ZWE", "namibia"),
    _session(9, "1982-01-29", "S/RES/500(1982)", "israel-palestine golan"),
    _session(10, "1997-04-24", "QAT", "israel-palestine", adjourned=True),
    _session(11, "2022-02-28", "S/RES/2623(2022)", "ukraine", adjourned=True),
)


def can_resume(topics: Collection[str], on: date) -> EmergencySession | None:
    """The session that could meet on a matter on a day; whether it does is the Assembly's choice, and not said here.

    Args:
        topics: ids of horseshoe.council.topics, parents too: those of a vote have them.
    """
    return next((one for one in SESSIONS if one.adjourned and one.opened <= on and one.topics & set(topics)), None)
