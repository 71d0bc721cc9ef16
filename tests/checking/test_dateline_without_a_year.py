"""A dateline without a year tells when in its year the news was, of any of the years."""

from __future__ import annotations

import horseshoe
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.pages.publication import yearless

_MANDATE = "The UN Security Council on Friday extended the mandate of MONUSCO, the mission in the Congo. "


def linked(text: str) -> list[str | None]:
    return [m.vote.symbol if m.vote else None for m in horseshoe.check(text).matches]


def test_of_many_renewals_the_one_in_the_days_of_the_dateline_is_meant() -> None:
    assert linked("NEW YORK, March 30 (AFP) - " + _MANDATE) == ["S/RES/2463(2019)"]
    assert linked(_MANDATE) == [None]


def test_a_day_of_another_time_of_the_year_fits_none() -> None:
    assert linked("NEW YORK, August 15 (AFP) - " + _MANDATE) == [None]


def test_what_is_recalled_was_not_held_in_the_days_of_the_dateline() -> None:
    told = "UNITED NATIONS, July 10 (Reuters) - Envoys spoke of Syria on Monday. In July 2020 Russia and China vetoed "
    told += "a Security Council draft on aid to Syria twice in a week."
    assert all(symbol is None or symbol.startswith("S/2020") for symbol in linked(told))


def test_a_year_printed_makes_it_a_day_of_publication() -> None:
    def page(text: str) -> tuple[int, int] | None:
        return yearless(open_page((text + _MANDATE).encode(), "x.txt"))

    assert page("NEW YORK, March 30 (AFP) - ") == (3, 30)
    assert page("New York, 30 March - ") == (3, 30)
    assert page("NEW YORK, March 30, 2019 (AFP) - ") is None
    assert page("") is None
