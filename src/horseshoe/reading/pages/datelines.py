"""The head of a report: "UNITED NATIONS, October 16. /TASS/", "WANA (Nov 22)", "Published January 31, 2022"."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.reading.claims.actions import Precision
from horseshoe.reading.words.expressions import find_moments
from horseshoe.reading.words.late import late
from horseshoe.reading.words.time_words import TimeExpression, TimeKind


class HeadKind(StrEnum):
    """Where the day was printed, the best evidence of the day of writing first."""

    DATELINE = "dateline"  # after a place or an agency
    LINE = "line"  # a date on a line of its own, or after "Published"
    STAMP = "stamp"  # a crawler's or site's, glued to the first words


class Dateline(Struct, frozen=True):
    """What the head of a report says of the day it was written.

    Attributes:
        start, end: code points of the date (of the place and agency alone where there is no date).
        kind: where it stands.
        value: '2024-03-22' where the year is printed, else None.
        precision: 'day', or 'unknown' where the year is not printed or there is no date.
        month, day: as printed; with a year found elsewhere they make the day.
        year: None where it is not printed.
        place: as printed, capitals kept; None where there is none.
    """

    start: int
    end: int
    kind: HeadKind
    value: str | None
    precision: Precision
    month: int | None
    day: int | None
    year: int | None
    place: str | None = None

    def on(self, year: int) -> date | None:
        """The day in a year known from elsewhere; None where the head gives no day of the month."""
        return date(year, self.month, self.day) if self.month and self.day else None


_HEAD = 700  # the head of a report: beyond it a date is part of the story
_PLACE = (
    r"(?P<place>[A-Z][A-Z.'’-]+(?:[ ,/]+[A-Z][A-Z.'’-]+){0,4}(?:, [A-Z][\w. ]{2,20})?|"
    r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}(?:/[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})?)"
)
_BEFORE_DATE = late(
    rf"(?:^|\n|\]\s|\)\s(?=[A-Z]{{2}})|(?<=[.:])\s(?=[A-Z]{{3}}[A-Z .,'’-]{{2,}})|"
    rf"(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Mm]an)(?: in)?,?\s)\s*{_PLACE}"
    r"(?: \[[A-Za-z. ]{2,20}\])?(?:,\s+|\s+[-–—/|]+\s+|\s+\((?:[A-Z][\w./& ]{1,40}\s[-–—]\s+)?|\s+)(?:[A-Z]\w+,\s+)?$"
)
_AFTER_DATE = late(r"\s*(?:\.\s*/|[(:—–)|]|--|-\s|//|/|\.\s+[-–—(/]|,?\s+\(|,\s+[A-Z]{2,})")
_CITY_LINE = late(
    r"(?:^|\n)\s*(?P<place>[A-Z][A-Z.'’-]+(?:[ ,]+[A-Z][A-Z.'’-]+){0,3}(?:, [A-Z][\w. ]{2,20})?|"
    r"[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
    r"\s*(?:\((?:AP|AFP|Reuters|Xinhua|TASS|UPI|dpa|EFE|ANSA|Kyodo|PTI|IANS|UNI|ANI|AA|WAM|KUNA|SPA|RIA Novosti)\)|//)"
)
_LABEL = late(
    r"(?:^|\n)\s*(?:published|posted|date|dated|issued|created)\b[:\s]*(?:on\s+|at\s+)?$",
    re.IGNORECASE,
)
_WHOLE_LINE = late(r"[ \t]*(?:\n|$|\|)")
_LINE_START = late(r"(?:^|\n)[ \t]*(?:[A-Za-z]{3,9},?[ \t]+)?$")
_NO_EVIDENCE = late(r"(?:view date|today|accessed|retrieved|updated|photo of|file)\s*:?\s*$", re.IGNORECASE)


def dateline(text: str, start: int = 0, end: int | None = None) -> Dateline | None:
    """Publication evidence from the first lines of text[start:end]: the best there is, None where there is none.

    A day of viewing ("View Date", "Today : Sep 23") and a photograph's are no evidence.
    """
    if start == 0 and end is None and len(text) < _SHORT:
        return _known_dateline(text)
    return _dateline(text, start, end)


def _dateline(text: str, start: int, end: int | None) -> Dateline | None:
    stop = min(len(text) if end is None else end, start + _HEAD)
    best: Dateline | None = None
    paper: TimeExpression | None = None
    for moment in find_moments(text, start, stop):
        if moment.kind is not TimeKind.DATE:
            continue
        if paper is None and moment.year and _MASTHEAD.fullmatch(text, start, moment.start) and text.startswith(
            (". ", ".\n", "; "), moment.end
        ):
            paper = moment
            continue
        read = _evidence(text, moment, start if paper is None else paper.end + 2, below=paper is not None)
        if read is not None and (best is None or _RANK[read.kind] < _RANK[best.kind]):
            best = read
    if paper is not None:
        return _of_a_paper(paper, best)
    if best is not None:
        return best
    m = _CITY_LINE.search(text, start, stop)
    if m is None:
        return None
    return Dateline(
        m.start("place"), m.end(), HeadKind.DATELINE, None, Precision.UNKNOWN, None, None, None, m["place"]
    )


# "The New York Times, June 28, 1950. LAKE SUCCESS, June 27 - The Council tonight": a cutting with its paper's day.
_MASTHEAD = late(
    r"\s*(?:The |the )?(?:[A-Z][\w'’.-]*\s){0,4}?(?:Times|Guardian|Post|Herald|Tribune|Telegraph|News|Mail|Express|"
    r"Mirror|Journal|Courier|Globe|Star|Chronicle|Gazette|Observer|Economist|Sun|Monitor|Record|Dispatch|Age|Standard|"
    r"Independent|Press|Hindu|Review|Bulletin|Advertiser|Examiner|Inquirer|Scotsman)(?:\s\([A-Z][A-Za-z .]+\))?,?\s+"
    r"(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?"
)


def _of_a_paper(paper: TimeExpression, line: Dateline | None) -> Dateline:
    """The dateline below a masthead, in the year of that; the masthead's day where there is none."""
    printed = _read(paper, HeadKind.LINE)
    if line is None or line.kind is not HeadKind.DATELINE or not (line.month and line.day and printed.year):
        return printed
    late_in_year = (line.month, line.day) > (printed.month or 0, printed.day or 0)
    year = line.year or printed.year - late_in_year
    day = line.on(year)
    value = day.isoformat() if day else None
    return replace(line, start=printed.start, year=year, value=value, precision=Precision.DAY)


