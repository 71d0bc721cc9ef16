"""What is only said, fancied, advised or so in general was not held; what is set against it was."""

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
        # rumours, denials and corrections
        "Rumours that Britain had vetoed the text spread quickly.",
        "A post claiming that Russia vetoed the draft was deleted.",
        "Moscow denied that 13 members voted in favour and Russia vetoed.",
        "No one has ever claimed that China voted against the text.",
        "A previous version of this article said Russia had vetoed the draft.",
        "No draft has been vetoed this year.",
        # fancies and forecasts
        "He dreamt that the Council had voted unanimously for peace.",
        "The Palestinians expect at least nine votes and a U.S. veto.",
        "By the count of one envoy the text has ten votes, with Russia, China and Pakistan abstaining.",
        "Nine ayes are assured; Algeria and Guyana are wavering.",
        "The Council ought to have adopted the text by consensus, said Mr Annan.",
        # general truths, either this or that
        "When Russia vetoes, the Assembly must meet within ten days.",
        "Whenever the United States vetoes a text, envoys turn to the Assembly.",
        "Either Russia vetoes the text or it abstains.",
        "Depending on Russia, the text is adopted or vetoed on Friday.",
        "Should China abstain, the resolution passes; should it vote no, it fails.",
        "With Russia sure to vote no and China to abstain, the text is doomed.",
        "One veto is enough to kill it, even where 14 members vote in favour.",
        # advice and calendars
        '"Abstain, and the draft is adopted with 14 votes," he advised them.',
        "Expect a Russian veto.",
        "Next week: vote on Mali; adoption by consensus expected.",
        "Adopting the resolution unanimously would send a signal, he said.",
        "Passing the resolution by 15-0 is the aim of the presidency.",
    ],
)
def test_what_is_only_said_was_not_held(text: str) -> None:
    assert not held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Denying that it wanted to prolong the war, Russia vetoed the draft.",
        "Despite rumours of an abstention, the draft was vetoed by Russia.",
        "Nobody was surprised when Russia cast its veto.",
        "As everyone expected, Russia vetoed the draft.",
        "When Russia vetoed the draft, 14 ambassadors had voted for it.",
        "He said he had expected a veto, and a veto it was: Russia voted no, 14 members yes.",
    ],
)
def test_what_is_set_against_it_was(text: str) -> None:
    assert any("RUS" in a.vetoes or a.ballots.get("RUS") == "no" for a in held(text))
