"""A vote: its ballots by seat, its ruling, its text, what stood beside it and around it, and where it is known from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome
from horseshoe.council.rules import NEEDED, in_force, permanent
from horseshoe.council.symbols import Symbol, SymbolKind
from horseshoe.council.terms import group_of
from horseshoe.council.topics import TOPICS
from horseshoe.drawing import words
from horseshoe.drawing.seating import seating
from horseshoe.errors import HorseshoeError
from horseshoe.page import paths
from horseshoe.page.formats import Sheet
from horseshoe.page.views.clauses import Operative, operative
from horseshoe.page.views.items import item_of
from horseshoe.page.views.refs import SourceRef, StateRef, TopicRef, VoteRow
from horseshoe.record.store import Record
from horseshoe.record.texts import rung
from horseshoe.record.vote import Method, Subject, Vote

_AROUND = 3  # votes before and after on the item


@dataclass(frozen=True, slots=True)
class BallotRow:
    """One seat, in the order of the table from its one end to the other: who, what it did, and what weighs in it."""

    seat: int
    code: str
    name: str
    ballot: Ballot
    veto: bool
    permanent: bool
    president: bool
    group: str | None


@dataclass(frozen=True, slots=True)
class Why:
    """One reason of the ruling, and the rule it stands on."""

    text: str
    cite: str


@dataclass(frozen=True, slots=True)
class Differs:
    """Sources that differ on one fact: what each says, what was taken, and why (null while unsettled)."""

    field: str
    said: Mapping[str, str]
    taken: str
    why: str | None


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the United Nations: what it is here, its symbol, where it is kept (null where that is unknown)."""

    what: str
    symbol: str
    address: str | None


@dataclass(frozen=True, slots=True)
class ItemRef:
    """The agenda item: its words, its slug for the list of its votes, how many there are."""

    slug: str
    title: str
    votes: int


@dataclass(frozen=True, slots=True)
class VoteView:
    """One vote. `needed` votes in favour of `seats` it took; `vetoes` codes whose "no" defeated it.

    `rivals` were put to the vote on the same day or on the same text; `before` and `after` are the nearest votes on
    the item, nearest first. `text` is empty and `ceasefire` null where no source has the text.
    """

    id: str
    path: str
    symbol: str
    draft: str | None
    date: dt.date
    subject: Subject
    kind: str
    method: Method
    outcome: Outcome
    became: str
    headline: str
    title: str | None
    item: ItemRef | None
    tally: Tally | None
    counts: str | None
    needed: int
    seats: int
    ballots: tuple[BallotRow, ...]
    complete: bool
    vetoes: tuple[str, ...]
    because: tuple[Why, ...]
    note: str | None
    meeting: str | None
    documents: tuple[Document, ...]
    sponsors: tuple[StateRef, ...]
    topics: tuple[TopicRef, ...]
    subjects: tuple[str, ...]
    text: tuple[Operative, ...]
    ceasefire: str | None
    rivals: tuple[VoteRow, ...]
    before: tuple[VoteRow, ...]
    after: tuple[VoteRow, ...]
    sources: tuple[SourceRef, ...]
    disagreements: tuple[Differs, ...]
    release: str
    through: dt.date


