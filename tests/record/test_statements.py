"""Presidential statements: facts of each, and none lost between two years' numbers."""

from __future__ import annotations

import tarfile
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from horseshoe.council.symbols import Symbol
from horseshoe.council.topics import TOPICS
from horseshoe.record.sources.akn_statements import ARCHIVE, row, withdrawal
from horseshoe.record.statements import statements, statements_on

SOURCES = Path(__file__).parents[2].parent / "shared" / "record-sources"


def test_one_is_found_by_its_day() -> None:
    (one,) = statements_on(date(2015, 8, 17))
    assert (one.symbol, one.meeting, one.item) == ("S/PRST/2015/15", "S/PV.7504", "The situation in the Middle East")
    assert "syria" in one.topics  # which the item does not say


def test_a_statement_agreed_in_writing_has_no_meeting() -> None:
    one = next(s for s in statements() if s.symbol == "S/PRST/2021/5")
    assert one.meeting is None
    assert one.topics == {"myanmar"}


def test_numbers_run_without_a_gap_save_where_the_sources_have_one() -> None:
    by_year = defaultdict(set)
    for one in statements():
        _, _, year, number = one.symbol.split("/")
        assert int(year) == one.date.year
        by_year[int(year)].add(int(number))
    missing = {(y, n) for y, numbers in by_year.items() for n in range(1, max(numbers) + 1) if n not in numbers}
    assert missing == {(2000, n) for n in (1, 2, 3, 4, 5, 7, 8)} | {(2003, 27)}
    assert set(by_year) == set(range(2000, 2027))


def test_later_meetings_are_on_later_days() -> None:
    met = sorted((int(s.meeting[5:]), s.date) for s in statements() if s.meeting)
    assert [day for _, day in met] == sorted(day for _, day in met)
    assert {topic for s in statements() for topic in s.topics} <= TOPICS.keys()


def _document(number: str, text: str, language: str = "eng") -> etree._Element:
    ns = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    return etree.fromstring(
        f'<akomaNtoso xmlns="{ns}"><FRBRuri value="/akn/un/2099-5/{language}@/"/><docNumber>{number}</docNumber>'
        f'<docDate date="2099-06-01"/><mainBody><p>Statement by the President of the Security Council {text}</p>'
        "</mainBody></akomaNtoso>"
    )


OPENING = (
    "At the 99001st meeting of the Security Council, held on 2 March 2099, in connection with the Council’s "
    "consideration of the item entitled “The situation in Cyprus”, the President made the following statement"
)


def test_the_day_is_that_of_the_meeting_not_of_the_paper() -> None:
    made = row(_document("S/PRST/2099/5", OPENING), "S_PRST_2099_5-1E.xml")
    assert made == ("S/PRST/2099/5", "2099-03-02", "S/PV.99001", "The situation in Cyprus", "cyprus", "un-akn", "")


@pytest.mark.parametrize(
    ("number", "name", "symbol"),
    [("S/RES/1626 (2005)", "S_PRST_2099_22-9E.xml", "S/PRST/2099/22"), ("", "S_PRST_2099_7_1-9E.xml", "S/PRST/2099/7")],
)
def test_a_wrong_number_on_the_cover_gives_way_to_the_file_name(number: str, name: str, symbol: str) -> None:
    made = row(_document(number, OPENING), name)
    assert made is not None
    assert made[0] == symbol


def test_corrigenda_and_french_copies_are_none() -> None:
    assert row(_document("S/PRST/2099/5", OPENING), "S_PRST_2099_5_Corr.1-1E.xml") is None
    assert row(_document("S/PRST/2099/5", OPENING, "fra"), "S_PRST_2099_5-1E.xml") is None


def test_a_corrigendum_may_withdraw_a_statement() -> None:
    paper = _document("", "Corrigendum Document S/PRST/2099/5 is hereby withdrawn.")
    assert withdrawal(paper, "S_PRST_2099_5_Corr.1-1E.xml") == ("S/PRST/2099/5", "S/PRST/2099/5/Corr.1")
    assert withdrawal(_document("", "Corrigendum Page 2"), "S_PRST_2099_5_Corr.1-1E.xml") is None


def test_the_statement_of_4_august_2000_was_withdrawn() -> None:
    gone = [(one.symbol, one.withdrawn) for one in statements() if one.withdrawn]
    assert gone == [("S/PRST/2000/27", "S/PRST/2000/27/Corr.1")]


@pytest.mark.skipif(not SOURCES.exists(), reason="../shared/record-sources is not here")
def test_the_archive_s_759_papers_are_757_statements() -> None:
    """One was issued again in French under its English name, one is the corrigendum that withdraws another."""
    with tarfile.open(SOURCES / ARCHIVE, "r|xz") as archive:
        names = [Path(file.name).stem for file in archive if file.name.startswith("en/prst/") and file.isfile()]
    papers = Counter("/".join(name.split("-")[0].split("_")[:4]) for name in names)
    assert len(names) == 759
    assert {name: n for name, n in papers.items() if n > 1} == {"S/PRST/2000/25": 2, "S/PRST/2000/27": 2}
    held = {one.symbol for one in statements() if one.source == "un-akn"}
    assert held == {str(Symbol.parse(name)) for name in papers}
    assert len(held) == 757
