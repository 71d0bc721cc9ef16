"""Paragraph: one operative clause in controlled words, and how strongly verbs speak."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One clause of an operative paragraph; a paragraph with several verbs is several.

    Attributes:
        number: as printed, '1', '2(a)'; '' where the text does not number its only paragraph, or only its
            content is known and not its text.
        verb: 'demands', 'calls upon' (also for "calls on"), 'calls for', 'determines the imperative of',
            'expresses concern', 'reiterates demand' ...; a point without a verb has that of its paragraph.
        about: ids of horseshoe.council.topics; of places also what they imply, of matters not, since a cessation of
            hostilities asked for is not a ceasefire asked for.
        also: how the Council says it ('strongly', 'again') and what kind of thing it asks for: 'immediate',
            'humanitarian', 'unconditional', 'permanent', 'durable', 'lasting', 'sustained', 'sustainable', 'full',
            'extended', 'urgent', 'respected' (by all parties), 'time-bound', 'linked' (to the release of hostages).
        act: what the Council "decides to" do: 'extend', 'renew', 'establish', 'impose' ...; else None.
        to: whom it asks, where that stands close by: State codes, 'all-parties', 'states', 'secretary-general' ...
    """

    number: str
    verb: str
    about: frozenset[str]
    also: frozenset[str] = frozenset()
    act: str | None = None
    to: frozenset[str] = frozenset()


# Operative strength, high to low, in the Council's words and the press's: binds, asks, weighs, says.
_STRENGTH: tuple[tuple[int, str], ...] = (
    (7, "decide impose extend renew prolong authorize authorise establish create set terminate lift end approve adopt "
        "refer deploy dissolve mandate require resolve direct order ban freeze suspend admit appoint"),
    (6, "demand insist"),
    (5, "call request ask appeal seek press advocate"),
    (4, "urge exhort implore"),
    (3, "encourage invite recommend"),
    (2, "condemn deplore reject denounce deprecate regret endorse support back welcome commend praise"),
    (1, "determine declare state say affirm reaffirm reiterate stress emphasize emphasise underline underscore recall "
        "express voice note take recognize recognise acknowledge remind consider confirm continue"),
)  # fmt: skip


@cache
def _strengths() -> dict[str, int]:
    return {verb: strength for strength, verbs in _STRENGTH for verb in verbs.split()}


def operative_strength(verb: str) -> int:
    """How strongly a verb speaks: 7 decides, 6 demands, 5 calls and requests, 4 urges, 3 encourages, 2 weighs, 1 says.

    Takes any form ("calls upon", "calling for", "imposed"). A demand or call that is reiterated counts as one. 0 for a
    verb outside the ladder.
    """
    words = verb.lower().split()
    if not words:
        return 0
    if words[0] in {"reiterates", "reaffirms", "renews"} and len(words) > 1:
        return operative_strength(words[-1]) or 1
    if words[:2] == ["continues", "to"]:
        return operative_strength(" ".join(words[2:]))
    known = _strengths()
    if words[0] in known:
        return known[words[0]]
    for ending in ("s", "es", "d", "ed", "ing"):
        if words[0].endswith(ending):
            stem = words[0].removesuffix(ending)
            if strength := known.get(stem) or known.get(stem + "e"):
                return strength
    return 0
