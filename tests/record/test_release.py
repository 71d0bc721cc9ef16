"""Two releases compared: each row and field that changed, and nothing else, whatever the forms."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from horseshoe.cli.main import main
from horseshoe.council.ballots import Ballot
from horseshoe.errors import InputError
from horseshoe.record import release
from horseshoe.record.exports import export
from horseshoe.record.release import Change, What, changes
from horseshoe.record.store import Record, load


def later() -> Record:
    """The record with one vote gone, one added, and one put right."""
    real = load()
    gone, right = real.vote("S/2023/970"), real.vote("S/2024/239")
    fixed = replace(right, ballots=MappingProxyType(dict(right.ballots) | {"GUY": Ballot.YES}), title="Anew")
    added = replace(right, id="S/2030/1", symbol="S/2030/1", ballots=MappingProxyType({}), disagreements=())
    kept = [vote for vote in real.all if vote not in (gone, right)]
    return Record([*kept, fixed, added], "2026.2", real.through, real.sources)


def test_a_record_does_not_differ_from_itself() -> None:
    assert changes(release.of(load()), release.of(load())) == ()


def test_rows_and_fields_that_changed_and_no_others() -> None:
    found = changes(release.of(load()), release.of(later()))
    votes = [change for change in found if change.table == "votes"]
    assert votes == [
        Change("votes", ("S/2023/970",), What.REMOVED),
        Change("votes", ("S/2024/239",), What.CHANGED, "title", load().vote("S/2024/239").title or "", "Anew"),
        Change("votes", ("S/2030/1",), What.ADDED),
    ]
    ballots = [change for change in found if change.table == "ballots"]
    assert Change("ballots", ("S/2024/239", "GUY"), What.CHANGED, "ballot", "abstain", "yes") in ballots
    assert len([change for change in ballots if change.what is What.REMOVED]) == 15
    assert len(ballots) == 16


def test_releases_of_two_forms_are_compared_by_what_they_say(tmp_path: Path) -> None:
    export(load(), "json", tmp_path / "old")
    export(later(), "csv", tmp_path / "new")
    assert changes(release.read(tmp_path / "old"), release.read(tmp_path / "new")) == changes(
        release.of(load()), release.of(later())
    )


def test_the_desk_lists_changes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["record", "export", "--format", "csv", "--output", str(tmp_path / "old")]) == 0
    assert str(tmp_path / "old" / "votes.csv") in capsys.readouterr().out
    assert main(["record", "changes", str(tmp_path / "old")]) == 0
    assert capsys.readouterr().out.endswith(f"0 changes from {load().release} to {load().release}.\n")
    export(later(), "csv", tmp_path / "new")
    assert main(["record", "changes", str(tmp_path / "old"), str(tmp_path / "new"), "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert {"table": "votes", "key": "S/2030/1", "what": "added", "field": None, "old": None, "new": None} in said


def test_a_folder_that_is_no_export_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["record", "changes", str(tmp_path)]) == 2
    assert "holds no export of the record" in capsys.readouterr().err


def descriptor(**resource: str) -> str:
    return json.dumps({"version": "1", "through": "x", "resources": [resource]})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        descriptor(name="popolo", path="p", format="json"),
        descriptor(name="votes", path="../votes.csv", format="csv"),
        descriptor(name="votes", path="votes.csv", format="xls"),
        descriptor(name="votes", path="votes.csv", format="csv"),
    ],
)
def test_a_damaged_descriptor_is_told_of(text: str, tmp_path: Path) -> None:
    (tmp_path / "datapackage.json").write_text(text)
    with pytest.raises(InputError):
        release.read(tmp_path)
