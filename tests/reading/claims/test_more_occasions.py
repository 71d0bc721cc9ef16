"""Meetings, statements and drafts in words that name them by what befell them."""

from __future__ import annotations

import pytest

from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

LEAD = "UNITED NATIONS - Diplomats spoke of a bitter week in the Security Council. "


def told(text: str, lead: str = LEAD) -> set[str]:
    page = open_page((lead + text).encode(), "story.txt")
    return {f"{a.kind.value} {a.modality.value}" for a in read(page, "2024-06-12").actions}


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was convened by the Western members half a year into the invasion.",
        "Members met on Friday 8 December.",
        "The extraordinary sitting was convoked by the request of Moscow.",
        "It lasted an hour and twenty minutes.",
        "We thank Australia and France, who requested this meeting.",
        "Turkey asked for an emergency session and got one the same afternoon.",
        "Envoys shouted at one another in the Security Council chamber.",
    ],
)
def test_a_meeting_told_by_what_befell_it(text: str) -> None:
    assert "meeting happened" in told(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Security Council has yet to hold a meeting on Tigray.", "meeting denied"),
        ("The Security Council failed to convene on Sunday.", "meeting denied"),
        ("The Security Council's meeting on Tibet never took place.", "meeting denied"),
        ("Israel asked that the Security Council be convened.", "meeting proposed"),
        ("Georgia went to the Security Council, which heard it on Sunday.", "meeting happened"),
        ("Behind shut doors the Security Council heard the inspector.", "consultations happened"),
        ("Consensus on a Security Council press statement proved elusive.", "statement happened"),
        ("No draft on Kashmir has been circulated in the Security Council.", "draft denied"),
        ("A Lebanese draft made the rounds in the Security Council.", "draft happened"),
        ("Members of the Security Council will be asked on Monday to prolong the mandate.", "vote expected"),
        ("A vote looms in the Security Council on Friday.", "vote expected"),
        ("The Security Council put the vote off by a day.", "vote expected"),
        ("Pakistan wrote to the Security Council, asking it to convene at once.", "meeting proposed"),
        ("Guterres is to brief the Security Council on Thursday.", "meeting expected"),
        ("The Security Council meets on Tuesday morning.", "meeting expected"),
        ("The Security Council took up Kashmir privately on Friday.", "consultations happened"),
        ("Envoys went to the consultations room and talked for an hour.", "consultations happened"),
        ("Russia had broken silence on the press statement.", "statement happened"),
        ("The Security Council has issued no statement on the strike.", "statement denied"),
        ("Members are bargaining over a statement to the press.", "statement proposed"),
        ("Britain and France co-penned a draft resolution on Sudan.", "draft happened"),
        ("The penholder circulated three revisions.", "draft happened"),
        ("Russia had circulated a text of its own.", "draft happened"),
        ("The draft was never brought to a vote.", "vote denied"),
        ("The application never got as far as a vote in the Security Council.", "vote denied"),
        ("Diplomats look for a fresh ballot next week.", "vote expected"),
        ("The Security Council will hold its fourth straw poll on Friday.", "vote expected"),
        ("Diplomats cancelled Monday's vote on the Gaza draft.", "vote expected"),
        ("The Security Council recommended South Sudan for admission, without a vote.", "vote happened"),
        ('"The Secretary-General should use Article 99," said Jordan.', "article_99 proposed"),
    ],
)
def test_other_ways(text: str, wanted: str) -> None:
    assert wanted in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Activists asked for a meeting with the mayor.",
        "The Security Council settled for a presidential statement, which needs the assent of all fifteen.",
        "The war began at dawn and lasted six years.",
        "His meeting with Putin was called off.",
        "The film was never released.",
    ],
)
def test_what_is_none_of_them(text: str) -> None:
    assert not told(text) & {"meeting happened", "meeting proposed", "vote happened", "vote denied", "draft happened"}
