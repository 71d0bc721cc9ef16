"""Days, names and lists as English prints them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from horseshoe.errors import HorseshoeError

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WITH_THE = frozenset({"Netherlands", "Philippines", "Gambia", "Congo", "Bahamas", "Maldives", "Comoros", "Federation"})


def day(value: date | str) -> str:
    """'2023-12-08' -> '8 December 2023'; a month or a year as far as it goes; anything else as it is."""
    parts = str(value).split("-")
    if not all(part.isdigit() for part in parts) or (len(parts) > 1 and not 1 <= int(parts[1]) <= 12):
        return str(value)
    named = [str(int(parts[2]))] if len(parts) > 2 else []
    named += [_MONTHS[int(parts[1]) - 1]] if len(parts) > 1 else []
    return " ".join([*named, parts[0]])


def listed(names: Iterable[str]) -> str:
    """'A', 'A and B', 'A, B and C'."""
    *rest, last = list(names) or [""]
    return f"{', '.join(rest)} and {last}" if rest else last


def with_article(name: str) -> str:
    """'the United Kingdom', 'the Netherlands', 'France'."""
    first, last = name.split()[0], name.split()[-1]
    wants = first == "United" or last in _WITH_THE or (last in {"Republic", "Islands", "Kingdom", "Union"})
    return f"the {name}" if wants and first != "the" else name


def short_name(code: str, on: date | None = None) -> str:
    """The State's short name on a day; the code itself where it is no State we know."""
    from horseshoe.council.states import state

    try:
        return state(code).name(on)
    except HorseshoeError:
        return code
