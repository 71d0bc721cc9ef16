"""What a file of a source would bring: votes the record lacks, gaps it fills, and where it says otherwise.

Nothing is taken here. What would stand is what the fold would make of it: most sources, and the better placed where
they are even; a value that rests on a correction stands, whoever repeats the slip.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from horseshoe.council.ballots import Ballot
from horseshoe.record.corrections import MEETING, Correction, Slips, corrected, corrected_rows
from horseshoe.record.finish import of_the_day
from horseshoe.record.fold import ORDER, VERSIONS, Folded, fold
from horseshoe.record.holding import HELD, Holding, facts, row
from horseshoe.record.linking import link
from horseshoe.record.sources.dates import within
from horseshoe.record.sources.known import known
from horseshoe.record.sources.lines import Unreadable
from horseshoe.record.statement import BALLOT, Row, Statement

# These have one word for taking no part and for not being there.
_COARSE = frozenset({"sciencespo", "un-library-votes"})
_ALSO_ABSENT = frozenset({Ballot.NOT_PARTICIPATING, Ballot.ABSENT})


class Meets(StrEnum):
    """How a statement that is not the record's own meets it."""

    FILLS = "fills"  # the record has nothing there
    DIFFERS = "differs"  # the record has something else, and nobody has said why
    KNOWN = "known"  # the record knows that this source says so, and what stands instead


@dataclass(frozen=True, slots=True)
class Difference:
    """One statement of the file that the record does not hold as said.

    `held` and `stands` are what the record has and what it would have; `why` the reason of a known difference.
    """

    vote: str
    field: str
    held: str
    said: str
    stands: str
    meets: Meets
    place: str
    why: str | None = None

    @property
    def changes(self) -> bool:
        """Whether the record would say something else."""
        return self.held != self.stands


@dataclass(frozen=True, slots=True)
class Comparison:
    """A file against the record.

    Attributes:
        source: id of the source the file is of. read: rows read. agreed: statements the record holds as said.
        new: votes the record lacks, each ready to be written. differences: in order of votes and fields.
        unreadable: rows left out. unplaced: rows of which no vote can be made, with why.
        idle: corrections of slips the file no longer makes.
        seen: votes of the record the file speaks of.
    """

    file: str
    source: str
    read: int
    agreed: int
    new: tuple[Folded, ...]
    differences: tuple[Difference, ...]
    unreadable: tuple[Unreadable, ...]
    unplaced: tuple[Unreadable, ...]
    idle: tuple[Correction, ...]
    seen: frozenset[str]

    def of(self, meets: Meets) -> tuple[Difference, ...]:
        """The differences of one kind."""
        return tuple(found for found in self.differences if found.meets is meets)


def compare(path: Path, holding: Holding) -> Comparison:
    """Read a file and hold it against the record.

    Raises:
        RecordError: a file of no known source, or one that cannot be opened.
    """
    kind = known(path)
    bad: list[Unreadable] = []
    rows = list(kind.read(path, bad))
    return compared(path.name, kind.source, rows, bad, holding)


def compared(file: str, source: str, rows: list[Row], bad: Iterable[Unreadable], holding: Holding) -> Comparison:
    """Rows of one source against the record."""
    slips = [found for found in holding.corrections if found.source == source and found.field != MEETING]
    idle: list[Correction] = []
    mended = list(corrected_rows(rows, slips, idle))
    # As the table that lays down ids: what the record holds keeps its name, whatever the file calls it.
    held = [row(line, "sciencespo") for line in holding.votes.values()]
    linked = {vote: [said for said in found if said.place != HELD] for vote, found in link([*held, *mended]).items()}
    linked = {vote: found for vote, found in linked.items() if found}
    mendable = [found for found in slips if found.vote in linked]
    known_slips = corrected(linked, mendable, idle)
    differences: list[Difference] = []
    agreed = 0
    for vote, statements in linked.items():
        if vote in holding.votes:
            met = list(_met(vote, statements, known_slips, holding))
            differences.extend(met)
            agreed += max(len(statements) - len(met), 0)
    new, unplaced = _new({vote: said for vote, said in linked.items() if vote not in holding.votes}, mended, file)
    seen = frozenset(linked.keys() & holding.votes.keys())
    return Comparison(
        file, source, len(rows), agreed, new, tuple(differences), tuple(bad), unplaced, tuple(_told(idle, seen)), seen
    )


def _told(idle: Iterable[Correction], seen: frozenset[str]) -> Iterable[Correction]:
    """Corrections the file had a chance to need: those of votes it speaks of."""
    return (found for found in idle if found.vote.split("@")[0] in seen)


