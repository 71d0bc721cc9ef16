"""The sentences in which a report tells of a vote, and those about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.spans import Span
from horseshoe.reading.words.sentences import Sentence, sentences


def vicinity(page: Page, spans: Sequence[Span], before: int, after: int) -> Iterator[tuple[Sentence, int]]:
    """Sentences that hold one of the spans, so many before and after each, in order; and how far each is from one.

    0 is a sentence that holds one, -2 the second before the next that does, 1 the first after.
    """
    cut = all_sentences(page)
    own = [n for n, sentence in enumerate(cut) if touches(spans, sentence.start, sentence.end)]
    for n, sentence in enumerate(cut):
        far = min((n - at for at in own if -before <= n - at <= after), key=abs, default=None)
        if far is not None:
            yield sentence, far


_last: tuple[Page, list[Sentence]] | None = None


def all_sentences(page: Page) -> list[Sentence]:
    """The sentences of a page, cut once for all that is asked about it."""
    global _last
    last = _last
    if last is None or last[0] is not page:
        last = _last = page, [
            sentence
            for block in page.blocks
            if block.kind is not BlockKind.FURNITURE
            for sentence in sentences(page.text, block.start, block.end, whole=page.lines_go_on)
        ]
    return last[1]


def touches(spans: Iterable[Span], start: int, end: int) -> bool:
    """Whether one of the spans shares a code point with a stretch of the text."""
    return any(span.start < end and start < span.end for span in spans)
