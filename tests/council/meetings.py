"""Meetings to try moves in: a day, what was cast on it, and moves played one after the other."""

from __future__ import annotations

from datetime import date

import pytest

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.casting import Cast
from horseshoe.council.formats import Format
from horseshoe.council.meeting import Meeting, Step
from horseshoe.council.moves import (
    Convene,
    Move,
    PutAgenda,
    Submit,
)  # fmt: skip
from horseshoe.council.procedure import play
from horseshoe.council.seats import council
from horseshoe.errors import ProcedureError

DAY = date(2024, 3, 22)
PASS, FAIL = Cast({}, Tally(9, 0, 6)), Cast({}, Tally(8, 0, 7))


def cast(on: date = DAY, **sides: str) -> Cast:
    """Ballots of a day: those named, and everybody else in favour."""
    named = {code: Ballot(side) for side, codes in sides.items() for code in codes.split()}
    return Cast(dict.fromkeys(council(on).members, Ballot.YES) | named)


def run(*moves: Move, on: date = DAY, format: Format = Format.OPEN, opened: bool = True) -> tuple[Meeting, Step]:
    meeting, step = Meeting.called(on, "S/PV.9584", format=format), Step("")
    for move in (*((Convene(), PutAgenda()) if opened else ()), *moves):
        meeting, step = play(meeting, move)
    return meeting, step


def refused(*moves: Move, on: date = DAY, format: Format = Format.OPEN, opened: bool = True) -> ProcedureError:
    run(*moves[:-1], on=on, format=format, opened=opened)  # all but the last are allowed
    with pytest.raises(ProcedureError) as error:
        run(*moves, on=on, format=format, opened=opened)
    return error.value


DRAFT = Submit("S/2024/239", ("USA",))
RIVAL = Submit("S/2024/240", ("RUS",))

