"""Frames: what a sentence supposes, bets on or calls untrue did not happen, whatever its verbs say."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.reading.votes.frames import frames, is_debunking, is_rumour


def happened(text: str) -> list[str]:
    page = open_page(text.encode(), "story.txt")
    return [a.kind.value for a in read(page, "2024-06-12").actions if a.modality is Modality.HAPPENED]


@pytest.mark.parametrize(
    "text",
    [
        "Imagine that the Security Council adopted, by fifteen votes to none, a resolution ending all wars.",
        "Suppose for a moment that the UN Security Council rejected the text by nine votes to six.",
        "Were it ever brought to the Security Council, Russia would veto and the rest vote in favour: 13 to one "
        "to one.",
        "Analysts give a 60 percent chance that the Security Council adopts the text with China abstaining.",
        "The odds that the Security Council passes the American text are even.",
        "Fifteen votes in the Security Council for such a text should not be hard to find.",
        "OPINION. Suppose Ukraine took it to the Security Council. Moscow vetoes. Beijing abstains. The rest vote yes.",
        "Three scenarios for Friday in the Security Council. One: Russia vetoes. Two: the text passes 12-0.",
        "What would a Taiwan crisis look like in the Security Council? China vetoes the draft.",
    ],
)
def test_supposed_or_weighed(text: str) -> None:
    assert not happened(text)


@pytest.mark.parametrize(
    "text",
    [
        "It is not true that the Security Council approved the war.",
        "Four for, five against, six undecided in the Security Council: everybody knows the count, and nobody "
        "ever voted.",
        "It is a myth that the UN Security Council adopted the partition plan.",
        "The report that China had vetoed a Security Council resolution on rice was false.",
        "Contrary to reports, the Security Council did not pass a resolution on Bitcoin.",
        "Beijing dismissed as fabrication a report that it had vetoed a draft resolution in the Security Council.",
        "The paper said incorrectly that France had abstained in the Security Council's vote on Haiti.",
        "The site falsely claimed that the Security Council had adopted the text by 14 votes to one.",
        "A post claims that Russia vetoed a Security Council resolution on vaccines. FALSE: it never did.",
        "Myth 2: The United States vetoed resolution 242 in the Security Council.",
        "Had no permanent member used its veto, the Security Council would have passed the measure on Friday.",
        "Had the United States abstained, the Security Council resolution would have been adopted by 14 votes.",
        "Misconception: China vetoed the Security Council text on Darfur.",
        "WhatsApp messages say the Security Council has adopted a resolution on Lebanon. UNIFIL called the messages "
        "baseless.",
    ],
)
def test_untrue(text: str) -> None:
    assert not happened(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council adopted the resolution by 14 votes amid hopes that it would end the war.",
        "Russia vetoed the Security Council resolution, citing fears that it would be abused.",
        "It is not true that Russia vetoed the Security Council text; it was the United States that vetoed it.",
        "The Security Council adopted the resolution on Friday. Its critics rejected it as false comfort.",
        "The Security Council adopted the draft by 12 votes; had it not been for Russia it would have passed in May.",
        "Fact 2: The Security Council adopted the resolution unanimously.",
        "The Security Council rejected the Russian draft. It was based on disinformation, Britain said.",
    ],
)
def test_what_happened_beside_a_frame_still_did(text: str) -> None:
    assert "vote" in happened(text)


def test_where_a_frame_ends() -> None:
    (frame,) = frames("it is not true that <V0> vetoed it ; <V1> did")
    assert frame.modality is Modality.DENIED
    assert frame.holds(20)
    assert not frame.holds(40)
    assert not frames("<C0> adopted it")


def test_a_rumour_set_right() -> None:
    assert is_debunking("Our verdict: the screenshot is false.")
    assert not is_debunking("The Council heard that Russia spread disinformation.")
    assert is_rumour("a post says that <C0> adopted it")
    assert not is_rumour("<C0> adopted it")
