"""Exports: what is written is what the record holds, described truly, and there whole or not at all."""

from __future__ import annotations

import csv
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from horseshoe.errors import InputError
from horseshoe.record import exports, release
from horseshoe.record.columns import BY_NAME, TABLES
from horseshoe.record.exports import Form, as_text, export
from horseshoe.record.rows import rows
from horseshoe.record.store import load

# The parts of the Data Package standard (datapackage.org, version 2) that an export must keep to.
DESCRIPTOR = {
    "type": "object",
    "required": ["resources", "$schema", "name", "licenses", "sources", "version"],
    "properties": {
        "name": {"type": "string", "pattern": "^[a-z0-9._-]+$"},
        "licenses": {"type": "array", "minItems": 1, "items": {"required": ["name", "title"]}},
        "sources": {"type": "array", "items": {"required": ["title"]}},
        "resources": {
            "type": "array",
            "minItems": 1,
            "items": {
                "required": ["name", "path"],
                "properties": {
                    "name": {"type": "string", "pattern": "^[a-z0-9._-]+$"},
                    "path": {"type": "string", "pattern": r"^(?!/)(?!\.\.)[^/]+$"},
                    "bytes": {"type": "integer"},
                    "hash": {"pattern": "^sha256:[0-9a-f]{64}$"},
                    "schema": {
                        "required": ["fields"],
                        "properties": {
                            "fields": {
                                "items": {
                                    "required": ["name", "type", "description"],
                                    "properties": {
                                        "type": {"enum": ["string", "date", "integer", "boolean", "list", "array"]}
                                    },
                                }
                            }
                        },
                    },
                },
            },
        },
    },
}
TABULAR = [Form.CSV, Form.JSON, Form.PARQUET]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("duckdb")
    folder = tmp_path_factory.mktemp("exports")
    for form in Form:
        export(load(), form, folder / form)
    return folder


def described(folder: Path) -> dict[str, Any]:
    package: dict[str, Any] = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    return package


@pytest.mark.parametrize("form", list(Form))
def test_the_descriptor_keeps_to_the_standard_and_tells_the_truth(written: Path, form: Form) -> None:
    package = described(written / form)
    jsonschema.validate(package, DESCRIPTOR)
    assert package["version"] == load().release
    for one in package["resources"]:
        data = (written / form / one["path"]).read_bytes()
        assert one.get("bytes", len(data)) == len(data)
        assert one["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"


@pytest.mark.parametrize("form", list(Form))
def test_every_source_is_named_with_its_terms_and_citation(written: Path, form: Form) -> None:
    package, readme = described(written / form), (written / form / "README.md").read_text(encoding="utf-8")
    for source in load().sources:
        said = next(one for one in package["sources"] if one["id"] == source.id)
        assert (said["licence"], said["citation"]) == (source.licence, source.citation)
        assert source.licence in readme
        assert source.citation in readme


@pytest.mark.parametrize("form", TABULAR)
def test_every_table_comes_back_as_it_was(written: Path, form: Form) -> None:
    back = release.read(written / form)
    assert back.id == load().release
    for table in TABLES:
        kinds = {column.name: column.kind for column in table.columns}
        held = [{name: as_text(value, kinds[name]) for name, value in row.items()} for row in rows(load(), table.name)]
        assert list(back.tables[table.name].values()) == held


def test_csv_has_the_columns_the_package_describes(written: Path) -> None:
    for one in described(written / "csv")["resources"]:
        with (written / "csv" / one["path"]).open(encoding="utf-8", newline="") as file:
            table = list(csv.reader(file))
        assert table[0] == [field["name"] for field in one["schema"]["fields"]]
        assert len(table) - 1 == one["rows"]
        required = {f["name"] for f in one["schema"]["fields"] if f.get("constraints", {}).get("required")}
        for row in table[1:]:
            assert all(cell for name, cell in zip(table[0], row, strict=True) if name in required)


def test_foreign_keys_hold(written: Path) -> None:
    package = {one["name"]: one for one in described(written / "json")["resources"]}
    held = {name: json.loads((written / "json" / one["path"]).read_text()) for name, one in package.items()}
    asked = 0
    for name, one in package.items():
        for key in one["schema"]["foreignKeys"]:
            (mine,), (theirs,) = key["fields"], key["reference"]["fields"]
            known = {row[theirs] for row in held[key["reference"]["resource"]]}
            assert {row[mine] for row in held[name]} <= known
            asked += 1
    assert asked >= 5


def test_parquet_keeps_kinds_and_its_views_decide_every_vote(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import duckdb

    monkeypatch.chdir(written / "parquet")
    connection = duckdb.connect()
    connection.execute(Path("views.sql").read_text(encoding="utf-8"))
    kinds = dict(connection.execute("SELECT column_name, column_type FROM (DESCRIBE votes)").fetchall())
    wanted = ("date", "yes", "vetoes", "complete")
    assert [kinds[name] for name in wanted] == ["DATE", "INTEGER", "VARCHAR[]", "BOOLEAN"]
    ruled = connection.execute("SELECT vote, outcome FROM rulings WHERE basis = 'ballots'").fetchall()
    votes = {vote.id: vote for vote in load().all}
    assert ruled
    for name, outcome in ruled:
        ruling = votes[name].ruling
        assert ruling is not None
        assert ruling.outcome == outcome


def test_the_same_record_gives_the_same_bytes(written: Path, tmp_path: Path) -> None:
    for form in (Form.CSV, Form.JSON, Form.POPOLO):
        again = {path.name: path.read_bytes() for path in export(load(), form, tmp_path / form)}
        assert again == {name: (written / form / name).read_bytes() for name in again}


def test_popolo_has_a_motion_a_vote_and_an_option_a_ballot(written: Path) -> None:
    found = json.loads((written / "popolo" / "popolo.json").read_text(encoding="utf-8"))
    motions = {motion["id"]: motion for motion in found["motions"]}
    assert len(motions) == len(load().all)
    (event,) = motions["S/RES/338(1973)"]["vote_events"]
    assert {"option": "not voting", "value": 1} in event["counts"]
    assert {"voter_id": "CHN", "option": "not voting"} in event["votes"]
    assert (motions["S/2023/970"]["result"], motions["S/RES/338(1973)"]["result"]) == ("vetoed", "pass")
    members = {one["id"] for one in found["organizations"]}
    voters = {cast["voter_id"] for motion in found["motions"] for e in motion["vote_events"] for cast in e["votes"]}
    assert voters <= members
    assert all(one["member_id"] in members for one in found["memberships"])
    links = [link["url"] for motion in found["motions"] for link in motion["sources"]]
    assert all(re.fullmatch(r"https://docs\.un\.org/en/S/\S+", link) for link in links)


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(InputError, match="is there already"):
        export(load(), "csv", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_nothing_is_there_where_writing_failed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exports, "as_csv", fail)
    with pytest.raises(InputError, match="No space left"):
        export(load(), "csv", tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_a_list_survives_a_bar_in_an_item() -> None:
    (topics,) = [column for column in BY_NAME["votes"].columns if column.name == "topics"]
    assert as_text(["a|b", "c"], topics.kind) == "a/b|c"
