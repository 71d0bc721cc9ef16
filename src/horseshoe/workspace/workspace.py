"""A workspace of reports: add, take out, read anew, and have their rows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from horseshoe.errors import HorseshoeError, InputError
from horseshoe.intake.source import Source
from horseshoe.intake.sources import Refused
from horseshoe.record.store import Record
from horseshoe.story.rows import Rows
from horseshoe.version import __version__
from horseshoe.workspace.kept import KEY, SHAPES, KeptRow, flat, whole
from horseshoe.workspace.manifest import Manifest
from horseshoe.workspace.shelf import Shelf
from horseshoe.workspace.tables import fingerprint

if TYPE_CHECKING:
    from horseshoe.reading.reader import Reader

_BATCH = 50  # reports that are written together; what is told of as added is there


class Became(StrEnum):
    """What became of a report that was to be added."""

    ADDED = "added"
    THERE = "there"  # it was there already, byte for byte
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Added:
    """One report that was to be added: its name as given, its id, and what became of it."""

    name: str
    report: str | None
    became: Became
    error: HorseshoeError | None = None
    notes: tuple[str, ...] = ()


class Workspace:
    """A folder of reports. Several processes may use it; a crash at any moment leaves it whole."""

    def __init__(self, folder: Path, record: Record, reader: Reader | None = None) -> None:
        """
        Args:
            folder: where it is, or is to be.
            record: what reports are held against.
            reader: reads them; without one, the house's own.
        """
        self.folder = folder
        self._shelf = Shelf(folder, SHAPES, KEY)
        self.record, self._reader = record, reader

    def present(self) -> Manifest:
        """The present state.

        Raises:
            InputError: there is no workspace in the folder, or a damaged one.
        """
        return self._shelf.present()

    def add(
        self, sources: Iterable[Source | Refused], *, at: Callable[[], datetime], published: str | None = None
    ) -> Iterator[Added]:
        """Add reports one after another; what is told of as added is on the disk.

        Args:
            sources: reports as they come; they are held a few at a time.
            at: tells the time, in UTC.
            published: ISO day of publication, where the user knows it of all of them.

        Raises:
            InputError: the folder cannot be made, or holds other things.
        """
        coming = iter(sources)
        while batch := list(islice(coming, _BATCH)):
            yield from self._add(batch, at, published)

    def _add(
        self, batch: list[Source | Refused], at: Callable[[], datetime], published: str | None
    ) -> Iterator[Added]:
        ids = {id(source): sha256(source.data).hexdigest() for source in batch if isinstance(source, Source)}
        there = self._shelf.known(ids.values())
        told: list[Added] = []
        fresh: dict[str, tuple[bytes, KeptRow, Rows]] = {}
        for source in batch:
            if isinstance(source, Refused):
                told.append(Added(source.name, None, Became.REFUSED, source.error))
                continue
            report = ids[id(source)]
            if report in there or report in fresh:
                told.append(Added(source.name, report, Became.THERE))
                continue
            kept = self._kept(report, source.name, source.media_type, published, at().isoformat(timespec="seconds"))
            try:
                read_rows, notes = self._rows(kept, source.data)
            except HorseshoeError as error:
                told.append(Added(source.name, report, Became.REFUSED, error))
                continue
            fresh[report] = (source.data, kept, read_rows)
            told.append(Added(source.name, report, Became.ADDED, notes=notes))
        sources = {report: data for report, (data, _, _) in fresh.items()}
        new = self._shelf.put(sources, flat((kept, read_rows) for _, kept, read_rows in fresh.values()))
        for one in told:  # another process may have been quicker
            late = one.became is Became.ADDED and one.report not in new
            yield Added(one.name, one.report, Became.THERE) if late else one

    def remove(self, reports: Collection[str]) -> None:
        """Take reports out, sources and all."""
        self._shelf.swap(reports, {})

    def kept(self) -> list[KeptRow]:
        """How each report came, first added first."""
        kept: list[KeptRow] = self._shelf.rows(KEY)
        return sorted(kept, key=lambda row: (row.added, row.source, row.report))

    def find(self, name: str) -> str:
        """The id of a report by a beginning of it of at least six letters, or by the source it came from.

        Raises:
            InputError: none is called so, or several.
        """
        begun = len(name) >= 6 and set(name) <= set("0123456789abcdef")
        sql = f"SELECT report FROM {KEY} WHERE source = ? OR (? AND starts_with(report, ?))"  # noqa: S608 ours
        _, found = self._shelf.ask(sql, [name, begun, name])
        if len(found) != 1:
            what = "several reports are called so" if found else "no report in the workspace is called so"
            raise InputError(what, where=name, advice="Give its id as `list` prints it")
        return str(found[0][0])

    def opened(self, report: str) -> tuple[KeptRow, Source]:
        """How a report came, and the report as it came.

        Raises:
            InputError: it is not kept here, or its bytes are gone or no longer what came.
        """
        row = next((row for row in self.kept() if row.report == report), None)
        if row is None:
            raise InputError("no such report in the workspace", where=report[:64], advice="Take one of the list")
        return row, Source(row.source, self._shelf.sources.get(report), row.media_type)

    def stale(self) -> list[KeptRow]:
        """Reports that another Horseshoe read, or that were held against another release of the record."""
        return [row for row in self.kept() if (row.reader, row.record) != (_reader(), self.record.release)]

    def reread(self, kept: Iterable[KeptRow], *, write: bool) -> Iterator[tuple[KeptRow, Rows, Rows]]:
        """Read reports again with the present reader and record.

        Args:
            write: whether what was read is to replace what is kept; else it is only shown.

        Yields:
            Each report with what was kept of it and what is read now; written by the time it is told.

        Raises:
            InputError: a source is gone, or no longer what came.
        """
        for row in kept:
            before = self.rows(row.report)
            now = self._kept(row.report, row.source, row.media_type, row.published, row.added)
            after, _ = self._rows(now, self._shelf.sources.get(row.report))
            if write:
                self._shelf.swap([row.report], flat([(now, after)]))
            yield row, before, after

    def rows(self, report: str) -> Rows:
        """All that is kept of a report."""
        return whole({name: self._shelf.rows(name, "report = ? ORDER BY row", [report]) for name in SHAPES})

    def each(self) -> Iterator[Rows]:
        """All that is kept, report after report."""
        return map(whole, self._shelf.each())

    def _kept(self, report: str, source: str, media_type: str | None, published: str | None, at: str) -> KeptRow:
        return KeptRow(report, source, media_type, published, at, _reader(), self.record.release)

    def _rows(self, kept: KeptRow, data: bytes) -> tuple[Rows, tuple[str, ...]]:
        # Who only looks does not wait for the reading room.
        from horseshoe.checking.check import check
        from horseshoe.reading.pages.opened import open_page
        from horseshoe.reading.report import read
        from horseshoe.story.taking import rows

        page = open_page(data, kept.source, kept.media_type)
        checked = check((self._reader or read)(page, kept.published), self.record)
        return rows(checked), checked.reading.page.notes


def _reader() -> str:
    """This Horseshoe and the shape of its rows: '0.1.0+5f23a23f'."""
    return f"{__version__}+{fingerprint(SHAPES)}"
