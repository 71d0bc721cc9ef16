"""Entries of the record as a story shows them."""

from __future__ import annotations

from datetime import date

from horseshoe.council.convening import Invocation
from horseshoe.record import texts
from horseshoe.record.ladder import Rung
from horseshoe.record.vote import Vote
from horseshoe.story.events import OnRecord


def of_vote(vote: Vote) -> OnRecord:
    """A vote, with how far its text goes on the ceasefire ladder."""
    rung = texts.rung(vote.id if "#" in vote.id else vote.symbol) or (texts.rung(vote.draft) if vote.draft else None)
    return OnRecord(
        kind="vote",
        id=vote.id,
        symbol=vote.symbol,
        draft=vote.draft,
        day=vote.date,
        meeting=vote.meeting,
        outcome=vote.outcome.value,
        tally=str(vote.tally) if vote.tally else None,
        vetoes=vote.vetoes,
        subject=vote.subject.value,
        title=vote.title or vote.item,
        asks=str(rung) if rung and rung is not Rung.NOTHING else None,
    )


def of_letter(letter: Invocation) -> OnRecord:
    """A letter of the Secretary-General under Article 99."""
    return _document("article_99", letter.cite, letter.on, f"letter of {letter.by} under Article 99")


def of_statement(symbol: str, day: date, title: str | None) -> OnRecord:
    """A presidential statement."""
    return _document("statement", symbol, day, title)


def _document(kind: str, symbol: str, day: date, title: str | None) -> OnRecord:
    return OnRecord(kind, symbol, symbol, None, day, None, None, None, (), None, title, None)
