"""A text that an undated report tells of as something to come: which vote of the record was it put to?

The report gives no day of its own, but it names who put the text forward, what it asks for, and days without a year.
Where exactly one vote of the record is on such a text and falls within days after a day the report prints, that is
the vote it announces. Where two do, or none, the text stays the report's.
"""

from __future__ import annotations

from datetime import date, timedelta

from horseshoe.checking.clues import in_words, names
from horseshoe.checking.ladder import situations
from horseshoe.council.states import lineage
from horseshoe.council.topics import TOPICS
from horseshoe.record.store import Record
from horseshoe.record.vote import Subject, Vote
from horseshoe.story.gather import Group
from horseshoe.story.rows import ReportRow
from horseshoe.story.windows import Window

_SOON = timedelta(days=10)  # from a deadline or an event the report still talks about to the vote it looks forward to
_TO_COME = frozenset({"expected", "proposed"})
_WHOLE = frozenset({Subject.DRAFT_RESOLUTION})


def foreseen(group: Group, report: ReportRow, record: Record) -> tuple[Vote, Window] | None:
    """The vote an unmatched text was put to, and the days the report came out between; None where none or several fit.

    Args:
        group: tellings of one text, all of one undated report.
        report: its days as printed.
    """
    backers = frozenset(
        code
        for telling in group.tellings
        for state in (*telling.sponsors, *telling.requesters)
        for code in _line(state)
    )
    topics = frozenset().union(*(telling.topics for telling in group.tellings))
    if not backers or not situations(topics) or not any(t.modality in _TO_COME for t in group.tellings):
        return None
    fits = [
        (vote, after)
        for place in situations(topics)
        for vote in record.votes(topic=place)
        if _about(vote, backers, topics) and (after := _printed_before(report.printed, vote.date))
    ]
    votes = {vote.id: (vote, after) for vote, after in fits}
    if len(votes) != 1:
        return None
    vote, after = next(iter(votes.values()))
    why = (
        f"it prints {after.day} {after:%B}, and the one vote within {_SOON.days} days after such a day on a text of "
        f"{names([s for s in vote.sponsors if s in backers], vote.date)} on this matter was {vote.symbol} "
        f"of {in_words(vote.date)}"
    )
    return vote, Window(after, vote.date, why)


def _line(state: str) -> frozenset[str]:
    return lineage(state) if len(state) == 3 else frozenset()


def _about(vote: Vote, backers: frozenset[str], topics: frozenset[str]) -> bool:
    matters = {topic for topic in topics & vote.topics if TOPICS[topic].kind == "matter"}
    return vote.subject in _WHOLE and bool(matters) and not backers.isdisjoint(vote.sponsors)


def _printed_before(printed: tuple[str, ...], on: date) -> date | None:
    """The last day the report prints at or shortly before a vote, if every day it prints with a year is before it."""
    days = []
    for text in printed:
        if len(text) == 10:
            day = date.fromisoformat(text)
            if day > on:
                return None
            days.append(day)
        else:
            days += filter(None, (_day(year, text) for year in (on.year - 1, on.year)))
    return max((day for day in days if timedelta(0) <= on - day <= _SOON), default=None)


def _day(year: int, text: str) -> date | None:
    try:
        return date.fromisoformat(f"{year:04}-{text}")
    except ValueError:  # 29 February
        return None
