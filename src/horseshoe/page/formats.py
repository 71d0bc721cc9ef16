"""Forms a view can take at its address, and how plain values become JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import Any


class Form(StrEnum):
    """What an address ends in, after the dot."""

    HTML = "html"
    JSON = "json"
    CSV = "csv"
    SVG = "svg"
    PNG = "png"
    ATOM = "atom"


MEDIA: Mapping[Form, str] = {
    Form.HTML: "text/html; charset=utf-8",
    Form.JSON: "application/json",
    Form.CSV: "text/csv; charset=utf-8",
    Form.SVG: "image/svg+xml",
    Form.PNG: "image/png",
    Form.ATOM: "application/atom+xml; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: the names of its columns, and rows of plain values."""

    columns: tuple[str, ...]
    rows: Iterable[Sequence[object]]


def plain(value: object) -> Any:
    """A view as JSON has it: dataclasses as objects, days as ISO days, sets sorted."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(held) for key, held in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(plain(one) for one in value)
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return value


def as_json(value: object) -> bytes:
    """A view as a JSON document."""
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def as_csv(sheet: Sheet) -> bytes:
    """A sheet as CSV (RFC 4180): lists parted by '|', unknown as nothing."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(sheet.columns)
    table.writerows([_cell(value) for value in row] for row in sheet.rows)
    return out.getvalue().encode("utf-8", "replace")


def _cell(value: object) -> str:
    held = plain(value)
    if isinstance(held, list):
        return "|".join(map(_cell, held))
    text = "" if held is None else str(held).lower() if isinstance(held, bool) else str(held)
    # A spreadsheet takes these for formulas; the words of a title must not run.
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") and not isinstance(held, int | float) else text
