"""Drafts told again, amendments beside them, and calls that are no text."""

from __future__ import annotations

from horseshoe.reading.claims.actions import Action, Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

LEAD = "The Security Council met on Iraq. "


def drafts(text: str) -> list[Action]:
    return [a for a in read(open_page((LEAD + text).encode(), "story.txt"), None).actions if a.kind is Kind.DRAFT]


def test_who_amends_a_draft_is_not_its_author() -> None:
    (one,) = drafts("The United States fine-tuned its draft in line with amendments proposed by Russia and France.")
    assert one.sponsors == ("USA",)


def test_the_text_told_again_is_the_same_draft() -> None:
    text = "Britain circulated a draft resolution. Envoys read it. The draft, seen by Reuters, asks for more aid."
    (one,) = drafts(text)
    assert one.sponsors == ("GBR",)


def test_a_new_draft_is_another_one() -> None:
    assert len(drafts("Britain circulated a draft resolution. Envoys read it. France circulated a new draft.")) == 2


def test_who_put_a_draft_round_among_members() -> None:
    (one,) = drafts("A draft resolution distributed to Council members on Monday by the Emirates asks for peace.")
    assert one.sponsors == ("ARE",)


def test_a_call_for_a_vote_is_no_draft() -> None:
    assert not drafts("Diplomats believe that the US call for a vote was meant in earnest.")
