"""One event of the Council other than a vote taken, as one sentence tells it."""

from __future__ import annotations

from msgspec import Struct

from horseshoe.reading.claims.actions import Kind, Modality, Proposal, Told
from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.time_words import TimeExpression


class Occasion(Struct, frozen=True):
    """Positions in the text, what it is, and who.

    Attributes:
        at: its place in the line's norm.
        members: who asked for the meeting, put the text forward, or proposed the statement.
        holders: who is said to have held a statement up.
        apart: an event of its own beside a vote on the same text: a draft withdrawn, an amendment offered.
        fresh: a text not spoken of before ("a draft").
        spoken: a statement told by what the Council said; it may be a text adopted that says so.
        loosely: a statement told so loosely that any vote the report tells of may be what is meant.
        known: a meeting spoken of as told before: "the meeting".
        moment: the day printed nearest to it.
    """

    kind: Kind
    start: int
    end: int
    at: int
    modality: Modality
    outcome: Told = Told.UNKNOWN
    proposal: Proposal | None = None
    members: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()
    called_veto: bool = False
    backers: int | None = None
    apart: bool = False
    fresh: bool = False
    spoken: bool = False
    loosely: bool = False
    known: bool = False
    moment: TimeExpression | None = None


_OFFICE = late(r"<M\d+> 's (?:<C\d+> )?(?:council )?(?:president|presidency|chair)\b")  # "August's Council president"
# "Told reporters on Wednesday that the Council will meet": the day it was said.
_SAID_THEN = late(
    r"\b(?:said|told (?:the )?(?:reporters|journalists|press|media|<[A-Z]\d+>|[a-z]+)|announced|added|tweeted|wrote|"
    r"reported|confirmed|posted)(?: late| early)?(?: on| in a \w+)? $"
)
_DATELINE = late(r"^(?:united nations|new york|the united nations|<[UL]\d+>)(?: , new york)? ,? ?(?=<M)")
_NOT_ITS_DAY = late(r"(?:since|until|till|after|before|by|from|between|through|of|following|(?:presidency|president|"
    r"chair|chairmanship|"
                    r"presides|presiding|presided)(?: [\w'-]+| <[A-Z]\d+>){0,3} (?:for|in|during))(?: (?:the|its))?$")


def moment_near(line: Line, at: int) -> TimeExpression | None:
    """The day printed nearest to a place of the norm, sooner after than before it; "since May" is another's."""
    found = [
        (abs(place - at) + (20 if place < at else 0), chunk)
        for place, chunk in line.tags("MF")
        if not _NOT_ITS_DAY.search(line.norm[:place].rstrip()) and not _OFFICE.match(line.norm, place)
        and not _SAID_THEN.search(line.norm, max(0, place - 60), place)
        and not ((opening := _DATELINE.match(line.norm)) is not None and opening.end() == place)
    ]
    if not found:
        return None
    value: TimeExpression = min(found, key=lambda pair: pair[0])[1].value
    return value


def members_in(line: Line, tag: str | None) -> tuple[str, ...]:
    """The States a tag stands for."""
    if tag is None:
        return ()
    members: tuple[str, ...] = getattr(line.chunk(tag).value, "members", ())
    return members
