"""What kind of ceasefire, pause, release or withdrawal a clause speaks of, in controlled words."""

from __future__ import annotations

import re

_WORDS = {
    "immediate": "immediate", "immediately": "immediate", "humanitarian": "humanitarian",
    "unconditional": "unconditional", "unconditionally": "unconditional", "permanent": "permanent",
    "durable": "durable", "lasting": "lasting", "sustained": "sustained", "sustainable": "sustainable",
    "full": "full", "complete": "full", "comprehensive": "full", "extended": "extended", "urgent": "urgent",
    "temporary": "temporary", "nationwide": "nationwide",
}  # fmt: skip
_JOINING = frozenset({"and", "fully", "all", "military", "further", "safe", "mutually", "agreed", "respected"})
_THING = re.compile(
    r"\b(?P<hostilities>cease-?\s?fires?|truce|cessations? of (?:all )?(?:hostilities|military)|"
    r"suspension of hostilities|pauses?|end to (?:the )?hostilities)\b|\brelease of\b|\bwithdrawal\b",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"^\s*(?:agreement )?(?:for (?:the month|a period|at least|an initial|\w+ (?:days|hours|weeks))|during|until)\b"
)
_BOUND_BEFORE = re.compile(r"\b\d+-(?:day|hour|week)\W+(?:\w+\W+){0,2}$")
_RESPECTED = re.compile(r"\brespected by all\b")
_LINKED = re.compile(
    r"\b(?:with|in connection with|in exchange for|linked to|together with|conditioned on|as part of)\s+"
    r"(?:\w+\s+){0,4}?(?:release|hostages?)\b"
)


def qualifiers(clause: str) -> frozenset[str]:
    """Qualifiers of the things in a clause that have them: 'immediate', 'time-bound', 'linked' and the like.

    'linked' is said of a ceasefire or pause tied to the release of hostages, 'time-bound' of one for stated days.
    """
    found: set[str] = set()
    for thing in _THING.finditer(clause):
        before, after = clause[max(0, thing.start() - 90) : thing.start()], clause[thing.end() : thing.end() + 90]
        found |= {_WORDS[word] for word in _adjectives(before)}
        if not thing["hostilities"]:
            continue
        after = after.partition(";")[0]
        if _BOUND.match(after) or _BOUND_BEFORE.search(before):
            found.add("time-bound")
        if _RESPECTED.search(after) or "respected" in before.split()[-2:]:
            found.add("respected")
        if _LINKED.search(after):
            found.add("linked")
    return frozenset(found)


def _adjectives(words: str) -> list[str]:
    """Known adjectives right before the thing: back from it to the first word that is none and joins none."""
    kept: list[str] = []
    for word in reversed(re.findall(r"[\w’'-]+", words.lower())):
        if word in _WORDS:
            kept.append(word)
        elif word not in _JOINING and not re.match(r"\d+-\w+$", word):
            break
    return kept
