"""What a claim is held against: the report, the record, the action it belongs to and the vote that action is about."""

from __future__ import annotations

from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from horseshoe.checking.clues import in_words
from horseshoe.checking.finding import Finding, Match, Verdict
from horseshoe.checking.index import index_of
from horseshoe.checking.rank import pick, rank
from horseshoe.checking.weigh import Weighed
from horseshoe.checking.when import stretch
from horseshoe.council.decide import Reason
from horseshoe.council.rules import FIRST_MEETING
from horseshoe.council.terms import KNOWN_UNTIL
from horseshoe.reading.claims.actions import Action, Modality
from horseshoe.reading.claims.claims import Claim, TermSaid, WordingSaid
from horseshoe.reading.reading import Reading
from horseshoe.record.store import Record
from horseshoe.record.vote import Disagreement, Vote

RECORD = "The record"


class Case(Struct, frozen=True):
    """One report on the bench.

    Attributes:
        published: day of the report, given or inferred; `inferred` says which.
        matches: by id of the action.
    """

    reading: Reading
    record: Record
    published: date | None
    inferred: bool
    actions: dict[str, Action]
    matches: dict[str, Match]
    _without: dict[tuple[str, str], Weighed | None] = field(default_factory=dict)  # see stands_without

    def action(self, claim: Claim) -> Action | None:
        """The action a claim belongs to."""
        return self.actions.get(claim.action) if claim.action else None

    def vote(self, claim: Claim) -> Vote | None:
        """The vote that action is about."""
        if claim.action is None and isinstance(claim.content, WordingSaid | TermSaid):
            # Of a report on one vote only, "the text" is the one that was voted on.
            held = {m.vote.id: m.vote for m in self.matches.values() if m.vote}
            return next(iter(held.values())) if len(held) == 1 else None
        match = self.matches.get(claim.action) if claim.action else None
        return match.vote if match else None

    def tied(self, claim: Claim) -> tuple[Vote, ...]:
        """Votes that fit the action equally well; () where one was chosen or none fits."""
        match = self.matches.get(claim.action) if claim.action else None
        return tuple(rival.vote for rival in match.rivals) if match and match.tied else ()

    def day(self, claim: Claim) -> date | None:
        """The day a claim speaks of: of its vote, else as printed, else of the report or of its only other vote."""
        vote = self.vote(claim)
        if vote is not None:
            return vote.date
        action = self.action(claim)
        span = stretch(action.date) if action else None
        if span and span.days == 1:
            return span.earliest
        if self.published is not None:
            return self.published
        days = {m.vote.date for m in self.matches.values() if m.vote}
        return max(days, default=None)

    def known_news(self) -> date | None:
        """The latest day the report is known to speak of, None where there is none."""
        days = [m.vote.date for m in self.matches.values() if m.vote]
        return self.published or max(days, default=None)


def finding(claim: Claim, verdict: Verdict, *reasons: Reason) -> Finding:
    """A finding; reasons are sentences with a full stop."""
    return Finding(claim, verdict, tuple(Reason(_stopped(r.text), r.cite) for r in reasons))


def _stopped(text: str) -> str:
    text = text.strip()
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."


def cited(vote: Vote) -> str:
    """How a vote is cited: its symbol, and its place where several share one."""
    return vote.symbol


def told_of(vote: Vote) -> str:
    """The draft S/2023/970 of 8 December 2023."""
    kind = "" if vote.symbol.startswith("S/RES") else "the draft "
    return f"{kind}{vote.symbol} of {in_words(vote.date)}"


def unmatched(case: Case, claim: Claim) -> Finding:
    """What to say where no vote was found for a claim that needs one."""
    action = case.action(claim)
    span = stretch(action.date) if action else None
    through = case.record.through
    after = (span and span.earliest and span.earliest > through) or (case.published and case.published > through)
    if after:
        return finding(claim, Verdict.NOT_IN_RECORD, Reason(f"The record ends on {in_words(through)}", RECORD))
    match = case.matches.get(claim.action) if claim.action else None
    text = match.why[0] if match and match.why else "No vote of the record can be told to be the one meant"
    return finding(claim, Verdict.NOT_IN_RECORD, Reason(text, RECORD))


# What of an action a claim rests on: these are taken away to see whether the match stands without them.
_BLANK: dict[str, dict[str, object]] = {
    "tally": {"tally": None, "unanimous": False},
    "outcome": {"outcome": "unknown", "vetoes": ()},
    "veto": {"vetoes": (), "outcome": "unknown", "ballots": {}},
    "ballot": {"ballots": {}, "vetoes": ()},
    "sponsor": {"sponsors": ()},
    "date": {"date": None},
    "symbol": {"symbol": None, "number_of": None, "meeting": None},
}


def stands_without(case: Case, claim: Claim, vote: Vote) -> bool:
    """Whether the vote would still be chosen had the report not said what is being judged.

    Nothing is contradicted on the strength of a match that the contradicted claim itself helped to make.
    """
    action = case.action(claim)
    if action is None:
        return False
    key = (action.id, claim.kind.value)
    if key not in case._without:
        case._without[key] = _best_without(case, action, claim.kind.value)
    best = case._without[key]
    return best is not None and best.entry.vote.id == vote.id


def _best_without(case: Case, action: Action, kind: str) -> Weighed | None:
    """The vote an action would be about had the report said nothing of one kind of claim."""
    blank = dict(_BLANK.get(kind, {}))
    if "outcome" in blank:
        blank["outcome"] = type(action.outcome)("unknown")
    stripped: Action = replace(action, **blank)
    published = None if kind == "date" and case.inferred else case.published
    return pick(rank(stripped, index_of(case.record), published), sure=True)[0]


def disputed(vote: Vote, field: str) -> Disagreement | None:
    """A disagreement of the sources on a field of the vote: 'tally', 'date', 'outcome', or 'ballot:RUS'."""
    return next((entry for entry in vote.disagreements if entry.field == field), None)


def known(on: date | None) -> bool:
    """Whether a day is one of whose Council the members are known."""
    return on is not None and FIRST_MEETING <= on < KNOWN_UNTIL


def foretold(action: Action | None) -> bool:
    """Whether the report tells of the action as something to come, or denied."""
    return action is not None and action.modality is not Modality.HAPPENED
