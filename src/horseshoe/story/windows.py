"""When a report came out and when an event it tells can have happened: first and last day, and how that is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from horseshoe.checking.clues import in_words
from horseshoe.story.rows import ReportRow, TellingRow

NEWS = timedelta(days=4)  # news is of today or the days before


@dataclass(frozen=True, slots=True)
class Window:
    """Days from `earliest` to `latest`, None where open; `why` in words where they were worked out."""

    earliest: date | None = None
    latest: date | None = None
    why: str = ""

    @property
    def exact(self) -> date | None:
        """The day, where it is one."""
        return self.earliest if self.earliest == self.latest else None

    @property
    def days(self) -> int | None:
        """How many days; None where an end is open."""
        return (self.latest - self.earliest).days + 1 if self.earliest and self.latest else None

    @property
    def words(self) -> str:
        """'8 December 2023', '5 to 9 October 2023', 'before 8 December 2023', 'day not told'."""
        first, last = self.earliest, self.latest
        if first and last:
            if first == last:
                return in_words(first)
            one_month = (first.year, first.month) == (last.year, last.month)
            return f"{first.day if one_month else in_words(first)} to {in_words(last)}"
        if last:
            return f"before {in_words(last)}"
        return f"after {in_words(first)}" if first else "day not told"

    def meets(self, other: Window) -> bool:
        """Whether the two can be one day."""
        after = self.earliest and other.latest and self.earliest > other.latest
        before = self.latest and other.earliest and self.latest < other.earliest
        return not (after or before)

    def narrowed(self, other: Window) -> Window:
        """The days both allow."""
        earliest = max(filter(None, (self.earliest, other.earliest)), default=None)
        latest = min(filter(None, (self.latest, other.latest)), default=None)
        return Window(earliest, latest, self.why or other.why)


OPEN = Window()


def of_report(report: ReportRow, ahead: Iterable[date] = ()) -> Window:
    """The day of publication; where it was inferred from the latest news told, that day or one of the next.

    Args:
        ahead: days of votes it tells of only as something to come, which it came out before.
    """
    if report.published is None:
        return OPEN
    if report.published_basis != "inferred":
        return Window(report.published, report.published)
    last = min((day for day in ahead if day >= report.published), default=report.published + NEWS)
    return Window(report.published, min(last, report.published + NEWS))


def of_telling(telling: TellingRow, report: Window) -> Window:
    """The days a telling can be of: as it prints them, else those about the day of the report."""
    if telling.earliest or telling.latest:
        return Window(telling.earliest, telling.latest)
    if telling.recalled:
        return Window(None, report.latest)
    if telling.modality in ("expected", "proposed"):
        return Window(report.earliest, None)
    return Window(report.earliest - NEWS if report.earliest else None, report.latest)


def common(windows: Iterable[Window]) -> Window:
    """The days all allow; those of the first where they allow none together."""
    kept = OPEN
    for window in windows:
        if kept.meets(window):
            kept = kept.narrowed(window)
    return kept
