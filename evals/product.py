"""The product, in process: a report's bytes to the document `horseshoe check --format json` prints for it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from horseshoe.checking.check import check
from horseshoe.checking.contract import report
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import Record, load

Document = dict[str, Any]


@cache
def _record() -> Record:
    return load()


def document(data: bytes, source: str, published: str | None = None) -> Document:
    """One report, read and checked; raises whatever the product raises: an evaluation hides no crash."""
    page = open_page(data, source)
    result: Document = report(check(read(page, published), _record()))
    return result


def document_of(path: Path, published: str | None = None) -> Document:
    """The same, from a file."""
    return document(path.read_bytes(), path.name, published)
