"""Main text: what of a web page is kept as the report, sentence by sentence: python -m evals.pages [--errors]

Articles are put together from our own reports (the half built on) and set in the markup of twenty makes of site, four
of each make, so that every sentence and every piece of furniture is known beforehand.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from evals.page_makes import EASY, EMPTY, Article, Made
from evals.page_makes_hard import HARD
from evals.score import REPORTS
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.pages.page import Page
from horseshoe.reading.words.sentences import sentences

OF_EACH = 4
_LONG_ENOUGH = 60  # code points; a shorter line of a report may be furniture of its own
_TITLES = (
    "Draft on Gaza falls in the Security Council", "What the Council did, and what it left undone",
    "Vote at the horseshoe table ends a week of talks", "Diplomats count the hands after a long night",
    "Council members divided as text comes to a vote",
)  # fmt: skip
_MEMBERS = (
    "Algeria", "China", "Ecuador", "France", "Guyana", "Japan", "Malta", "Mozambique", "Republic of Korea",
    "Russian Federation", "Sierra Leone", "Slovenia", "Switzerland", "United Kingdom", "United States",
)  # fmt: skip


@dataclass(slots=True)
class Kept:
    """Counts over all pages; `numbers` is what floors.toml holds."""

    pages: int = 0
    sentences: int = 0
    kept: int = 0
    leaked: int = 0
    titles: int = 0
    days: int = 0
    dated: int = 0
    notes: int = 0
    noted: int = 0
    filled: int = 0  # pages without an article of which something was kept
    by_make: dict[str, Counter[str]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def numbers(self) -> dict[str, float]:
        """Shares of sentences; counts of harm are negative, so that more is always better."""
        return {
            "recall": round(self.kept / self.sentences, 4),
            "precision": round(self.kept / (self.kept + self.leaked), 4),
            "titles": round(self.titles / self.pages, 4),
            "days": round(self.days / self.dated, 4),
            "cuts_told": round(self.notes / self.noted, 4),
            "furniture_leaked": -self.leaked,
            "empty_pages_filled": -self.filled,
        }


def _paragraphs() -> list[list[str]]:
    """The paragraphs of every report of the open half that has no short lines of its own."""
    found = []
    for path in sorted((REPORTS / "open").glob("*.txt")):
        lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        if lines and all(len(line) >= _LONG_ENOUGH for line in lines):
            found.append(lines)
    return found


def _article(dice: random.Random, reports: list[list[str]], size: int) -> Article:
    """Paragraphs of `size` reports under a headline, with a roll-call that is made up."""
    chosen = dice.sample(reports, size)
    rows = tuple(f"{m}\t{dice.choice(('In favour', 'In favour', 'Against', 'Abstain'))}" for m in _MEMBERS)
    day = f"2024-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}"
    return Article(dice.choice(_TITLES), day, tuple(p for report in chosen for p in report), rows)


def made() -> Iterator[tuple[Article, Made]]:
    """Every page; the same on every run."""
    reports = _paragraphs()
    for number, make in enumerate((*EASY, *HARD)):
        for size in range(OF_EACH):
            article = _article(random.Random(100 * number + size), reports, (4, 6, 9, 14)[size])
            yield article, make(article)


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _told(paragraph: str) -> list[str]:
    return [_flat(paragraph[s.start : s.end]) for s in sentences(paragraph)]


def add(score: Kept, article: Article, page: Made) -> None:
    """Open one page and count."""
    opened = open_page(page.data, f"{page.kind}.html", "text/html")
    text = _flat(opened.text)
    makes = score.by_make.setdefault(page.kind, Counter())
    score.pages += 1
    for sentence in (s for paragraph in page.shown for s in _told(paragraph)):
        there = sentence in text
        score.sentences += 1
        score.kept += there
        makes["sentences"] += 1
        makes["kept"] += there
        if not there:
            score.errors.append(f"{page.kind} LOST {sentence[:100]!r}")
    for piece in page.furniture:
        if _flat(piece) in text:
            score.leaked += 1
            makes["leaked"] += 1
            score.errors.append(f"{page.kind} LEAKED {piece[:100]!r}")
    _about(score, article, page, opened)


def _about(score: Kept, article: Article, page: Made, opened: Page) -> None:
    score.titles += opened.title == article.title
    if opened.title != article.title:
        score.errors.append(f"{page.kind} TITLE {opened.title!r} for {article.title!r}")
    if article.day in page.html:
        score.dated += 1
        score.days += opened.published == article.day
    if page.note:
        score.noted += 1
        score.notes += any(page.note in note for note in opened.notes)


def scores() -> Kept:
    """All pages, and those without an article."""
    score = Kept()
    for article, page in made():
        add(score, article, page)
    for name, bare in EMPTY.items():
        opened = open_page(bare.encode(), name, "text/html")
        told = any("No article" in note for note in opened.notes)
        if opened.text.strip() or not told:
            score.filled += 1
            score.errors.append(f"{name} KEPT {opened.text[:100]!r}")
    return score


def main() -> int:
    score = scores()
    print(json.dumps(score.numbers(), indent=1))
    for kind, n in score.by_make.items():
        print(f"{kind:14} {n['kept']:4} of {n['sentences']:4} sentences, {n['leaked']:2} pieces of furniture")
    if "--errors" in sys.argv:
        print(*score.errors, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
