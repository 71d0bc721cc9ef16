"""Every span of a page read from HTML maps to bytes that say the same, whatever the markup and the encoding.

The other way is walked by the standard library's own parser, which shares no code with ours.
"""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horseshoe.reading.pages.blocks_html import outline
from horseshoe.reading.pages.bytemap import ByteMap
from horseshoe.reading.pages.html import read_html
from horseshoe.reading.pages.page import Page
from horseshoe.reading.pages.rendered import Rendered

ENCODINGS = {  # declared name -> Python codec of its own
    "utf-8": "utf-8",
    "windows-1252": "cp1252",
    "shift_jis": "cp932",
    "gb18030": "gb18030",
    "euc-kr": "cp949",
    "koi8-r": "koi8-r",
    "big5": "big5hkscs",
}
_SAMPLE = (
    "The Council vetoed draft text Russia's “ceasefire” 13–1–1 Côte d'Ivoire naïve 2,728 U.S. 日本 Ελλάδα Россия "
    "\U0001f54a e\u0301te a\xa0b & < > \xad fish&chips Security"
)
WORDS = _SAMPLE.split(" ")


class Stripper(HTMLParser):
    """Text of a fragment: tags gone, references resolved, scripts skipped, a blank at every block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.skipping = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.skipping += tag in ("script", "style", "noscript")
        if tag in ("p", "br", "div", "td", "li", "h1"):
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.skipping -= tag in ("script", "style", "noscript")
        if tag in ("p", "td", "li", "h1"):
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self.skipping:
            self.parts.append(data)


def collapsed(text: str) -> str:
    return re.sub(r"[ \t\n\r\f]+", " ", text).strip(" ")


def stripped(fragment: str) -> str:
    parser = Stripper()
    parser.feed(fragment)
    parser.close()
    return collapsed("".join(parser.parts))


def assert_maps(page: Page, data: bytes, codec: str, start: int, end: int) -> None:
    quote = page.text[start:end]
    assert page.locate is not None
    place = page.locate(start, end)
    assert place is not None, quote
    assert 0 <= place[0] < place[1] <= len(data)
    assert collapsed(quote) in stripped(data[slice(*place)].decode(codec)), (quote, data[slice(*place)])


INLINE = st.sampled_from(
    ["b", "i", "em", "span class='x y'", 'a href="/a?b=1&amp;c"', "font color=red", 'span title="a > b"']
)
BETWEEN = st.sampled_from(
    [
        " ",
        "  ",
        "\n",
        "\r\n\t",
        " <!-- no > news --> ",
        " <script>p = '<p>no</p>'</script> ",
        "&#32;",
        " <wbr>",
        "&#10; ",
    ]
)


@st.composite
def spelled(draw: st.DrawFn, word: str) -> str:
    """A word as source: plain, in decimal, hexadecimal or named references, or cut by tags."""
    way = draw(st.integers(0, 4))
    if way == 0:
        return "".join(f"&#{ord(char)};" for char in word)
    if way == 1:
        return "".join(f"&#x{ord(char):X};" for char in word)
    if way == 2 and len(word) > 1:
        tag = draw(INLINE)
        cut = draw(st.integers(1, len(word) - 1))
        return f"{html.escape(word[:cut])}<{tag}>{html.escape(word[cut:])}</{tag.split()[0]}>"
    escaped = html.escape(word, quote=False)
    return escaped.replace("“", "&ldquo;").replace("–", "&ndash;").replace("\xa0", "&nbsp;") if way == 3 else escaped


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.sampled_from(WORDS), min_size=12, max_size=30))
    source = ""
    for word in words:
        piece = draw(spelled(word))
        if draw(st.integers(0, 5)) == 0:
            tag = draw(INLINE)
            piece = f"<{tag}>{piece}</{tag.split()[0]}>"
        source += piece + draw(BETWEEN)
    return source + "and that was the end of it."


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(
    body=st.lists(paragraphs(), min_size=2, max_size=5),
    declared=st.sampled_from(sorted(ENCODINGS)),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=8, max_size=8),
    ends=st.sampled_from(["</p>", ""]),
)
def test_every_span_maps_to_bytes_that_say_it(
    body: list[str], declared: str, cuts: list[tuple[float, float]], ends: str
) -> None:
    codec = ENCODINGS[declared]
    source = f"<html><head><meta charset={declared}><title>One two three four</title></head><body><article>"
    source += "".join(f"<p>{paragraph}{ends}" for paragraph in body) + "</article></body></html>"
    data = source.encode(codec, errors="xmlcharrefreplace")
    page = read_html(data, "page")
    assert page.blocks, page.notes
    for block in page.blocks:
        assert page.text[block.start : block.end].strip()
        assert_maps(page, data, codec, block.start, block.end)
        for one, two in cuts:
            start, end = sorted(block.start + int(p * (block.end - block.start)) for p in (one, two))
            if end > start and not page.text[start:end].isspace():
                assert_maps(page, data, codec, start, end)
    for start in range(0, len(page.text), 5):  # and single code points
        if not page.text[start].isspace():
            assert_maps(page, data, codec, start, start + 1)


@given(st.lists(paragraphs(), min_size=1, max_size=3))
def test_rendered_text_is_that_of_another_parser(body: list[str]) -> None:
    source = "".join(f"<p>{paragraph}</p>" for paragraph in body)
    page = outline(source, "page")
    rendered = Rendered()
    for block in page.blocks:
        rendered.add_block(source, block.runs)
        rendered.break_line(whole=True)
    assert collapsed(rendered.text) == stripped(source)


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "cp932", "gb18030", "iso2022_jp", "cp1252"])
@given(text=st.text(max_size=80), broken=st.binary(max_size=6), at=st.floats(0, 1), stride=st.integers(1, 9))
def test_code_points_map_to_bytes_in_any_codec(codec: str, text: str, broken: bytes, at: float, stride: int) -> None:
    """Each code point's bytes decode to it; in broken input the places at least never run backwards."""
    whole = text.encode(codec, errors="ignore")
    cut = int(at * len(whole))
    data = whole[:cut] + broken + whole[cut:]
    decoded = data.decode(codec, errors="replace")
    places = ByteMap(data, codec, 0, len(decoded))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("horseshoe.reading.pages.bytemap._STRIDE", stride)
        ranges = [places.range(point, point + 1) for point in range(len(decoded))]
    starts = [place[0] for place in ranges if place is not None]
    assert starts == sorted(starts)
    assert codec == "iso2022_jp" or len(starts) == len(decoded)
    if not broken and codec != "iso2022_jp":  # whose bytes mean nothing without the escape before them
        pieces = [data[slice(*places.range(point, point + 1) or ())] for point in range(len(decoded))]
        assert [piece.decode(codec) for piece in pieces] == list(decoded)


def test_an_escape_that_never_ends_has_no_place_and_is_no_crash() -> None:
    data = b"00\x1b)0000000@"
    assert ByteMap(data, "iso2022_jp", 0, len(data.decode("iso2022_jp", "replace")) + 1).range(0, 3) is None


@pytest.mark.parametrize(
    ("mark", "codec"),
    [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8"), (b"", "utf-16-le")],
)
def test_marked_pages(mark: bytes, codec: str) -> None:
    sentence = (
        "The Security Council on Monday adopted a draft of Côte d’Ivoire by thirteen votes, two members abstaining."
    )
    source = f"<html><head><title>x</title></head><body><p>{sentence}</p><p>{sentence[:-1]} again.</p></body></html>"
    data = mark + source.encode(codec)
    page = read_html(data, "page")
    for block in page.blocks:
        assert_maps(page, data, codec, block.start, block.end)
    assert sentence in page.text
