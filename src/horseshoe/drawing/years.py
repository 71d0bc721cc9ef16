"""What a member did year by year, as columns: in favour below, abstentions and votes against standing on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from horseshoe.drawing.svg import number, picture, text

_STEP, _HIGH, _FOOT, _EDGE = 12.0, 110.0, 22.0, 6.0


@dataclass(frozen=True, slots=True)
class Year:
    """Ballots of a year: in favour, abstaining, against, and neither (not participating, absent, unrecorded)."""

    year: int
    yes: int
    abstain: int
    no: int
    silent: int

    @property
    def total(self) -> int:
        """Votes in which the member had a seat."""
        return self.yes + self.abstain + self.no + self.silent


def year_columns(years: Sequence[Year], name: str, *, key: str = "years", alone: bool = True) -> str:
    """Draw a column a year from the first to the last; years without a seat stay empty.

    Args:
        years: in order. name: of the member, for the title.
        key, alone: as for `horseshoe.drawing.table.horseshoe`.

    Returns:
        An SVG element; an empty string where there are no years.
    """
    if not years:
        return ""
    first, last = years[0].year, years[-1].year
    width = 2 * _EDGE + _STEP * max(last - first + 1, 12)
    scale = _HIGH / max(year.total for year in years)
    columns = "".join(_column(year, _EDGE + _STEP * (year.year - first), scale) for year in years)
    marks = "".join(
        text(_EDGE + _STEP * (year - first + 0.5), _HIGH + 18, str(year), 10.5, cls="soft")
        for year in range(first, last + 1)
        if year % 10 == 0 or (last - first < 10 and year in (first, last))
    )
    title = f"{name}: ballots by year, {first} to {last}" if first != last else f"{name}: ballots of {first}"
    counts = [sum(getattr(year, what) for year in years) for what in ("yes", "abstain", "no", "silent")]
    said = "{} in favour, {} abstaining, {} against, {} neither. The table below has every year.".format(*counts)
    return picture(columns + marks, width, _HIGH + _FOOT, title, said, key=key, alone=alone)


def _column(year: Year, x: float, scale: float) -> str:
    down, drawn = _HIGH, []
    for ink, count in (("yes", year.yes), ("absent", year.silent), ("abstain", year.abstain), ("no", year.no)):
        if count:
            high = count * scale
            down -= high
            # Rings and dashes lie inside their box, so that two that touch stay two.
            inset, stroke = (0.0, "0") if ink in ("yes", "no") else (0.6, "1.2")
            size = f'width="{number(_STEP - 2 - 2 * inset)}" height="{number(max(high - 2 * inset, 0.6))}"'
            place = f'x="{number(x + 1 + inset)}" y="{number(down + inset)}"'
            drawn.append(f'<rect {place} {size} stroke-width="{stroke}" class="{ink}"/>')
    said = f"{year.year}: {year.yes} in favour, {year.abstain} abstaining, {year.no} against, {year.silent} neither"
    return f"<g><title>{escape(said)}</title>{''.join(drawn)}</g>"
