"""Ways without a number: ordinals and counts over history ("the fourth attempt", "its 14th veto")."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.claims import HistorySaid
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

SAID = [
    ("It was the 79th time that the Soviet Union had used its veto in the Security Council.", "1960-09-18",
     "vetoes SUN 79th"),
    ("Tuesday's was the twelfth Russian veto on Syria in the Security Council.", "2018-04-11", "vetoes RUS 12th"),
    ("Russia has now vetoed twelve Security Council drafts on Syria.", "2018-04-11", "vetoes RUS 12"),
    ("Washington has used its veto six times to shield Israel from Security Council texts on Gaza.", "2025-09-19",
     "vetoes USA 6"),
    ("It was the first Chinese veto in the Security Council since 1999.", "2007-01-13", "vetoes CHN since 1999"),
    ("The Security Council failed for the fourth time to agree on a text about Gaza.", "2023-10-26", "attempts 4th"),
    ("It was the Security Council's fifth failed attempt to act on the war in Gaza.", "2023-10-26", "attempts 5th"),
    ("The United States has vetoed three Security Council drafts on Gaza, in October, December and February.",
     "2024-03-22", "vetoes USA 3"),
    ("The Security Council has adopted four resolutions on Gaza.", "2025-03-01", "adoptions 4"),
]
NEIGHBOURS = [
    ("The third round of talks ended; the Security Council adopted the text with 14 votes.", "2024-03-28", ""),
    ("The Security Council met for the fourth day in a row.", "2024-03-28", ""),
    ("He is the first envoy of his country to address the Security Council since 1989.", "2024-03-28", ""),
    ("A third draft was circulated in the Security Council.", "2024-03-28", ""),
    ("Three vetoes of the president's were overridden by Congress, the Security Council was told.", "2024-03-28", ""),
    ("The United States could cast its fifth veto in the Security Council on Friday.", "2024-03-28",
     "vetoes USA 5th awaited"),
]


def _said(claim: HistorySaid) -> str:
    """A claim in one line: what is counted, whose, how many."""
    number = f"{claim.ordinal}th" if claim.ordinal else str(claim.count or "")
    since = f"since {claim.since.value}" if claim.first and claim.since else ""
    return " ".join(p for p in (claim.measure, claim.member, number, since, "awaited" if claim.awaited else "") if p)


@pytest.mark.parametrize(("text", "published", "counted"), [*SAID, *NEIGHBOURS])
def test_a_count_over_the_record_is_told_as_one(text: str, published: str, counted: str) -> None:
    claims = read(open_page(text.encode(), "report.txt"), published).claims
    said = [_said(c.content) for c in claims if isinstance(c.content, HistorySaid)]
    assert said == ([counted] if counted else [])
