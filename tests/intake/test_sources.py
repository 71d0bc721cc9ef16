"""Opening: files, folders, a pipe; one bad member does not end the run, one bad argument alone does."""

from __future__ import annotations

import io
import os
import tracemalloc
from pathlib import Path

import pytest

from horseshoe.errors import InputError
from horseshoe.intake.source import MAX_BYTES, Source
from horseshoe.intake.sources import Refused, count_sources, open_sources


def names(folder: Path, *arguments: str) -> list[str]:
    return [os.path.relpath(source.name, folder) for source in open_sources(arguments or [str(folder)])]


def test_a_folder_is_walked_in_order_and_only_for_reports(tmp_path: Path) -> None:
    for name in ("b.txt", "a.HTML", "c.md", "d.pdf", ".hidden.txt", "sub/z.htm", "sub/a.txt", ".git/x.txt", "e.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("The Council met.")
    assert names(tmp_path) == ["a.HTML", "b.txt", "c.md", os.path.join("sub", "a.txt"), os.path.join("sub", "z.htm")]
    assert count_sources([str(tmp_path), "-", "http://example.org/"]) == 7


def test_media_types_come_from_the_ending(tmp_path: Path) -> None:
    for name, kind in (("a.html", "text/html"), ("a.txt", "text/plain"), ("a.story", None)):
        (tmp_path / name).write_text("x")
        (source,) = open_sources([str(tmp_path / name)])
        assert isinstance(source, Source)
        assert source.media_type == kind


def test_a_pipe_is_read() -> None:
    (source,) = open_sources(["-"], stdin=io.BytesIO(b"The Council met."))
    assert source == Source("-", b"The Council met.", None)


@pytest.mark.parametrize(
    ("argument", "told"), [("missing.txt", "no such file"), ("nul\0byte", "cannot be read"), ("", "no file")]
)
def test_the_only_argument_raises(argument: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        list(open_sources([argument]))


def test_one_of_several_arguments_is_refused_and_the_run_goes_on(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("The Council met.")
    (tmp_path / "empty").mkdir()
    first, second, third = open_sources([str(tmp_path / "missing.txt"), str(tmp_path / "empty"), str(good)])
    assert isinstance(first, Refused)
    assert isinstance(second, Refused)
    assert isinstance(third, Source)
    assert "no reports" in str(second.error)


def test_a_bad_member_of_a_folder_does_not_end_the_run(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "b.txt").write_text("The Council met.")
    os.mkfifo(tmp_path / "c.txt")  # reading it would wait for ever
    kinds = [type(source) for source in open_sources([str(tmp_path)])]
    assert kinds == [Refused, Source, Refused]


def test_an_empty_folder_alone_raises(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no reports"):
        list(open_sources([str(tmp_path)]))


def test_what_is_too_long_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    with (tmp_path / "long.html").open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(InputError, match="longer than 10 MB"):
        list(open_sources([str(tmp_path / "long.html")]))


def test_a_folder_streams(tmp_path: Path) -> None:
    """Memory stays that of one report, whatever the folder holds."""
    size = MAX_BYTES // 10
    for number in range(30):
        (tmp_path / f"{number:03}.txt").write_bytes(b"x" * size)
    tracemalloc.start()
    count = sum(1 for _ in open_sources([str(tmp_path)]))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 30
    assert peak < 6 * size
