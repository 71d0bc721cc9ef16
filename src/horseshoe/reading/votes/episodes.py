"""Tellings of one vote are brought together: over sentences, paragraphs and the headline.

Two drafts on one day stay two; a vote recalled is not today's; a tally belongs to its draft. What decides is whether
two tellings can be of one vote at all (counts, sides, sponsors, outcomes, days), then which vote was spoken of last.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from horseshoe.council.ballots import Ballot
from horseshoe.council.symbols import Symbol
from horseshoe.reading.claims.actions import Modality, Precision, Told
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.dates import TimeExpression, resolve

_FAILED = frozenset({Told.VETOED, Told.SHORT, Told.NOT_ADOPTED, Told.NOT_CARRIED})


@dataclass(slots=True)
class Episode:
    """The tellings of one vote, in order."""

    tellings: list[Telling] = field(default_factory=list)

    def facts(self, slot: Slot) -> list[Fact]:
        return [f for t in self.tellings for f in t.facts if f.slot is slot]

    @property
    def modality(self) -> Modality:
        return next((t.modality for t in self.tellings if t.tells_vote), self.tellings[0].modality)

    @property
    def recalled(self) -> bool:
        told = [t for t in self.tellings if not t.headline]
        return bool(told) and told[0].recalled

    @property
    def last(self) -> Telling:
        return max(self.tellings, key=lambda t: t.order)

    @property
    def strong(self) -> bool:
        return any(t.tells_vote for t in self.tellings)


@dataclass(frozen=True, slots=True)
class _Gist:
    """What can be compared."""

    counts: dict[str, set[int]]
    sides: dict[str, set[Ballot]]
    vetoers: frozenset[str]
    outcomes: frozenset[Told]
    sponsors: frozenset[str]
    symbols: frozenset[Symbol]
    moments: tuple[TimeExpression, ...]
    amendment: bool | None  # None where no text is named


def _gist(tellings: Iterable[Telling]) -> _Gist:
    counts: dict[str, set[int]] = {}
    sides: dict[str, set[Ballot]] = {}
    vetoers: set[str] = set()
    outcomes: set[Told] = set()
    sponsors: set[str] = set()
    symbols: set[Symbol] = set()
    moments: list[TimeExpression] = []
    amendment: bool | None = None
    for t in tellings:
        if amendment is None and t.drafts and t.tells_vote and not t.headline:
            amendment = bool(t.drafts[0].value.amendment)
        if not t.facts and not t.weak:
            continue
        # "Thirteen backed it" counts; "France backed it" may be about anything.
        for f in (*t.facts, *(w for w in t.weak if w.value[1].count is not None and not w.value[1].members)):
            if f.slot is Slot.BALLOT:
                side, voters = f.value
                if voters.count is not None and not voters.partial and not voters.others:
                    counts.setdefault(side, set()).add(voters.count)
                for member in voters.members:
                    sides.setdefault(member, set()).add(side)
            elif f.slot is Slot.SCORE:
                counts.setdefault("score", set()).add(f.value[0])
                counts.setdefault(Ballot.YES, set()).add(f.value[0])
            elif f.slot is Slot.VETO:
                vetoers |= set(f.value.members)
            elif f.slot is Slot.OUTCOME:
                outcomes.add(f.value)
            elif f.slot is Slot.SPONSOR:
                sponsors |= set(f.value)
            elif f.slot is Slot.SYMBOL:
                symbols.add(f.value)
            elif f.slot is Slot.MOMENT:
                moments.append(f.value)
    return _Gist(
        counts,
        sides,
        frozenset(vetoers),
        frozenset(outcomes),
        frozenset(sponsors),
        frozenset(symbols),
        tuple(moments),
        amendment,
    )


def conflict(telling: Telling, episode: Episode, published: date | None = None) -> str | None:
    """Why the two cannot be of one vote; None where they can."""
    if not telling.facts and not telling.weak:
        return None
    a, b = _gist([telling]), _gist(episode.tellings)
    for side in (Ballot.YES, Ballot.NO, Ballot.ABSTAIN):
        mine, theirs = a.counts.get(side), b.counts.get(side)
        if mine and theirs and not mine & theirs:
            return f"{side} {mine} against {theirs}"
    if a.counts and b.counts and _ballots(a, b) > _SEATS:
        return "more ballots than seats"
    if a.vetoers and b.vetoers and not a.vetoers & b.vetoers and not (telling.also and not a.moments):
        return "other vetoers"
    if Told.ADOPTED in a.outcomes and b.outcomes & _FAILED and Told.ADOPTED not in b.outcomes:
        return "other outcome"
    if Told.ADOPTED in b.outcomes and (a.outcomes & _FAILED or a.vetoers) and Told.ADOPTED not in a.outcomes:
        return "other outcome"
    if Told.ADOPTED in a.outcomes and b.vetoers:
        return "other outcome"
    if (_whole(a) and (b.outcomes & _FAILED or b.vetoers)) or (_whole(b) and (a.outcomes & _FAILED or a.vetoers)):
        return "every seat was for it"
    joins = telling.cosponsors and telling.definite and not telling.tells_vote
    if a.sponsors and b.sponsors and not a.sponsors & b.sponsors and not joins:
        return "other sponsors"
    numbers = {s.number for s in a.symbols if s.number}, {s.number for s in b.symbols if s.number}
    kinds = {s.kind for s in a.symbols} & {s.kind for s in b.symbols}
    cited = telling.definite and bool(telling.drafts) and not telling.tells_vote  # "the draft recalls resolution 1054"
    if kinds and not cited and numbers[0] and numbers[1] and not numbers[0] & numbers[1]:
        return "other symbol"
    if None not in (a.amendment, b.amendment) and a.amendment != b.amendment:
        return "an amendment is a vote of its own"
    if _days_apart(a.moments, b.moments, published) and not telling.headline:
        return "another day"
    return None


_SEATS = 15


def _whole(gist: _Gist) -> bool:
    return _SEATS in gist.counts.get(Ballot.YES, ())


def _ballots(*gists: _Gist) -> int:
    """Ballots counted by some tellings, each side at its highest; 0 where none is counted."""
    total = 0
    for side in (Ballot.YES, Ballot.NO, Ballot.ABSTAIN):
        named = {member for g in gists for member, told in g.sides.items() if side in told}
        if side is Ballot.NO:
            named |= {member for g in gists for member in g.vetoers}
        total += max((n for g in gists for n in g.counts.get(side, ())), default=0) or len(named)
    return total


def _days_apart(a: tuple[TimeExpression, ...], b: tuple[TimeExpression, ...], published: date | None) -> bool:
    """Whether both give days and none can be the same."""
    mine = [day for m in a if (day := _day(m, published)) is not None]
    theirs = [day for m in b if (day := _day(m, published)) is not None]
    if not mine or not theirs:
        return False
    return all(_clash(m, t) for m in mine for t in theirs)


_Day = tuple[int | None, int | None, int | None, int | None]


def _day(moment: TimeExpression, published: date | None) -> _Day | None:
    if published is not None:
        known = resolve(moment, published, "past")
        if known.value and known.precision is Precision.DAY:
            day_ = date.fromisoformat(known.value)
            return (day_.year, day_.month, day_.day, day_.weekday())
    day = (moment.year, moment.month, moment.day, moment.weekday)
    return day if any(part is not None for part in day) else None


def _clash(a: _Day, b: _Day) -> bool:
    return any(x is not None and y is not None and x != y for x, y in zip(a, b, strict=True))


def _fits(telling: Telling, episode: Episode, previous: Telling | None) -> bool:
    """Whether a telling without contradiction belongs to an episode, by how it speaks of it."""
    if telling.tells_vote and (telling.modality is Modality.HAPPENED) != (episode.modality is Modality.HAPPENED):
        return False
    if telling.entry != _entry(episode) and (telling.tells_vote or telling.entry):
        return False
    if telling.table and any(t.table == telling.table for t in episode.tellings):
        return False
    adjacent = previous is not None and previous in episode.tellings and telling.order - previous.order <= 2
    headline = any(t.headline for t in episode.tellings) and len(episode.tellings) == 1
    if telling.rival and not headline:
        shared = {s for f in telling.facts if f.slot is Slot.SPONSOR for s in f.value} & {
            s for f in episode.facts(Slot.SPONSOR) for s in f.value
        }
        return bool(shared) and telling.tells_vote
    if _another_text(telling, episode):
        return False
    if telling.recalled and not episode.recalled:
        return headline or (telling.definite and adjacent and not _has_own_day(telling))
    if episode.recalled and not telling.recalled:
        return adjacent and telling.definite and not _has_own_day(telling)
    return True


def _entry(episode: Episode) -> int:
    return next((t.entry for t in episode.tellings if t.tells_vote), 0)


def _another_text(telling: Telling, episode: Episode) -> bool:
    """ "A six-month version had the support of China only": a text not spoken of before, and nothing told twice."""
    if not telling.tells_vote or telling.headline or not (telling.drafts and telling.drafts[0].value.indefinite):
        return False
    told = [t for t in episode.tellings if t.tells_vote and not t.headline]
    if not told:
        return False
    a, b = _gist([telling]), _gist(told)
    ends = (
        b.outcomes - {Told.NOT_ADOPTED, Told.SHORT} if b.vetoers and not a.vetoers else b.outcomes
    )  # a veto is told as such
    shared = a.outcomes & ends or a.vetoers & b.vetoers or a.sponsors & b.sponsors or a.symbols & b.symbols
    counted = any(a.counts.get(s, set()) & b.counts.get(s, set()) for s in a.counts)
    return not shared and (not counted or bool(a.outcomes and b.outcomes)) and bool(b.outcomes or b.vetoers)


def _has_own_day(telling: Telling) -> bool:
    return bool(telling.of(Slot.MOMENT))


_PATIENCE = 3  # sentences a text that was named waits for its vote


def gather(tellings: list[Telling], published: date | None = None) -> list[Episode]:
    """Bring tellings together, in the order of the text; the latest episode that can take one does.

    A sentence that names a text without telling its vote waits: the vote told next is its vote, if nothing speaks
    against that ("Malta tabled a draft. It was adopted with 12 votes."). With the day the report was written, days
    printed in two ways ("Saturday", "Aug. 6") can be told apart.
    """
    episodes: list[Episode] = []
    previous: Telling | None = None
    waiting: list[Telling] = []
    for telling in tellings:
        if waiting and telling.order - waiting[-1].order > _PATIENCE:
            waiting = []
        home = None if telling.anew or _goes_on(telling, waiting) else _home(telling, episodes, previous, published)
        if home is None and telling.tells_vote:
            home = Episode()
            episodes.append(home)
            home.tellings += [w for w in waiting if _same_text(w, telling)]
        if home is not None:
            home.tellings.append(telling)
            if telling.facts or telling.weak or telling.drafts:
                previous, waiting = telling, []
        elif _names_text(telling):
            # a text brought up anew: what was said before it is of another
            waiting = [] if any(d.value.indefinite for d in telling.drafts) else waiting
            waiting.append(telling)
    return [e for e in episodes if e.strong and not _summary(e, episodes)]


def _summary(episode: Episode, episodes: list[Episode]) -> bool:
    """ "Two rival texts failed", before each is told: the votes are those told after it."""
    if len(episode.tellings) != 1 or not episode.strong:
        return False
    telling = episode.tellings[0]
    texts = [d.value for d in telling.drafts]
    told = {f.slot for f in telling.facts} & {Slot.BALLOT, Slot.SCORE, Slot.VETO, Slot.SYMBOL}
    if told or not texts or not (texts[0].plural and (texts[0].count is not None or texts[0].rival)):
        return False
    after = [
        e
        for e in episodes
        if e is not episode and 0 < e.tellings[0].order - telling.order <= 4 and e.modality is Modality.HAPPENED
    ]
    return len(after) >= 2


def _home(
    telling: Telling, episodes: list[Episode], previous: Telling | None, published: date | None
) -> Episode | None:
    for episode in sorted(episodes, key=lambda e: e.last.order, reverse=True):
        if conflict(telling, episode, published) is None and _fits(telling, episode, previous):
            return episode
    return None


def _goes_on(telling: Telling, waiting: list[Telling]) -> bool:
    """Whether a vote told next belongs to the text that waits and not to an earlier one."""
    return bool(
        waiting
        and telling.tells_vote
        and telling.definite
        and waiting[-1].modality is telling.modality
        and _same_text(waiting[-1], telling)
    )


def _same_text(waiting: Telling, telling: Telling) -> bool:
    return waiting.entry == telling.entry and conflict(waiting, Episode([telling])) is None and not telling.rival


def _names_text(telling: Telling) -> bool:
    return (
        bool(telling.drafts or telling.weak or any(telling.of(s) for s in (Slot.ACT, Slot.ENOUGH, Slot.SPONSOR)))
        and telling.modality is Modality.HAPPENED
        and not telling.recalled
    )


def voters_of(fact: Fact) -> tuple[Ballot, Voters]:
    """The side and the phrase of a ballot fact."""
    side, voters = fact.value
    assert isinstance(voters, Voters)
    return side, voters
