"""Who counts, whom, where and since when, in words that can be compared: one series only where all four agree."""

from __future__ import annotations

import re
from functools import lru_cache

from horseshoe.reading.names.names import find_names

_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z0-9]+")
# Words that say how a counter stands to a place, and those that say nothing.
_LOOSE = frozenset(
    {"the", "a", "an", "of", "in", "on", "for", "to", "by", "and", "s", "run", "ruled", "controlled", "governed", "led",
     "based", "hamas", "local", "officials", "official", "authorities", "spokesman", "spokesperson", "spokeswoman"}
)  # fmt: skip
_SAME = {"military": "army", "idf": "army", "forces": "army", "defence": "army", "defense": "army"}
_EVERYBODY = frozenset({"", "people", "person", "persons", "lives", "life", "dead", "deaths", "others"})
_HOSTAGE = re.compile(r"(?:remaining |rescued |other |israeli )?(?:hostages?|captives?|people|persons|)")
_MOSTLY = re.compile(r"^(?:mostly|mainly|including|among them|most of them)\b.*", re.IGNORECASE)


@lru_cache(maxsize=16384)
def counter(name: str) -> str:
    """'health ministry in Hamas-run Gaza' and 'Gaza's health ministry' are one; 'Israel' and 'Israeli army' are two."""
    text = name.replace("’", "'")
    for mention in reversed(find_names(text)):
        if len(mention.members) == 1:
            text = f"{text[: mention.start]} {mention.members[0]} {text[mention.end :]}"
    told = {_SAME.get(word, word) for word in _WORD.findall(text.casefold())} - _LOOSE
    return " ".join(sorted(told))


@lru_cache(maxsize=16384)
def whom(who: str | None, counts: str = "") -> str:
    """Whom a figure counts; 'people', or 'hostages', where it says no more. "Mostly women" still counts people."""
    told = (who or "").casefold().replace("’", "'").strip()
    told = _MOSTLY.sub("", told).removeprefix("the ").strip()
    if counts.startswith("hostages") and _HOSTAGE.fullmatch(told):
        return "hostages"
    return "people" if told in _EVERYBODY else told


@lru_cache(maxsize=16384)
def place(scope: str | None) -> str:
    """The place of a scope as printed, without since when; '' where none is told."""
    return _SINCE.split(scope or "", maxsplit=1)[0].strip(" ,")


@lru_cache(maxsize=16384)
def where(scope: str | None) -> str:
    """The place of a scope, for comparing: the Gaza Strip is Gaza, Gaza City and Rafah are not."""
    return place(scope).casefold().removeprefix("the ").removesuffix(" strip")


@lru_cache(maxsize=16384)
def began(scope: str | None) -> str:
    """What a scope says it counts from, as printed; '' where it says nothing."""
    parts = _SINCE.split(scope or "", maxsplit=1)
    return parts[1].strip(" ,") if len(parts) > 1 else ""


@lru_cache(maxsize=16384)
def since(scope: str | None) -> str:
    """What a scope says it counts from, for comparing."""
    return began(scope).casefold()
