"""The front door of the room: reports as anybody has them, told as one story."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from horseshoe.checking.check import check
from horseshoe.checking.finding import Checked
from horseshoe.reading.pages.opened import bytes_of, open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load
from horseshoe.story.about import scope
from horseshoe.story.account import Story, tell
from horseshoe.story.taking import rows


def story(
    reports: Iterable[str | bytes | Path | Checked] = (),
    *,
    about: str | None = None,
    since: date | str | None = None,
    until: date | str | None = None,
) -> Story:
    """As `horseshoe.story` says."""
    record = load()
    asked = scope(about, _day(since), _day(until))
    checked = (one if isinstance(one, Checked) else check(read(open_page(*bytes_of(one))), record) for one in reports)
    return tell((rows(one) for one in checked), record, asked)


def _day(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value
