"""The measure of main text measures: what is lost or leaks shows, and the pages are as many as promised."""

from __future__ import annotations

from collections import Counter

import pytest

from evals.page_makes import Article, Made
from evals.pages import Kept, add, made, scores

ARTICLE = Article(
    "Council votes on Haiti",
    "2024-03-26",
    ("The Security Council voted on Friday. Thirteen were for it.", "China and Russia abstained, diplomats said."),
)
PAGE = (
    "<html><head><title>Council votes on Haiti</title><meta property='article:published_time' content='2024-03-26'>"
    "</head><body><article><h1>Council votes on Haiti</h1>{}</article></body></html>"
)


def kept(*paragraphs: str, furniture: list[str] | None = None) -> Kept:
    score = Kept()
    page = PAGE.format("".join(f"<p>{p}</p>" for p in paragraphs))
    add(score, ARTICLE, Made("test", page, furniture or [], ARTICLE.paragraphs))
    return score


def test_a_page_kept_whole() -> None:
    score = kept(*ARTICLE.paragraphs)
    assert (score.sentences, score.kept, score.leaked, score.titles, score.days) == (3, 3, 0, 1, 1)
    assert not score.errors


def test_a_sentence_lost_and_a_box_that_leaks_are_counted() -> None:
    box = "The Assembly voted on Monday too, readers of this paper will remember."
    score = kept(ARTICLE.paragraphs[0], box, furniture=[box])
    assert (score.sentences, score.kept, score.leaked) == (3, 2, 1)
    assert len(score.errors) == 2


@pytest.fixture(scope="module")
def pages() -> list[tuple[Article, Made]]:
    return list(made())


def test_at_least_forty_pages_of_ten_makes(pages: list[tuple[Article, Made]]) -> None:
    makes = Counter(page.kind for _, page in pages)
    assert len(pages) >= 40
    assert len(makes) >= 10
    assert min(makes.values()) == 4


def test_pages_are_the_same_on_every_run(pages: list[tuple[Article, Made]]) -> None:
    assert [page.data for _, page in pages] == [page.data for _, page in made()]


def test_the_article_and_the_furniture_are_in_every_page(pages: list[tuple[Article, Made]]) -> None:
    for _, page in pages:
        assert page.shown
        assert page.furniture
        assert not set(page.furniture) & set(page.shown)


def test_numbers_hold_harm_as_negatives() -> None:
    numbers = scores().numbers()
    assert numbers["furniture_leaked"] <= 0
    assert numbers["empty_pages_filled"] <= 0
    assert 0 < numbers["recall"] <= 1
