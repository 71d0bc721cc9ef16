"""Lookup: what words typed into the one box mean: a vote, a State, a subject, a day, or a text to be checked."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from horseshoe.council import asked
from horseshoe.council.rules import FIRST_MEETING
from horseshoe.council.terms import KNOWN_UNTIL, terms
from horseshoe.council.topics import find_topics
from horseshoe.errors import HorseshoeError
from horseshoe.page import paths
from horseshoe.page.views.choice import words_of
from horseshoe.page.views.items import items, slug
from horseshoe.reading.words.dates import TimeKind, find_moments
from horseshoe.record.store import Record

_LONG = 120  # characters: more than a name or a title, so a text


@dataclass(frozen=True, slots=True)
class Lookup:
    """Where the words lead: a page with its query; or `check`, a text or an address to be checked."""

    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    check: bool = False


def lookup(record: Record, text: str) -> Lookup:
    """Where words lead: the first of these that fits.

    A symbol, a number of a resolution or a meeting; an address; a day or a month; a State; an agenda item or a
    subject, by its name or by one of the words the press has for it; words found in titles. Anything else is a text to
    be checked.
    """
    said = " ".join(text.split())
    if not said:
        return Lookup(paths.FRONT)
    if re.match(r"https?://\S+$", said, re.IGNORECASE):
        return Lookup(paths.CHECK, check=True)
    if len(said) <= _LONG:
        for means in (_symbol, _moment, _state, _matter, _words):
            if found := means(record, said):
                return found
    return Lookup(paths.CHECK, check=True)


def _symbol(record: Record, said: str) -> Lookup | None:
    found = paths.named(record, said)
    if len(found) == 1:
        return Lookup(paths.vote_path(found[0]))
    if found:
        return Lookup(paths.VOTES, {"draft": found[0].draft or found[0].symbol})
    try:
        return Lookup(paths.council_path(record.meetings.meeting(said).date))
    except HorseshoeError:
        return None


def _moment(_: Record, said: str) -> Lookup | None:
    moments = find_moments(said)
    if len(moments) != 1 or (moments[0].start, moments[0].end) != (0, len(said)):
        return None
    one = moments[0]
    if one.kind is TimeKind.DATE and one.year and one.month and one.day:
        day = date(one.year, one.month, one.day)
        return Lookup(paths.council_path(day)) if FIRST_MEETING <= day < KNOWN_UNTIL else None
    if one.kind is TimeKind.MONTH and one.year and one.month:
        last = calendar.monthrange(one.year, one.month)[1]
        span = {"since": f"{one.year}-{one.month:02}-01", "until": f"{one.year}-{one.month:02}-{last}"}
        return Lookup(paths.VOTES, span)
    return None


def _state(_: Record, said: str) -> Lookup | None:
    try:
        code = asked.member(said, "text")
    except HorseshoeError:
        return None
    if not code:
        return None
    # Of a State that never sat the record has what was decided about it, under whatever item.
    about = None if terms(code) else _topic(said)
    return about or Lookup(paths.member_path(code))


def _matter(record: Record, said: str) -> Lookup | None:
    if slug(said) in items(record):
        return Lookup(paths.VOTES, {"item": slug(said)})
    return _topic(said)


def _topic(said: str) -> Lookup | None:
    try:
        topic = asked.topic(said, "text")
    except HorseshoeError:
        topic = None
    # A phrase of the vocabulary that is all there is: "the Gaza Strip" is gaza, "a ceasefire in Gaza" is a search.
    bare = said.removeprefix("the ").removeprefix("The ")
    whole = {found for start, end, found in find_topics(bare) if (start, end) == (0, len(bare))}
    topic = topic or (whole.pop() if len(whole) == 1 else None)
    return Lookup(paths.VOTES, {"topic": topic}) if topic else None


def _words(record: Record, said: str) -> Lookup | None:
    sought = said.casefold()
    return Lookup(paths.VOTES, {"text": said}) if any(sought in words_of(vote) for vote in record.all) else None
