"""The shipped tables: columns as the schema says them, and each table speaking of votes there are."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from horseshoe.errors import RecordError
from horseshoe.record import schema, table
from horseshoe.record.store import load
from horseshoe.record.vote import Subject

DATA = files("horseshoe.record").joinpath("data")
TABLES = {
    "votes.csv": schema.VOTES,
    "disagreements.csv": schema.DISAGREEMENTS,
    "corrections.csv": schema.CORRECTIONS,
    "notes.csv": schema.NOTES,
    "findings.csv": schema.FINDINGS,
    "motions.csv": schema.MOTIONS,
    "meetings.csv": schema.MEETINGS,
    "representatives.csv": schema.REPRESENTATIVES,
}


def lines(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(DATA.joinpath(name).read_text(encoding="utf-8").splitlines()))


@pytest.mark.parametrize("name", TABLES)
def test_every_column_has_a_sentence(name: str) -> None:
    header = next(csv.reader(DATA.joinpath(name).read_text(encoding="utf-8").splitlines()[:1]))
    assert header == list(TABLES[name])
    assert all(sentence.endswith(".") and len(sentence) > 10 for sentence in TABLES[name].values())


def test_ids_are_distinct_and_typeable() -> None:
    ids = [line["id"] for line in lines("votes.csv")]
    assert len(set(ids)) == len(ids)
    assert all(name.isascii() and " " not in name for name in ids)


@pytest.mark.parametrize("name", ["disagreements.csv", "notes.csv", "findings.csv"])
def test_tables_speak_of_votes_there_are(name: str) -> None:
    ids = {vote.id for vote in load().all}
    assert {line["vote"] for line in lines(name)} <= ids


def test_corrections_say_why_and_on_what_evidence() -> None:
    known = {source.id for source in load().sources}
    for line in lines("corrections.csv"):
        assert line["source"] in known
        assert line["reason"].endswith(".")
        assert line["evidence"]
        assert line["confidence"] in {"high", "medium"}
        assert line["old"] != line["new"] or line["field"] == "vote"


def test_notes_are_of_a_known_kind_and_cited() -> None:
    for line in lines("notes.csv"):
        assert line["kind"] in {"procedural", "explained", *Subject}
        assert line["note"]
        assert line["cite"]


def test_every_source_is_told_to_people_too() -> None:
    told = DATA.joinpath("SOURCES.md").read_text(encoding="utf-8")
    for source in load().sources:
        assert f"`{source.id}`" in told
        assert source.citation in told


def test_titles_do_not_give_the_outcome_away() -> None:
    assert not [vote.id for vote in load().all if vote.title and "Security Council resolution " in vote.title[:28]]


def test_ballots_and_tallies_are_read_as_written() -> None:
    assert dict(table.ballots("yes:CHN FRA|no:USA")) == {"CHN": "yes", "FRA": "yes", "USA": "no"}
    assert dict(table.ballots("")) == {}
    assert table.tally("") is None
    assert str(table.tally("14-0-0-1-0")) == "14-0-0"


def test_a_missing_table_is_said_with_advice() -> None:
    with pytest.raises(RecordError, match=r"no nothing\.csv in the package"):
        next(table.lines("nothing.csv"))


def test_a_damaged_row_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    good = list(table.lines("votes.csv"))[:2]
    damaged = [good[0], [good[1][0], *["x"] * (len(good[0]) - 1)]]
    monkeypatch.setattr(table, "lines", lambda name, folder=None: iter(damaged if name == "votes.csv" else [["a"]]))
    with pytest.raises(RecordError, match=r"votes\.csv S/RES/1\(1946\)"):
        list(table.read())
