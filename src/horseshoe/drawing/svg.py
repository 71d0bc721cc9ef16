"""The pen: SVG elements as strings, every text escaped, nothing fetched, no script."""

from __future__ import annotations

import math
from html import escape

# Colours that colour-blind readers tell apart (blue against vermilion, amber between), light and dark. The page
# brings the same names in its own style sheet; a picture that stands alone carries them itself.
STYLE = """
.hs{--hs-yes:#14669e;--hs-no:#b93a13;--hs-abstain:#8a6500;--hs-aside:#5f6b76;--hs-table:#e3e7ea;--hs-ink:#1c2329;
--hs-soft:#59646e;--hs-paper:#fff;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){.hs{--hs-yes:#6bb8ec;--hs-no:#ff8e66;--hs-abstain:#e2b54a;--hs-aside:#a3afb9;
--hs-table:#333d45;--hs-ink:#e9edf0;--hs-soft:#a8b3bc;--hs-paper:#161b1f}}
""".strip()
SHAPES = """
.hs .yes{fill:var(--hs-yes);stroke:var(--hs-yes)}.hs .no,.hs .veto{fill:var(--hs-no);stroke:var(--hs-no)}
.hs .abstain{fill:var(--hs-paper);stroke:var(--hs-abstain)}.hs .aside{fill:var(--hs-paper);stroke:var(--hs-aside)}
.hs .absent,.hs .unrecorded{fill:none;stroke:var(--hs-aside);stroke-dasharray:3 3}
.hs .cut{stroke:var(--hs-paper);stroke-width:2.6;stroke-linecap:round;fill:none}
.hs .bar-abstain{stroke:var(--hs-abstain);stroke-width:2.6;stroke-linecap:round}
.hs .bar-aside{stroke:var(--hs-aside);stroke-width:2.2;stroke-linecap:round}
.hs .ring{fill:none;stroke:var(--hs-no);stroke-width:1.6}.hs .table{fill:none;stroke:var(--hs-table)}
.hs{direction:ltr}.hs .cell{fill:var(--hs-yes)}.hs .elected{fill:var(--hs-paper);stroke:var(--hs-yes)}
.hs .need{stroke:var(--hs-ink);stroke-width:1.6}.hs text{fill:var(--hs-ink);text-anchor:middle}
.hs text.from{text-anchor:start}.hs text.till{text-anchor:end}
.hs .abstain.full{fill:var(--hs-abstain)}.hs .aside.full{fill:var(--hs-aside)}
.hs .hollow{fill:var(--hs-paper);stroke-width:1.8}.hs .axis{stroke:var(--hs-soft);stroke-width:1}
.hs .grid,.hs .stem{stroke:var(--hs-table);stroke-width:1}.hs .step{fill:none;stroke-width:1.6}
.hs .reach{stroke-width:4;stroke-opacity:.35;stroke-linecap:round}
.hs .soft{fill:var(--hs-soft)}.hs .on-no{fill:var(--hs-no)}.hs .on-yes{fill:var(--hs-yes)}
""".strip()


def picture(body: str, width: float, height: float, title: str, desc: str, *, key: str, alone: bool) -> str:
    """Wrap a drawing: role, title and description for who cannot see it; its own style where it stands `alone`."""
    key = escape(key, quote=True)
    style = f"<style>{STYLE}{SHAPES}</style>" if alone else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="hs" viewBox="0 0 {number(width)} {number(height)}" role="img" '
        f'width="{number(width)}" height="{number(height)}" aria-labelledby="{key}-t {key}-d">'
        f'<title id="{key}-t">{escape(title)}</title><desc id="{key}-d">{escape(desc)}</desc>{style}{body}</svg>'
    )


def text(x: float, y: float, words: str, size: float, *, cls: str = "", weight: int = 400) -> str:
    """Words centred on x, their base line at y."""
    named = f' class="{cls}"' if cls else ""
    return (
        f'<text x="{number(x)}" y="{number(y)}" font-size="{number(size)}" font-weight="{weight}"{named}>'
        f"{escape(words)}</text>"
    )


def circle(x: float, y: float, r: float, cls: str) -> str:
    """A disc or ring, as its class has it."""
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(r)}" class="{cls}"/>'


def line(x1: float, y1: float, x2: float, y2: float, cls: str) -> str:
    """A straight stroke."""
    return f'<line x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}" class="{cls}"/>'


def around(x: float, y: float, r: float, degrees: float) -> tuple[float, float]:
    """The point at an angle, counted clockwise from the top."""
    turn = math.radians(degrees - 90)
    return x + r * math.cos(turn), y + r * math.sin(turn)


def number(value: float) -> str:
    """At most two decimals: a picture needs no more, and the same vote gives the same string everywhere."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))
