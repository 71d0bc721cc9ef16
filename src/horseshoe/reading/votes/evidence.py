"""Where each fact of a vote stands."""

from __future__ import annotations

from horseshoe.reading.spans import Span
from horseshoe.reading.votes.facts import Fact


class Evidence:
    """Where each fact stands, collected as the facts are taken."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans: dict[str, dict[Span, None]] = {}

    def add(self, key: str, fact: Fact) -> None:
        span = Span.of(self.text, fact.start, fact.end)
        self.spans.setdefault(key, {})[span] = None

    def frozen(self) -> dict[str, tuple[Span, ...]]:
        return {key: tuple(sorted(spans)) for key, spans in self.spans.items()}
