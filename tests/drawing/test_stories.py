"""A story drawn: nothing a report says becomes markup, pictures are well formed, what cannot be drawn is not."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from lxml import etree, html

from horseshoe.drawing.stories.line import timeline_picture
from horseshoe.drawing.stories.page import page
from horseshoe.drawing.stories.scale import Scale, ticks
from horseshoe.drawing.stories.steps import step_chart
from horseshoe.story.ledger import Series
from tests.story.piles import HELD_UP, MARCH, VETO_AFP, VETO_COPY, story
from tests.story.test_ledger import KILLED, lines

STORY = story(VETO_AFP, VETO_COPY, HELD_UP, MARCH)
HOSTILE = VETO_AFP.replace("in Gaza, the health", "in Gaza, <script>alert(1)</script> the health").replace(
    "Malta said", 'Malta"><img src=x onerror=y> said'
)


def parsed(drawn: str) -> Any:
    return html.fromstring(drawn)


def picture(drawn: str) -> Any:
    return etree.fromstring(drawn)


def test_a_page_has_every_part_and_one_policy() -> None:
    tree = parsed(page(STORY, through="2026-09-29"))
    heads = [h.text_content() for h in tree.iter("h2")]
    assert heads == ["What happened", "Figures", "Who said what", "Passages in more than one report", "The reports"]
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert "default-src 'none'" in policy
    assert not tree.xpath("//script|//link[not(@rel='icon')]|//*[@style]|//*[@onclick]|//iframe")


def test_every_reference_leads_somewhere_and_every_id_is_one() -> None:
    tree = parsed(page(STORY))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {ref[1:] for ref in tree.xpath("//a/@href") if ref.startswith("#")} <= set(ids)
    assert {name for names in tree.xpath("//@aria-labelledby") for name in names.split()} <= set(ids)


def test_nothing_a_report_says_becomes_markup() -> None:
    drawn = page(story(HOSTILE, HOSTILE.replace("Thirteen", "Twelve")))
    tree = parsed(drawn)
    assert not tree.xpath("//script|//img|//*[@onerror]")
    assert "<script" not in drawn


def test_the_timeline_shows_every_dated_entry_once() -> None:
    tree = picture(timeline_picture(STORY))
    marks = tree.findall(".//{*}g")
    assert len(marks) == sum(entry.day is not None and entry.what != "rule" for entry in STORY.timeline)
    assert "S/2023/970" in "".join(tree.itertext())


def test_labels_of_one_lane_do_not_run_into_each_other() -> None:
    tree = picture(timeline_picture(STORY))
    lanes: dict[str, list[tuple[float, float]]] = {}
    for text in tree.iterfind(".//{*}g/{*}text"):
        x, wide = float(text.get("x") or 0), len(text.text or "") * 6.1
        span = (x - wide, x) if "till" in (text.get("class") or "") else (x, x + wide)
        lanes.setdefault(text.get("y") or "", []).append(span)
    for row in lanes.values():
        row.sort()
        assert all(end <= start for (_, end), (start, _) in pairwise(row))


@pytest.mark.parametrize("told", [story(), story(VETO_AFP.split("\n")[0].replace("8 December 2023", "3 May 1990"))])
def test_where_nothing_has_two_days_no_line_is_drawn(told: object) -> None:
    assert timeline_picture(told) == ""  # type: ignore[arg-type]


def chart(*figures: object) -> str:
    made: tuple[Series, ...] = lines(*figures)  # type: ignore[arg-type]
    return step_chart(made)


def test_values_of_one_series_are_joined_and_those_of_two_never() -> None:
    later = replace(KILLED, report="b", low=20000, high=20000)
    assert 'class="step yes"' in chart(KILLED, later)
    assert 'class="step' not in chart(KILLED, replace(later, attribution=("Israel",)))


def test_a_range_is_an_upright_and_an_open_end_an_arrow() -> None:
    later = replace(KILLED, report="b", low=18000, high=21000)
    assert chart(KILLED, later).count('class="reach') == 1
    least = replace(KILLED, report="b", low=20000, high=None, comparator="at_least")
    assert chart(KILLED, least).count("<line") > chart(KILLED, replace(least, comparator="exactly")).count("<line")


def test_one_value_is_no_chart_and_neither_is_one_of_an_unknown_day() -> None:
    assert chart(KILLED) == ""
    assert chart(KILLED, replace(KILLED, report="nobody knows when", low=20000, high=20000)) == ""


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2023, 10, 1), date(2024, 6, 1)),
        (date(1946, 1, 1), date(2026, 1, 1)),
        (date(2024, 2, 1), date(2024, 2, 20)),
        (date(2024, 2, 2), date(2024, 2, 2)),
    ],
)
def test_ticks_are_few_and_within(first: date, last: date) -> None:
    named = ticks(first, last)
    assert len(named) <= 14
    assert all(first <= on <= last and label for on, label in named)
    assert Scale(first, last, 0, 100).x(first) >= 0


def test_every_number_in_a_picture_is_finite() -> None:
    for drawn in (timeline_picture(STORY), chart(KILLED, replace(KILLED, report="b", low=20000, high=20000))):
        assert not re.search(r"nan|inf\b", drawn)
