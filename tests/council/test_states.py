"""States and their names, then and now."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.states import STATES, NameKind, Standing, lineage, on_day, state
from horseshoe.errors import UnknownStateError


def test_all_members_and_those_named_beside_them() -> None:
    standing = defaultdict(set)
    for each in STATES.values():
        standing[each.standing].add(each.code)
    assert len(standing[Standing.MEMBER]) == 193
    assert standing[Standing.OBSERVER] == {"PSE", "VAT"}
    assert standing[Standing.OTHER] == {"TWN", "XKX"}
    assert standing[Standing.FORMER] == {"SUN", "YUG", "CSK", "DDR", "YMD", "ZAR"}


@pytest.mark.parametrize(
    ("code", "day", "short", "official"),
    [
        ("BFA", "1984-08-03", "Upper Volta", "Upper Volta"),
        ("BFA", "1984-08-04", "Burkina Faso", "Burkina Faso"),
        ("LKA", "1960-05-01", "Ceylon", "Ceylon"),
        ("EGY", "1961-05-01", "United Arab Republic", "United Arab Republic"),
        ("EGY", "1949-05-01", "Egypt", "Egypt"),
        ("UKR", "1948-07-01", "Ukrainian SSR", "Ukrainian Soviet Socialist Republic"),
        ("CIV", "1964-07-01", "Ivory Coast", "Ivory Coast"),
        ("CIV", "2018-07-01", "Côte d'Ivoire", "Côte d'Ivoire"),
        ("MMR", "1988-01-01", "Burma", "Burma"),
        ("TUR", "2010-01-01", "Turkey", "Turkey"),
        ("TUR", "2023-01-01", "Türkiye", "Türkiye"),
        ("CZE", "1994-01-01", "Czech Republic", "Czech Republic"),
        ("CPV", "1992-01-01", "Cape Verde", "Cape Verde"),
        ("DEU", "1977-01-01", "Federal Republic of Germany", "Germany, Federal Republic of"),
        ("LBY", "2008-01-01", "Libya", "Libyan Arab Jamahiriya"),
        ("CMR", "1974-10-01", "Cameroon", "United Republic of Cameroon"),
        ("MKD", "2018-01-01", "Macedonia", "the former Yugoslav Republic of Macedonia"),
        ("SWZ", "2000-01-01", "Swaziland", "Swaziland"),
    ],
)
def test_the_name_of_the_day(code: str, day: str, short: str, official: str) -> None:
    on = date.fromisoformat(day)
    assert (state(code).name(on), state(code).official(on)) == (short, official)


def test_names_today() -> None:
    assert state("RUS").name() == "Russia"
    assert state("RUS").official() == "Russian Federation"
    assert state("TZA").official() == "United Republic of Tanzania"
    assert state("EGY").name() == "Egypt"
    assert str(state("ARE")) == "United Arab Emirates"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("CIV", "Ivory Coast|Cote d'Ivoire|Côte d’Ivoire|Ivorian"),
        ("KOR", "South Korea|Republic of Korea|South Korean|Seoul|ROK"),
        ("PRK", "North Korea|DPRK|Pyongyang"),
        ("ARE", "the Emirates|UAE|U.A.E.|Emirati|Emiratis|Abu Dhabi"),
        ("USA", "U.S.|US|USA|United States of America|America|American|Washington|White House"),
        ("GBR", "Britain|UK|U.K.|Great Britain|British|Briton|London|Downing Street|Whitehall"),
        ("NLD", "Holland|Dutch"),
        ("LUX", "Luxemburg"),
        ("MKD", "Macedonia"),
        ("MMR", "Burma|Burmese"),
        ("COD", "DR Congo|DRC|Democratic Republic of Congo"),
        ("GUY", "Guyanese"),
        ("SLE", "Sierra Leonean"),
        ("BFA", "Burkinabe|Burkinabè"),
        ("FRA", "Élysée|Elysée|Elysee|Paris|French"),
        ("RUS", "Kremlin|Moscow|Russian Federation"),
        ("SUN", "USSR|Soviet|Soviets|Moscow"),
        ("CHN", "Beijing|Chinese|PRC"),
        ("TUR", "Turkiye|Turkish"),
        ("UKR", "Kyiv|Kiev|Ukrainian"),
    ],
)
def test_words_reporters_use(code: str, words: str) -> None:
    assert set(words.split("|")) <= {name.text for name in state(code).names}


def test_every_state_that_has_been_on_the_council_can_be_named_in_other_ways() -> None:
    for each in STATES.values():
        kinds = {name.kind for name in each.names}
        assert {NameKind.SHORT, NameKind.OFFICIAL} <= kinds
        if each.code not in ("DMA", "VAT", "SLB"):
            assert NameKind.ADJECTIVE in kinds, each.code


def test_a_name_shared_by_two_is_shared_knowingly() -> None:
    shared = defaultdict(set)
    for each in STATES.values():
        for name in each.names:
            if name.kind in (NameKind.SHORT, NameKind.OFFICIAL, NameKind.ABBREVIATION, NameKind.CAPITAL):
                shared[name.text].add(each.code)
    assert {text: codes for text, codes in shared.items() if len(codes) > 1} == {
        "Republic of China": {"CHN", "TWN"},  # the days decide
        "ROC": {"CHN", "TWN"},
        "Taipei": {"CHN", "TWN"},
        "Moscow": {"RUS", "SUN"},
        "Prague": {"CSK", "CZE"},
        "Belgrade": {"SRB", "YUG"},
    }


def test_the_chinese_seat() -> None:
    assert "Republic of China" in state("CHN").called(NameKind.SHORT, on=date(1955, 12, 13))
    assert "Republic of China" not in state("CHN").called(NameKind.SHORT, on=date(1971, 11, 23))
    assert "Beijing" in state("CHN").called(NameKind.CAPITAL, on=date(1971, 11, 23))


@pytest.mark.parametrize(
    ("code", "day", "then"),
    [
        ("RUS", "1970-01-01", "SUN"), ("SUN", "1991-12-24", "RUS"), ("RUS", "1991-12-23", "SUN"),
        ("COD", "1982-05-01", "ZAR"), ("ZAR", "2026-05-01", "COD"), ("COD", "1965-05-01", "COD"),
        ("YEM", "1990-03-01", "YMD"), ("YMD", "1990-05-22", "YEM"), ("YEM", "1947-10-01", "YEM"),
        ("EGY", "1960-01-01", "EGY"), ("USA", "1960-01-01", "USA"), ("DDR", "1980-01-01", "DDR"),
    ],
)  # fmt: skip
def test_on_day(code: str, day: str, then: str) -> None:
    assert on_day(code, date.fromisoformat(day)) == then


@given(st.sampled_from(sorted(STATES)), st.dates(date(1946, 1, 17), date(2027, 12, 31)))
def test_on_day_keeps_the_member(code: str, day: date) -> None:
    assert lineage(on_day(code, day)) == lineage(code)
    assert on_day(on_day(code, day), day) == on_day(code, day)
    assert state(code).name(day)
    assert state(code).official(day)


def test_lineage() -> None:
    assert lineage("RUS") == lineage("SUN") == {"RUS", "SUN"}
    assert lineage("DEU") == {"DEU"}


def test_unknown_state() -> None:
    with pytest.raises(UnknownStateError, match="XYZ"):
        state("XYZ")


def test_names_are_clean() -> None:
    for each in STATES.values():
        for name in each.names:
            assert name.text == name.text.strip()
            assert not set(name.text) & set("<>;!=")
            assert name.text == unicodedata.normalize("NFC", name.text)
            assert name.since is None or name.until is None or name.since < name.until
        assert len(set(each.names)) == len(each.names)
