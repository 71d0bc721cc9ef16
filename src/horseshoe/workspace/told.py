"""The story of a workspace, kept in pieces, so that any view of ten thousand reports is there at once.

A story is told of all reports together, which takes as long as there are reports; what was told is kept beside them,
one row a piece, and is told again once the workspace has changed: by whoever changed it, so that a look never waits. It
can be thrown away at any time.
"""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_type_hints

import msgspec

from horseshoe.checking.ladder import with_parents
from horseshoe.council.topics import topics_of_record
from horseshoe.record.store import Record
from horseshoe.story.about import EVERYTHING, Scope
from horseshoe.story.account import Story, tell
from horseshoe.story.shape import as_json, schema
from horseshoe.version import __version__
from horseshoe.workspace import tables
from horseshoe.workspace.workspace import Workspace

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

PARTS: Mapping[str, type] = {
    name: get_args(hint)[0] for name, hint in get_type_hints(Story).items() if name != "scope"
}
_TRIES = 5  # a story of a workspace that changed meanwhile is told again
_MEMORY = "200MB"  # for writing it down
_GROUP = 2048  # pieces read together: a page is no more than a few
_WRITING = 3600  # seconds; what is older nobody is writing any more
_LATEST = frozenset({"reports", "events", "timeline"})
# What comes along with a page: the events and series its other pieces name, what nobody told of these events, and the
# reports of all.
_ALONG = (
    ("ledger", "series", ("ledger", "alike")),
    ("events", "events", ("events", "timeline")),
    ("untold", "events", ("timeline",)),
    ("reports", "named", tuple(PARTS)),
)
_COUNT = "SELECT count(*) FROM held WHERE part = ?"
_NAMED = """
    SELECT place, events, named, series, body FROM pieces
    SEMI JOIN (SELECT [unnest(?)] AS {key}) USING ({key}) WHERE part = ?
"""
_PAGE = """
    SELECT place, events, named, series, body FROM pieces SEMI JOIN
    (SELECT part, place FROM held WHERE part = ? ORDER BY place {order} LIMIT ? OFFSET ?) USING (part, place)
"""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a story, kept as JSON with what it is found by.

    Attributes:
        part, place: which part of the story it is of, and where it stands there.
        earliest, latest, topics: when it is of and what it is about.
        events, named, series: ids of the events, reports and series of figures it names.
        reports: these reports, and those that tell its events.
        body: itself.
    """

    part: str
    place: int
    earliest: date | None
    latest: date | None
    topics: tuple[str, ...]
    events: tuple[str, ...]
    named: tuple[str, ...]
    series: tuple[str, ...]
    reports: tuple[str, ...]
    body: str


@dataclass(frozen=True, slots=True)
class View:
    """A stretch of a workspace's story. `totals` says how many pieces of each part the whole of it has."""

    story: Story
    totals: Mapping[str, int]


class Told:
    """What was last told of a workspace, told again where that is out of date."""

    def __init__(self, workspace: Workspace, record: Record) -> None:
        self._workspace, self._record = workspace, record
        self._folder = workspace.folder / "told"

    @property
    def current(self) -> bool:
        """Whether what was told is of the workspace as it stands, by this Horseshoe and this release."""
        return self._path().exists()

    def refresh(self) -> Path:
        """Tell the story of all reports, unless that was done since the workspace last changed: the file of it."""
        for _ in range(_TRIES):
            path = self._path()
            if not path.exists():
                self._tell(path)
            if path == self._path():
                break
        return path

    def _tell(self, path: Path) -> None:
        from duckdb import connect

        fresh = path.with_name(f".{path.name}.{os.getpid()}")
        fresh.mkdir(parents=True, exist_ok=True)
        try:
            with _undisturbed(), connect(":memory:", config={"memory_limit": _MEMORY}) as connection:
                cutter = _Cutter(tell(self._workspace.each(), self._record), self._record)
                for part in PARTS:
                    tables.save(connection, fresh / f"{part}.parquet", Piece, cutter.pieces(part), group=_GROUP)
            with suppress(OSError):  # somebody else told it meanwhile
                fresh.rename(path)
        finally:
            rmtree(fresh, ignore_errors=True)
        if path == self._path():
            self._clear(path)

    def _clear(self, present: Path) -> None:
        """Take away what was told before, and what a crash left half written."""
        for old in self._folder.iterdir():
            with suppress(FileNotFoundError):  # others tell it and clear up at the same time
                age = present.stat().st_mtime - old.stat().st_mtime
                writing = old.name.startswith(".") and age < _WRITING
                if old.is_dir() and old != present and not writing:
                    rmtree(old, ignore_errors=True)

    def view(
        self, parts: Iterable[str] = tuple(PARTS), scope: Scope = EVERYTHING, *, limit: int = 40, offset: int = 0
    ) -> View:
        """A stretch of the story, as it was last told.

        Args:
            parts: fields of `Story`; the others stay empty.
            scope: matter and days it is kept to.
            limit, offset: pieces of each part; of what goes by days counted from the latest, else from the first.
                Events and reports that the pieces shown name come along.

        Raises:
            InputError: no workspace, or a damaged one.
        """
        import duckdb

        for left in reversed(range(_TRIES)):
            path = self.refresh()
            try:
                return _view(path, tuple(parts), scope, limit, offset)
            except duckdb.IOException:  # it was told anew meanwhile, and this taken away
                if not left or path.exists():
                    raise
        raise AssertionError("the last try returns or raises")

    def _path(self) -> Path:
        present = self._workspace.present()
        return self._folder / f"{present.number}-{__version__}-{_shape()}-{self._record.release}"


