"""An article ends where another begins, and not at a heading of its own."""

from __future__ import annotations

import pytest

from horseshoe.reading.pages.html import read_html

STORY = [
    f"The Security Council on Friday put draft {n} to the vote; thirteen members were for it, one against it."
    for n in range(5)
]
OTHER = "Russia on Tuesday vetoed a text of Brazil and Switzerland on the crossing into Syria, diplomats told us."


def text_of(body: str) -> str:
    return read_html(f"<html><head><title>Drafts fall</title></head><body>{body}</body></html>".encode(), "x").text


def told(paragraphs: list[str], tag: str = "p") -> str:
    return "".join(f"<{tag}>{p}</{tag}>" for p in paragraphs)


@pytest.mark.parametrize(
    "after",
    [
        f"<div><h1>Another article</h1><p>{OTHER}</p></div>",
        f"<div><div><h3><a href='/1'>Aid crossing closes</a></h3><p>{OTHER}</p></div></div>",
        f"<div><h2>More on this</h2><div><p>{OTHER}</p></div></div>",
        f"<div><h3>12 Comments</h3><div><p>{OTHER}</p></div></div>",
    ],
    ids=["next article", "teaser", "more", "comments"],
)
def test_what_follows_is_not_the_article(after: str) -> None:
    text = text_of(f"<div><h1>Drafts fall</h1><div>{told(STORY)}</div></div>{after}")
    assert STORY[-1] in text
    assert OTHER not in text


@pytest.mark.parametrize(
    "heading", ["<h2>What happens next</h2>", "<h2><a href='#x'>Reactions</a></h2>", "<h1>Reactions</h1>"]
)
def test_a_heading_inside_the_article_ends_nothing(heading: str) -> None:
    text = text_of(f"<article><h1>Drafts fall</h1>{told(STORY[:4])}{heading}{told([OTHER])}</article>")
    assert OTHER in text


def test_entries_of_a_live_blog_are_linked_and_stay() -> None:
    entry = "<section><h2><a href='#{0}'>Entry {0}</a></h2>{1}<p>{2} {0}.</p></section>"
    entries = "".join(entry.format(n, told(STORY), OTHER) for n in range(4))
    text = text_of(f"<main><h1>Drafts fall</h1>{entries}</main>")
    assert all(f"{OTHER} {n}." in text for n in range(4))


def test_hidden_notes_are_not_read_but_a_hidden_article_is() -> None:
    tracking = "<div hidden><p>Tracking of readers is on for this page.</p></div>"
    hidden = f"<div style='display: none'><p>{OTHER}</p></div>{tracking}"
    text = text_of(f"<article><h1>Drafts fall</h1>{told(STORY[:3])}{hidden}{told(STORY[3:])}</article>")
    assert OTHER not in text
    assert "Tracking" not in text
    assert STORY[-1] in text
    shown_by_script = text_of(f"<article style='display:none'><h1>Drafts fall</h1>{told(STORY)}</article>")
    assert STORY[-1] in shown_by_script


def test_a_paragraph_that_is_a_link_points_elsewhere_unless_it_is_a_sentence() -> None:
    pointer = "Aid crossing closes after Russian veto"
    sentence = "The full text of the draft is on the site of the Council."
    links = f"<p><a href='/1'>{pointer}</a></p><p><a href='/2'>{sentence}</a></p>"
    text = text_of(f"<article><h1>Drafts fall</h1>{told(STORY[:3])}{links}{told(STORY[3:])}</article>")
    assert pointer not in text
    assert sentence in text
