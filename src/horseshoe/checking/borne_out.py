"""Voters no rule could place, told on the side where the vote has them.

A reporter has more ways to say "against" than anybody can list. Where the vote a report tells of is known by other
evidence, a name or a number beside a word of a side is that side's, if it is so on record: the words are read by what
they must mean. What the record does not bear out stays unread, so that nothing is ever faulted by this.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec.structs import replace

from horseshoe.checking.finding import Match
from horseshoe.checking.likely import likely
from horseshoe.checking.near_days import on_its_day
from horseshoe.checking.reasserted import reasserted
from horseshoe.checking.whole_sides import as_seated, whole_sides, with_place
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.council.states import on_day
from horseshoe.reading.claims.actions import Action, CountBasis, Kind, Modality, SaidTally, Told, Unplaced
from horseshoe.reading.reading import Reading
from horseshoe.reading.spans import Span
from horseshoe.reading.words.programs import compiled
from horseshoe.record.vote import Vote

_NAMED = compiled(
    r"(?i)\b(?:council|texts?|drafts?|resolutions?|measures?|motions?|proposals?|applications?|mandate|mission|"
    r"sanctions|embargo|force|request|amendments?|plan|truce|ceasefire|cease-fire)\b"
)
# What is said for a text in a debate is no ballot, and what is awaited was not cast.
_NO_BALLOT = compiled(
    r"\b(?:sp(?:oke|oken|eaking)|arg(?:ued|uing)|lobb\w+|campaign\w*|canvass\w*|call(?:ed|ing)|plead\w*|"
    r"(?:expected|likely|unlikely|due|set|threatened|promised|poised) to)\b"
)
_RUSSIAS = compiled(r"(?<=\.)RUS$")
_SIDES = (Ballot.YES, Ballot.NO, Ballot.ABSTAIN)
_SILENT = (Ballot.NOT_PARTICIPATING, Ballot.ABSENT)
_ENDS = {
    Outcome.ADOPTED: Told.ADOPTED, Outcome.CARRIED: Told.CARRIED, Outcome.VETOED: Told.VETOED,
    Outcome.SHORT: Told.SHORT, Outcome.NOT_CARRIED: Told.NOT_CARRIED,
}  # fmt: skip


_FAILED = frozenset({Outcome.VETOED, Outcome.SHORT, Outcome.NOT_CARRIED})


def borne_out(reading: Reading, matches: Iterable[Match], published: date | None) -> Reading:
    """The reading with what its votes bear out of the States left unplaced; claims numbered anew where some came.

    Counts and ends that only follow from the vote are told with the action and claimed by nobody.
    """
    votes = {match.action: match.vote for match in matches if match.vote}
    actions: list[Action] = []
    grown: dict[str, tuple[Action, Action]] = {}
    for action in reading.actions:
        vote = votes.get(action.id)
        if vote is not None and action.kind is Kind.VOTE and action.modality is Modality.HAPPENED:
            placed = whole_sides(_placed(_turned(_of_its_day(action, vote), vote), vote), vote)
            read = _silent(placed, vote)
            placed = _silent(likely(placed, vote, reading.page, (*actions, *reading.actions[len(actions) :])), vote)
            placed = on_its_day(placed, vote, reading.page, published)
            if placed is not action:  # a count that is only likely makes no claim of others larger
                grown[action.id] = (action, _counted_as(placed, read) if read.tally or read.unanimous else placed)
            action = _ended(_counted(placed, vote), vote)
        actions.append(action)
    claims = reasserted(reading.claims, grown) if grown else reading.claims
    return replace(reading, actions=tuple(actions), claims=claims)


def _counted_as(action: Action, read: Action) -> Action:
    """An action with the counts that another has, and where."""
    evidence = {key: spans for key, spans in action.evidence.items() if not key.startswith("tally.")}
    evidence |= {key: spans for key, spans in read.evidence.items() if key.startswith("tally.")}
    return replace(action, tally=read.tally, evidence=evidence)


def _of_its_day(action: Action, vote: Vote) -> Action:
    """The action with its States by the codes of the day: "Russia", said of 1970, is the Soviet Union that sat."""

    def then(members: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(on_day(m, vote.date) if m == "RUS" else m for m in members))

    if "RUS" in vote.ballots or "RUS" not in {*action.ballots, *action.vetoes, *action.sponsors}:
        return action
    return replace(
        action,
        ballots={then([member])[0]: side for member, side in action.ballots.items()},
        vetoes=then(action.vetoes),
        sponsors=then(action.sponsors),
        evidence={_RUSSIAS.sub(lambda m: then([m[0]])[0], key): spans for key, spans in action.evidence.items()},
    )


def _turned(action: Action, vote: Vote) -> Action:
    """ "Nine to five" of a text that failed: a score does not say which number comes first, and the vote does."""
    said, tally = action.tally, vote.tally
    if said is None or tally is None or said.yes == said.no or (said.yes, said.no) != (tally.no, tally.yes):
        return action
    score = action.evidence.get("tally.yes")
    if not score or score != action.evidence.get("tally.no"):
        return action
    return replace(action, tally=replace(said, yes=said.no, no=said.yes))


def _placed(action: Action, vote: Vote) -> Action:
    for one in action.unplaced:
        if one.authors:
            action = _authors(action, one, vote)
        elif not _NO_BALLOT.search(one.span.quote):
            action = _members(action, one, vote) if one.members else _count(action, one, vote)
    return action


def _silent(action: Action, vote: Vote) -> Action:
    """Abstentions told as "did not vote" or "stayed out", where the record has all that kept silent abstain."""
    if vote.tally is None or vote.tally.not_participating or vote.tally.absent:
        return action
    silent = [m for m, b in action.ballots.items() if b in _SILENT]
    moved = {m: Ballot.ABSTAIN for m in silent if vote.ballots.get(m) is Ballot.ABSTAIN}
    tally = action.tally
    said = [side for side in _SILENT if tally is not None and getattr(tally, side.value) == vote.tally.abstain]
    if tally is not None and len(said) == 1 and tally.abstain in (None, 0, vote.tally.abstain):
        side = said[0].value
        basis = {"abstain" if field == side else field: how for field, how in tally.basis.items() if field != "abstain"}
        tally = replace(tally, abstain=vote.tally.abstain, basis=basis, **{side: None})
    if not moved and tally is action.tally:
        return action
    return replace(action, ballots={**action.ballots, **moved}, tally=tally)


def _members(action: Action, one: Unplaced, vote: Vote) -> Action:
    members = as_seated(one.members, vote)
    fresh = [member for member in members if member not in action.ballots]
    sides = {vote.ballots.get(member) for member in members}
    side = sides.pop() if len(sides) == 1 else None
    if not fresh or side is None or side not in one.sides:
        return action
    if not set(members).isdisjoint(vote.sponsors if side is Ballot.YES else action.sponsors):
        return action  # named as the authors they are
    grown = replace(
        action,
        ballots={**action.ballots, **dict.fromkeys(fresh, side)},
        evidence={**action.evidence, **{f"ballot.{member}": (one.span,) for member in fresh}},
        spans=with_place(action.spans, one.span),
    )
    return _told(grown, side, one.count, one.span) if one.count == len(members) else grown


_MADE = compiled(r"(?i)\b(?:by|from|wrote|written|drew|put|\w+ed|(?:co-?)?sponsors?|authors?)\b")
_MOST_AUTHORS = 60  # where more put their names to a text, anybody named in its sentence is one of them


def _authors(action: Action, one: Unplaced, vote: Vote) -> Action:
    fresh = tuple(member for member in one.members if member not in action.sponsors)
    if not fresh or not set(one.members) <= set(vote.sponsors):
        return action
    if len(vote.sponsors) > _MOST_AUTHORS and "," in one.span.quote and not _MADE.search(one.span.quote):
        return action
    evidence = {**action.evidence, **{f"sponsor.{member}": (one.span,) for member in fresh}}
    return replace(
        action, sponsors=(*action.sponsors, *fresh), evidence=evidence, spans=with_place(action.spans, one.span)
    )


def _count(action: Action, one: Unplaced, vote: Vote) -> Action:
    side = next((s for s in one.sides if vote.tally and getattr(vote.tally, s.value, None) == one.count), None)
    return action if side is None else _told(action, side, one.count, one.span)


def _told(action: Action, side: Ballot, count: int | None, span: Span) -> Action:
    tally = action.tally or SaidTally()
    if count is None or tally.basis.get(side.value) is CountBasis.STATED or side.value not in ("yes", "no", "abstain"):
        return action
    basis = {**tally.basis, side.value: CountBasis.STATED}
    return replace(
        action,
        tally=replace(tally, basis=basis, **{side.value: count}),
        evidence={**action.evidence, f"tally.{side.value}": (span,)},
        spans=with_place(action.spans, span),
    )


def _counted(action: Action, vote: Vote) -> Action:
    """Counts that follow: of a side whose every member is named, and of the last side, the others being told."""
    if vote.tally is None:
        return action
    named_on = {side: {m for m, ballot in action.ballots.items() if ballot is side} for side in _SIDES}
    tally = _without_broken(action.tally or SaidTally(), named_on)
    if tally is not action.tally and action.tally is not None:
        action = replace(action, tally=tally)
    found: dict[str, int] = {}
    for side, named in named_on.items():
        if getattr(tally, side.value) is None and named and named == set(vote.members(side)):
            found[side.value] = len(named)
    known = {side.value: found.get(side.value, getattr(tally, side.value)) for side in _SIDES}
    stands = {side.value: getattr(vote.tally, side.value) for side in _SIDES}
    open_sides = [name for name, count in known.items() if count is None]
    if len(open_sides) == 1 and all(count in (None, stands[name]) for name, count in known.items()):
        found[open_sides[0]] = stands[open_sides[0]]
    return replace(action, tally=_derived(tally, found)) if found else action


def _without_broken(tally: SaidTally, named_on: Mapping[Ballot, set[str]]) -> SaidTally:
    """The counts without those that only followed, where more are named on a side than it was taken to have."""
    followed = {side.value for side in _SIDES if tally.basis.get(side.value) is CountBasis.DERIVED}
    if not any(side.value in followed and (getattr(tally, side.value) or 0) < len(n) for side, n in named_on.items()):
        return tally
    basis = {name: how for name, how in tally.basis.items() if name not in followed}
    return replace(tally, basis=basis, **dict.fromkeys(followed))


def _derived(tally: SaidTally, found: Mapping[str, int]) -> SaidTally:
    return replace(tally, basis={**tally.basis, **dict.fromkeys(found, CountBasis.DERIVED)}, **found)


def _ended(action: Action, vote: Vote) -> Action:
    """What became of a text whose count or ballots a report tells without saying the end; and who vetoed it.

    No claim comes of an end so found: the report does not say it in words of its own.
    """
    if action.outcome is Told.NOT_ADOPTED and vote.outcome is Outcome.VETOED and _of_the_five(action, vote):
        return replace(action, outcome=Told.VETOED, vetoes=tuple(vote.vetoes))
    guessed = action.outcome is Told.ADOPTED and "outcome" not in action.evidence and vote.outcome in _FAILED
    if not (guessed or action.outcome in (Told.UNKNOWN, Told.VETOED)) or not (action.tally or action.ballots):
        return action
    fresh = tuple(m for m in vote.vetoes if action.ballots.get(m) is Ballot.NO and m not in action.vetoes)
    named = any(_NAMED.search(span.quote) for span in action.spans)
    if (action.outcome is Told.VETOED or not named) and not fresh:
        return action
    evidence = {f"veto.{member}": action.evidence.get(f"ballot.{member}", ()) for member in fresh}
    return replace(
        action,
        outcome=_ENDS[vote.outcome],
        vetoes=(*action.vetoes, *fresh),
        evidence={**action.evidence, **evidence},
    )


_FIVE = compiled(r"(?i)\bpermanent\b|\bveto\b|\bveto[- ](?:power|wielding|holding)")


def _of_the_five(action: Action, vote: Vote) -> bool:
    """ "Not passed after Russia and China, permanent members, voted against it": their veto, though not called so."""
    against = {member for member, side in action.ballots.items() if side is Ballot.NO}
    return bool(vote.vetoes) and set(vote.vetoes) <= against and any(_FIVE.search(s.quote) for s in action.spans)
