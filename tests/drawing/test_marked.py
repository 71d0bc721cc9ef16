"""The words of a report come out of the page as they went in, with each claim underlined in its place."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from horseshoe.checking.finding import Verdict
from horseshoe.drawing.marked import marked_text, numbered
from tests.drawing.hand_made import make_finding, make_page

TEXT = "Council votes\n\nThirteen of the 15 members backed it. Britain abstained,\r\nand the US vetoed it."


class Words(HTMLParser):
    """Text content, and for each link the words in it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.links: list[tuple[str, str]] = []
        self._open: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            assert self._open is None, "a link stands in a link"
            self._open = dict(attrs)["href"] or ""
            self.links.append((self._open, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._open = None

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._open is not None:
            self.links[-1] = (self._open, self.links[-1][1] + data)


def words(html: str) -> Words:
    parser = Words()
    parser.feed(html)
    parser.close()
    return parser


def test_the_text_is_recoverable_exactly_with_nested_and_overlapping_claims() -> None:
    page = make_page(TEXT)
    findings = numbered(
        [
            make_finding(page, "Thirteen of the 15 members backed it", id="outer"),
            make_finding(page, "15 members", id="inner", verdict=Verdict.IMPRECISE),
            make_finding(page, "members backed it. Britain abstained", id="over", verdict=Verdict.CONTRADICTED),
        ]
    )
    assert words(marked_text(page, findings, key="r1")).text == TEXT


def test_where_claims_overlap_the_gravest_gets_the_link() -> None:
    page = make_page(TEXT)
    findings = numbered(
        [
            make_finding(page, "Thirteen of the 15 members", id="mild"),
            make_finding(page, "15 members backed", id="grave", verdict=Verdict.CONTRADICTED),
        ]
    )
    links = [link for link in words(marked_text(page, findings, key="r1")).links if link[1]]
    assert links == [("#r1-f2", "Thirteen of the "), ("#r1-f1", "15 members"), ("#r1-f1", " backed")]


def test_every_finding_has_a_place_in_the_text_and_a_numbered_link() -> None:
    page = make_page(TEXT)
    same = "Britain abstained"
    findings = numbered(
        [
            make_finding(page, same, id="a"),
            make_finding(page, same, id="b", verdict=Verdict.IMPOSSIBLE),
            make_finding(page, same, "vetoed", id="c", verdict=Verdict.OPINION),
        ]
    )
    html = marked_text(page, findings, key="r1")
    assert sorted(re.findall(r'id="r1-t(\d)"', html)) == ["1", "2", "3"]
    assert sorted(re.findall(r'data-n="(\d)"', html)) == ["1", "2", "3"]


def test_a_claim_over_a_paragraph_end_is_marked_in_both_paragraphs() -> None:
    page = make_page(TEXT)
    html = marked_text(page, numbered([make_finding(page, (8, 30))]), key="r1")
    linked = [word for _, word in words(html).links if word]
    assert "".join(linked) == TEXT[8:30].replace("\n", "")
    assert words(html).text == TEXT


def test_markup_in_a_report_stays_text() -> None:
    hostile = '<script>alert(1)</script>" onmouseover="x" & <img src=x onerror=y> </p></article>'
    page = make_page(hostile)
    html = marked_text(page, numbered([make_finding(page, (3, 20), says=hostile)]), key="r1")
    assert words(html).text == hostile
    assert "<script" not in html
    assert "<img" not in html
    assert not re.search(r'[^=]"\s+onmouseover="x', html)


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\r\t<>&\"'"), min_size=1, max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(list(Verdict))), max_size=6),
)
def test_any_text_with_any_claims_comes_out_as_it_went_in(text: str, places: list[tuple[int, int, Verdict]]) -> None:
    page = make_page(text)
    findings = [
        make_finding(page, (min(a, b), max(a, b)), id=f"c{n}", verdict=verdict)
        for n, (a, b, verdict) in enumerate(places)
        if min(a, b) < min(len(text), max(a, b))
    ]
    assert words(marked_text(page, numbered(findings), key="k")).text == text
