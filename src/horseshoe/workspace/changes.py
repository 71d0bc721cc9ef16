"""What a newer reader reads otherwise: two readings of one report held side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from horseshoe.story.rows import FigureRow, FindingRow, QuoteRow, Rows, TellingRow

_LONG = 80  # code points of a quotation that tell it from others


@dataclass(frozen=True, slots=True)
class Change:
    """Something only one of two readings has, in words; `gone` where it was the earlier."""

    gone: bool
    what: str


def changes(before: Rows, after: Rows) -> tuple[Change, ...]:
    """What the later reading no longer has, then what it has anew; () where both say the same."""
    old, new = Counter(_said(before)), Counter(_said(after))
    gone = [Change(True, what) for what in (old - new).elements()]
    return (*gone, *(Change(False, what) for what in (new - old).elements()))


def _said(rows: Rows) -> Iterator[str]:
    yield f"published {rows.report.published or 'on an unknown day'} ({rows.report.published_basis})"
    yield from map(_telling, rows.tellings)
    yield from map(_figure, rows.figures)
    yield from map(_quote, rows.quotes)
    yield from map(_finding, rows.findings)


def _telling(row: TellingRow) -> str:
    counts = (row.yes, row.no, row.abstain, row.not_participating, row.absent)
    tally = "-".join("?" if n is None else str(n) for n in counts).removesuffix("-?-?")
    parts = [row.modality, row.kind.replace("_", " "), f"({row.outcome.replace('_', ' ')})"]
    parts += [tally] if any(n is not None for n in counts) else []
    for word, codes in (("vetoed by", row.vetoes), ("drafted by", row.sponsors), ("with", row.ballots)):
        parts += [word, ", ".join(codes)] if codes else []
    parts.append(f"is {row.vote}" if row.vote else "is no vote of the record that is known")
    return " ".join(parts)


def _figure(row: FigureRow) -> str:
    said = f", {' via '.join(row.attribution)}" if row.attribution else ""
    return f"figure “{row.words}”: {row.counts.replace('_', ' ')} {row.comparator.replace('_', ' ')} {row.low}{said}"


def _quote(row: QuoteRow) -> str:
    words = " … ".join(row.words)
    short = words if len(words) <= _LONG else f"{words[:_LONG]}…"
    return f"quote ({row.kind}) of {row.speaker or 'nobody named'}: “{short}”"


def _finding(row: FindingRow) -> str:
    return f"{row.verdict.replace('_', ' ')}: {row.says}"
