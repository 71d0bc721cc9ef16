"""Reports without an error: what stands beside a vote must never make one of its facts wrong."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.checking.finding import Verdict
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import Record

NEWS = (
    "UNITED NATIONS - The United States vetoed on Friday a Security Council draft resolution on Gaza tabled by the "
    "United Arab Emirates. Thirteen members voted in favour and Britain abstained. "
)


def grave(text: str, record: Record, published: str | None = "2023-12-09") -> list[str]:
    """The claims a report is told to be wrong about, with the reason."""
    checked = check(read(open_page(text.encode(), "report.txt"), published), record)
    bad = (Verdict.CONTRADICTED, Verdict.IMPOSSIBLE)
    return [f"{f.claim.spans[0].quote}: {f.because[0].text}" for f in checked.findings if f.verdict in bad]


@pytest.mark.parametrize(
    "beside",
    [
        "Israel's ambassador walked out of the chamber while the Palestinian observer was speaking.",
        "Iran rejected the outcome and Turkey opposed the American stand.",
        "The text was supported by Spain and Norway, though neither has a vote.",
        "Ottawa says no Canadian troops will take part in any force.",
        "Canada put its name to the text.",
        "Russia has used its veto more than 120 times and the United States more than 80.",
        "Nine votes and no veto by a permanent member are needed to adopt a resolution.",
        "The question had been put on the agenda on Wednesday by 13 votes to two.",
        "The complaint by Angola against South Africa was on the agenda too.",
        "In Geneva 29 countries supported a similar text; eight voted no, and 16 abstained.",
        "Had it been adopted, Israel would have ignored it.",
        "Two dozen States took the floor; eleven of them, among them Iran and Cuba, against.",
        "A first draft, which China opposed, named Israel; the final one does not.",
        "The resolution's predecessor was adopted 12-0, with Russia, China and the United States abstaining.",
        '"Russia vetoes, America vetoes, and we bury our dead," said an aid worker in the camp.',
        "Germany's chancellor said Berlin would have abstained.",
        "The motion of no confidence in the prime minister failed by 7 votes to 8.",
        "Two previous drafts were vetoed, in 2017 and 2018.",
    ],
)
def test_what_stands_beside_a_vote_makes_nothing_wrong(beside: str, record: Record) -> None:
    assert grave(NEWS + beside, record) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council adopted on Thursday a resolution on the implementation of Security Council resolution "
        "661, 13 to none, with Cuba and Yemen abstaining.",
        "Every other country on the Security Council endorsed a second term for the Egyptian, and the United States "
        "vetoed it.",
        "Britain and the United States blocked a Security Council text on South Africa on Tuesday, using the veto.",
        "The Security Council met. On 13 July 1960 the text on the Congo had been accepted by eight delegations, none "
        "objecting, while China, France and Britain abstained.",
    ],
)
def test_reports_without_an_error(text: str, record: Record) -> None:
    assert grave(text, record, None) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (NEWS + "Germany voted against it.", "Germany"),
        (NEWS + "Norway abstained as well.", "Norway"),
        ("Brazil vetoed a Security Council draft resolution on Gaza on Friday.", "Brazil"),
        ("The Security Council adopted the Gaza resolution on Friday with eight votes in favour.", "8 votes"),
    ],
)
def test_and_a_fault_is_still_one(text: str, fault: str, record: Record) -> None:
    assert any(fault in found for found in grave(text, record))
