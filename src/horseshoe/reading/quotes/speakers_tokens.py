"""The words a phrase is made of: names, and heads that can say something."""

from __future__ import annotations

import re

from horseshoe.reading.quotes.speakers_words import (
    ABBREVIATED,
    INSTITUTIONS,
    MODIFIERS,
    NOT_NAMES,
    OFFICES,
    PARTICLES,
    TRADES,
)
from horseshoe.reading.words.late import late

_TOKEN = late(r"(?:[A-Z]\.){2,}(?:'s\b|(?:-\w+)+)?|(?:[^\W\d_]|\d)\w*(?:['&/.-]\w+)*\.?'?|\S")
_ARTICLED = late(r"(?:[ae]l|as|ash|ad|an|ar|at|az)-[A-Z]")  # "al-Qudra"

_MANY = ("ers", "ors", "ists", "men", "ians", "women")
"""What ends a word for several of a trade: "dockers", "motorists"."""
_THINGS = frozenset((
    "others", "numbers", "papers", "newspapers", "borders", "orders", "rivers", "powers", "corners", "quarters",
    "towers", "shelters", "matters", "letters", "helicopters", "launchers", "trailers", "bunkers", "tankers",
    "freighters", "bombers", "trailers", "waters", "centers", "theaters", "factors", "sectors", "corridors", "reactors",
    "tractors", "errors", "doors", "floors", "disasters", "offers", "covers", "answers", "dangers",
    "showers", "flowers",
    "layers", "sisters", "monsters", "specimen", "regimen", "abdomen", "women's", "civilians", "containers", "barriers",
    "carriers", "fires", "members", "craters", "computers", "posters", "banners", "trucks", "boosters", "vapors",
))  # fmt: skip


def tokens(folded: str, start: int, end: int) -> list[re.Match[str]]:
    return list(_TOKEN.finditer(folded, start, end))


def caps(word: str) -> bool:
    """Whether a word begins with a capital that is a name's."""
    return word[0].isupper() and word not in NOT_NAMES


def bare(word: str) -> str:
    """Without the possessive and the stop that ends a sentence."""
    word = word.removesuffix("'s").removesuffix("'")
    return word if word in ABBREVIATED or word.count(".") > 1 else word.rstrip(".")


def sayable(head: str) -> bool:
    """Whether a head noun, in small letters, is of somebody or something that says."""
    if head in OFFICES or head in INSTITUTIONS or head in ("men", "women"):
        return True
    if (head.endswith("s") and head[:-1] in OFFICES) or (f"{head}s" in OFFICES and head not in MODIFIERS):
        return True
    if head.endswith((*TRADES, "-year-old", "-year-olds")) or (head.endswith(_MANY) and head not in _THINGS):
        return True
    first, dash, last = head.partition("-")
    return bool(dash) and (first in OFFICES or last in OFFICES)  # "commissioner-general", "vice-president"


def goes_on(word: str) -> bool:
    """Part of a name, before or after a particle: "Vivian van de Perre"."""
    return word[0].isupper() or word in PARTICLES or _ARTICLED.match(word) is not None
