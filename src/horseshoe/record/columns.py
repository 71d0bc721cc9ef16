"""The public tables of the record: what each holds, and every column with its kind and one sentence.

Said once, here: exports, the Frictionless schema, SQL comments and docs/columns.md are all made of it. Where a public
column is a column of the record's own files, its sentence is that of schema.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from horseshoe.record.schema import CORRECTIONS, DISAGREEMENTS, FINDINGS, MEETINGS, NOTES, VOTES


class Kind(StrEnum):
    """What a cell holds; an empty cell is unknown, or does not apply, as the column's sentence says."""

    TEXT = "text"
    DAY = "day"  # ISO 8601
    NUMBER = "number"  # whole
    FLAG = "flag"  # true or false
    LIST = "list"  # of text; empty where there are none


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `text` is its sentence, `refers` the table and column its values stand in, `required` never empty."""

    name: str
    kind: Kind
    text: str
    refers: tuple[str, str] | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table: `key` the columns that tell its rows apart."""

    name: str
    text: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]


def _col(name: str, kind: Kind, text: str, refers: str = "", *, required: bool = True) -> Column:
    there, _, column = refers.partition(".")
    return Column(name, kind, text, (there, column) if refers else None, required)


def _maybe(name: str, kind: Kind, text: str) -> Column:
    """A column that can be empty, as its sentence says."""
    return _col(name, kind, text, required=False)


def _own(
    said: Mapping[str, str], name: str, kind: Kind = Kind.TEXT, refers: str = "", *, required: bool = True
) -> Column:
    """A column that a file of the record has too."""
    return _col(name, kind, said[name], refers, required=required)


_CODE = "alpha-3 code of that day (SUN until 23 December 1991, then RUS; ZAR, YMD, CSK, DDR, YUG as they were)"
_LINEAGE = "One code for a State under all its codes, today's: RUS for SUN, COD for ZAR, YEM for YMD, else the same."
_IN_FORCE = (
    _col("since", Kind.DAY, "First day it holds."),
    _maybe("until", Kind.DAY, "First day it no longer holds; empty where it holds today."),
)

