"""Figures and quotes as claims: somebody's word, which no vote and no rule decides."""

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.reading.claims.claims import ClaimKind, FigureSaid, QuoteSaid
from horseshoe.reading.claims.passages import Comparator, Counts, Figure, Quote, QuoteKind
from horseshoe.reading.spans import Span

Row = tuple[ClaimKind, FigureSaid | QuoteSaid, str, tuple[Span, ...], tuple[str, ...]]
"""Kind, content, the claim in a plain sentence, where it stands, whose word it is (originator first)."""

_BOUNDS = {
    Comparator.EXACTLY: "", Comparator.ABOUT: "about ", Comparator.AT_LEAST: "at least ",
    Comparator.MORE_THAN: "more than ", Comparator.AT_MOST: "at most ", Comparator.LESS_THAN: "fewer than ",
}  # fmt: skip
_TELLS = {
    Counts.KILLED: "were killed", Counts.INJURED: "were injured", Counts.CASUALTIES: "were casualties",
    Counts.ABDUCTED: "were abducted", Counts.HOSTAGES_HELD: "are held hostage",
    Counts.HOSTAGES_DEAD: "died as hostages",
    Counts.HOSTAGES_FREED: "were freed", Counts.DISPLACED: "are displaced", Counts.DETAINED: "are detained",
    Counts.MISSING: "are missing", Counts.POPULATION: "are counted", Counts.SHARE: "are concerned",
    Counts.OTHER: "are counted",
}  # fmt: skip
_LONG = 90


def figure_claims(figures: Sequence[Figure]) -> list[Row]:
    """One claim a figure; its attribution is empty where the report gives it in its own voice."""
    return [(ClaimKind.FIGURE, FigureSaid(f.id), _counted(f), f.spans, f.attribution) for f in figures]


def quote_claims(quotes: Sequence[Quote]) -> list[Row]:
    """One claim a quote whose speaker the report names; words nobody is given for claim nothing."""
    return [
        (ClaimKind.QUOTE, QuoteSaid(q.id), _said(q), q.spans, (q.speaker, *(v for v in q.via if v != q.speaker)))
        for q in quotes
        if q.speaker
    ]


def _counted(f: Figure) -> str:
    who = f.who or ("people" if f.unit == "persons" else "of them")
    return f"{_number(f)} ({who}) {_TELLS[f.counts]}" + (f", {f.scope}" if f.scope else "")


def _number(f: Figure) -> str:
    values = list(dict.fromkeys(v for v in (f.low, f.high) if v is not None))
    if f.comparator is Comparator.VAGUE or not values:
        return f"an uncounted number, printed as “{f.spans[0].quote}”"
    printed = " to ".join(f"{v:,.0f}" if v == int(v) else f"{v:g}" for v in values)
    return f"{_BOUNDS[f.comparator]}{printed}{' percent' if f.unit == 'percent' else ''}"


def _said(q: Quote) -> str:
    words = " … ".join(" ".join(s.quote.split()) for s in q.spans)
    words = words if len(words) <= _LONG else words[: words.rfind(" ", 0, _LONG)] + " …"
    if q.kind is QuoteKind.INDIRECT:
        return f"{q.speaker} is reported as saying: {words}"
    return f"{q.speaker} is quoted: “{words}”"
