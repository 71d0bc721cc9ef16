"""Verdict and Finding: what became of a claim, why, and the citation."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from horseshoe.council.decide import Reason
from horseshoe.reading.claims.claims import Claim
from horseshoe.reading.reading import Reading
from horseshoe.record.vote import Vote


class Verdict(StrEnum):
    SUPPORTED = "supported"
    IMPRECISE = "imprecise"
    CONTRADICTED = "contradicted"
    IMPOSSIBLE = "impossible"
    CONFLICTING_RECORDS = "conflicting_records"
    AMBIGUOUS = "ambiguous"
    NOT_IN_RECORD = "not_in_record"
    ATTRIBUTED = "attributed"
    OPINION = "opinion"


class Finding(Struct, frozen=True):
    """A claim, its verdict, and at least one reason with the rule or vote it stands on."""

    claim: Claim
    verdict: Verdict
    because: tuple[Reason, ...]


class Rival(Struct, frozen=True):
    """A vote that was weighed and not chosen."""

    vote: Vote
    why_not: str


class Match(Struct, frozen=True):
    """Which vote an action is about. `vote` is None where none fits or several fit equally well (`tied`).

    `by_words` where only words no rule knows told it from another: enough to find it, and not to fault a report.
    """

    action: str
    vote: Vote | None
    why: tuple[str, ...]
    rivals: tuple[Rival, ...] = ()
    tied: bool = False
    by_words: bool = False


class Checked(Struct, frozen=True):
    """A reading with the votes its actions are about and the findings on its claims.

    `published` may have been inferred from the matches; `published_basis` says so.
    """

    reading: Reading
    published: str | None
    published_basis: str
    matches: tuple[Match, ...]
    findings: tuple[Finding, ...]
