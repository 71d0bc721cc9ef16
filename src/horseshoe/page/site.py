"""Site: where the pages stand, live or as files; every link is made here."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from horseshoe.page.assets import fingerprint
from horseshoe.page.formats import Form

_SAFE = "/()',:@!$&*+;=~"  # a path stays readable: S/RES/2728(2024), not %28


@dataclass(frozen=True, slots=True)
class Site:
    """A place pages are served from.

    Attributes:
        origin: scheme and host for what must be whole: feeds, cards, citations. 'https://votes.example.org'.
        base: path before every page, '' at the root, '/council' in a folder.
        page_suffix: what a page's address ends in: '' live, '.html' where pages are files.
        live: whether a server answers: Check, Stories and filters need one.
        pictures: whether drawings are there as PNG.
        contact: mail address for errors that readers find; '' where there is none.
    """

    origin: str = "http://127.0.0.1:8700"
    base: str = ""
    page_suffix: str = ""
    live: bool = True
    pictures: bool = True
    contact: str = ""

    def page(self, path: str, **query: object) -> str:
        """Link to a page: '/votes' with member='RUS' -> '/votes?member=RUS'; what is None or '' is left out."""
        if path == "/":
            return f"{self.base}/" + _query(query)
        head, mark, anchor = path.partition("#")
        return f"{self.base}{quote(head, safe=_SAFE)}{self.page_suffix}{_query(query)}{mark}{anchor}"

    def data(self, path: str, form: Form | str, **query: object) -> str:
        """Link to a page's data or drawing: '/vote/S/RES/2728' as CSV -> '/vote/S/RES/2728.csv'."""
        stem = "/index" if path == "/" else path
        return f"{self.base}{quote(stem, safe=_SAFE)}.{Form(form)}{_query(query)}"

    def asset(self, name: str) -> str:
        """Link to a file of static/, with a mark of its content so that it may be kept for good."""
        return f"{self.base}/static/{name}?v={fingerprint(name)}"

    def whole(self, link: str) -> str:
        """A link with scheme and host."""
        return f"{self.origin}{link}"


def _query(query: dict[str, object]) -> str:
    held = [(key, value) for key, value in query.items() if value not in (None, "")]
    return f"?{urlencode(held, doseq=True)}" if held else ""
