"""References to reports: the small numbers that lead to the list of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape

from horseshoe.drawing.card import cite
from horseshoe.story.mentions import Mention

_MANY = 8


@dataclass(frozen=True, slots=True)
class Refs:
    """Numbers of the reports by id, and, where there are pages of votes, the address of a symbol's."""

    numbers: Mapping[str, int]
    address: Callable[[str], str | None] | None = None

    def symbol(self, symbol: str) -> str:
        """A symbol as a link: to its page where there is one, else to the document."""
        page = self.address(symbol) if self.address else None
        return f'<a href="{escape(page, quote=True)}">{escape(symbol)}</a>' if page else cite(symbol)

    def of(self, reports: Iterable[str]) -> str:
        """Links to reports, each once; of many the first and how many more."""
        named = [self.numbers[one] for one in dict.fromkeys(reports) if one in self.numbers]
        more = f' <span class="source">and {len(named) - _MANY} more</span>' if len(named) > _MANY else ""
        return "".join(f'<a class="ref" href="#r{n}">{n}</a>' for n in named[:_MANY]) + more

    def quoted(self, mention: Mention, most: int = 400) -> str:
        """Words of a report between marks, and whose."""
        return f"“{escape(cut(mention.quote, most))}” {self.of([mention.report])}"


def cut(text: str, most: int) -> str:
    """The text on one line, cut after `most` characters where it has more."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
