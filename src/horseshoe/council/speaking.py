"""Members and days as a sentence of the law wants them: 'the United Kingdom', '8 December 2023'."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from horseshoe.council.rules import permanent
from horseshoe.council.states import state

_WITH_THE = (
    "United ", "Central ", "Dominican Republic", "Democratic ", "Republic ", "Netherlands", "Philippines", "Gambia",
)  # fmt: skip


def called(code: str, on: date) -> str:
    """A State inside a sentence, by the name of the day: a permanent member as its seat is called.

    Raises:
        UnknownStateError: no State has the code.
    """
    if seat := permanent(on).get(code):
        return seat.name
    name = state(code).name(on)
    return f"the {name}" if name.startswith(_WITH_THE) else name


def all_called(codes: Iterable[str], on: date) -> str:
    """'France', 'France and the United Kingdom', 'Denmark, France and Greece'; '' for nobody."""
    *rest, last = [called(code, on) for code in codes] or [""]
    return f"{', '.join(rest)} and {last}" if rest else last


def start(said: str) -> str:
    """The words with a capital to begin with; symbols and other names that have one stay as they are."""
    return said[:1].upper() + said[1:]


def day(on: date) -> str:
    """'8 December 2023'."""
    return f"{on.day} {on:%B %Y}"
