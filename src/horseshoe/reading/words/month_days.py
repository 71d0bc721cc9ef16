"""Days told by their number alone: "on the 25th", "the 27th of last month", "the 8th inst.".

The month is the one told just before, in a look back; of news it is the month of writing, or the one before.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from horseshoe.reading.words.late import late
from horseshoe.reading.words.time_words import ORDINALS, TimeExpression, TimeKind

_LATE = "|".join(sorted((word for word, n in ORDINALS.items() if n > 10), key=len, reverse=True))
_NTH = rf"(?:(?P<d>[12]?\d|3[01])(?:st|nd|rd|th)|(?P<w>{_LATE}))"
_OF_MONTH = late(
    rf"(?i)\b{_NTH}(?P<rest>(?:\s+day)?,?\s+(?:(?:of\s+(?:the\s+)?)?(?:(?P<last>last|past|previous|preceding)|"
    r"(?P<this>this|current|present)|(?P<same>same|that\s+same|that|very\s+same))\s+month\b|"
    r"(?P<inst>inst(?:ant)?)\b\.?|(?P<ult>ult(?:imo)?)\b\.?))"
)
# "On the 25th the Council", "on the 26th, Russia", and not "on the 38th parallel", "on the 10th attempt".
_ALONE = late(
    rf"\b[Oo]n\s+the\s+{_NTH}(?=[,;:!?)—–]|\.(?:\s|\Z)|\s*\Z|\s+[-–—]\s|\s+(?!Parallel|Fleet|Army|Floor|Street|Avenue|"
    r"Amendment|Congress|Party|Division|Session|Anniversary|Century)[A-Z]|"
    r"\s+(?:and|but|when|while|with|by|the|a|an|it|its|he|she|they|we|was|were|had|has|at|in|after|before|to|for|"
    r"that|which|who|as|so|nobody|all|both|only|because|without|behind|against|over|under|since|though|once|came|"
    r"again|too|also|then|adopted|vetoed|voted|rejected|passed|approved|failed|got|fell|went|saw|did|met|ten|nine|"
    r"eleven|twelve|thirteen|fourteen|fifteen|one|two|three|four|five|six|seven|eight)\b)"
)
_SEED = late(r"(?i)\d(?:st|nd|rd|th)\b|(?:teen|eleven|twelf|twenti|thirti)th\b|(?:twent|thirt)y[- ]")
_REACH = 400  # characters back in which the month may have been told


def with_month_days(text: str, moments: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Moments in order, with those told by the number of a day; one takes the place of a "last month" it names."""
    if not _SEED.search(text):
        return list(moments)
    found = list(moments)
    for m in _OF_MONTH.finditer(text):
        start, end = m.start(), m.end()
        day = _day(m["d"], m["w"])
        if m["same"]:
            new = _in_month(text, start, end, day, found)
        else:
            count = -1 if m["last"] or m["ult"] else 0
            new = TimeExpression(start, end, text[start:end], TimeKind.DATE, day=day, unit="month", count=count)
        found = _put(found, new)
    for m in _ALONE.finditer(text):
        key = "d" if m["d"] else "w"
        start, end = m.start(key), m.end()
        if any(e.start < end and start < e.end for e in found):
            continue
        found = _put(found, _in_month(text, start, end, _day(m["d"], m["w"]), found))
    return found


def _day(figures: str | None, word: str | None) -> int:
    return int(figures) if figures else ORDINALS[" ".join((word or "").lower().split())]


def _put(found: list[TimeExpression], new: TimeExpression | None) -> list[TimeExpression]:
    if new is None:
        return found
    return sorted([e for e in found if e.end <= new.start or new.end <= e.start] + [new])


def _in_month(
    text: str, start: int, end: int, day: int, found: Sequence[TimeExpression]
) -> TimeExpression | None:
    """The day of the month told last, where that is near; else of a month that the day of writing tells."""
    before = next((e for e in reversed(found) if e.end <= start and e.month is not None), None)
    of_writing = TimeExpression(
        start, end, text[start:end], TimeKind.DATE, day=day, unit="month"
    )
    if before is None or start - before.end > _REACH or before.which is not None:
        return of_writing
    if before.kind is TimeKind.MONTH or before.year is not None:
        return replace(
            before, start=start, end=end, text=text[start:end], kind=TimeKind.DATE, day=day, weekday=None, last_day=None
        )
    return of_writing
