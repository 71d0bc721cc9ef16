"""What the record has otherwise of a vote, and the report may mean of another, is not told of that vote.

A reader that put a neighbour's count or voter with a vote is wrong more often than the report is: what nobody could be
faulted for is claimed by the report, judged `ambiguous`, and no fact of the vote.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from horseshoe.checking.case import Case, stands_without
from horseshoe.checking.doubt import meant, true_of
from horseshoe.checking.finding import Finding, Verdict
from horseshoe.checking.told_facts import Fact, denies, without
from horseshoe.checking.traces import BALLOT, COUNT, SIDES
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Action, Told
from horseshoe.reading.claims.claims import BallotSaid, Claim, OutcomeSaid, TallySaid, VetoSaid
from horseshoe.reading.reading import Reading
from horseshoe.record.vote import Vote


def left_out(reading: Reading, case: Case, findings: Iterable[Finding]) -> Reading:
    """The reading without the facts that are judged ambiguous and that the record has otherwise of their vote.

    Ballots told of a vote that is certain stay, though true of a rival: the report may have mixed the two up.
    """
    votes = {match.action: match.vote for match in case.matches.values() if match.vote}
    doubted: defaultdict[str, list[Claim]] = defaultdict(list)
    for one in findings:
        vote = case.vote(one.claim)
        if one.verdict is Verdict.AMBIGUOUS and vote is not None and not _is_mixed_up(one.claim, case, vote):
            doubted[one.claim.action or ""].append(one.claim)
    if not doubted:
        return reading
    actions = (_certain(a, doubted[a.id], votes) if a.id in doubted else a for a in reading.actions)
    return replace(reading, actions=tuple(actions))


def _is_mixed_up(claim: Claim, case: Case, vote: Vote) -> bool:
    """Whether the report has ballots of a rival of which it does not tell by itself."""
    match = case.matches[claim.action or ""]
    if not isinstance(claim.content, BallotSaid) or match.by_words or not stands_without(case, claim, vote):
        return False
    told = (one.vote for one in case.matches.values() if one.vote is not None)
    return meant(claim, case, vote) is not None and not any(true_of(claim, other) for other in told)


def _certain(action: Action, doubted: Sequence[Claim], votes: Mapping[str, Vote]) -> Action:
    vote = votes[action.id]
    facts = {fact for claim in doubted for fact in _facts(action, claim) if denies(fact, vote)}
    certain = without(action, {fact for fact in facts if not _is_slip(fact, vote, doubted)})
    if certain.vetoes or not any(isinstance(claim.content, OutcomeSaid) for claim in doubted):
        return certain
    return replace(certain, outcome=Told.UNKNOWN)


def _is_slip(fact: Fact, vote: Vote, doubted: Sequence[Claim]) -> bool:
    """Whether a count is off by one, and was told in one breath: a slip, not a count of something else."""
    at_once = all(len(claim.spans) == 1 for claim in doubted if isinstance(claim.content, TallySaid))
    return fact.head == COUNT and at_once and abs(fact.count - getattr(vote.tally, fact.side)) == 1


def _facts(action: Action, claim: Claim) -> Iterator[Fact]:
    """What an action has of a claim."""
    said = claim.content
    if isinstance(said, VetoSaid):
        yield from (Fact(BALLOT, Ballot.NO.value, member, 0, 0, 0) for member in said.members)
    elif isinstance(said, BallotSaid):
        yield from (Fact(BALLOT, said.ballot.value, member, 0, 0, 0) for member in said.members)
    elif isinstance(said, TallySaid) and action.tally is not None:
        for side in SIDES:
            count = getattr(action.tally, side.value)
            if count is not None:
                yield Fact(COUNT, side.value, "", count, 0, 0)
