"""Claims about one vote, held against the vote the record has."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from horseshoe.checking.against_law import in_one_breath, unseated
from horseshoe.checking.case import (
    RECORD,
    Case,
    cited,
    disputed,
    finding,
    foretold,
    stands_without,
    told_of,
    unmatched,
)
from horseshoe.checking.clues import in_words, name, names
from horseshoe.checking.counts import judge_tally
from horseshoe.checking.doubt import otherwise
from horseshoe.checking.finding import Finding, Verdict
from horseshoe.checking.index import bare, seat_of
from horseshoe.checking.when import stretch
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome, Reason
from horseshoe.council.rules import RULES, rule
from horseshoe.council.seats import sat
from horseshoe.reading.claims.actions import DateBasis, Precision, Told
from horseshoe.reading.claims.claims import (
    BallotSaid,
    Claim,
    DateSaid,
    OutcomeSaid,
    SponsorSaid,
    SymbolSaid,
    TallySaid,
    TermSaid,
    VetoSaid,
)  # fmt: skip
from horseshoe.record.vote import Vote

_SILENT = frozenset({Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING, Ballot.ABSENT})
_DID = {
    Ballot.YES: "voted in favour", Ballot.NO: "voted against", Ballot.ABSTAIN: "abstained",
    Ballot.NOT_PARTICIPATING: "sat and took no part", Ballot.ABSENT: "stayed away",
}  # fmt: skip
_FAILED = frozenset({Told.VETOED, Told.SHORT, Told.NOT_ADOPTED, Told.NOT_CARRIED, Told.BLOCKED})
# Of a vote still to come only what it is about can be checked, never how it went.
_RESULTS = (TallySaid, BallotSaid, VetoSaid, OutcomeSaid)


def against_record(claim: Claim, case: Case) -> Finding:
    """Hold a claim about a vote against the record: against the one vote matched, or against all that fit equally."""
    action, vote = case.action(claim), case.vote(claim)
    if isinstance(claim.content, _RESULTS) and foretold(action):
        return finding(
            claim,
            Verdict.NOT_IN_RECORD,
            Reason("The report tells of something to come; a record holds what happened", RECORD),
        )
    if isinstance(claim.content, TermSaid) and (vote is None or foretold(action)):
        return term_alone(claim, case)
    if vote is not None:
        return judge(claim, case, vote)
    tied = case.tied(claim)
    if not tied:
        return unmatched(case, claim)
    findings = [judge(claim, case, one) for one in tied]
    if len({f.verdict for f in findings}) == 1 and findings[0].verdict in (Verdict.SUPPORTED, Verdict.IMPRECISE):
        both = Reason(f"{len(tied)} votes fit equally well, and all agree in this; one of them", tied[0].symbol)
        return replace(findings[0], because=(_joined(both, findings[0].because[0]), *findings[0].because[1:]))
    options = " or ".join(told_of(one) for one in tied[:4])
    return finding(
        claim, Verdict.AMBIGUOUS, Reason(f"The report may mean {options}, and they differ in this", tied[0].symbol)
    )


def _joined(lead: Reason, reason: Reason) -> Reason:
    """One reason behind another, in one sentence."""
    return Reason(f"{lead.text}: {reason.text}", reason.cite)


def judge(claim: Claim, case: Case, vote: Vote) -> Finding:
    """Hold a claim against one vote."""
    judges: dict[type, Callable[[Claim, Case, Vote], Finding]] = {
        TallySaid: judge_tally, BallotSaid: _ballot, VetoSaid: _veto, OutcomeSaid: _outcome,
        SponsorSaid: _sponsor, DateSaid: _date, SymbolSaid: _symbol, TermSaid: _term,
    }  # fmt: skip
    return judges[type(claim.content)](claim, case, vote)


def _ballot(claim: Claim, case: Case, vote: Vote) -> Finding:
    said = claim.content
    assert isinstance(said, BallotSaid)
    cite, on = cited(vote), vote.date
    stands = {seat_of(m): b for m, b in vote.ballots.items()}
    if not stands:
        return finding(claim, Verdict.NOT_IN_RECORD, Reason(f"{told_of(vote)} has no ballots on record", cite))
    strangers = [m for m in said.members if seat_of(m) not in stands and not sat(m, on)]
    if strangers:
        return unseated(claim, tuple(strangers), on)
    wrong = [
        m for m in said.members if stands.get(seat_of(m), Ballot.UNRECORDED) not in (said.ballot, Ballot.UNRECORDED)
    ]
    unknown = [m for m in said.members if stands.get(seat_of(m), Ballot.UNRECORDED) is Ballot.UNRECORDED]
    for member in wrong:
        dispute = disputed(vote, f"ballot:{member}")
        if dispute and said.ballot.value in dispute.said.values():
            return finding(
                claim, Verdict.CONFLICTING_RECORDS, Reason(f"Sources differ on the ballot of {name(member, on)}", cite)
            )
    if wrong:
        facts = "; ".join(f"{name(m, on)} {_DID[stands[seat_of(m)]]}" for m in wrong)
        reason = Reason(f"On {told_of(vote)}, {facts}", cite)
        if said.ballot in _SILENT and all(stands[seat_of(m)] in _SILENT for m in wrong):
            return finding(claim, Verdict.IMPRECISE, reason)
        return otherwise(claim, case, vote, reason)
    if unknown:
        return finding(claim, Verdict.NOT_IN_RECORD, Reason(f"No source has the ballot of {names(unknown, on)}", cite))
    return finding(
        claim, Verdict.SUPPORTED, Reason(f"On {told_of(vote)}, {names(said.members, on)} {_DID[said.ballot]}", cite)
    )


def _veto(claim: Claim, case: Case, vote: Vote) -> Finding:
    said = claim.content
    assert isinstance(said, VetoSaid)
    cite, on = cited(vote), vote.date
    vetoes = {seat_of(m) for m in vote.vetoes}
    accused = {seat_of(m) for m in said.members}
    if vetoes and accused <= vetoes:
        rest = [m for m in vote.vetoes if seat_of(m) not in accused]
        more = f", as did {names(rest, on)}" if rest else ""
        reason = Reason(f"{names(said.members, on)} voted against {told_of(vote)}, which was a veto{more}", cite)
        if said.by_person:
            law = Reason("A veto is the vote of a State, not of its ambassador", rule("art27_3", on).cite)
            return finding(claim, Verdict.IMPRECISE, reason, law)
        return finding(claim, Verdict.SUPPORTED, reason)
    ruling = vote.ruling
    if vote.outcome is Outcome.SHORT:
        yes = vote.tally.yes if vote.tally else None
        text = f"{told_of(vote)} failed for want of votes"
        text += f" with {yes} in favour" if yes is not None else ""
        reason = Reason(f"{text}; a vote against it was no veto", rule("art27_3", on).cite)
        return otherwise(claim, case, vote, reason)
    if vote.outcome is Outcome.VETOED:
        return otherwise(claim, case, vote, Reason(f"{told_of(vote)} was vetoed by {names(vote.vetoes, on)}", cite))
    because = ruling.because[0].text if ruling else "no ballots were cast"
    return otherwise(claim, case, vote, Reason(f"Nobody vetoed {told_of(vote)}: {because}", cite))


def _outcome(claim: Claim, case: Case, vote: Vote) -> Finding:
    said = claim.content
    assert isinstance(said, OutcomeSaid)
    cite, passed = cited(vote), vote.outcome in (Outcome.ADOPTED, Outcome.CARRIED)
    ruling = vote.ruling
    law = [Reason(f"{r.text[0].upper()}{r.text[1:]}", r.cite) for r in (ruling.because if ruling else ())][:2]
    became = _BECAME[vote.outcome]
    told = f"{told_of(vote)} {became}"
    reason = Reason(told, cite)
    if said.outcome in (Told.ADOPTED, Told.CARRIED, Told.AGREED):
        right = passed
    elif said.outcome is Told.VETOED:
        right = vote.outcome is Outcome.VETOED
    elif said.outcome is Told.SHORT:
        right = vote.outcome in (Outcome.SHORT, Outcome.NOT_CARRIED)
    elif said.outcome in _FAILED:
        right = not passed
    else:
        return finding(
            claim, Verdict.NOT_IN_RECORD, Reason("The record holds votes, not what came of a text without one", RECORD)
        )
    if right:
        return finding(claim, Verdict.SUPPORTED, reason, *law)
    if disputed(vote, "outcome"):
        return finding(claim, Verdict.CONFLICTING_RECORDS, Reason("Sources differ on the outcome of this vote", cite))
    action = case.action(claim)
    counts = action.tally if action else None
    same = counts is not None and vote.tally is not None and counts.yes == vote.tally.yes
    if vote.outcome is Outcome.SHORT and same and action is not None and not in_one_breath(action):
        # The counts are those of the text that failed: what passed may be its effect, as where a "no" brings sanctions.
        doubt = Reason("The report's own count is of that text; it may call its effect the outcome", cite)
        return finding(claim, Verdict.AMBIGUOUS, reason, doubt)
    why = law[0] if vote.outcome is Outcome.SHORT else law[-1] if law else None
    return otherwise(claim, case, vote, reason if passed or why is None else Reason(f"{reason.text}: {why.text}", cite))


_BECAME = {
    Outcome.ADOPTED: "was adopted", Outcome.VETOED: "was vetoed", Outcome.SHORT: "failed for want of votes",
    Outcome.CARRIED: "was carried", Outcome.NOT_CARRIED: "was not carried",
}  # fmt: skip


def _sponsor(claim: Claim, case: Case, vote: Vote) -> Finding:
    said = claim.content
    assert isinstance(said, SponsorSaid)
    cite, on = cited(vote), vote.date
    printed = {seat_of(s) for s in vote.sponsors}
    named = {seat_of(m) for m in said.members}
    if not printed:
        return finding(claim, Verdict.NOT_IN_RECORD, Reason(f"No source names the sponsors of {told_of(vote)}", cite))
    if not named <= printed:
        listed = names(sorted(vote.sponsors)[:4], on)
        text = f"The sponsors on record for {told_of(vote)} include {listed}; others may have joined"
        return finding(claim, Verdict.NOT_IN_RECORD, Reason(text, cite))
    others = len(printed) - len(named)
    if said.alone and others:
        return finding(claim, Verdict.IMPRECISE, Reason(f"{told_of(vote)} had {others} more sponsors", cite))
    more = f", with {others} more" if others else ""
    return finding(claim, Verdict.SUPPORTED, Reason(f"{names(said.members, on)} sponsored {told_of(vote)}{more}", cite))


def _date(claim: Claim, case: Case, vote: Vote) -> Finding:
    said = claim.content
    assert isinstance(said, DateSaid)
    action = case.action(claim)
    moment = said.moment
    span = stretch(moment) or (stretch(action.date) if action else None)
    reason = Reason(f"{told_of(vote)} was put to the vote that day", cited(vote))
    held = Reason(f"The vote was held on {in_words(vote.date)}", cited(vote))
    if span is None:
        fits = (moment.weekday is None or moment.weekday == vote.date.weekday()) and (
            moment.month is None or (moment.month == vote.date.month and moment.day in (None, vote.date.day))
        )
        printed = moment.weekday is not None or moment.month is not None
        return finding(claim, Verdict.SUPPORTED if fits and printed else Verdict.NOT_IN_RECORD, held)
    off = span.off(vote.date)
    if off == 0:
        return finding(claim, Verdict.SUPPORTED, reason if span.days == 1 else held)
    if off == 1:
        return finding(
            claim, Verdict.IMPRECISE, Reason(f"{held.text}; a day off, as after a night sitting", cited(vote))
        )
    dispute = disputed(vote, "date")
    if dispute and off <= 3:
        return finding(
            claim, Verdict.CONFLICTING_RECORDS, Reason("Sources differ on the day of this vote", cited(vote))
        )
    # Many a year or month near a vote is that of what it was about: only a day printed in full is held to be its day,
    # or a month or year printed with the number of the resolution.
    action = case.action(claim)
    meant = moment.precision is Precision.DAY or (action is not None and action.symbol is not None)
    if off <= 3 and meant and span.days == 1 and stands_without(case, claim, vote):
        # "Monday" of a vote on Thursday: the right week, and not the day.
        return finding(claim, Verdict.IMPRECISE, held)
    if moment.basis is DateBasis.STATED and moment.value and off > 3 and meant:
        return otherwise(claim, case, vote, held)
    return finding(claim, Verdict.NOT_IN_RECORD, held)


def _symbol(claim: Claim, case: Case, vote: Vote) -> Finding:
    said = claim.content
    assert isinstance(said, SymbolSaid)
    own = {bare(s) for s in (vote.symbol, vote.draft, vote.id, vote.meeting) if s}
    reason = Reason(f"The text is {told_of(vote)}", cited(vote))
    if bare(said.symbol) in own:
        printed, held = (re.search(r"\((\d{4})\)", s) for s in (said.symbol, vote.symbol))
        if printed and held and printed[1] != held[1]:
            return finding(
                claim, Verdict.IMPRECISE, Reason(f"{bare(vote.symbol)} is of {held[1]}, not {printed[1]}", cited(vote))
            )
        return finding(claim, Verdict.SUPPORTED, reason)
    return otherwise(claim, case, vote, reason)


def _term(claim: Claim, case: Case, vote: Vote) -> Finding:
    said = claim.content
    assert isinstance(said, TermSaid)
    if said.word.startswith("veto"):
        if vote.outcome is Outcome.VETOED:
            return finding(
                claim,
                Verdict.SUPPORTED,
                Reason(f"{told_of(vote)} was vetoed by {names(vote.vetoes, vote.date)}", cited(vote)),
            )
        return finding(
            claim, Verdict.IMPRECISE, Reason(f"{told_of(vote)} {_BECAME[vote.outcome]}; nobody vetoed it", cited(vote))
        )
    if vote.symbol.startswith("S/RES"):
        return finding(claim, Verdict.SUPPORTED, Reason(f"The text was adopted as {vote.symbol}", cited(vote)))
    text = f"{vote.symbol} was a draft; it was not adopted, and only an adopted text is a resolution"
    return finding(claim, Verdict.IMPRECISE, Reason(text, cited(vote)))


def term_alone(claim: Claim, case: Case) -> Finding:
    """A word judged by what the report itself says of the thing, where no vote is known or it is still to come."""
    said, action = claim.content, case.action(claim)
    assert isinstance(said, TermSaid)
    if said.word.startswith("veto"):
        text = f"There is no veto on a {said.of}; only a vote of the Council on a matter of substance can be vetoed"
        if said.of == "vote":
            return unmatched(case, claim)
        return finding(claim, Verdict.IMPRECISE, Reason(text, RULES["art27_3"].cite))
    if action is not None and (action.outcome in _FAILED or foretold(action)):
        text = "A text is a resolution once it is adopted; until then, and where it fails, it is a draft"
        return finding(claim, Verdict.IMPRECISE, Reason(text, RULES["art27_3"].cite))
    tied = case.tied(claim)
    if tied and not any(v.symbol.startswith("S/RES") for v in tied):
        return finding(
            claim,
            Verdict.IMPRECISE,
            Reason("None of the votes that fit adopted a text; it was a draft", tied[0].symbol),
        )
    return unmatched(case, claim)
