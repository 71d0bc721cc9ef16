"""Horseshoe: the UN Security Council, computable.

The front door. Everything here is loaded when it is first used:

    horseshoe.check(report)    what a report says of the Council, held against its votes and its law
    horseshoe.read(report)     what it says, unchecked
    horseshoe.story(reports)   what many reports tell, put together into one account
    horseshoe.vote(symbol)     one vote of the record
    horseshoe.votes(...)       the votes that fit
    horseshoe.council(on=...)  who sat on a day, and who presided
    horseshoe.answers          what researchers ask: agreement, alone, profile, vetoes, days_to_vote, attempts

A report is text, bytes, or a `pathlib.Path`; a string of one line that names a file is read as that file.
"""

from __future__ import annotations

from horseshoe.version import __version__

TYPE_CHECKING = False  # as typing has it, without the price of importing typing
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from horseshoe import answers as answers
    from horseshoe.checking.finding import Checked
    from horseshoe.council.ballots import Ballot
    from horseshoe.council.decide import Outcome
    from horseshoe.council.seats import Council
    from horseshoe.reading.reading import Reading
    from horseshoe.record.vote import Subject, Vote
    from horseshoe.story.account import Story

__all__ = ["__version__", "check", "council", "read", "story", "vote", "votes"]


def check(report: str | bytes | Path, published: str | None = None) -> Checked:
    """Read a report and hold each claim against the record and the law.

    Args:
        report: text, bytes, a path, or a line of text that is the path of a file.
        published: ISO day of publication where it is known; a report may tell it itself.

    Raises:
        InputError: no such file, or no text that can be read.
        ValueError: `published` is no ISO day.
    """
    from horseshoe.checking.check import check as hold
    from horseshoe.record.store import load

    _show_in_notebooks()
    return hold(read(report, published), load())


def read(report: str | bytes | Path, published: str | None = None) -> Reading:
    """Read a report: actions, claims, figures and quotes, each with the place it stands; arguments as for `check`."""
    from horseshoe.reading.pages.opened import bytes_of, open_page
    from horseshoe.reading.report import read as read_page

    if published is not None:
        from datetime import date

        date.fromisoformat(published)
    return read_page(open_page(*bytes_of(report)), published)


def story(
    reports: Iterable[str | bytes | Path | Checked] = (),
    *,
    about: str | None = None,
    since: date | str | None = None,
    until: date | str | None = None,
) -> Story:
    """Put reports together into one account; without any, tell the record's own story of a matter.

    Args:
        reports: as for `check`, or what `check` gave, which is how the day of publication of each is told.
        about: a place or matter to keep to: 'Gaza'.
        since, until: first and last day, as dates or ISO days.

    Raises:
        InputError: a report cannot be had, or `about` names no topic.
    """
    from horseshoe.story.door import story as told

    return told(reports, about=about, since=since, until=until)


def vote(symbol: str) -> Vote:
    """One vote: 'S/RES/2728', '2728', 'S/2024/239', 'S/3502#3'.

    Raises:
        NotInRecordError: the record has no such vote, which does not say that there was none.
    """
    from horseshoe.record.store import load

    _show_in_notebooks()
    return load().vote(symbol)


def votes(
    *,
    member: str | None = None,
    position: Ballot | str | None = None,
    since: date | str | None = None,
    until: date | str | None = None,
    outcome: Outcome | str | None = None,
    topic: str | None = None,
    sponsor: str | None = None,
    text: str | None = None,
    subject: Subject | str | None = None,
) -> tuple[Vote, ...]:
    """The votes that fit every filter given, by day.

    Args:
        member, position: code of a State and its ballot: `member="USA", position="no"`; RUS finds SUN too.
        since, until: first and last day, as dates or ISO days.
        outcome: 'adopted', 'vetoed', 'short', 'carried', 'not_carried'.
        topic: id of horseshoe.council.topics.
        sponsor: code of a State printed on the draft.
        text: words of title or agenda item.
        subject: what was put to the vote: 'draft_resolution', 'amendment' ...

    Raises:
        ValueError: a value no filter knows.
    """
    from horseshoe.record.store import load

    _show_in_notebooks()
    return load().votes(
        member=member,
        position=position,
        since=_day(since),
        until=_day(until),
        outcome=outcome,
        topic=topic,
        sponsor=sponsor,
        text=text,
        subject=subject,
    )


def council(on: date | str) -> Council:
    """Who sat in the Council on a day: members in their order, elected and permanent, and the President."""
    from horseshoe.council.seats import council as sitting

    day = _day(on)
    assert day is not None
    return sitting(day)


if not TYPE_CHECKING:  # for whoever checks types, only what there is has a type

    def __getattr__(name: str) -> object:
        if name != "answers":
            raise AttributeError(f"module 'horseshoe' has no attribute {name!r}")
        from importlib import import_module

        return import_module("horseshoe.answers")


def _day(value: date | str | None) -> date | None:
    from datetime import date

    return date.fromisoformat(value) if isinstance(value, str) else value


def _show_in_notebooks() -> None:
    """Give what notebooks show its picture, here: the rooms below the studio know nothing of drawing."""
    from horseshoe.drawing.notebook import attach

    attach()
