"""A self-contained HTML document: one style sheet under a policy that allows nothing else, no script, no request."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from html import escape
from importlib.resources import files

from horseshoe.drawing.svg import SHAPES, STYLE


def opening(title: str, saying: str, what: str, sheets: tuple[str, ...]) -> str:
    """Everything before the content: head, style, skip link, and the line on top.

    Args:
        title: of the document. saying: what Horseshoe shows in it. what: what the skip link leads to: 'findings'.
        sheets: style sheets of this package, in order.
    """
    style, digest = _style(sheets)
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
        f'<link rel="icon" href="data:,">\n<title>{escape(title)}</title>\n'
        f"<style>{style}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#content">Skip to the {escape(what)}</a>\n'
        '<header class="top"><div class="wide"><strong>Horseshoe</strong>'
        f"<span>{escape(saying)}</span></div></header>\n"
        '<main id="content">\n'
    )


def closing(foot: str) -> str:
    """Everything after the content; `foot` is HTML."""
    return f'</main>\n<footer class="foot"><div class="wide"><p>{foot}</p></div></footer>\n</body>\n</html>\n'


@cache
def _style(sheets: tuple[str, ...]) -> tuple[str, str]:
    """The style sheet, and its hash for the page's policy: with it no other style is taken, and no script at all."""
    package = files("horseshoe.drawing")
    own = "\n".join(package.joinpath(sheet).read_text(encoding="utf-8") for sheet in sheets)
    text = f"{own}\n{STYLE}\n{SHAPES}\n"
    return text, base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