@lru_cache(maxsize=64)
def _known_dateline(text: str) -> Dateline | None:
    """Of a block; the first blocks of a page are asked for theirs more than once."""
    return _dateline(text, 0, None)


_SHORT = 5000  # code points of a block worth keeping in mind
_RANK = {HeadKind.DATELINE: 0, HeadKind.LINE: 1, HeadKind.STAMP: 2}


def _evidence(text: str, moment: TimeExpression, start: int, *, below: bool = False) -> Dateline | None:
    """What a date is evidence of; `below` a masthead any place may open a dateline."""
    head = text[max(start, moment.start - 60) : moment.start]
    if moment.start - start < 60 and not head.startswith("\n"):
        head = "\n" + head
    if _NO_EVIDENCE.search(head):
        return None
    if _LABEL.search(head):
        glued = text[moment.end : moment.end + 1] == " " and not _WHOLE_LINE.match(text, moment.end)
        stamp = glued and moment.text[:4].isdigit()
        return _read(moment, HeadKind.STAMP if stamp else HeadKind.LINE)
    place = _BEFORE_DATE.search(head)
    if place is not None and _follows(
        text, moment.end, place["place"], comma="," in head[place.end("place") :], sure=below
    ) and place["place"].lower() not in _NO_PLACES:
        return _read(moment, HeadKind.DATELINE, place["place"])
    if _LINE_START.search(head) and moment.year is not None:
        if _WHOLE_LINE.match(text, moment.end):
            return _read(moment, HeadKind.LINE)
        if moment.text[:4].isdigit():
            return _read(moment, HeadKind.STAMP)
        if re.compile(r"\s*[-–—|]+\s").match(text, moment.end):
            return _read(moment, HeadKind.DATELINE)
    return None


def _follows(text: str, end: int, place: str, *, comma: bool, sure: bool) -> bool:
    """What stands behind a dateline's date; behind "NEW YORK, 1 November 1956" a full stop will do."""
    if _AFTER_DATE.match(text, end):
        return True
    if comma and re.match(r"\.?[ \t]*(?:\n|$)", text[end : end + 4]) is not None:
        return True  # "From our correspondent, New York, August 25" on a line of its own
    return (sure or place.isupper()) and re.match(r"\.\s+[\"“'‘]?[A-Z]", text[end : end + 8]) is not None


_NO_PLACES = frozenset(("on", "since", "in", "by", "until", "the", "after", "before", "from", "first", "for"))


def _read(moment: TimeExpression, kind: HeadKind, place: str | None = None) -> Dateline:
    assert moment.month is not None
    assert moment.day is not None
    value = date(moment.year, moment.month, moment.day).isoformat() if moment.year else None
    return Dateline(
        moment.start,
        moment.end,
        kind,
        value,
        Precision.DAY if value else Precision.UNKNOWN,
        moment.month,
        moment.day,
        moment.year,
        place,
    )
