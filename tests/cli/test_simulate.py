"""Sessions replayed at the desk: the ten real ones as they happened, and bad files refused by name and line."""

from __future__ import annotations

import csv
import dataclasses
import json
from pathlib import Path

import pytest

import horseshoe
from horseshoe.cli.main import main
from horseshoe.cli.replaying import replay_session
from horseshoe.cli.sessions import MOVES, read_session
from horseshoe.council.ballots import Ballot
from tests.desk import ROOT, SHARED

SESSIONS = sorted((ROOT / "sessions").glob("*.yaml"))
VECTORS = SHARED / "law-vectors.csv"
GOOD = """
title: one vote
meetings:
  - number: S/PV.9584
    date: 2024-03-22
    moves:
      - {move: submit, draft: S/2024/239, by: USA}
      - {move: convene}
      - {move: agenda}
      - {move: vote, on: S/2024/239, yes: rest, no: [DZA, CHN, RUS], abstain: Guyana, happened: vetoed}
ends: {S/2024/239: vetoed}
"""


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = main(["simulate", *map(str, words)])
    said = capsys.readouterr()
    return status, said.out, said.err


def written(folder: Path, text: str) -> Path:
    path = folder / "session.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_there_are_ten_of_them() -> None:
    days = {"1946-06-26", "1948-05-24", "1950-06-25", "1950-09-29", "1956-10-31",
            "2017-10-24", "2023-10-25", "2023-12-22", "2025-02-24", "2025-09-19"}  # fmt: skip
    assert days <= {path.stem[:10] for path in SESSIONS}


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_a_real_session_replays_to_what_happened(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session = read_session(path)
    assert session.sources
    assert session.ends
    replay = replay_session(session)
    assert replay.stopped is None
    steps = [one for meeting in replay.meetings for one in meeting.steps]
    assert [one.step.said for one in steps if one.agrees is False] == []
    assert any(one.agrees for one in steps)
    assert {name for name, _, told in replay.ends if told} == set(session.ends)
    assert all(found == told for _, found, told in replay.ends)
    assert all(reason.cite for one in steps for reason in one.step.because)
    status, out, _ = run(capsys, path)
    assert (status, out.splitlines()[-1]) == (0, "As it happened.")


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_ballots_of_a_session_are_those_of_the_record(path: Path) -> None:
    compared = 0
    for meeting in read_session(path).meetings:
        for told in meeting.moves:
            cast, number = getattr(told.move, "cast", None), getattr(told.move, "number", None)
            symbol = str(number or getattr(told.move, "on", ""))
            if cast is None or cast.tally is not None or not symbol.startswith("S/"):
                continue
            if told.happened == "refused":
                continue
            try:
                vote = horseshoe.vote(symbol)
            except LookupError:
                continue  # most procedural votes are in no source
            assert vote.date == meeting.on
            assert dict(vote.ballots) == {**vote.ballots, **cast.ballots}
            compared += 1
    assert compared or path.stem[:4] in ("1946", "1948")


@pytest.mark.skipif(not VECTORS.exists(), reason="../shared/law-vectors.csv is not here")
def test_votes_of_the_days_replayed_are_those_of_the_list() -> None:
    wanted = {"TV003", "TV004", "TV012", "TV013", "TV015", "TV016", "TV017", "TV020", "TV021", "TV022", "TV026",
              "TV027", "TV093", "TV094", "TV133", "TV134", "TV138", "TV139", "TV155", "TV156", "TV157", "TV158",
              "TV159", "TV162"}  # fmt: skip
    with VECTORS.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["id"] in wanted]
    assert len(rows) == len(wanted)
    cast = set()
    for path in SESSIONS:
        for meeting in read_session(path).meetings:
            for told in meeting.moves:
                if (one := getattr(told.move, "cast", None)) and told.happened != "refused":
                    cast.add((meeting.on.isoformat(), str(one)))
    tallies = {(row["date"], f"{row['in_favour']}-{row['against']}-{row['abstaining']}") for row in rows}
    assert tallies - cast == set()


