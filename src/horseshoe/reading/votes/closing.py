"""Runs of sentences on one vote, closed by the seats: what the rules left unsaid there is added to their tellings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality, Proposal, Told
from horseshoe.reading.line import Line
from horseshoe.reading.sides.alignment import align
from horseshoe.reading.sides.hands import Hand, loose, named_among, settled
from horseshoe.reading.sides.seated import may_have_voted
from horseshoe.reading.votes.episodes import Episode, conflict
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.frames import frames
from horseshoe.reading.votes.modality import is_question
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_LONGEST = 5  # sentences that tell one count
_WITHIN = 8  # sentences they stand in, with questions and asides among them
_MOST = 1500  # sentences that tell; a chronicle of a decade has no more
_ELEVEN_UNTIL = 1966
_STATEMENT = Pattern(
    r"(?:press|presidential|joint|council|agreed) statement|statement (?:to the press|by)|communiqu"
)
_VOTING = late(
    r"<[DRT]\d+>|\b(?:vot|ballot|adopt|veto|abst|measure|motion|text|resol|favou?r|against|yes|no\b|nay|aye|hand|"
    r"pass(?:ed|es)|carried|reject|approv|it\b|for\b|support|back|behind|oppos|neutral|fence|side|endors|concur|"
    r"assent|negative|positive)"
)


class _Said(Struct):
    """One sentence: what the rules placed in it, and what they did not."""

    telling: Telling
    line: Line
    placed: list[Hand]
    loose: list[Hand]
    year: int = 0  # the one named last, up to here
    numbers: frozenset[int] = frozenset()  # named up to here, that may be its year ("remember 2008")
    asks: bool = False  # "Who sat it out?" says nothing and parts nothing
    taken: bool = False

    @property
    def tells(self) -> bool:
        return bool(self.placed or self.loose)


def close_counts(told: Sequence[tuple[list[Telling], Line]], published: date | None) -> None:
    """Add to the tellings of a report the ballots that alignment finds; the shortest run of sentences is taken first.

    Sentences with several tellings, with one that did not happen or counts over time, end a run.
    """
    rows = [_said(tellings, line) for tellings, line in told]
    year, numbers = 0, frozenset[int]()
    for row, (_, line) in zip(rows, told, strict=True):
        year = max((c.value.year for _, c in line.tags("M") if c.value.year), default=year)
        numbers |= {int(c.value.whole) for _, c in line.tags("N") if c.value.year_like}
        if row is not None:
            row.year, row.numbers = year or row.telling.year, numbers
    for run, beside in _runs(rows):
        if not any(row.taken for row in run) and _of_one_vote(run, beside[0], published):
            _close(run, beside, published)
    for row in rows:
        if row is not None:
            row.telling.facts += named_among(row.line, row.telling.facts)


def _runs(rows: Sequence[_Said | None]) -> list[tuple[list[_Said], tuple[_Said | None, _Said | None]]]:
    """Every stretch of sentences that may tell one count, those with fewest that tell first; and what is beside it."""
    found: list[tuple[int, int, list[_Said]]] = []
    begins = [i for i, row in enumerate(rows) if row is not None and row.tells][:_MOST]
    for i in begins:
        run: list[_Said] = []
        telling = 0
        for row in rows[i : i + _WITHIN]:
            telling += row is not None and row.tells
            if row is None or telling > _LONGEST:
                break
            run.append(row)
            if row.tells:
                found.append((telling, i, run[:]))
    shortest = sorted(found, key=lambda f: (f[0], len(f[2]), f[1]))
    padded = [None, *rows, None]
    return [(run, (padded[i], padded[i + 1 + len(run)])) for _, i, run in shortest]


def _said(tellings: list[Telling], line: Line) -> _Said | None:
    if len(tellings) != 1:
        return None
    (telling,) = tellings
    if is_question(line.text[line.start : line.end]):
        return _Said(telling, line, [], [], asks=True)
    if telling.modality is not Modality.HAPPENED or telling.history or telling.withdrawn or telling.of_statement:
        return None
    if telling.proposal is Proposal.STRAW_POLL:
        return None
    if _STATEMENT.search(line.norm) and not telling.drafts:
        return None  # nobody votes on a statement
    over = frames(line.norm)  # "everybody knows the count, and nobody ever voted"
    hands = [h for h in loose(line, telling.facts, telling.weak) if not any(f.holds(h.at) for f in over)]
    return _Said(telling, line, [*settled(telling.facts)], hands)


def _of_one_vote(run: list[_Said], lead: _Said | None, published: date | None) -> bool:
    first = run[0].telling
    if not any(_VOTING.search(row.line.norm) for row in [*run, *([lead] if lead else [])]):
        return False  # "13 members welcomed the truce, two objected": nobody voted
    return all(
        row.asks
        or (not row.telling.rival
        and row.telling.recalled == first.recalled
        and conflict(row.telling, Episode([first]), published) is None)
        for row in run[1:]
    )


def _close(run: list[_Said], beside: tuple[_Said | None, _Said | None], published: date | None) -> None:
    years = _years(run, published)
    hands = [h for row in run for h in row.loose if may_have_voted(h.voters.members, years)]
    stopped = _vetoers(run, beside)
    hands = [h for h in hands if not stopped & set(h.voters.members) or any(near.side is Ballot.NO for near in h.sides)]
    seats = 11 if years and max(years) < _ELEVEN_UNTIL else 15
    aligned = align([hand for row in run for hand in row.placed], hands, seats, _outcomes(run, beside, published))
    if aligned is None:
        return
    for row in run:
        if row.asks:
            continue
        row.taken, row.telling.seats = True, seats
        for hand, side in aligned:
            if any(hand is h for h in row.loose):
                row.telling.facts.append(hand.told(side))
        if row.tells and not any(f.slot is Slot.MOMENT for f in row.telling.facts):
            row.telling.facts += row.telling.days


def _vetoers(run: list[_Said], beside: tuple[_Said | None, _Said | None]) -> set[str]:
    """Who is told to have vetoed in a run or beside it, and stood on no other side."""
    rows = [row for row in (*run, *beside) if row is not None]
    found = {m for row in rows for f in row.telling.of(Slot.VETO) for m in f.value.members}
    return found | ({"SUN", "RUS"} if found & {"SUN", "RUS"} else set())


def _years(run: list[_Said], published: date | None) -> tuple[int, ...]:
    """The years the votes of a run can be of: those named up to there, else that of writing."""
    named = {row.year for row in run if row.year}
    if published is None:
        return tuple(named)
    if past := {year for year in named if year <= published.year}:
        return tuple(past)
    if run[0].telling.recalled:
        return ()
    numbers = {year for row in run for year in row.numbers if year < published.year}
    return published.year - (published.month == 1), published.year, *numbers  # in January they write of December


def _outcomes(
    run: list[_Said], beside: tuple[_Said | None, _Said | None], published: date | None
) -> frozenset[Told]:
    """How the vote ended, as the run says or, of the same vote, a sentence beside it."""
    near = [row for row in beside if row is not None and not row.tells and _of_one_vote([run[0], row], None, published)]
    facts = [f for row in (*run, *near) if not row.asks for f in row.telling.facts]
    facts = [f for f in facts if f.modality is Modality.HAPPENED]
    told = {f.value for f in facts if f.slot is Slot.OUTCOME}
    return frozenset(told | {Told.VETOED for f in facts if f.slot is Slot.VETO})
