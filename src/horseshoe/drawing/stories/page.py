"""A story as one self-contained HTML page, in the manner of the page of findings. No script, no request."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from horseshoe.drawing import document
from horseshoe.drawing.naming import listed
from horseshoe.drawing.stories import words
from horseshoe.drawing.stories.account import account
from horseshoe.drawing.stories.figures import figures
from horseshoe.drawing.stories.line import timeline_picture
from horseshoe.drawing.stories.refs import Refs
from horseshoe.drawing.stories.voices import copies, voices
from horseshoe.story.account import Report, Story

_SHEETS = ("findings.css", "story.css")
LEGEND = (
    "Filled: told by reports. Rings below the line: in the record, told by none. Blue: adopted; vermilion: vetoed; "
    "amber: too few votes, or held up; grey: no vote."
)


def page(story: Story, *, through: str | None = None) -> str:
    """The whole page.

    Args:
        story: what is told.
        through: ISO day of the last vote the record covers, for the foot of the page.
    """
    refs = Refs(words.numbers(story))
    title = words.title(story)
    covered = f"The record runs through {escape(through)}. " if through else ""
    return (
        document.opening(f"{title} – Horseshoe story", "Many reports of the UN Security Council as one account",
                         "account", _SHEETS)
        + f'<article class="story" aria-labelledby="title"><div class="wide">\n'
        f'<header><h1 class="title" id="title">{escape(title)}</h1></header>\n'
        + _line(story)
        + section("what-happened", "What happened", account(story, refs))
        + section("figures", "Figures", figures(story, refs))
        + section("voices", "Who said what", voices(story, refs))
        + section("copies", "Passages in more than one report", copies(story, refs))
        + section("reports", "The reports", _reports(story.reports))
        + "</div></article>\n"
        + document.closing(
            f"{covered}What only a report tells stays the report’s; what the record does not hold is not false for it. "
            "Two figures stand in one line only where counter, kind, whom, where and since when agree. Passages that "
            "are alike are shown side by side, and nobody is judged by them. Drawn by Horseshoe."
        )
    )  # fmt: skip


def section(key: str, title: str, body: str) -> str:
    """A section with its heading; nothing where it holds nothing."""
    if not body:
        return ""
    return f'<section aria-labelledby="{key}"><h2 class="section" id="{key}">{title}</h2>{body}</section>\n'


def _line(story: Story) -> str:
    drawn = timeline_picture(story, alone=False)
    return f'<figure class="drawn">{drawn}<figcaption class="legend">{LEGEND}</figcaption></figure>' if drawn else ""


def _reports(reports: Iterable[Report]) -> str:
    rows = "".join(
        f'<li id="r{number}">{escape(words.report_name(report))}<p class="about">{escape(about(report))}</p></li>'
        for number, report in enumerate(reports, 1)
    )
    return f'<ol class="reports">{rows}</ol>' if rows else ""


def about(report: Report) -> str:
    """When a report came out, where it was read from, whom it credits."""
    credit = f" Credits {listed(report.agencies)}." if report.agencies else ""
    placed = f" Its day was worked out: {report.placed_because}." if report.placed_because else ""
    also = f" The same bytes also at {listed(report.also)}." if report.also else ""
    return f"{words.capital(words.report_day(report))}. {report.source}.{credit}{placed}{also}"
