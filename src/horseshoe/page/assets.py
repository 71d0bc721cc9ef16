"""The files of static/, read once: the style sheet with the drawings' colours in front of it, scripts, their marks."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files

from horseshoe.drawing.svg import SHAPES, STYLE

_TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "md": "text/markdown; charset=utf-8",
}


@cache
def names() -> tuple[str, ...]:
    """Every file there is, sorted."""
    held = files("horseshoe.page").joinpath("static").iterdir()
    return tuple(sorted(one.name for one in held if one.name.rpartition(".")[2] in _TYPES))


@cache
def asset(name: str) -> tuple[bytes, str]:
    """Bytes and media type of a file.

    Raises:
        KeyError: there is none of that name.
    """
    if name not in names():
        raise KeyError(name)
    data = files("horseshoe.page").joinpath("static", name).read_bytes()
    if name == "page.css":  # the drawings' colours are said once, in the studio
        data = f"{STYLE.replace('.hs{', ':root{')}\n{SHAPES}\n".encode() + data
    if name == "stories.css":  # so are the parts of a story
        data = files("horseshoe.drawing").joinpath("story.css").read_bytes() + data
    return data, _TYPES[name.rpartition(".")[2]]


@cache
def fingerprint(name: str) -> str:
    """Twelve hex digits that change with the file."""
    return hashlib.sha256(asset(name)[0]).hexdigest()[:12]
