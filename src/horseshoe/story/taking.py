"""A checked report becomes rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import urlsplit

from horseshoe.checking.finding import Checked, Finding, Match
from horseshoe.checking.when import iso, stretch
from horseshoe.reading.claims.actions import Action, CountBasis, SaidTally
from horseshoe.reading.claims.claims import Claim, ConveningSaid, TermSaid, WordingSaid
from horseshoe.reading.claims.passages import Figure, Quote
from horseshoe.reading.names.gazetteer import plain
from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.quotes.speakers_agencies import find_passings
from horseshoe.reading.quotes.speakers_words import AGENCIES
from horseshoe.reading.spans import Span
from horseshoe.reading.words.dates import TimeKind, find_moments
from horseshoe.reading.words.sentences import sentences
from horseshoe.story.prints import prints
from horseshoe.story.rows import FigureRow, FindingRow, PassageRow, QuoteRow, ReportRow, Rows, TellingRow

_COUNTS = ("yes", "no", "abstain", "not_participating", "absent")
_CERTAIN = frozenset({"given", "metadata", "dateline"})
_NAMES = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))
# An agency's name as the credit of a text: "(AFP)", "/TASS/ -", "With inputs from Reuters."; not of a photograph.
_CREDIT = re.compile(
    rf"(?<![Pp]hoto )(?:\((?P<in>{_NAMES})\)|/(?P<between>{_NAMES})/"
    rf"|\b(?:[Ww]ith|[Ss]ource:|[Vv]ia|[Ii]nputs? from|[Rr]eporting by|[Ff]rom)(?: the)? (?P<after>{_NAMES})"
    r"\s*(?:[./\n]|$)"
    rf"|(?:^|\n)\s*[–—-]+\s*(?P<last>{_NAMES})\s*(?:\n|$))"
)


def rows(checked: Checked) -> Rows:
    """All rows of one report.

    Args:
        checked: the report with its matches and findings; `checked.reading.page.source` is where it was read from.
    """
    page, reading = checked.reading.page, checked.reading
    matches = {match.action: match for match in checked.matches}
    claims = [finding.claim for finding in checked.findings]
    lone = _only_vote(checked)
    tellings = tuple(
        _telling(page.sha256, action, matches.get(action.id), _said_of(action, claims, lone))
        for action in reading.actions
    )
    return Rows(
        report=_report(checked),
        tellings=tellings,
        figures=tuple(_figure(page.sha256, figure) for figure in reading.figures),
        quotes=tuple(_quote(page.sha256, quote) for quote in reading.quotes),
        passages=tuple(_passages(page)),
        findings=tuple(_finding(page.sha256, finding, lone) for finding in checked.findings),
    )


def _report(checked: Checked) -> ReportRow:
    page = checked.reading.page
    certain = checked.published_basis in _CERTAIN
    topics = frozenset().union(*(action.topics for action in checked.reading.actions))
    address = page.source.lower().startswith(("http://", "https://"))
    return ReportRow(
        report=page.sha256,
        source=page.source,
        title=page.title,
        outlet=urlsplit(page.source).hostname if address else None,
        agencies=_agencies(page),
        published=iso(checked.published),
        published_basis=checked.published_basis if checked.published else "unknown",
        printed=() if certain else _printed(page),
        topics=tuple(sorted(topics)),
        length=len(page.text),
    )


def _agencies(page: Page) -> tuple[str, ...]:
    folded = plain(page.text)
    found = [(passing.start, passing.agency) for passing in find_passings(folded)]
    found += [(m.start(), m[m.lastgroup or 0]) for m in _CREDIT.finditer(folded)]
    return tuple(dict.fromkeys(agency for _, agency in sorted(found)))


def _printed(page: Page) -> tuple[str, ...]:
    """Days as printed: what an undated report still tells of its time."""
    if page.language not in (None, "en"):
        return ()
    days = []
    for moment in find_moments(page.text):
        if moment.kind is TimeKind.DATE and moment.month and moment.day:
            year = f"{moment.year:04}-" if moment.year else ""
            days.append(f"{year}{moment.month:02}-{moment.day:02}")
    return tuple(dict.fromkeys(days))


def _telling(report: str, action: Action, match: Match | None, claims: list[Claim]) -> TellingRow:
    when = stretch(action.date)
    vote = match.vote if match else None
    tally = action.tally or SaidTally()
    return TellingRow(
        report=report,
        action=action.id,
        kind=action.kind.value,
        modality=action.modality.value,
        proposal=action.proposal.value if action.proposal else None,
        outcome=action.outcome.value,
        recalled=action.recalled,
        unanimous=action.unanimous,
        earliest=when.earliest if when else None,
        latest=when.latest if when else None,
        vote=vote.id if vote else None,
        why=match.why if match else (),
        rivals=tuple(rival.vote.id for rival in match.rivals) if match else (),
        tied=match.tied if match else False,
        symbol=action.symbol,
        draft=action.number_of,
        meeting=action.meeting,
        subject=action.subject,
        topics=tuple(sorted(action.topics)),
        **{field: getattr(tally, field) for field in _COUNTS},
        derived=tuple(sorted(field for field, basis in tally.basis.items() if basis is CountBasis.DERIVED)),
        ballots=tuple(f"{member}={ballot.value}" for member, ballot in sorted(action.ballots.items())),
        sponsors=action.sponsors,
        vetoes=action.vetoes,
        requesters=tuple(dict.fromkeys(c.content.by for c in claims if isinstance(c.content, ConveningSaid))),
        called=tuple(dict.fromkeys(c.content.word for c in claims if isinstance(c.content, TermSaid))),
        does=tuple(_does(c.id, c.content) for c in claims if isinstance(c.content, WordingSaid)),
        places=_places(action.spans),
        words=_words(action.spans),
        evidence=tuple(
            f"{fact} {_place(span)} {' '.join(span.quote.split())}"
            for fact, spans in action.evidence.items()
            for span in spans[:1]
        ),
    )


def _only_vote(checked: Checked) -> str | None:
    """Of a report on one vote only, "the text" is the one that was voted on, whichever action says so."""
    held = {match.vote.id: match.action for match in reversed(checked.matches) if match.vote}
    return next(iter(held.values())) if len(held) == 1 else None


def _said_of(action: Action, claims: Iterable[Claim], lone: str | None) -> list[Claim]:
    """The claims about an action; a request stands with the action whose sentence it is in."""
    found = []
    for claim in claims:
        content = claim.content
        if isinstance(content, ConveningSaid):
            if content.how == "requested" and any(a.overlaps(b) for a in claim.spans for b in action.spans):
                found.append(claim)
        elif claim.action == action.id or (
            claim.action is None and action.id == lone and isinstance(content, TermSaid | WordingSaid)
        ):
            found.append(claim)
    return found


def _does(claim: str, said: WordingSaid) -> str:
    return f"{claim}|{said.verb}|{' '.join(sorted(said.topics))}|{' '.join(said.words.split())}"


def _figure(report: str, figure: Figure) -> FigureRow:
    moment = figure.as_of
    return FigureRow(
        report=report,
        figure=figure.id,
        counts=figure.counts.value,
        low=figure.low,
        high=figure.high,
        comparator=figure.comparator.value,
        who=figure.who,
        unit=figure.unit,
        scope=figure.scope,
        as_of=_day(moment.value) if moment else None,
        as_of_basis=moment.basis.value if moment else "unknown",
        attribution=figure.attribution,
        hedges=figure.hedges,
        places=_places(figure.spans),
        words=" … ".join(_words(figure.spans)),
    )


def _day(value: str | None) -> date | None:
    return iso(value) if value and len(value) == 10 else None


def _quote(report: str, quote: Quote) -> QuoteRow:
    return QuoteRow(
        report=report,
        quote=quote.id,
        kind=quote.kind.value,
        speaker=quote.speaker,
        role=quote.role,
        state=quote.state,
        cue=quote.cue,
        via=quote.via,
        words=_words(quote.spans),
        places=_places(quote.spans),
    )


def _passages(page: Page) -> Iterator[PassageRow]:
    number = 0
    for block in page.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        for one in sentences(page.text, block.start, block.end, whole=page.lines_go_on):
            number += 1
            text = " ".join(page.text[one.start : one.end].split())
            yield PassageRow(page.sha256, number, f"{one.start}-{one.end}", text, prints(text))


def _finding(report: str, finding: Finding, lone: str | None) -> FindingRow:
    claim = finding.claim
    of_the_text = isinstance(claim.content, TermSaid | WordingSaid)
    return FindingRow(
        report=report,
        claim=claim.id,
        kind=claim.kind.value,
        action=claim.action or (lone if of_the_text else None),
        verdict=finding.verdict.value,
        says=claim.says,
        because=tuple(reason.text for reason in finding.because),
        cites=tuple(reason.cite for reason in finding.because),
        places=_places(claim.spans),
        words=_words(claim.spans),
    )


def _place(span: Span) -> str:
    return f"{span.start}-{span.end}"


def _places(spans: Iterable[Span]) -> tuple[str, ...]:
    return tuple(_place(span) for span in spans)


def _words(spans: Iterable[Span]) -> tuple[str, ...]:
    return tuple(" ".join(span.quote.split()) for span in spans)
