"""Claims of actions of which more, or less, is known than when they were read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Action
from horseshoe.reading.claims.assertions import assertions
from horseshoe.reading.claims.claims import Claim, VetoSaid


def reasserted(claims: tuple[Claim, ...], grown: Mapping[str, tuple[Action, Action]]) -> tuple[Claim, ...]:
    """The claims, those of grown actions asserted anew; numbered in the order of the text."""
    persons = _persons(claims)
    rows = list(claims)
    for old, new in grown.values():
        before = [said for _, said, _, _ in assertions(old, by_person=persons)]
        after = list(assertions(new, by_person=persons))
        gone = [said for said in before if said not in [row[1] for row in after]]
        rows = [claim for claim in rows if claim.action != new.id or claim.content not in gone]
        fresh = [row for row in after if row[1] not in before and row[3]]
        rows += [Claim("", kind, new.id, spans, says, said, ()) for kind, said, says, spans in fresh]
    rows.sort(key=lambda claim: (claim.spans[0].start, claim.kind))
    return tuple(replace(claim, id=f"c{n}") for n, claim in enumerate(rows, 1))


def _persons(claims: Iterable[Claim]) -> frozenset[str]:
    """Members whose veto is told as a person's."""
    said = (claim.content for claim in claims)
    return frozenset(m for one in said if isinstance(one, VetoSaid) and one.by_person for m in one.members)