def vote_view(record: Record, name: str) -> VoteView:
    """The view of the vote a symbol or id names.

    Raises:
        NotInRecordError: see `Record.vote`.
    """
    vote = record.vote(name)
    need, item = in_force(NEEDED, vote.date), item_of(record, vote)
    before, after = _around(vote, item.votes if item else ())
    text = operative(vote.id) or operative(vote.symbol)
    reached = rung(vote.symbol) if text else None
    return VoteView(
        id=vote.id,
        path=paths.vote_path(vote),
        symbol=vote.symbol,
        draft=vote.draft if vote.draft != vote.symbol else None,
        date=vote.date,
        subject=vote.subject,
        kind=words.subject(vote),
        method=vote.method,
        outcome=vote.outcome,
        became=words.outcome(vote),
        headline=words.headline(vote),
        title=vote.title,
        item=ItemRef(item.slug, item.title, len(item.votes)) if item else None,
        tally=vote.tally,
        counts=words.counts(vote.tally) if vote.tally else None,
        needed=need.yes,
        seats=need.seats,
        ballots=_ballots(vote),
        complete=vote.complete,
        vetoes=vote.vetoes,
        because=tuple(Why(one.text, one.cite) for one in vote.ruling.because) if vote.ruling else (),
        note=vote.note,
        meeting=vote.meeting,
        documents=tuple(_documents(vote)),
        sponsors=tuple(StateRef.of(code, vote.date) for code in vote.sponsors),
        topics=_topics(vote),
        subjects=vote.subjects,
        text=text,
        ceasefire=str(reached) if reached and "ceasefire" in vote.topics else None,
        rivals=_rivals(record, vote),
        before=before,
        after=after,
        sources=tuple(SourceRef.of(record, name) for name in vote.sources),
        disagreements=tuple(Differs(one.field, one.said, one.taken, one.why) for one in vote.disagreements),
        release=record.release,
        through=record.through,
    )


def vote_sheet(view: VoteView) -> Sheet:
    """The ballots as a table, a row a seat."""
    columns = ("vote", "date", "seat", "member", "name", "permanent", "president", "group", "ballot", "veto")
    return Sheet(
        columns,
        [
            (view.id, view.date, row.seat, row.code, row.name, row.permanent, row.president, row.group, row.ballot,
             row.veto)
            for row in view.ballots
        ],
    )  # fmt: skip


def _ballots(vote: Vote) -> tuple[BallotRow, ...]:
    if not vote.ballots:
        return ()
    five = permanent(vote.date)
    return tuple(
        BallotRow(
            seat=place,
            code=seat.code,
            name=seat.name,
            ballot=seat.ballot,
            veto=seat.vetoed,
            permanent=seat.code in five,
            president=seat.presides,
            group=_group(seat.code, vote.date),
        )
        for place, seat in enumerate(seating(vote), start=1)
    )


def _group(code: str, on: dt.date) -> str | None:
    found = group_of(code, on)
    return str(found) if found else None


def _topics(vote: Vote) -> tuple[TopicRef, ...]:
    """Those that no other of them implies."""
    implied = {TOPICS[topic].parent for topic in vote.topics}
    return tuple(TopicRef.of(topic) for topic in sorted(vote.topics - implied))


def _documents(vote: Vote) -> list[Document]:
    named = [(words.subject(vote).capitalize(), vote.symbol)]
    named += [("Draft", vote.draft)] if vote.draft and vote.draft != vote.symbol else []
    named += [("Meeting record", vote.meeting)] if vote.meeting and vote.meeting != vote.symbol else []
    # The id of a motion that was never a document ('S/PV.9115#invitation') is no symbol.
    return [Document(_what(what, symbol), symbol, _address(symbol)) for what, symbol in named if "#" not in symbol]


def _what(what: str, symbol: str) -> str:
    try:
        return "Meeting record" if Symbol.parse(symbol).kind is SymbolKind.MEETING else what
    except HorseshoeError:
        return what


def _address(symbol: str) -> str | None:
    try:
        return Symbol.parse(symbol).link
    except HorseshoeError:
        return None


def _rivals(record: Record, vote: Vote) -> tuple[VoteRow, ...]:
    """Votes of the day at the same meeting or under the same item, and others on the same text."""
    return tuple(VoteRow.of(one) for one in record.on(vote.date) if one is not vote and _beside(one, vote))


def _beside(one: Vote, other: Vote) -> bool:
    named = ((one.meeting, other.meeting), (one.item, other.item), (one.symbol, other.symbol))
    return any(mine and mine == theirs for mine, theirs in named)


def _around(vote: Vote, votes: tuple[Vote, ...]) -> tuple[tuple[VoteRow, ...], tuple[VoteRow, ...]]:
    """The nearest on the item, the day itself left out: those are the rivals."""
    earlier = [one for one in votes if one.date < vote.date][-_AROUND:]
    later = [one for one in votes if one.date > vote.date][:_AROUND]
    return tuple(map(VoteRow.of, reversed(earlier))), tuple(map(VoteRow.of, later))
