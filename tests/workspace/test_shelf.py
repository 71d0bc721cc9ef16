"""Reports kept in a folder are there whole or not at all."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from horseshoe.errors import InputError
from horseshoe.workspace import shelf as shelves
from horseshoe.workspace.manifest import NAME
from tests.workspace.kept import Line, Report, put, report, shelf


def test_what_was_put_comes_back_as_it_was(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    name, data, rows = report(1)
    assert put(into, 1) == {name}
    assert into.rows("reports") == rows["reports"]
    assert sorted(into.rows("lines"), key=lambda line: line.place) == rows["lines"]
    assert into.sources.get(name) == data


def test_nothing_where_there_is_nothing_is_none_and_lists_are_tuples(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    put(into, 3)
    (kept,) = into.rows("reports")
    assert kept.title is None
    assert {line.states for line in into.rows("lines")} == {(), ("FRA",), ("FRA", "GBR")}


def test_adding_twice_is_adding_once(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    put(into, 1, 2)
    number = into.present().number
    assert put(into, 1, 2) == frozenset()
    assert into.present().number == number
    assert len(put(into, 2, 3)) == 1
    assert len(into.rows("reports")) == into.present().reports == 3
    assert len(into.rows("lines")) == 9


def test_many_small_additions_stay_few_files(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    for number in range(70):
        put(into, number)
    assert len(into.present().segments) < 2 * shelves._MANY
    assert len(into.rows("reports")) == into.present().reports == 70
    assert len(into.rows("lines")) == 210
    live = {segment.name for segment in into.present().segments}
    assert {path.name for path in (tmp_path / "w" / "segments").iterdir()} == live


def test_a_report_read_anew_has_its_new_rows_alone(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    put(into, 1, 2, 3)
    name, data, _ = report(2)
    into.swap([name], {"reports": [Report(name, "read anew", 1)], "lines": [Line(name, 0, "new", ())]})
    assert [row.title for row in into.rows("reports", "report = ?", [name])] == ["read anew"]
    assert [line.text for line in into.rows("lines", "report = ?", [name])] == ["new"]
    assert len(into.rows("reports")) == into.present().reports == 3
    assert into.sources.get(name) == data


def test_a_report_taken_out_leaves_nothing(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    put(into, 1, 2)
    name, _, _ = report(1)
    into.swap([name], {})
    assert [row.report for row in into.rows("reports")] == [report(2)[0]]
    assert not into.rows("lines", "report = ?", [name])
    with pytest.raises(InputError, match="cannot be read"):
        into.sources.get(name)


def test_the_last_report_taken_out_leaves_an_empty_workspace(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    put(into, 1)
    into.swap([report(1)[0]], {})
    assert into.rows("reports") == []
    assert into.present().segments == ()


@settings(max_examples=15, deadline=None)
@given(moves=st.lists(st.tuples(st.sampled_from(["put", "swap", "out"]), st.integers(0, 5)), max_size=12))
def test_a_shelf_is_a_dictionary_that_stays(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, int]]
) -> None:
    into = shelf(tmp_path_factory.mktemp("any") / "w")
    put(into, 99)
    held = {report(99)[0]: 3}
    for move, number in moves:
        name, _, rows = report(number)
        if move == "put":
            put(into, number)
            held.setdefault(name, 3)
        elif move == "out":
            into.swap([name], {})
            held.pop(name, None)
        else:
            into.swap([name], {"reports": rows["reports"], "lines": rows["lines"][:1]})
            if name in held:
                held[name] = 1
    _, counted = into.ask("SELECT report, count(*) FROM lines GROUP BY report")
    assert dict(counted) == held
    assert into.present().reports == len(held)


def test_an_answer_is_whole_while_others_add(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    put(into, 0)
    stop = threading.Event()

    def add() -> None:
        other = shelf(tmp_path / "w")
        for number in range(1, 40):
            put(other, number)
        stop.set()

    adding = threading.Thread(target=add)
    adding.start()
    seen = [0]
    while not stop.is_set():
        _, ((reports, lines),) = into.ask("SELECT (SELECT count(*) FROM reports), (SELECT count(*) FROM lines)")
        assert lines == 3 * reports
        assert reports >= seen[-1]
        seen.append(reports)
    adding.join()
    assert len(into.rows("reports")) == 40


@dataclass(frozen=True, slots=True)
class _Later:
    """A report as a later Horseshoe has it: a title is gone, and three columns are new."""

    report: str
    words: int
    agencies: tuple[str, ...]
    outlet: str | None
    sure: bool


def test_rows_of_an_earlier_shape_are_read_with_what_they_lack_left_empty(tmp_path: Path) -> None:
    put(shelf(tmp_path / "w"), 1)
    later = shelves.Shelf(tmp_path / "w", {"reports": _Later, "lines": Line}, key="reports")
    name, data, _ = report(2)
    later.put({name: data}, {"reports": [_Later(name, 7, ("AFP",), "example.org", True)]})
    by_words = {row.words: row for row in later.rows("reports")}
    assert by_words[3] == _Later(report(1)[0], 3, (), None, False)
    assert by_words[7] == _Later(name, 7, ("AFP",), "example.org", True)
    assert [told["reports"][0].words for told in later.each()] in ([3, 7], [7, 3])


def test_no_workspace_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no workspace here"):
        shelf(tmp_path / "none").rows("reports")
    with pytest.raises(InputError, match="no workspace here"):
        shelf(tmp_path).swap(["x"], {})
    assert not (tmp_path / "none").exists()
    assert not (tmp_path / "lock").exists()


def test_a_folder_of_other_things_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(InputError, match="holds other things"):
        put(shelf(tmp_path), 1)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_damaged_workspace_says_what_is_still_whole(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    put(into, 1)
    (tmp_path / "w" / NAME).write_text("{")
    with pytest.raises(InputError, match=r"damaged.*sources"):
        into.rows("reports")


def test_a_lost_segment_is_told_not_left_out(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    put(into, 1)
    for path in (tmp_path / "w" / "segments").rglob("lines.parquet"):
        path.unlink()
    with pytest.raises(InputError, match="damaged"):
        into.rows("lines")


def test_a_workspace_of_a_later_horseshoe_is_left_alone(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    put(into, 1)
    told = json.loads((tmp_path / "w" / NAME).read_text())
    (tmp_path / "w" / NAME).write_text(json.dumps({**told, "format": 99}))
    with pytest.raises(InputError, match="later Horseshoe"):
        put(into, 2)


def test_a_source_that_was_changed_on_disk_is_not_given(tmp_path: Path) -> None:
    into = shelf(tmp_path / "w")
    (name,) = put(into, 1)
    (tmp_path / "w" / "sources" / name[:2] / name).write_text("something else")
    with pytest.raises(InputError, match="not what was added"):
        into.sources.get(name)
