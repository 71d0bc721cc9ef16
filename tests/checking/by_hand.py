"""Readings made by hand, so that the bench is tested apart from the reading room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace

from horseshoe.checking.finding import Checked, Finding
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import (
    Action,
    CountBasis,
    DateBasis,
    Kind,
    Modality,
    Moment,
    Precision,
    Proposal,
    SaidTally,
    Told,
)  # fmt: skip
from horseshoe.reading.claims.claims import Claim, ClaimKind, Content
from horseshoe.reading.pages.page import Page
from horseshoe.reading.reading import Reading
from horseshoe.reading.spans import Span

Judge = Callable[..., Finding]  # one claim about one action, and what becomes of it
Bench = Callable[..., Checked]  # a whole report


def moment(text: str) -> Moment:
    """'2024-03-22', '2024-03', '2024', 'Friday' or 'in March'."""
    weekdays = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    months = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
              "November", "December")  # fmt: skip
    if text in weekdays:
        return Moment(text=text, weekday=weekdays.index(text))
    if text in months:
        return Moment(text=text, month=months.index(text) + 1)
    precision = {10: Precision.DAY, 7: Precision.MONTH, 4: Precision.YEAR}[len(text)]
    return Moment(text=text, value=text, precision=precision, basis=DateBasis.STATED)


def tally(score: str, derived: str = "") -> SaidTally:
    """'13-1-1', '13--1' (no count against), with the fields named in `derived` derived."""
    yes, no, abstain = (int(n) if n else None for n in score.split("-"))
    given = {"yes": yes, "no": no, "abstain": abstain}
    how = {
        k: CountBasis.DERIVED if k in derived.split() else CountBasis.STATED for k, v in given.items() if v is not None
    }
    return SaidTally(yes, no, abstain, basis=how)


def action(
    told: str = "unknown",
    *,
    on: str | Moment | None = None,
    score: str | None = None,
    derived: str = "",
    about: str = "",
    yes: str = "",
    no: str = "",
    abstain: str = "",
    vetoes: str = "",
    sponsors: str = "",
    proposal: str | None = None,
    kind: str = "vote",
    modality: str = "happened",
    id: str = "a1",
    **more: Any,
) -> Action:
    """An action in one line: `action("vetoed", score="13-1-1", vetoes="USA", about="gaza ceasefire")`."""
    sides = {Ballot.YES: yes, Ballot.NO: no, Ballot.ABSTAIN: abstain}
    ballots = {member: ballot for ballot, members in sides.items() for member in members.split()}
    return Action(
        id=id, kind=Kind(kind), modality=Modality(modality), spans=(Span(0, 6, "Report"),),
        date=moment(on) if isinstance(on, str) else on, proposal=Proposal(proposal) if proposal else None,
        sponsors=tuple(sponsors.split()), tally=tally(score, derived) if score else None, ballots=ballots,
        outcome=Told(told), vetoes=tuple(vetoes.split()), topics=frozenset(about.split()), **more,
    )  # fmt: skip


KINDS: Mapping[str, ClaimKind] = {
    "TallySaid": ClaimKind.TALLY, "BallotSaid": ClaimKind.BALLOT, "VetoSaid": ClaimKind.VETO,
    "OutcomeSaid": ClaimKind.OUTCOME, "SponsorSaid": ClaimKind.SPONSOR, "DateSaid": ClaimKind.DATE,
    "SymbolSaid": ClaimKind.SYMBOL, "TermSaid": ClaimKind.TERM, "WordingSaid": ClaimKind.WORDING,
    "HistorySaid": ClaimKind.HISTORY, "MembershipSaid": ClaimKind.MEMBERSHIP, "RuleSaid": ClaimKind.RULE,
    "ConveningSaid": ClaimKind.CONVENING, "StatementSaid": ClaimKind.STATEMENT, "FigureSaid": ClaimKind.FIGURE,
    "QuoteSaid": ClaimKind.QUOTE, "Judgement": ClaimKind.QUOTE,
}  # fmt: skip


def claim(content: Content, words: str = "Report", of: str | None = "a1", attribution: tuple[str, ...] = ()) -> Claim:
    """A claim on the words given, which are put into the report by `reading`."""
    kind = KINDS[type(content).__name__]
    return Claim("c1", kind, of, (Span(0, len(words), words),), f"It is said: {content}", content, attribution)


def reading(*actions: Action, claims: tuple[Claim, ...] = (), published: str | None = None) -> Reading:
    """A report that says these things; its text is the words of its claims, one a line."""
    text, placed = "Report\n", []
    for number, one in enumerate(claims):
        words = one.spans[0].quote
        placed.append(replace(one, id=f"c{number + 1}", spans=(Span(len(text), len(text) + len(words), words),)))
        text += words + "\n"
    page = Page("test", "0" * 64, "text/plain", text, None, None, ())
    basis = "given" if published else "unknown"
    return Reading(page, published, basis, actions, tuple(placed), (), ())
