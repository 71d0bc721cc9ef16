"""The record as the public tables of columns.py: plain rows, a dict each, values as Python has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from horseshoe.council.rules import NEEDED, PERMANENT, permanent
from horseshoe.council.states import on_day, state
from horseshoe.council.terms import KNOWN_UNTIL, all_terms, group_of
from horseshoe.record.statements import statements
from horseshoe.record.store import Record
from horseshoe.record.table import lines
from horseshoe.record.vote import Vote

Row = dict[str, Any]
_ONE_DAY = timedelta(days=1)


def rows(record: Record, table: str) -> Iterator[Row]:
    """Rows of a public table, columns in their order: days as `date`, flags as bool, lists as list, unknown as None.

    Raises:
        KeyError: there is no such table.
        RecordError: a file of the record is missing.
    """
    return _READERS[table](record)


def today(code: str) -> str:
    """The code a State goes by today: RUS for SUN."""
    return on_day(code, KNOWN_UNTIL - _ONE_DAY)


def _votes(record: Record) -> Iterator[Row]:
    return (_vote(vote) for vote in record.all)


def _vote(vote: Vote) -> Row:
    counts = ("yes", "no", "abstain", "not_participating", "absent")
    return {
        "id": vote.id,
        "symbol": vote.symbol,
        "draft": vote.draft,
        "date": vote.date,
        "meeting": vote.meeting,
        "subject": str(vote.subject),
        "procedural": vote.procedural,
        "method": str(vote.method),
        "outcome": str(vote.outcome),
        **{name: None if vote.tally is None else getattr(vote.tally, name) for name in counts},
        "complete": vote.complete,
        "vetoes": list(vote.vetoes),
        "item": vote.item,
        "title": vote.title,
        "subjects": list(vote.subjects),
        "topics": sorted(vote.topics),
        "sponsors": list(vote.sponsors),
        "sources": list(vote.sources),
        "note": vote.note,
    }


def _ballots(record: Record) -> Iterator[Row]:
    for vote in record.all:
        five = permanent(vote.date)
        for member, ballot in sorted(vote.ballots.items()):
            yield {
                "vote": vote.id,
                "date": vote.date,
                "member": member,
                "lineage": today(member),
                "permanent": member in five,
                "ballot": str(ballot),
            }


def _seats(_: Record) -> Iterator[Row]:
    held = [(seat.code, seat.since, seat.until, True) for seat in PERMANENT]
    for term in all_terms():
        held += [(code, since, until, False) for code, since, until in _named(term.code, term.since, term.until)]
    for code, since, until, five in sorted(held, key=lambda seat: (seat[1], seat[0])):
        group = group_of(code, until - _ONE_DAY if until else KNOWN_UNTIL - _ONE_DAY)
        yield {
            "member": code,
            "lineage": today(code),
            "name": state(code).official(since),
            "permanent": five,
            "since": since,
            "until": until,
            "region": None if group is None else str(group),
        }


def _named(code: str, since: date, until: date) -> Iterator[tuple[str, date, date]]:
    """A term by the codes its State went by: the seat of Democratic Yemen became that of Yemen on 22 May 1990."""
    while on_day(code, since) != on_day(code, until - _ONE_DAY):
        turn = since
        while on_day(code, turn) == on_day(code, since):
            turn += _ONE_DAY
        yield on_day(code, since), since, turn
        since = turn
    yield on_day(code, since), since, until


def _statements(_: Record) -> Iterator[Row]:
    for one in statements():
        yield {
            "symbol": one.symbol,
            "date": one.date,
            "meeting": one.meeting,
            "item": one.item,
            "topics": sorted(one.topics),
            "source": one.source,
            "withdrawn": one.withdrawn,
        }


def _meetings(record: Record) -> Iterator[Row]:
    for one in record.meetings:
        yield {
            "symbol": one.symbol,
            "number": one.number,
            "resumption": one.resumption,
            "date": one.date,
            "until": one.until,
            "closed": one.closed,
            "press": one.press,
            "topics": list(one.topics),
            "outcomes": list(one.outcomes),
            "source": one.source,
        }


def _sources(record: Record) -> Iterator[Row]:
    for one in record.sources:
        yield {
            "id": one.id,
            "title": one.title,
            "publisher": one.publisher,
            "licence": one.licence,
            "citation": one.citation,
            "fields": list(one.fields),
        }


def _disagreements(record: Record) -> Iterator[Row]:
    for vote in record.all:
        for one in vote.disagreements:
            for source, said in one.said.items():
                shared: Row = {"vote": vote.id, "field": one.field, "source": source}
                yield shared | {"said": said or None, "taken": one.taken or None, "why": one.why}


def _thresholds(_: Record) -> Iterator[Row]:
    for rule in NEEDED:
        yield {"seats": rule.seats, "yes": rule.yes, "since": rule.since, "until": rule.until, "cite": rule.cite}


def _file(name: str) -> Callable[[Record], Iterator[Row]]:
    """A file of the record whose columns are public as they are; an empty cell is unknown."""

    def read(record: Record) -> Iterator[Row]:
        header, *cells = lines(name, record._folder)  # where this record's own files are
        return ({column: cell or None for column, cell in zip(header, line, strict=True)} for line in cells)

    return read


def _drafts(record: Record) -> Iterator[Row]:
    for row in _file("drafts.csv")(record):
        yield row | {"date": date.fromisoformat(row["date"])}


_READERS: Mapping[str, Callable[[Record], Iterator[Row]]] = {
    "votes": _votes,
    "ballots": _ballots,
    "seats": _seats,
    "statements": _statements,
    "meetings": _meetings,
    "drafts": _drafts,
    "sources": _sources,
    "corrections": _file("corrections.csv"),
    "disagreements": _disagreements,
    "notes": _file("notes.csv"),
    "findings": _file("findings.csv"),
    "thresholds": _thresholds,
}
