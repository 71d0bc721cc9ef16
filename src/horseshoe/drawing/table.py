"""The horseshoe: every seat of the Council at its table, with its ballot, as an SVG string."""

from __future__ import annotations

from html import escape

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.drawing import words
from horseshoe.drawing.seating import Seat, seating
from horseshoe.drawing.svg import around, circle, line, number, picture, text
from horseshoe.record.vote import Method, Vote

_WIDTH, _HEIGHT = 360.0, 292.0
_MIDDLE = (180.0, 160.0)
_SEATS, _TABLE = 116.0, 86.0  # radii, in units of the view box
_LABELS = (151.0, 140.0)  # across and down: letters are wider than they are high
_DISC = 14.0
_OPEN = 100.0  # degrees of the circle that stay open, where the clerks' table and the speaker are


def horseshoe(vote: Vote, *, key: str = "hs", alone: bool = True) -> str:
    """Draw a vote at the Council's table.

    Args:
        vote: of the record.
        key: start of the ids inside the picture; distinct for each picture of one page.
        alone: carry the style along; False inside a page that has it.

    Returns:
        An SVG element of 360 by 292 units. Without ballots on record, an empty table that says why.
    """
    seats = seating(vote) if vote.ballots else ()
    drawn = "".join(_seat(seat, angle) for seat, angle in zip(seats, angles(len(seats)), strict=True))
    body = table_line() + drawn + _middle(vote)
    return picture(body, _WIDTH, _HEIGHT, words.headline(vote), words.roll(vote), key=key, alone=alone)


def angles(seats: int) -> list[float]:
    """Degrees clockwise from the head of the table, for seats from its one end to its other."""
    if seats < 2:
        return [0.0] * seats
    span = 360 - _OPEN
    return [-span / 2 + span * place / (seats - 1) for place in range(seats)]


def table_line() -> str:
    """The table itself."""
    (x1, y1), (x2, y2) = (around(*_MIDDLE, _TABLE, end * (360 - _OPEN) / 2) for end in (-1, 1))
    arc = f"M{number(x1)} {number(y1)}A{number(_TABLE)} {number(_TABLE)} 0 1 1 {number(x2)} {number(y2)}"
    return f'<path d="{arc}" class="table" stroke-width="16" stroke-linecap="round"/>'


def _seat(seat: Seat, angle: float) -> str:
    x, y = around(*_MIDDLE, _SEATS, angle)
    lx, ly = (around(*_MIDDLE, reach, angle)[axis] for axis, reach in enumerate(_LABELS))
    bold = 700 if seat.presides or seat.vetoed else 500
    said = f"{seat.name}: {seat.mark.word}" + (" (President)" if seat.presides else "")
    label = text(lx, ly + 4, seat.code, 11.5, weight=bold, cls="on-no" if seat.vetoed else "")
    head = circle(*around(*_MIDDLE, _TABLE, angle), 3.2, "need") if seat.presides else ""
    return f"<g><title>{escape(said)}</title>{_ballot(seat, x, y)}{head}{label}</g>"


def _ballot(seat: Seat, x: float, y: float) -> str:
    disc = f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(_DISC)}" stroke-width="2" class="{seat.mark.ink}"/>'
    arm = 5.2
    crossed = line(x - arm, y - arm, x + arm, y + arm, "cut") + line(x - arm, y + arm, x + arm, y - arm, "cut")
    match seat.ballot:
        case Ballot.NO:
            return (circle(x, y, _DISC + 3.4, "ring") if seat.vetoed else "") + disc + crossed
        case Ballot.ABSTAIN:
            return disc + line(x - 6, y, x + 6, y, "bar-abstain")
        case Ballot.NOT_PARTICIPATING:
            return disc + line(x - arm, y + arm, x + arm, y - arm, "bar-aside")
        case Ballot.UNRECORDED:
            return disc + text(x, y + 4.5, "?", 13, cls="soft")
        case _:
            return disc


def _middle(vote: Vote) -> str:
    x, y = _MIDDLE
    tally = "–".join(str(vote.tally).split("-")) if vote.tally else "no ballots"
    short = {Outcome.VETOED: "vetoed", Outcome.SHORT: "too few votes"}.get(vote.outcome, words.outcome(vote))
    if vote.method is Method.WITHOUT_VOTE:  # the whole phrase is wider than the table is inside
        tally, short = "no ballots", "no vote was taken"
    ink = "on-yes" if vote.outcome in (Outcome.ADOPTED, Outcome.CARRIED) else "on-no"
    counted = text(x, y, tally, 30 if vote.tally else 17, weight=700)
    return counted + text(x, y + 24, short, 14, cls=ink, weight=600)
