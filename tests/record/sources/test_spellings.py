"""Days, symbols, meetings, titles and names as the sources print them."""

from __future__ import annotations

import pytest

from horseshoe.errors import RecordError
from horseshoe.record.sources import dates, titles, written
from horseshoe.record.sources.spellings import code, codes, codes_in


@pytest.mark.parametrize(
    ("said", "year", "day"),
    [
        ("26 May 2022", None, "2022-05-26"),
        ("30 January 86", None, "1986-01-30"),
        ("16 February", 1946, "1946-02-16"),
        ("2 Sep.", 1952, "1952-09-02"),
        ("3-4 December 1960", None, "1960-12-03..1960-12-04"),
        ("19 November 2004 in Nairobi", None, "2004-11-19"),
        ("2021-07-09 00:00:00", None, "2021-07-09"),
    ],
)
def test_days_as_printed(said: str, year: int | None, day: str) -> None:
    assert dates.printed(said, year) == day


@pytest.mark.parametrize("said", ["", "--", "31 February 2000", "5 Brumaire 1999", "16 February"])
def test_what_is_no_day_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        dates.printed(said)


def test_a_day_lies_in_a_range() -> None:
    assert dates.within("1980-01-08", "1980-01-07..1980-01-09")
    assert not dates.within("1980-01-10", "1980-01-07..1980-01-09")


@pytest.mark.parametrize(
    ("catalogued", "symbol"),
    [
        ("S/RES/2829 (2026)", "S/RES/2829(2026)"),
        ("S/11400 (as amended)", "S/11400"),
        ("S/4733/Rev. 1", "S/4733/Rev.1"),
        ("S/552, S/PV.202", "S/552"),
        ("S/471 and S/471/Add.1", "S/471"),
        ("S/15255/Rev.2(as corrected)", "S/15255/Rev.2"),
        ("S/3995 (incorporating the amendment)S/3998", "S/3995"),
        ("\xa0S/12940", "S/12940"),
        ("S/PV.194 ", "S/PV.194"),
    ],
)
def test_symbols_without_what_catalogues_hang_on_them(catalogued: str, symbol: str) -> None:
    assert written.bare_symbol(catalogued) == symbol


@pytest.mark.parametrize(
    ("said", "sitting"),
    [
        ("S/PV.10042 (Resumption 1)", "S/PV.10042"),
        ("at its 9237th meeting, on 9", "S/PV.9237"),
        ("10148thmeeting", "S/PV.10148"),
        ("S/2020/870 ; S/2020/865", None),
        ("", None),
    ],
)
def test_meetings_as_written(said: str, sitting: str | None) -> None:
    assert written.meeting(said) == sitting


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Security Council resolution 1285 [2000) [on monitoring of the prevlaka]", "monitoring of the prevlaka"),
        (
            "Security Council resolution 132 (1959) [deciding to appoint a subcommittee]",
            "deciding to appoint a subcommittee",
        ),
        ("Security Council resolution 589 (1986) [on appointment of Javier P@e1rez]", "appointment of Javier Pérez"),
        ("Security Council resolution 1 (1946) [on a committee an[...]", "a committee an…"),
    ],
)
def test_titles_of_resolutions(said: str, title: str) -> None:
    assert titles.resolution_title(said) == title


def test_titles_of_drafts() -> None:
    assert titles.draft_title("Revised joint draft resolution [on the death of X]") == "the death of X"
    assert titles.draft_title("S-G. Note transmitting text") == ""
    assert titles.cut_off("a committee an…")


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("CÔTE D’IVOIRE", "CIV"),
        ("VENEZUELA (BOLIVARIAN REPUBLIC OF)", "VEN"),
        ("NETHERLANDS (KINGDOM OF THE)", "NLD"),
        ("TÜRKİYE", "TUR"),
        ("BOSNIA", "BIH"),
        ("SRI LANKA/CEYLAN", "LKA"),
        ("KOREA", "KOR"),
        ("UNITED STATES ", "USA"),
        ("BAHAMAS (THE)", "BHS"),
        ("CONGO", "COG"),
        ("MICRONESIA (FEDERATED STATES OF)", "FSM"),
    ],
)
def test_spellings(name: str, state: str) -> None:
    assert code(name) == state


def test_lists_of_names() -> None:
    assert codes(["CÔTE.", "D'IVOIRE", "CHINA"]) == ("CHN", "CIV")
    assert codes(["COMMITTEE ON THE ADMISSION OF NEW MEMBERS", "FRANCE"], strict=False) == ("FRA",)
    with pytest.raises(RecordError, match="ATLANTIS"):
        codes(["ATLANTIS"])
    assert codes_in("Guinea-Bissau, Papua New Guinea and Northern Ireland") == ("GNB", "PNG")
