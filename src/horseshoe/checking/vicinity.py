"""The sentences in which a report tells of a vote, and those about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.spans import Span
from horseshoe.reading.words.sentences import Sentence, sentences


def vicinity(page: Page, spans: Sequence[Span], before: int, after: int) -> Iterator[tuple[Sentence, bool]]:
    """Sentences that hold one of the spans, so many before and after each, in order; and whether they hold one."""
    cut = [
        sentence
        for block in page.blocks
        if block.kind is not BlockKind.FURNITURE
        for sentence in sentences(page.text, block.start, block.end, whole=page.lines_go_on)
    ]
    own = {n for n, sentence in enumerate(cut) if touches(spans, sentence.start, sentence.end)}
    near = {n + off for n in own for off in range(-before, after + 1)}
    for n, sentence in enumerate(cut):
        if n in near:
            yield sentence, n in own


def touches(spans: Iterable[Span], start: int, end: int) -> bool:
    """Whether one of the spans shares a code point with a stretch of the text."""
    return any(span.start < end and start < span.end for span in spans)