def _met(vote: str, statements: list[Statement], slips: Slips, holding: Holding) -> Iterable[Difference]:
    line = holding.votes[vote]
    holds = facts(line)
    by_field: dict[str, list[Statement]] = defaultdict(list)
    for said in statements:
        by_field[said.field].append(said)
    for name, said_of in by_field.items():
        yield from _meeting(vote, name, said_of, holds, holding)
    for (slipped, name), corrections in slips.items():
        if slipped == vote:
            for said, why in corrections:
                held = holds.get(name, "")
                yield Difference(vote, name, held, said.value, held, Meets.KNOWN, said.place, why)


def _meeting(
    vote: str, name: str, said_of: list[Statement], holds: Mapping[str, str], holding: Holding
) -> Iterable[Difference]:
    if name.startswith(BALLOT) and holds["method"] == "without_vote":
        return  # nobody was asked to vote: that the source has ballots is told once, by its method
    held = holds.get(name, vote.split("#")[0] if name == "symbol" else "")
    for said in said_of:
        value = of_the_day(said.value, holds["date"]) if name in ("sponsors", "vetoes") else said.value
        if _agree(name, value, held, said.source, holds) or any(
            _agree(name, other.value, held, other.source, holds) for other in said_of
        ):
            continue
        if not held or held == Ballot.UNRECORDED:
            if value != Ballot.UNRECORDED:
                yield Difference(vote, name, held, value, value, Meets.FILLS, said.place)
        elif name not in VERSIONS:
            yield _differing(vote, name, held, value, said, holding)


def _agree(name: str, said: str, held: str, source: str, holds: Mapping[str, str]) -> bool:
    if said == held or (name == "date" and within(held, said)):
        return True
    if name == "tally":
        return said.split("-")[:3] == held.split("-")[:3] or holds["method"] == "without_vote"
    if name == "title":
        return not held and said == holds.get("item")
    if name == "draft":
        return said == holds.get("symbol")
    if source in _COARSE and name.startswith(BALLOT):
        return said == Ballot.NOT_PARTICIPATING and held in _ALSO_ABSENT
    return False


def _differing(vote: str, name: str, held: str, value: str, said: Statement, holding: Holding) -> Difference:
    voices = holding.voices(vote, name)
    told = voices.get(said.source, "").split(" / ")
    line = holding.differing.get((vote, name))
    if line and {value.replace("|", " "), said.value.replace("|", " ")} & set(told):
        why = line["why"] or "known, and not settled"
        return Difference(vote, name, held, value, held, Meets.KNOWN, said.place, why)
    stands = value if _outweighs(vote, name, value, said.source, holding) else held
    return Difference(vote, name, held, value, stands, Meets.DIFFERS, said.place)


def _outweighs(vote: str, name: str, value: str, source: str, holding: Holding) -> bool:
    """Whether more sources, or as many and better placed, now say `value`; what was settled stays so.

    Sources that are not known to say otherwise are taken to say what the record holds.
    """
    line = holding.differing.get((vote, name))
    if (line and line["why"]) or (name == "tally" and _counted(holding.votes[vote])):
        return False
    voices = holding.voices(vote, name)
    taken = line["taken"] if line else ""
    others = holding.speakers(vote, name) - {source}
    for_held = {each for each in others if voices.get(each, taken) == taken}
    for_value = {each for each in others if voices.get(each) == value.replace("|", " ")} | {source}
    if len(for_held) != len(for_value):
        return len(for_value) > len(for_held)
    return min(map(_rank, for_value)) < min(map(_rank, for_held))


def _counted(line: Mapping[str, str]) -> bool:
    """Whether every ballot is known: the tally they make then stands."""
    return bool(line["ballots"]) and f"{Ballot.UNRECORDED}:" not in line["ballots"]


def _rank(source: str) -> int:
    return ORDER.index(source) if source in ORDER else len(ORDER)


def _new(
    linked: Mapping[str, list[Statement]], rows: list[Row], file: str
) -> tuple[tuple[Folded, ...], tuple[Unreadable, ...]]:
    """Votes no row of the record is; what lacks a day or an outcome is none."""
    whole, lacking = [], []
    for vote, statements in linked.items():
        fields = {said.field for said in statements}
        missing = [name for name in ("date", "outcome") if name not in fields]
        if missing:
            place = statements[0].place.removeprefix(f"{file} ")
            why = f"{vote} is not in the record, and the file does not say its {' and '.join(missing)}"
            lacking.append(Unreadable(file, place, missing[0], why))
        else:
            facts_of: dict[str, str] = {}
            for said in statements:
                facts_of.setdefault(said.field, said.value)
            whole.append(Row(statements[0].source, statements[0].place, vote, facts_of))
    return tuple(fold(whole, ())), tuple(lacking)
