"""The quotes of a few sentences, each with every span held against the text."""

from __future__ import annotations

from horseshoe.reading.claims.passages import Quote
from horseshoe.reading.marks import find_marks
from horseshoe.reading.pages.plain import read_plain
from horseshoe.reading.quotes.quotes import find_quotes


def quotes(text: str) -> list[Quote]:
    """Every quote of a plain-text report."""
    page = read_plain(text.encode(), "report.txt")
    found = find_quotes(page, find_marks(page.text), None)
    for quote in found:
        for span in quote.spans:
            assert page.text[span.start : span.end] == span.quote
    return found


def only(text: str) -> Quote:
    """The one quote there is."""
    found = quotes(text)
    assert len(found) == 1, found
    return found[0]


def words(quote: Quote) -> list[str]:
    """Its words, part by part, without a closing comma or full stop."""
    return [span.quote.rstrip(",.") for span in quote.spans]
