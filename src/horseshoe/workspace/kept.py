"""What a workspace holds of each report: its story rows, and how it came to be there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from horseshoe.story.rows import FigureRow, FindingRow, PassageRow, QuoteRow, ReportRow, Rows, TellingRow


@dataclass(frozen=True, slots=True)
class KeptRow:
    """How a report came, so that it can be read again the same way.

    Attributes:
        report: SHA-256 of its bytes.
        source, media_type: as given when it was added.
        published: ISO day the user gave for it, None where none was given.
        added: when, ISO 8601 in UTC.
        reader, record: the Horseshoe that read it, and the release of the record it was held against.
    """

    report: str
    source: str
    media_type: str | None
    published: str | None
    added: str
    reader: str
    record: str


KEY = "kept"
SHAPES: Mapping[str, type] = {
    KEY: KeptRow,
    "reports": ReportRow,
    "tellings": TellingRow,
    "figures": FigureRow,
    "quotes": QuoteRow,
    "passages": PassageRow,
    "findings": FindingRow,
}
_MANY = ("tellings", "figures", "quotes", "passages", "findings")


def flat(read: Iterable[tuple[KeptRow, Rows]]) -> dict[str, list[Any]]:
    """Reports as rows by table."""
    told: dict[str, list[Any]] = {name: [] for name in SHAPES}
    for kept, rows in read:
        told[KEY].append(kept)
        told["reports"].append(rows.report)
        for name in _MANY:
            told[name] += getattr(rows, name)
    return told


def whole(told: Mapping[str, Sequence[Any]]) -> Rows:
    """Rows of one report by table, together."""
    (report,) = told["reports"]
    return Rows(report, **{name: tuple(told[name]) for name in _MANY})
