"""How many vetoes? At least three answers are in use, and a number means nothing without the name of its convention.

Votes come in as plain data: whoever keeps them says of each what was put to the vote and what permanent members did.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.decide import Outcome
from horseshoe.council.states import lineage


class Kind(StrEnum):
    """What was put to the vote; the words of `horseshoe.record.vote.Subject`."""

    DRAFT = "draft_resolution"
    AMENDMENT = "amendment"
    PARAGRAPH = "paragraph"
    MOTION = "procedural_motion"
    QUESTION = "preliminary_question"
    ADMISSION = "admission"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, slots=True)
class Counted:
    """One vote, as far as counting vetoes goes.

    Attributes:
        name: of the vote; `row` what the Library lists it under where several votes share one line of its list.
        against: permanent members that voted no, by code of the day.
        public: False for private meetings (Secretary-General, 1996).
        listed: whether the Dag Hammarskjöld Library's list has it; None where nobody looked.
    """

    name: str
    on: date
    kind: Kind
    outcome: Outcome
    against: tuple[str, ...]
    public: bool = True
    listed: bool | None = None
    row: str | None = None


class Convention(StrEnum):
    """A way of counting, by the name of who uses it."""

    LIBRARY = "library"  # Dag Hammarskjöld Library, quick links, vetoes
    SIEVERS_DAWS = "sievers_daws"  # The Procedure of the UN Security Council, table 4
    FOREIGN_OFFICE = "foreign_office"  # UK Foreign Office paper on vetoes, to September 2012
    INSTANCES = "instances"  # Secretariat, Highlights of Security Council Practice


@dataclass(frozen=True, slots=True)
class Definition:
    """What a convention counts, in a sentence, where it is used, and what is doubtful about it."""

    text: str
    cite: str
    doubt: str | None = None


DEFINITIONS: Mapping[Convention, Definition] = {
    Convention.LIBRARY: Definition(
        "texts that failed in public meetings: drafts, preliminary questions, since 2022 amendments; a row a text",
        "Dag Hammarskjöld Library, research.un.org/en/docs/sc/quick/veto",
        "Copies differ on France and the preliminary question of 26 June 1946; two amendments of 24 February 2025 "
        "share a row.",
    ),
    Convention.SIEVERS_DAWS: Definition(
        "proposals, with amendments and preliminary questions; votes on paragraphs are footnotes",
        "Sievers and Daws, The Procedure of the UN Security Council, table 4",
        "Whether votes in private meetings count is not said; here they do not.",
    ),
    Convention.FOREIGN_OFFICE: Definition(
        "every public negative vote of a permanent member on a substantive matter that had the votes",
        "UK Foreign Office paper on vetoes to September 2012",
    ),
    Convention.INSTANCES: Definition(
        "pairs of a permanent member and a text it vetoed, whatever the text was",
        "Highlights of Security Council Practice 2023: seven, on five drafts and an amendment",
        "Private meetings count here; the Highlights of no year with one are at hand.",
    ),
}
_AMENDMENTS_LISTED = date(2022, 1, 1)


def _library(vote: Counted) -> bool:
    if vote.listed is not None:
        return vote.listed
    amended = vote.kind is Kind.AMENDMENT and vote.on >= _AMENDMENTS_LISTED
    return vote.public and (amended or vote.kind in (Kind.DRAFT, Kind.ADMISSION, Kind.QUESTION))


def _sievers_daws(vote: Counted) -> bool:
    return vote.public and vote.kind is not Kind.PARAGRAPH


_COUNTS: Mapping[Convention, Callable[[Counted], bool]] = {
    Convention.LIBRARY: _library,
    Convention.SIEVERS_DAWS: _sievers_daws,
    Convention.FOREIGN_OFFICE: lambda vote: vote.public,
    Convention.INSTANCES: lambda vote: True,
}


@dataclass(frozen=True, slots=True)
class VetoCount:
    """A count with the name of its convention.

    Attributes:
        texts: each once, however many members vetoed it.
        by_member: texts a member vetoed, under its code of today (the Soviet Union's with the Russian Federation's).
        votes: names of the votes counted, in the order given.
    """

    convention: Convention
    texts: int
    by_member: Mapping[str, int]
    votes: tuple[str, ...]

    @property
    def instances(self) -> int:
        """Pairs of a member and a text it vetoed."""
        return sum(self.by_member.values())

    def __str__(self) -> str:
        members = ", ".join(f"{code} {n}" for code, n in self.by_member.items())
        return f"{self.texts} ({self.convention}: {members})"


def count_vetoes(votes: Iterable[Counted], convention: Convention) -> VetoCount:
    """Count vetoes by a convention; there is no count without one.

    Only votes that were vetoed count by any of them: where the votes were lacking, or the matter was procedural, a
    permanent member's "no" was none.
    """
    counted = [vote for vote in votes if vote.outcome is Outcome.VETOED and _COUNTS[convention](vote)]
    rows = {vote.name: vote.row or vote.name if convention is Convention.LIBRARY else vote.name for vote in counted}
    pairs = {(today(code), rows[vote.name]) for vote in counted for code in vote.against}
    members = Counter(code for code, _ in pairs)
    by_member = dict(sorted(members.items(), key=lambda item: (-item[1], item[0])))
    return VetoCount(convention, len(set(rows.values())), by_member, tuple(vote.name for vote in counted))


def today(code: str) -> str:
    """The code the same permanent member has now: RUS for SUN."""
    return "RUS" if code in lineage("RUS") else code
