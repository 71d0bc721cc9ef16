"""Whom the words after a number name, and what became of those named with them."""

from __future__ import annotations

import re

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_bare import Counted
from horseshoe.reading.figures.figures_clause_words import ANIMATE
from horseshoe.reading.figures.figures_words import AFTER, BEFORE, HAVING, PASSIVE, PLURAL, SINGLE, WITH_ONE, WITH_THEM
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

_HARM = {Counts.KILLED, Counts.INJURED, Counts.ABDUCTED, Counts.DETAINED, Counts.MISSING}
_HARMED = late(
    r"detain|arrest|jail|imprison|kill|murder|massacr|slaughter|wound|injur|abduct|kidnap|hostage|captive|died|"
    r"dead|hurt|vanish|missing|disappear|remains|bodies|drown|perish|execut|lives|behead|hospitali|suffer|sustain|"
    r"drag|death|off with|carried|led away|buried|burying"
)
_TOO = late(r"\b(?:alongside|together with|including|among them) $")


_SEIZED = late(r"seiz|captur|t[oa]k|took")


def with_others(folded: str, end: int, high: int) -> Counts | None:
    """What became of them and of those named with them."""
    after = AFTER.match(folded, end, min(high, end + 80))
    harmed = after is not None and after.lastgroup and PASSIVE.search(after[0]) and not HAVING.search(after[0])
    return Counts[after.lastgroup] if after is not None and after.lastgroup and harmed else None


def taken(folded: str, n: Number, low: int, high: int, earlier: Counted | None) -> re.Match[str] | None:
    """Any plural that died, was hurt or abducted: "eleven athletes were killed"."""
    noun = (SINGLE if n.whole == 1 else PLURAL).match(folded, n.phrase_end, high)
    if noun is None or n.money or (n.low is None and n.high is None):
        return None
    if earlier is not None and earlier.counts in _HARM and _TOO.search(folded, earlier.end, n.phrase_start):
        return noun  # "... were killed alongside 200 porters"
    before = BEFORE.search(folded, max(low, n.phrase_start - 60), n.phrase_start)
    after = AFTER.match(folded, noun.end(), min(high, noun.end() + 70))
    if before is not None and _SEIZED.match(before[0]) and ANIMATE.match(noun["noun"]) is None and after is None:
        return None  # "seized three barracks"
    kinds = {Counts[m.lastgroup] for m in (before, after) if m and m.lastgroup}
    words = (before[0] if before else "") + (after[0] if after else "")
    return noun if kinds & _HARM and _HARMED.search(words) else None


_THOSE_ARE = late(
    r"\b(?:[Tt]hose|[Tt]he) (?:(?P<INJURED>injured|wounded|hurt)|(?P<KILLED>dead|killed|slain|victims)|"
    r"(?P<MISSING>missing)|(?P<DETAINED>detained|arrested)|(?P<ABDUCTED>abducted|kidnapped)) (?:also )?"
    r"(?:include[sd]?|comprised?)\b[^.;:]{0,120}?(?:, among them|, including|,| and|, and) $"
)
_OTHERS = late(r"\bothers?\b")


def named_with(folded: str, n: Number, low: int, noun: re.Match[str] | None) -> Counts | None:
    """What became of those named with somebody: "killed a doctor and (two nurses)"."""
    one = WITH_ONE.search(folded, max(low, n.phrase_start - 140), n.phrase_start)
    if one is None and noun is not None and _OTHERS.search(noun[0]):
        one = WITH_THEM.search(folded, max(low, n.phrase_start - 150), n.phrase_start)
    if one is None and noun is not None and (those := _THOSE_ARE.search(folded, low, n.phrase_start)) is not None:
        return Counts[those.lastgroup or "KILLED"]  # "those injured include soldiers, among them (four children)"
    return Counts[(one.lastgroup or "KILLED").rstrip("234")] if one is not None else None


def group(noun: re.Match[str] | None) -> str | None:
    """The sort of noun that follows a number."""
    if noun is None:
        return None
    groups = ("PERSONS", "PEOPLES", "WHOLE", *Counts.__members__)
    return next((g for g in groups if g in noun.re.groupindex and noun[g] is not None), "PERSONS")
