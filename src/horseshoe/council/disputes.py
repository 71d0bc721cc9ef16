"""The duty of a party to a dispute to abstain (Article 27(3), proviso): claimed, observed or not, and never enforced.

No organ decides who is a party, and no vote was ever struck out for it. So this flags, and counts every ballot cast.
It reaches decisions under Chapter VI and Article 52(3); not Chapter VII, not procedure, not mere "situations".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Reason
from horseshoe.council.rules import RULES
from horseshoe.council.speaking import called, start

_CITE = RULES["obligatory_abstention"].cite
_HELD_BACK = (Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING)


class Chapter(StrEnum):
    """Under what of the Charter a decision is taken."""

    VI = "VI"
    VII = "VII"
    ART_52_3 = "52(3)"


@dataclass(frozen=True, slots=True)
class Flag:
    """A member said to be a party: `observed` whether it held back; None where its ballot is not known."""

    claimed_party: str
    observed: bool | None
    because: Reason


def flags(
    parties: Iterable[str], ballots: Mapping[str, Ballot], on: date, chapter: Chapter | None = None
) -> tuple[Flag, ...]:
    """What became of the duty in one vote.

    Args:
        parties: codes of members somebody called a party to the dispute; that is a claim, whoever made it.
        ballots: what was cast. It changes nothing in them.
        chapter: under what the decision was taken; None where that was left open, as it mostly is.

    Returns:
        () for Chapter VII, where there is no such duty.
    """
    if chapter is Chapter.VII:
        return ()
    return tuple(_flag(party, ballots.get(party), on) for party in parties)


def _flag(party: str, ballot: Ballot | None, on: date) -> Flag:
    name = start(called(party, on))
    if ballot is None or ballot in (Ballot.UNRECORDED, Ballot.ABSENT):
        said = f"{name} is called a party to the dispute; it cast no ballot known here"
        return Flag(party, None, Reason(said, _CITE))
    held_back = ballot in _HELD_BACK
    said = "and held back" if held_back else "and voted; nobody enforces the duty, and the ballot counts"
    return Flag(party, held_back, Reason(f"{name} is called a party to the dispute {said}", _CITE))


@dataclass(frozen=True, slots=True)
class Instance:
    """A case writers cite: `observed` whether the member held back."""

    year: int
    what: str
    members: tuple[str, ...]
    observed: bool
    cite: str


_MILANO = "E. Milano, Russia's veto in the Security Council (2015)"
INSTANCES = (
    Instance(1946, "Syria and Lebanon", ("FRA", "GBR"), True, "S/PV.23, where sources differ"),
    Instance(1947, "Corfu Channel", ("GBR",), True, "S/RES/22(1947)"),
    Instance(1956, "Suez", ("FRA", "GBR"), False, "S/3710"),
    Instance(1960, "Eichmann", ("ARG",), True, "S/RES/138(1960)"),
    Instance(1976, "Comoros", ("FRA",), False, "S/11967"),
    Instance(1982, "Nicaragua", ("USA",), False, "S/14941"),
    Instance(1989, "Panama", ("USA",), False, "S/21048"),
    Instance(2014, "Crimea", ("RUS",), False, f"S/2014/189; {_MILANO}"),
    Instance(2022, "Ukraine", ("RUS",), False, "S/2022/155"),
)
