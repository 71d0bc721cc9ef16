"""The day of publication, and how it is known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from horseshoe.reading.pages.datelines import Dateline, HeadKind, dateline
from horseshoe.reading.pages.page import Block, BlockKind, Page
from horseshoe.reading.words.late import late

_YEARS = range(1900, 2200)  # of reports; a clock that stands at year 1 or 9999 tells nothing, and no day follows it


_LATER = 4  # days a paper may print a dispatch after it was written


def written(page: Page, published: date | None) -> date | None:
    """The day "today" and "Friday" of a report count from: its dateline's, where that is shortly before publication.

    "LAKE SUCCESS, June 27 - The Council tonight recommended ..." in a paper of the 28th tells of the 27th.
    """
    if published is None:
        return None
    printed = None
    for block in [b for b in page.blocks if b.kind is not BlockKind.FURNITURE][:_HEAD]:
        text = page.text[block.start : block.end]
        if (weekday := _weekday(text)) is not None:  # the nearest to the story; a masthead's day is the paper's
            return published - timedelta(days=(published.weekday() - weekday) % 7)
        printed = printed or _shortly_before(published, dateline(text))
    return printed or published


def _shortly_before(published: date, line: Dateline | None) -> date | None:
    """The day of a dateline, where that is no more than a few days before publication."""
    if line is None or not (line.month and line.day):
        return None
    days = [line.on(year) for year in (published.year, published.year - 1)]
    return next((day for day in days if day is not None and 0 <= (published - day).days <= _LATER), None)


_HEAD = 5  # blocks in which a dateline may stand
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# "WESTMINSTER, Sunday", "From our man in New York, Saturday", "U.N. HEADQUARTERS, New York, Friday night (Reuter)": a
# dateline with the day of the week alone.
_WEEKDAY = late(
    r"(?:^|\n|(?P<cutting>(?:19|20)\d\d\. ))[ \t]*\(?(?:(?:By|From|by|from) [^\n.]{0,60}, ?)?"
    r"(?P<place>(?:[A-Z][\w.'’ /-]{1,40}(?: \([\w. ]{2,20}\))?, ){1,3})"
    r"(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|"
    r"(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)(?=\.))"
    r"(?:,? (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight|[Mm]idnight))?"
    r"(?:,? \([A-Z][\w./ &-]{1,30}\)|, [A-Z]{2,6}\b)?(?:\.?\)?[ \t]*(?:[-–—:]|\n|$)|(?P<on>\.)(?= [\"“]?[A-Z]))"
)
_CAPITALS = late(r"[^a-z]+(?:\([^)]*\))?, $")


def _weekday(text: str) -> int | None:
    """The day of the week in a dateline, Monday 0; a story may begin behind it where the place stands in capitals."""
    for m in _WEEKDAY.finditer(text):
        if m["on"] is None or m["cutting"] or _CAPITALS.match(m["place"]):
            return _DAYS.index(m["day"][:3].lower())
    return None


def publication(page: Page, given: str | None) -> tuple[date | None, str]:
    """The day a report came out and on what basis: given, the page's metadata, a dateline with a year, or unknown.

    A day outside of 1900 to 2199 is nobody's day of publication and passed over. So is the page's own where the
    report's dateline is of another time of the year: an old report on a page dated anew.
    """
    if (day := _day(given)) is not None:
        return day, "given"
    blocks = [b for b in page.blocks if b.kind is not BlockKind.FURNITURE][:_HEAD]
    lines = [line for b in blocks if (line := dateline(page.text[b.start : b.end])) is not None]
    heads = chronicled(page.text)
    day = _day(page.published)
    if day is not None and day.isoformat() not in heads and not any(_of_another_time(line, day) for line in lines):
        return day, "metadata"
    for line in lines:
        if (day := _day(line.value)) is not None and line.value not in heads:
            return day, "dateline"
    return None, "unknown"


def yearless(page: Page) -> tuple[int, int] | None:
    """Month and day of writing of a report whose dateline gives no year: "NEW YORK, March 30 (AFP)"; None elsewhere."""
    for block in [b for b in page.blocks if b.kind is not BlockKind.FURNITURE][:_HEAD]:
        line = dateline(page.text[block.start : block.end])
        if line is not None and line.kind is HeadKind.DATELINE and line.month and line.day:
            return None if line.year or chronicled(page.text) else (line.month, line.day)
    return None


_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_HEADED = late(
    rf"(?m)^[ \t]*(?:[-•*·–—▪►][ \t]+)?(?P<day>\d{{1,2}}(?:st|nd|rd|th)?[ \t]+{_MONTH}|{_MONTH}[ \t]+\d{{1,2}}"
    r"(?:st|nd|rd|th)?)\b,?(?:[ \t]+(?:19|20)\d\d)?[ \t]*(?:[-–—:|]|\.?[ \t]*$)"
)
_ENTRIES = 3


def chronicled(text: str) -> frozenset[str]:
    """The days, as far as their year is printed, that head the lines of a chronicle; it was written on none of them."""
    heads = list(_HEADED.finditer(text))
    if len({m["day"] for m in heads}) < _ENTRIES:
        return frozenset()
    lines = (dateline(m[0] + " ") for m in heads)
    return frozenset(line.value for line in lines if line is not None and line.value)


def days_of_writing(text: str, blocks: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Where the first blocks of a report print the day it was written, which is the day of nothing it tells."""
    entries = chronicled(text)  # a chronicle's days are of what they head
    lines = ((at, dateline(text[at:end])) for at, end in blocks)
    return tuple((at + line.start, at + line.end) for at, line in lines if line and line.value not in entries)


def head_blocks(page: Page) -> list[Block]:
    """The blocks at the head of a report, in one of which the day of writing may stand."""
    return [b for b in page.blocks if b.kind is not BlockKind.FURNITURE][:_HEAD_BLOCKS]


_HEAD_BLOCKS = 4


def _of_another_time(line: Dateline, published: date) -> bool:
    """Whether a dateline is of no day shortly before or after that of the page, in whatever year."""
    if line.kind is not HeadKind.DATELINE or not line.month or not line.day:
        return False
    years = [line.year] if line.year else range(published.year - 1, published.year + 2)
    days = [day for year in years if (day := line.on(year)) is not None]
    return bool(days) and all(abs((published - day).days) > _APART for day in days)


_APART = 45  # days between a dispatch and the page that prints it


def _day(iso: str | None) -> date | None:
    day = date.fromisoformat(iso) if iso else None
    return day if day is not None and day.year in _YEARS else None
