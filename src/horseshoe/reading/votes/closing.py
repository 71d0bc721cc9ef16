"""Runs of sentences on one vote, closed by the seats: what the rules left unsaid there is added to their tellings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.sides.alignment import align
from horseshoe.reading.sides.hands import Hand, loose, named_among, settled
from horseshoe.reading.sides.seated import may_have_voted
from horseshoe.reading.votes.episodes import Episode, conflict
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.patterns import Pattern

_LONGEST = 4  # sentences that tell one count
_ELEVEN_UNTIL = 1966
_STATEMENT = Pattern(
    r"(?:press|presidential|joint|council|agreed) statement|statement (?:to the press|by)|communiqu"
)
_VOTING = re.compile(
    r"<[DRT]\d+>|\b(?:vot|ballot|adopt|veto|abst|measure|motion|text|resol|favou?r|against|yes|no\b|nay|aye|hand|"
    r"pass(?:ed|es)|carried|reject|approv|it\b|for\b|support|back|behind|oppos|neutral|fence|side|endors|concur|"
    r"assent|negative|positive)"
)


@dataclass(slots=True)
class _Said:
    """One sentence: what the rules placed in it, and what they did not."""

    telling: Telling
    line: Line
    placed: list[Hand]
    loose: list[Hand]
    year: int = 0  # the one named last, up to here
    taken: bool = False

    @property
    def tells(self) -> bool:
        return bool(self.placed or self.loose)


def close_counts(told: Sequence[tuple[list[Telling], Line]], published: date | None) -> None:
    """Add to the tellings of a report the ballots that alignment finds; the shortest run of sentences is taken first.

    Sentences with several tellings, with one that did not happen or counts over time, end a run.
    """
    rows = [_said(tellings, line) for tellings, line in told]
    year = 0
    for row, (_, line) in zip(rows, told, strict=True):
        year = max((c.value.year for _, c in line.tags("M") if c.value.year), default=year)
        if row is not None:
            row.year = year
    for length in range(1, _LONGEST + 1):
        for i in range(len(rows) - length + 1):
            run = [row for row in rows[i : i + length] if row is not None and not row.taken]
            whole = len(run) == length and run[0].tells and run[-1].tells
            if whole and _of_one_vote(run, published):
                _close(run, published)
    for row in rows:
        if row is not None:
            row.telling.facts += named_among(row.line, row.telling.facts)


def _said(tellings: list[Telling], line: Line) -> _Said | None:
    if len(tellings) != 1:
        return None
    (telling,) = tellings
    if telling.modality is not Modality.HAPPENED or telling.history or telling.withdrawn or telling.of_statement:
        return None
    if _STATEMENT.search(line.norm) and not telling.drafts:
        return None  # nobody votes on a statement
    return _Said(telling, line, [*settled(telling.facts)], loose(line, telling.facts, telling.weak))


def _of_one_vote(run: list[_Said], published: date | None) -> bool:
    first = run[0].telling
    if not any(_VOTING.search(row.line.norm) for row in run):
        return False  # "13 members welcomed the truce, two objected": nobody voted
    return all(
        not row.telling.rival
        and row.telling.recalled == first.recalled
        and conflict(row.telling, Episode([first]), published) is None
        for row in run[1:]
    )


def _close(run: list[_Said], published: date | None) -> None:
    years = _years(run, published)
    hands = [h for row in run for h in row.loose if may_have_voted(h.voters.members, years)]
    seats = 11 if years and max(years) < _ELEVEN_UNTIL else 15
    aligned = align([hand for row in run for hand in row.placed], hands, seats, _outcomes(run))
    if aligned is None:
        return
    for row in run:
        row.taken, row.telling.seats = True, seats
        for hand, side in aligned:
            if any(hand is h for h in row.loose):
                row.telling.facts.append(hand.told(side))
        if not any(f.slot is Slot.MOMENT for f in row.telling.facts):
            row.telling.facts += row.telling.days


def _years(run: list[_Said], published: date | None) -> tuple[int, ...]:
    """The years the votes of a run can be of: those named up to there, else that of writing."""
    named = {row.year for row in run if row.year}
    if published is None:
        return tuple(named)
    if past := {year for year in named if year <= published.year}:
        return tuple(past)
    if run[0].telling.recalled:
        return ()
    return published.year - (published.month == 1), published.year  # in January they write of December


def _outcomes(run: list[_Said]) -> frozenset[Told]:
    facts = [f for row in run for f in row.telling.facts if f.modality is Modality.HAPPENED]
    told = {f.value for f in facts if f.slot is Slot.OUTCOME}
    return frozenset(told | {Told.VETOED for f in facts if f.slot is Slot.VETO})
