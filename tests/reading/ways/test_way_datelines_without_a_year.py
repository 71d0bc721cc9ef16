"""Ways without a number: a dateline without a year. It dates the writing; the vote it tells of finds the year."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.checking.contract import report
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import Record, load

SAID = [
    ("UNITED NATIONS, Oct. 16 /TASS/. The Security Council on Monday rejected the Russian draft on Gaza; five members "
     "voted for it.", "2023-10-16"),
    ("(New York, 22 March) Russia and China on Friday vetoed the American draft in the Security Council; 11 members "
     "voted for it.", "2024-03-22"),
    ("UNITED NATIONS, September 2 (Xinhua) -- The Security Council on Thursday adopted by nine votes a resolution "
     "on Lebanon, six members abstaining.", "2004-09-02"),
    ("Published: 26 Feb\n\nRussia on Friday vetoed a Security Council draft on Ukraine, 11 members voting for it; "
     "China, India and the United Arab Emirates abstained.", "2022-02-25"),
    ("NEW YORK, Dec 9 (Reuters) - The United States on Friday vetoed a Security Council draft on Gaza tabled by the "
     "United Arab Emirates; 13 members voted for it and Britain abstained.", "2023-12-08"),
    ("UNITED NATIONS, March 28 -- Russia on Thursday vetoed a Security Council draft on the panel of experts for North "
     "Korea; 13 members were in favour and China abstained.", "2024-03-28"),
]
# No vote is told with the day: the dateline's day is of nothing but the writing.
NEIGHBOURS = [
    "BEIRUT, Sept 3 - The army paraded. A Security Council resolution adopted with nine votes had asked for more.",
    "GENEVA, Dec 8 - Aid workers spoke of hunger. The Security Council will vote on a draft, an envoy said.",
]


@pytest.fixture(scope="module")
def record() -> Record:
    return load()


def _days(text: str, record: Record) -> list[str | None]:
    told = report(check(read(open_page(text.encode(), "report.txt"), None), record))["actions"]
    votes = [a for a in told if a["kind"] == "vote" and a["modality"] == "happened"]
    return [a["date"] and a["date"]["value"] for a in votes]


@pytest.mark.parametrize(("text", "day"), SAID)
def test_the_vote_told_finds_the_year_the_dateline_leaves_out(text: str, day: str, record: Record) -> None:
    assert _days(text, record) == [day]


@pytest.mark.parametrize("text", NEIGHBOURS)
def test_a_dateline_dates_no_vote(text: str, record: Record) -> None:
    assert set(_days(text, record)) <= {None}
