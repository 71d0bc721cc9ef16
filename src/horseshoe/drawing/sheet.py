"""A vote on one sheet: symbol, day, table and tally bar, as one SVG that stands by itself."""

from __future__ import annotations

from horseshoe.drawing import words
from horseshoe.drawing.naming import day
from horseshoe.drawing.svg import picture, text
from horseshoe.drawing.table import horseshoe
from horseshoe.drawing.tally import tally_bar
from horseshoe.record.vote import Vote

_WIDTH, _MARGIN, _HEAD, _TABLE, _BAR, _FOOT = 400.0, 20.0, 58.0, 292.0, 52.0, 28.0
SIZE = (_WIDTH, _HEAD + _TABLE + _BAR + _FOOT)  # units across and down, with tally and foot


def vote_sheet(vote: Vote, *, foot: str = "") -> str:
    """Draw a vote with its name above it.

    Args:
        vote: of the record.
        foot: a line below, such as the address it is found at.

    Returns:
        An SVG element of 400 units across that carries its style; text and pictures inside are described once.
    """
    head = text(_WIDTH / 2, 28, vote.symbol, 19, weight=700) + text(_WIDTH / 2, 48, day(vote.date), 13, cls="soft")
    body = head + _at(_HEAD, horseshoe(vote, key="t", alone=False))
    height = _HEAD + _TABLE
    if vote.tally:
        body += _at(height, tally_bar(vote, key="b", alone=False))
        height += _BAR
    if foot:
        body += text(_WIDTH / 2, height + 16, foot, 10.5, cls="soft")
        height += _FOOT
    said = f"{words.headline(vote)}. {words.roll(vote)}"
    return picture(body, _WIDTH, height, words.headline(vote), said, key="hs", alone=True)


def _at(down: float, drawn: str) -> str:
    return drawn.replace("<svg ", f'<svg x="{_MARGIN:g}" y="{down:g}" ', 1)
