"""Which blocks of a page are the article. trafilatura chooses; what is kept is always our own block, with its place."""

from __future__ import annotations

import logging
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cache, partial
from html import unescape
from typing import Any

from horseshoe.reading.pages.article_end import to_its_end
from horseshoe.reading.pages.blocks_html import TAB, HtmlBlock, Outline
from horseshoe.reading.pages.furniture import furniture
from horseshoe.reading.pages.tokens_html import attributes
from horseshoe.reading.words.late import late

_NOT_WORD = late(r"[\W_]+")
_NO_WORDS = {code: None for code in range(128) if not chr(code).isalnum()}
_LINE_NAMES = "p head item cell row quote list table ab code lb div body figure graphic"
_LINES = frozenset(_LINE_NAMES.split())
_MOST_UNCLOSED = 100
_MANY_BLOCKS = 3_000
_MOST_LOST = 50  # lines that stand nowhere as they are; each is compared with every block
_LEAST = 12  # letters a line must have to be found inside a longer block
_ASIDE_NAMES = "nav aside footer form button option select figcaption dialog menu label figure"
_ASIDE = frozenset(_ASIDE_NAMES.split())
_ASIDE_NAME = late(
    r"comment|respond|disqus|related|recirc|share|social|promo|newsletter|subscri|advert|\bads?\b|sidebar|breadcrumb|\bmenu"
    r"|cookie|consent|caption|credit|author-?(?:bio|box)|\btags?\b|most-?(?:read|popular)|outbrain|taboola|paywall|byline",
    re.I,
)


def key(text: str) -> str:
    """Letters and digits alone: what two parsers agree on whatever they do with blanks, quotes and references."""
    kept = text.translate(_NO_WORDS) if text.isascii() else _NOT_WORD.sub("", text)
    return kept.lower()


def block_key(page: Outline, block: HtmlBlock) -> str:
    """The key of a block of ours."""
    if block.key is None:
        block.key = key(unescape("".join([page.text[start:end] for start, end in block.runs if (start, end) != TAB])))
    return block.key


def main_blocks(page: Outline) -> list[int]:
    """Numbers of the blocks that are the article, in order; empty where the page holds none.

    Lines that trafilatura found are looked up among our blocks, whole or as part, either way. Then rows, items and
    paragraphs it dropped out of the middle of the article come back, and annexes of votes right below it; captions,
    comments, lines of furniture, and what follows the end of the article go.
    """
    lines = _article_lines(_cleaned(page), fast=len(page.blocks) > _MANY_BLOCKS)
    keys = [block_key(page, block) for block in page.blocks]
    chosen = _find(lines, keys)
    sides = _Sides(page)
    chosen = {at for at in chosen if not sides.caption_or_comment(page.blocks[at])}
    chosen |= _dropped(page, keys, chosen, sides)
    kept = sorted(at for at in chosen if furniture(plain_text(page, page.blocks[at])) is None)
    kept = to_its_end(page, kept, partial(plain_text, page))
    # Links alone, before anything is told, are a menu; further down they may be a list of members.
    told = next((at for at in kept if not _is_link(page, at)), len(page.blocks))
    return [at for at in kept if at >= told]


def _is_link(page: Outline, at: int) -> bool:
    block = page.blocks[at]
    return block.linked > 0.8 * sum(len(page.text[start:end].strip()) for start, end in block.runs)


def plain_text(page: Outline, block: HtmlBlock) -> str:
    """A block's words, for looking at; the text of the page itself comes from `rendered`."""
    if block.words is None:
        runs = [" " if run == TAB else page.text[run[0] : run[1]] for run in block.runs]
        block.words = " ".join(unescape("".join(runs)).split())
    return block.words


def _cleaned(page: Outline) -> str:
    """The page without scripts, menus, asides and footers, which trafilatura would only parse to throw away.

    Structured data stays: it tells a forum from an article. Pictures written into their tags go. Where a page leaves
    formatting open time and again, all formatting goes: each open tag nests what follows, and libxml2 stops at a depth
    of 256 without a word.
    """
    kept = {start.start for start, _ in page.scripts if "ld+json" in page.text[start.start : start.end]}
    cuts = [(start, _closed(page.text, end), "") for start, end in page.hidden if start not in kept]
    cuts += [(start, end, "") for start, end in page.sides]
    cuts += [(tag.start, tag.end, f"<{tag.name}>") for tag in page.long]
    if page.unclosed > _MOST_UNCLOSED:
        cuts += [(start, end, "") for start, end in page.inline]
    parts, at = [], 0
    for start, end, instead in sorted(cuts):
        if start >= at:
            parts += [page.text[at:start], instead]
            at = end
    parts.append(page.text[at:])
    return re.sub(r"\A\s*<\?xml[^>]*>", "", "".join(parts))


def _closed(text: str, at: int) -> int:
    """Behind the end tag that begins at a place."""
    closing = text.find(">", at)
    return len(text) if closing < 0 else closing + 1


def _article_lines(html: str, *, fast: bool) -> list[str]:
    """Keys of the lines trafilatura takes for the article, default settings: both others lost or leaked on real pages.

    `fast` keeps it from comparing with jusText, whose time grows with the square of the paragraphs.
    """
    from trafilatura import bare_extraction

    try:
        found: Any = bare_extraction(html, options=_settings(fast=fast))
    except (RecursionError, AssertionError, AttributeError, IndexError, KeyError):  # broken pages met bugs in it
        return []
    if found is None or found.body is None:
        return []
    lines: list[str] = []
    held: list[str] = []
    _gather(found.body, lines, held)
    lines.append("".join(held))
    return [line for line in map(key, lines) if line]


