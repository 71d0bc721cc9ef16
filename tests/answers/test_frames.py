"""Answers as data frames, of libraries that are there."""

from __future__ import annotations

import sys

import pytest

from horseshoe import answers
from horseshoe.errors import InputError

ROWS = answers.attempts("gaza", since="2023-10-07", until="2023-12-31")


def test_polars_has_columns_of_their_kinds() -> None:
    polars = pytest.importorskip("polars")
    frame = answers.to_frame(ROWS, "polars")
    assert isinstance(frame, polars.DataFrame)
    assert frame.height == len(ROWS)
    assert frame.schema["date"] == polars.Date
    assert frame.schema["vetoes"] == polars.List(polars.String)
    assert frame["days"].to_list() == [one.days for one in ROWS]
    adopted = frame.filter(polars.col("outcome") == "adopted")["vote"].to_list()
    assert adopted == ["S/RES/2712(2023)", "S/RES/2720(2023)"]


def test_a_column_that_begins_with_unknowns_keeps_its_kind() -> None:
    polars = pytest.importorskip("polars")
    frame = answers.to_frame(answers.days_to_vote(), "polars")
    assert frame.schema["days"] == polars.Int64
    assert frame["days"].null_count() > 1000


def test_arrow_where_it_is() -> None:
    pytest.importorskip("pyarrow")
    table = answers.to_frame(ROWS, "pyarrow")
    assert table.num_rows == len(ROWS)
    assert table.column("vetoes").to_pylist() == [list(one.vetoes) for one in ROWS]


def test_pandas_where_it_is() -> None:
    pytest.importorskip("pandas")
    assert list(answers.to_frame(ROWS, "pandas")["vote"]) == [one.vote for one in ROWS]


def test_the_first_library_there_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("polars")
    assert type(answers.to_frame(ROWS)).__module__.startswith("polars")
    for name in ("polars", "pandas", "pyarrow"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(InputError, match="polars or pandas or pyarrow"):
        answers.to_frame(ROWS)
    with pytest.raises(InputError, match="needs pandas, which is not installed"):
        answers.to_frame(ROWS, "pandas")


def test_rows_can_be_dicts_or_none() -> None:
    pytest.importorskip("polars")
    assert answers.to_frame([{"a": 1, "b": ("x",)}], "polars").to_dicts() == [{"a": 1, "b": ["x"]}]
    assert answers.to_frame([], "polars").is_empty()
    with pytest.raises(ValueError, match="excel"):
        answers.to_frame(ROWS, "excel")
