"""How to cite a vote: a line for people, BibTeX, CSL-JSON; how to embed it; how to report what is wrong with it."""

from __future__ import annotations

import json
import re
from html import escape
from urllib.parse import quote

from horseshoe.drawing.naming import day
from horseshoe.page.formats import Form
from horseshoe.page.site import Site
from horseshoe.page.views.vote import VoteView

_COUNCIL = "United Nations Security Council"


def as_text(view: VoteView, site: Site) -> str:
    """'United Nations Security Council, S/2024/239, vote of 22 March 2024 (11-3-1; not adopted ...). Horseshoe ...'."""
    tally = f"{view.tally}; " if view.tally else ""
    record = f"Horseshoe, record {view.release}"
    return f"{_COUNCIL}, {view.id}, vote of {day(view.date)} ({tally}{view.became}). {record}. {_address(view, site)}"


def as_bibtex(view: VoteView, site: Site) -> str:
    """An entry of BibTeX."""
    key = re.sub(r"\W+", "-", view.id).strip("-")
    fields = {
        "author": f"{{{_COUNCIL}}}",
        "title": _title(view),
        "year": str(view.date.year),
        "month": str(view.date.month),
        "note": f"Vote of {day(view.date)}" + (f", {view.tally}" if view.tally else "") + f"; {view.became}",
        "howpublished": f"Horseshoe, record {view.release}",
    }
    lines = [f"  {name} = {{{_tex(value)}}}," for name, value in fields.items()]
    return "\n".join([f"@misc{{unsc-{key},", *lines, f"  url = {{{_address(view, site)}}}", "}"])


def as_csl(view: VoteView, site: Site) -> str:
    """An item of CSL-JSON."""
    item = {
        "id": view.id,
        "type": "document",
        "author": [{"literal": _COUNCIL}],
        "title": _title(view),
        "number": view.symbol,
        "issued": {"date-parts": [[view.date.year, view.date.month, view.date.day]]},
        "note": f"{view.tally}; {view.became}" if view.tally else view.became,
        "archive": f"Horseshoe, record {view.release}",
        "URL": _address(view, site),
    }
    return json.dumps([item], ensure_ascii=False, indent=2)


def as_embed(view: VoteView, site: Site, width: int = 400) -> str:
    """HTML that shows the drawing on any page, `width` pixels across: a picture that links here, and no script."""
    picture = site.whole(site.data(view.path, Form.SVG))
    said = escape(f"{view.headline}.", quote=True)
    return (
        f'<a href="{escape(_address(view, site), quote=True)}"><img src="{escape(picture, quote=True)}" '
        f'alt="{said}" width="{width}" loading="lazy"></a>'
    )


def as_report(view: VoteView) -> str:
    """The lines of a report of an error, to be filled in."""
    blanks = ("What is wrong: ", "What it should say: ", "Where that can be checked: ")
    return "\n".join([f"Vote: {view.id}, {day(view.date)}, record {view.release}", *blanks])


def report_link(view: VoteView, site: Site) -> str | None:
    """A letter to whoever runs this site, begun; None where they gave no address."""
    if not site.contact:
        return None
    return f"mailto:{site.contact}?subject={quote(f'Error in {view.id}')}&body={quote(as_report(view))}"


def _title(view: VoteView) -> str:
    return f"{view.id}: {view.title}" if view.title else f"{view.id} ({view.kind})"


def _address(view: VoteView, site: Site) -> str:
    return site.whole(site.page(view.path))


def _tex(value: str) -> str:
    return re.sub(r"([&%$#_])", r"\\\1", value)
