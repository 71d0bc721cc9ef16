"""Whether a meeting was held: what was secured for a day is to come, what was held the next day was held."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

TALKS, MEETING = Kind.CONSULTATIONS, Kind.MEETING
TOLD = [
    ("Sweden has secured closed consultations of the Security Council for Friday morning.", TALKS, Modality.EXPECTED),
    ("Norway obtained closed consultations of the Security Council on Jerusalem for Monday.", TALKS, Modality.EXPECTED),
    ("The Security Council goes into closed consultations on Beni on Monday, as requested by South Africa.", TALKS,
     Modality.EXPECTED),
    ("The Security Council went into closed consultations on Beni on Monday.", TALKS, Modality.HAPPENED),
    ("Closed consultations of the Security Council were held the next morning.", TALKS, Modality.HAPPENED),
    ("Baghdad had demanded an emergency meeting of the Security Council and it got one.", MEETING, Modality.HAPPENED),
    ("Iraq asked for an urgent meeting of the UN Security Council, and its wish was granted.", MEETING,
     Modality.HAPPENED),
    ("Iraq asked for an urgent meeting of the UN Security Council.", MEETING, Modality.PROPOSED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "mode"), TOLD)
def test_a_meeting_is_told_with_its_mode(text: str, kind: Kind, mode: Modality) -> None:
    (one,) = read(open_page(text.encode(), "report.txt"), "2020-12-19").actions
    assert (one.kind, one.modality) == (kind, mode)