@cache
def _settings(*, fast: bool) -> Any:
    """What trafilatura is asked for; it would put the same together anew for every page."""
    from trafilatura.settings import Extractor

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports an empty page as an error; we have a note
    return Extractor(output_format="python", comments=False, fast=fast)


def _gather(body: Any, lines: list[str], held: list[str]) -> None:
    """The lines of trafilatura's tree, without recursion."""
    from lxml.etree import iterwalk

    def flush() -> None:
        lines.append("".join(held))
        held.clear()

    for event, element in iterwalk(body, events=("start", "end")):
        if element.tag in _LINES:
            flush()
        if event == "start":
            held.append(element.text or "")
        else:
            held.append(element.tail or "")


def _find(lines: list[str], keys: list[str]) -> set[int]:
    """Numbers of our blocks that hold, or are part of, the lines. A line is looked for after the last one first."""
    text = "\n".join(keys)
    starts, at = [], 0
    for one in keys:
        starts.append(at)
        at += len(one) + 1
    whole: dict[str, list[int]] = {}
    for number, one in enumerate(keys):
        whole.setdefault(one, []).append(number)
    chosen: set[int] = set()
    last, lost = 0, 0
    for line in lines:
        if line in whole:
            places = whole[line]
            number = places[min(bisect_left(places, last), len(places) - 1)]
        elif len(line) >= _LEAST and (place := _place(text, line, starts[last] if starts else 0)) >= 0:
            number = bisect_right(starts, place) - 1
        else:
            lost += 1
            if lost <= _MOST_LOST:
                chosen |= _parts_of(line, keys)
            continue
        chosen.add(number)
        last = number
    return chosen


def _place(text: str, line: str, start: int) -> int:
    place = text.find(line, start)
    return place if place >= 0 else text.find(line)


def _parts_of(line: str, keys: list[str]) -> set[int]:
    """Blocks of ours that trafilatura ran together into one line; only the first such run of them."""
    if len(line) < _LEAST:
        return set()
    found: set[int] = set()
    rest = line
    for number, one in enumerate(keys):
        if one and rest.startswith(one):
            found.add(number)
            rest = rest[len(one) :]
        elif not found and len(one) >= _LEAST and one in line:
            found.add(number)
            rest = line[line.index(one) + len(one) :]
    return found


class _Sides:
    """Which elements stand beside an article rather than in it; looked up once an element."""

    def __init__(self, page: Outline) -> None:
        self.page = page
        self.known: dict[int, bool] = {}

    def beside(self, element: int) -> bool:
        """Whether the element, or one around it, is navigation, a form, a list of related reports or the like."""
        return any(self._is_side(one) for one in self.page.ancestors(element))

    def caption_or_comment(self, block: HtmlBlock) -> bool:
        for one in self.page.ancestors(block.element):
            if self.page.elements[one].name in ("figcaption", "nav", "select", "button"):
                return True
            if self._is_side(one) and re.search(r"comment|respond|disqus|caption", self._names(one), re.I):
                return True
        return False

    def _is_side(self, element: int) -> bool:
        if element not in self.known:
            name = self.page.elements[element].name
            inside = name not in ("body", "html", "article", "main")
            self.known[element] = name in _ASIDE or (inside and bool(_ASIDE_NAME.search(self._names(element))))
        return self.known[element]

    def _names(self, element: int) -> str:
        tag = self.page.elements[element].tag
        places = attributes(self.page.text, tag)
        return " ".join(self.page.text[slice(*places[name])] for name in ("id", "class", "role") if name in places)


_ANNEX = late(r"\b(?:in favou?r|against|abstain|abstentions?|absent|not participating|vote[ds]?|yes|no)\b", re.I)


def _dropped(page: Outline, keys: list[str], chosen: set[int], sides: _Sides) -> set[int]:
    """Blocks the choice left out though they stand in the article: within it, or a vote's annex right below it."""
    if not chosen:
        return set()
    first, last = min(chosen), max(chosen)
    parents = Counter(_container(page, page.blocks[at]) for at in chosen)
    within = _common(page, [at for at in chosen if parents[_container(page, page.blocks[at])] > 0])
    known = {keys[at] for at in chosen}
    back: set[int] = set()
    annex = False
    for at in range(first, len(page.blocks)):
        block = page.blocks[at]
        if at in chosen or not keys[at] or keys[at] in known or within not in page.ancestors(block.element):
            continue
        size = sum(end - start for start, end in block.runs)
        if block.linked > 0.4 * size or sides.beside(block.element):
            annex = annex and at < last
            continue
        item = block.name in ("li", "tr", "td", "th", "dd", "dt")
        words = plain_text(page, block)
        annex = (annex and (item or len(words) < 400)) or (bool(_ANNEX.search(words)) and (item or ":" in words))
        if at < last:
            if item or _container(page, block) in parents:
                back.add(at)
        elif annex:
            back.add(at)
    return back


def _container(page: Outline, block: HtmlBlock) -> int:
    """The element that holds the block's own element: what its neighbours share."""
    return page.elements[block.element].parent if block.element >= 0 and block.name != "br" else -1


def _common(page: Outline, chosen: list[int]) -> int:
    """The innermost element that holds nearly all chosen blocks: a stray line elsewhere does not widen it."""
    counts: Counter[int] = Counter()
    for at in chosen:
        counts.update(page.ancestors(page.blocks[at].element))
    wide = [element for element, count in counts.items() if count >= 0.85 * len(chosen)]
    return max(wide, default=-1)
