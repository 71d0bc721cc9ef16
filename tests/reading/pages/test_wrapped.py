"""A paragraph set to a width is read as the paragraph it was, whatever its lines begin and end with."""

from __future__ import annotations

import textwrap

import pytest

from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

REPORTS = [
    "The Security Council failed on Friday to extend sanctions on Mali: Russia vetoed the text, China abstained, and "
    "the other thirteen members, South Africa and Equatorial Guinea among them, voted in favour.",
    "NEW YORK, 31 October (Agency) - On Friday the Security Council adopted, by 11 votes to none, a text on Western "
    "Sahara; Pakistan, China and Russia abstained, and Algeria did not vote.\n\nThe United States had drafted it. It "
    "was the twentieth of its kind.",
    "Five were for it, four against: so ended on Tuesday, 10 April 2018, a Russian draft on an inquiry by the "
    "Organization (OPCW) in the Security Council. Britain, France, Poland and the United States had been against it; "
    "six abstained.",
]


def told(text: str) -> list[object]:
    """What a report says, without where it stands."""
    actions = read(open_page(text.encode(), "report.txt"), "2025-11-02").actions
    return [
        (a.kind, a.outcome, a.tally and (a.tally.yes, a.tally.no, a.tally.abstain), dict(a.ballots), a.vetoes,
         a.sponsors, a.date and a.date.value)
        for a in actions
    ]


@pytest.mark.parametrize("text", REPORTS)
@pytest.mark.parametrize("width", [50, 55, 60, 66, 72, 80, 100])
def test_a_width_changes_nothing(text: str, width: int) -> None:
    wrapped = "\n".join(textwrap.fill(p, width, break_on_hyphens=False) if p else p for p in text.split("\n"))
    assert told(wrapped) == told(text)


@pytest.mark.parametrize("text", REPORTS)
def test_two_blanks_and_windows_line_ends_change_nothing(text: str) -> None:
    assert told(text.replace(". ", ".  ").replace("\n", "\r\n")) == told(text)


def test_lines_of_a_list_stay_lines() -> None:
    page = open_page(
        b"How they voted on Friday in the Security Council\nFor: Albania, Brazil, Ecuador, France, Gabon, Ghana\n"
        b"Against: Russia, which had a text of its own\nAbstaining: China, India and the United Arab Emirates\n",
        "list.txt",
    )
    assert len(page.blocks) == 4
