"""One mark for each ballot and verdict: a sign, a sign for plain terminals, a word and an ink. Never colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from horseshoe.checking.finding import Verdict
from horseshoe.council.ballots import Ballot


@dataclass(frozen=True, slots=True)
class Mark:
    """How a thing is shown.

    Attributes:
        sign: one character wide in a terminal that has Unicode.
        plain: the same in ASCII.
        word: in lower case, as a sentence would say it.
        ink: name of its colour: a CSS class of findings.css and a style of the desk.
    """

    sign: str
    plain: str
    word: str
    ink: str


BALLOTS: Mapping[Ballot, Mark] = MappingProxyType(
    {
        Ballot.YES: Mark("●", "+", "in favour", "yes"),
        Ballot.NO: Mark("✕", "x", "against", "no"),
        Ballot.ABSTAIN: Mark("○", "o", "abstaining", "abstain"),
        Ballot.NOT_PARTICIPATING: Mark("/", "/", "not participating", "aside"),
        Ballot.ABSENT: Mark("◌", ".", "absent", "absent"),
        Ballot.UNRECORDED: Mark("?", "?", "not on record", "unrecorded"),
    }
)
VETO = Mark("⊠", "X", "veto", "veto")

# The serious first: what a desk must mend, what it should look at, what it may leave.
VERDICTS: Mapping[Verdict, Mark] = MappingProxyType(
    {
        Verdict.CONTRADICTED: Mark("✗", "X", "contradicted", "contradicted"),
        Verdict.IMPOSSIBLE: Mark("⊘", "!", "impossible", "impossible"),
        Verdict.CONFLICTING_RECORDS: Mark("⇄", "%", "conflicting records", "conflicting_records"),
        Verdict.IMPRECISE: Mark("≈", "~", "imprecise", "imprecise"),
        Verdict.AMBIGUOUS: Mark("?", "?", "ambiguous", "ambiguous"),
        Verdict.NOT_IN_RECORD: Mark("∅", "-", "not in record", "not_in_record"),
        Verdict.SUPPORTED: Mark("✓", "+", "supported", "supported"),
        Verdict.ATTRIBUTED: Mark("“", '"', "attributed", "attributed"),
        Verdict.OPINION: Mark("◦", "o", "opinion", "opinion"),
    }
)
_RANK = {verdict: rank for rank, verdict in enumerate(VERDICTS)}


def rank(verdict: Verdict) -> int:
    """Place of a verdict in the order of seriousness; 0 is the gravest."""
    return _RANK[verdict]
