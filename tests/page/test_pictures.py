"""Pictures: what stands in an SVG stands in its PNG, words included, on a machine without fonts."""

from __future__ import annotations

import struct

from horseshoe.drawing.sheet import vote_sheet
from horseshoe.page.pictures import as_png
from horseshoe.record.store import load


def _size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    wide, high = struct.unpack(">II", png[16:24])
    return wide, high


def test_words_are_in_the_picture() -> None:
    drawn = vote_sheet(load().vote("S/2024/239"))
    wordless = drawn.replace("<text", "<desc").replace("</text>", "</desc>")
    assert wordless != drawn
    assert len(as_png(drawn)) > len(as_png(wordless)) + 5_000


def test_colours_are_in_the_picture() -> None:
    red = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="{}"/></svg>'
    assert as_png(red.format("var(--hs-no)")) == as_png(red.format("#b93a13"))
    assert as_png(red.format("var(--hs-no)")) != as_png(red.format("#000"))


def test_a_picture_is_as_wide_as_asked_and_the_same_each_time() -> None:
    drawn = vote_sheet(load().vote("S/3502#3"), foot="https://votes.example.org/vote/S/3502-3")
    assert _size(as_png(drawn))[0] == 1200
    assert _size(as_png(drawn, 300))[0] == 300
    assert as_png(drawn) == as_png(drawn)
