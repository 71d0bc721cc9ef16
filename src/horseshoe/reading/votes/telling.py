"""One sentence on one vote: the facts it tells, before passages are put together."""

from __future__ import annotations

from msgspec import Struct, field

from horseshoe.reading.claims.actions import Modality, Proposal
from horseshoe.reading.line import Chunk
from horseshoe.reading.votes.facts import Fact, Slot

DECISIVE = frozenset({Slot.BALLOT, Slot.SCORE, Slot.OUTCOME, Slot.VETO, Slot.UNANIMOUS, Slot.MINIMUM})


# Terms of what is called for, and no text.
WISHES = frozenset({"push", "request", "demand", "call", "wish", "appeal", "insistence", "effort"})


class Telling(Struct, eq=False):
    """One sentence on one vote, before passages are put together.

    Attributes:
        start, end: the sentence in the text; block: its paragraph; order: its number in the report.
        definite: it speaks of a text already spoken of; rival: of another one than that.
        recalled: told as background.
        weak: ballots told weakly ("backed it"): they count only beside stronger facts.
    """

    start: int
    end: int
    block: int
    order: int
    headline: bool = False
    facts: list[Fact] = field(default_factory=list)
    weak: list[Fact] = field(default_factory=list)
    modality: Modality = Modality.HAPPENED
    definite: bool = False
    rival: bool = False
    recalled: bool = False
    withdrawn: bool = False
    proposal: Proposal | None = None
    drafts: list[Chunk] = field(default_factory=list)  # each with a Draft
    seats: int | None = None  # of the Council whose seats its ballots fill, with those of its neighbours (see closing)
    history: bool = False  # counts votes over time ("has vetoed three drafts"): told of no single one
    days: list[Fact] = field(default_factory=list)  # moments of the sentence, whatever it tells
    of_statement: bool = False  # what it decides is a statement, on which nobody votes
    anew: bool = False  # of no vote told before ("met the same fate")
    table: int = 0  # the number of the table it is a row of: each row is a vote of its own
    council: bool = False  # it names the Council
    also: bool = False  # "used their vetoes as well": of the vote just told
    cosponsors: bool = False  # the sponsors it names come beside others
    entry: int = 0  # the number of the entry it stands in, of a list by date: each entry is a vote of its own
    year: int = 0  # of the month or day named last in the report, up to here
    numbered: bool = False  # it says what number the text spoken of bears

    def of(self, slot: Slot) -> list[Fact]:
        """Its facts of one kind."""
        return [f for f in self.facts if f.slot is slot]

    @property
    def tells_vote(self) -> bool:
        """Whether it says that a vote was taken, and not only of what or by whose draft."""
        return any(f.slot in DECISIVE for f in self.facts)

    @property
    def sides_counted(self) -> int:
        """On how many sides it counts members, where all of them could sit in the Council."""
        counts = {f.value[0]: f.value[1].count for f in self.of(Slot.BALLOT) if f.value[1].count is not None}
        return len(counts) if sum(counts.values()) <= _SEATS else 0


_SEATS = 15
