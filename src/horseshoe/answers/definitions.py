"""The definition of an answer is its docstring: taken out of it for the desk's help and the page's method."""

from __future__ import annotations

from inspect import getdoc


def definition(answer: object) -> tuple[str, ...]:
    """Paragraphs of an answer's docstring, its first sentence first, without what concerns only whoever calls it."""
    said = (getdoc(answer) or "").partition("\n\nArgs:")[0]
    return tuple(" ".join(paragraph.split()) for paragraph in said.split("\n\n"))
