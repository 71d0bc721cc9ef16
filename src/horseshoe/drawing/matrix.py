"""Agreement of members as a matrix: a cell a pair, its share printed in it, darker where they agree more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from horseshoe.drawing.naming import short_name
from horseshoe.drawing.svg import number, picture, text

_CELL, _SIDE, _TOP = 44.0, 50.0, 26.0
_FAINT, _DARK = 0.04, 0.5  # opacities; ink stays readable on the darkest, light and dark


def agreement_matrix(
    members: Sequence[str], shares: Mapping[tuple[str, str], float | None], *, key: str = "matrix", alone: bool = True
) -> str:
    """Draw the shares of all pairs.

    Args:
        members: codes, in the order of rows and columns.
        shares: of each pair, in either order; None where no vote can be compared.
        key, alone: as for `horseshoe.drawing.table.horseshoe`.

    Returns:
        An SVG element; the scale runs from the lowest share to 100 per cent.
    """
    known = [share for share in shares.values() if share is not None]
    low = min(known, default=0.0)
    cells = [
        _cell(one, other, shares.get((one, other), shares.get((other, one))), low, column, row)
        for row, one in enumerate(members)
        for column, other in enumerate(members)
        if one != other
    ]
    heads = [text(_SIDE + _CELL * (place + 0.5), 18, code, 11.5, weight=600) for place, code in enumerate(members)]
    sides = [
        text(_SIDE / 2, _TOP + _CELL * (row + 0.5) + 4, code, 11.5, weight=600) for row, code in enumerate(members)
    ]
    size = _CELL * len(members)
    title = f"How often {len(members)} members of the Council cast the same ballot"
    said = f"From {low:.0%} to {max(known, default=0.0):.0%}. The table below has every pair, with numbers of votes."
    body = "".join([*heads, *sides, *cells])
    return picture(body, _SIDE + size, _TOP + size, title, said, key=key, alone=alone)


def _cell(one: str, other: str, share: float | None, low: float, column: int, row: int) -> str:
    x, y = _SIDE + _CELL * column, _TOP + _CELL * row
    strength = 0.0 if share is None else (share - low) / (1 - low) if low < 1 else 1.0
    depth = number(_FAINT + (_DARK - _FAINT) * strength)
    named = f"{short_name(one)} and {short_name(other)}: {'no vote to compare' if share is None else f'{share:.0%}'}"
    printed = "–" if share is None else f"{100 * share:.0f}"
    side = number(_CELL - 2)
    place = f'x="{number(x + 1)}" y="{number(y + 1)}" width="{side}" height="{side}"'
    box = f'<rect {place} rx="3" class="cell" fill-opacity="{depth}"/>'
    words = text(x + _CELL / 2, y + _CELL / 2 + 4.5, printed, 13)
    return f"<g><title>{escape(named)}</title>{box}{words}</g>"
