"""Whose text is forced to a vote, renewals that are prevented, and a unanimous vote beside a veto."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

TO_A_VOTE = [
    "Malta forced its cease-fire to a vote.", "Malta pressed its truce to the vote.",
    "Malta insisted on bringing its truce call to a vote.", "Malta pushed its inquiry to the vote.",
    "Malta rushed its own condemnation to a vote.", "Malta hurried its proposal to the vote.",
    "Malta dragged its sanctions to a vote.",
]  # fmt: skip


@pytest.mark.parametrize("said", TO_A_VOTE)
def test_who_forces_a_thing_to_a_vote_wrote_it(said: str) -> None:
    assert differences(f"{said} Five were for it, and nine abstained.", "failed 5/?/9 @MLT") == []


@pytest.mark.parametrize(
    "said",
    [
        "Malta refused to bring its plan to a vote.", "The president brought the matter to the vote.",
        "Malta would have pushed its inquiry to a vote.",
    ],
)  # fmt: skip
def test_who_forces_nothing_wrote_nothing(said: str) -> None:
    assert all("@MLT" not in d and "by:MLT" not in d for d in differences(said, "nothing"))


def test_a_text_of_its_own_day_and_authors_is_another() -> None:
    text = (
        "On 3 April 1982 ten voted for resolution 502, Panama was against it and Spain abstained. On 4 June Spain and "
        "Panama forced their cease-fire to a vote. Nine were in favour; Britain and the United States vetoed it."
    )
    told = "adopted 10 -PAN ~ESP & vetoed 9 @ESP,PAN -GBR,USA !GBR,USA"
    assert differences(text, told, published="1982-06-20") == []


PREVENTED = [
    ("On 25 February 1999 China prevented a further extension of the deployment. Thirteen were for it; Russia "
     "abstained.", "vetoed 13 -CHN !CHN ~RUS"),
    ("On 30 June 2002 the United States stopped the renewal of the mission. Thirteen had been for it.",
     "vetoed 13 -USA !USA"),
    ("On 15 June 2009 Russia put an end to the extension of the observers. Ten were for it.", "vetoed 10 -RUS !RUS"),
    ("The monitors were to stay, but on 28 March 2024 Russia ended their prolongation. Thirteen supported the text.",
     "vetoed 13 -RUS !RUS"),
    ("Moscow barred the reauthorisation of the inquiry on 24 October 2017. Eleven members were for it.",
     "vetoed 11 -RUS !RUS"),
    ("Russia thwarted the annual renewal of the panel. Thirteen were for it.", "vetoed 13 -RUS !RUS"),
]


@pytest.mark.parametrize(("text", "told"), PREVENTED)
def test_who_prevents_a_renewal_vetoes_it(text: str, told: str) -> None:
    assert differences(text, told) == []


@pytest.mark.parametrize(
    "text",
    [
        "Russia blocked the extension of the grain deal.", "China stopped the extension of its loan.",
        "Britain prevented a renewal of the treaty.", "China would prevent the extension of the force.",
        "Malta prevented the extension of the force.",
    ],
)  # fmt: skip
def test_what_is_held_up_without_the_council(text: str) -> None:
    assert differences(text, "nothing") == []


WHOLE = "Ten days later the observers were authorised after all, with unanimity, by resolution 1094."


@pytest.mark.parametrize(
    "text",
    [
        f"On 10 January 1997 China vetoed a draft. {WHOLE}",
        f"On 10 January 1997 China killed the draft. {WHOLE}",
        f"On 10 January 1997 the draft fell to China's veto. {WHOLE}",
        f"On 10 January 1997 a Chinese veto struck the draft down. {WHOLE}",
        f"On 10 January 1997 the draft was vetoed by China. {WHOLE}",
        f"On 10 January 1997 China cast its veto against the draft. {WHOLE}",
    ],
)
def test_what_everybody_is_for_nobody_vetoes(text: str) -> None:
    assert differences(text, "vetoed -CHN !CHN & adopted", published="1997-02-01") == []


@pytest.mark.parametrize("verb", ["turned down", "refused", "rejected", "declined"])
def test_a_request_one_member_turns_down_was_not_voted_on(verb: str) -> None:
    text = f"Russia asked for a meeting. The request was {verb}, it says, by the United Kingdom, which presides."
    assert differences(text, "nothing") == []
