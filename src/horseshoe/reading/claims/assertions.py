"""Actions taken apart into claims: one checkable sentence each, with the place of the fact it states."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.council.states import state
from horseshoe.reading.claims.actions import Action, CountBasis, Kind, Modality, Proposal, Told
from horseshoe.reading.claims.claims import (
    BallotSaid,
    ClaimKind,
    Content,
    DateSaid,
    OutcomeSaid,
    SponsorSaid,
    StatementSaid,
    SymbolSaid,
    TallySaid,
    VetoSaid,
)  # fmt: skip
from horseshoe.reading.spans import Span

Draft = tuple[ClaimKind, Content, str, tuple[Span, ...]]

_DID = {
    Ballot.YES: "voted in favour", Ballot.NO: "voted against", Ballot.ABSTAIN: "abstained",
    Ballot.NOT_PARTICIPATING: "did not take part in the vote", Ballot.ABSENT: "was absent",
}  # fmt: skip
_BECAME = {
    Told.ADOPTED: "the text was adopted", Told.VETOED: "the text was vetoed", Told.SHORT:
        "the text failed for want of votes",
    Told.NOT_ADOPTED: "the text was not adopted", Told.CARRIED: "the motion was carried", Told.NOT_CARRIED:
        "the motion was not carried",
    Told.WITHDRAWN: "the text was withdrawn", Told.POSTPONED: "the vote was put off",
}  # fmt: skip


def names(codes: tuple[str, ...]) -> str:
    """States in a row: "China, France and Russia"."""
    said = [state(c).name() for c in codes]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


def assertions(action: Action, *, by_person: frozenset[str] = frozenset()) -> Iterator[Draft]:
    """What an action claims, fact by fact. Only what happened can be checked against a vote."""
    if action.kind is Kind.STATEMENT:
        yield from _statement(action)
    if action.kind is not Kind.VOTE:
        return
    evidence = action.evidence
    if action.modality is Modality.HAPPENED:
        yield from _counts(action)
        yield from _sides(action)
        if action.vetoes:
            spans = _joined(evidence, [f"veto.{m}" for m in action.vetoes]) or _joined(
                evidence, [f"ballot.{m}" for m in action.vetoes]
            )
            yield (
                ClaimKind.VETO,
                VetoSaid(action.vetoes, bool(by_person & set(action.vetoes))),
                f"{names(action.vetoes)} vetoed",
                spans,
            )
        if action.outcome in _BECAME and evidence.get("outcome"):
            yield ClaimKind.OUTCOME, OutcomeSaid(action.outcome), _BECAME[action.outcome], evidence["outcome"]
        if action.date is not None and evidence.get("date"):
            yield ClaimKind.DATE, DateSaid(action.date), f"the vote was {action.date.text}", evidence["date"]
    if action.sponsors:
        spans = _joined(evidence, [f"sponsor.{m}" for m in action.sponsors])
        if spans:
            yield (
                ClaimKind.SPONSOR,
                SponsorSaid(action.sponsors),
                f"{names(action.sponsors)} put the text forward",
                spans,
            )
    if action.symbol and evidence.get("symbol"):
        yield ClaimKind.SYMBOL, SymbolSaid(action.symbol), f"the text is {action.symbol}", evidence["symbol"]


def _counts(action: Action) -> Iterator[Draft]:
    tally = action.tally
    spans = _joined(action.evidence, [f"tally.{side.value}" for side in Ballot])
    if tally is None:
        if action.unanimous and action.evidence.get("unanimous"):
            yield (
                ClaimKind.TALLY,
                TallySaid(None, None, None, unanimous=True),
                "the vote was unanimous",
                action.evidence["unanimous"],
            )
        return
    stated = {side: getattr(tally, side) for side, basis in tally.basis.items() if basis is CountBasis.STATED}
    if not spans:
        return
    derived = frozenset(side for side, basis in tally.basis.items() if basis is CountBasis.DERIVED)
    said = TallySaid(
        tally.yes, tally.no, tally.abstain, tally.not_participating, tally.absent, action.unanimous, derived
    )
    words = {
        "yes": "in favour",
        "no": "against",
        "abstain": "abstaining",
        "not_participating": "not participating",
        "absent": "absent",
    }
    told = stated or {side: getattr(tally, side) for side in tally.basis}
    sentence = ", ".join(f"{n} {words[side]}" for side, n in told.items())
    if action.unanimous:
        sentence += ", unanimous"
        spans = (*spans, *action.evidence.get("unanimous", ()))
    yield ClaimKind.TALLY, said, sentence, tuple(sorted(set(spans)))


def _sides(action: Action) -> Iterator[Draft]:
    """One claim for each group of members the report puts on a side in the same words."""
    groups: dict[tuple[Ballot, tuple[Span, ...]], list[str]] = {}
    for member, side in action.ballots.items():
        spans = action.evidence.get(f"ballot.{member}")
        if spans:
            groups.setdefault((side, spans), []).append(member)
    for (side, spans), members in groups.items():
        said = tuple(members)
        yield ClaimKind.BALLOT, BallotSaid(said, side), f"{names(said)} {_DID[side]}", spans


def _statement(action: Action) -> Iterator[Draft]:
    form = (action.proposal or Proposal.UNKNOWN).value
    holders = action.holders
    said = {Told.AGREED: "the Council agreed on a statement", Told.BLOCKED: "a statement was held up"}.get(
        action.outcome, "a statement was sought"
    )
    if holders and action.outcome is Told.BLOCKED:
        said = f"{names(holders)} held up a statement"
    backers = action.tally.yes if action.tally else None
    content = StatementSaid(form, action.outcome, holders, bool(action.vetoes), backers)
    yield ClaimKind.STATEMENT, content, said, action.spans


def _joined(evidence: object, keys: list[str]) -> tuple[Span, ...]:
    assert hasattr(evidence, "get")
    return tuple(sorted({span for key in keys for span in evidence.get(key, ())}))
