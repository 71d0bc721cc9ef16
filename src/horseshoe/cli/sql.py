"""`horseshoe sql`: the record, asked in SQL."""

from __future__ import annotations

from horseshoe.cli.listing import Form, show


def sql(question: str | None = None, /, *, limit: int = 1000, seconds: float = 30.0, format: Form = "text") -> None:
    """Ask the record in SQL.

    Parameters
    ----------
    question
        One SELECT, DESCRIBE or EXPLAIN; without it, standard input is read.
    limit
        Rows shown at most.
    seconds
        Time it may take.
    format
        For people, for programs, for a spreadsheet.
    """
    import sys

    from horseshoe.errors import InputError
    from horseshoe.record.store import load
    from horseshoe.record.views import query

    if limit < 1 or not 0 < seconds <= 3600:
        raise InputError("a limit is at least 1 row, and more than 0 and at most 3600 seconds", where="sql")
    answer = query(load(), sys.stdin.read() if question is None else question, limit=limit, seconds=seconds)
    names = distinct(answer.columns)
    rows = [dict(zip(names, row, strict=True)) for row in answer.rows]
    cut = f"The first {limit} rows; --limit asks for more." if answer.cut else ""
    one = "1 row." if len(rows) == 1 else f"{len(rows)} rows."
    show(rows, names, format, cut or (one if format == "text" else ""))


def distinct(columns: tuple[str, ...]) -> list[str]:
    """Names told apart: SQL may give two columns one name, and JSON may not."""
    names: list[str] = []
    for column in columns:
        name, count = column, 1
        while name in names:
            count += 1
            name = f"{column}_{count}"
        names.append(name)
    return names
