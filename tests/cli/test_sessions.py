"""Every move told in a file, with every field it has, is read and replayed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from horseshoe.cli.main import main
from horseshoe.cli.sessions import MOVES, read_session
from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.casting import Cast
from horseshoe.council.moves import PutToVote
from horseshoe.errors import InputError

ALL = """
title: a long day
unknown: none of this happened
sources: an exercise
meetings:
  - date: 2024-03-22
    format: open
    chair: Malta
    moves:
      - {move: submit, draft: A, by: [USA, France], item: Haiti, parties: [USA], chapter: VI}
      - {move: second, draft: A, by: United Kingdom}
      - {move: submit, draft: B, by: Ukraine, item: Haiti}
      - {move: submit, draft: C, by: DZA, item: Haiti, nature: procedural, why: an invitation}
      - {move: convene, ground: member, by: Russia}
      - {move: stand_aside}
      - {move: agenda, by: RUS, yes: 10, no: [CHN, RUS], abstain: 3, happened: carried}
      - {move: invite, whom: Somebody, rule: 39, by: CHN, yes: 8, no: 5, abstain: 2, happened: not_carried}
      - {move: ask, draft: B, by: USA}
      - {move: motion, motion: postpone, by: RUS}
      - {move: motion, motion: refer, by: CHN, until: later, yes: 3, no: 9, abstain: 3, happened: not_carried}
      - {move: vote_motion, yes: 3, no: 9, abstain: 3, happened: not_carried}
      - {move: amend, amendment: near, draft: A, by: RUS, distance: 1, oral: yes}
      - {move: amend, amendment: far, draft: A, by: CHN, distance: 2}
      - {move: amend, amendment: more, draft: A, by: CHN, effect: adds}
      - {move: withdraw, draft: more, by: CHN, happened: withdrawn}
      - {move: vote, on: near, yes: 9, no: 0, abstain: 6, happened: refused}
      - {move: vote, on: far, yes: 3, no: 1, abstain: 11, happened: short}
      - {move: vote, on: near, happened: adopted}
      - {move: ask_parts, draft: A, parts: [paragraph 1, paragraph 2], by: GUY}
      - {move: object_to_parts, draft: A, by: USA}
      - {move: vote, on: A, number: S/RES/1, yes: 12, no: 1, abstain: 2, named: {no: RUS, abstain: [CHN, MOZ]}}
      - {move: change, on: A, by: RUS, happened: refused}
      - {move: motion, motion: suspend, by: CHE, yes: rest, happened: carried}
      - {move: resume}
      - {move: reorder, first: C, yes: rest, no: RUS, happened: carried}
      - {move: question, draft: C, by: CHN, holds: substantive}
      - {move: vote, on: C, yes: rest, no: CHN}
      - {move: vote_question, draft: C, yes: rest, abstain: CHN, happened: carried}
      - {move: rule, says: the speaker is in order}
      - {move: challenge, by: RUS, yes: 2, no: 0, abstain: 13, happened: stands}
      - {move: withdraw, draft: B, by: UKR}
      - {move: take_over, draft: B, by: USA, symbol: D}
      - {move: agree, draft: D, nature: substantive}
      - {move: rule, draft: D, nature: procedural}
      - {move: challenge, by: RUS, yes: 9, no: 0, abstain: 6, happened: overruled}
      - {move: vote, on: D, manner: acclamation, happened: adopted}
      - {move: close, note: at last}
ends: {A: vetoed, C: adopted, D: adopted}
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "all.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_move_is_told_and_replayed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = written(tmp_path, ALL)
    told = [move for meeting in read_session(path).meetings for move in meeting.moves]
    assert {move.name for move in told} == set(MOVES)
    status = main(["simulate", str(path), "--format", "json"])
    document = json.loads(capsys.readouterr().out)
    moves = document["meetings"][0]["moves"]
    assert [each["said"] for each in moves if each["agrees"] is False] == []
    assert (status, document["ends"][1]) == (0, {"draft": "A", "outcome": "vetoed", "happened": "vetoed"})
    assert [each["by_law"] for each in moves if each["move"] == "vote"][2] is False  # no numbers: as announced


def test_nothing_can_have_come_of_a_move_that_decides_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, ALL.replace("{move: stand_aside}", "{move: stand_aside, happened: adopted}"))
    assert main(["simulate", str(path)]) == 1


def test_counts_and_names_make_one_cast(tmp_path: Path) -> None:
    moves = read_session(written(tmp_path, ALL)).meetings[0].moves
    vote = next(told.move for told in moves if isinstance(told.move, PutToVote) and told.move.on == "A")
    assert vote.cast == Cast({"RUS": Ballot.NO, "CHN": Ballot.ABSTAIN, "MOZ": Ballot.ABSTAIN}, Tally(12, 1, 2))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("oral: yes", "oral: maybe", "neither yes nor no"),
        ("distance: 1,", "distance: one,", "'one' is no number"),
        ("chapter: VI}", "chapter: VIII}", "no chapter 'VIII'"),
        ("named: {no: RUS", "named: {against: RUS", "is no field here"),
        ("chair: Malta", "chair: Ukraine", "UKR had no seat"),
        ("format: open", "format: secret", "no 'secret'"),
        ("yes: 10,", "yes: 1000,", "is no number"),
        ("vote_question, draft: C, yes: rest, abstain: CHN", "vote_question, draft: C", "no side of the vote"),
        ("motion: refer", "motion: postpone indefinitely", "no 'postpone indefinitely'"),
    ],
)
def test_a_field_that_is_wrong_is_named(old: str, new: str, said: str, tmp_path: Path) -> None:
    assert old in ALL
    with pytest.raises(InputError) as refused:
        read_session(written(tmp_path, ALL.replace(old, new, 1)))
    assert said in refused.value.what
    assert "line" in (refused.value.where or "")