def _view(path: Path, parts: Sequence[str], scope: Scope, limit: int, offset: int) -> View:
    from duckdb import connect

    told: dict[str, list[_Found]] = {part: [] for part in PARTS}
    totals: dict[str, int] = {}
    with connect(":memory:") as connection:
        tables.view(connection, "pieces", Piece, [path / f"{part}.parquet" for part in PARTS])
        connection.execute(_within(scope), None if scope == EVERYTHING else _asked(scope))
        for part in parts:
            ((totals[part],),) = connection.execute(_COUNT, [part]).fetchall()
            order = "DESC" if part in _LATEST else "ASC"
            told[part] = _found(connection.execute(_PAGE.format(order=order), [part, limit, offset]))
        for part, key, by in _ALONG:
            if part in totals:
                named = {one for of in by for found in told[of] for one in getattr(found, key)}
                told[part] = _found(connection.execute(_NAMED.format(key=key), [sorted(named), part]))
    parted = {part: tuple(_decoder(part).decode(one.body) for one in found) for part, found in told.items()}
    return View(Story(scope=scope, **parted), totals)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Without looking for rings of objects: a telling makes millions and no ring, and would spend a quarter on it."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


@cache
def _shape() -> str:
    """Eight hex digits that change with the shape of a story or of its pieces."""
    shapes = json.dumps([schema(), tables.fingerprint({"pieces": Piece})], sort_keys=True)
    return sha256(shapes.encode()).hexdigest()[:8]


class _Found(NamedTuple):
    """What a view needs of a piece."""

    place: int
    events: list[str]
    named: list[str]
    series: list[str]
    body: str


def _found(answer: DuckDBPyConnection) -> list[_Found]:
    """Pieces of an answer in their order."""
    return sorted(map(_Found._make, answer.fetchall()))


@cache
def _decoder(part: str) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(PARTS[part])


def _asked(scope: Scope) -> list[Any]:
    return [list(scope.topics), scope.since, scope.until]


def _within(scope: Scope) -> str:
    """The SQL of `held`: the pieces that belong to a scope."""
    if scope == EVERYTHING:
        return "CREATE TEMP TABLE held AS SELECT part, place FROM pieces"
    return files("horseshoe.workspace").joinpath("within.sql").read_text(encoding="utf-8")


class _Cutter:
    """Cuts a story into pieces, each with what it may be filtered by."""

    def __init__(self, story: Story, record: Record) -> None:
        self._story, self._record = story, record
        self._topics = {event.id: frozenset(event.topics) for event in story.events}
        self._reports = {event.id: frozenset(event.reports) for event in story.events}

    def pieces(self, part: str) -> Iterator[Piece]:
        for place, one in enumerate(getattr(self._story, part)):
            yield self._piece(part, place, as_json(one), msgspec.json.encode(one).decode())

    def _piece(self, part: str, place: int, told: Mapping[str, Any], body: str) -> Piece:
        events, named = set[str](), set[str]()
        _gather(told, {"event": events, "report": named})
        if part in ("events", "reports"):
            (events if part == "events" else named).add(told["id"])
        about = frozenset[str]().union(*(self._topics.get(event, frozenset()) for event in events))
        return Piece(
            part=part,
            place=place,
            earliest=_day(told, "earliest", "day", "published"),
            latest=_day(told, "latest", "day", "published"),
            topics=tuple(sorted(with_parents(about | self._of_record(told)))),
            events=tuple(sorted(events)),
            named=tuple(sorted(named)),
            series=_series(part, told),
            reports=tuple(sorted(named.union(*(self._reports.get(event, frozenset()) for event in events)))),
            body=body,
        )

    def _of_record(self, body: Mapping[str, Any]) -> frozenset[str]:
        entry = body.get("on_record")
        if not entry:
            return frozenset()
        item = self._record.vote(entry["id"]).item if entry["kind"] == "vote" else None
        return frozenset(topics_of_record(item, entry["title"]))


def _series(part: str, told: Mapping[str, Any]) -> tuple[str, ...]:
    """Ids of the series a piece is or names."""
    if part == "alike":
        return told["one"], told["other"]
    return (told["id"],) if part == "ledger" else ()


def _gather(told: Any, under: Mapping[str, set[str]]) -> None:
    """Take every text that stands under these keys, however deep."""
    if isinstance(told, dict):
        for name, found in under.items():
            if isinstance(one := told.get(name), str):
                found.add(one)
        told = told.values()
    for one in told:
        if isinstance(one, tuple | list | dict):
            _gather(one, under)


def _day(body: Mapping[str, Any], *names: str) -> date | None:
    found = next((body[name] for name in names if body.get(name)), None)
    return date.fromisoformat(found) if found else None
