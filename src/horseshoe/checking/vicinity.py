"""The sentences in which a report tells of a vote, and those about them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.spans import Span
from horseshoe.reading.words.programs import compiled
from horseshoe.reading.words.sentences import Sentence, sentences


def vicinity(page: Page, spans: Sequence[Span], before: int, after: int) -> Iterator[tuple[Sentence, int]]:
    """Sentences that hold one of the spans, so many before and after each, in order; and how far each is from one.

    0 is a sentence that holds one, -2 the second before the next that does, 1 the first after.
    """
    cut = all_sentences(page)
    own = {n for span in spans for n in _holding(cut, span)}
    near = sorted({n for at in own for n in range(max(0, at - before), min(len(cut), at + after + 1))})
    reach = max(before, after) + 1
    for n in near:
        yield cut[n], next(
            far for gap in range(reach) for far in (gap, -gap) if -before <= far <= after and n - far in own
        )


def _holding(cut: Sequence[Sentence], span: Span) -> Iterator[int]:
    """The sentences that share a code point with a span."""
    n = bisect_right(cut, span.start, key=attrgetter("end"))
    while n < len(cut) and cut[n].start < span.end:
        yield n
        n += 1


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


_GAP = 3  # code points from which two sentences are not of one breath


def breaths(spans: Iterable[Span]) -> Iterator[tuple[Span, ...]]:
    """Each of some sentences alone, and with the next where it follows at once."""
    row = list(spans)
    for n, span in enumerate(row):
        yield (span,)
        if n + 1 < len(row) and row[n + 1].start - span.end < _GAP:
            yield span, row[n + 1]


# Three may be named together for all they do: where a vote is told a word of one, or of a text, stands by.
VOTING = compiled(
    r"(?i)\b(?:vot(?:e[sd]?|ing)|ballots?|veto\w*|abst[ae]\w+|favou?r\w*|against|oppos\w+|support\w*|back(?:ed|ing)|"
    r"reject\w*|adopt\w*|approv\w+|pass(?:ed|es)|carried|fail\w*|fell|defeated|noes?|ayes?|nays?|yes|hands?|"
    r"sponsor\w*|drafts?|texts?|amendments?|motions?|resolutions?|proposals?|papers?|projects?|bills?)\b"
)
