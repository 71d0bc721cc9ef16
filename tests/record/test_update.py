"""An update against a server on this machine: taken where the record holds with it, and nothing changed where not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from horseshoe.cli.main import main
from horseshoe.cli.record_update import Updated, bring
from horseshoe.intake.download import Downloader
from horseshoe.intake.offers import Offer
from horseshoe.record.place import toml
from horseshoe.record.store import load
from tests.intake.publisher import Publisher, publishing
from tests.record.library_rows import vote_lines, write

NEW = {"draft": "S/2026/990", "meeting": "S/PV.10299", "agenda": "The situation in Haiti"}
SOURCE = "un-library-votes"


def table(tmp_path: Path, *votes: list[dict[str, str]]) -> bytes:
    return write(tmp_path / "offered.csv", [line for vote in votes for line in vote]).read_bytes()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Publisher]:
    body = table(tmp_path, vote_lines("2026-10-07", {"RUS": "A"}, resolution="S/RES/2990 (2026)", **NEW))
    with publishing(Publisher(body)) as publisher:
        yield publisher


def run(server: Publisher, own: Path, source: str = SOURCE, sha256: str | None = None) -> Updated:
    return bring(own, {source: Offer(server.address, sha256)}, Downloader(allow_private=True, total=5), 2026)


def test_what_is_new_is_taken(server: Publisher, tmp_path: Path) -> None:
    found = run(server, tmp_path / "own")
    assert (found.failed, found.broken) == ({}, ())
    assert found.state is not None
    assert load(tmp_path / "own").vote("2990").members("abstain") == ("RUS",)


def test_the_same_again_is_nothing_new(server: Publisher, tmp_path: Path) -> None:
    first = run(server, tmp_path / "own")
    again = run(server, tmp_path / "own")
    assert (again.unchanged, again.brought, again.state) == ((SOURCE,), (), None)
    assert load(tmp_path / "own").release == first.state.name  # type: ignore[union-attr]


def test_a_later_file_builds_on_the_record(server: Publisher, tmp_path: Path) -> None:
    run(server, tmp_path / "own")
    server.etag = '"two"'
    server.body = table(
        tmp_path,
        vote_lines("2026-10-07", {"RUS": "A"}, undl_id="1", resolution="S/RES/2990 (2026)", **NEW),
        vote_lines("2026-10-08", undl_id="2", resolution="S/RES/2991 (2026)", meeting="S/PV.10300"),
    )
    found = run(server, tmp_path / "own")
    assert [vote.id for vote in found.brought[0].new] == ["S/RES/2991(2026)"]
    assert len(load(tmp_path / "own").all) == len(load().all) + 2


def test_a_file_that_breaks_the_audit_leaves_the_old_record(server: Publisher, tmp_path: Path) -> None:
    old = run(server, tmp_path / "own").state
    votes = dict.fromkeys(["CHN", "RUS", "FRA", "GBR", "USA", "COL", "DNK"], "A")
    server.etag, server.body = '"two"', table(tmp_path, vote_lines("2026-10-09", votes, resolution="S/RES/2992 (2026)"))
    found = run(server, tmp_path / "own")
    assert [one.vote for one in found.broken] == ["S/RES/2992(2026)"]
    assert found.state is None
    assert load(tmp_path / "own").release == old.name  # type: ignore[union-attr]
    # The publisher puts it right: what was refused is no reason not to look again.
    server.etag, server.body = '"three"', table(tmp_path, vote_lines("2026-10-09", resolution="S/RES/2992 (2026)"))
    assert run(server, tmp_path / "own").state is not None
    assert str(load(tmp_path / "own").vote("2992").tally) == "15-0-0"


def test_a_truncated_file_is_not_taken_and_taken_up(server: Publisher, tmp_path: Path) -> None:
    server.breaks = 1500
    found = run(server, tmp_path / "own")
    assert SOURCE in found.failed
    assert found.state is None
    assert not (tmp_path / "own" / "CURRENT").exists()
    assert run(server, tmp_path / "own").state is not None
    assert server.asked[1]["range"] == "bytes=1500-"


def test_a_file_of_another_source_is_refused(server: Publisher, tmp_path: Path) -> None:
    found = run(server, tmp_path / "own", "sciencespo")
    assert "is a file of un-library-votes" in found.failed["sciencespo"]
    assert found.state is None


@pytest.mark.parametrize("body", [b"", b"<html>Try later</html>", b"\x00" * 500])
def test_a_page_where_a_file_was_is_refused(body: bytes, server: Publisher, tmp_path: Path) -> None:
    server.body = body
    assert "no source the record knows" in run(server, tmp_path / "own").failed[SOURCE]


def test_one_source_that_fails_does_not_stop_the_others(server: Publisher, tmp_path: Path) -> None:
    offers = {"un-vetoes": Offer("http://127.0.0.1:1/none"), SOURCE: Offer(server.address)}
    found = bring(tmp_path / "own", offers, Downloader(allow_private=True, total=5), 2026)
    assert set(found.failed) == {"un-vetoes"}
    assert found.state is not None


def test_a_file_named_in_a_list_is_taken(server: Publisher, tmp_path: Path) -> None:
    base = server.address.rsplit("/", 1)[0]
    server.others["/list"] = json.dumps([{"name": "1_votes", "format": ".csv", "url": f"{base}/1.csv"}]).encode()
    offer = Offer(listing=f"{base}/list", kind="files", file="_votes")
    found = bring(tmp_path / "own", {SOURCE: offer}, Downloader(allow_private=True, total=5), 2026)
    assert (found.failed, [vote.id for vote in found.brought[0].new]) == ({}, ["S/RES/2990(2026)"])


def test_years_are_asked_for_from_where_the_record_ends(server: Publisher, tmp_path: Path) -> None:
    base = server.address.rsplit("/", 1)[0]
    server.others["/2027"] = table(tmp_path, vote_lines("2027-01-07", resolution="S/RES/2995 (2027)"))
    offer = Offer(base + "/{year}")
    found = bring(tmp_path / "own", {SOURCE: offer}, Downloader(allow_private=True, total=5), 2027)
    assert (found.failed, server.paths) == ({}, ["/2026", "/2027"])
    assert [[vote.id for vote in one.new] for one in found.brought] == [["S/RES/2990(2026)"], ["S/RES/2995(2027)"]]


def test_every_source_has_an_address_or_says_why_not() -> None:
    for name, said in toml("sources.toml").items():
        offer = Offer.of(said)
        assert (offer is None) == ("by_hand" in said), name
        if offer:
            assert said["documented"], name
            assert said["page"].startswith("https://"), name
            assert (offer.address or offer.listing).startswith("https://"), name


def test_the_desk_says_where_an_address_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = str(tmp_path / "own")
    assert main(["record", "update", "un-vetoes", "--to", own]) == 2
    said = capsys.readouterr().err
    assert "published as a web page" in said
    assert "--address un-vetoes=URL" in said
    assert main(["record", "update", "nobody", "--to", own]) == 2
    assert "no source 'nobody'" in capsys.readouterr().err
    assert main(["record", "update", "--to", own, "--address", "nobody=https://example.org/x"]) == 2
    assert "IDs: sciencespo" in capsys.readouterr().err


def test_the_desk_refuses_this_machine(server: Publisher, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = str(tmp_path / "own")
    assert main(["record", "update", SOURCE, "--to", own, "--address", f"{SOURCE}={server.address}"]) == 2
    assert server.asked == []
    assert not (tmp_path / "own" / "CURRENT").exists()
