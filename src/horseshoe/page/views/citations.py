"""Where a citation leads on our own pages: a vote to its page, a rule to its place on the page of the law."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from horseshoe.council.rulebook import RULES
from horseshoe.council.rules import NEEDED, PERMANENT
from horseshoe.page import paths
from horseshoe.record.store import Record


def rule_path(name: str) -> str:
    """'/law#art27_3'."""
    return f"{paths.LAW}#{name}"


def cited_path(record: Record, cite: str) -> str | None:
    """The page a citation stands for; None for what we have no page of (another report, 'The record')."""
    found = record.on_text(cite)
    if found:
        return paths.vote_path(found[0]) if len(found) == 1 else None
    named = _rules().get(cite)
    if named is None:
        # A citation may put two together, or quote an article without its amendment.
        parts = re.split(r"; |, (?=A/RES)| as of (?=\d)", cite)
        named = next((_rules()[part] for part in parts if part in _rules()), None)
    return rule_path(named) if named else None


@cache
def _rules() -> Mapping[str, str]:
    """Every way a rule is cited, to its id: whole, and by the first part where that names no other."""
    held: dict[str, str] = {}
    for each in RULES.values():
        held.setdefault(each.cite.partition(";")[0], each.id)
    held |= {each.cite: each.id for each in RULES.values()}
    # The number of votes stands in Article 27(2) and 27(3) alike; what is cited for it is the usual case.
    held |= {need.cite: "art27_3_1945" if need.seats == 11 else "art27_3" for need in NEEDED}
    held |= {seat.cite: "art23" for seat in PERMANENT if seat.cite not in held}
    return held
