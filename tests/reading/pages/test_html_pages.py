"""Pages of many makes, written for these tests: what is kept, what is dropped, what a user is told."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from horseshoe.errors import InputError
from horseshoe.reading.pages.html import read_html
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.pages.page import BlockKind, Page

PAGES = Path(__file__).parent


def page(name: str) -> Page:
    return open_page((PAGES / f"{name}.html").read_bytes(), name, "text/html")


def texts(one: Page, *kinds: BlockKind) -> list[str]:
    return [one.text[block.start : block.end] for block in one.blocks if not kinds or block.kind in kinds]


# name: title, day of publication, beginnings of paragraphs and items kept, words that must be nowhere
KEPT: dict[str, tuple[str, str | None, list[str], list[str]]] = {
    "wordpress": (
        "Algerian ceasefire draft falls to American veto",
        "2024-02-20",
        ["The United States on Tuesday", "Thirteen of", "Ambassador Linda", "Algeria’s ambassador", "In favour: 13"],
        ["Harbour workers", "Delegates confer", "Haiti", "nine resolutions", "Leave a Reply", "Copyright", "Posted on"],
    ),
    "amp": (
        "Haiti force wins Council backing",
        "2023-10-02",
        ["UNITED NATIONS — The Security", "Resolution\xa02699, drafted", "It is the first time", "“More than just"],
        ["Advertisement", "cookies", "Caribbean"],
    ),
    "live_blog": (
        "Council votes on Ukraine: as it happened",
        "2022-02-25",
        ["Russia has vetoed the draft", "The ambassador of Ukraine", "Members are raising", "The meeting has been"],
        ["How the veto works", "Opinion"],
    ),
    "paywall": (
        "Council renews Cyprus force",
        None,
        ["The Security Council on", "The force, in place"],
        ["Subscribe", "Log in"],
    ),
    "vote_table": (
        "Palestine's bid, vote by vote",
        None,
        ["The United States vetoed", "How each member", "Algeria\tYes", "United States\tNo", "The chargé d'affaires"],
        ["Sport", "Home"],
    ),
    "members": (
        "Five States take their seats in January",
        None,
        ["Five elected members", "The newcomers", "Denmark (184", "Somalia (179", "They join Algeria"],
        ["Archives"],
    ),
    "press_release": (
        "Security Council Fails to Adopt Text on Settlements, by Vote of 14-1",
        "2011-02-18",
        ["A permanent member's", "The draft was not adopted", "In favour:\xa0 Bosnia", "Against:\xa0", "Abstain:\xa0"],
        ["Welcome", "Not an official record"],
    ),
    "br_paragraphs": (
        "Council backs South Sudan for membership",
        None,
        [
            "The Security Council on Wednesday recommended, without a vote, that the Republic of South Sudan be",
            "Germany's foreign minister, Guido Westerwelle, who was in the chair, called it a historic moment –",
            "The General Assembly is to vote on the admission on Thursday",
            "Sudan’s delegate",
        ],
        ["Plain Dealer"],
    ),
    "comments_below": (
        "Russia blocks renewal of Syria aid crossing",
        None,
        ["Russia on Tuesday", "Thirteen members", "Without a text"],
        ["15-0", "Nobody needs", "Disqus", "By A. Writer", "Middle East"],
    ),
    "shift_jis": (
        "Council adopts text on Yemen",
        None,
        ["The Security Council on Wednesday", "Algeria, China, Mozambique and Russia (ロシア)"],
        [],
    ),
}


@pytest.mark.parametrize("name", sorted(KEPT))
def test_the_report_is_kept_and_the_rest_is_not(name: str) -> None:
    title, published, beginnings, nowhere = KEPT[name]
    one = page(name)
    assert one.title == title
    assert texts(one)[0] == title
    assert one.published == published
    told = iter(texts(one, BlockKind.PARAGRAPH, BlockKind.ITEM))
    for beginning in beginnings:  # in this order
        assert any(text.startswith(beginning) for text in told), beginning
    assert not [words for words in nowhere if words in one.text]
    assert one.language == "en"
    assert "\n".join(texts(one)) == one.text


@pytest.mark.parametrize("name", sorted(KEPT))
def test_blocks_map_to_the_bytes_of_the_file(name: str) -> None:
    one, data = page(name), (PAGES / f"{name}.html").read_bytes()
    assert one.locate is not None
    places = [one.locate(block.start, block.end) for block in one.blocks]
    assert None not in places
    starts = [place[0] for place in places[1:] if place]
    assert starts == sorted(starts)
    for block, place in zip(one.blocks, places, strict=True):
        assert place is not None
        first = one.text[block.start : block.end].split()[0].strip("“(–,.’")
        if first.isascii() and first.isalpha():
            assert first.encode() in data[slice(*place)]


@pytest.mark.parametrize("name", ["vote_table"])
def test_rows_of_a_vote_are_items(name: str) -> None:
    rows = [text for text in texts(page(name), BlockKind.ITEM) if "\t" in text]
    assert rows == [
        "Member\tVote",
        "Algeria\tYes",
        "China\tYes",
        "United Kingdom\tAbstained",
        "Switzerland\tAbstained",
        "United States\tNo",
    ]


@pytest.mark.parametrize("name", ["cookie_wall", "script_page"])
def test_a_page_without_an_article_says_so(name: str) -> None:
    one = page(name)
    assert (one.text, one.blocks) == ("", ())
    assert any("No article" in note for note in one.notes)


def test_a_cut_article_is_told() -> None:
    assert any("paywall" in note for note in page("paywall").notes)
    assert not page("wordpress").notes


def test_a_stretch_with_something_left_out_has_no_bytes() -> None:
    one = page("wordpress")
    assert one.locate is not None
    thirteen, ambassador = one.text.index("Thirteen"), one.text.index("Ambassador Linda")
    assert one.locate(thirteen, ambassador + 10) is None  # an advert stands between
    assert one.locate(one.text.index("Draft symbol"), one.text.index("In favour") + 13) is not None
    assert one.locate(5, 5) is None
    assert one.locate(0, len(one.text) + 1) is None


SENTENCE = "<p>The Security Council on Friday put draft {} to the vote; thirteen members were for it, one against.</p>"
ARTICLE = "<article>" + "".join(SENTENCE.format(number) for number in range(10)) + "</article>"


def article(last: str) -> str:
    return ARTICLE.replace("</article>", f"<p>{last}</p></article>")


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 1_000_000,
        "<p>" * 1_000_000,
        "<b>" * 1_000_000,
        "</div>" * 1_000_000,
        "<p>The Council voted.</p>" * 300_000,
        "word " * 1_000_000,
        "<p>x" * 29_000,
        "<td>" * 29_000,
        "<a b='" * 200_000,
        "<!--" * 500_000,
        "<" * 1_000_000,
        "&#" * 500_000,
        "<div " + "a=b " * 500_000 + ">",
        "<div class='" + "x" * 4_000_000 + "'>",
    ],
    ids=lambda markup: markup[:12].strip(),
)
def test_monsters_end_soon_and_clearly(markup: str) -> None:
    began = time.process_time()
    try:
        one = read_html(f"<html><body>{ARTICLE}{markup}".encode(), "monster")
    except InputError as error:
        clear = bool(error.advice)
    else:
        clear = "thirteen members" in one.text or bool(one.notes)
    assert clear
    assert time.process_time() - began < 5


def test_fifty_megabytes_are_refused_before_they_are_read() -> None:
    with pytest.raises(InputError, match="longer than 10 MB"):
        read_html(b"<p>The Council voted.</p>" * 2_000_000, "dump")


def test_formatting_left_open_time_and_again_loses_nothing() -> None:
    sloppy = ARTICLE.replace("<p>", "<p><font size=2><b>") * 30
    assert "put draft 9 to the vote" in read_html(f"<html><body>{sloppy}".encode(), "sloppy").text


def test_no_entity_is_expanded_and_nothing_fetched() -> None:
    doctype = '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;&a;">]>'
    source = f"{doctype}<html><body>" + article("He said &b; and &a; to the press on Friday.")
    one = read_html(source.encode(), "x")
    assert "He said &b; and &a; to the press" in one.text


def test_a_page_declared_latin_that_is_not_is_read_right() -> None:
    data = ("<html><head><meta charset=iso-8859-1></head>" + article("Côte d’Ivoire was for it.")).encode()
    one = read_html(data, "x")
    assert "Côte d’Ivoire" in one.text
    assert any("UTF-8" in note for note in one.notes)


def test_the_sender_is_believed_over_the_page() -> None:
    data = ("<html><head><meta charset=utf-8></head>" + article("Россия была против этого.")).encode("koi8-r")
    assert "Россия" in open_page(data, "x", "text/html; charset=koi8-r").text
