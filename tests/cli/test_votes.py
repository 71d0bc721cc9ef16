"""The record, asked at the desk: the right votes, in the form asked for, and a way on where there is none."""

from __future__ import annotations

import csv
import io
import json

import pytest

from horseshoe import answers
from horseshoe.cli.main import main
from horseshoe.council.counting import Convention
from horseshoe.record.store import load


def lines(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(words)
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_vote_is_shown_with_its_day_tally_table_and_law(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = lines(capsys, "vote", "S/2024/239")
    assert status == 0
    assert out.startswith("S/2024/239 · 22 March 2024 · 11-3-1 · not adopted: veto by China and Russia\n")
    assert "⊠RUS" in out
    assert "✕DZA" in out
    assert "Charter Art. 27(3)" in out


def test_what_is_piped_has_no_colour_and_no_blanks_at_line_ends(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = lines(capsys, "vote", "2728")
    assert "\x1b" not in out
    assert all(line == line.rstrip() and len(line) <= 80 for line in out.splitlines())


def test_votes_by_member_position_and_day_are_all_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = lines(
        capsys, "votes", "--member", "USA", "--position", "no", "--since", "2023-10-07", "--format", "json"
    )
    found = json.loads(out)
    assert status == 0
    assert {vote["id"] for vote in found} >= {"S/2023/970", "S/2024/173"}
    assert all(vote["ballots"]["USA"] == "no" and vote["date"] >= "2023-10-07" for vote in found)


@pytest.mark.parametrize("name", ["RUS", "rus", "Russia", "Russian Federation", "the russian federation"])
def test_a_member_goes_by_code_or_name_and_its_predecessor_counts(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    _, out, _ = lines(
        capsys, "votes", "--member", name, "--outcome", "vetoed", "--until", "1950-01-01", "--format", "json"
    )
    found = json.loads(out)
    assert found
    assert all("SUN" in vote["ballots"] for vote in found)


def test_the_spreadsheet_has_a_row_a_vote_and_every_ballot(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = lines(
        capsys, "votes", "--topic", "gaza", "--since", "2023-10-07", "--until", "2023-12-31", "--format", "csv"
    )
    rows = list(csv.DictReader(io.StringIO(out)))
    row = next(row for row in rows if row["id"] == "S/2023/970")
    assert (row["yes"], row["no"], row["abstain"], row["vetoes"]) == ("13", "1", "1", "USA")
    assert dict(pair.split(":") for pair in row["ballots"].split())["GBR"] == "abstain"


def test_the_limit_keeps_the_latest_and_says_how_many_there_were(capsys: pytest.CaptureFixture[str]) -> None:
    whole = load().votes(outcome="vetoed")
    _, out, _ = lines(capsys, "votes", "--outcome", "vetoed", "--limit", "2")
    assert out.rstrip().endswith(f"{len(whole)} votes, the latest 2 shown; --limit {len(whole)} shows all.")
    assert whole[-1].symbol in out
    assert whole[0].symbol not in out


def test_a_vote_that_is_not_there_is_told_with_the_nearest_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = lines(capsys, "vote", "S/2023/9700")
    assert (status, out) == (2, "")
    assert "S/2023/970" in err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("votes", "--position", "maybe"), "abstain"),
        (("votes", "--outcome", "lost"), "vetoed"),
        (("votes", "--since", "yesterday"), "2024-03-22"),
        (("votes", "--member", "Brasil"), "Brazil (BRA)"),
        (("votes", "--topic", "gazza"), "gaza"),
        (("votes", "--limit", "0"), "at least one"),
        (("votes", "--format", "yaml"), "csv"),
        (("votes", "--colour", "red"), "--colour"),
        (("member", "Atlantis"), "Atlantis"),
        (("council", "--on", "1930-01-01"), "1946"),
        (("chek",), "check"),
        (("vote",), "SYMBOL"),
    ],
)
def test_a_wrong_word_is_refused_with_one_that_would_do(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], told: str
) -> None:
    status, out, err = lines(capsys, *words)
    assert (status, out) == (2, "")
    assert told in err
    assert err.startswith("horseshoe: ")


def test_the_council_of_a_day_has_its_president_and_members(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = lines(capsys, "council", "--on", "1960-05-01", "--format", "json")
    said = json.loads(out)
    assert (said["size"], said["needed"], said["president"]) == (11, 7, "LKA")
    assert len(said["members"]) == 11
    _, out, _ = lines(capsys, "council", "--on", "1960-05-01")
    assert "President: Ceylon" in out


def test_a_member_is_shown_with_its_terms_and_ballots(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = lines(capsys, "member", "Ukraine", "--format", "json")
    said = json.loads(out)
    term = {"code": "UKR", "permanent": False, "since": "2016-01-01", "last": "2017-12-31"}
    assert term in said["terms"]
    assert said["ballots"]["yes"] > 0
    _, out, _ = lines(capsys, "member", "Ukraine")
    assert "2016–2017" in out


def test_a_permanent_seat_is_a_term_without_an_end(capsys: pytest.CaptureFixture[str]) -> None:
    said = json.loads(lines(capsys, "member", "russia", "--format", "json")[1])
    held = [(one["code"], one["permanent"], one["since"], one["last"]) for one in said["terms"]]
    assert held == [("SUN", True, "1946-01-17", "1991-12-23"), ("RUS", True, "1991-12-24", None)]
    assert {"1950-08", "2023-04"} <= set(said["presidencies"])
    assert "Permanent member since 17 January 1946" in lines(capsys, "member", "russia")[1]


def test_seats_of_a_day_carry_their_terms_and_groups(capsys: pytest.CaptureFixture[str]) -> None:
    said = json.loads(lines(capsys, "council", "--on", "2023-12-08", "--format", "json")[1])
    seats = {one["code"]: one for one in said["members"]}
    assert seats["ARE"]["term"]["last"] == "2023-12-31"
    assert seats["ARE"]["group"] == "Asia-Pacific Group"
    assert seats["CHN"]["permanent"]
    assert seats["CHN"]["term"] is None


def test_a_members_vetoes_are_counted_by_a_convention_named(capsys: pytest.CaptureFixture[str]) -> None:
    found = {}
    for how in Convention:
        said = json.loads(lines(capsys, "member", "france", "--convention", how, "--format", "json")[1])
        assert said["veto_count"]["convention"] == how.value
        found[how] = said["veto_count"]["texts"]
    asked = {how: {one.member: one.texts for one in answers.vetoes(how)}["FRA"] for how in Convention}
    assert found == asked
    assert found[Convention.LIBRARY] < found[Convention.INSTANCES]
    assert "as sievers_daws counts them" in " ".join(
        lines(capsys, "member", "france", "--convention", "sievers_daws")[1].split()
    )
    assert lines(capsys, "member", "france", "--convention", "mine")[0] == 2


def test_a_terminal_gets_the_latest_and_a_pipe_gets_all(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["votes", "--member", "France", "--since", "2015-01-01"]) == 0
    whole = capsys.readouterr().out
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert main(["votes", "--member", "France", "--since", "2015-01-01"]) == 0
    shown = capsys.readouterr().out
    assert "the latest" not in whole
    assert "the latest 200 shown; --limit" in shown
    assert len(shown) < len(whole)
