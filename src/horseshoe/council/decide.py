"""Ballots on a day become a ruling, with its reasons and citations (Charter Art. 27)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import NEEDED, RULES, PermanentSeat, in_force, permanent, rule


class Outcome(StrEnum):
    """What became of a proposal. Drafts, amendments and parts are adopted or not; procedural matters are carried."""

    ADOPTED = "adopted"
    VETOED = "vetoed"
    SHORT = "short"  # for want of votes: nobody vetoed it, however many permanent members were against
    CARRIED = "carried"
    NOT_CARRIED = "not_carried"


@dataclass(frozen=True, slots=True)
class Reason:
    """One step towards a ruling: `text` a sentence without full stop, `cite` the rule it stands on."""

    text: str
    cite: str

    def __str__(self) -> str:
        return f"{self.text} ({self.cite})"


@dataclass(frozen=True, slots=True)
class Ruling:
    """An outcome and why: the tally first, then what permanent members did; `vetoes` their codes, sorted."""

    outcome: Outcome
    because: tuple[Reason, ...]
    vetoes: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.outcome}: " + "; ".join(reason.text for reason in self.because)


def decide(
    ballots: Mapping[str, Ballot], on: date, *, procedural: bool = False, preliminary: bool = False
) -> Ruling:
    """Say what ballots amount to.

    Args:
        ballots: code of the State on that day (SUN until 23 December 1991) to what it did. Whether each had a seat
            is not asked here, see `horseshoe.council.seats.sat`.
        on: the day of the vote.
        procedural: a matter of procedure, where no "no" is a veto (Art. 27(2)).
        preliminary: the question whether a matter is procedural, put to the vote: carried only with the votes and
            without a permanent member against (Four-Power Statement, part II). Where a President ruled instead and
            the ruling stood (29 September 1950, 7 September 1959), it is an ordinary procedural vote.

    Raises:
        HorseshoeError: the day is before the Council first met.
    """
    seats = permanent(on)
    yes = sum(ballot is Ballot.YES for ballot in ballots.values())
    against = [seats[code] for code in sorted(seats) if ballots.get(code) is Ballot.NO]
    silent = () if procedural and not preliminary else _silent(ballots, seats)
    notes = (*silent, *_unrecorded(ballots))
    return _ruling(yes, against, on, procedural, preliminary, notes)


def decide_counts(
    yes: int,
    no: int,
    against: Collection[str],
    on: date,
    *,
    procedural: bool = False,
    preliminary: bool = False,
) -> Ruling | None:
    """Say what counts amount to where only some of those against are named.

    Args:
        yes, no: votes in favour and against.
        against: codes of States known to have voted against, elected or permanent; may be fewer than `no`.
        on, procedural, preliminary: as for `decide`.

    Returns:
        None where the outcome hangs on whether somebody unnamed among those against was permanent. A veto with
        names missing is a veto; its `vetoes` holds those known.

    Raises:
        HorseshoeError: the day is before the Council first met.
    """
    seats = permanent(on)
    known = [seats[code] for code in sorted(seats) if code in against]
    enough = yes >= in_force(NEEDED, on).yes
    nameless = no > len(set(against)) and len(known) < len(seats)
    if enough and not known and nameless and (preliminary or not procedural):
        return None
    return _ruling(yes, known, on, procedural, preliminary, ())


def _ruling(
    yes: int, against: list[PermanentSeat], on: date, procedural: bool, preliminary: bool, notes: tuple[Reason, ...]
) -> Ruling:
    need = in_force(NEEDED, on)
    tally = Reason(f"{yes} in favour, {need.yes} of {need.seats} needed", need.cite)
    if yes < need.yes:
        said = "voted no; without the votes there was nothing to veto"
        because = [Reason(f"{_start(seat.name)} {said}", need.cite) for seat in against]
        outcome = Outcome.NOT_CARRIED if procedural or preliminary else Outcome.SHORT
        return Ruling(outcome, (tally, *because, *notes))
    if preliminary:
        cite = RULES["four_power"].cite
        because = [Reason(f"{_start(seat.name)} is permanent and voted no", cite) for seat in against]
        outcome = Outcome.NOT_CARRIED if against else Outcome.CARRIED
        return Ruling(outcome, (tally, *because, *notes), tuple(seat.code for seat in against))
    if procedural:
        cite = rule("art27_2", on).cite
        because = [Reason(f"{_start(seat.name)} voted no; nobody can veto procedure", cite) for seat in against]
        return Ruling(Outcome.CARRIED, (tally, *because, *notes))
    if against:
        cite = rule("art27_3", on).cite
        because = [Reason(f"{_start(seat.name)} is permanent and voted no", cite) for seat in against]
        return Ruling(Outcome.VETOED, (tally, *because, *notes), tuple(seat.code for seat in against))
    return Ruling(Outcome.ADOPTED, (tally, *notes))


# A member that declined to take part neither abstained nor left its seat empty: each has a reason of its own.
_SILENT = {
    Ballot.ABSTAIN: ("abstained, which is no veto", "abstention"),
    Ballot.NOT_PARTICIPATING: ("did not take part in the vote, which is no veto", "non_participation"),
    Ballot.ABSENT: ("was absent, which is no veto", "absence"),
}


def _silent(ballots: Mapping[str, Ballot], seats: Mapping[str, PermanentSeat]) -> Iterator[Reason]:
    for code in sorted(seats):
        ballot = ballots.get(code)
        if ballot in _SILENT:
            said, name = _SILENT[ballot]
            yield Reason(f"{_start(seats[code].name)} {said}", RULES[name].cite)


def _unrecorded(ballots: Mapping[str, Ballot]) -> Iterator[Reason]:
    missing = sorted(code for code, ballot in ballots.items() if ballot is Ballot.UNRECORDED)
    if missing:
        yield Reason(f"no ballot on record for {', '.join(missing)}; counted for nothing", "The record")


def _start(name: str) -> str:
    return name[0].upper() + name[1:]
