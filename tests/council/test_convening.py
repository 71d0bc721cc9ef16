"""Article 99: four express uses, in order, on topics the house knows."""

from __future__ import annotations

from horseshoe.council.convening import INVOCATIONS
from horseshoe.council.symbols import Symbol, SymbolKind
from horseshoe.council.topics import TOPICS


def test_invocations() -> None:
    assert [each.on.year for each in INVOCATIONS] == [1960, 1979, 1989, 2023]
    assert sorted(INVOCATIONS, key=lambda each: each.on) == list(INVOCATIONS)
    for each in INVOCATIONS:
        assert each.topics <= TOPICS.keys()
        assert Symbol.parse(each.cite).kind is SymbolKind.DOCUMENT
