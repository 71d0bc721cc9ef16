"""`horseshoe answers` at the desk."""

from __future__ import annotations

import csv
import io
import json

import pytest

from horseshoe import answers
from horseshoe.cli.main import main

COMMANDS = ("agreement", "alone", "profile", "vetoes", "days-to-vote", "attempts")


def lines(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(["answers", *words])
    said = capsys.readouterr()
    return status, said.out, said.err


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_the_definition(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = lines(capsys, command, "--help")
    assert status == 0
    said = getattr(answers, command.replace("-", "_")).__doc__
    definition = " ".join(said.partition("Args:")[0].split())
    assert definition[:150] in " ".join(out.split())
    assert "Raises" not in out


def test_agreement_by_name_and_period(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("agreement", "France", "UK", "--since", "2024-01-01", "--until", "2024-12-31", "--format", "json")
    status, out, _ = lines(capsys, *words)
    (row,) = json.loads(out)
    (found,) = answers.agreement(("FRA", "GBR"), since="2024-01-01", until="2024-12-31")
    assert status == 0
    assert row == {name: getattr(found, name) for name in ("first", "second", "n", "agreed", "share", "low", "high")}


def test_without_members_agreement_is_among_the_five(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = lines(capsys, "agreement", "--since", "2024-01-01", "--format", "csv")
    assert len(list(csv.DictReader(io.StringIO(out)))) == 10


def test_a_count_of_vetoes_names_its_convention(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = lines(capsys, "vetoes", "--convention", "sievers-daws", "--until", "2022-12-31")
    assert "sievers_daws  FRA        18" in out
    assert "Counted: " in out


def test_what_is_not_known_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = lines(capsys, "days-to-vote", "--until", "1947-12-31")
    assert "Known of 0, unknown of " in out
    _, out, _ = lines(capsys, "attempts", "--topic", "gaza", "--until", "1946-02-01")
    assert out.endswith("No vote of the record fits.\n")


@pytest.mark.parametrize(
    "words",
    [
        "agreement France",
        "agreement France Atlantis",
        "agreement --abstention maybe",
        "alone --since yesterday",
        "profile",
        "profile Japan --by moon",
        "vetoes --convention mine",
        "attempts",
        "attempts --topic chess",
    ],
)
def test_what_cannot_be_asked_leaves_with_2(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = lines(capsys, *words.split())
    assert (status, out) == (2, "")
    assert err.startswith("horseshoe: ")
