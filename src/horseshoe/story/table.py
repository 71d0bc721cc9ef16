"""The rows of a run, as a story is computed from them: what it needs no longer is let go of at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from horseshoe.story.copies import Copies
from horseshoe.story.rows import FigureRow, FindingRow, QuoteRow, ReportRow, Rows, TellingRow

_FAULTS = frozenset({"contradicted", "impossible", "imprecise"})


class Table:
    """Rows of many reports.

    Attributes:
        reports: by id. also: other sources of the very same bytes.
        tellings, figures, quotes: of all reports, those of one together.
        faults: the findings that fault a report, by report, action and kind.
        copies: passages of all reports, compared as they came.
    """

    def __init__(self) -> None:
        self.reports: dict[str, ReportRow] = {}
        self.also: dict[str, list[str]] = defaultdict(list)
        self.figures: list[FigureRow] = []
        self.quotes: list[QuoteRow] = []
        self.faults: dict[tuple[str, str | None, str], list[FindingRow]] = defaultdict(list)
        self.copies = Copies()
        self._tellings: list[TellingRow] = []

    def take(self, rows: Rows) -> None:
        """One more report; the same bytes twice are one report under two names."""
        report = rows.report
        if report.report in self.reports:
            self.also[report.report].append(report.source)
            return
        self.reports[report.report] = report
        self._tellings += rows.tellings
        self.figures += rows.figures
        self.quotes += rows.quotes
        self.copies.add(report, rows.passages, rows.quotes)
        for finding in rows.findings:
            if finding.verdict in _FAULTS:
                self.faults[finding.report, finding.action, finding.kind].append(finding)

    @property
    def tellings(self) -> Iterator[TellingRow]:
        """Of all reports."""
        return iter(self._tellings)
