"""Persons who are spoken of before they speak: "Mukhtar Zakaria fled Nyala. '...,' he explains"."""

from __future__ import annotations

from collections.abc import Callable

from horseshoe.reading.names.mentions import Mention
from horseshoe.reading.quotes.speakers_names import BODIES
from horseshoe.reading.quotes.speakers_organizations import ORGANIZATION_NAMES
from horseshoe.reading.quotes.speakers_phrases import Phrase
from horseshoe.reading.quotes.speakers_words import INSTITUTIONS, NOT_NAMES, TITLE_WORDS
from horseshoe.reading.words.late import late

_SUBJECT = late(
    r"(?:(?<=[.!?][\s\"”’'])|(?<=[\n])|\A)\s*(?P<who>[A-ZÀ-Þ][\w'-]+(?: (?:[Aa]l-|[Ee]l-|bin |"
    r"de )?[A-ZÀ-Þ][\w'-]+){1,3})"
    r"(?:, (?:an? [^,.;]{3,50}|\d\d|who [^,.;]{3,60}),)? (?!and\b|of\b|for\b)[a-z]+"
)
_BACK = 500
# "UNHCR has sent a team", "Mercy Bridge, a relief group, visited the camp"
_ORGANIZATION_AHEAD = late(
    rf"\W*(?:The |the )?(?P<who>{ORGANIZATION_NAMES}|[A-Z]{{3,}}(?= [a-z])|"
    r"[A-Z][\w&'-]+(?: [A-Z][\w&'-]+)*(?=, (?:an?|the) [^,.;]{0,40}\b(?:group|charity|agency|organi[sz]ation|network|"
    r"watchdog|monitor|association|NGO|think tank|foundation|committee|union|body|company)\b)|"
    r"[A-Z][\w&'-]+(?: [A-Z][\w&'-]+)*(?= (?:has |have |had )?(?:treated|visited|recorded|documented|counted|examined|"
    r"interviewed|verified|published|released|issued|collected|evacuated|distributed|analy[sz]ed|surveyed)\b))"
)
_PLURAL = late(
    r"(?:[\w'-]+ )*?(?:police|men|women|people|[a-z-]+(?<![us])s)(?: (?:of|in|from|at|on|for|who|"
    r"with)\b.*)?"
)


def plural(label: str) -> bool:
    """Whether a phrase is of several: "residents of the town", "two officials"."""
    return _PLURAL.fullmatch(label) is not None


def organization_ahead(folded: str, low: int, high: int) -> Phrase | None:
    """The organization a sentence begins with, by its name."""
    found = _ORGANIZATION_AHEAD.match(folded, low, high)
    return Phrase(*found.span("who")) if found is not None else None


def subject_before(folded: str, at: int, inside: Callable[[int, int], list[Mention]]) -> Phrase | None:
    """The person who was the subject of the last sentence before `at` that a full name begins."""
    low = max(0, at - _BACK)
    for m in reversed(list(_SUBJECT.finditer(folded, low, at))):
        words = m["who"].split()
        titled = any(w in TITLE_WORDS or w in NOT_NAMES or w.lower() in INSTITUTIONS for w in words)
        place = any(x.kind in BODIES for x in inside(m.start("who") - 1, m.end("who") + 1))
        if not titled and not place:
            return Phrase(*m.span("who"))
    return None
