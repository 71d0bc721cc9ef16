"""A web page becomes a page: headline, article, and a map from every code point back to the bytes."""

from __future__ import annotations

import hashlib
import re

from horseshoe.reading.pages.blocks_html import HtmlBlock, Outline, outline
from horseshoe.reading.pages.bytemap import ByteMap
from horseshoe.reading.pages.declarations import declared_codec
from horseshoe.reading.pages.decoding import decode
from horseshoe.reading.pages.language import language_of
from horseshoe.reading.pages.main_text import block_key, key, main_blocks, plain_text
from horseshoe.reading.pages.metadata import meta_title, published
from horseshoe.reading.pages.page import Block, BlockKind, Page
from horseshoe.reading.pages.refusals import refuse_what_is_no_report
from horseshoe.reading.pages.rendered import Rendered
from horseshoe.reading.words.late import late

_SITE = late(r"\s+(?:[|–—»·:]|-+)\s+")
_WALL = late(
    r"\b(?:subscribe|sign in|log in|register)\b.{0,40}\bto (?:continue|keep|read)\b|\bto continue reading\b"
    r"|\b(?:article|content|story) is (?:only )?(?:for|available to|reserved for) (?:our )?subscribers\b"
    r"|\balready a subscriber\b",
    re.I,
)
_LONGEST_TITLE = 500
_STOP = late(r"[.!?…]['\"”’)\]]*\s*$")
_ITEMS = frozenset({"li", "tr", "td", "th", "dd", "dt"})
_Runs = list[tuple[int, int]]


def read_html(data: bytes, source: str, charset: str | None = None) -> Page:
    """Read a report as a web page.

    `charset` is what the sender declared, if anything; a byte order mark wins over it, it over the page's own word.
    The text is the headline and the article's blocks joined by line ends: white space collapsed as a browser shows it,
    references resolved, cells of a table row parted by tabs. `locate` gives the bytes a stretch of it was made of.
    A page without an article comes back without blocks, and says so in its notes.

    Raises:
        InputError: empty, binary, too large, or with more or deeper tags than a report has.
    """
    refuse_what_is_no_report(data, source)
    decoded = decode(data, declared_codec(data, charset))
    page = outline(decoded.text, source)
    chosen = main_blocks(page)
    headline = _headline(page, chosen)
    title = _text_of(page, headline) if headline else None
    notes = decoded.notes
    if not _is_article(page, [page.blocks[at] for at in chosen]):
        chosen = []
        notes += ("No article was found on this page.",)
    elif _walled(page, chosen):
        notes += ("The article seems to be cut off by a paywall; only its beginning was read.",)
    rendered, blocks = _laid_out(page, chosen, headline, title)
    text = rendered.text
    bytes_of = ByteMap(data, decoded.codec, decoded.skip, len(decoded.text))

    def locate(start: int, end: int) -> tuple[int, int] | None:
        place = rendered.source_of(start, end)
        return None if place is None else bytes_of.range(*place)

    return Page(
        source=source,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type="text/html",
        text=text,
        title=title,
        published=published(page),
        blocks=tuple(blocks),
        language=language_of(text),
        notes=notes,
        locate=locate,
    )


def _text_of(page: Outline, runs: _Runs) -> str | None:
    rendered = Rendered()
    rendered.add_block(page.text, runs)
    return rendered.text or None


def _laid_out(
    page: Outline, chosen: list[int], headline: _Runs | None, title: str | None
) -> tuple[Rendered, list[Block]]:
    """The text of the page: headline first, then the chosen blocks, none of them the headline again."""
    rendered, blocks = Rendered(), list[Block]()
    if not chosen:
        return rendered, blocks
    if headline and title:
        start, end = rendered.add_block(page.text, headline)
        blocks.append(Block(start, end, BlockKind.HEADLINE))
    before = next((at for at in chosen if page.blocks[at].runs is headline), None)
    for at in chosen:
        block = page.blocks[at]
        if title and block_key(page, block) == key(title):
            continue
        if rendered.length:
            rendered.break_line(whole=before is not None and at == before + 1)
        start, end = rendered.add_block(page.text, block.runs)
        blocks.append(Block(start, end, _kind(page, block)))
        before = at
    return rendered, blocks


def _kind(page: Outline, block: HtmlBlock) -> BlockKind:
    laid_out = block.name in ("td", "th") and len(plain_text(page, block).split()) > 20  # a table for a page's columns
    if block.name in _ITEMS and not laid_out:
        return BlockKind.ITEM
    return BlockKind.HEADLINE if block.name.startswith("h") else BlockKind.PARAGRAPH


def _is_article(page: Outline, body: list[HtmlBlock]) -> bool:
    """Whether anything chosen is told in sentences, or is a table of some length."""
    texts = [plain_text(page, block) for block in body]
    return any(len(text) >= 40 and _STOP.search(text) for text in texts) or sum(map(len, texts)) >= 250


def _headline(page: Outline, chosen: list[int]) -> _Runs | None:
    """Source runs of the headline: the h1 the page's own title agrees with, else the last h1 before the article, else
    og:title, else the title element without the name of the site."""
    first = chosen[0] if chosen else len(page.blocks)
    named = [page.title.start, page.title.end] if page.title else None
    said = key(page.text[slice(*named)]) if named else ""
    ones = [at for at, block in enumerate(page.blocks) if block.name == "h1" and _is_title(plain_text(page, block))]
    agreed = [at for at in ones if block_key(page, page.blocks[at]) in said]
    before = [at for at in ones if at <= first]
    if agreed or before:
        return page.blocks[agreed[0] if agreed else before[-1]].runs
    if place := meta_title(page):
        return [place]
    if page.title is None or not 0 < len(page.text[page.title.start : page.title.end].strip()) <= _LONGEST_TITLE:
        return None
    return [_without_site(page.text, page.title.start, page.title.end)]


def _is_title(text: str) -> bool:
    return 8 < len(text) <= _LONGEST_TITLE


def _without_site(text: str, start: int, end: int) -> tuple[int, int]:
    """A title without the site's name behind it: 'Council votes on Haiti text - The Courier'."""
    seams = list(_SITE.finditer(text, start, end))
    if seams and len(text[seams[-1].end() : end].split()) <= 5 and len(text[start : seams[-1].start()].split()) >= 3:
        end = seams[-1].start()
    return start, end


def _walled(page: Outline, chosen: list[int]) -> bool:
    last = chosen[-1]
    return any(_WALL.search(plain_text(page, block)) for block in page.blocks[last : last + 6])
