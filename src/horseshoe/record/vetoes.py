"""Vetoes of the record counted by a named convention: see `horseshoe.council.counting` for what each counts."""

from __future__ import annotations

from collections.abc import Iterable

from horseshoe.council.counting import Convention, Counted, Kind, VetoCount, count_vetoes
from horseshoe.record.vote import Subject, Vote

_LIST = "un-vetoes"  # the Library's list, in sources.toml
# The Library gives the two amendments of 24 February 2025 one row.
_SHARED_ROWS = {"S/2025/115": "S/2025/115 S/2025/116", "S/2025/116": "S/2025/115 S/2025/116"}


def counted(vote: Vote) -> Counted:
    """A vote as counting wants it. Appointments are voted on in private (rule 48); all else here was public."""
    return Counted(
        vote.id, vote.date, Kind(vote.subject), vote.outcome, vote.vetoes,
        public=vote.subject is not Subject.APPOINTMENT, listed=_LIST in vote.sources, row=_SHARED_ROWS.get(vote.id),
    )  # fmt: skip


def vetoes(votes: Iterable[Vote], convention: Convention | str) -> VetoCount:
    """Count the vetoes among votes.

    Raises:
        ValueError: no convention is called that.
    """
    return count_vetoes((counted(vote) for vote in votes), Convention(convention))
