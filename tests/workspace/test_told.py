"""A story kept in pieces is the story, and is told anew when the workspace has changed."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event, Thread

import pytest

from horseshoe.drawing.stories.page import page
from horseshoe.intake.source import Source
from horseshoe.record.store import Record, load
from horseshoe.story.about import scope
from horseshoe.story.account import Story, tell
from horseshoe.story.rows import Rows
from horseshoe.workspace import told as tolds
from horseshoe.workspace.told import PARTS, Told
from horseshoe.workspace.workspace import Workspace

_REPORTS = {
    "veto.txt": "The United States on 8 December 2023 vetoed a Security Council draft resolution demanding a "
    "ceasefire in Gaza, 13-1-1. The Gaza health ministry said at least 17,487 people had been killed.",
    "again.txt": "The United States vetoed a Gaza ceasefire resolution in the Security Council on 8 December 2023. "
    "The vote was 13 to 2. The Gaza health ministry said at least 17,487 people had been killed.",
    "ukraine.txt": "Russia vetoed a Security Council draft resolution on Ukraine on 25 February 2022, 11-1-3.",
    "park.txt": "The park board met on Monday and planted trees.",
}  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = Workspace(tmp_path / "w", load())
    _add(made, *_REPORTS)
    return made


def _add(into: Workspace, *names: str) -> None:
    sources = [Source(name, _REPORTS[name].encode(), None) for name in names]
    list(into.add(sources, at=lambda: datetime(2026, 1, 1, tzinfo=UTC)))


def test_all_pieces_together_are_the_story(workspace: Workspace) -> None:
    view = Told(workspace, load()).view(limit=10_000)
    story = tell(workspace.each(), load())
    for part in PARTS:
        assert getattr(view.story, part) == getattr(story, part), part
    assert view.totals == {part: len(getattr(story, part)) for part in PARTS}


def test_a_view_of_some_parts_leaves_the_others_empty(workspace: Workspace) -> None:
    view = Told(workspace, load()).view(["events"])
    assert len(view.story.events) == view.totals["events"] == 2
    assert not view.story.timeline
    assert not view.story.reports


def test_events_are_counted_from_the_latest(workspace: Workspace) -> None:
    told = Told(workspace, load())
    first, second = told.view(["events"], limit=1), told.view(["events"], limit=1, offset=1)
    assert [event.on_record.id for event in first.story.events if event.on_record] == ["S/2023/970"]
    assert [event.on_record.id for event in second.story.events if event.on_record] == ["S/2022/155"]
    assert first.totals["events"] == 2


def test_events_and_reports_that_a_page_names_come_along(workspace: Workspace) -> None:
    view = Told(workspace, load()).view(["reports", "events", "timeline", "untold"], limit=1)
    (entry,) = view.story.timeline
    assert entry.event in {event.id for event in view.story.events}
    named = {report for event in view.story.events for report in event.reports}
    assert named <= {report.id for report in view.story.reports}
    assert {one.event for one in view.story.untold} <= {event.id for event in view.story.events}


def test_series_that_a_page_names_come_along_and_any_page_can_be_drawn(workspace: Workspace) -> None:
    for number, (count, who) in enumerate(((17_487, "casualties"), (17_500, "people wounded"), (17_510, "displaced"))):
        text = f"The Gaza health ministry said {count:,} {who} had been counted in Gaza on 8 December 2023."
        list(workspace.add([Source(f"{number}.txt", text.encode(), None)], at=lambda: datetime(2026, 1, 1, tzinfo=UTC)))
    told = Told(workspace, load())
    assert told.view(limit=100).story.alike
    for offset in range(4):
        view = told.view(limit=1, offset=offset)
        named = {name for pair in view.story.alike for name in (pair.one, pair.other)}
        assert named <= {series.id for series in view.story.ledger}
        assert page(view.story, through="2026").startswith("<!doctype html>")


def test_a_matter_keeps_its_events_and_what_their_reports_say(workspace: Workspace) -> None:
    view = Told(workspace, load()).view(scope=scope("Gaza"), limit=100)
    assert [event.on_record.id for event in view.story.events if event.on_record] == ["S/2023/970"]
    assert {report.source for report in view.story.reports} == {"veto.txt", "again.txt"}
    assert [series.counts for series in view.story.ledger] == ["killed"]
    assert all(one.event == view.story.events[0].id for one in view.story.untold)


def test_days_bound_a_view(workspace: Workspace) -> None:
    view = Told(workspace, load()).view(scope=scope(None, None, date(2022, 12, 31)), limit=100)
    assert [event.on_record.id for event in view.story.events if event.on_record] == ["S/2022/155"]
    assert {report.source for report in view.story.reports} == {"ukraine.txt"}


def test_a_scope_nothing_is_in_is_empty(workspace: Workspace) -> None:
    view = Told(workspace, load()).view(scope=scope("Cyprus"), limit=100)
    assert view.totals == dict.fromkeys(PARTS, 0)


def test_it_is_told_anew_only_when_something_changed(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told(workspace, load())
    assert not told.current
    assert told.view(["reports"]).totals["reports"] == 4
    assert told.current
    workspace.remove([workspace.find("park.txt")])
    assert not told.current
    assert told.view(["reports"]).totals["reports"] == 3
    assert len(list((workspace.folder / "told").iterdir())) == 1, "what was told before is not kept"
    monkeypatch.setattr(tolds, "__version__", "99")
    assert not told.current, "another Horseshoe may tell it otherwise"


def test_what_was_told_can_be_thrown_away(workspace: Workspace) -> None:
    told = Told(workspace, load())
    before = told.view(limit=100)
    for path in (workspace.folder / "told").iterdir():
        shutil.rmtree(path)
    assert told.view(limit=100) == before


def test_an_empty_workspace_has_an_empty_story(workspace: Workspace) -> None:
    workspace.remove([row.report for row in workspace.kept()])
    assert Told(workspace, load()).view(limit=100).totals == dict.fromkeys(PARTS, 0)


def test_what_came_while_it_was_told_is_told_too(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    coming = ["late.txt"]

    def slow(rows: Iterable[Rows], record: Record) -> Story:
        story = tell(rows, record)
        if coming:
            late = Source(coming.pop(), b"The United States vetoed a Security Council text on Gaza, 14-1.", None)
            list(workspace.add([late], at=lambda: datetime(2026, 1, 1, tzinfo=UTC)))
        return story

    monkeypatch.setattr(tolds, "tell", slow)
    assert Told(workspace, load()).view(["reports"]).totals["reports"] == 5
    assert not coming


def test_a_telling_broken_off_leaves_nothing_and_the_next_look_tells(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(rows: Iterable[Rows], record: Record) -> Story:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(tolds, "tell", broken)
        with pytest.raises(KeyboardInterrupt):
            Told(workspace, load()).refresh()
    assert list((workspace.folder / "told").iterdir()) == []
    assert gc.isenabled()
    assert Told(workspace, load()).view(["reports"]).totals["reports"] == 4


def test_those_who_tell_it_at_the_same_time_do_not_trip_over_each_other(workspace: Workspace) -> None:
    told, over = workspace.folder / "told", Event()
    path = Told(workspace, load()).refresh()

    def others() -> None:
        while not over.is_set():
            for number in range(300):
                (told / f".other.{number}").mkdir(exist_ok=True)
            for number in range(300):
                (told / f".other.{number}").rmdir()

    other = Thread(target=others)
    other.start()
    try:
        for _ in range(10):
            shutil.rmtree(path)
            assert Told(workspace, load()).refresh() == path
    finally:
        over.set()
        other.join()
