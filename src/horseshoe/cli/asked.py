"""What a user typed after an option: what the Council's own words cannot say stands here, the rest below."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from horseshoe.council.asked import day, listed, member, one_of, topic
from horseshoe.errors import InputError

if TYPE_CHECKING:
    from horseshoe.checking.finding import Verdict

__all__ = ["day", "listed", "member", "one_of", "published", "topic", "verdicts"]


def published(text: str | None) -> date | None:
    """The day of `--published`.

    Raises:
        InputError: it is none, or none on which a report can have come out.
    """
    found = day(text, "--published")
    if found is not None and not 1900 <= found.year < 2200:
        raise InputError(f"{found} is no day of publication", where="--published", advice="Write it like 2024-03-22")
    return found


def verdicts(text: str | None, option: str) -> frozenset[Verdict]:
    """Verdicts parted by commas; none where nothing was asked for.

    Raises:
        InputError: a name is no verdict.
    """
    from horseshoe.checking.finding import Verdict

    return frozenset(one_of(Verdict, name, option) for name in (text or "").split(",") if name.strip())
