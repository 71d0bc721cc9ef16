"""SVG strings of the studio as PNG, for whoever cannot show SVG: on white, in the light colours."""

from __future__ import annotations

import re
from functools import cache

from horseshoe.drawing.svg import STYLE

_WIDTH = 1200  # pixels across
_FACES = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif'


def as_png(svg: str, width: int = _WIDTH) -> bytes:
    """A drawing as PNG, `width` pixels across."""
    import resvg_py  # late: a wheel of 5 MB that only pictures need

    plain = re.sub(r"@media[^{]*\{[^{}]*\{[^{}]*\}\}", "", svg)
    for name, colour in _colours().items():
        plain = plain.replace(f"var(--{name})", colour)
    return bytes(resvg_py.svg_to_bytes(svg_string=plain, width=width, background="#ffffff"))


@cache
def _colours() -> dict[str, str]:
    """The light colours by name: resvg knows no custom properties."""
    light = STYLE.partition("@media")[0]
    return dict(re.findall(r"--(hs-[a-z]+):(#[0-9a-f]+)", light))
