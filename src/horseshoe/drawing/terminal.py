"""The horseshoe for a terminal: a few lines of characters, each piece with the ink it wants."""

from __future__ import annotations

from dataclasses import dataclass

from horseshoe.council.decide import Outcome
from horseshoe.drawing import words
from horseshoe.drawing.seating import Seat, seating
from horseshoe.record.vote import Vote


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of one ink ('' for none): an ink of horseshoe.drawing.marks, or 'soft' or 'strong'."""

    text: str
    ink: str = ""


def terminal_horseshoe(vote: Vote, *, plain: bool = False) -> tuple[tuple[Piece, ...], ...]:
    """Draw a vote in lines of at most 37 columns, the President in the middle of the first.

    Args:
        vote: of the record.
        plain: ASCII signs alone.

    Returns:
        Lines of pieces; none where no ballots are on record.
    """
    seats = seating(vote) if vote.ballots else ()
    if len(seats) < 5:
        return ()
    # Five along the head; the others face each other down the two arms.
    arm = (len(seats) - 5) // 2
    left, head, right = seats[:arm][::-1], seats[arm : arm + 5], seats[arm + 5 :]
    rows = [_row([(4 + 6 * place, _cell(seat, plain)) for place, seat in enumerate(head)])]
    inside = _inside(vote, len(right))
    for place, far in enumerate(right):
        indent = 2 if place == 0 else 0 if place == 1 else min(place - 1, 2)
        near = [(indent, _cell(left[place], plain))] if place < len(left) else []
        rows.append(_row([*near, *inside[place], (33 - indent, _cell(far, plain))]))
    return tuple(rows)


def _inside(vote: Vote, rows: int) -> list[list[tuple[int, tuple[Piece, ...]]]]:
    """The tally and the outcome, centred between the arms."""
    good = vote.outcome in (Outcome.ADOPTED, Outcome.CARRIED)
    short = {Outcome.VETOED: "vetoed", Outcome.SHORT: "too few votes"}.get(vote.outcome, words.outcome(vote))
    said = [Piece(str(vote.tally), "strong")] if vote.tally else []
    said.append(Piece(short, "yes" if good else "no"))
    lines: list[list[tuple[int, tuple[Piece, ...]]]] = [[] for _ in range(rows)]
    for row, piece in enumerate(said, start=1):
        if row < rows:
            lines[row].append((max(18 - len(piece.text) // 2, 6), (piece,)))
    return lines


def _cell(seat: Seat, plain: bool) -> tuple[Piece, ...]:
    mark = seat.mark
    return (Piece(mark.plain if plain else mark.sign, mark.ink), Piece(seat.code, "strong" if seat.presides else ""))


def _row(placed: list[tuple[int, tuple[Piece, ...]]]) -> tuple[Piece, ...]:
    row: list[Piece] = []
    at = 0
    for column, pieces in placed:
        row.append(Piece(" " * (column - at)))
        row.extend(pieces)
        at = column + sum(len(piece.text) for piece in pieces)
    return tuple(row)
