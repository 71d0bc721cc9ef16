"""Ends told by a noun, round about, or of what has no word for a text."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("The Security Council's adoption, on 6 November, of Washington's text on piracy was a formality.", "adopted "
         "@USA"),
        ("The Security Council's refusal, on 4 October, of the European draft on Syria rankles.", "failed"),
        ("What the Security Council did on Friday was to bury the American draft.", "failed @USA"),
        ("The Security Council saw fit on Friday to adopt the text.", "adopted"),
        ("The Security Council, by 14-0, at last brought itself to adopt the draft.", "adopted 14/?/?"),
        ("That the Security Council should have voted down, by 9-2, a pause of a day astonished us.", "failed 2/9/?"),
        ("A delay of a week was refused on Friday by the Security Council, with four in favour.", "failed 4/?/?"),
        ("The Kremlin used its no on Friday to stop the Security Council from reappointing the panel.",
         "vetoed -RUS !RUS"),
    ],
)  # fmt: skip
def test_what_became_of_it_is_told_round_about(said: str, line: str) -> None:
    found = differences(said, line, "2018-11-10")
    assert [d for d in found if not d.startswith("+") or "veto" in d] == []


@pytest.mark.parametrize(
    "said",
    [
        "The Security Council should have voted down a pause of one day.",
        "Ahead of the Security Council's renewal of the mandate on Friday, envoys met.",
        "The Security Council could not bring itself to speak of Syria.",
        "The truce was rejected by Hamas on Friday, diplomats on the Security Council said.",
        "Nobody in the Security Council said no to the envoy.",
        "The Security Council had again decided nothing on Tuesday.",
    ],
)
def test_what_nobody_decided_is_no_end(said: str) -> None:
    assert votes(said, "2018-11-10") == []
