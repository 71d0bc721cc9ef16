"""A vote on the desk: head line, table, who did what, why it came out so."""

from __future__ import annotations

from horseshoe.cli.screen import Screen, Words, harmless, inked, line_of, put
from horseshoe.council.ballots import Ballot
from horseshoe.drawing import words
from horseshoe.drawing.marks import BALLOTS, VETO
from horseshoe.drawing.naming import day, listed, short_name
from horseshoe.drawing.seating import Seat, seating
from horseshoe.drawing.terminal import terminal_horseshoe
from horseshoe.record.vote import Vote

# Exceptions first: the many that voted alike are the least of the news.
_ORDER = (Ballot.NO, Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING, Ballot.ABSENT, Ballot.UNRECORDED, Ballot.YES)
_MANY = 8


def show_vote(out: Screen, vote: Vote, *, plain: bool, indent: int = 0, whole: bool = True) -> None:
    """Print one vote; without `whole`, its head, its table and who stood apart."""
    put(out, head(vote), indent=indent, hang=2)
    for line in _about(vote) if whole else ():
        put(out, inked(line, "soft"), indent=indent, hang=2)
    for row in terminal_horseshoe(vote, plain=plain):
        put(out, line_of(row), indent=indent + 2)
    for camp in camps(vote, plain=plain, whole=whole):
        put(out, camp, indent=indent + 2, hang=2)
    if whole:
        _why(out, vote, indent)


def _why(out: Screen, vote: Vote, indent: int) -> None:
    for reason in vote.ruling.because if vote.ruling else ():
        put(out, inked(f"{capital(reason.text)} ({reason.cite})."), indent=indent, hang=2)
    if vote.note:
        put(out, inked(vote.note, "soft"), indent=indent, hang=2)
    for one in vote.disagreements:
        said = "; ".join(f"{source}: {value}" for source, value in one.said.items())
        tail = f"Taken: {one.taken}. {one.why or 'Unsettled'}."
        put(out, inked(f"Sources differ on {one.field}: {said}. {tail}", "soft"), indent=indent, hang=2)


def head(vote: Vote) -> Words:
    """'S/2023/970 · 8 December 2023 · 13-1-1 · not adopted: veto by the United States'."""
    became = words.outcome(vote)
    good = became.startswith(("adopted", "carried"))
    parts = [inked(vote.symbol, "strong"), inked(day(vote.date))]
    parts += [inked(str(vote.tally), "strong")] if vote.tally else []
    parts.append(inked(became, "yes" if good else "no"))
    return Words.of(*[piece for part in parts for piece in (" · ", part)][1:])


def camps(vote: Vote, *, plain: bool, whole: bool) -> list[Words]:
    """A line for each ballot cast: its sign, its word, the members; the "in favour" only in the `whole`."""
    if not vote.ballots:
        return []
    seats = seating(vote)
    lines = []
    for ballot in _ORDER:
        camp = [seat for seat in seats if seat.ballot is ballot]
        if not camp:
            continue
        mark = VETO if ballot is Ballot.NO and all(seat.vetoed for seat in camp) else BALLOTS[ballot]
        sign = mark.plain if plain else mark.sign
        who = f"{len(camp)} members" if ballot is Ballot.YES and not whole else listed(_names(camp))
        lines.append(Words.of(inked(sign, mark.ink), f" {BALLOTS[ballot].word}: ", harmless(who)))
    return lines


def _names(camp: list[Seat]) -> list[str]:
    return sorted(f"{seat.name} ({VETO.word})" if seat.vetoed else seat.name for seat in camp)


def _about(vote: Vote) -> list[str]:
    title = vote.title or vote.item
    facts = [words.subject(vote), *([vote.meeting] if vote.meeting else [])]
    if vote.draft and vote.draft != vote.symbol:
        facts.append(f"draft {vote.draft}")
    lines = [capital(", ".join(facts)), *([capital(title)] if title else [])]
    lines += [_sponsors(vote)] if vote.sponsors else []
    lines.append(f"Sources: {', '.join(vote.sources)}")
    return lines


def _sponsors(vote: Vote) -> str:
    """All of them where they fit in a line or two, else how many, and those that had a ballot."""
    named = [short_name(code, vote.date) for code in vote.sponsors]
    if len(named) <= _MANY:
        return f"Sponsors as printed: {listed(named)}"
    sitting = [short_name(code, vote.date) for code in vote.sponsors if code in vote.ballots]
    among = f", of the Council {listed(sitting)}" if sitting else ""
    return f"Sponsors as printed: {len(named)}{among}"


def capital(text: str) -> str:
    """The text with a capital to begin with."""
    return text[:1].upper() + text[1:]
