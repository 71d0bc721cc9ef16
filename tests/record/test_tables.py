"""The shipped tables: columns as the schema says them, and each table speaking of votes there are."""

from __future__ import annotations

import csv
import re
from importlib.resources import files
from itertools import pairwise

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


# The forms that SOURCES.md spells out.
REPRESENTED = re.compile(
    r"BIO/\d+|SC/\d+|S/PV\.\d+|A/\d+/PV\.\d+|W:(?:fr:|de:)?[^;|]+|https?://[^\s;|]+|UN|W-[A-Z]\w+|[BEGJLPTU]"
)


def test_every_representative_says_where_the_term_is_told() -> None:
    for line in lines("representatives.csv"):
        sources = line["source"].split("; ")
        assert all(REPRESENTED.fullmatch(source) for source in sources), line
        assert len(set(sources)) == len(sources), line
        assert "U" not in sources[:-1], line


def test_sources_md_counts_the_representatives() -> None:
    told = " ".join(DATA.joinpath("SOURCES.md").read_text(encoding="utf-8").split())
    rows = lines("representatives.csv")
    bare = sum(line["source"] == "U" for line in rows)
    partly = sum(line["source"].endswith("; U") for line in rows)
    assert f"Of its {len(rows)} rows {len(rows) - bare} are told by a source; the other {bare} are marked U" in told
    assert f"ends in `; U` ({partly} of them)" in told


def test_nobody_represents_before_they_came_or_twice_at_once() -> None:
    terms: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for line in lines("representatives.csv"):
        since, until = int(line["since"]), int(line["until"] or 9999)
        assert 1946 <= since <= until, line
        if line["state"]:
            terms.setdefault((line["name"].split("|")[0], line["state"]), []).append((since, until))
    for held in terms.values():
        held.sort()
        assert all(one[1] <= two[0] for one, two in pairwise(held)), held


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
