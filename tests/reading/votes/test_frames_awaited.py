"""What a word over a noun makes of it: a veto that looms, is feared or warded off was not cast; one that came was."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action
from tests.reading.saying import votes

_LEAD = "UNITED NATIONS - The Security Council has before it a British draft on Sudan.\n\n"


def held(text: str) -> list[Action]:
    return votes(text, "2024-11-19", _LEAD)


@pytest.mark.parametrize(
    "text",
    [
        # nouns with what is still to come said of them
        "A Russian veto looms.",
        "A veto by Russia and China cannot be ruled out.",
        "A 14-1 vote is all but certain, an envoy said.",
        "Its adoption by 13 votes, with Russia and China abstaining, is expected on Thursday.",
        "A tally of 10-2-3 is what the sponsors hope for.",
        "A unanimous vote would come as no surprise.",
        "Only a veto can stop it now.",
        "The rejection of the draft was averted by a last-minute deal.",
        "A text adopted by nine votes to four would be a blow to Khartoum.",
        # governed by what is feared, sought or warded off
        "Wary of a U.S. veto, the sponsors waited.",
        "Envoys are bracing for a double veto by Russia and China.",
        "The delay headed off an abstention by China.",
        "To avert a 14-1 vote the sponsors are talking on.",
        "Short of a veto by Russia, the force will go in.",
        "There is talk of Britain vetoing the draft.",
        "Moscow stopped short of using its veto.",
        "Washington refused to vote against the text.",
        "The draft risks being vetoed by Russia.",
        "Sponsors feared the text being defeated 8-7.",
        "The planned adoption of the resolution was put off.",
        # wished of others, and conditions
        "Diplomats are pushing the Council to adopt the draft by 14 votes to none.",
        "Kyiv wants the Security Council to adopt the draft unanimously.",
        "Beijing is ready to let the resolution pass by abstaining.",
        "Unless Russia agrees to vote for it, the text is dead.",
        "Once adopted by nine votes, the resolution would send monitors.",
        "Until the draft is adopted, nothing changes.",
        "It would be the first time that China and Russia voted against a text on Sudan.",
    ],
)
def test_what_is_awaited_feared_or_warded_off_was_not_held(text: str) -> None:
    assert not held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wary of a veto, the sponsors softened the text, which was adopted by 14 votes, with Russia abstaining.",
        "To avert a veto the sanctions were dropped, and the resolution was adopted with 14 votes in favour.",
        "Russia, which had threatened to veto earlier versions, abstained; the other 14 members voted in favour.",
        "The United States let the resolution pass by abstaining; the other 14 voted for it.",
        "Despite the threat of a Russian veto the text was put to the vote; 14 voted for it and Russia vetoed it.",
        "The 14-1 vote, in which Russia cast its veto, would not stop the war, said the envoy.",
        "Once the draft had been put to the vote, fourteen hands went up for it, and one, Russia's, against.",
        "Fears of a veto came true: Russia voted against, and 14 voted in favour.",
        "The adoption of the resolution, by 14 votes with one abstention, would help aid flow, Guterres said.",
    ],
)
def test_what_came_of_it_is_told(text: str) -> None:
    assert any(a.tally is not None and a.tally.yes == 14 for a in held(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hopes that the Council would speak with one voice were dashed when Russia vetoed the draft.",
        "Before the vote the envoy said no one should expect a veto; minutes later Russia vetoed the text.",
        "A draft vetoed by Russia on Monday would have called for a truce.",
        "It would have been the first such text had Russia not vetoed it on Monday.",
    ],
)
def test_a_veto_beside_what_was_feared_is_told(text: str) -> None:
    assert any("RUS" in a.vetoes for a in held(text))
