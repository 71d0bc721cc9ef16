"""Downloads against a server that answers well, slowly, badly, in part, not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from horseshoe.errors import InputError
from horseshoe.intake.download import Downloader
from tests.intake.publisher import Publisher, publishing

FILE = bytes(range(256)) * 40


@pytest.fixture
def server() -> Iterator[Publisher]:
    with publishing(Publisher(FILE)) as publisher:
        yield publisher


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "downloads" / "source"


def downloader(**limits: float) -> Downloader:
    return Downloader(allow_private=True, **limits)  # type: ignore[arg-type]


def left(place: Path) -> set[str]:
    return {each.name for each in place.parent.iterdir()}


def test_a_file_comes_whole_with_its_checksum(server: Publisher, place: Path) -> None:
    had = downloader().download(server.address, place)
    assert place.read_bytes() == FILE
    assert (had.sha256, had.changed) == (hashlib.sha256(FILE).hexdigest(), True)
    assert left(place) == {"source", "source.json"}


def test_what_has_not_changed_is_not_sent_again(server: Publisher, place: Path) -> None:
    downloader().download(server.address, place)
    had = downloader().download(server.address, place)
    assert server.asked[1]["if-none-match"] == '"one"'
    assert had.changed is False


def test_a_server_that_sends_the_same_again_changes_nothing(server: Publisher, place: Path) -> None:
    server.deaf = True
    downloader().download(server.address, place)
    assert downloader().download(server.address, place).changed is False


def test_a_new_version_takes_the_place_of_the_old(server: Publisher, place: Path) -> None:
    downloader().download(server.address, place)
    server.body, server.etag = b"new", '"two"'
    assert downloader().download(server.address, place).changed is True
    assert place.read_bytes() == b"new"


def test_a_file_somebody_touched_is_fetched_anew(server: Publisher, place: Path) -> None:
    downloader().download(server.address, place)
    place.write_bytes(b"touched")
    downloader().download(server.address, place)
    assert "if-none-match" not in server.asked[1]
    assert place.read_bytes() == FILE


def test_what_broke_off_is_taken_up(server: Publisher, place: Path) -> None:
    server.breaks = 4321
    with pytest.raises(InputError, match="cannot be fetched"):
        downloader().download(server.address, place)
    assert not place.exists()
    downloader().download(server.address, place)
    assert server.asked[1]["range"] == "bytes=4321-"
    assert server.asked[1]["if-range"] == '"one"'
    assert place.read_bytes() == FILE
    assert left(place) == {"source", "source.json"}


def test_the_old_file_stands_while_the_new_one_is_not_whole(server: Publisher, place: Path) -> None:
    downloader().download(server.address, place)
    server.body, server.etag, server.breaks = b"n" * 9000, '"two"', 2000
    with pytest.raises(InputError):
        downloader().download(server.address, place)
    assert place.read_bytes() == FILE
    downloader().download(server.address, place)
    assert place.read_bytes() == b"n" * 9000


def test_a_file_that_changed_meanwhile_is_fetched_from_the_start(server: Publisher, place: Path) -> None:
    server.breaks = 4321
    with pytest.raises(InputError):
        downloader().download(server.address, place)
    server.body, server.etag = b"another" * 1000, '"two"'
    downloader().download(server.address, place)
    assert place.read_bytes() == b"another" * 1000


def test_a_range_past_the_end_starts_over(server: Publisher, place: Path) -> None:
    server.breaks = 4321
    with pytest.raises(InputError):
        downloader().download(server.address, place)
    server.body = FILE[:3000]
    downloader().download(server.address, place)
    assert [asked.get("range") for asked in server.asked[1:]] == ["bytes=4321-", None]
    assert place.read_bytes() == FILE[:3000]


def test_another_part_than_was_asked_for_is_thrown_away(server: Publisher, place: Path) -> None:
    server.breaks = 4321
    with pytest.raises(InputError):
        downloader().download(server.address, place)
    server.shift = 7
    with pytest.raises(InputError, match="another part"):
        downloader().download(server.address, place)
    server.shift = 0
    downloader().download(server.address, place)
    assert place.read_bytes() == FILE


def test_without_a_validator_nothing_is_taken_up(server: Publisher, place: Path) -> None:
    server.etag, server.breaks = 'W/"weak"', 4321
    with pytest.raises(InputError):
        downloader().download(server.address, place)
    downloader().download(server.address, place)
    assert "range" not in server.asked[1]
    assert place.read_bytes() == FILE


def test_too_long_a_file_is_refused_whether_it_says_so_or_not(server: Publisher, place: Path) -> None:
    with pytest.raises(InputError, match=r"longer than 0\.005 MB"):
        downloader(most=5000).download(server.address, place)
    assert not place.exists()
    assert not place.with_name("source.part").exists()


@pytest.mark.parametrize("status", [403, 404, 500, 304, 416])
def test_a_status_that_is_no_file_is_said(status: int, server: Publisher, place: Path) -> None:
    server.status = status
    with pytest.raises(InputError, match=f"answers {status}"):
        downloader().download(server.address, place)
    assert not place.exists()


@pytest.mark.parametrize("status", [202, 403])
def test_a_site_for_people_only_is_said_to_be_one(status: int, server: Publisher, place: Path) -> None:
    server.status = status
    with pytest.raises(InputError) as refused:
        downloader().download(server.address, place)
    assert "in a browser" in str(refused.value.advice)


def test_a_server_that_drips_is_left_in_time(server: Publisher, place: Path) -> None:
    server.pause = 0.2
    with pytest.raises(InputError, match="too long"):
        downloader(total=0.5).download(server.address, place)
    assert not place.exists()


def test_a_wrong_checksum_is_no_file(server: Publisher, place: Path) -> None:
    with pytest.raises(InputError, match="checksum"):
        downloader().download(server.address, place, "0" * 64)
    assert not place.exists()
    assert downloader().download(server.address, place, hashlib.sha256(FILE).hexdigest()).changed


def test_endless_redirects_end(server: Publisher, place: Path) -> None:
    server.location = server.address
    with pytest.raises(InputError, match="redirects more than"):
        downloader().download(server.address, place)


@pytest.mark.parametrize("address", ["ftp://example.org/x", "https://a:b@example.org/x", "http://example.org:8080/x"])
def test_what_is_no_plain_address_is_refused(address: str, place: Path) -> None:
    with pytest.raises(InputError):
        Downloader().download(address, place)


def test_this_machine_is_refused_unless_a_test_asks(server: Publisher, place: Path) -> None:
    with pytest.raises(InputError):
        Downloader().download("http://127.0.0.1/x", place)
    assert server.asked == []
