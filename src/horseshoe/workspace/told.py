"""The story of a workspace, kept in pieces, so that any view of ten thousand reports is there at once.

A story is told of all reports together, which takes as long as there are reports; what was told is kept beside them,
one row a piece, and is told again once the workspace has changed. It can be thrown away at any time.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from horseshoe.checking.ladder import with_parents
from horseshoe.council.topics import topics_of_record
from horseshoe.record.store import Record
from horseshoe.story.about import EVERYTHING, Scope
from horseshoe.story.account import Story, tell
from horseshoe.story.shape import as_json, made, schema
from horseshoe.version import __version__
from horseshoe.workspace import tables
from horseshoe.workspace.workspace import Workspace

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

PARTS: Mapping[str, type] = {
    name: get_args(hint)[0] for name, hint in get_type_hints(Story).items() if name != "scope"
}
_LATEST = frozenset({"reports", "events", "timeline"})
_COUNT = "SELECT count(*) FROM held WHERE part = ?"
# What comes along with a page: the events its other pieces name, what nobody told of these, and the reports of all.
_ALONG = (
    ("events", "event", ("timeline",)),
    ("untold", "event", ("timeline",)),
    ("reports", "report", tuple(part for part in PARTS if part != "reports")),
)
_NAMED = """
    SELECT place, body FROM pieces SEMI JOIN (SELECT [unnest(?)] AS {key}) USING ({key}) WHERE part = ?
"""
_PAGE = """
    SELECT place, body FROM pieces SEMI JOIN
    (SELECT part, place FROM held WHERE part = ? ORDER BY place {order} LIMIT ? OFFSET ?) USING (part, place)
"""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a story: which part of it, its place there, what it is filtered by, and itself as JSON."""

    part: str
    place: int
    earliest: date | None
    latest: date | None
    topics: tuple[str, ...]
    events: tuple[str, ...]
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

    def refresh(self) -> None:
        """Tell the story of all reports, unless that was done since the workspace last changed."""
        from duckdb import connect

        path = self._path()
        if path.exists():
            return
        story = tell(self._workspace.each(), self._record)
        self._folder.mkdir(exist_ok=True)
        fresh = path.with_name(f".{path.name}.{os.getpid()}")
        with connect(":memory:") as connection:
            tables.save(connection, fresh, Piece, _Cutter(story, self._record).pieces())
        os.replace(fresh, path)
        for old in self._folder.iterdir():
            if old.suffix == ".parquet" and old != path:
                old.unlink(missing_ok=True)

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
        from duckdb import connect

        self.refresh()
        told: dict[str, list[Any]] = {part: [] for part in PARTS}
        totals: dict[str, int] = {}
        with connect(":memory:") as connection:
            tables.view(connection, "pieces", Piece, [self._path()])
            connection.execute(_within(scope), None if scope == EVERYTHING else _asked(scope))
            for part in parts:
                ((totals[part],),) = connection.execute(_COUNT, [part]).fetchall()
                order = "DESC" if part in _LATEST else "ASC"
                told[part] = _bodies(connection.execute(_PAGE.format(order=order), [part, limit, offset]))
            for part, key, by in _ALONG:
                if part in totals:
                    named = {one["id"] for one in told[part]} if part != "untold" else set()
                    named |= _values([told[one] for one in by], key)
                    told[part] = _bodies(connection.execute(_NAMED.format(key=f"{key}s"), [sorted(named), part]))
        parted = {part: tuple(made(PARTS[part], body) for body in bodies) for part, bodies in told.items()}
        return View(Story(scope=scope, **parted), totals)

    def _path(self) -> Path:
        present = self._workspace.present()
        return self._folder / f"{present.number}-{__version__}-{_shape()}-{self._record.release}.parquet"


@cache
def _shape() -> str:
    """Eight hex digits that change with the shape of a story."""
    return sha256(json.dumps(schema(), sort_keys=True).encode()).hexdigest()[:8]


def _bodies(answer: DuckDBPyConnection) -> list[Any]:
    """Pieces from an answer of place and body, in their order, as JSON has them."""
    return [json.loads(body) for _, body in sorted(answer.fetchall())]


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

    def pieces(self) -> Iterator[Piece]:
        for part in PARTS:
            for place, one in enumerate(getattr(self._story, part)):
                yield self._piece(part, place, as_json(one))

    def _piece(self, part: str, place: int, body: dict[str, Any]) -> Piece:
        events = {body["id"]} if part == "events" else _values(body, "event")
        reports = {body["id"]} if part == "reports" else _values(body, "report")
        told = frozenset[str]().union(*(self._topics.get(event, frozenset()) for event in events))
        return Piece(
            part=part,
            place=place,
            earliest=_day(body, "earliest", "day", "published"),
            latest=_day(body, "latest", "day", "published"),
            topics=tuple(sorted(with_parents(told | self._of_record(body)))),
            events=tuple(sorted(events)),
            reports=tuple(sorted(reports.union(*(self._reports.get(event, frozenset()) for event in events)))),
            body=json.dumps(body, ensure_ascii=False),
        )

    def _of_record(self, body: Mapping[str, Any]) -> frozenset[str]:
        entry = body.get("on_record")
        if not entry:
            return frozenset()
        item = self._record.vote(entry["id"]).item if entry["kind"] == "vote" else None
        return frozenset(topics_of_record(item, entry["title"]))


def _values(body: Any, key: str) -> set[str]:
    """Every text that stands under a key, however deep."""
    if isinstance(body, list):
        return set().union(*(_values(one, key) for one in body))
    if not isinstance(body, dict):
        return set()
    own = {body[key]} if isinstance(body.get(key), str) else set()
    return own.union(*(_values(one, key) for one in body.values()))


def _day(body: Mapping[str, Any], *names: str) -> date | None:
    found = next((body[name] for name in names if body.get(name)), None)
    return date.fromisoformat(found) if found else None
