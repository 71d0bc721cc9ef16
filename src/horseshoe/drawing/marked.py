"""A report's own text with each claim underlined in place; the words themselves come out untouched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from horseshoe.checking.finding import Finding
from horseshoe.drawing.marks import VERDICTS, rank
from horseshoe.reading.pages.page import BlockKind, Page


@dataclass(frozen=True, slots=True)
class Numbered:
    """A finding and the number it has on its page, from 1, the serious first."""

    number: int
    finding: Finding


def numbered(findings: Iterable[Finding]) -> tuple[Numbered, ...]:
    """Findings in order of seriousness, then of their place in the text, numbered from 1."""
    ordered = sorted(findings, key=lambda f: (rank(f.verdict), min(s.start for s in f.claim.spans), f.claim.id))
    return tuple(Numbered(number, finding) for number, finding in enumerate(ordered, start=1))


def marked_text(page: Page, findings: Sequence[Numbered], *, key: str) -> str:
    """Mark the claims in a report's text.

    Spans may touch, nest and overlap: the text is cut wherever one begins or ends, and each piece links to the
    gravest finding on it. Where a finding's last span ends its number stands as a link of its own, drawn by the
    style sheet, so that the text of the markup is the text of the report, character for character.

    Args:
        page: the report.
        findings: on its claims.
        key: start of the ids: `key-t3` is where finding 3 first stands, `key-f3` the finding itself.

    Returns:
        HTML: one element a block; between blocks, the white space that stands there.
    """
    marks = _marks(findings)
    seen: set[int] = set()
    out: list[str] = []
    for start, end, kind in _blocks(page):
        inner = "".join(_pieces(page.text, start, end, marks, seen, key))
        out.append(_wrapped(inner, kind, page.text[start:end]))
    return "".join(out)


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    by: Numbered
    last: bool  # no later span of the same finding


def _marks(findings: Sequence[Numbered]) -> list[_Mark]:
    marks = []
    for by in findings:
        spans = sorted({(span.start, span.end) for span in by.finding.claim.spans if span.start < span.end})
        marks += [_Mark(*span, by, place == len(spans) - 1) for place, span in enumerate(spans)]
    return sorted(marks, key=lambda mark: (mark.start, mark.by.number))


def _blocks(page: Page) -> Iterator[tuple[int, int, BlockKind | None]]:
    """The text from end to end: blocks, and what lies between them (None)."""
    at = 0
    for block in page.blocks:
        if block.start > at:
            yield at, block.start, None
        if block.end > max(block.start, at):
            yield max(block.start, at), block.end, block.kind
        at = max(at, block.end)
    if at < len(page.text):
        yield at, len(page.text), None


def _wrapped(inner: str, kind: BlockKind | None, text: str) -> str:
    if kind is None and not text.strip():
        return inner
    match kind:
        case BlockKind.HEADLINE:
            return f'<p class="headline">{inner}</p>'
        case BlockKind.FURNITURE:
            return f'<p class="furniture">{inner}</p>'
        case BlockKind.ITEM:
            return f'<p class="item">{inner}</p>'
        case _:
            return f"<p>{inner}</p>"


def _pieces(text: str, start: int, end: int, marks: list[_Mark], seen: set[int], key: str) -> Iterator[str]:
    here = [mark for mark in marks if mark.start < end and mark.end > start]
    edges = {edge for mark in here for edge in (mark.start, mark.end) if start < edge < end}
    cuts = sorted({start, *edges, end})
    for begin, stop in pairwise(cuts):
        on = [mark for mark in here if mark.start <= begin and mark.end >= stop]
        words = verbatim(text[begin:stop])
        yield _link(words, on, seen, key) if on and words.strip() else words
        yield from (_number(mark.by, key) for mark in on if mark.last and mark.end == stop)


def _link(words: str, on: list[_Mark], seen: set[int], key: str) -> str:
    gravest = min((mark.by for mark in on), key=lambda by: by.number)
    first = gravest.number not in seen
    # Where several claims begin on one piece, each needs a place to come back to.
    anchors = ""
    for by in sorted({mark.by.number for mark in on} - seen - {gravest.number}):
        anchors += f'<span id="{key}-t{by}"></span>'
        seen.add(by)
    seen.add(gravest.number)
    place = f' id="{key}-t{gravest.number}"' if first else ""
    verdict = gravest.finding.verdict
    said = escape(f"{VERDICTS[verdict].word}: {gravest.finding.claim.says}", quote=True)
    deep = " deep" if len({mark.by.number for mark in on}) > 1 else ""
    return f'{anchors}<a class="m {verdict}{deep}"{place} href="#{key}-f{gravest.number}" title="{said}">{words}</a>'


def _number(by: Numbered, key: str) -> str:
    label = f"finding {by.number}, {VERDICTS[by.finding.verdict].word}"
    return (
        f'<a class="n {by.finding.verdict}" href="#{key}-f{by.number}" data-n="{by.number}" aria-label="{label}"></a>'
    )


def verbatim(text: str) -> str:
    """Escape text so that a parser gives back the same characters; a bare carriage return would become a line end."""
    return escape(text).replace("\r", "&#13;")
