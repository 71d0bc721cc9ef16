"""Does the record hold? Seats, tallies, law and sources, each vote against each; every exception with its evidence.

An exception is explained where the record says why: a correction's reason, or a note. The bar is none unexplained. What
is known and cannot be settled is open, and counted as that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome
from horseshoe.council.seats import council
from horseshoe.record.agreement import agreements
from horseshoe.record.check import Basis, Check, Exceptional, Finder, Standing, ask
from horseshoe.record.meetings import Meeting
from horseshoe.record.store import Record
from horseshoe.record.table import lines
from horseshoe.record.vote import Method, Vote

# Procedure is carried and not adopted; the record keeps what sources call it.
_SAME = {Outcome.CARRIED: Outcome.ADOPTED, Outcome.NOT_CARRIED: Outcome.SHORT}


@dataclass(frozen=True, slots=True)
class Audit:
    """All checks of one state of the record."""

    release: str
    checks: tuple[Check, ...]

    @property
    def unexplained(self) -> tuple[Exceptional, ...]:
        return tuple(found for check in self.checks for found in check.unexplained)

    @property
    def broken(self) -> tuple[Exceptional, ...]:
        """What the record cannot explain of itself, sources aside: no state of it with more of this may be taken."""
        return tuple(found for check in self.checks if check.within for found in check.unexplained)

    def standing(self, standing: Standing) -> int:
        """Number of exceptions that stand so."""
        return sum(len(check.standing(standing)) for check in self.checks)

    def __str__(self) -> str:
        return "\n".join([f"Record {self.release}", *(f"- {check}" for check in self.checks)])


def audit(record: Record, evidence: Mapping[tuple[str, str], str] | None = None) -> Audit:
    """Put every check to every vote it can be put to.

    Args:
        record: what is audited.
        evidence: (vote, field) to where a correction of it can be checked; the shipped corrections' where None.
    """
    cast = [vote for vote in record.all if vote.method is Method.VOTE]
    unvoted = [vote for vote in record.all if vote.method is Method.WITHOUT_VOTE]
    known = [vote for vote in cast if vote.complete]
    failed = [vote for vote in record.all if vote.outcome is Outcome.VETOED]
    ruled = [vote for vote in cast if vote.ruling]
    checks = (
        ask("Every ballot has a seat, and every seat a ballot", cast, _seated),
        ask("Every ballot is known", cast, _known),
        ask("The tally written is what the ballots written make", known, _counted, Basis.CONSTRUCTION),
        ask("No ballots where nobody was asked to vote", unvoted, _uncast, Basis.CONSTRUCTION),
        ask("The law makes of the ballots what sources say came of it", ruled, _lawful),
        ask("The members named as vetoing are those the law finds", failed, _vetoed, Basis.CONSTRUCTION),
        ask("Ids are distinct", record.all, _distinct(record.all)),
    )
    found = evidence if evidence is not None else corrections_evidence()
    opened = {meeting.number: meeting for meeting in record.meetings if not meeting.resumption}
    met = [vote for vote in record.all if vote.meeting and int(vote.meeting.removeprefix("S/PV.")) in opened]
    days = ask("Votes were taken on the day of their meeting", met, _met(opened), within=False)
    return Audit(record.release, (*checks, *agreements(record.all, found), days))


def corrections_evidence() -> dict[tuple[str, str], str]:
    """(vote, field) to the evidence of its correction, as shipped."""
    header, *rows = lines("corrections.csv")
    slips = [dict(zip(header, cells, strict=True)) for cells in rows]
    return {(slip["vote"], slip["field"]): f"{slip['evidence']} ({slip['confidence']})" for slip in slips}


def _seated(vote: Vote) -> str | None:
    members = set(council(vote.date).members)
    strangers, silent = vote.ballots.keys() - members, members - vote.ballots.keys()
    return f"no seat: {sorted(strangers)}; no ballot: {sorted(silent)}" if strangers or silent else None


def _known(vote: Vote) -> Exceptional | None:
    missing = vote.members(Ballot.UNRECORDED)
    if not missing:
        return None
    held = f"no source of the record ({', '.join(vote.sources)}) has them"
    return Exceptional(vote.id, f"{len(missing)} ballots unrecorded", vote.note or held, open=True)


def _counted(vote: Vote) -> str | None:
    made = Tally.of(vote.ballots.values())
    return None if made == vote.tally else f"tally {vote.tally}, ballots {made}"


def _uncast(vote: Vote) -> str | None:
    return f"{len(vote.ballots)} ballots, tally {vote.tally}" if vote.ballots or vote.tally else None


def _lawful(vote: Vote) -> str | None:
    """The simple reading: as if no note told that a matter was one of procedure. The note then explains."""
    ruling = replace(vote, procedural=False).ruling
    if ruling is None or (ruling.vetoes and vote.outcome is Outcome.VETOED):
        return None
    outcome = _SAME.get(ruling.outcome, ruling.outcome)
    outcome_said = _SAME.get(vote.outcome, vote.outcome)
    return None if outcome is outcome_said else f"recorded as {vote.outcome}, the simple reading makes it {outcome}"


def _vetoed(vote: Vote) -> str | None:
    found = vote.ruling.vetoes if vote.ruling else ()
    return None if found == vote.vetoes and found else f"named {vote.vetoes}, found {found}"


def _met(opened: Mapping[int, Meeting]) -> Finder:
    """The tables give the day a meeting was opened, and seldom the one it ran into."""

    def find(vote: Vote) -> Exceptional | None:
        meeting = opened[int((vote.meeting or "").removeprefix("S/PV."))]
        if meeting.date <= vote.date <= meeting.until:
            return None
        differing = next((one.why for one in vote.disagreements if one.field == "date" and one.why), None)
        why = differing or vote.note
        found = f"voted on {vote.date}, {meeting.symbol} is of {meeting.date}"
        return Exceptional(vote.id, found, why or "no source says when the meeting ended", open=why is None)

    return find


def _distinct(votes: Iterable[Vote]) -> Finder:
    seen: set[str] = set()

    def find(vote: Vote) -> str | None:
        again = vote.id in seen
        seen.add(vote.id)
        return "twice in the record" if again else None

    return find
