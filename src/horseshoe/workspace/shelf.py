"""Shelf: rows and sources are put into a folder, replaced, taken out, and asked for, at once or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import uuid4

from horseshoe.errors import InputError
from horseshoe.workspace import manifest as manifests
from horseshoe.workspace import tables
from horseshoe.workspace.disk import settle
from horseshoe.workspace.manifest import Manifest, Segment
from horseshoe.workspace.sources import Sources

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

T = TypeVar("T")
_MANY = 16  # segments of one size that are made into one: so few files however many reports came one at a time
_PATIENCE = 60.0  # seconds to wait for another process that is changing the workspace
_OURS = ("lock", "sources", "segments", "told", f".{manifests.NAME}")  # what is ours
_MEMORY = "200MB"  # for putting all rows in order
_TRIES = 5  # a question whose segments were merged away while it was asked is asked again


class Shelf:
    """A workspace folder. Several processes may use it: one changes it at a time, and whoever asks never waits."""

    def __init__(self, folder: Path, shapes: Mapping[str, type], key: str) -> None:
        """
        Args:
            folder: where it is, or is to be.
            shapes: table name to row type; every row has the field `report`.
            key: the table that has just one row a report.
        """
        self.folder, self.shapes, self.key = folder, shapes, key
        self.sources = Sources(folder / "sources")

    def present(self) -> Manifest:
        """The present state.

        Raises:
            InputError: no workspace, or a damaged one.
        """
        return manifests.read(self.folder)

    def put(self, sources: Mapping[str, bytes], rows: Mapping[str, Sequence[Any]]) -> frozenset[str]:
        """Add reports with their rows.

        Args:
            sources: bytes of each report by its SHA-256.
            rows: table name to rows.

        Returns:
            The reports that were new; those already there are left as they are.
        """
        with self._changing(make=True) as (present, connection):
            there = self._among(connection, present, sources)
            fresh = frozenset(sources) - there
            if fresh:
                self.sources.put({report: sources[report] for report in fresh})
                segment = self._write(connection, rows, fresh)
                self._commit(connection, present, (*present.segments, segment))
            return fresh

    def swap(self, reports: Collection[str], rows: Mapping[str, Sequence[Any]]) -> None:
        """Put new rows in place of those of reports that are there; one without rows is taken out, source and all."""
        with self._changing() as (present, connection):
            gone = self._among(connection, present, reports)
            kept = [self._without(connection, segment, gone) for segment in present.segments]
            fresh = self._write(connection, rows, gone)
            self._commit(connection, present, (*kept, fresh))
            for report in gone - {row.report for row in rows.get(self.key, ())}:
                self.sources.drop(report)

    def known(self, reports: Iterable[str]) -> frozenset[str]:
        """Those of these reports that are there; none where there is no workspace yet."""
        if not (self.folder / manifests.NAME).exists():
            return frozenset()
        sql = f"SELECT report FROM {self.key} WHERE report IN (SELECT unnest(?))"  # noqa: S608 the name is ours
        return frozenset(report for (report,) in self.ask(sql, [list(reports)], of=(self.key,))[1])

    def ask(
        self, sql: str, parameters: Sequence[Any] = (), *, of: Collection[str] = ()
    ) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """Ask over the tables, in SQL of our own: columns and rows of the answer.

        Args:
            of: the tables asked, where it is not all of them.

        Raises:
            InputError: no workspace, or a damaged one.
        """

        def asked(connection: DuckDBPyConnection) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
            answer = connection.execute(sql, list(parameters))
            return tuple(d[0] for d in answer.description or ()), answer.fetchall()

        with self._open(of or self.shapes, asked) as answer:
            return answer

    def rows(self, table: str, where: str = "true", parameters: Sequence[Any] = ()) -> list[Any]:
        """Row objects of a table; `where` is SQL of our own."""
        sql = f"SELECT * EXCLUDE (row) FROM {table} WHERE {where}"  # noqa: S608 no word of a report
        columns, cells = self.ask(sql, parameters, of=(table,))
        return list(tables.made(self.shapes[table], columns, cells))

    def each(self) -> Iterator[dict[str, list[Any]]]:
        """Every report's rows by table, one report after another by id; few are held at a time.

        Raises:
            InputError: no workspace, or a damaged one.
        """

        def asked(connection: DuckDBPyConnection) -> dict[str, DuckDBPyConnection]:
            told = {name: tables.lines(name, row) for name, row in self.shapes.items()}
            return {name: connection.cursor().execute(f"{sql} ORDER BY report, row") for name, sql in told.items()}

        with TemporaryDirectory(prefix="horseshoe-") as spill, self._open(self.shapes, asked, spill) as answers:
            streams = {
                name: groupby(tables.stream(answer, self.shapes[name]), key=attrgetter("report"))
                for name, answer in answers.items()
            }
            waiting = {name: next(stream, None) for name, stream in streams.items()}
            while (first := waiting[self.key]) is not None:
                report, told = first[0], dict[str, list[Any]]()
                for name, stream in streams.items():
                    group = waiting[name]
                    mine = group is not None and group[0] == report
                    told[name] = list(group[1]) if group is not None and mine else []
                    waiting[name] = next(stream, None) if mine else group
                yield told

    @contextmanager
    def _open(
        self, of: Collection[str], asked: Callable[[DuckDBPyConnection], T], spill: str | None = None
    ) -> Iterator[T]:
        """What a question gives over tables as they stand; asked again where they were merged away meanwhile.

        Args:
            spill: folder for what does not fit in little memory.
        """
        import duckdb

        config: dict[str, Any] = {"memory_limit": _MEMORY, "temp_directory": spill} if spill else {}

        for left in reversed(range(_TRIES)):
            present = self.present()
            with duckdb.connect(":memory:", config=config) as connection:
                try:
                    self._lay(connection, present.segments, of)
                    answer = asked(connection)
                except duckdb.IOException as error:
                    if not left or self.present().number == present.number:
                        advice = "Add the files under sources/ to a new workspace"
                        raise InputError(f"damaged ({error})", where=str(self.folder), advice=advice) from None
                    continue
                yield answer
                return

    @contextmanager
    def _changing(self, *, make: bool = False) -> Iterator[tuple[Manifest, DuckDBPyConnection]]:
        """Alone with the workspace, whose leftovers of a crash are swept away."""
        import duckdb
        from filelock import FileLock, Timeout

        if make:
            self._make()
        self.present()  # no lock is left in a folder that is no workspace
        try:
            with FileLock(self.folder / "lock", timeout=_PATIENCE), duckdb.connect(":memory:") as connection:
                present = self.present()
                self._sweep(present)
                yield present, connection
        except Timeout:
            advice = "Wait for it, or end it"
            raise InputError(
                "another process is changing this workspace", where=str(self.folder), advice=advice
            ) from None

    def _make(self) -> None:
        from filelock import FileLock

        if (self.folder / manifests.NAME).exists():
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if any(not path.name.startswith(_OURS) for path in self.folder.iterdir()):
                advice = "Name a new or empty folder"
                raise InputError("this folder holds other things", where=str(self.folder), advice=advice)
            with FileLock(self.folder / "lock", timeout=_PATIENCE):
                if not (self.folder / manifests.NAME).exists():
                    manifests.write(self.folder, Manifest())
        except OSError as error:
            raise InputError(f"cannot be made ({error.strerror})", where=str(self.folder)) from None

    def _lay(self, connection: DuckDBPyConnection, segments: Sequence[Segment], of: Collection[str]) -> None:
        for name in of:
            paths = [self._path(segment) / f"{name}.parquet" for segment in segments]
            tables.view(connection, name, self.shapes[name], paths)

    def _among(self, connection: DuckDBPyConnection, present: Manifest, reports: Collection[str]) -> frozenset[str]:
        self._lay(connection, present.segments, (self.key,))
        return self._known(connection, reports)

    def _known(self, connection: DuckDBPyConnection, reports: Collection[str]) -> frozenset[str]:
        """Which of these reports are in what is laid under the tables' names."""
        sql = f"SELECT report FROM {self.key} WHERE report IN (SELECT unnest(?))"  # noqa: S608 the name is ours
        return frozenset(report for (report,) in connection.execute(sql, [list(reports)]).fetchall())

    def _path(self, segment: Segment) -> Path:
        return self.folder / "segments" / segment.name

    def _begun(self, reports: int) -> tuple[Segment, Path]:
        segment = Segment(uuid4().hex, reports)
        path = self._path(segment)
        path.mkdir(parents=True)
        return segment, path

    def _write(
        self, connection: DuckDBPyConnection, rows: Mapping[str, Sequence[Any]], reports: frozenset[str]
    ) -> Segment:
        kept = {name: [row for row in rows.get(name, ()) if row.report in reports] for name in self.shapes}
        if not kept[self.key]:
            return Segment("", 0)
        segment, path = self._begun(len(kept[self.key]))
        for name, row in self.shapes.items():
            tables.save(connection, path / f"{name}.parquet", row, kept[name])
        settle(path)
        return segment

    def _without(self, connection: DuckDBPyConnection, segment: Segment, gone: frozenset[str]) -> Segment:
        self._lay(connection, [segment], self.shapes)
        met = self._known(connection, gone)
        if not met:
            return segment
        connection.execute("CREATE OR REPLACE TEMP TABLE gone AS SELECT unnest(?) AS report", [list(met)])
        return self._copied(connection, segment.reports - len(met), "WHERE report NOT IN (FROM gone)")

    def _copied(self, connection: DuckDBPyConnection, reports: int, where: str = "") -> Segment:
        """What is laid under the tables' names, as one new segment."""
        if not reports:
            return Segment("", 0)
        segment, path = self._begun(reports)
        for name in self.shapes:
            select = f"SELECT * EXCLUDE (row) FROM {name} {where}"  # noqa: S608 the names are ours
            tables.copy(connection, select, path / f"{name}.parquet")
        settle(path)
        return segment

    def _commit(self, connection: DuckDBPyConnection, present: Manifest, segments: Sequence[Segment]) -> None:
        settled = self._merged(connection, [s for s in segments if s.reports])
        if (self.folder / "segments").exists():
            settle(self.folder / "segments")
        after = present.after(*settled)
        manifests.write(self.folder, after)
        self._sweep(after)

    def _merged(self, connection: DuckDBPyConnection, segments: list[Segment]) -> list[Segment]:
        """Segments of about one size, once there are many, as one: the work a report costs stays the same."""
        by_size: dict[int, list[Segment]] = {}
        for segment in segments:
            by_size.setdefault((segment.reports.bit_length() - 1) // 4, []).append(segment)
        for _, alike in sorted(by_size.items()):
            if len(alike) >= _MANY:
                self._lay(connection, alike, self.shapes)
                merged = self._copied(connection, sum(segment.reports for segment in alike))
                return self._merged(connection, [*(s for s in segments if s not in alike), merged])
        return segments

    def _sweep(self, present: Manifest) -> None:
        """Take away segments that are not live: merged, replaced, or left behind by a crash."""
        live = {segment.name for segment in present.segments}
        home = self.folder / "segments"
        for path in home.iterdir() if home.exists() else ():
            if path.name not in live:
                shutil.rmtree(path, ignore_errors=True)
