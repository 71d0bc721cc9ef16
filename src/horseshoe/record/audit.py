"""Does the record hold? Seats, tallies, law and sources, each vote against each; every exception with its evidence.

An exception is explained where the record says why: a correction's reason, or a note. The bar is none unexplained.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome
from horseshoe.council.seats import council
from horseshoe.record.store import Record
from horseshoe.record.vote import Disagreement, Method, Vote

# Procedure is carried and not adopted; the record keeps what sources call it.
_SAME = {Outcome.CARRIED: Outcome.ADOPTED, Outcome.NOT_CARRIED: Outcome.SHORT}


@dataclass(frozen=True, slots=True)
class Exceptional:
    """A vote a check does not hold for: what was found, and why that is all right; `why` None where nobody knows."""

    vote: str
    found: str
    why: str | None


@dataclass(frozen=True, slots=True)
class Check:
    """One question put to every vote: how many it was put to, how many held, and the rest."""

    question: str
    asked: int
    exceptions: tuple[Exceptional, ...]

    @property
    def held(self) -> int:
        return self.asked - len(self.exceptions)

    @property
    def unexplained(self) -> tuple[Exceptional, ...]:
        return tuple(found for found in self.exceptions if found.why is None)

    def __str__(self) -> str:
        rest = f", {len(self.exceptions)} exceptions, {len(self.unexplained)} unexplained" if self.exceptions else ""
        return f"{self.question}: {self.held} of {self.asked}{rest}"


@dataclass(frozen=True, slots=True)
class Audit:
    """All checks of one state of the record."""

    release: str
    checks: tuple[Check, ...]

    @property
    def unexplained(self) -> tuple[Exceptional, ...]:
        return tuple(found for check in self.checks for found in check.unexplained)

    def __str__(self) -> str:
        return "\n".join([f"Record {self.release}", *(f"- {check}" for check in self.checks)])


Finder = Callable[[Vote], "str | Exceptional | None"]


def audit(record: Record) -> Audit:
    """Put every check to every vote it can be put to."""
    cast = [vote for vote in record.all if vote.method is Method.VOTE]
    unvoted = [vote for vote in record.all if vote.method is Method.WITHOUT_VOTE]
    known = [vote for vote in cast if vote.complete]
    failed = [vote for vote in record.all if vote.outcome is Outcome.VETOED]
    return Audit(
        record.release,
        (
            _check("Every ballot has a seat, and every seat a ballot", cast, _seated),
            _check("Every ballot is known", cast, _known),
            _check("The tally is what the ballots make", known, _counted),
            _check("No ballots where nobody was asked to vote", unvoted, _uncast),
            _check("The law explains the outcome", [vote for vote in cast if vote.ruling], _lawful),
            _check("The permanent members named as vetoing are those the law finds", failed, _vetoed),
            _check("Ids are distinct", record.all, _distinct(record.all)),
            *_sources(record.all),
        ),
    )


def _check(question: str, votes: Iterable[Vote], find: Finder) -> Check:
    votes = tuple(votes)
    found = ((vote, find(vote)) for vote in votes)
    exceptions = (
        said if isinstance(said, Exceptional) else Exceptional(vote.id, said, vote.note) for vote, said in found if said
    )
    return Check(question, len(votes), tuple(exceptions))


def _seated(vote: Vote) -> str | None:
    members = set(council(vote.date).members)
    strangers, silent = vote.ballots.keys() - members, members - vote.ballots.keys()
    return f"no seat: {sorted(strangers)}; no ballot: {sorted(silent)}" if strangers or silent else None


def _known(vote: Vote) -> Exceptional | None:
    missing = vote.members(Ballot.UNRECORDED)
    if not missing:
        return None
    held = f"no source of the record ({', '.join(vote.sources)}) has them"
    return Exceptional(vote.id, f"{len(missing)} ballots unrecorded", vote.note or held)


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
    return None if outcome is vote.outcome else f"recorded as {vote.outcome}, the simple reading makes it {outcome}"


def _vetoed(vote: Vote) -> str | None:
    found = vote.ruling.vetoes if vote.ruling else ()
    return None if found == vote.vetoes and found else f"named {vote.vetoes}, found {found}"


def _distinct(votes: Iterable[Vote]) -> Finder:
    seen: set[str] = set()

    def find(vote: Vote) -> str | None:
        again = vote.id in seen
        seen.add(vote.id)
        return "twice in the record" if again else None

    return find


# What sources can differ on, and what a difference means where no correction settles it: a better attested value is
# explanation enough for a day or a sponsor, and for nothing that changes who voted how or what came of it.
_FIRM = ("ballot", "outcome", "tally", "vetoes")
_SOFT = ("date", "meeting", "draft", "method", "symbol", "sponsors")


def _sources(votes: tuple[Vote, ...]) -> Iterator[Check]:
    for field in (*_FIRM, *_SOFT):
        several = tuple(vote for vote in votes if len(vote.sources) > 1)
        exceptions = (
            Exceptional(vote.id, _voices(found), found.why or vote.note or (_SETTLED if field in _SOFT else None))
            for vote in several
            for found in vote.disagreements
            if found.field.partition(":")[0] == field
        )
        yield _per_vote(f"Sources agree on the {field}", len(several), exceptions)


_SETTLED = "unsettled: the better attested value stands"


def _per_vote(question: str, asked: int, exceptions: Iterable[Exceptional]) -> Check:
    """One exception a vote: three ballots of one vote put right are one vote that differs."""
    by_vote: dict[str, Exceptional] = {}
    for found in exceptions:
        held = by_vote.get(found.vote)
        if held is None or held.why is not None:
            by_vote[found.vote] = found if held is None or found.why is None else held
    return Check(question, asked, tuple(by_vote.values()))


def _voices(found: Disagreement) -> str:
    said = ", ".join(f"{source} {value}" for source, value in found.said.items())
    return f"{found.field}: {said}; stands: {found.taken}"
