"""Whose meeting, whose statement: the body that acts in the clause, not the one that is named in passing."""

from __future__ import annotations

import pytest

from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def kinds(text: str) -> set[str]:
    return {a.kind.value for a in read(open_page(text.encode(), "story.txt"), "2024-06-12").actions}


@pytest.mark.parametrize(
    "text",
    [
        "South Korea's National Security Council convened an emergency meeting on Sunday and said the launch breached "
        "UN Security Council resolutions.",
        "The Gulf states' Council met in Riyadh and demanded in its statement that the UN Security Council act.",
        "The AU's top security body met on Friday. The 15-member council condemned the coup and issued a communiqué.",
        "The Security Council of the Republic, chaired by Governor Sanwo-Olu, met in emergency session.",
        "The company's board of 15 rejected the takeover by nine votes to six. Two French directors abstained.",
        "Under the Dome: China blocks the reform, France abstains. Who will get the Council seat?",
        "UNEP ended without a text. Saudi Arabia and the United States opposed it; Russia abstained.",
        "NSC holds emergency meeting after missile launch. It was a breach of UN Security Council resolutions.",
        "The World Trade body's council rejected a US text 12 to 3.",
        "The fifteen commissioners of the electoral council tied, seven to seven, over the Kenyan's candidacy.",
        "It was nine to six: the council of state found the French bill unconstitutional.",
        "Non-Aligned ministers in Kampala adopted a text backing Palestine; India abstained on one line.",
        "KYIV - The Security Council stripped three oligarchs of their citizenship. Fourteen members were for "
        "the decree.",
    ],
)
def test_another_body_acts(text: str) -> None:
    assert not kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A day after the General Assembly's vote the Security Council held an emergency meeting.", "meeting"),
        ("The African Union's council met on Friday; the UN Security Council held closed consultations on Monday.",
         "consultations"),
        ("The world body's council met on Friday and discussed Syria, UN diplomats said.", "meeting"),
        ("Britain's Council presidency begins on Monday; the Security Council met on Syria.", "meeting"),
        ("Citing breaches of Security Council resolutions, the United States called for an emergency meeting of the "
         "Security Council.", "meeting"),
    ],
)  # fmt: skip
def test_the_council_acts(text: str, kind: str) -> None:
    assert kind in kinds(text)
