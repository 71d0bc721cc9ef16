"""Before anything is contradicted: might the report mean another vote, or was it read wrongly?"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.checking.case import Case, finding, stands_without, told_of
from horseshoe.checking.finding import Finding, Verdict
from horseshoe.checking.index import index_of, seat_of
from horseshoe.checking.ladder import situations
from horseshoe.council.decide import Outcome, Reason
from horseshoe.reading.claims.actions import Told
from horseshoe.reading.claims.claims import BallotSaid, Claim, OutcomeSaid, TallySaid, VetoSaid
from horseshoe.reading.spans import Span
from horseshoe.reading.words.programs import compiled
from horseshoe.record.vote import Vote

_FIELDS = ("yes", "no", "abstain", "not_participating", "absent")
# A reporter's slip is by one or two; a lone number further off than this is a number of something else.
_SLIP = 4


def otherwise(claim: Claim, case: Case, vote: Vote, reason: Reason) -> Finding:
    """`contradicted`, or `ambiguous` where a reader could have the wrong vote in mind.

    It takes a match that stands without the claim, and a claim that is not true of another vote the report tells of
    or of a rival draft of that day.
    """
    if not stands_without(case, claim, vote):
        text = f"The vote meant is probably {told_of(vote)}, but without this claim that is not certain"
        return finding(claim, Verdict.AMBIGUOUS, reason, Reason(text, vote.symbol))
    other = meant(claim, case, vote)
    if other is not None:
        text = f"It is true of {told_of(other)}, which the report may mean here"
        return finding(claim, Verdict.AMBIGUOUS, reason, Reason(text, other.symbol))
    if isinstance(claim.content, TallySaid) and _far_off(claim.content, vote):
        text = "A lone number so far off is more likely one of something else"
        return finding(claim, Verdict.AMBIGUOUS, reason, Reason(text, vote.symbol))
    return finding(claim, Verdict.CONTRADICTED, reason)


def meant(claim: Claim, case: Case, vote: Vote) -> Vote | None:
    """Another vote the report may tell of, of which a claim is true."""
    return next((other for other in _others(claim, case, vote) if true_of(claim, other)), None)


_ENDS = compiled(r"[.!?][\"'”’)]*\s|\n")


def put_together(judged: Finding, case: Case) -> Finding | None:
    """A count the reader put together from several sentences faults nobody: they may tell of different votes."""
    claim = judged.claim
    if judged.verdict not in (Verdict.CONTRADICTED, Verdict.IMPOSSIBLE) or not isinstance(claim.content, TallySaid):
        return None
    spans = _wrong(claim, case) or claim.spans
    first, last = spans[0], spans[-1]
    if not _ENDS.search(case.reading.page.text, first.end, max(first.end, last.start)):
        return None
    text = "The counts stand in different sentences, and may be of different votes"
    return finding(claim, Verdict.AMBIGUOUS, *judged.because, Reason(text, judged.because[0].cite))


def by_words(judged: Finding, case: Case) -> Finding | None:
    """A vote told from its rival by words no rule knows may be the rival."""
    match = case.matches.get(judged.claim.action or "")
    if match is None or not match.by_words or judged.verdict not in (Verdict.CONTRADICTED, Verdict.IMPOSSIBLE):
        return None
    text = "Which vote is meant is told only by words that may mean something else"
    return finding(judged.claim, Verdict.AMBIGUOUS, *judged.because, Reason(text, judged.because[0].cite))


def told_elsewhere(judged: Finding, case: Case) -> Finding | None:
    """What a report tells outside of the sentence in which it recalls an older vote may be of its news."""
    claim, action = judged.claim, case.action(judged.claim)
    if judged.verdict not in (Verdict.CONTRADICTED, Verdict.IMPOSSIBLE) or action is None or not action.recalled:
        return None
    if not isinstance(claim.content, BallotSaid | TallySaid | VetoSaid):
        return None
    home = action.spans[0]
    if len(action.spans) == 1 or any(s.start < home.end and home.start < s.end for s in claim.spans):
        return None
    text = "It stands outside of the sentence that recalls this vote, and may be of another"
    return finding(claim, Verdict.AMBIGUOUS, *judged.because, Reason(text, judged.because[0].cite))


def _wrong(claim: Claim, case: Case) -> tuple[Span, ...]:
    """Where the counts stand that are not those of the vote; () where that is not known of all of them."""
    said, action, vote = claim.content, case.action(claim), case.vote(claim)
    if not isinstance(said, TallySaid) or action is None or vote is None or vote.tally is None:
        return ()
    given = [f for f in _FIELDS if getattr(said, f) is not None and f not in said.derived]
    wrong = [f for f in given if getattr(said, f) != getattr(vote.tally, f)]
    places = [action.evidence.get(f"tally.{f}", ()) for f in wrong]
    if not wrong or not all(places):
        return ()
    spans = tuple(sorted((place[0] for place in places), key=lambda span: span.start))
    facts = [told for fact, told in action.evidence.items() if fact not in [f"tally.{f}" for f in wrong]]
    others = [span for told in facts for span in told]
    # Alone in its sentence a count may be of anything; beside something else of the vote it is of the vote.
    text = case.reading.page.text
    beside = any(not _ENDS.search(text, min(a.end, b.end), max(a.start, b.start)) for a in spans for b in others)
    return spans if beside else ()


def true_of(claim: Claim, vote: Vote) -> bool:
    """Whether counts, ballots or a veto that are wrong of one vote are right of another; other claims never are."""
    said = claim.content
    if isinstance(said, BallotSaid):
        stands = {seat_of(m): b for m, b in vote.ballots.items()}
        return all(stands.get(seat_of(m)) is said.ballot for m in said.members)
    if isinstance(said, VetoSaid):
        return bool(said.members) and {seat_of(m) for m in said.members} <= {seat_of(m) for m in vote.vetoes}
    if isinstance(said, OutcomeSaid):
        return said.outcome is Told.VETOED and vote.outcome is Outcome.VETOED
    if isinstance(said, TallySaid) and vote.tally is not None:
        given = [f for f in _FIELDS if getattr(said, f) is not None]
        if said.unanimous and vote.tally.yes != vote.tally.total:
            return False
        return bool(given or said.unanimous) and all(getattr(said, f) == getattr(vote.tally, f) for f in given)
    return False


def _others(claim: Claim, case: Case, vote: Vote) -> Iterator[Vote]:
    """The other votes a report tells of, and for what members did, those of the day on the same or on its own place."""
    yield from (m.vote for m in case.matches.values() if m.vote and m.vote.id != vote.id)
    action = case.action(claim)
    told = situations(action.topics) if action else frozenset()
    # Counts are held to one vote of its place, so that a rival draft does not excuse every slip.
    place = told - situations(vote.topics) if isinstance(claim.content, TallySaid) else told | situations(vote.topics)
    if isinstance(claim.content, BallotSaid | VetoSaid | TallySaid):
        index = index_of(case.record)
        for entry in index.picked(index.between(vote.date, vote.date)):
            if entry.vote.id != vote.id and situations(entry.vote.topics) & place:
                yield entry.vote


def _far_off(said: TallySaid, vote: Vote) -> bool:
    given = [f for f in _FIELDS if getattr(said, f) is not None and f not in said.derived]
    if len(given) != 1 or vote.tally is None:
        return False
    return bool(abs(getattr(said, given[0]) - getattr(vote.tally, given[0])) > _SLIP)