def test_the_document_has_every_reason_with_its_citation(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, out, _ = run(capsys, written(tmp_path, GOOD), "--format", "json")
    document = json.loads(out)
    assert (status, document["agrees"]) == (0, True)
    vote = document["meetings"][0]["moves"][3]
    assert (vote["outcome"], vote["vetoes"], vote["by_law"]) == ("vetoed", ["CHN", "RUS"], True)
    assert all(reason["cite"] for reason in vote["because"])
    assert document["ends"] == [{"draft": "S/2024/239", "outcome": "vetoed", "happened": "vetoed"}]


def test_json_is_a_session_too(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    moves = [{"move": "convene"}, {"move": "agenda", "by": "RUS", "yes": 8, "no": 4, "abstain": 3}]
    text = json.dumps({"title": "x", "meetings": [{"date": "2018-03-19", "moves": moves}]})
    assert run(capsys, written(tmp_path, text))[0] == 0


def test_what_did_not_happen_so_is_said_and_leaves_with_1(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, _ = run(capsys, written(tmp_path, GOOD.replace("happened: vetoed", "happened: adopted")))
    assert status == 1
    assert "It is said to have been adopted." in out
    assert run(capsys, written(tmp_path, GOOD.replace("239: vetoed", "239: adopted")))[0] == 1


def test_a_move_that_is_not_allowed_is_named_with_its_rule(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = written(tmp_path, GOOD.replace("      - {move: agenda}\n", ""))
    status, out, err = run(capsys, path)
    assert status == 2
    assert f"{path}, meeting 1, move 3 (vote) (line 9)" in err
    assert "Provisional rule 9" in err
    assert "is called to order" in out  # what came before it is still told
    assert run(capsys, path, "--format", "json")[:2] == (2, "")


def test_a_move_told_as_refused_must_be_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(capsys, written(tmp_path, GOOD.replace("happened: vetoed", "happened: refused")))[0] == 1


BAD = [
    ("move: submit", "move: sumbit", "move 1, field 'move' (line 7): no move is called 'sumbit'"),
    ("by: USA}", "bye: USA}", "move 1 (submit), field 'bye' (line 7): is no field here"),
    ("by: USA}", "by: Ruritania}", "move 1 (submit), field 'by' (line 7): no State is called 'Ruritania'"),
    ("draft: S/2024/239, ", "", "move 1 (submit), field 'draft' (line 7): is missing"),
    ("no: [DZA, CHN, RUS]", "no: [DZA, CHN, DZA]", "field 'no' (line 10): DZA stands on two sides"),
    ("no: [DZA, CHN, RUS]", "no: 3", "field 'yes' (line 10): is the rest of what?"),
    ("no: [DZA, CHN, RUS]", "no: rest", "field 'no' (line 10): only one side can be the rest"),
    ("no: [DZA, CHN, RUS]", "no: {DZA: 1}", "field 'no' (line 10): wants a word or a list of words"),
    ("happened: vetoed", "happened: won", "field 'happened' (line 10): no 'won'"),
    ("2024-03-22", "yesterday", "meeting 1, field 'date' (line 5): 'yesterday' is no day"),
    ("2024-03-22", "1945-03-22", "no rule of the Council in force"),
    ("title: one vote", "titel: one vote", "field 'titel' (line 2)"),
    ("title: one vote\n", "", "field 'title'"),
    ("title: one vote", "title: one\ntitle: two", "line 3: 'title' stands twice"),
    ("title: one vote", "title: &a one", "anchors and aliases"),
    ("title: one vote", "title: !!python/name:os.system one", "is not read"),
    ("title: one vote", "title: [", "is no YAML"),
]


@pytest.mark.parametrize(("old", "new", "said"), BAD, ids=[said[:50] for *_, said in BAD])
def test_a_bad_file_is_refused_by_place(
    old: str, new: str, said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert old in GOOD
    path = written(tmp_path, GOOD.replace(old, new, 1))
    status, out, err = run(capsys, path)
    assert (status, out) == (2, "")
    assert said in err
    assert str(path) in err or "in force" in said


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "is empty"), (b"\xff\xfe", "not UTF-8"), (b"- a", "is a list"), (b"words", "is a word"),
     (b"[" * 5000, "no YAML|too deeply"), (b"x" * 1_000_001, "larger"), (b"\x00", "no YAML"),
     (b"title: x\nmeetings: []", "wants a list")],
)  # fmt: skip
def test_a_file_that_is_no_session_is_refused(
    data: bytes, said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(data)
    status, _, err = run(capsys, path)
    assert status == 2
    assert any(each in err for each in said.split("|"))


def test_no_file_is_an_error_of_its_own(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(capsys, tmp_path / "none.yaml")[0] == 2
    assert run(capsys, tmp_path)[0] == 2


def test_no_stays_a_word(tmp_path: Path) -> None:
    vote = read_session(written(tmp_path, GOOD)).meetings[0].moves[-1].move
    assert getattr(vote, "cast").ballots["RUS"] is Ballot.NO  # noqa: B009 - a move of any kind


def test_every_move_can_be_told() -> None:
    assert len(set(MOVES.values())) == len(MOVES)


def test_the_page_on_sessions_tells_every_move_and_field() -> None:
    page = (ROOT / "sessions" / "README.md").read_text(encoding="utf-8")
    rows = {name: row for row in page.splitlines() if row.startswith("| `") for name in row.split("|")[1].split("`")}
    for name, kind in MOVES.items():
        told = {part.name for part in dataclasses.fields(kind)} - {"cast", "announced"}
        assert [field for field in told if f"`{field}`" not in rows[name]] == []
