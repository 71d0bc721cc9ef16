"""Who said what: words quoted, words retold, and both at once; each with its speaker and whoever passed it on."""

from __future__ import annotations

from datetime import date

from horseshoe.reading.claims.passages import Quote, QuoteKind
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.gazetteer import plain
from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.quotes.quotes_cues import find_cues
from horseshoe.reading.quotes.quotes_marks import Quoted, find_quoted
from horseshoe.reading.quotes.quotes_reader import Reader
from horseshoe.reading.quotes.quotes_told import Told, between
from horseshoe.reading.quotes.speakers import Speakers
from horseshoe.reading.quotes.speakers_agencies import find_passings
from horseshoe.reading.spans import Span
from horseshoe.reading.words.late import late
from horseshoe.reading.words.sentences import sentences

# "... waiting for?" Kyslytsya asked: what asks or cries out is no sentence of its own where its speaker follows.
_ASKED = late(
    r"\s+(?:[A-Z]|[Tt]he )[^.!?;:,\"“”]{1,70}? (?:asked|said|exclaimed|cried|wondered|announced|shouted|declared|"
    r"wrote|added|told|posted|demanded|replied|retorted|continued)"
    r"(?:(?<=asked) the [^.!?;:,\"“”]{1,60})?(?: (?!(?:that|it|the|there|he|she|they)\b)[^.!?;:,\"“”]{1,60})?[.,;]"
)


def masked(text: str, quoted: list[Quoted]) -> str:
    """The text with the words between marks made dumb, position for position; the last stop of each is kept."""
    parts, at = [], 0
    for q in quoted:
        first = next((c for c in text[q.start : q.end] if c.isalnum()), "x")
        last = text[q.end - 1]
        length = q.end - q.start
        dumb = ("x" if first.islower() else "X") + "x" * (length - 1)
        if last in ".!?," and length > 1:
            dumb = dumb[:-1] + ("," if last in "!?" and _ASKED.match(text, q.outer_end) else last)
        parts += [text[at : q.start], dumb]
        at = q.end
    parts.append(text[at:])
    return "".join(parts)


def find_quotes(page: Page, marks: Marks, published: date | None) -> list[Quote]:
    """Everything a report gives as somebody's words.

    Args:
        page: the report; its furniture is passed over.
        marks: what it names (`find_marks`).
        published: the day of publication, None where nobody knows it (not needed yet: nobody's office is dated).

    Returns:
        Quotes in the order of the text, numbered q1, q2 ... A quote without a speaker is one the report gives none for.
    """
    text = page.text
    blocks = [b for b in page.blocks if b.kind is not BlockKind.FURNITURE]
    quoted = find_quoted(text, blocks)
    dumb = masked(text, quoted)
    folded = plain(dumb)
    cues = find_cues(folded)
    passings, speakers = find_passings(folded, marks.names), Speakers(text, folded, marks.names)
    reader = Reader(text, folded, marks, quoted, cues, passings, speakers)
    for block in blocks:
        shown = dumb if between(quoted, block.start, block.end) else text
        for n, s in enumerate(sentences(shown, block.start, block.end, whole=page.lines_go_on)):
            reader.sentence(s.start, s.end, opens=n == 0)
    return _numbered(text, reader.told, quoted)


def _kind(one: Told, quoted: list[Quoted]) -> QuoteKind:
    """Words retold that hold words between marks are mixed."""
    inside = any(a <= q.start and q.end <= b for a, b in one.spans for q in quoted)
    return QuoteKind.MIXED if one.kind is QuoteKind.INDIRECT and inside else one.kind


def _numbered(text: str, told: list[Told], quoted: list[Quoted]) -> list[Quote]:
    made: list[Quote] = []
    for one in sorted(told, key=lambda t: t.spans[0]):
        bare = {(q.outer_start, q.outer_end): (q.start, q.end) for q in quoted}
        spans = tuple(span for place in one.spans if (span := Span.of(text, *bare.get(place, place))).quote)
        if not spans:
            continue  # nothing but marks and blanks
        who = one.speaker
        made.append(Quote(
            id=f"q{len(made) + 1}", spans=spans, kind=_kind(one, quoted), speaker=who.label if who else None,
            role=who.role if who else None, state=who.state if who else None, cue=one.cue, via=one.via,
        ))  # fmt: skip
    return made
