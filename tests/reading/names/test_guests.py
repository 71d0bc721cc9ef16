"""Where another body decides and the Council is only spoken of, what is told without a name is never its own."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def actions(text: str) -> list[Action]:
    return list(read(open_page(text.encode(), "story.txt"), "2025-06-12").actions)


def votes(text: str) -> list[Action]:
    return [a for a in actions(text) if a.kind == "vote" and a.modality is Modality.HAPPENED]


@pytest.mark.parametrize(
    "text",
    [
        # who is told after a sentence that names the Council in passing
        "WASHINGTON - The OAS permanent council on Wednesday approved the text, 20-4-9. A referral to the UN Security "
        "Council would need nine of its 15 votes.\n\nAmong those in favour were Guyana, Panama and the United States.",
        "GENEVA - The Human Rights Council on Monday voted 25-6 to keep its Sudan inquiry. The UN Security Council has "
        "been paralysed over the war.\n\nChina voted against, Brazil abstained. The text was drafted by Britain.",
        "KHARTOUM - Sudan's Sovereign Council on Monday adopted the draft by eight votes to five. Unlike the Security "
        "Council, the council cannot impose sanctions.\n\nThe council also adopted a second text without a vote.",
        "ADDIS ABABA - The African Union's Peace and Security Council on Monday rejected the plan. The matter may go "
        "to the UN Security Council.\n\nThe 15-member council postponed a vote on a rival draft.",
        # the headline is of the body whose vote comes first
        "Blow to Moscow as resolution passes\n\nPARIS - UNESCO's executive board voted 30-8 on Monday to send experts. "
        "The text recalls Security Council resolution 2347.",
        "UN body votes to condemn Iran\n\nVIENNA - The IAEA board met behind closed doors on Monday. The resolution "
        "was adopted by 19 of the 35 governors. The decision goes to the Security Council.",
        # by whom, and in which body
        "THE HAGUE - Russia's proposal was rejected on Monday at the chemical weapons watchdog. Moscow will raise it "
        "in the Security Council.",
        "NEW YORK - A draft put forward by France was approved by 14 of the UN Peacebuilding Commission's members; "
        "Russia voted against. It recalls a Security Council resolution.",
        "LAUSANNE - The motion failed on Monday in the International Olympic Committee; Russia and China voted "
        "against it. The Security Council has no say in the matter.",
        "NEW YORK - The Committee on NGOs on Monday evening approved the application by 11 votes to four. Russia and "
        "China opposed it. The Security Council was not asked.",
        # a State's own, named in full once
        "MOSCOW - Russia's Security Council voted 8-5 on Wednesday for the decree. Two members abstained. The UN "
        "Security Council had called for calm.",
        "MOSCOW - Russia's Federation Council approved the resolution on Monday by eight votes to five. It will not "
        "ask the UN Security Council.",
        "TEHRAN - Iran's Supreme National Security Council on Monday approved a plan to halt inspections. The "
        "sanctions of the UN Security Council remain. The council rejected a draft by a ministry.",
        "LEEDS - The housing security council voted 10-5 on Monday against a rent freeze. Two members abstained.",
    ],
)  # fmt: skip
def test_what_another_body_decides_is_never_the_councils(text: str) -> None:
    assert not actions(text)


@pytest.mark.parametrize(
    ("text", "outcome", "yes"),
    [
        (
            "The General Assembly on Tuesday voted 93-18 for Kyiv's text. The Security Council adopted the American "
            "one on Monday by ten votes, with five abstentions.",
            "adopted", 10,
        ),
        (
            "Moscow's amendment had nine backers. Vassily Nebenzia's no was enough. The American text won ten votes; "
            "five members abstained. The General Assembly preferred Kyiv's paper, 93 to 18.",
            "adopted", 10,
        ),
        (
            "In a hall lent by Panama's National Assembly thirteen members voted for the draft on the canal, the "
            "United States voted against it and Britain abstained.",
            "vetoed", 13,
        ),
        (
            "UN Security Council talks on the Gulf ended on Wednesday. Brought in by Bahrain on behalf of the Gulf "
            "Cooperation Council, the draft was adopted with 13 votes in favour and two abstentions.",
            "adopted", 13,
        ),
        (
            "A draft about the inquiry by the OPCW was rejected by the Security Council on Tuesday. Five members "
            "voted for it, four against and six abstained.",
            "not_adopted", 5,
        ),
        (
            "Congress had urged a veto, and the U.S. vetoed the Security Council draft. Fourteen voted for it.",
            "vetoed", 14,
        ),
        (
            "The International Security Council on Monday prolonged the mandate of the force in Cyprus by 14 votes to "
            "one; Turkey, a non-permanent member of the Security Council, voted against.",
            "adopted", 14,
        ),
    ],
)  # fmt: skip
def test_what_the_council_decides_beside_another_body_is_read(text: str, outcome: str, yes: int) -> None:
    assert any(a.outcome == outcome and a.tally is not None and a.tally.yes == yes for a in votes(text))
