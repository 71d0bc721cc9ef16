"""The tally bar: ballots side by side, and the line a proposal has to reach."""

from __future__ import annotations

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.rules import NEEDED, in_force
from horseshoe.drawing import words
from horseshoe.drawing.marks import BALLOTS
from horseshoe.drawing.svg import line, number, picture, text
from horseshoe.record.vote import Vote

_WIDTH, _HEIGHT, _EDGE = 360.0, 48.0, 18.0


def tally_bar(vote: Vote, *, key: str = "bar", alone: bool = True) -> str:
    """Draw the counts of a vote with the line at nine (seven before 1966); an empty string where none are known.

    Args: as for `horseshoe.drawing.table.horseshoe`. The picture has 360 by 48 units.
    """
    if vote.tally is None:
        return ""
    need = in_force(NEEDED, vote.date)
    seats = max(need.seats, vote.tally.total)
    step = (_WIDTH - 2 * _EDGE) / seats
    row = [ballot for ballot, count in _counts(vote.tally) for _ in range(count)]
    body = "".join(_box(ballot, _EDGE + step * place, step) for place, ballot in enumerate(row))
    mark = _EDGE + step * need.yes
    body += line(mark, 15, mark, 44, "need") + text(mark, 11, f"{need.yes} needed", 11, cls="soft")
    title = f"{words.counts(vote.tally)}; {need.yes} of {need.seats} needed"
    return picture(body, _WIDTH, _HEIGHT, title, f"{title}.", key=key, alone=alone)


def _counts(tally: Tally) -> list[tuple[Ballot, int]]:
    return [
        (Ballot.YES, tally.yes),
        (Ballot.ABSTAIN, tally.abstain),
        (Ballot.NOT_PARTICIPATING, tally.not_participating),
        (Ballot.ABSENT, tally.absent),
        (Ballot.NO, tally.no),
    ]


def _box(ballot: Ballot, x: float, width: float) -> str:
    middle = x + width / 2
    box = (
        f'<rect x="{number(x + 1)}" y="20" width="{number(width - 2)}" height="19" rx="3" '
        f'stroke-width="1.5" class="{BALLOTS[ballot].ink}"/>'
    )
    match ballot:
        case Ballot.NO:
            down, up = (25.5, 33.5), (33.5, 25.5)
            return box + "".join(line(middle - 4, a, middle + 4, b, "cut") for a, b in (down, up))
        case Ballot.ABSTAIN:
            return box + line(middle - 4, 29.5, middle + 4, 29.5, "bar-abstain")
        case Ballot.NOT_PARTICIPATING:
            return box + line(middle - 4, 33.5, middle + 4, 25.5, "bar-aside")
        case _:
            return box
