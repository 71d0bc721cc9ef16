"""Hand-made reports and votes: small, and as odd as a test needs them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date

from horseshoe.checking.finding import Checked, Finding, Match, Rival, Verdict
from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Outcome, Reason
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
)
from horseshoe.reading.claims.claims import Claim, ClaimKind, Judgement
from horseshoe.reading.pages.page import Block, BlockKind, Page
from horseshoe.reading.reading import Reading
from horseshoe.reading.spans import Span
from horseshoe.record.vote import Method, Subject, Vote

YEAR_2023 = ("ALB", "BRA", "CHN", "ECU", "FRA", "GAB", "GHA", "JPN", "MLT", "MOZ", "RUS", "CHE", "ARE", "GBR", "USA")


def make_vote(
    *,
    id: str = "S/2023/970",
    on: date = date(2023, 12, 8),
    members: Iterable[str] = YEAR_2023,
    no: Iterable[str] = ("USA",),
    abstain: Iterable[str] = ("GBR",),
    vetoes: tuple[str, ...] = ("USA",),
    outcome: Outcome = Outcome.VETOED,
    title: str = "The situation in the Middle East",
    other: dict[str, Ballot] | None = None,
) -> Vote:
    ballots = dict.fromkeys(members, Ballot.YES)
    ballots |= dict.fromkeys(no, Ballot.NO) | dict.fromkeys(abstain, Ballot.ABSTAIN) | (other or {})
    return Vote(
        id=id,
        symbol=id,
        draft=id,
        date=on,
        meeting="S/PV.9499",
        subject=Subject.DRAFT_RESOLUTION,
        method=Method.VOTE,
        outcome=outcome,
        tally=Tally.of(ballots.values()),
        ballots=ballots,
        vetoes=vetoes,
        item="The situation in the Middle East, including the Palestinian question",
        title=title,
        subjects=(),
        topics=frozenset(),
        sponsors=("ARE",),
        sources=("made-by-hand",),
    )


def without_a_vote() -> Vote:
    return Vote(
        id="S/RES/1",
        symbol="S/RES/1(1946)",
        draft=None,
        date=date(1946, 1, 25),
        meeting=None,
        subject=Subject.DRAFT_RESOLUTION,
        method=Method.WITHOUT_VOTE,
        outcome=Outcome.ADOPTED,
        tally=None,
        ballots={},
        vetoes=(),
        item=None,
        title=None,
        subjects=(),
        topics=frozenset(),
        sponsors=(),
        sources=("made-by-hand",),
    )


def make_page(text: str, *, title: str | None = None, notes: tuple[str, ...] = (), source: str = "story.txt") -> Page:
    blocks, at = [], 0
    for number, line in enumerate(text.split("\n")):
        kind = BlockKind.HEADLINE if number == 0 else BlockKind.PARAGRAPH
        if line.strip():
            blocks.append(Block(at, at + len(line), kind))
        at += len(line) + 1
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Page(source, digest, "text/plain", text, title, None, tuple(blocks), notes=notes)


def make_finding(
    page: Page,
    *places: tuple[int, int] | str,
    verdict: Verdict = Verdict.SUPPORTED,
    id: str = "c1",
    says: str = "The report says so.",
    because: tuple[Reason, ...] = (Reason("the record has it so", "S/2023/970"),),
    attribution: tuple[str, ...] = (),
) -> Finding:
    spans = []
    for place in places:
        start, end = (page.text.index(place), page.text.index(place) + len(place)) if isinstance(place, str) else place
        spans.append(Span(start, end, page.text[start:end]))
    claim = Claim(id, ClaimKind.OUTCOME, "a1", tuple(spans), says, Judgement(opinion=False), attribution)
    return Finding(claim, verdict, because)


def make_checked(
    page: Page, findings: Iterable[Finding] = (), vote: Vote | None = None, rival: Vote | None = None
) -> Checked:
    start = len(page.text) - len(page.text.lstrip())
    end = min(len(page.text), start + 20)
    action = Action(
        id="a1",
        kind=Kind.VOTE,
        modality=Modality.HAPPENED,
        spans=(Span(start, end, page.text[start:end]),),
        date=Moment("Friday", "2023-12-08", Precision.DAY, DateBasis.PUBLISHED),
        proposal=Proposal.DRAFT_RESOLUTION,
        tally=SaidTally(yes=13, no=1, basis={"yes": CountBasis.STATED, "no": CountBasis.DERIVED}),
        outcome=Told.VETOED,
        vetoes=("USA",),
        sponsors=("ARE",),
    )
    rivals = (Rival(rival, "the day is two months off"),) if rival else ()
    found = tuple(findings)
    match = Match("a1", vote, ("13 in favour, as the report says",), rivals)
    reading = Reading(page, None, "unknown", (action,), tuple(f.claim for f in found), (), ())
    return Checked(reading, "2023-12-09", "inferred", (match,), found)
