"""Symbols: parsed, printed, sorted, linked, and found where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.symbols import Symbol, SymbolKind, find_symbols
from horseshoe.errors import SymbolError


@pytest.mark.parametrize(
    ("text", "canonical", "kind"),
    [
        ("S/RES/2728(2024)", "S/RES/2728(2024)", SymbolKind.RESOLUTION),
        ("S/RES/2728 (2024)", "S/RES/2728(2024)", SymbolKind.RESOLUTION),
        ("S/RES/2728\u00a0(2024)", "S/RES/2728(2024)", SymbolKind.RESOLUTION),
        ("S/RES/2005/1651", "S/RES/1651(2005)", SymbolKind.RESOLUTION),
        ("S/RES/1413", "S/RES/1413", SymbolKind.RESOLUTION),
        ("Resolution 1199 (1998)", "S/RES/1199(1998)", SymbolKind.RESOLUTION),
        ("resolution 2728", "S/RES/2728", SymbolKind.RESOLUTION),
        ("resolution, numbered 2793", "S/RES/2793", SymbolKind.RESOLUTION),
        ("S/2024/239/Rev.1", "S/2024/239/Rev.1", SymbolKind.DOCUMENT),
        ("S/4733/Rev. 1", "S/4733/Rev.1", SymbolKind.DOCUMENT),
        ("S/1059/Rev.2/Corr.1", "S/1059/Rev.2/Corr.1", SymbolKind.DOCUMENT),
        (" S/404 ", "S/404", SymbolKind.DOCUMENT),
        ("S/PRST/2024/1", "S/PRST/2024/1", SymbolKind.PRESIDENTIAL_STATEMENT),
        ("S/PV.9584", "S/PV.9584", SymbolKind.MEETING),
        ("9584th meeting", "S/PV.9584", SymbolKind.MEETING),
        ("10,000th meeting", "S/PV.10000", SymbolKind.MEETING),
        ("S/PV.4011 (Resumption 1)", "S/PV.4011(Resumption1)", SymbolKind.MEETING),
        ("S/Agenda/1606", "S/Agenda/1606", SymbolKind.AGENDA),
        ("SC/15637", "SC/15637", SymbolKind.PRESS_RELEASE),
    ],
)
def test_parse(text: str, canonical: str, kind: SymbolKind) -> None:
    symbol = Symbol.parse(text)
    assert (str(symbol), symbol.kind) == (canonical, kind)


@pytest.mark.parametrize(
    "text",
    ["", "2728", "A/RES/76/262", "S/RES/", "S/RES/2728(2024) and more", "S/9696 and Corr.1 & 2", "S/2024/",
     "Resolution of conflict", "S/AC.26/1999/CRP.9", "the Council"],
)  # fmt: skip
def test_no_symbol(text: str) -> None:
    with pytest.raises(SymbolError):
        Symbol.parse(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It adopted resolution 2728 on Monday.", {"resolution 2728": "S/RES/2728"}),
        ("Resolutions 242 and 338 were", {"Resolutions 242": "S/RES/242", "338": "S/RES/338"}),
        (
            "resolutions 2712 (2023), 2720 (2023) and 2728 (2024)",
            {
                "resolutions 2712 (2023)": "S/RES/2712(2023)",
                "2720 (2023)": "S/RES/2720(2023)",
                "2728 (2024)": "S/RES/2728(2024)",
            },
        ),
        ("under UNSCR 1701 and the", {"UNSCR 1701": "S/RES/1701"}),
        ("its draft (document S/2023/970), at", {"S/2023/970": "S/2023/970"}),
        ("at its 9499th meeting (S/PV.9499)", {"9499th meeting": "S/PV.9499", "S/PV.9499": "S/PV.9499"}),
        ("see A/78/832-S/2024/282", {"S/2024/282": "S/2024/282"}),
        ("Resolution 1701's terms", {"Resolution 1701": "S/RES/1701"}),
        ("under resolution 1701.", {"resolution 1701": "S/RES/1701"}),
        ("resolution No. 1973 of 2011", {"resolution No. 1973 of 2011": "S/RES/1973(2011)"}),
    ],
)  # fmt: skip
def test_find(text: str, found: dict[str, str]) -> None:
    assert {text[start:end]: str(symbol) for start, end, symbol in find_symbols(text)} == found


@pytest.mark.parametrize(
    "text",
    [
        "General Assembly resolution 194", "resolution 76/262", "resolution 377 A (V)", "resolution 2758 (XXVI)",
        "resolution ES-11/1", "House Resolution 14", "Human Rights Council resolution 46",
        "adopted the resolution 14-1", "the resolution 13 members backed",
        "passed resolution 13 votes to one", "a resolution. 15 members",
        "the resolution 10 days later", "the 15th meeting of the board", "high-resolution 1080p", "size S/5", "S/2024",
        "Board's resolution 120",
    ],
)  # fmt: skip
def test_other_bodies_and_counts_are_not_found(text: str) -> None:
    assert find_symbols(text) == []


def test_find_keeps_to_its_window() -> None:
    text = "resolution 242 or resolution 338"
    assert [text[a:b] for a, b, _ in find_symbols(text, 15)] == ["resolution 338"]
    assert [text[a:b] for a, b, _ in find_symbols(text, 0, 14)] == ["resolution 242"]


def test_links() -> None:
    assert Symbol.parse("S/RES/2728 (2024)").link == "https://docs.un.org/en/S/RES/2728(2024)"
    assert Symbol.parse("resolution 2728").link is None
    assert Symbol.parse("SC/15637").link is None


def test_order() -> None:
    texts = ["S/PV.9584", "S/2024/239", "S/404", "S/RES/2728(2024)", "S/RES/83(1950)", "S/2023/970", "S/PRST/2024/1"]
    assert [str(each) for each in sorted(map(Symbol.parse, texts))] == [
        "S/RES/83(1950)", "S/RES/2728(2024)", "S/PRST/2024/1", "S/404", "S/2023/970", "S/2024/239", "S/PV.9584",
    ]  # fmt: skip


NUMBERS = st.integers(1, 9999)
YEARS = st.integers(1946, 2099)
PARTS = st.lists(st.tuples(st.sampled_from(["Rev", "Add", "Corr"]), st.integers(1, 99)), max_size=2).map(tuple)
SYMBOLS = st.one_of(
    st.builds(Symbol, st.just(SymbolKind.RESOLUTION), NUMBERS, st.none() | YEARS, PARTS),
    st.builds(Symbol, st.just(SymbolKind.DOCUMENT), NUMBERS, st.none() | YEARS, PARTS),
    st.builds(Symbol, st.just(SymbolKind.PRESIDENTIAL_STATEMENT), st.integers(1, 999), YEARS, PARTS),
    st.builds(Symbol, st.sampled_from([SymbolKind.MEETING, SymbolKind.AGENDA]), NUMBERS, st.none(), PARTS),
    st.builds(Symbol, st.just(SymbolKind.MEETING), NUMBERS, st.none(), st.just((("Resumption", 1),))),
)


@given(SYMBOLS)
def test_print_and_parse_are_inverse(symbol: Symbol) -> None:
    assert Symbol.parse(str(symbol)) == symbol


@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(
            [
                "resolution ",
                "S/RES/",
                "2728",
                "(2024)",
                " and ",
                "S/PV.",
                "th meeting",
                ",",
                "é",
                "🕊",
                "S/2024/",
                "/Rev.1",
            ]
        )
    ).map("".join)
)
def test_finding_never_fails_and_spans_are_in_order(text: str) -> None:
    at = 0
    for start, end, symbol in find_symbols(text):
        assert at <= start < end <= len(text)
        assert symbol.number >= 0
        at = end


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Resolution n° 2602", "S/RES/2602"),
        ("resolution nº 2602", "S/RES/2602"),
        ("resolution № 2602", "S/RES/2602"),
        ("resolution Nr. 2602", "S/RES/2602"),
        ("resolution (2231)", "S/RES/2231"),
        ("resolution 1701/2006,", "S/RES/1701(2006)"),
    ],
)
def test_a_number_is_found_however_papers_abroad_print_it(text: str, canonical: str) -> None:
    assert [str(symbol) for _, _, symbol in find_symbols(text)] == [canonical]


@pytest.mark.parametrize("text", ["resolution 16/18", "resolution 60/2005", "resolution (2021)", "resolution 242/338"])
def test_numbers_of_other_bodies_and_years_are_no_symbols(text: str) -> None:
    assert not list(find_symbols(text))
