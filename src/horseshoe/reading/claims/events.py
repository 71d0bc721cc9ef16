"""Notes become actions: votes from episodes, then statements, meetings and drafts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from horseshoe.reading.claims.actions import (
    Action,
    CountBasis,
    Kind,
    Modality,
    Moment,
    Proposal,
    SaidTally,
    Told,
    Unplaced,
)
from horseshoe.reading.claims.negotiated import negotiated
from horseshoe.reading.claims.occasion import Occasion
from horseshoe.reading.claims.same_event import UNDER_IT, is_heading, is_made, is_of_talks, is_same
from horseshoe.reading.marks import Marks
from horseshoe.reading.spans import Span
from horseshoe.reading.votes.days import dated
from horseshoe.reading.votes.days_ticker import recall_in_a_ticker
from horseshoe.reading.votes.elsewhere import elsewhere
from horseshoe.reading.votes.episodes import Episode, gather
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.votes.votes import action, barely_told
from horseshoe.reading.walk import Notes
from horseshoe.reading.words.dates import resolve
from horseshoe.reading.words.late import late

_SAID_BY_IT = range(-1, 4)  # sentences before and after one that tells of a text adopted: what is said is said by it
_REACH = 2  # sentences after one that tells a vote, in which its voters may still be named


class Events(Struct, frozen=True):
    """The actions of a report: `votes` pairs each vote with its tellings, `others` are the rest."""

    votes: tuple[tuple[Episode, Action], ...]
    others: tuple[Action, ...]
    _homes: dict[int, Action] = field(default_factory=dict)  # by the identity of a telling

    @property
    def actions(self) -> tuple[Action, ...]:
        return (*(a for _, a in self.votes), *self.others)

    def home(self, telling: Telling) -> Action | None:
        """The vote a telling is of."""
        if not self._homes:
            for episode, action in reversed(self.votes):
                self._homes.update((id(t), action) for t in episode.tellings)
        return self._homes.get(id(telling))


def events(notes: Notes, marks: Marks, published: date | None) -> Events:
    """Put the notes of a report together."""
    tellings = [t for t in notes.tellings if not t.history and not t.withdrawn]
    _sober(tellings)
    recall_in_a_ticker(tellings, marks.text, published)
    episodes = gather(tellings, published)
    episodes += _uncounted(notes, episodes)
    votes = tuple((e, action(e, marks, i, published)) for i, e in enumerate(episodes, 1))
    votes = tuple(dated(votes, notes.tellings, marks.text, published))
    votes = _alike(votes, marks)
    held = ((e, a) for e, a in _with_unplaced(votes, notes, marks) if not elsewhere(a))
    kept = [(e, a) for e, a in held if not barely_told(a)]
    told = Events(tuple((e, replace(a, id=f"a{i}")) for i, (e, a) in enumerate(kept, 1)), ())
    return Events(told.votes, tuple(_others(notes, marks, told, published)))


def _alike(votes: tuple[tuple[Episode, Action], ...], marks: Marks) -> tuple[tuple[Episode, Action], ...]:
    """ "A similar resolution was passed in July": it was about what the text told of before is about."""
    found: list[tuple[Episode, Action]] = []
    for episode, vote in votes:
        texts = [d for t in episode.tellings if t.tells_vote for d in t.drafts[:1]]
        like = found and not vote.topics and texts and _LIKE.match(marks.text, texts[0].start)
        found.append((episode, replace(vote, topics=found[-1][1].topics) if like else vote))
    return tuple(found)


_LIKE = late(r"(?i)an? (?:(?:very|nearly|almost|much) )*(?:similar|like|comparable|parallel|companion|identical)\b")


def _with_unplaced(
    votes: tuple[tuple[Episode, Action], ...], notes: Notes, marks: Marks
) -> tuple[tuple[Episode, Action], ...]:
    """Votes with the States no rule placed: those of their own sentences, and of the ones that follow."""
    homes = {id(telling): n for n, (episode, _) in enumerate(votes) for telling in episode.tellings}
    orders = {t.order: homes[id(t)] for t in notes.tellings if id(t) in homes}
    found: dict[int, list[Unplaced]] = {}
    for telling, one in _unplaced(notes, marks):
        at = homes.get(id(telling))
        if at is None:
            before = [order for order in orders if 0 <= telling.order - order <= _REACH]
            at = orders[max(before)] if before else None
        if at is not None and telling.modality is Modality.HAPPENED and not telling.history:
            found.setdefault(at, []).append(one)
    return tuple((e, replace(a, unplaced=tuple(found.get(n, ())))) for n, (e, a) in enumerate(votes))


def _unplaced(notes: Notes, marks: Marks) -> Iterator[tuple[Telling, Unplaced]]:
    for telling, hand in notes.loose:
        start = min(hand.start, *(near.start for near in hand.sides))
        end = max(hand.end, *(near.end for near in hand.sides))
        sides, span = tuple(near.side for near in hand.sides), Span.of(marks.text, start, end)
        yield telling, Unplaced(hand.voters.members, hand.voters.count, sides, span)
    for telling, hand in notes.named:
        span = Span.of(marks.text, hand.start, hand.end)
        yield telling, Unplaced(hand.voters.members, None, (), span, sentence=telling.order)
    for telling, (members, start, end) in notes.authors:
        yield telling, Unplaced(members, None, (), Span.of(marks.text, start, end), authors=True)


def _sober(tellings: list[Telling]) -> None:
    """A headline that has a vote held which the article still awaits runs ahead of it."""
    told = [t for t in tellings if t.tells_vote and not t.headline]
    if not told or any(t.modality is Modality.HAPPENED and not t.recalled for t in told):
        return
    if any(t.modality is Modality.EXPECTED for t in told):
        for telling in tellings:
            if telling.headline and telling.tells_vote:
                telling.modality = Modality.EXPECTED


def _uncounted(notes: Notes, episodes: list[Episode]) -> list[Episode]:
    """ "Has wielded its veto three times": a vote only where the report tells no other by that member."""
    told = {m for e in episodes for f in e.facts(Slot.VETO) for m in f.value.members}
    told |= {m for e in episodes for f in e.facts(Slot.BALLOT) for m in f.value[1].members}
    totals = {id(t) for t, counted in notes.histories if (counted.said.count or 0) > _TOTAL}
    found = []
    for telling in (t for t in notes.tellings if id(t) not in totals):
        vetoers = {m for f in telling.of(Slot.VETO) for m in f.value.members}
        if telling.history and vetoers and not vetoers & told and telling.modality is Modality.HAPPENED:
            telling.recalled = True
            found.append(Episode([telling]))
            told |= vetoers
    return found


_TOTAL = 12  # vetoes; more are all a member ever cast, and no vote that a report could mean


def _others(notes: Notes, marks: Marks, told: Events, published: date | None) -> list[Action]:
    """Statements, meetings and drafts; the same kind in neighbouring sentences is one event."""
    found: list[Action] = []
    last: dict[Kind, tuple[int, Telling]] = {}  # of each kind: its place in `found`, and where it was last told
    for telling, occasion in notes.occasions:
        if _voted_on(telling, occasion, told, marks) or _said_by_a_text(telling, occasion, told, published):
            continue
        span = Span.of(marks.text, telling.start, telling.end)
        place, before = last.get(occasion.kind, (-1, telling))
        after = telling.order - before.order
        more = _event(f"a{len(told.votes) + len(found) + 1}", telling, occasion, span, marks, published)
        talks = last.get(Kind.CONSULTATIONS) if occasion.kind is Kind.MEETING and occasion.known else None
        if talks is not None and place < talks[0] and is_of_talks(found[talks[0]], more):
            found[talks[0]] = _joined(found[talks[0]], more)
            continue
        again = occasion.spoken if occasion.kind is Kind.STATEMENT else not (occasion.fresh or occasion.apart)
        if place >= 0 and is_same(found[place], more, after, again=again):
            found[place] = _joined(found[place], more)
        elif place >= 0 and after <= UNDER_IT and is_heading(found[place], before, marks):
            found[place] = _joined(more, found[place])
        elif place >= 0 and is_made(found[place], more, after):
            found[place] = _joined(found[place], replace(more, outcome=found[place].outcome))
        else:
            place = len(found)
            found.append(more)
        last[occasion.kind] = (place, telling)
    texts = [replace(a, id=f"a{len(told.votes) + len(found) + i}") for i, a in enumerate(negotiated(found), 1)]
    return [*found, *texts]


def _joined(one: Action, more: Action) -> Action:
    """One event told in two sentences: what the first leaves open the second fills."""
    told = one if one.outcome is not Told.UNKNOWN else more
    return replace(
        one,
        spans=tuple(sorted(dict.fromkeys((*one.spans, *more.spans)), key=lambda span: span.start)),
        proposal=more.proposal if one.proposal in (None, Proposal.UNKNOWN) else one.proposal,
        outcome=told.outcome,
        date=one.date or more.date,
        sponsors=one.sponsors or more.sponsors,
        holders=one.holders or more.holders,
        tally=one.tally or more.tally,
        vetoes=one.vetoes or more.vetoes,
        topics=one.topics | more.topics,
        evidence={**more.evidence, **one.evidence},
    )


def _voted_on(telling: Telling, occasion: Occasion, told: Events, marks: Marks) -> bool:
    """A draft that the same sentence puts to the vote is that vote; one by other authors or on other matters is not."""
    home = told.home(telling) if occasion.kind is Kind.DRAFT and not (telling.rival or occasion.apart) else None
    if home is None or home.modality is not Modality.HAPPENED:
        return False
    if telling.tells_vote or not occasion.fresh:
        return True
    if occasion.members and home.sponsors and not set(occasion.members) & set(home.sponsors):
        return False
    matters = marks.topics_in(telling.start, telling.end)
    voted = [t for e, action in told.votes if action is home for t in e.tellings if t.tells_vote]
    theirs = {topic for t in voted for topic in marks.topics_in(t.start, t.end)}
    return not matters or not theirs or bool(matters & theirs)


_FIRST_STATEMENTS = 1970  # before, the Council spoke by texts alone


def _said_by_a_text(telling: Telling, occasion: Occasion, told: Events, published: date | None) -> bool:
    """Whether what the Council said, or failed to say, is what became of a text the report tells of."""
    if occasion.loosely and any(a.modality is Modality.HAPPENED and not a.recalled for _, a in told.votes):
        return True
    if occasion.loosely and published is not None and published.year < _FIRST_STATEMENTS:
        return True
    return occasion.spoken and not occasion.apart and _by_a_text(telling, told)


def _by_a_text(telling: Telling, told: Events) -> bool:
    """Whether a text adopted is told of nearby: "condemned the attacks" is then what that text says."""
    return any(
        not t.recalled and telling.order - t.order in _SAID_BY_IT
        for episode, vote in told.votes
        if vote.modality is Modality.HAPPENED and vote.outcome is Told.ADOPTED
        for t in episode.tellings
    )


def _event(id_: str, telling: Telling, occasion: Occasion, span: Span, marks: Marks, published: date | None) -> Action:
    facts = telling.of(Slot.SPONSOR) if occasion.kind is Kind.DRAFT else []
    # beside a vote, the sponsors of the sentence are those of the text voted on
    own = not facts or (telling.tells_vote and occasion.apart and occasion.members)
    sponsors = occasion.members if own else tuple(dict.fromkeys(m for f in facts for m in f.value))
    where = {
        f"sponsor.{m}": tuple(Span.of(marks.text, f.start, f.end) for f in facts if m in f.value) for m in sponsors
    }
    return Action(
        id=id_,
        kind=occasion.kind,
        modality=occasion.modality,
        spans=(span,),
        date=_when(occasion, published),
        proposal=occasion.proposal,
        sponsors=sponsors,
        holders=occasion.holders,
        outcome=occasion.outcome,
        tally=SaidTally(yes=occasion.backers, basis={"yes": CountBasis.STATED}) if occasion.backers else None,
        vetoes=occasion.holders if occasion.called_veto else (),
        topics=marks.topics_in(telling.start, telling.end),
        evidence=where,
    )


def _when(occasion: Occasion, published: date | None) -> Moment | None:
    """The day printed with it; "on Friday" is to come where the event is."""
    if occasion.moment is None:
        return None
    ahead = occasion.modality in (Modality.EXPECTED, Modality.PROPOSED)
    return resolve(occasion.moment, published, "future" if ahead else "past")
