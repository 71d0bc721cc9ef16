"""Reports of agencies and papers that are right: none of what they say may be faulted."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import Record

GRAVE = ("contradicted", "impossible")
FAULTLESS = [
    # each is right: nothing here may be faulted
    ("1968-08-24", "Malik cast the Soviet Union's 105th veto in the small hours of yesterday against a Council "
     "resolution condemning the invasion of Czechoslovakia, the UN Security Council heard."),
    ("2019-12-21", "Russia, backed by China, on Friday cast its 14th Security Council veto since the start of the "
     "Syrian conflict in 2011 to block aid from Turkey and Iraq."),
    ("2020-07-11", "The Security Council failed for a second time Friday to agree on aid to Syria. Russia and China "
     "vetoed a resolution that 13 members backed."),
    ("1973-07-27", "U.S. Vetoes Council Resolution; Resolution 13 Votes in Favor\n\nThe United States vetoed on "
     "Thursday a Security Council draft on Israel. Thirteen members voted for it; China did not participate. The "
     "draft, its envoy said, would have undermined Resolution 242."),
    ("2017-04-29", "The Security Council unanimously adopted Resolution 23 51 (2017) on Friday, extending the mission "
     "in Western Sahara."),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text"), FAULTLESS)
def test_what_is_right_is_not_faulted(published: str, text: str, record: Record) -> None:
    found = check(read(open_page(text.encode(), "report.txt"), published), record)
    assert [f for f in found.findings if f.verdict.value in GRAVE] == []


def test_earlier_vetoes_leave_out_those_of_the_news(record: Record) -> None:
    text = ("Russia and China on Thursday vetoed a UN Security Council resolution threatening Syria with sanctions. "
            "Eleven members voted for it, and Pakistan and South Africa abstained. Russia and China had vetoed two "
            "earlier resolutions on Syria.")  # fmt: skip
    found = check(read(open_page(text.encode(), "report.txt"), "2012-07-20"), record)
    assert [f for f in found.findings if f.verdict.value in GRAVE] == []
    nine = check(read(open_page(text.replace("two", "nine").encode(), "report.txt"), "2012-07-20"), record)
    assert [f.verdict.value for f in nine.findings if f.verdict.value in GRAVE] == ["contradicted"]
