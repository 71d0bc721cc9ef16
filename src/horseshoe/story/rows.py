"""What a story needs of one checked report, as flat rows: text, whole numbers, days, and tuples of them.

Every view of a story is computed from these rows and the record, never from a reading, so that reports read a moment
ago and reports kept in a workspace go the same way. A row is one line of a table as it stands: None is an empty cell.
A place is written 'start-end', in code points of the report's text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One report.

    Attributes:
        report: its id, the SHA-256 of the bytes as they came.
        source: the path or address it was read from.
        title: headline, None where there is none.
        outlet: host of the address it was read from, None for a file.
        agencies: news agencies it credits ('AFP'), in order of first mention.
        published: day of publication, None where nobody knows it.
        published_basis: 'given', 'metadata', 'dateline', 'inferred', 'unknown'.
        printed: days it prints, '2023-12-08', or '12-08' where the year is not printed; only where `published` is not
            known for certain.
        topics: ids of horseshoe.council.topics that its actions are about.
        length: code points of its text.
    """

    report: str
    source: str
    title: str | None
    outlet: str | None
    agencies: tuple[str, ...]
    published: date | None
    published_basis: str
    printed: tuple[str, ...]
    topics: tuple[str, ...]
    length: int


@dataclass(frozen=True, slots=True)
class TellingRow:
    """One action of the Council as one report tells it, right or wrong.

    Attributes:
        report, action: together the id.
        kind, modality, proposal, outcome: as in horseshoe.reading.claims.actions.
        recalled: told as background.
        earliest, latest: days it can have happened between, as the report has it; None where open.
        vote: id of the vote of the record it was matched to. why: the reasons; rivals: ids weighed and not chosen;
            tied: several fit equally well.
        symbol: as printed, normalised. draft: the symbol printed beside a resolution's number.
        subject: in words. topics: ids.
        yes, no, abstain, not_participating, absent: counts given; derived: those of them the reader worked out.
        ballots: 'USA=no', as the report has them. sponsors, vetoes, requesters: codes.
        called: words used of the text or statement, 'resolution', 'veto', where they are checked.
        does: what the text is said to do, claim by claim: 'c2|demand|ceasefire gaza|demanding an immediate ceasefire'.
        places, words: where it is told, and the words there.
        evidence: place and words of each fact, 'tally.yes 120-130 13 members'.
    """

    report: str
    action: str
    kind: str
    modality: str
    proposal: str | None
    outcome: str
    recalled: bool
    unanimous: bool
    earliest: date | None
    latest: date | None
    vote: str | None
    why: tuple[str, ...]
    rivals: tuple[str, ...]
    tied: bool
    symbol: str | None
    draft: str | None
    meeting: str | None
    subject: str | None
    topics: tuple[str, ...]
    yes: int | None
    no: int | None
    abstain: int | None
    not_participating: int | None
    absent: int | None
    derived: tuple[str, ...]
    ballots: tuple[str, ...]
    sponsors: tuple[str, ...]
    vetoes: tuple[str, ...]
    requesters: tuple[str, ...]
    called: tuple[str, ...]
    does: tuple[str, ...]
    places: tuple[str, ...]
    words: tuple[str, ...]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure. `low`, `high` are None where open or vague.

    Attributes:
        counts, comparator, who, unit, scope: as in horseshoe.reading.claims.passages.
        as_of: the day it stands for; as_of_basis: 'stated', 'published', 'unknown'.
        attribution: originator first, then who passed it on.
    """

    report: str
    figure: str
    counts: str
    low: float | None
    high: float | None
    comparator: str
    who: str | None
    unit: str | None
    scope: str | None
    as_of: date | None
    as_of_basis: str
    attribution: tuple[str, ...]
    hedges: tuple[str, ...]
    places: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """Somebody's words. `kind` is 'direct', 'indirect' or 'mixed'; `words` in the pieces the report gives them in."""

    report: str
    quote: str
    kind: str
    speaker: str | None
    role: str | None
    state: str | None
    cue: str | None
    via: tuple[str, ...]
    words: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PassageRow:
    """One sentence in its place; `prints` are its fingerprints (horseshoe.story.prints), for finding copies."""

    report: str
    number: int
    place: str
    text: str
    prints: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FindingRow:
    """What became of one claim: as in the contract. `because` and `cites` run side by side, so do `places` and `words`.

    A claim about "the text" in a report on one vote only stands with the `action` that tells of that vote.
    """

    report: str
    claim: str
    kind: str
    action: str | None
    verdict: str
    says: str
    because: tuple[str, ...]
    cites: tuple[str, ...]
    places: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """All of one report."""

    report: ReportRow
    tellings: tuple[TellingRow, ...]
    figures: tuple[FigureRow, ...]
    quotes: tuple[QuoteRow, ...]
    passages: tuple[PassageRow, ...]
    findings: tuple[FindingRow, ...]


def span(place: str) -> tuple[int, int]:
    """'120-180' as numbers."""
    start, _, end = place.partition("-")
    return int(start), int(end)