TABLES: tuple[Table, ...] = (
    Table(
        "votes",
        "One row a vote: one proposal put to the Council, or adopted by it without a vote.",
        ("id",),
        (
            _own(VOTES, "id"),
            _own(VOTES, "symbol"),
            _own(VOTES, "draft", required=False),
            _own(VOTES, "date", Kind.DAY),
            _own(VOTES, "meeting", required=False),
            _own(VOTES, "subject"),
            _col("procedural", Kind.FLAG, 'Whether it was a matter of procedure, where no "no" is a veto; see note.'),
            _own(VOTES, "method"),
            _own(VOTES, "outcome"),
            *(
                _maybe(name, Kind.NUMBER, f"Members {did}; empty where no source has the tally.")
                for name, did in (
                    ("yes", "in favour"),
                    ("no", "against"),
                    ("abstain", "abstaining"),
                    ("not_participating", "in the room that declared to take no part"),
                    ("absent", "not in the room"),
                )
            ),
            _col("complete", Kind.FLAG, "Whether ballots were cast and every member's is known."),
            _own(VOTES, "vetoes", Kind.LIST),
            _own(VOTES, "item", required=False),
            _own(VOTES, "title", required=False),
            _col("subjects", Kind.LIST, "Terms the library files it under."),
            _own(VOTES, "topics", Kind.LIST),
            _own(VOTES, "sponsors", Kind.LIST),
            _own(VOTES, "sources", Kind.LIST),
            _maybe("note", Kind.TEXT, "A dated, cited fact that explains the outcome or what was put to the vote."),
        ),
    ),
    Table(
        "ballots",
        "One row a member and vote, where members were asked to vote.",
        ("vote", "member"),
        (
            _col("vote", Kind.TEXT, "Id of the vote.", "votes.id"),
            _col("date", Kind.DAY, "Day of the vote, ISO."),
            _col("member", Kind.TEXT, f"The member, by the {_CODE}."),
            _col("lineage", Kind.TEXT, _LINEAGE),
            _col("permanent", Kind.FLAG, "Whether it held a permanent seat that day."),
            _col("ballot", Kind.TEXT, "yes, no, abstain, not_participating, absent; unrecorded where no source says."),
        ),
    ),
    Table(
        "seats",
        "One row a term: who sat, from when until when.",
        ("member", "since"),
        (
            _col("member", Kind.TEXT, f"The State, by the {_CODE}."),
            _col("lineage", Kind.TEXT, _LINEAGE),
            _col("name", Kind.TEXT, "Its official name on the first day."),
            _col("permanent", Kind.FLAG, "Whether the seat was permanent."),
            *_IN_FORCE,
            _maybe("region", Kind.TEXT, "Regional group on the last day; empty for terms before 1966."),
        ),
    ),
    Table(
        "statements",
        "Presidential statements since 2000: agreed by all members, voted on by nobody.",
        ("symbol",),
        (
            _col("symbol", Kind.TEXT, "Symbol of the statement."),
            _col("date", Kind.DAY, "Day it was made, or issued where it was agreed in writing, ISO."),
            _maybe("meeting", Kind.TEXT, "Meeting record; empty where there was no meeting, or its text names none."),
            _maybe("item", Kind.TEXT, "Agenda item; empty where its text names none."),
            _col("topics", Kind.LIST, "Ids of horseshoe.council.topics found in the item and the text."),
            _col("source", Kind.TEXT, "Id of the source.", "sources.id"),
            _maybe("withdrawn", Kind.TEXT, "Symbol of the paper that withdrew it; empty for those that stand."),
        ),
    ),
    Table(
        "meetings",
        "One row a meeting and resumption; since July 2022 only those at which something was decided.",
        ("symbol",),
        (
            _col("symbol", Kind.TEXT, "Symbol of its record."),
            _own(MEETINGS, "number", Kind.NUMBER),
            _col("resumption", Kind.NUMBER, "0 where it was opened, 1 where it was resumed for the first time."),
            _own(MEETINGS, "date", Kind.DAY),
            _col("until", Kind.DAY, "Its last day, ISO."),
            _col("closed", Kind.FLAG, "Whether it was held in private."),
            _maybe("press", Kind.TEXT, "Number of the press release on it; empty before 1994 or where none was."),
            _col("topics", Kind.LIST, "Items of its agenda."),
            _col("outcomes", Kind.LIST, "Symbols of what it decided or failed to decide."),
            _own(MEETINGS, "source", refers="sources.id"),
        ),
    ),
    Table(
        "drafts",
        "Days printed on drafts, where a source has them.",
        ("draft",),
        (
            _col("draft", Kind.TEXT, "Symbol of the draft."),
            _col("date", Kind.DAY, "Day on the document put to the vote, ISO; earlier versions do not count."),
            _col("source", Kind.TEXT, "Id of the source.", "sources.id"),
        ),
    ),
    Table(
        "sources",
        "Where facts come from, and the terms they come under.",
        ("id",),
        (
            _col("id", Kind.TEXT, "Id used in every other table."),
            _col("title", Kind.TEXT, "What it is."),
            _col("publisher", Kind.TEXT, "Who publishes it."),
            _col("licence", Kind.TEXT, "Terms it comes under."),
            _col("citation", Kind.TEXT, "Citation asked for."),
            _col("fields", Kind.LIST, "What is taken from it."),
        ),
    ),
    Table(
        "corrections",
        "Slips of sources that were put right, each with its reason and evidence.",
        ("vote", "source", "field", "old"),
        (
            _own(CORRECTIONS, "vote"),
            _own(CORRECTIONS, "source", refers="sources.id"),
            _own(CORRECTIONS, "field"),
            _own(CORRECTIONS, "old", required=False),
            _own(CORRECTIONS, "new", required=False),
            _own(CORRECTIONS, "reason"),
            _own(CORRECTIONS, "evidence"),
            _own(CORRECTIONS, "confidence"),
        ),
    ),
    Table(
        "disagreements",
        "What sources say differently of one vote, one row a source.",
        ("vote", "field", "source"),
        (
            _own(DISAGREEMENTS, "vote", refers="votes.id"),
            _own(DISAGREEMENTS, "field"),
            _col("source", Kind.TEXT, "Id of a source that speaks of it.", "sources.id"),
            _maybe("said", Kind.TEXT, "What that source says."),
            _own(DISAGREEMENTS, "taken", required=False),
            _own(DISAGREEMENTS, "why", required=False),
        ),
    ),
    Table(
        "notes",
        "Facts that explain an outcome, or say what was put to the vote, each cited.",
        ("vote", "kind"),
        (
            _own(NOTES, "vote", refers="votes.id"),
            _own(NOTES, "kind"),
            _own(NOTES, "note"),
            _own(NOTES, "cite"),
        ),
    ),
    Table(
        "findings",
        "What a source lacks or has otherwise, where no ballot or tally had to be put right.",
        ("vote", "source"),
        (
            _own(FINDINGS, "vote", refers="votes.id"),
            _own(FINDINGS, "source", refers="sources.id"),
            _own(FINDINGS, "finding"),
            _own(FINDINGS, "evidence"),
        ),
    ),
    Table(
        "thresholds",
        "Votes in favour a decision takes, by day.",
        ("since",),
        (
            _col("seats", Kind.NUMBER, "Seats in the Council."),
            _col("yes", Kind.NUMBER, "Votes in favour it takes, whoever is absent."),
            *_IN_FORCE,
            _col("cite", Kind.TEXT, "The rule it stands on."),
        ),
    ),
)

BY_NAME: Mapping[str, Table] = {table.name: table for table in TABLES}

# What the view `rulings` says (rulings.sql); it is computed where it is asked for and never exported as data.
RULINGS = Table(
    "rulings",
    "What the law makes of the ballots, computed in SQL: a second opinion to horseshoe.council.decide.",
    ("vote",),
    (
        _col("vote", Kind.TEXT, "Id of the vote.", "votes.id"),
        _maybe(
            "outcome",
            Kind.TEXT,
            "adopted, vetoed, short, carried, not_carried; empty where it hangs on a member no source names.",
        ),
        _col("vetoes", Kind.LIST, 'Permanent members whose "no" defeated it.'),
        _col("yes", Kind.NUMBER, "Votes in favour counted."),
        _col("needed", Kind.NUMBER, "Votes in favour it took."),
        _col("basis", Kind.TEXT, "ballots, or tally where not every ballot is known."),
    ),
)


_HEAD = """# The record's tables

The record as `horseshoe sql` and `horseshoe record export` show it. Made of `horseshoe.record.columns`; do not edit:
`python -m horseshoe.record.columns > docs/columns.md`.
"""


def reference() -> str:
    """Every table and column as Markdown."""
    return "\n".join(map(_section, (*TABLES, RULINGS)))


def _section(table: Table) -> str:
    key = ", ".join(f"`{name}`" for name in table.key)
    head = f"## {table.name}\n\n{table.text} Told apart by {key}.\n"
    header = "| column | kind | what it says |\n| --- | --- | --- |"
    rows = (f"| `{one.name}` | {one.kind} | {one.text.replace('|', _BAR)} |" for one in table.columns)
    return "\n".join((head, header, *rows, ""))


_BAR = "\\|"

if __name__ == "__main__":
    print(f"{_HEAD}\n{reference()}", end="")
