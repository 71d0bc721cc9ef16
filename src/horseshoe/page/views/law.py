"""The law: every rule with its dates and its citation, the record's rulings on it, and its precedents."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from horseshoe.council.rulebook import RULES, Rule
from horseshoe.page.formats import Sheet
from horseshoe.page.views.citations import rule_path
from horseshoe.page.views.precedents import PRECEDENTS
from horseshoe.page.views.refs import VoteRow
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

# What a citation begins with, and the part of the page it stands in; the first that fits.
_PARTS = (
    ("Charter", "The Charter"),
    ("Provisional", "The Council’s provisional rules of procedure"),
    ("Rule", "The Council’s provisional rules of procedure"),
    ("Statute", "The Statute of the International Court of Justice"),
    ("A/RES", "Resolutions of the General Assembly"),
    ("S/RES", "Resolutions of the Council"),
    ("", "Practice"),
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A precedent: what it shows, and the vote."""

    file: str
    shows: str
    vote: VoteRow


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule, in force from `since` through `through`.

    `rulings` of the record stand on it, the `first` and the `latest` of them given where there are any.
    """

    id: str
    path: str
    cite: str
    text: str
    since: dt.date
    through: dt.date | None
    rulings: int
    first: VoteRow | None
    latest: VoteRow | None
    precedents: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Rules of one kind of source."""

    title: str
    rules: tuple[RuleView, ...]


@dataclass(frozen=True, slots=True)
class LawView:
    """The whole law as Horseshoe applies it."""

    rules: int
    parts: tuple[Part, ...]


def law_view(record: Record) -> LawView:
    """The view of the rules, with what the record has of them."""
    stood, shown = _stood(record.all), _shown(record)
    parts: dict[str, list[RuleView]] = {title: [] for _, title in _PARTS}
    for rule in RULES.values():
        parts[_part(rule)].append(_rule(rule, stood.get(rule.cite, []), shown.get(rule.id, [])))
    return LawView(len(RULES), tuple(Part(title, tuple(rules)) for title, rules in parts.items() if rules))


def law_sheet(view: LawView) -> Sheet:
    """The rules as a table."""
    rows = [
        (rule.id, part.title, rule.cite, rule.text, rule.since, rule.through, rule.rulings,
         [one.vote.id for one in rule.precedents])
        for part in view.parts for rule in part.rules
    ]  # fmt: skip
    return Sheet(("rule", "part", "cite", "text", "since", "through", "rulings", "precedents"), rows)


def _part(rule: Rule) -> str:
    return next(title for begins, title in _PARTS if rule.cite.startswith(begins))


def _rule(rule: Rule, stood: list[Vote], shown: list[Shown]) -> RuleView:
    return RuleView(
        id=rule.id,
        path=rule_path(rule.id),
        cite=rule.cite,
        text=rule.text,
        since=rule.since,
        through=rule.until - dt.timedelta(days=1) if rule.until else None,
        rulings=len(stood),
        first=VoteRow.of(stood[0]) if stood else None,
        latest=VoteRow.of(stood[-1]) if stood else None,
        precedents=tuple(shown),
    )


def _stood(votes: Iterable[Vote]) -> Mapping[str, list[Vote]]:
    """Votes by the citations of their rulings."""
    found: dict[str, list[Vote]] = defaultdict(list)
    for vote in votes:
        if vote.ruling:
            for cite in {reason.cite for reason in vote.ruling.because}:
                found[cite].append(vote)
    return found


def _shown(record: Record) -> Mapping[str, list[Shown]]:
    found: dict[str, list[Shown]] = defaultdict(list)
    for one in PRECEDENTS:
        shown = Shown(one.file, one.shows, VoteRow.of(record.vote(one.vote)))
        for name in one.rules:
            found[name].append(shown)
    return found
