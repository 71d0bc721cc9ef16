"""Whether words speak for or against a thing: read only where a verb of support or refusal stands right before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from horseshoe.council.topics import TOPICS, find_topics

_FOR = (
    r"support(?:s|ed|ing|ive)?|back(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|"
    r"urg(?:e|es|ed|ing)|want(?:s|ed)?|need(?:s|ed)?|insist(?:s|ed|ing)? on|welcom(?:e|es|ed|ing)|"
    r"endors(?:e|es|ed|ing)|committed to|commitment to|plead(?:s|ed|ing)? for|appeal(?:s|ed|ing)? for"
)
_AGAINST = r"oppos(?:e|es|ed|ing|ition to)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|against|rul(?:e|es|ed|ing) out"
_VERB = re.compile(rf"\b(?:(?P<pro>{_FOR})|(?P<con>{_AGAINST}))\b", re.IGNORECASE)
_NOT = re.compile(r"(?:\bnot|n['’]t|\bnever|\bno longer|\bcannot|\bwithout)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_STOP = re.compile(r"[.;:!?]|, (?:but|while|although|though|which|who)\b")
_REACH = 70  # characters from the verb to what it governs
_FIRM = frozenset({"ceasefire", "humanitarian-pause", "humanitarian-access", "hostages", "sanctions", "arms-embargo"})


@lru_cache(maxsize=8192)
def stances(words: str) -> tuple[tuple[str, bool], ...]:
    """Matters the words speak for (True) or against (False), each once; () where they take no plain side.

    Words that speak both for and against one matter take no plain side on it.
    """
    found: dict[str, set[bool]] = {}
    for topic, side in _sides(words):
        found.setdefault(topic, set()).add(side)
    return tuple((topic, side) for topic, sides in found.items() if len(sides) == 1 for side in sides)


def _sides(words: str) -> Iterator[tuple[str, bool]]:
    for start, _, topic in find_topics(words):
        if topic not in _FIRM or TOPICS[topic].kind != "matter":
            continue
        verb = _governing(words, start)
        if verb is None:
            continue
        negated = bool(_NOT.search(words[max(0, verb.start() - 30) : verb.start()]))
        yield topic, bool(verb["pro"]) != negated


def _governing(words: str, at: int) -> re.Match[str] | None:
    """The first verb of the clause that reaches the place: "do not support calls for a ceasefire" is "support"."""
    clause = max((m.end() for m in _STOP.finditer(words, 0, at)), default=0)
    return _VERB.search(words, max(clause, at - _REACH), at)
