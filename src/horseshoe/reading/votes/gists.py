"""What tellings say that can be compared, and why two cannot be of one vote: counts, sides, ends, authors, days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct, field

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.council.symbols import WITH_YEARS, Symbol, SymbolKind
from horseshoe.reading.claims.actions import Modality, Precision, Proposal, Told
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.dates import TimeExpression, resolve

_ANEW = frozenset({Slot.OUTCOME, Slot.SCORE, Slot.VETO, Slot.MOMENT})
_FAILED = frozenset({Told.VETOED, Told.SHORT, Told.NOT_ADOPTED, Told.NOT_CARRIED})


class Gist(Struct):
    """What can be compared of some tellings; more may be added."""

    counts: dict[str, set[int]] = field(default_factory=dict)
    sides: dict[str, set[Ballot]] = field(default_factory=dict)
    vetoers: set[str] = field(default_factory=set)
    outcomes: set[Told] = field(default_factory=set)
    sponsors: set[str] = field(default_factory=set)
    symbols: set[Symbol] = field(default_factory=set)
    moments: dict[TimeExpression, None] = field(default_factory=dict)
    amendment: bool | None = None  # None where no text is named
    more: int = 0  # "nine others were for it": at least so many
    acted: bool = False  # what the Council did is told with ballots
    procedural: bool = False  # a motion on procedure, on which no vote is a veto
    scores: set[tuple[int, ...]] = field(default_factory=set)  # the first two numbers of each
    unanimous: bool = False  # everybody voted alike
    vetoed: int = 0  # the last sentence that tells a veto
    year: int = 0  # of the day named last, up to there

    @classmethod
    def of(cls, tellings: Iterable[Telling]) -> Gist:
        found = cls()
        for telling in tellings:
            found.add(telling)
        return found

    def add(self, t: Telling) -> None:
        """One more telling."""
        if self.amendment is None and t.drafts and t.tells_vote and not t.headline:
            self.amendment = bool(t.drafts[0].value.amendment)
        self.procedural = self.procedural or (t.tells_vote and t.proposal is Proposal.PROCEDURAL_MOTION)
        if not t.facts and not t.weak:
            return
        self.year = max(self.year, t.year)
        self.unanimous = self.unanimous or any(f.modality is Modality.HAPPENED for f in t.of(Slot.UNANIMOUS))
        # "Thirteen backed it" counts; "France backed it" may be about anything.
        self.vetoed = max(self.vetoed, t.order if t.of(Slot.VETO) else 0)
        for f in (*t.facts, *(w for w in t.weak if w.value[1].count is not None and not w.value[1].members)):
            if f.slot is Slot.BALLOT:
                side, voters = f.value
                if voters.count is not None and not voters.partial and not voters.others:
                    self.counts.setdefault(side, set()).add(voters.count)
                if side is Ballot.YES and voters.others and voters.count:
                    self.more = max(self.more, voters.count)
                for member in voters.members:
                    self.sides.setdefault(member, set()).add(side)
            elif f.slot is Slot.SCORE:
                self.counts.setdefault("score", set()).add(f.value[0])
                self.scores.add(tuple(f.value[:2]))
                self.counts.setdefault(Ballot.YES, set()).add(f.value[0])
            elif f.slot is Slot.MINIMUM and f.modality is Modality.HAPPENED:
                self.counts.setdefault(Ballot.YES, set()).add(_ENOUGH if t.seats != _FEW_SEATS else _FEW_ENOUGH)
            elif f.slot is Slot.VETO:
                self.vetoers.update(f.value.members)
            elif f.slot is Slot.OUTCOME:
                self.outcomes.add(f.value)
            elif f.slot is Slot.ACT and t.tells_vote and f.modality is Modality.HAPPENED:
                self.acted = True
            elif f.slot is Slot.SPONSOR:
                self.sponsors.update(f.value)
            elif f.slot is Slot.SYMBOL:
                self.symbols.add(f.value)
            elif f.slot is Slot.MOMENT:
                self.moments[f.value] = None


def clash(telling: Telling, a: Gist, b: Gist, published: date | None) -> str | None:
    """Why a telling, whose gist is `a`, cannot be of the vote whose gist is `b`; None where it can."""
    for side in (Ballot.YES, Ballot.NO, Ballot.ABSTAIN):
        mine, theirs = a.counts.get(side), b.counts.get(side)
        if mine and theirs and not mine & theirs:
            return f"{side} {mine} against {theirs}"
    if _fell(a) and a.scores and b.more > max(max(score) for score in a.scores):
        return "more were for it than voted either way"
    anew = bool(a.moments) or any(d.value.indefinite for d in telling.drafts)
    if anew and a.scores and b.scores and not a.scores & b.scores:
        return "another score"
    if anew and (_for_it(a) & b.vetoers or _for_it(b) & a.vetoers):
        return "nobody vetoes what it is for"
    if anew and any(b.sides.get(s, {Ballot.YES}) <= {Ballot.NO, Ballot.ABSTAIN} for s in a.sponsors):
        return "whose text it is was for it"
    if a.counts and b.counts and cast(a, b) > _SEATS:
        return "more ballots than seats"
    few = telling.seats == _SEATS and min(a.counts.get(Ballot.YES, {_SEATS})) < _ENOUGH
    many = not b.sides and min(a.counts.get(Ballot.NO, {0})) > _SEATS - _ENOUGH
    if (few or many) and b.vetoers and not b.counts and telling.order - b.vetoed > (1 if few else 2):
        return "what so few were for was not what the veto stopped"
    stops = (a.vetoers or Told.VETOED in a.outcomes) and not (a.counts or b.vetoers)
    if stops and min(b.counts.get(Ballot.NO, {0})) > _SEATS - _ENOUGH:
        return "so many were against that no veto was needed"
    if a.counts and _turned(a, b):
        return "who was for one abstained on the other"
    if a.vetoers and b.vetoers and not a.vetoers & b.vetoers and not (telling.also and not a.moments):
        return "other vetoers"
    if a.procedural != b.procedural and _vetoed_text(b if a.procedural else a, b, telling):
        return "no veto on procedure"
    if Told.ADOPTED in a.outcomes and b.outcomes & _FAILED and Told.ADOPTED not in b.outcomes:
        return "other outcome"
    if Told.ADOPTED in b.outcomes and (a.outcomes & _FAILED or a.vetoers) and Told.ADOPTED not in a.outcomes:
        return "other outcome"
    if (_carried(a) and _fell(b)) or (_carried(b) and _fell(a)):
        return "nobody was against it"
    did = bool(a.moments) and any(f.slot is Slot.ACT and f.modality is Modality.HAPPENED for f in telling.facts)
    if (did and _fell(b) and not telling.drafts) or (_acted(a) and _fell(b)) or (_acted(b) and _fell(a)):
        return "what was done had not fallen"
    if Told.ADOPTED in a.outcomes and b.vetoers:
        return "other outcome"
    if (_whole(a) and (b.outcomes & _FAILED or b.vetoers)) or (_whole(b) and (a.outcomes & _FAILED or a.vetoers)):
        return "every seat was for it"
    if a.unanimous and a.symbols and _stopped(b):
        return "nobody vetoes what everybody is for"
    # "The resolution, co-sponsored by Spain with Russia's backing, would ...": beside its authors, and no vote told
    # anew
    joins = telling.cosponsors and telling.definite and not any(f.slot in _ANEW for f in telling.facts)
    if a.sponsors and b.sponsors and not a.sponsors & b.sponsors and not joins:
        return "other sponsors"
    if telling.drafts and (a.sponsors & b.vetoers or b.sponsors & a.vetoers):
        return "nobody vetoes a text of its own"
    numbers = {s.number for s in a.symbols if s.number}, {s.number for s in b.symbols if s.number}
    kinds = {s.kind for s in a.symbols} & {s.kind for s in b.symbols}
    cited = telling.definite and bool(telling.drafts) and not telling.tells_vote  # "the draft recalls resolution 1054"
    if kinds and not cited and numbers[0] and numbers[1] and not numbers[0] & numbers[1]:
        return "other symbol"
    if _other_age(a, b, published) or _other_age(b, a, published):
        return "a symbol of other years"
    if None not in (a.amendment, b.amendment) and a.amendment != b.amendment:
        return "an amendment is a vote of its own"
    if a.amendment and b.amendment is None and (b.counts or b.sides) and _of_more(telling):
        return "amendments are votes of their own"
    if _of_old(a, b, telling, published):
        return "a day long before"
    if days_apart(a.moments, b.moments, published) and not telling.headline:
        return "another day"
    return None


def _stopped(gist: Gist) -> bool:
    """Whether a permanent member was against it."""
    return bool(gist.vetoers) or any(gist.sides.get(member) == {Ballot.NO} for member in PERMANENT_CODES)


def _for_it(gist: Gist) -> set[str]:
    """Who is told to have been for a text, and on no other side of it."""
    return {member for member, sides in gist.sides.items() if sides == {Ballot.YES}}


_OLD = 7  # days before the report came out that are of another vote than its news


def _of_old(a: Gist, b: Gist, telling: Telling, published: date | None) -> bool:
    """ "On July 8 it also vetoed a text": a text brought up anew, long before the vote that has no day of its own."""
    if published is None or not a.moments or not any(d.value.indefinite for d in telling.drafts):
        return False
    days, known = (
        [v for m in gist.moments if len(v := resolve(m, published, "past").value or "") == _ISO] for gist in (a, b)
    )
    return bool(days) and not known and all((published - date.fromisoformat(v)).days > _OLD for v in days)


_ISO = len("2015-07-08")


def _of_more(telling: Telling) -> bool:
    """ "Two amendments he proposed were rejected": texts brought up anew, beside the vote told of before."""
    ended = any(f.slot is Slot.OUTCOME for f in telling.facts) and not telling.headline
    return ended and (telling.drafts[0].value.plural or telling.drafts[0].value.indefinite)


def _other_age(told: Gist, by_day: Gist, published: date | None) -> bool:
    """Whether symbols are of other years than the days told of a vote: "the first, S/10784", beside one of 2024."""
    if not told.symbols or told.moments or not by_day.moments:
        return False
    if published is None and not by_day.year and told.year and all(s.year is None for s in told.symbols):
        # "On Wednesday ... It goes back to 1972. The first text, S/10784": the news is of a year that needs no saying
        return told.year < WITH_YEARS and all(m.weekday is not None and m.month is None for m in by_day.moments)
    years = {int(v[:4]) for m in by_day.moments if (v := resolve(m, published, "past").value)}
    if not years:
        return False
    for s in told.symbols:
        if s.year in years or (s.kind is not SymbolKind.DOCUMENT and s.year is None):
            return False
        if s.year is None and min(years) < WITH_YEARS:
            return False
        if s.year is not None and min(abs(s.year - y) for y in years) <= 1:
            return False  # the turn of a year
    return True


def _acted(gist: Gist) -> bool:
    return gist.acted and not gist.outcomes & _FAILED and not gist.vetoers


def _fell(gist: Gist) -> bool:
    return bool(gist.outcomes & _FAILED) and not gist.outcomes - _FAILED and not gist.vetoers and not gist.acted


def _carried(gist: Gist) -> bool:
    """Whether enough were for it and nobody against."""
    return min(gist.counts.get(Ballot.YES, {0})) >= _ENOUGH and gist.counts.get(Ballot.NO) == {0}


def _vetoed_text(gist: Gist, before: Gist, telling: Telling) -> bool:
    """Whether what was vetoed is a text brought up anew; the other vote was on procedure, where nobody has one."""
    anew = gist is before or bool(telling.drafts and telling.drafts[0].value.indefinite)
    return anew and bool(gist.vetoers or Told.VETOED in gist.outcomes)


def _turned(a: Gist, b: Gist) -> bool:
    """Whether a State that is told to have been for one text stood aside or against on the other."""
    return any(
        {Ballot.YES} in (sides, b.sides.get(member)) and not sides & b.sides.get(member, sides)
        for member, sides in a.sides.items()
    )


_SEATS, _ENOUGH = 15, 9
_FEW_SEATS, _FEW_ENOUGH = 11, 7


def _whole(gist: Gist) -> bool:
    return _SEATS in gist.counts.get(Ballot.YES, ())


def cast(*gists: Gist) -> int:
    """Ballots counted by some tellings, each side at its highest; 0 where none is counted."""
    total = 0
    for side in (Ballot.YES, Ballot.NO, Ballot.ABSTAIN):
        named = {member for g in gists for member, told in g.sides.items() if side in told}
        if side is Ballot.NO:
            named |= {member for g in gists for member in g.vetoers}
        total += max((n for g in gists for n in g.counts.get(side, ())), default=0) or len(named)
    return total


def days_apart(a: Iterable[TimeExpression], b: Iterable[TimeExpression], published: date | None) -> bool:
    """Whether both give days and none can be the same."""
    mine = [day for m in a if (day := _day(m, published)) is not None]
    theirs = [day for m in b if (day := _day(m, published)) is not None]
    if not mine or not theirs:
        return False
    return all(_other_day(m, t) for m in mine for t in theirs)


_Day = tuple[int | None, int | None, int | None, int | None]


def _day(moment: TimeExpression, published: date | None) -> _Day | None:
    if published is not None:
        known = resolve(moment, published, "past")
        if known.value and known.precision is Precision.DAY:
            day_ = date.fromisoformat(known.value)
            return (day_.year, day_.month, day_.day, day_.weekday())
    day = (moment.year, moment.month, moment.day, moment.weekday)
    return day if any(part is not None for part in day) else None


def _other_day(a: _Day, b: _Day) -> bool:
    return any(x is not None and y is not None and x != y for x, y in zip(a, b, strict=True))
