"""Way 18: a permanent member's no on a text that failed for want of votes, or on procedure, is no veto; where a
report calls it one, the report says so and the law says otherwise."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.checking.finding import Verdict
from horseshoe.reading.claims.claims import ClaimKind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import Record, load
from tests.reading.saying import differences

SAID = [
    ("The draft got eight votes. Russia's veto was not needed.", "any 8"),
    ("Russia vetoed nothing: the motion was procedural and carried 9-6.", "adopted 9/6"),
    ("China voted against the motion to hold the meeting, which carried with nine votes.", "adopted 9 -CHN"),
    ("The amendment failed with 6 votes in favour; the US voted against it.", "failed 6 -USA"),
    ("Russia voted against but cannot veto a procedural decision, and the meeting was held after a vote of 10-2.",
     "any 10/2 -RUS"),
    ("Eight for, two against, the United States and Australia: no veto was needed to sink it.", "any 8/2 -USA,AUS",
     "2014-12-31"),
    ("Russia and China voted no in the procedural vote on Myanmar, and ten members voted yes.", "any 10 -RUS,CHN",
     "2006-09-16"),
    ("Four were for the text and nine against, Britain, France and the United States among them.",
     "failed 4/9 -GBR,FRA,USA", "2016-10-09"),
    ("The United States voted no on the Russian draft, which had two votes.", "failed 2 -USA @RUS", "2018-06-02"),
    ("Eight countries voted for the briefing on Syria and four against, Russia and China among these; nine were "
     "needed, and the meeting was cancelled.", "any 8/4 -RUS,CHN", "2018-03-20"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The draft got nine votes and fell to Russia's no.", "vetoed 9 -RUS !RUS"),
    ("Nine were in favour of the text on Rhodesia. Britain voted against it and it fell.", "vetoed 9 -GBR !GBR",
     "1971-12-31"),
    ("Seven of eleven were for the withdrawal; the Soviet Union voted against it.", "vetoed 7 -SUN !SUN", "1961-12-19"),
]


@pytest.mark.parametrize("told", SAID)
def test_a_no_that_stopped_nothing_is_no_veto(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.fixture(scope="module")
def record() -> Record:
    return load()


CALLED_A_VETO = [
    ("The Security Council rejected on Tuesday a Jordanian draft on Palestine, which got eight votes. The United "
     "States vetoed it; Australia also voted against.", "2014-12-31"),
    ("Britain vetoed the Russian draft on Venezuela in the Security Council on February 28, 2019; four members voted "
     "for it and seven against.", "2019-03-01"),
    ("France vetoed the Russian draft in the Security Council on October 8, 2016; four members voted for it and nine "
     "against.", "2016-10-09"),
    ("On January 31, 2022 Russia vetoed a procedural motion to hold a Security Council meeting on Ukraine; the vote "
     "was 10-2 with three abstentions.", "2022-02-01"),
    ("China vetoed a procedural motion in the Security Council on the human rights of North Korea; nine were for it, "
     "and it passed.", "2015-12-11"),
    ("The United States vetoed the Russian draft on Gaza in the Security Council on October 16, 2023, which had five "
     "votes in favour and four against.", "2023-10-17"),
]
A_VETO = [
    ("Russia vetoed a Security Council draft resolution on the bombing of Aleppo on October 8, 2016; 11 members voted "
     "for the French text.", "2016-10-09"),
    ("The United States vetoed the Brazilian draft on Gaza in the Security Council on October 18, 2023; 12 members "
     "voted for it.", "2023-10-19"),
]


def _vetoes(text: str, published: str, record: Record) -> list[Verdict]:
    checked = check(read(open_page(text.encode(), "report.txt"), published), record)
    return [f.verdict for f in checked.findings if f.claim.kind is ClaimKind.VETO]


@pytest.mark.parametrize(("text", "published"), CALLED_A_VETO)
def test_what_is_called_a_veto_and_stopped_nothing_is_faulted(text: str, published: str, record: Record) -> None:
    found = _vetoes(text, published, record)
    assert found
    assert set(found) <= {Verdict.CONTRADICTED, Verdict.IMPOSSIBLE}


@pytest.mark.parametrize(("text", "published"), A_VETO)
def test_what_is_called_a_veto_and_was_one_stands(text: str, published: str, record: Record) -> None:
    assert set(_vetoes(text, published, record)) == {Verdict.SUPPORTED}
