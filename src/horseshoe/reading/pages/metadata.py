"""What a page says of itself: its title and the day it was published."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from horseshoe.reading.pages.blocks_html import Outline
from horseshoe.reading.pages.stamps import find_day
from horseshoe.reading.pages.tokens_html import Token, attributes
from horseshoe.reading.words.late import late

_PUBLISHED = (  # names of meta elements, the most trusted first
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "publicationdate",
    "pubdate",
    "cxenseparse:recs:publishtime",
    "article.published",
    "date",
    "og:pubdate",
)
_ARTICLE = late(r"(?:Article|Posting|Report|Webpage)$", re.I)
_MOST_JSON = 500_000


def published(page: Outline) -> str | None:
    """ISO day of publication as the page's metadata prints it (its own time zone), None where it does not.

    JSON-LD of the article, then meta elements, then a time element marked as such or the only one of the page.
    """
    return _from_json(page) or _from_meta(page) or _from_time(page)


def meta_title(page: Outline) -> tuple[int, int] | None:
    """The place of og:title's or twitter:title's value in the source."""
    for wanted in ("og:title", "twitter:title"):
        for name, place in _metas(page):
            if name == wanted and page.text[slice(*place)].strip():
                return place
    return None


def _metas(page: Outline) -> Iterator[tuple[str, tuple[int, int]]]:
    """(name, place of the content) of every meta element, whichever attribute names it."""
    for token in page.metas:
        if token.name == "meta":
            places = attributes(page.text, token)
            for label in ("property", "name", "itemprop"):
                if label in places and "content" in places:
                    yield page.text[slice(*places[label])].strip().lower(), places["content"]


def _from_meta(page: Outline) -> str | None:
    days: dict[str, str] = {}
    for name, place in _metas(page):
        if name in _PUBLISHED and (day := find_day(page.text[slice(*place)])):
            days.setdefault(name, day)
    return next((days[name] for name in _PUBLISHED if name in days), None)


def _from_time(page: Outline) -> str | None:
    times = [found for token in page.metas if token.name == "time" and (found := _time(page, token))]
    marked = [day for is_marked, day in times if is_marked]
    days = {day for _, day in times}
    return marked[0] if marked else days.pop() if len(days) == 1 else None


def _time(page: Outline, token: Token) -> tuple[bool, str] | None:
    places = attributes(page.text, token)
    if "datetime" not in places or not (day := find_day(page.text[slice(*places["datetime"])])):
        return None
    names = " ".join(page.text[slice(*places[name])] for name in ("class", "itemprop") if name in places)
    return "pubdate" in places or bool(re.search(r"publish|pubdate|entry-date", names, re.I)), day


def _from_json(page: Outline) -> str | None:
    for start, inside in page.scripts:
        if "ld+json" not in page.text[start.start : start.end] or inside.end - inside.start > _MOST_JSON:
            continue
        try:
            data = json.loads(page.text[inside.start : inside.end], strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            if day := find_day(str(node.get("datePublished", ""))):
                return day
    return None


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Articles of a JSON-LD document: at its top or in its graph, not those it merely links to."""
    tops = data if isinstance(data, list) else [data]
    for top in tops:
        if not isinstance(top, dict):
            continue
        graph = top.get("@graph")
        for node in [top, *(graph if isinstance(graph, list) else [])]:
            if isinstance(node, dict):
                kinds = node.get("@type")
                if any(_ARTICLE.search(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                    yield node
