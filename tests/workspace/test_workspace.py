"""Reports are added once, kept as they came, and read anew only when asked."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from horseshoe.checking.check import check
from horseshoe.errors import InputError
from horseshoe.intake.source import Source
from horseshoe.intake.sources import open_sources
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.pages.page import Page
from horseshoe.reading.reading import Reading
from horseshoe.reading.report import read
from horseshoe.record.store import load
from horseshoe.story.taking import rows
from horseshoe.workspace import workspace as workspaces
from horseshoe.workspace.workspace import Added, Became, Workspace

_VETO = b"On 8 December 2023 the United States vetoed a Security Council draft resolution on Gaza, 13-1-1."
_CALL = b"The Security Council adopted resolution 2728 on 25 March 2024 with 14 in favour; the United States abstained."


def _at() -> datetime:
    return datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def _add(into: Workspace, *reports: tuple[str, bytes], published: str | None = None) -> list[Added]:
    return list(into.add([Source(name, data, None) for name, data in reports], at=_at, published=published))


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "gaza", load())


def test_what_is_kept_is_what_was_read(workspace: Workspace) -> None:
    (added,) = _add(workspace, ("veto.txt", _VETO))
    assert added.became is Became.ADDED
    assert added.report is not None
    read_now = rows(check(read(open_page(_VETO, "veto.txt")), load()))
    assert workspace.rows(added.report) == read_now
    assert read_now.tellings[0].vote == "S/2023/970"


def test_a_report_added_twice_is_there_once(workspace: Workspace) -> None:
    _add(workspace, ("veto.txt", _VETO))
    again = _add(workspace, ("copy.txt", _VETO), ("call.txt", _CALL), ("call again.txt", _CALL))
    assert [one.became for one in again] == [Became.THERE, Became.ADDED, Became.THERE]
    assert [row.source for row in workspace.kept()] == ["call.txt", "veto.txt"]


def test_what_cannot_be_read_is_told_and_the_rest_is_added(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "veto.txt").write_bytes(_VETO)
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    missing, picture, veto = workspace.add(
        open_sources([str(tmp_path / name) for name in ("none.txt", "picture.txt", "veto.txt")]), at=_at
    )
    assert (missing.became, picture.became, veto.became) == (Became.REFUSED, Became.REFUSED, Became.ADDED)
    assert missing.error is not None
    assert workspace.present().reports == 1


def test_many_reports_are_written_a_few_at_a_time(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workspaces, "_BATCH", 2)
    coming = (Source(f"{n}.txt", _VETO + str(n).encode(), None) for n in range(5))
    for told, _ in enumerate(workspace.add(coming, at=_at), 1):
        assert workspace.present().reports >= told
    assert workspace.present().reports == 5


def test_a_day_the_user_gave_is_given_again_when_it_is_read_anew(workspace: Workspace) -> None:
    _add(workspace, ("friday.txt", b"The Security Council rejected the draft on Friday."), published="2023-12-09")
    ((_, before, after),) = workspace.reread(workspace.kept(), write=True)
    assert str(before.report.published) == str(after.report.published) == "2023-12-09"
    assert before == after


class _Silent:
    """A reader that takes nothing of a page for its report, as one of another day may: so nothing is sought there."""

    def __call__(self, page: Page, published: str | None = None) -> Reading:
        bare = replace(page, blocks=())
        return replace(read(page, published), page=bare, actions=(), claims=(), figures=(), quotes=())


def test_a_newer_reader_reads_again_only_on_request(workspace: Workspace, tmp_path: Path) -> None:
    _add(workspace, ("veto.txt", _VETO))
    newer = Workspace(tmp_path / "gaza", load(), _Silent())
    report = newer.kept()[0].report
    assert newer.rows(report).tellings
    ((_, before, after),) = newer.reread(newer.kept(), write=False)
    assert before.tellings
    assert not after.tellings
    assert newer.rows(report) == before, "shown, and not written"
    list(newer.reread(newer.kept(), write=True))
    assert newer.rows(report) == after


def test_what_another_release_was_held_against_is_known(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    _add(workspace, ("veto.txt", _VETO))
    assert workspace.stale() == []
    monkeypatch.setattr(workspaces, "__version__", "99")
    assert [row.source for row in workspace.stale()] == ["veto.txt"]


def test_a_report_is_found_by_its_source_or_a_beginning_of_its_id(workspace: Workspace) -> None:
    (added,) = _add(workspace, ("veto.txt", _VETO))
    assert added.report is not None
    assert workspace.find("veto.txt") == workspace.find(added.report[:8]) == added.report
    for name in ("veto", added.report[:3], "%"):
        with pytest.raises(InputError, match="no report"):
            workspace.find(name)


def test_a_source_that_is_gone_stops_the_reading_and_nothing_is_lost(workspace: Workspace, tmp_path: Path) -> None:
    (added,) = _add(workspace, ("veto.txt", _VETO))
    kept = workspace.rows(added.report or "")
    for path in (tmp_path / "gaza" / "sources").glob("*/*"):
        path.unlink()
    with pytest.raises(InputError, match="source cannot be read"):
        list(workspace.reread(workspace.kept(), write=True))
    assert workspace.rows(added.report or "") == kept


def test_a_report_taken_out_is_forgotten(workspace: Workspace) -> None:
    (veto, _) = _add(workspace, ("veto.txt", _VETO), ("call.txt", _CALL))
    assert veto.report is not None
    workspace.remove([veto.report])
    assert [row.source for row in workspace.kept()] == ["call.txt"]
    assert [rows.report.source for rows in workspace.each()] == ["call.txt"]
    assert _add(workspace, ("veto.txt", _VETO))[0].became is Became.ADDED
