"""Every claim of a reading, held against law, record and history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from horseshoe.checking.against_history import against_history
from horseshoe.checking.against_law import excluded, membership, rule_stated
from horseshoe.checking.against_record import against_record
from horseshoe.checking.borne_out import borne_out
from horseshoe.checking.case import RECORD, Case, finding
from horseshoe.checking.convened import convening, statement
from horseshoe.checking.doubt import by_words, put_together, told_elsewhere
from horseshoe.checking.finding import Checked, Finding, Verdict
from horseshoe.checking.left_out import left_out
from horseshoe.checking.match import settle
from horseshoe.checking.siblings import siblings
from horseshoe.checking.sought import sought
from horseshoe.checking.told_twice import as_one
from horseshoe.checking.untied import untied
from horseshoe.checking.wording import judge_wording
from horseshoe.council.decide import Reason
from horseshoe.reading.claims.actions import Action, DateBasis, Moment, Precision
from horseshoe.reading.claims.claims import (
    BallotSaid,
    Claim,
    ConveningSaid,
    DateSaid,
    FigureSaid,
    HistorySaid,
    Judgement,
    MembershipSaid,
    OutcomeSaid,
    QuoteSaid,
    RuleSaid,
    SponsorSaid,
    StatementSaid,
    SymbolSaid,
    TallySaid,
    TermSaid,
    VetoSaid,
    WordingSaid,
)  # fmt: skip
from horseshoe.reading.reading import Reading
from horseshoe.record.store import Record


def check(reading: Reading, record: Record) -> Checked:
    """Find out which votes a reading is about, and what becomes of each of its claims.

    Args:
        reading: one report, read.
        record: the record to hold it against; nothing after `record.through` is ever contradicted.

    Returns:
        The reading with its matches (in the order of its actions) and a finding for every claim, in the order they
        stand in the text. Where the day of publication was unknown it may have been inferred from the matches.
    """
    matches, published, inferred = settle(reading, record)
    reading, matches = siblings(*as_one(reading, untied(reading, matches)), record)
    reading, matches = sought(reading, matches, record, published)
    told = {action.id: action for action in reading.actions}  # without what the record adds: nobody is faulted by that
    reading = borne_out(reading, matches, None if inferred else published)
    case = Case(
        reading=reading, record=record, published=published, inferred=inferred, actions=told,
        matches={m.action: m for m in matches},
    )  # fmt: skip
    ordered = sorted(reading.claims, key=lambda c: c.spans[0].start if c.spans else 0)
    findings = tuple(judge(claim, case) for claim in ordered)
    day = published.isoformat() if published else None
    reading = left_out(reading, case, findings)
    return Checked(reading, day, "inferred" if inferred else reading.published_basis, matches, findings)


def judge(claim: Claim, case: Case) -> Finding:
    """The finding on one claim: what the rules exclude first, then what the record says."""
    judged = excluded(claim, case) or _BENCHES[type(claim.content)](claim, case)
    return put_together(judged, case) or told_elsewhere(judged, case) or by_words(judged, case) or judged


def _reported(claim: Claim, case: Case) -> Finding:
    """Tolls and quotations: somebody's word, which no vote and no rule decides."""
    if claim.attribution:
        who = ", passed on by ".join(claim.attribution[:2])
        text = f"Attributed to {who}; no vote or rule decides it"
        return finding(claim, Verdict.ATTRIBUTED, Reason(text, RECORD))
    return finding(
        claim,
        Verdict.NOT_IN_RECORD,
        Reason("The report does not say whose word this is, and no vote or rule decides it", RECORD),
    )


def _judgement(claim: Claim, case: Case) -> Finding:
    said = claim.content
    assert isinstance(said, Judgement)
    if said.opinion:
        return finding(claim, Verdict.OPINION, Reason("A judgement, not a matter of fact", RECORD))
    return _reported(claim, case)


def _history(claim: Claim, case: Case) -> Finding:
    """A count over history; where the report does not say of what, no counting of ours can contradict it."""
    judged = against_history(claim, case)
    said = claim.content
    assert isinstance(said, HistorySaid)
    if judged.verdict is not Verdict.CONTRADICTED or not said.scope_inferred:
        return judged
    wider = against_history(replace(claim, content=replace(said, topics=frozenset())), case)
    if wider.verdict in (Verdict.SUPPORTED, Verdict.IMPRECISE):
        return replace(wider, claim=claim)
    unsaid = Reason("The report does not say over which votes this counts", RECORD)
    return finding(claim, Verdict.NOT_IN_RECORD, unsaid, *judged.because)


_BENCHES: dict[type, Callable[[Claim, Case], Finding]] = {
    **dict.fromkeys(
        (TallySaid, BallotSaid, VetoSaid, OutcomeSaid, SponsorSaid, DateSaid, SymbolSaid, TermSaid), against_record
    ),
    WordingSaid: judge_wording,
    HistorySaid: _history,
    MembershipSaid: membership,
    RuleSaid: rule_stated,
    ConveningSaid: convening,
    StatementSaid: statement,
    FigureSaid: _reported,
    QuoteSaid: _reported,
    Judgement: _judgement,
}


def matched_moment(action: Action, day: str) -> Moment:
    """The moment of an action once its vote is known: a day the report does not give is taken from the record.

    So is one that it does not give there, and that was only reckoned from when it came out.
    """
    moment = action.date
    if moment is not None and moment.precision is Precision.DAY and moment.value:
        printed = "date" in action.evidence or moment.weekday is not None or moment.day is not None
        if moment.value == day or printed or moment.basis is not DateBasis.PUBLISHED:
            return moment
        moment = None
    text = moment.text if moment else None
    basis = (
        DateBasis.PUBLISHED if moment is not None and _prints(moment, date.fromisoformat(day)) else DateBasis.MATCHED
    )
    return replace(moment or Moment(), text=text, value=day, precision=Precision.DAY, basis=basis)


def _prints(moment: Moment, day: date) -> bool:
    """Whether the report prints the day itself ("Wednesday", "March 25"), and only the year or week was open.

    It is then resolved against the day of publication, which the match has bounded.
    """
    if moment.month is not None and moment.day is not None:
        return (moment.month, moment.day) == (day.month, day.day)
    return moment.weekday == day.weekday() if moment.weekday is not None else False
