"""The Council of a day at its table: who sat where, who presided, whose seat was permanent."""

from __future__ import annotations

from html import escape

from horseshoe.council.seats import Council
from horseshoe.drawing.naming import day, listed, short_name
from horseshoe.drawing.seating import from_the_head
from horseshoe.drawing.svg import around, circle, number, picture, text
from horseshoe.drawing.table import angles, table_line

_WIDTH, _HEIGHT, _MIDDLE = 360.0, 292.0, (180.0, 160.0)
_SEATS, _LABELS, _DISC, _TABLE = 116.0, (151.0, 140.0), 14.0, 86.0


def council_table(council: Council, *, key: str = "hs", alone: bool = True) -> str:
    """Draw who sat: permanent seats are full discs, elected ones rings; a dot marks the President, at the head.

    Args: as for `horseshoe.drawing.table.horseshoe`. The picture has 360 by 292 units.
    """
    seats = from_the_head(council.members, council.president)
    body = "".join(_seat(council, code, angle) for code, angle in zip(seats, angles(len(seats)), strict=True))
    x, y = _MIDDLE
    middle = text(x, y, str(council.on.year), 30, weight=700) + text(x, y + 24, f"{len(seats)} seats", 14, cls="soft")
    title = f"The Security Council on {day(council.on)}"
    return picture(table_line() + body + middle, _WIDTH, _HEIGHT, title, described(council), key=key, alone=alone)


def described(council: Council) -> str:
    """Who sat, in sentences."""
    five, ten = (listed(short_name(code, council.on) for code in some) for some in (council.permanent, council.elected))
    chair = f" President: {short_name(council.president, council.on)}." if council.president else ""
    return f"Permanent members: {five}. Elected members: {ten}.{chair}"


def _seat(council: Council, code: str, angle: float) -> str:
    x, y = around(*_MIDDLE, _SEATS, angle)
    lx, ly = (around(*_MIDDLE, reach, angle)[axis] for axis, reach in enumerate(_LABELS))
    presides, permanent = code == council.president, code in council.permanent
    what = "permanent member" if permanent else "elected member"
    said = f"{short_name(code, council.on)}: {what}" + (" (President)" if presides else "")
    disc = (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(_DISC)}" stroke-width="2" '
        f'class="{"yes" if permanent else "elected"}"/>'
    )
    head = circle(*around(*_MIDDLE, _TABLE, angle), 3.2, "need") if presides else ""
    label = text(lx, ly + 4, code, 11.5, weight=700 if presides else 500)
    return f"<g><title>{escape(said)}</title>{disc}{head}{label}</g>"
