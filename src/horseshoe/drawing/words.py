"""Sentences of the studio: what a vote was and what a report says the Council did, for who cannot see a picture."""

from __future__ import annotations

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome
from horseshoe.drawing.marks import BALLOTS
from horseshoe.drawing.naming import day, listed, short_name, with_article
from horseshoe.drawing.seating import Seat, seating
from horseshoe.record.vote import Method, Subject, Vote

_SUBJECTS = {
    Subject.DRAFT_RESOLUTION: "draft resolution",
    Subject.AMENDMENT: "amendment",
    Subject.PARAGRAPH: "separate vote on a paragraph",
    Subject.PROCEDURAL_MOTION: "procedural motion",
    Subject.PRELIMINARY_QUESTION: "preliminary question",
    Subject.ADMISSION: "admission of a member",
    Subject.APPOINTMENT: "recommendation for an appointment",
}


def outcome(vote: Vote) -> str:
    """What became of it, in a few words: 'not adopted: veto by France and the United Kingdom'."""
    if vote.method is Method.WITHOUT_VOTE:
        return "adopted without a vote"
    if vote.outcome is Outcome.VETOED:
        who = listed(with_article(short_name(code, vote.date)) for code in vote.vetoes)
        return f"not adopted: veto by {who}" if who else "not adopted: vetoed"
    return {
        Outcome.ADOPTED: "adopted",
        Outcome.SHORT: "not adopted: too few votes in favour",
        Outcome.CARRIED: "carried",
        Outcome.NOT_CARRIED: "not carried",
    }[vote.outcome]


def counts(tally: Tally) -> str:
    """'13 in favour, 1 against, 1 abstaining', with who took no part or was absent where there were any."""
    said = [f"{tally.yes} in favour", f"{tally.no} against", f"{tally.abstain} abstaining"]
    said += [f"{tally.not_participating} not participating"] if tally.not_participating else []
    said += [f"{tally.absent} absent"] if tally.absent else []
    return ", ".join(said)


def subject(vote: Vote) -> str:
    """'draft resolution', 'procedural motion' ..."""
    return "resolution" if vote.symbol.startswith("S/RES/") else _SUBJECTS[vote.subject]


def headline(vote: Vote) -> str:
    """'S/2023/970, 8 December 2023: 13 in favour, 1 against, 1 abstaining; not adopted: veto by ...'."""
    tally = f"{counts(vote.tally)}; " if vote.tally else ""
    return f"{vote.symbol}, {day(vote.date)}: {tally}{outcome(vote)}"


def roll(vote: Vote) -> str:
    """Who did what, in sentences: the description of the horseshoe."""
    seats = seating(vote)
    if not vote.ballots:
        return "No ballots on record."
    said = [_camp(BALLOTS[ballot].word, [s for s in seats if s.ballot is ballot]) for ballot in Ballot]
    head = next((seat.name for seat in seats if seat.presides), None)
    chair = [f"President: {head}."] if head else []
    return " ".join([*filter(None, said), *chair])


def _camp(word: str, seats: list[Seat]) -> str:
    if not seats:
        return ""
    names = listed(sorted(f"{s.name} (veto)" if s.vetoed else s.name for s in seats))
    return f"{word[0].upper()}{word[1:]}: {names}."
