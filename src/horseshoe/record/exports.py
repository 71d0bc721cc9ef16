"""The record as files: CSV, JSON, Parquet or Popolo, with a data package and a README; there whole, or not at all."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from horseshoe.errors import InputError
from horseshoe.record import datapackage
from horseshoe.record.columns import TABLES, Kind, Table, reference
from horseshoe.record.rows import Row, rows
from horseshoe.record.store import Record


class Form(StrEnum):
    """What an export is written as."""

    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"
    POPOLO = "popolo"


DESCRIPTOR, README = "datapackage.json", "README.md"


def export(record: Record, form: Form | str, folder: Path) -> tuple[Path, ...]:
    """Write the record into a folder that is not there yet, or is empty; returns its files.

    It is written beside its place and moved there when it is whole. The same record gives the same bytes, in Parquet
    with the same version of DuckDB.

    Raises:
        InputError: the folder holds something, cannot be written, or DuckDB is missing for Parquet.
        ValueError: no such form.
    """
    form = Form(form)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError("is there already", where=str(folder), advice="Name a new folder")
    try:
        draft = Path(tempfile.mkdtemp(prefix=".horseshoe-", dir=folder.absolute().parent))
    except OSError as error:
        advice = "Name a folder in one that exists"
        raise InputError(f"cannot be written: {error.strerror}", where=str(folder), advice=advice) from error
    try:
        names = _write(record, form, draft)
        draft.chmod(0o755)  # temporary folders are made for their owner alone
        if folder.exists():
            folder.rmdir()
        os.replace(draft, folder)
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", where=str(folder)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return tuple(folder / name for name in names)


def _write(record: Record, form: Form, folder: Path) -> list[str]:
    if form is Form.POPOLO:
        resources = [_popolo(record, folder)]
    else:
        made = _parquet(record, folder) if form is Form.PARQUET else _text(record, form, folder)
        resources = [
            datapackage.resource(table, path.name, form, path.read_bytes(), count) for table, path, count in made
        ]
    names = [resource["path"] for resource in resources]
    if form is Form.PARQUET:
        (folder / "views.sql").write_text(_views(), encoding="utf-8")
        names.append("views.sql")
    about = _readme(record, form)
    _dump(datapackage.package(record, resources, about.split("\n\n")[1]), folder / DESCRIPTOR)
    (folder / README).write_text(about, encoding="utf-8")
    return [*names, DESCRIPTOR, README]


def _text(record: Record, form: Form, folder: Path) -> Iterator[tuple[Table, Path, int]]:
    for table in TABLES:
        held = list(rows(record, table.name))
        path = folder / f"{table.name}.{form}"
        path.write_text(as_csv(table, held) if form is Form.CSV else _as_json(held), encoding="utf-8", newline="")
        yield table, path, len(held)


def _parquet(record: Record, folder: Path) -> Iterator[tuple[Table, Path, int]]:
    import duckdb

    from horseshoe.record.views import fill

    connection = duckdb.connect(":memory:")
    try:
        for table in TABLES:
            fill(connection, table, record)
            path = folder / f"{table.name}.parquet"
            quoted = str(path).replace("'", "''")
            copied = connection.execute(f"COPY {table.name} TO '{quoted}' (FORMAT parquet, COMPRESSION zstd)")
            count = copied.fetchone()
            assert count is not None  # COPY answers with the rows it wrote
            yield table, path, count[0]
    finally:
        connection.close()


def _popolo(record: Record, folder: Path) -> dict[str, Any]:
    from hashlib import sha256

    from horseshoe.record.popolo import document

    path = folder / "popolo.json"
    _dump(document(record), path)
    data = path.read_bytes()
    return {
        "name": "popolo",
        "path": path.name,
        "description": "Votes as Popolo vote events, with the Council and its members as organizations.",
        "format": "json",
        "mediatype": "application/json",
        "encoding": "utf-8",
        "hash": f"sha256:{sha256(data).hexdigest()}",
    }


def as_csv(table: Table, held: Iterable[Row]) -> str:
    """A table as CSV: a list in one cell with | between, nothing where nothing is known."""
    out = io.StringIO()
    written = csv.writer(out, lineterminator="\n")
    written.writerow([column.name for column in table.columns])
    written.writerows([as_text(row[column.name], column.kind) for column in table.columns] for row in held)
    return out.getvalue()


def as_text(value: Any, kind: Kind) -> str:
    """One value as a cell of CSV; values of all forms are compared as these."""
    if value is None:
        return ""
    if kind is Kind.LIST:
        # A bar inside an item would part it in two.
        return datapackage.BAR.join(item.replace(datapackage.BAR, "/") for item in value)
    if kind is Kind.FLAG:
        return "true" if value else "false"
    return str(value)


def _as_json(held: Sequence[Row]) -> str:
    """Rows as a JSON array, a row a line, so that two releases can be told apart line by line."""
    lines = (json.dumps(row, ensure_ascii=False, default=str) for row in held)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _dump(value: Any, path: Path) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _views() -> str:
    from horseshoe.record.views import rulings

    made = "".join(f"CREATE VIEW {table.name} AS FROM '{table.name}.parquet';\n" for table in TABLES)
    return f"-- In this folder: duckdb -init views.sql\n{made}CREATE VIEW rulings AS\n{rulings()};\n"


def _readme(record: Record, form: Form) -> str:
    terms = "\n".join(
        f"- `{one.id}`: {one.title}. {one.publisher}. Terms: {one.licence}. Cite as: {one.citation}"
        for one in record.sources
    )
    about = (
        f"What the Security Council voted on from 1946 to {record.through.isoformat()}, who voted how, and where each "
        "fact comes from. Facts of several sources, put right where `corrections` says so."
    )
    head = f"# The record of the Security Council's votes, release {record.release}\n\n{about}\n"
    columns = "" if form is Form.POPOLO else f"\n{reference()}"
    return f"{head}\n## Terms and citations\n\nWhoever uses the data names these sources.\n\n{terms}\n{columns}"
