"""The page of findings: one self-contained HTML file for a run of checked reports. No script, no request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from horseshoe.checking.finding import Checked, Verdict
from horseshoe.drawing import document
from horseshoe.drawing.article import article
from horseshoe.drawing.marks import VERDICTS

_STYLE = ("findings.css",)


@dataclass(frozen=True, slots=True)
class Entry:
    """One report in the page's list of contents: small, so that a run of thousands fits in memory."""

    key: str
    title: str
    source: str
    verdicts: tuple[tuple[Verdict, int], ...]

    @classmethod
    def of(cls, checked: Checked, key: str) -> Entry:
        """What the list says of a report."""
        counted = Counter(finding.verdict for finding in checked.findings)
        return cls(
            key,
            title(checked),
            checked.reading.page.source,
            tuple((verdict, counted[verdict]) for verdict in VERDICTS if counted[verdict]),
        )


def page(checked: Iterable[Checked], *, through: str | None = None) -> str:
    """A whole page at once; `opening`, `article` and `closing` are its parts for a run that streams.

    Args:
        checked: the reports in order.
        through: ISO day of the last vote the record covers, for the foot of the page.
    """
    reports = list(checked)
    keys = [f"r{number}" for number in range(1, len(reports) + 1)]
    entries = [Entry.of(one, key) for one, key in zip(reports, keys, strict=True)]
    level = 1 if len(reports) == 1 else 2
    bodies = (article(one, key=key, level=level) for one, key in zip(reports, keys, strict=True))
    return opening(entries, alone=level == 1) + "".join(bodies) + closing(through)


def opening(entries: Sequence[Entry], *, alone: bool) -> str:
    """Everything before the first report: head, style, skip link, and the list of reports unless one stands `alone`."""
    name = entries[0].title if alone else f"Findings on {len(entries)} reports"
    saying = "What a report says of the UN Security Council, held against its votes and its law"
    return document.opening(f"{name} – Horseshoe findings", saying, "findings", _STYLE) + (
        "" if alone else _contents(entries)
    )


def closing(through: str | None = None) -> str:
    """Everything after the last report."""
    covered = f"The record runs through {escape(through)}. " if through else ""
    return document.closing(
        f"{covered}“Not in record” never means false. What a report gives as somebody’s word is attributed, not "
        "judged. Drawn by Horseshoe from the voting record; seats are in their order of that month, the President at "
        "the head."
    )


def title(checked: Checked) -> str:
    """A report's headline, or where it was read from."""
    return checked.reading.page.title or checked.reading.page.source


def _contents(entries: Sequence[Entry]) -> str:
    rows = "".join(
        f'<li><a href="#{entry.key}">{escape(entry.title)}</a>{_source(entry)}<span>{_tags(entry)}</span></li>'
        for entry in entries
    )
    return (
        f'<nav class="index" aria-label="Reports"><div class="wide"><h1>Findings on {len(entries)} reports</h1>'
        f"<ol>{rows}</ol></div></nav>\n"
    )


def _source(entry: Entry) -> str:
    return f'<span class="source">{escape(entry.source)}</span>' if entry.source != entry.title else ""


def _tags(entry: Entry) -> str:
    return " ".join(
        f'<span class="tag {verdict}"><span aria-hidden="true">{VERDICTS[verdict].sign}</span>'
        f"{count} {VERDICTS[verdict].word}</span>"
        for verdict, count in entry.verdicts
    )
