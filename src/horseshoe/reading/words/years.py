"""The year of a date printed without one, where the report is not of that year.

"The meetings took place from 5 to 9 January 1980. On 7 January a draft was put to the vote": a look back gives its year
once. Of news it is never true: what may have happened in the days before publication did.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec.structs import replace

from horseshoe.reading.words.resolve import resolve
from horseshoe.reading.words.time_words import TimeExpression, TimeKind

_NEWS = 31  # days before publication


def with_years(moments: Iterable[TimeExpression], published: date | None) -> list[TimeExpression]:
    """Moments in order, a date without a year taking the one told last with the same month."""
    told: dict[int, int] = {}
    found = []
    for moment in moments:
        if moment.month is not None and moment.year is not None:
            told[moment.month] = moment.year
        elif moment.kind is TimeKind.DATE and moment.month in told and not _is_news(moment, published):
            moment = replace(moment, year=told[moment.month])
        found.append(moment)
    return found


def _is_news(moment: TimeExpression, published: date | None) -> bool:
    if published is None:
        return False
    day = resolve(moment, published).earliest
    return day is not None and (published - date.fromisoformat(day)).days <= _NEWS
