"""SVG strings of the studio as PNG, for whoever cannot show SVG: on white, in the light colours, in a face of our own.

The face is Noto Sans (npm package `@expo-google-fonts/noto-sans` 0.4.2, SIL Open Font License, faces/OFL.txt), cut
down to Latin by fontTools: a server has no fonts, and a picture must be the same wherever it is made.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import as_file, files

from horseshoe.drawing.svg import STYLE

_WIDTH = 1200  # pixels across
_FACE, _CUTS = "Noto Sans", ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_DARK = re.compile(r"@media[^{]*\{[^{}]*\{[^{}]*\}\}")
_COLOUR = re.compile(r"--(hs-[a-z]+):(#[0-9a-f]+);?")


def as_png(svg: str, width: int = _WIDTH) -> bytes:
    """A drawing as PNG, `width` pixels across."""
    import resvg_py  # late: a wheel of 5 MB that only pictures need

    # resvg knows no custom properties: they are put in by hand, and where they are declared they only confuse it.
    plain = _COLOUR.sub("", _DARK.sub("", svg))
    for name, colour in _colours().items():
        plain = plain.replace(f"var(--{name})", colour)
    faces = files("horseshoe.page").joinpath("faces")
    with as_file(faces) as folder:
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=plain,
                width=width,
                background="#ffffff",
                font_files=[str(folder / cut) for cut in _CUTS],
                skip_system_fonts=True,
                font_family=_FACE,
                sans_serif_family=_FACE,
            )
        )


@cache
def _colours() -> dict[str, str]:
    """The light colours by name."""
    return dict(_COLOUR.findall(STYLE.partition("@media")[0]))
