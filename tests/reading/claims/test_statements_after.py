"""A statement told over two sentences: who had proposed it and who would not have it, in one event."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

HELD_UP = [
    ("The Security Council could not agree on a statement on Gaza. Norway and China had proposed it, and the United "
     "States blocked it.", ("NOR", "CHN"), ("USA",)),
    ("The Security Council could not agree on a statement on Gaza. China had proposed one; the United States blocked "
     "it.", ("CHN",), ("USA",)),
    ("No statement came of the Security Council's talks. Tunisia had proposed a text, which the United States blocked.",
     ("TUN",), ("USA",)),
    ("The Security Council was unable on Tuesday to agree on a statement on Myanmar. Britain had drafted one. China "
     "blocked it.", ("GBR",), ("CHN",)),
    ("The Security Council failed to agree on a press statement, which Russia had proposed and Britain blocked.",
     ("RUS",), ("GBR",)),
    ("The Security Council had failed to agree on a statement on Venezuela proposed by Russia and opposed by the "
     "United States.", ("RUS",), ("USA",)),
    ("The Security Council could not agree on a statement. A text had been put forward by China; Washington would not "
     "have it.", ("CHN",), ("USA",)),
]
APART = [
    ("The Security Council could not agree on a statement on Monday. On Tuesday Russia circulated a draft resolution.",
     {Kind.STATEMENT, Kind.DRAFT}),
    ("A statement was blocked by the United States in the Security Council. China vetoed the draft resolution that "
     "came after it.", {Kind.STATEMENT, Kind.VOTE}),
    ("The Security Council met but could not agree on a statement.", {Kind.STATEMENT, Kind.MEETING}),
]


def actions(text: str) -> list[Action]:
    found = list(read(open_page(text.encode(), "report.txt")).actions)
    return [a for a in found if a.kind is not Kind.CONSULTATIONS]


@pytest.mark.parametrize(("text", "by", "held"), HELD_UP)
def test_what_was_proposed_and_blocked_is_one_statement(text: str, by: tuple[str, ...], held: tuple[str, ...]) -> None:
    (told,) = [a for a in actions(text) if a.kind is not Kind.DRAFT]
    assert (told.kind, told.outcome, told.sponsors, told.holders) == (Kind.STATEMENT, Told.BLOCKED, by, held)


@pytest.mark.parametrize(("text", "kinds"), APART)
def test_another_text_is_another_event(text: str, kinds: set[Kind]) -> None:
    assert {a.kind for a in actions(text)} == kinds
    assert all(str(a.modality) == "happened" for a in actions(text))
