"""What examples/README.md promises of each report, end to end through the command."""

from __future__ import annotations

import html
from pathlib import Path
from typing import Any

import pytest

from tests.desk import EXAMPLES, checked

NAMES = [
    "1956-suez.txt",
    "1982-falklands.txt",
    "1990-kuwait.txt",
    "2014-palestine.html",
    "2021-statement.txt",
    "2024-ramadan.html",
]
FAULTS = {"imprecise", "contradicted", "impossible"}
GRAVE = {"contradicted", "impossible"}
Report = dict[str, Any]


@pytest.fixture(scope="module")
def reports() -> dict[str, Report]:
    found = checked(*(EXAMPLES / name for name in NAMES))["reports"]
    return {Path(report["source"]).name: report for report in found}


def verdicts(report: Report, *kinds: str) -> list[str]:
    return [c["verdict"] for c in report["claims"] if c["kind"] in kinds]


def votes(report: Report) -> list[str]:
    return [a["vote"]["symbol"] for a in report["actions"] if a["kind"] == "vote" and a["vote"]]


def words(report: Report, verdict: str) -> str:
    return " ".join(s["quote"] for c in report["claims"] if c["verdict"] == verdict for s in c["spans"])


def test_every_example_is_listed_and_has_its_row() -> None:
    there = sorted(p.name for p in EXAMPLES.iterdir() if p.suffix in (".txt", ".html"))
    table = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert there == NAMES
    assert all(f"]({name})" in table for name in NAMES)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("1956-suez.txt", "1956-11-01"),
        ("1982-falklands.txt", "1982-04-04"),
        ("1990-kuwait.txt", "1990-11-30"),
        ("2014-palestine.html", "2014-12-31"),
        ("2021-statement.txt", "2021-05-18"),
        ("2024-ramadan.html", "2024-03-26"),
    ],
)
def test_each_says_itself_when_it_was_published(reports: dict[str, Report], name: str, day: str) -> None:
    assert reports[name]["published"] == day
    assert reports[name]["published_basis"] == ("metadata" if name.endswith("html") else "dateline")


def test_suez_two_votes_with_one_tally_stay_two(reports: dict[str, Report]) -> None:
    report = reports["1956-suez.txt"]
    assert {"S/3710", "S/RES/119(1956)"} <= {symbol.split(" ")[0] for symbol in votes(report)}
    assert "supported" in verdicts(report, "tally")
    assert not GRAVE & set(verdicts(report, "tally", "ballot", "veto", "outcome"))


def test_falklands_twelve_to_one_with_two_abstentions_is_contradicted(reports: dict[str, Report]) -> None:
    report = reports["1982-falklands.txt"]
    assert set(votes(report)) == {"S/RES/502(1982)"}
    assert "contradicted" in verdicts(report, "tally")
    assert "supported" in verdicts(report, "ballot")  # Panama against
    wrong = [c for c in report["claims"] if c["kind"] == "tally" and c["verdict"] == "contradicted"]
    reason = wrong[0]["because"][0]
    assert "10" in reason["text"]
    assert "502" in reason["cite"]


def test_kuwait_a_ballot_from_a_state_without_a_seat_is_impossible(reports: dict[str, Report]) -> None:
    report = reports["1990-kuwait.txt"]
    assert set(votes(report)) == {"S/RES/678(1990)"}
    assert "impossible" in verdicts(report, "ballot", "membership")
    assert "Japan" in words(report, "impossible")


def test_palestine_a_failure_for_want_of_votes_is_no_veto(reports: dict[str, Report]) -> None:
    report = reports["2014-palestine.html"]
    assert set(votes(report)) == {"S/2014/916"}
    assert FAULTS & set(verdicts(report, "veto", "outcome", "term"))
    assert "supported" not in verdicts(report, "veto")
    assert "contradicted" not in verdicts(report, "ballot")


def test_statement_held_up_is_neither_a_vote_nor_a_veto(reports: dict[str, Report]) -> None:
    report = reports["2021-statement.txt"]
    assert votes(report) == []
    assert any(a["kind"] == "statement" and a["outcome"] == "blocked" for a in report["actions"])
    assert FAULTS & set(verdicts(report, "term", "veto", "statement", "rule"))
    assert "supported" not in verdicts(report, "veto")


def test_ramadan_sound_page_has_no_fault_and_no_furniture(reports: dict[str, Report]) -> None:
    report = reports["2024-ramadan.html"]
    assert {"S/RES/2728(2024)", "S/2024/239"} <= set(votes(report))
    assert "supported" in verdicts(report, "tally")
    assert not GRAVE & {c["verdict"] for c in report["claims"]}
    everything = [s["quote"] for a in report["actions"] + report["claims"] for s in a["spans"]]
    assert not [quote for quote in everything if "parking" in quote or "partners" in quote]


def test_html_spans_stand_in_the_bytes_of_the_page(reports: dict[str, Report]) -> None:
    for name in ("2014-palestine.html", "2024-ramadan.html"):
        data = (EXAMPLES / name).read_bytes()
        spans = [s for a in reports[name]["actions"] for s in a["spans"]]
        assert spans
        for span in spans:
            piece = data[span["source_start"] : span["source_end"]].decode()
            piece = html.unescape(piece)
            first, last = span["quote"].split()[0], span["quote"].split()[-1]
            assert first[:4] in piece, (span, piece)
            assert last[-4:] in piece, (span, piece)
