"""What a process of the bench does for Stories: the account of a workspace, or of the record alone, as a page."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from horseshoe.checking.contract import document
from horseshoe.drawing.stories import words
from horseshoe.drawing.stories.account import account
from horseshoe.drawing.stories.figures import figures
from horseshoe.drawing.stories.line import timeline_picture
from horseshoe.drawing.stories.page import LEGEND, about
from horseshoe.drawing.stories.refs import Refs
from horseshoe.drawing.stories.voices import copies, voices
from horseshoe.errors import HorseshoeError
from horseshoe.page import paths
from horseshoe.page.bounding import bounded
from horseshoe.page.errors import Problem
from horseshoe.page.formats import Form
from horseshoe.page.house import House, Settings
from horseshoe.page.render import capital, render
from horseshoe.page.site import Site
from horseshoe.record.store import Record, load
from horseshoe.story.about import scope
from horseshoe.story.account import Report, Story, tell
from horseshoe.story.shape import as_json
from horseshoe.workspace.told import Told, View
from horseshoe.workspace.workspace import Workspace

LIMIT = 40  # pieces of each part on a page


@dataclass(frozen=True, slots=True)
class Asked:
    """Which story, and how to answer: `workspace` None for the record's own; days and matter it is kept to."""

    workspace: Path | None
    about: str | None
    since: date | None
    until: date | None
    offset: int
    form: Form
    site: Site
    now: datetime


@dataclass(frozen=True, slots=True)
class Listed:
    """One report of the list: its number on the page, and what is said of it."""

    number: int
    id: str
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class StoryView:
    """A stretch of a story, its parts as the studio draws them; `totals` of all its pieces by part."""

    title: str
    timeline: str
    legend: str
    parts: tuple[tuple[str, str, str], ...]  # key, title, markup
    reports: tuple[Listed, ...]
    held: int
    more: int | None  # offset of what is earlier


def told(asked: Asked, seconds: int) -> bytes | Problem:
    """Tell a story. See `judging.judge` for the bounds."""
    with bounded(seconds):
        try:
            return _answer(asked)
        except HorseshoeError as error:
            return Problem(capital(error.what), error.where, error.advice)


def removed(folder: Path, report: str, seconds: int) -> Problem | None:
    """Take a report out of a workspace."""
    with bounded(seconds):
        try:
            workspace = Workspace(folder, load())
            workspace.remove([workspace.find(report)])
        except HorseshoeError as error:
            return Problem(capital(error.what), error.where, error.advice)
        return None


def retold(folder: Path, seconds: int) -> None:
    """Have the story of a workspace told that has changed, before anybody looks."""
    with bounded(seconds), suppress(HorseshoeError):
        record = load()
        Told(Workspace(folder, record), record).refresh()


def _answer(asked: Asked) -> bytes:
    record = load()
    view = _view(asked, record)
    if asked.form is Form.JSON:
        story, totals = (as_json(view.story), dict(view.totals)) if view else (None, {})
        cut = {"limit": LIMIT, "offset": asked.offset, "totals": totals}
        said = {**document((), record), "story": story, "workspace": cut}
        return json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")
    house = House(record, Settings(today=asked.now.date, site=asked.site, workspace=asked.workspace))
    shown = _shown(view, asked, record) if view else None
    return render(house, "stories.html", view=shown, asked=asked).encode("utf-8", "replace")


def _view(asked: Asked, record: Record) -> View | None:
    """The story; None where there is nothing to tell one of."""
    kept_to = scope(asked.about, asked.since, asked.until)
    if asked.workspace is not None and (asked.workspace / "workspace.json").exists():
        return Told(Workspace(asked.workspace, record), record).view(scope=kept_to, limit=LIMIT, offset=asked.offset)
    if not asked.about:
        return None
    story = tell((), record, kept_to)
    return View(story, {"timeline": len(story.timeline), "reports": 0})


def _shown(view: View, asked: Asked, record: Record) -> StoryView:
    story = view.story
    refs = Refs(words.numbers(story), _address(record, asked.site))
    drawn = (
        ("what-happened", "What happened", account(story, refs)),
        ("figures", "Figures", figures(story, refs)),
        ("voices", "Who said what", voices(story, refs)),
        ("copies", "Passages in more than one report", copies(story, refs)),
    )
    reached = asked.offset + LIMIT
    return StoryView(
        title=_title(story, view),
        timeline=timeline_picture(story, alone=False),
        legend=LEGEND,
        parts=tuple(part for part in drawn if part[2]),
        reports=tuple(_listed(number, one) for number, one in enumerate(story.reports, 1)),
        held=view.totals.get("reports", 0),
        more=reached if asked.workspace and max(view.totals.values(), default=0) > reached else None,
    )


def _title(story: Story, view: View) -> str:
    """As the studio says it, with the number of all reports, not of those on this page."""
    held, shown = view.totals.get("reports", 0), len(story.reports)
    return words.title(story).replace(f"{shown} report", f"{held} report", 1) if held > shown else words.title(story)


def _listed(number: int, report: Report) -> Listed:
    return Listed(number, report.id, words.report_name(report), about(report))


def _address(record: Record, site: Site) -> Callable[[str], str | None]:
    def address(symbol: str) -> str | None:
        found = record.on_text(symbol)
        return site.page(paths.vote_path(found[0])) if len(found) == 1 else None

    return address
