"""What a form or an address says, as what the views take; empty fields of a form are nothing."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import TypeVar

from horseshoe.council import asked
from horseshoe.errors import InputError

E = TypeVar("E", bound=StrEnum)
_TRUE, _FALSE = frozenset({"yes", "true", "1", "on"}), frozenset({"no", "false", "0", "off"})


class Which(StrEnum):
    """Which votes are compared."""

    DIVIDED = "divided"  # not everybody voted in favour
    ALL = "all"


def words(text: str | None) -> str | None:
    """Words with single blanks; None where there are none."""
    return " ".join((text or "").split()) or None


def member(text: str | None, where: str) -> str | None:
    """Code of a State from its code or any of its names."""
    return asked.member(words(text), where)


def topic(text: str | None, where: str) -> str | None:
    """Id of a topic from its id or label."""
    return asked.topic(words(text), where)


def one_of(kind: type[E], text: str | None, where: str) -> E | None:
    """A member of an enumeration."""
    found = words(text)
    return asked.one_of(kind, found, where) if found else None


def flag(text: str | None, where: str) -> bool:
    """yes or no; nothing is no."""
    found = (words(text) or "no").lower()
    if found not in _TRUE | _FALSE:
        raise InputError(f"no {found[:40]!r}", where=where, advice="yes or no")
    return found in _TRUE


def day(text: str | None, where: str, *, last: bool = False) -> date | None:
    """An ISO day, or a year: its first day, or its `last`."""
    found = words(text)
    if found and re.fullmatch(r"\d{4}", found, re.ASCII) and int(found):
        return date(int(found), 12, 31) if last else date(int(found), 1, 1)
    return asked.day(found, where)


def period(since: str | None, until: str | None) -> tuple[date | None, date | None]:
    """First and last day, in this order."""
    first, final = day(since, "since"), day(until, "until", last=True)
    if first and final and final < first:
        raise InputError(f"{final} is before {first}", where="until", advice="Give the earlier day first")
    return first, final
