"""What a user typed, taken at its word or refused with the words that would have done; for the desk and the page."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from horseshoe.errors import InputError

E = TypeVar("E", bound=StrEnum)


def day(text: str | None, option: str) -> date | None:
    """An ISO day.

    Raises:
        InputError: it is none.
    """
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError(f"{text!r} is no day", where=option, advice="Write it like 2024-03-22") from None


def one_of(kind: type[E], text: str, option: str) -> E:
    """A member of an enumeration, with blanks or hyphens for its underscores.

    Raises:
        InputError: it has no such member.
    """
    name = text.strip().lower().replace("-", "_").replace(" ", "_")
    try:
        return kind(name)
    except ValueError:
        raise InputError(f"no {text.strip()!r}", where=option, advice=f"One of: {', '.join(kind)}") from None


def member(text: str | None, option: str) -> str | None:
    """The code of a State, from its code or any of its names ('Russia', 'UK', 'United States').

    Raises:
        InputError: no State is called so.
    """
    if text is None:
        return None
    from horseshoe.council.states import STATES, NameKind

    asked = " ".join(text.split()).casefold().removeprefix("the ")
    if asked.upper() in STATES:
        return asked.upper()
    kinds = (NameKind.SHORT, NameKind.OFFICIAL, NameKind.ABBREVIATION, NameKind.OLD)
    named: dict[str, list[str]] = {}
    for kind in kinds:
        for code, one in STATES.items():
            for name in one.called(kind):
                named.setdefault(name.casefold().removeprefix("the "), []).append(code)
    if asked in named:
        return named[asked][0]
    near = get_close_matches(asked, named, n=3)
    hint = f"Did you mean {listed(_called(named[name][0]) for name in near)}?" if near else None
    raise InputError(f"no State is called {text!r}", where=option, advice=hint or "Codes are three letters: USA, RUS")


def _called(code: str) -> str:
    from horseshoe.council.states import state

    return f"{state(code).name()} ({code})"


def listed(words: Iterable[str]) -> str:
    """'A', 'A or B', 'A, B or C'."""
    *rest, last = list(words)
    return f"{', '.join(rest)} or {last}" if rest else last


def topic(text: str | None, option: str) -> str | None:
    """The id of a topic, from its id or its label.

    Raises:
        InputError: the vocabulary has none such.
    """
    if text is None:
        return None
    from horseshoe.council.topics import TOPICS

    named = {key: key for key in TOPICS} | {TOPICS[key].label.casefold(): key for key in TOPICS}
    asked = " ".join(text.split()).casefold()
    if asked in named or asked.replace(" ", "-") in named:
        return named.get(asked) or named[asked.replace(" ", "-")]
    near = get_close_matches(asked, named, n=3, cutoff=0.5)
    hint = f"Did you mean {listed(dict.fromkeys(named[name] for name in near))}?" if near else None
    raise InputError(f"no topic {text!r}", where=option, advice=hint or f"One of: {', '.join(TOPICS)}")
