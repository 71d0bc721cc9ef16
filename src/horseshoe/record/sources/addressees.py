"""Whom a clause of a text asks: States by code, and a few parties that are none, in fixed words."""

from __future__ import annotations

import re
from functools import cache

from horseshoe.council.states import STATES, NameKind
from horseshoe.record.sources.openings import Opening

_WORDS = (
    ("secretary-general", re.compile(r"Secretary-General")),
    ("all-parties", re.compile(r"[Pp]arties")),
    ("states", re.compile(r"(?:Member )?States\b(?! of America)")),
    ("hamas", re.compile(r"Hamas")),
    ("taliban", re.compile(r"Taliban")),
    ("houthis", re.compile(r"Houthis?")),
)
_ASKING = frozenset({
    "appeals", "calls for", "calls upon", "demands", "directs", "encourages", "insists", "invites", "reminds",
    "requests", "reiterates call", "reiterates demand", "reiterates request", "urges",
})  # fmt: skip


@cache
def _codes() -> dict[str, str]:
    kinds = {NameKind.SHORT, NameKind.OFFICIAL}
    named = {name.text: code for code, state in STATES.items() for name in state.names if name.kind in kinds}
    named.pop("Congo", None)  # two States
    return named


@cache
def _names() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(name) for name in sorted(_codes(), key=len, reverse=True)))


def addressees(clause: str, begins: Opening) -> frozenset[str]:
    """State codes and fixed words in the first ten words after a verb that asks; none after any other verb."""
    if begins.verb not in _ASKING:
        return frozenset()
    head = " ".join(clause[begins.end :].split()[:10])
    found = {word for word, pattern in _WORDS if pattern.search(head)}
    return frozenset(found | {_codes()[name] for name in _names().findall(head)})
