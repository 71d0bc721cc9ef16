"""A checked report: its text with its claims marked, a finding on each, and the votes it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from horseshoe.checking.finding import Checked, Match, Rival, Verdict
from horseshoe.drawing.marked import Numbered, marked_text, numbered
from horseshoe.drawing.marks import VERDICTS
from horseshoe.drawing.naming import day
from horseshoe.drawing.said import against, quoted, told, unmatched
from horseshoe.page import paths
from horseshoe.page.views.citations import cited_path
from horseshoe.page.views.correcting import correction
from horseshoe.reading.claims.actions import Action
from horseshoe.record.store import Record

KEY = "r"  # starts every id of the report on its page
_BASIS = {
    "given": "as you gave it",
    "metadata": "as the page says",
    "dateline": "from its dateline",
    "inferred": "inferred from the votes it is about",
}


@dataclass(frozen=True, slots=True)
class Because:
    """One reason of a finding: `link` is where its citation leads, on our pages or within this one."""

    text: str
    cite: str
    link: str | None


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding, numbered from 1, the gravest first. `correction` is a line to paste where something is to mend."""

    number: int
    verdict: Verdict
    quotes: tuple[str, ...]
    says: str
    voices: str
    because: tuple[Because, ...]
    correction: str | None


@dataclass(frozen=True, slots=True)
class Weighed:
    """A vote that was weighed and not chosen, with why."""

    text: str
    path: str


@dataclass(frozen=True, slots=True)
class ActionView:
    """What the report says the Council did. `vote` is the id of the one it was matched to, None where there is none;
    `again` where an action before it was about the same vote."""

    told: str
    quoted: str
    vote: str | None
    path: str | None
    again: bool
    unmatched: str | None
    why: tuple[str, ...]
    rivals: tuple[Weighed, ...]


@dataclass(frozen=True, slots=True)
class CheckView:
    """One checked report; `text` is the studio's markup of it."""

    title: str
    source: str
    about: str
    language: str | None
    notes: tuple[str, ...]
    counts: tuple[tuple[Verdict, int, int], ...]  # verdict, how many, number of the first
    text: str
    findings: tuple[FindingView, ...]
    actions: tuple[ActionView, ...]


def check_view(checked: Checked, record: Record, *, link: Callable[[str], str]) -> CheckView:
    """The view of a checked report; `link` turns a path into an address."""
    found = numbered(checked.findings)
    page = checked.reading.page
    counted = Counter(one.finding.verdict for one in found)
    first = {one.finding.verdict: one.number for one in reversed(found)}
    claims = {one.finding.claim.id: f"#{KEY}-f{one.number}" for one in found}
    return CheckView(
        title=page.title or "The text you gave",
        source=page.source,
        about=_about(checked),
        language=page.language if page.language not in (None, "en") else None,
        notes=page.notes,
        counts=tuple((verdict, counted[verdict], first[verdict]) for verdict in VERDICTS if counted[verdict]),
        text=marked_text(page, found, key=KEY),
        findings=tuple(_finding(one, claims, record, link) for one in found),
        actions=_actions(checked),
    )


def _about(checked: Checked) -> str:
    if not checked.published:
        return "Day of publication unknown"
    basis = _BASIS.get(checked.published_basis)
    return f"Published {day(checked.published)}" + (f", {basis}" if basis else "")


def _finding(one: Numbered, claims: dict[str, str], record: Record, link: Callable[[str], str]) -> FindingView:
    claim = one.finding.claim

    def where(cite: str) -> str | None:
        path = cited_path(record, cite)
        return claims.get(cite) or (link(path) if path else None)

    return FindingView(
        number=one.number,
        verdict=one.finding.verdict,
        quotes=tuple(span.quote for span in claim.spans),
        says=claim.says.rstrip("."),
        voices=", ".join(claim.attribution),
        because=tuple(Because(why.text.rstrip("."), why.cite, where(why.cite)) for why in one.finding.because),
        correction=correction(one.finding),
    )


def _actions(checked: Checked) -> tuple[ActionView, ...]:
    matches = {match.action: match for match in checked.matches}
    seen: set[str] = set()
    made = []
    for action in checked.reading.actions:
        match = matches.get(action.id)
        vote = match.vote.id if match and match.vote else None
        made.append(_action(action, match, again=vote in seen))
        seen |= {vote} if vote else set()
    return tuple(made)


def _action(action: Action, match: Match | None, *, again: bool) -> ActionView:
    vote = match.vote if match else None
    return ActionView(
        told=told(action, vote),
        quoted=quoted(action.spans),
        vote=vote.id if vote else None,
        path=paths.vote_path(vote) if vote else None,
        again=again,
        unmatched=unmatched(match) if match and vote is None else None,
        why=match.why if match and vote else (),
        rivals=tuple(map(_weighed, match.rivals)) if match else (),
    )


def _weighed(rival: Rival) -> Weighed:
    return Weighed(against(rival), paths.vote_path(rival.vote))
