"""The symbol a vote goes by, where the report prints one."""

from __future__ import annotations

from collections import Counter

from horseshoe.council.symbols import Symbol, SymbolKind
from horseshoe.reading.votes.episodes import Episode
from horseshoe.reading.votes.evidence import Evidence
from horseshoe.reading.votes.facts import Fact, Slot


def symbols(episode: Episode, evidence: Evidence) -> tuple[str | None, str | None]:
    """The symbol the vote goes by, and the draft's where both are printed; of several, the one told most often."""
    by_kind: dict[SymbolKind, Counter[Symbol]] = {}
    for t in episode.tellings:
        for fact in t.facts:
            if fact.slot is Slot.SYMBOL and (t.tells_vote or t.numbered):
                by_kind.setdefault(fact.value.kind, Counter())[fact.value] += 1
                evidence.add("symbol", fact)
    resolution = by_kind.get(SymbolKind.RESOLUTION)
    draft = by_kind.get(SymbolKind.DOCUMENT)
    first = resolution.most_common(1)[0][0] if resolution else None
    second = draft.most_common(1)[0][0] if draft else None
    if first is not None:
        return str(first), str(second) if second else None
    if second is None and (presented := _presented(episode)) is not None:
        evidence.add("symbol", presented)
        second = presented.value
    return (str(second) if second else None), None


def _presented(episode: Episode) -> Fact | None:
    """ "Draft in document S/2022/538", before the vote on it is told: the one document the passage names as a draft."""
    named = [f for t in episode.tellings if t.drafts for f in t.of(Slot.SYMBOL)]
    documents = {f.value for f in named}
    return named[0] if len(documents) == 1 and named[0].value.kind is SymbolKind.DOCUMENT else None
