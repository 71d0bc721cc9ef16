"""Checked readings as the JSON document `horseshoe check --format json` prints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from horseshoe.checking.check import matched_moment
from horseshoe.checking.finding import Checked, Finding, Match
from horseshoe.reading.claims.actions import Action, Kind, Moment, SaidTally
from horseshoe.reading.claims.passages import Figure, Quote
from horseshoe.reading.pages.page import Page
from horseshoe.reading.spans import Span
from horseshoe.record.store import Record
from horseshoe.version import __version__

Json = dict[str, Any]
_COUNTS = ("yes", "no", "abstain", "not_participating", "absent")


def document(checked: Iterable[Checked], record: Record, story: Json | None = None) -> Json:
    """The whole document: program, record, reports in the order given."""
    return {
        "horseshoe": __version__,
        "record": {"release": record.release, "through": record.through.isoformat(), "decisions": len(record.all)},
        "reports": [report(one) for one in checked],
        "story": story,
    }


def report(checked: Checked) -> Json:
    """One report: where it was read from, and all that was found in it."""
    reading = checked.reading
    page = reading.page
    matches = {match.action: match for match in checked.matches}
    return {
        "source": page.source,
        "sha256": page.sha256,
        "media_type": page.media_type,
        "title": page.title,
        "published": checked.published,
        "published_basis": checked.published_basis if checked.published else "unknown",
        "text": {"sha256": sha256(page.text.encode("utf-8", "surrogatepass")).hexdigest(), "length": len(page.text)},
        "actions": [_action(action, matches.get(action.id), page) for action in reading.actions],
        "claims": [_claim(finding, page) for finding in checked.findings],
        "figures": [_figure(figure, page) for figure in reading.figures],
        "quotes": [_quote(quote, page) for quote in reading.quotes],
    }


def _spans(spans: Iterable[Span], page: Page) -> list[Json]:
    return [_span(span, page) for span in spans]


def _span(span: Span, page: Page) -> Json:
    place = page.locate(span.start, span.end) if page.locate else None
    start, end = place or (None, None)
    return {"start": span.start, "end": span.end, "quote": span.quote, "source_start": start, "source_end": end}


def _moment(moment: Moment | None) -> Json | None:
    if moment is None:
        return None
    return {
        "text": moment.text, "value": moment.value, "precision": moment.precision.value, "basis": moment.basis.value,
    }  # fmt: skip


def _tally(tally: SaidTally | None) -> tuple[Json | None, Json | None]:
    if tally is None or all(getattr(tally, field) is None for field in _COUNTS):
        return None, None
    given = {field: getattr(tally, field) for field in _COUNTS}
    basis = {field: str(tally.basis.get(field, "stated")) for field, value in given.items() if value is not None}
    return given, basis


def _action(action: Action, match: Match | None, page: Page) -> Json:
    vote = match.vote if match else None
    moment = action.date
    if vote is not None and action.kind is Kind.VOTE:
        moment = matched_moment(action, vote.date.isoformat())
    tally, basis = _tally(action.tally)
    return {
        "id": action.id,
        "kind": action.kind.value,
        "modality": action.modality.value,
        "spans": _spans(action.spans, page),
        "date": _moment(moment),
        "proposal": action.proposal.value if action.proposal else None,
        "symbol": action.symbol,
        "subject": action.subject,
        "sponsors": list(action.sponsors),
        "tally": tally,
        "tally_basis": basis,
        "ballots": _ballots(action.ballots),
        "outcome": action.outcome.value,
        "vetoes": list(action.vetoes),
        "vote": _match(match) if match else None,
    }


def _ballots(ballots: Mapping[str, Any]) -> Json:
    """Ballots named; one that is not told is not a ballot the contract knows."""
    return {member: ballot.value for member, ballot in ballots.items() if ballot.value != "unrecorded"}


def _match(match: Match) -> Json | None:
    if match.vote is None:
        return None
    rivals = [{"symbol": r.vote.symbol, "date": r.vote.date.isoformat(), "why_not": r.why_not} for r in match.rivals]
    return {
        "symbol": match.vote.symbol, "date": match.vote.date.isoformat(), "why": list(match.why), "rivals": rivals,
    }  # fmt: skip


def _claim(finding: Finding, page: Page) -> Json:
    claim = finding.claim
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "action": claim.action,
        "spans": _spans(claim.spans, page),
        "says": claim.says,
        "attribution": list(claim.attribution),
        "verdict": finding.verdict.value,
        "because": [{"text": reason.text, "cite": reason.cite} for reason in finding.because],
    }


def _figure(figure: Figure, page: Page) -> Json:
    return {
        "id": figure.id,
        "spans": _spans(figure.spans, page),
        "counts": figure.counts.value,
        "who": figure.who,
        "low": figure.low,
        "high": figure.high,
        "comparator": figure.comparator.value,
        "unit": figure.unit,
        "scope": figure.scope,
        "as_of": _moment(figure.as_of),
        "attribution": list(figure.attribution),
        "hedges": list(figure.hedges),
    }


def _quote(quote: Quote, page: Page) -> Json:
    return {
        "id": quote.id,
        "spans": _spans(quote.spans, page),
        "speaker": quote.speaker,
        "role": quote.role,
        "state": quote.state,
        "kind": quote.kind.value,
        "cue": quote.cue,
        "via": list(quote.via),
    }
