"""A resolution that the text builds on is not the text: its number is no claim about the vote, nor are paragraphs."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.checking.contract import report
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load


@pytest.mark.parametrize(
    ("text", "published", "symbol"),
    [
        (
            "The Security Council on Monday approved the text on the renewal of sanctions against Yemen imposed by "
            "resolution 2140. It got 11 votes, none against; Brazil, Ireland, Mexico and Norway abstained.",
            "2022-03-01",
            "S/RES/2624(2022)",
        ),
        (
            "On 24 October 2014 the Security Council approved the text on the provisions of paragraph 2 of resolution "
            "2142 by 13 votes. Jordan and Russia abstained.",
            "2014-10-25",
            "S/RES/2182(2014)",
        ),
        (
            "On 27 October 2011 the Security Council unanimously approved the text ending the provisions of paras. 4, "
            "5 and 6 to 12 of resolution 1973 on Libya.",
            "2011-10-28",
            "S/RES/2016(2011)",
        ),
    ],
)
def test_what_a_text_builds_on_is_not_the_text(text: str, published: str, symbol: str) -> None:
    document = report(check(read(open_page(text.encode(), "story.txt"), published), load()))
    assert [a["vote"] and a["vote"]["symbol"] for a in document["actions"] if a["kind"] == "vote"] == [symbol]
    assert not [c for c in document["claims"] if c["verdict"] in ("contradicted", "impossible")]


def test_the_number_of_the_text_is_still_read() -> None:
    text = "UNITED NATIONS - Sanctions were imposed on Iran by the Security Council in resolution 1929, adopted 12-2-1."
    document = report(check(read(open_page(text.encode(), "story.txt"), "2010-06-10"), load()))
    assert [a["vote"] and a["vote"]["symbol"] for a in document["actions"]] == ["S/RES/1929(2010)"]
