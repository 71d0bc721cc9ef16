"""Chronicles by year: "1957 — The four-power draft ...": what stands under one year is of no vote of another."""

from __future__ import annotations

from horseshoe.reading.marks import Marks
from horseshoe.reading.votes.entries import Entry
from horseshoe.reading.votes.facts import Fact
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late

_YEAR = late(
    r"(?m)^[ \t]*(?:[-•*·▪►][ \t]*)?\(?(?P<year>(?:19[4-9]|20\d)\d)\)?[ \t]*(?:[—–:|.]|-(?=[ \t]))[ \t]*(?=[^\s\d])"
)
_FEWEST = 3  # years that open paragraphs, before they are a chronicle


def lend_days(tellings: list[Telling]) -> None:
    """Give a vote that a chronicle by year tells without a day the one printed before it under that year."""
    days: list[Fact] = []
    entry = 0
    for telling in tellings:
        if telling.entry != entry:
            entry, days = telling.entry, []
        if entry and telling.tells_vote and not telling.days and len(days) == 1:
            telling.days = days
            telling.facts += days
        days = [f for f in telling.days if f.value.day] or days


def by_years(marks: Marks) -> list[Entry]:
    """The paragraphs of a chronicle, each with its number, where the years run in one direction."""
    opened = list(_YEAR.finditer(marks.text))
    years = [int(m["year"]) for m in opened]
    if len(opened) < _FEWEST or len(set(years)) != len(years) or years not in (sorted(years), sorted(years)[::-1]):
        return []
    ends = [*(m.start() for m in opened[1:]), len(marks.text)]
    found = []
    for number, (m, after) in enumerate(zip(opened, ends, strict=True), 1):
        gap = marks.text.find("\n\n", m.end(), after)
        found.append(Entry(m.start(), after if gap < 0 else gap, number, None))
    return found
