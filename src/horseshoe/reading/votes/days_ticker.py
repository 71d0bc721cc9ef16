"""The day of a live page, and what its entries tell of other days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from horseshoe.reading.claims.actions import DateBasis, Moment, Precision
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.resolve import resolve


def of_a_ticker(text: str, published: date | None) -> Moment | None:
    """The day of a live page, whose entries bear the time of day: the day it is published."""
    stamps = _CLOCKS.findall(text)
    if published is None or len(stamps) < _TICKS:
        return None
    iso = published.isoformat()
    return Moment(None, iso, Precision.DAY, DateBasis.PUBLISHED, iso, iso)


def recall_in_a_ticker(tellings: Sequence[Telling], text: str, published: date | None) -> None:
    """An entry of a live page that tells a vote of another day recalls it: "On 19 September a text got four votes"."""
    if published is None or of_a_ticker(text, published) is None:
        return
    for telling in tellings:
        moments = [resolve(f.value, published, "past") for f in telling.of(Slot.MOMENT)]
        days = [date.fromisoformat(m.value) for m in moments if m.value and m.precision is Precision.DAY]
        if telling.tells_vote and days and all(day < published - timedelta(days=1) for day in days):
            telling.recalled = True


_CLOCKS = late(
    r"(?m)^\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:GMT|UTC|ET|EST|EDT|CET|BST|IST))?\W{1,4}"
)
_TICKS = 2
