"""What each State and office said and did over time, and where a State's words and its ballot part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from horseshoe.checking.clues import in_words, name
from horseshoe.council.ballots import Ballot
from horseshoe.record.texts import operative_strength, wording
from horseshoe.record.vote import Vote
from horseshoe.story import counters
from horseshoe.story.events import Event
from horseshoe.story.mentions import Mention, mentions
from horseshoe.story.rows import QuoteRow
from horseshoe.story.stances import stances
from horseshoe.story.windows import OPEN, Window

_SEASON = timedelta(days=45)  # words and a ballot further apart than this may be of two policies
_CAST = {
    Ballot.YES: "voted in favour of", Ballot.NO: "voted against", Ballot.ABSTAIN: "abstained on",
    Ballot.NOT_PARTICIPATING: "did not take part in the vote on", Ballot.ABSENT: "was absent for the vote on",
}  # fmt: skip
_ASKS = 4  # operative strength from which a clause asks for something


@dataclass(frozen=True, slots=True)
class Act:
    """One thing said or done.

    Attributes:
        what: 'ballot', 'veto' or 'said'.
        earliest: first day it can be of; null where open.
        latest: last day it can be of; null where open.
        who: the speaker as named, with the office where told; null for a ballot.
        quoted: whether a report gives the words between marks, all or some of them.
        says: what was done, in words; for words, the cue they came with.
        event: id of the event it was done at; null for words.
        vote: id of the vote; null for words.
        mentions: the words in their place; empty for a ballot, which stands in the record.
    """

    what: str
    earliest: date | None
    latest: date | None
    who: str | None
    quoted: bool
    says: str
    event: str | None
    vote: str | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Parting:
    """Words on a matter and a ballot on a text about it that point different ways. Why they do is not asked here.

    Attributes:
        matter: id of the topic.
        says: both, in one sentence.
        vote: id of the vote.
        mentions: the words in their place.
    """

    matter: str
    says: str
    vote: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """One State or office.

    Attributes:
        state: code; null for an office or body that is no State's.
        name: of the State, else the speaker as named.
        acts: what it said and did, by day.
        partings: where its words and its ballot part.
    """

    state: str | None
    name: str
    acts: tuple[Act, ...]
    partings: tuple[Parting, ...]


def positions(
    quotes: Iterable[QuoteRow], events: Sequence[Event], votes: Mapping[str, Vote], windows: Mapping[str, Window]
) -> tuple[Position, ...]:
    """Everybody who spoke or voted, those with most words first.

    Args:
        events: whose votes' ballots are shown.
        votes: every vote of the story, told or not, by id: words may part from any of them.
        windows: when each report came out.
    """
    acts: dict[tuple[str | None, str], list[Act]] = defaultdict(list)
    for quote in quotes:
        if quote.speaker:
            whose = (quote.state, "" if quote.state else counters.counter(quote.speaker))
            acts[whose].append(_said(quote, windows.get(quote.report, OPEN)))
    for event in events:
        vote = votes.get(event.on_record.id) if event.on_record else None
        if vote is None or event.told != "happened":
            continue
        for state, ballot in vote.ballots.items():
            if ballot in _CAST:
                acts[state, ""].append(_cast(state, ballot, vote, event.id))
    made = [_position(state, row, votes) for (state, _), row in acts.items()]
    return tuple(sorted(made, key=lambda p: (-sum(bool(act.mentions) for act in p.acts), p.name)))


def _said(quote: QuoteRow, window: Window) -> Act:
    who = quote.speaker if not quote.role or quote.role == quote.speaker else f"{quote.speaker}, {quote.role}"
    places = mentions(quote.report, quote.places, quote.words)
    return Act(
        "said", window.earliest, window.latest, who, quote.kind != "indirect", quote.cue or "said", None, None, places
    )


def _cast(state: str, ballot: Ballot, vote: Vote, event: str) -> Act:
    what = "veto" if state in vote.vetoes else "ballot"
    return Act(what, vote.date, vote.date, None, False, f"{_CAST[ballot]} {vote.symbol}", event, vote.id, ())


def _position(state: str | None, row: list[Act], votes: Mapping[str, Vote]) -> Position:
    row.sort(key=lambda act: (act.latest or act.earliest or date.max, act.what, act.mentions))
    spoke = [act for act in row if act.mentions]
    called = name(state) if state else (spoke[0].who or "").split(",")[0]
    return Position(state, called, tuple(row), tuple(_partings(state, spoke, votes)) if state else ())


def _partings(state: str, spoke: Iterable[Act], votes: Mapping[str, Vote]) -> Iterator[Parting]:
    told = set()
    for act in spoke:
        words = " ".join([act.says, *(one.quote for one in act.mentions)])
        for matter, pro in stances(words):
            for vote in votes.values():
                ballot = vote.ballots.get(state)
                if ballot is not (Ballot.NO if pro else Ballot.YES):
                    continue
                if (matter, vote.id) not in told and _near(act, vote.date) and asks_for(vote, matter):
                    told.add((matter, vote.id))
                    side = "for" if pro else "against"
                    label = matter.replace("-", " ")
                    says = (
                        f"{act.who} spoke {side} {_a(label)}; {name(state, vote.date)} {_CAST[ballot]} {vote.symbol}, "
                        f"which asks for one, on {in_words(vote.date)}"
                    )
                    yield Parting(matter, says, vote.id, act.mentions)


def _a(label: str) -> str:
    return label if label.endswith("s") else f"a {label}"


def _near(act: Act, on: date) -> bool:
    """Whether words whose day is known well enough were said in the season of a vote."""
    if act.earliest is None or act.latest is None:
        return False
    return abs(act.earliest - on) <= _SEASON and abs(act.latest - on) <= _SEASON


def asks_for(vote: Vote, matter: str) -> bool:
    """Whether the text put to the vote asks for a thing, in a clause that does so."""
    text = wording(vote.id if "#" in vote.id else vote.symbol, {matter})
    return any(
        operative_strength(clause.verb) >= _ASKS or clause.verb == "determines the imperative of" for clause in text
    )
