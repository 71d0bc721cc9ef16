"""Where an article ends though the page goes on in the same make: comments, the next article, teasers, hidden notes.

trafilatura goes by names and weights; where a page names nothing, only the place of a heading tells. Nothing is cut
before three paragraphs were told, so that a page of few words keeps them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from horseshoe.reading.pages.blocks_html import HtmlBlock, Outline
from horseshoe.reading.pages.furniture import furniture
from horseshoe.reading.pages.furniture_makes import Furniture
from horseshoe.reading.words.late import late

Words = Callable[[HtmlBlock], str]
_STOP = late(r"[.!?…]['\"”’)\]]*\s*$")
_HIDDEN = late(r"""\shidden(?=[\s>/=])|style\s*=\s*["'][^"']*display\s*:\s*none""", re.I)
_ENOUGH = 3  # paragraphs told before anything can end an article
_LONGEST_NOTICE = 80  # code points of "12 comments" and the like outside a heading
_LONGEST_LINK = 20  # words of a pointer to another report; a longer link is a sentence of this one
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def to_its_end(page: Outline, kept: Sequence[int], words: Words) -> list[int]:
    """Of the blocks kept, in order, those before the article ends, without hidden ones and bare pointers elsewhere."""
    seen = _visible(page, kept)
    end = _end(page, seen, words)
    return [at for at in seen if at < end and not _is_pointer(page, page.blocks[at], words)]


def _visible(page: Outline, kept: Sequence[int]) -> list[int]:
    """Without what a browser does not show; all of it where that is most of the article, which a script will show."""
    known: dict[int, bool] = {}

    def is_hidden(element: int) -> bool:
        if element not in known:
            tag = page.elements[element].tag
            known[element] = _HIDDEN.search(page.text, tag.start, min(tag.end, tag.start + 500)) is not None
        return known[element]

    seen = [at for at in kept if not any(map(is_hidden, page.ancestors(page.blocks[at].element)))]
    return seen if _size(page, seen) > 0.7 * _size(page, kept) else list(kept)


def _size(page: Outline, blocks: Sequence[int]) -> int:
    return sum(end - start for at in blocks for start, end in page.blocks[at].runs)


def _end(page: Outline, kept: Sequence[int], words: Words) -> int:
    """Number of the block with which something else begins."""
    told: list[int] = []
    makes: set[tuple[str, bool]] = set()
    chosen = set(kept)
    for at in range(kept[0] if kept else 0, len(page.blocks)):
        block = page.blocks[at]
        if len(told) >= _ENOUGH and _begins_another(page, block, told, makes, words):
            return at
        if block.name in _HEADINGS:
            makes.add((block.name, _is_linked(page, block)))
        if at in chosen and _STOP.search(words(block)):
            told.append(at)
    return len(page.blocks)


def _begins_another(
    page: Outline, block: HtmlBlock, told: Sequence[int], makes: set[tuple[str, bool]], words: Words
) -> bool:
    """Whether a heading is of readers' comments, of the next article, or of other reports."""
    heading = block.name in _HEADINGS
    if not heading and sum(end - start for start, end in block.runs) > _LONGEST_NOTICE:
        return False
    kind = furniture(words(block))
    if kind is Furniture.COMMENTS:
        return True
    # A live blog has such headings from its first entry on.
    foreign = heading and (block.name, _is_linked(page, block)) not in makes and _is_linked(page, block)
    if not (foreign or block.name == "h1" or (heading and kind is Furniture.LINK)):
        return False
    return (holder := _holder(page, told)) >= 0 and holder not in page.ancestors(block.element)


def _holder(page: Outline, told: Sequence[int]) -> int:
    """The innermost element around nearly all that was told."""
    counts: Counter[int] = Counter()
    for at in told:
        counts.update(page.ancestors(page.blocks[at].element))
    return max((element for element, count in counts.items() if count >= 0.85 * len(told)), default=-1)


def _is_linked(page: Outline, block: HtmlBlock) -> bool:
    return block.linked > 0.8 * sum(len(page.text[start:end].strip()) for start, end in block.runs)


def _is_pointer(page: Outline, block: HtmlBlock, words: Words) -> bool:
    """A paragraph that is one link and no sentence."""
    if block.name != "p" or not _is_linked(page, block):
        return False
    text = words(block)
    return len(text.split()) <= _LONGEST_LINK and not _STOP.search(text)
