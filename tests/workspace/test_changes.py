"""What two readings of one report do not share is told, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from horseshoe.checking.check import check
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load
from horseshoe.story.taking import rows
from horseshoe.workspace.changes import changes

_TEXT = b"""On 8 December 2023 the United States vetoed a Security Council draft resolution on Gaza.
The vote was 13-1-1.
The health ministry said at least 17,487 people had been killed. "This is a sad day," ambassador Lana Nusseibeh said."""


def _rows(text: bytes = _TEXT):  # type: ignore[no-untyped-def]
    return rows(check(read(open_page(text, "a.txt"), "2023-12-09"), load()))


def test_the_same_reading_changes_nothing() -> None:
    assert changes(_rows(), _rows()) == ()


def test_a_count_read_otherwise_is_told_as_gone_and_as_new() -> None:
    before = _rows()
    (vote,) = [t for t in before.tellings if t.kind == "vote"]
    after = replace(before, tellings=tuple(replace(t, yes=12) if t is vote else t for t in before.tellings))
    told = changes(before, after)
    assert [change.gone for change in told] == [True, False]
    assert "13-1-1" in told[0].what
    assert "12-1-1" in told[1].what


def test_a_figure_no_longer_read_is_gone() -> None:
    before = _rows()
    (change,) = changes(before, replace(before, figures=()))
    assert change.gone
    assert "17,487" in change.what


def test_ids_that_were_counted_otherwise_are_no_change() -> None:
    before = _rows()
    renumbered = tuple(replace(finding, claim=f"x{finding.claim}") for finding in before.findings)
    assert changes(before, replace(before, findings=renumbered)) == ()
