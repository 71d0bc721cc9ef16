"""Rows hold what a story needs of a report, each fact with its place in the text."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest

import horseshoe
from horseshoe.story import rows as tables
from horseshoe.story.rows import FigureRow, FindingRow, PassageRow, QuoteRow, ReportRow, TellingRow, span
from horseshoe.story.taking import rows

REPORT = (
    "UNITED NATIONS, 8 December 2023 (AFP) - The United States vetoed a Security Council resolution demanding an "
    "immediate humanitarian ceasefire in Gaza. The text, proposed by the United Arab Emirates, received 13 votes in "
    "favour, while Britain abstained.\n\n"
    "At least 17,487 people have been killed in Gaza, the health ministry said.\n\n"
    '"We do not support calls for an immediate ceasefire," said Robert Wood, the US deputy ambassador.\n'
)


def test_a_telling_says_what_the_report_says_and_which_vote_that_is() -> None:
    made = rows(horseshoe.check(REPORT))
    telling = next(one for one in made.tellings if one.kind == "vote")
    assert (telling.vote, telling.yes, telling.abstain, telling.sponsors) == ("S/2023/970", 13, 1, ("ARE",))
    assert telling.vetoes == ("USA",)
    assert telling.called == ("resolution",)
    assert telling.does[0].split("|")[1:3] == ["demand", "ceasefire gaza"]


def test_every_place_is_where_the_words_stand() -> None:
    made = rows(horseshoe.check(REPORT))
    for passage in made.passages:
        start, end = span(passage.place)
        assert " ".join(REPORT[start:end].split()) == passage.text
    quote = next(one for one in made.quotes if one.kind == "direct")
    start, end = span(quote.places[0])
    assert REPORT[start:end] == quote.words[0]


def test_the_agency_a_report_credits_is_kept_with_it() -> None:
    assert rows(horseshoe.check(REPORT)).report.agencies == ("AFP",)


def test_only_an_undated_report_keeps_the_days_it_prints() -> None:
    undated = (
        "The UN Security Council met on Gaza. Israel had set a deadline of June 8, after the plan of May 31, 2024."
    )
    assert rows(horseshoe.check(REPORT)).report.printed == ()
    assert rows(horseshoe.check(undated)).report.printed == ("06-08", "2024-05-31")


@pytest.mark.parametrize("row", [ReportRow, TellingRow, FigureRow, QuoteRow, PassageRow, FindingRow])
def test_a_row_is_flat_enough_for_one_line_of_a_table(row: type) -> None:
    flat: set[Any] = {str, int, float, bool, date, type(None)}
    hints = get_type_hints(row, vars(tables))
    for field in fields(row):
        kind = hints[field.name]
        parts = get_args(kind) if isinstance(kind, UnionType) or get_origin(kind) is tuple else (kind,)
        assert set(parts) <= flat | {Ellipsis}, field.name


def test_a_report_of_nothing_has_rows_of_nothing() -> None:
    made = rows(horseshoe.check("The weather was fine."))
    assert (made.tellings, made.figures, made.quotes) == ((), (), ())
