"""Texts on their way: who put them forward, and whether they are there yet."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

HAPPENED, EXPECTED, PROPOSED, DENIED = Modality.HAPPENED, Modality.EXPECTED, Modality.PROPOSED, Modality.DENIED


def drafts(text: str) -> list[tuple[Modality, Told, tuple[str, ...]]]:
    page = open_page(text.encode(), "story.txt")
    return [(a.modality, a.outcome, a.sponsors) for a in read(page, "2024-06-12").actions if a.kind is Kind.DRAFT]


@pytest.mark.parametrize(
    ("text", "modality", "by"),
    [
        ("The Emirates have circulated a draft resolution in the Security Council.", HAPPENED, ("ARE",)),
        ("The United States put its text in blue late on Sunday, Security Council diplomats said.", HAPPENED, ("USA",)),
        ("France handed Security Council members a six-page draft over the weekend.", HAPPENED, ("FRA",)),
        ("Britain gave the other members of the Security Council the text of a resolution.", HAPPENED, ("GBR",)),
        ("Algeria is working on a new Security Council draft.", HAPPENED, ("DZA",)),
        ("Russia broke silence on the British draft, Security Council diplomats said.", HAPPENED, ("GBR",)),
        ("The Security Council met on a draft. The United States tabled it in March.", HAPPENED, ("USA",)),
        ("The United States will soon circulate a draft in the Security Council.", EXPECTED, ("USA",)),
        ("Britain and France plan to table a draft in the Security Council.", EXPECTED, ("GBR", "FRA")),
        ("Japan may submit a draft resolution to the Security Council.", EXPECTED, ("JPN",)),
        ("Kuwait was asked by the Security Council's president to submit a draft.", PROPOSED, ()),
        ("Norway has not circulated a draft in the Security Council.", DENIED, ("NOR",)),
    ],
)
def test_a_text_on_its_way(text: str, modality: Modality, by: tuple[str, ...]) -> None:
    [(mode, outcome, sponsors)] = drafts(text)
    assert (mode, outcome) == (modality, Told.UNKNOWN)
    assert set(sponsors) == set(by)


@pytest.mark.parametrize(
    "text",
    [
        "Egypt withdrew its draft resolution from the Security Council on Thursday.",
        "Washington pulled its text hours before the Security Council was due to meet.",
        "Spain took its draft off the table in the Security Council.",
        "The Security Council saw the Russian draft shelved.",
        "India has dropped its draft in the Security Council.",
        "The Security Council adopted the British draft. India and Mali withdrew theirs.",
    ],
)
def test_a_text_withdrawn(text: str) -> None:
    assert [outcome for _, outcome, _ in drafts(text)] == [Told.WITHDRAWN]


@pytest.mark.parametrize(
    "text",
    [
        "A line on war crimes was dropped from the draft resolution, Security Council diplomats said.",
        "The words were taken out of the draft before the Security Council after China objected.",
        "All mention of sanctions was cut from the text, Security Council diplomats said.",
        "The deadline was deleted from the draft to win over Moscow, Security Council envoys said.",
        "A reference to Chapter VII was removed from the Security Council draft.",
        "The word genocide has been struck from the draft in the Security Council.",
    ],
)
def test_what_is_cut_from_a_text_does_not_withdraw_it(text: str) -> None:
    assert [(mode, outcome) for mode, outcome, _ in drafts(text)] == [(HAPPENED, Told.UNKNOWN)]


@pytest.mark.parametrize(
    "text",
    [
        "The party's draft platform calls for reform of the Security Council.",
        "His second draft of a novel about the Security Council is with his publisher.",
        "The Security Council adopted the draft.",
        "The General Assembly circulated a draft.",
        "The Security Council met on Friday.",
        "A cold draft blew through the Security Council chamber.",
    ],
)
def test_no_text_on_its_way(text: str) -> None:
    assert not drafts(text)


def test_a_text_that_asks_for_troops_to_withdraw_is_not_withdrawn() -> None:
    told = "The United States introduced a Security Council draft that obliged Russia to withdraw its troops."
    assert [outcome for _, outcome, _ in drafts(told)] == [Told.UNKNOWN]
    assert drafts("Russia withdrew its Security Council draft on Mali.")[0][1] is Told.WITHDRAWN
