"""What somebody regrets or wonders at "should have" happened did happen; what is asked for did not."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

FELT = [
    (
        "It is a pity that Russia should have vetoed the Security Council's text on Syria, which ten members backed.",
        "vetoed 10 -RUS !RUS", "2017-04-13",
    ),
    (
        "That Britain and France should have vetoed the American draft on Suez was a blow to the Security Council.",
        "vetoed -GBR,FRA !GBR,FRA @USA", "1956-10-31",
    ),
    (
        "The minister spoke of his sorrow that the Irish text on Kashmir should have been vetoed by the Soviet Union.",
        "vetoed -SUN !SUN @IRL", "1962-06-24",
    ),
    (
        "The text on Idlib was vetoed by Russia; but that Indonesia should have abstained on it is the stranger thing.",
        "vetoed -RUS ~IDN !RUS", "2019-09-20",
    ),
    (
        "Nobody had foreseen, and many found it odd, that Chile should have voted against the text, which was adopted.",
        "adopted -CHL", "2003-05-23",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want", "day"), FELT)
def test_what_is_regretted_happened(text: str, want: str, day: str) -> None:
    assert differences(text, want, day) == []


@pytest.mark.parametrize(
    "text",
    [
        "The text on Mali should have been adopted last week, the envoy complained.",
        "Russia should have vetoed the text, a Syrian paper wrote; the Security Council has not voted yet.",
        "He suggested, to general surprise, that France should have vetoed it.",
        "Should China have abstained? Nobody asked it to.",
        "It is right that the Council should have adopted a text by Christmas.",
    ],
)
def test_what_is_asked_for_did_not_happen(text: str) -> None:
    assert differences(text, "nothing") == []
