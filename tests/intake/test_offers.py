"""How publishers offer files: an address, one a year, or a list that names the one meant."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from horseshoe.errors import InputError
from horseshoe.intake.download import Downloader
from horseshoe.intake.offers import Offer, bring
from tests.intake.publisher import Publisher, publishing

TABLE = {"filename": "votes.tab", "id": 7, "originalFileFormat": "text/csv"}
GUIDE = {"filename": "guide.pdf", "id": 8}
LIST = "/api/datasets/:persistentId/?persistentId=doi:10.9999/X"


@pytest.fixture
def server() -> Iterator[Publisher]:
    with publishing(Publisher(b"the file")) as publisher:
        yield publisher


def base(server: Publisher) -> str:
    return server.address.rsplit("/", 1)[0]


def had(server: Publisher, tmp_path: Path, offer: Offer, *years: int) -> list[Path]:
    files = bring(offer, tmp_path / "source", years, Downloader(allow_private=True, total=5))
    assert all(file.path.read_bytes() == b"the file" for file in files)
    return [file.path for file in files]


def dataverse(server: Publisher, *files: dict[str, Any], file: str = r"\.(csv|tab)$") -> Offer:
    held = {"status": "OK", "data": {"latestVersion": {"files": [{"dataFile": one} for one in files]}}}
    server.others[LIST] = json.dumps(held).encode()
    return Offer(listing=base(server) + LIST, kind="dataverse", file=file)


def test_one_address_is_one_file(server: Publisher, tmp_path: Path) -> None:
    assert had(server, tmp_path, Offer(server.address), 2026, 2027) == [tmp_path / "source"]


def test_an_address_of_years_is_a_file_a_year(server: Publisher, tmp_path: Path) -> None:
    paths = had(server, tmp_path, Offer(base(server) + "/{year}.json"), 2026, 2027)
    assert [path.name for path in paths] == ["source-2026", "source-2027"]
    assert server.paths == ["/2026.json", "/2027.json"]


def test_a_table_of_a_dataverse_is_had_as_it_was_deposited(server: Publisher, tmp_path: Path) -> None:
    had(server, tmp_path, dataverse(server, GUIDE, TABLE))
    assert server.paths == [LIST, "/api/access/datafile/7?format=original"]


def test_what_a_dataverse_did_not_make_over_has_no_other_form(server: Publisher, tmp_path: Path) -> None:
    had(server, tmp_path, dataverse(server, {"filename": "votes.csv", "id": 9}))
    assert server.paths[1] == "/api/access/datafile/9"


def test_a_list_is_asked_for_only_where_it_changed(server: Publisher, tmp_path: Path) -> None:
    offer = dataverse(server, TABLE)
    for _ in range(2):
        had(server, tmp_path, offer)
    assert [asked.get("if-none-match") for asked in server.asked] == [None, None, '"one"', '"one"']


@pytest.mark.parametrize(
    ("files", "said"),
    [((GUIDE,), "no file matches"), ((), "it has nothing"), ((TABLE, {"filename": "b.csv", "id": 9}), "2 files match")],
)
def test_a_list_without_the_one_file_is_said(
    files: tuple[dict[str, Any], ...], said: str, server: Publisher, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=said) as refused:
        had(server, tmp_path, dataverse(server, *files))
    assert "--address" in str(refused.value.advice)


@pytest.mark.parametrize("answer", [b"<html>", b"[]", b"{}", b'{"data": 3}', b"\xff", b'[{"name": 1}]', b"null"])
@pytest.mark.parametrize("kind", ["dataverse", "files"])
def test_what_is_no_list_is_said(kind: str, answer: bytes, server: Publisher, tmp_path: Path) -> None:
    server.others["/list"] = answer
    with pytest.raises(InputError, match=r"is no list of files|no file matches"):
        had(server, tmp_path, Offer(listing=f"{base(server)}/list", kind=kind, file="x"))


def test_an_id_that_is_no_number_reaches_no_address(server: Publisher, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is no list"):
        had(server, tmp_path, dataverse(server, {"filename": "votes.csv", "id": "../../admin"}))


def test_a_list_does_not_lead_to_another_host(server: Publisher, tmp_path: Path) -> None:
    files = [{"name": "1_votes", "format": ".csv", "url": "https://example.org/1_votes.csv"}]
    server.others["/list"] = json.dumps(files).encode()
    with pytest.raises(InputError, match="no file matches"):
        had(server, tmp_path, Offer(listing=f"{base(server)}/list", kind="files", file="_votes"))


def test_an_entry_without_address_offers_nothing() -> None:
    assert Offer.of({"title": "A list", "by_hand": "is a web page"}) is None
    assert Offer.of({"title": "A file", "address": "https://example.org/x"}) == Offer("https://example.org/x")
