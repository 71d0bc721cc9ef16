"""Each reader on rows of our own, slips included."""

from __future__ import annotations

import pytest

from horseshoe.errors import RecordError
from horseshoe.record.sources import (
    akn_ballots,
    dates,
    decisions,
    library_drafts,
    meetings,
    recalled,
    sciencespo,
    titles,
    un_extract,
    vetoes,
    written,
)
from horseshoe.record.sources.spellings import code, codes, codes_in
from horseshoe.record.statement import Row

SP = {
    "Vote in the DB": "7",
    "UN classification": "S/9696 and Corr.1 & 2",
    "Vote outcome": "vetoed",
    "Date": "1970-03-17",
    "Official full title": "Question concerning the situation in Southern Rhodesia",
    "Yes": "9",
    "No": "2",
    "Abstentions": "4",
    "CHINA": "Y",
    "RUSSIAN FEDERATION/USSR": "A",
    "EGYPT / UNITED ARAB REPUBLIC": "",
    "ZAIRE": "NV",
}


def test_sciencespo_gives_ballots_and_a_bare_symbol() -> None:
    (row,) = sciencespo.rows([SP])
    assert row.vote == "S/9696"
    assert row.place == "sciencespo-votes-1946-2025.csv vote 7"
    assert row.facts["tally"] == "9-2-4"
    ballots = {name: said for name, said in row.facts.items() if name.startswith("ballot:")}
    assert list(ballots.values()) == ["yes", "abstain", "not_participating"]
    assert "ballot:EGY" not in ballots


def test_sciencespo_tells_votes_on_one_text_apart_in_its_own_order() -> None:
    assert [row.vote for row in sciencespo.rows([SP, SP])] == ["S/9696#1", "S/9696#2"]


def test_sciencespo_writes_an_adoption_without_a_vote_as_nobody_voting() -> None:
    line = SP | {
        "UN classification": "S/RES/1999(2011)",
        "CHINA": "NV",
        "RUSSIAN FEDERATION/USSR": "NV",
        "Yes": "0",
        "Official full title": "Security Council resolution 1999 (2011) [on admission of South Sudan]",
    }
    (row,) = sciencespo.rows([line])
    assert row.facts["method"] == "without_vote"
    assert "tally" not in row.facts
    assert row.facts["title"] == "admission of South Sudan"


def test_sciencespo_has_votes_nobody_knows() -> None:
    (row,) = sciencespo.rows([SP | {"CHINA": "?", "Yes": "?", "No": "?", "Abstentions": "?"}])
    assert row.facts["ballot:CHN"] == "unrecorded"
    assert "tally" not in row.facts


def test_a_column_that_is_no_state_is_an_error() -> None:
    with pytest.raises(RecordError, match="ATLANTIS"):
        list(sciencespo.rows([SP | {"ATLANTIS": "Y"}]))


def entry(**changes: object) -> dict[str, object]:
    return {
        "symbol": "S/RES/2813 (2026)",
        "document_title": "Adopted by the Security Council at its 10097th meeting, on27 January",
        "adoption_meeting": "10097th meeting",
        "outcome_letter": "S/PV.10097",
        "adoption_date": "27 January 2026",
        "agenda_item_name": "The situation in the Middle East",
        "adoption_type": "Adopted 13-0-2, 10097th meeting",
        "outcome": "",
        "draft_resolution": "S/2026/40",
        "sponsors": ["UNITED KINGDOM", "BY THE SECRETARY-GENERAL"],
        "resolution_title": "Security Council resolution 2813 (2026) [on the mandate of a mission until 31 Mar. 2026]",
        "subjects": [["YEMEN", "UNBIS Thesaurus"], ["Houthis", "DHLAUTH"], ["[58]", "S/81"], ["X", "DHL"]],
        "MS_in_favour": ["FRANCE", "CÔTE.", "D'IVOIRE", "CHILEs"],
        "MS_against": [],
        "MS_abstaining": ["CHINA"],
    } | changes


def test_the_extract_gives_ballots_sponsors_and_subjects() -> None:
    (row,) = un_extract.rows(entry(), "line 1")
    assert row.vote == "S/RES/2813(2026)"
    assert {name: said for name, said in row.facts.items() if name.startswith("ballot:")} == {
        "ballot:CHL": "yes",
        "ballot:CIV": "yes",
        "ballot:FRA": "yes",
        "ballot:CHN": "abstain",
    }
    assert (row.facts["sponsors"], row.facts["subjects"]) == ("GBR", "YEMEN|Houthis")
    assert (row.facts["date"], row.facts["meeting"], row.facts["tally"]) == ("2026-01-27", "S/PV.10097", "13-0-2")
    assert row.facts["title"] == "the mandate of a mission until 31 Mar. 2026"


def test_the_extract_gives_a_meeting_in_two_ways_and_both_are_kept() -> None:
    rows = list(un_extract.rows(entry(outcome_letter="S/PV.10907"), "line 1"))
    assert [row.facts["meeting"] for row in rows] == ["S/PV.10097", "S/PV.10907"]


@pytest.mark.parametrize("said", ["Adopted without vote, 4215th meeting", "Adopted by acclamation, 5607th meeting"])
def test_the_extract_knows_adoptions_without_a_vote(said: str) -> None:
    (row,) = un_extract.rows(entry(adoption_type=said, MS_in_favour=[], MS_abstaining=[]), "line 1")
    assert row.facts["method"] == "without_vote"
    assert "tally" not in row.facts


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ("S/RES/344 (1973) 10-0-4", [("S/RES/344(1973)", "adopted", "10-0-4")]),
        ("Draft resolution S/5006 vetoed by USSR 10-1-0", [("S/5006", "vetoed", "10-1-0")]),
        ("Draft resolution S/2015/562 vetoed by the Russian Federation11-1-3", [("S/2015/562", "vetoed", "11-1-3")]),
        ("S/2018/355 not adopted 3-8-4", [("S/2018/355", "short", "3-8-4")]),
        ("Draft resolution ( S/2013/660 ) not adopted 7-0-8", [("S/2013/660", "short", "7-0-8")]),
        (
            "Draft resolutions S/507 & Add.1 & S/516 not adopted 6-1-3",
            [("S/507", "short", "6-1-3"), ("S/516", "short", None)],
        ),
        (
            "S/RES/82 (1950) 9-0-1 Draft resolution S/1500 not adopted 1-6-3",
            [("S/RES/82(1950)", "adopted", "9-0-1"), ("S/1500", "short", "1-6-3")],
        ),
        ("S/PRST/2010/30 and S/RES/1965 (2010) 15-0-0", [("S/RES/1965(2010)", "adopted", "15-0-0")]),
        ("--", []),
        ("Communiqué", []),
        ("Note ( S/2017/691 )", []),
        ("S/PV.1576 (PRST)", []),
        ("S/22657 (PRST)", []),
    ],
)
def test_the_meeting_tables_name_votes(result: str, expected: list[tuple[str, str, str | None]]) -> None:
    cells = ["1961", "scact1961_table_en.html", "S/PV.985", "30 November", "Admission of new Members", result]
    rows = list(meetings.rows(cells, "line 1"))
    assert [(row.vote, row.facts["outcome"], row.facts.get("tally")) for row in rows] == expected
    assert all(row.facts["date"] == "1961-11-30" and row.facts["meeting"] == "S/PV.985" for row in rows)


def test_the_meeting_tables_name_all_who_vetoed_and_whom_it_was_about() -> None:
    cells = [
        "1977",
        "t",
        "S/PV.2045",
        "31 October",
        "x",
        "Draft resolution S/12310/Rev.1 vetoed by USA, France and UK 10-5-0",
    ]
    assert next(meetings.rows(cells, "")).facts["vetoes"] == "FRA|GBR|USA"
    cells = ["1946", "t", "S/PV.57", "29 August", "x", "Draft resolution S/PV.57 (Ireland) vetoed by USSR 9-1-1"]
    assert next(meetings.rows(cells, "")).facts["about"] == "Ireland"


@pytest.mark.parametrize("said", ["without vote", "without a vote", "adopted by consensus"])
def test_the_meeting_tables_know_adoptions_without_a_vote(said: str) -> None:
    cells = ["1986", "t", "S/PV.2723", "28 November", "x", f"S/RES/591 (1986) {said}"]
    assert next(meetings.rows(cells, "")).facts["method"] == "without_vote"


def test_the_veto_list_puts_two_amendments_into_one_line() -> None:
    line = {
        "date": "2025-02-24",
        "draft": "S/2025/115 S/2025/116",
        "meeting": "S/PV.9866",
        "agenda_item": "x",
        "vetoed_by": "RUS",
    }
    assert [row.vote for row in vetoes.rows(line, "")] == ["S/2025/115", "S/2025/116"]
    oral = line | {"draft": "S/2023/1029 oral amendment", "vetoed_by": "USA"}
    assert [row.vote for row in vetoes.rows(oral, "")] == ["S/2023/1029#amendment"]
    old = line | {"date_raw": "7-9 January 1980", "draft": "S/13729", "record": "S/PV.2190", "vetoed_by": "RUS"}
    (row,) = vetoes.rows(old, "")
    assert (row.facts["date"], row.facts["meeting"]) == ("1980-01-07..1980-01-09", "S/PV.2190")


def test_a_decision_of_the_later_tables() -> None:
    line = {
        "symbol": "S/2026/740",
        "date": "2026-09-17",
        "outcome": "vetoed",
        "yes": "11",
        "no": "2",
        "abstain": "2",
        "vetoed_by": "RUS,CHN",
        "meeting": "S/PV.10224",
        "agenda_item": "Non-proliferation",
    }
    facts = decisions.row(line, "").facts
    assert (facts["tally"], facts["vetoes"], facts["meeting"]) == ("11-2-2", "CHN|RUS", "S/PV.10224")
    assert "vetoes" not in decisions.row(line | {"outcome": "lack of maj.", "vetoed_by": "lack"}, "").facts


AKN = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><meta>
<identification><FRBRWork><FRBRdate date="2024-02-20" name="voting"/></FRBRWork></identification>
<classification source="DHLAUTH"><keyword showAs="GAZA STRIP" dictionary="UNBIS Thesaurus"/>
<keyword refersTo="agenda" showAs="The situation in X." dictionary="S/"/>
<keyword refersTo="title" showAs="Draft resolution [on a ceasefire]" dictionary="DHL"/></classification>
<workflow><step outcome="draftResolution" by="Algeria, New Zealand Nicaragua and Zimbabwe"/>
<step outcome="Veto" as="S/PV.9552" by="not adopted"/></workflow>
<analysis><parliamentary><voting><count value="002" refersTo="inFavour"><organization>CHINA</organization>
<organization>FRANCE</organization></count><count value="01" refersTo="against">
<organization>UNITED STATES</organization>
</count><count value="01" refersTo="abstaining"><organization>CHINA</organization></count>
</voting></parliamentary></analysis></meta></statement></akomaNtoso>"""


def test_a_draft_not_adopted_in_the_uns_xml() -> None:
    row = akn_ballots.row(AKN.encode(), "place", "S/2024/173")
    assert row.facts == {
        "draft": "S/2024/173",
        "method": "vote",
        "ballot:CHN": "yes|abstain",
        "ballot:FRA": "yes",
        "ballot:USA": "no",
        "tally": "2-1-1",
        "date": "2024-02-20",
        "sponsors": "DZA|NIC|NZL|ZWE",
        "meeting": "S/PV.9552",
        "outcome": "vetoed",
        "item": "The situation in X",
        "title": "a ceasefire",
        "subjects": "GAZA STRIP",
    }


def test_a_file_of_the_archive_names_its_draft() -> None:
    assert akn_ballots.symbol("S_2025-353-2508520E.xml") == "S/2025/353"
    with pytest.raises(ValueError, match="letter"):
        akn_ballots.symbol("letter.xml")


def test_the_catalogue_of_drafts() -> None:
    line = {
        "191__a": "S/1998/748",
        "239__a": "Draft resolution [on the situation in Cyprus]",
        "245__a": "Draft resolution /",
        "245__c": "submitted by the representative of Cuba, Germany, Federal Republic of and "
        "United Kingdom of Great Britain "
        "and Northern Ireland.",
        "650__a": "CYPRUS QUESTION; TRUCE",
        "993__a": "S/RES/1186(1998); S/RES/1187 (1998)",
    }
    rows = list(library_drafts.rows(line, "row 2"))
    assert [row.vote for row in rows] == ["S/RES/1186(1998)", "S/RES/1187(1998)"]
    assert rows[0].facts == {
        "draft": "S/1998/748",
        "title": "the situation in Cyprus",
        "sponsors": "CUB|DEU|GBR",
        "subjects": "CYPRUS QUESTION|TRUCE",
    }
    assert list(library_drafts.rows(line | {"239__a": "S-G. Note", "245__a": "Note /"}, "")) == []


def test_days_the_councils_own_texts_recall() -> None:
    texts = ["Recalling its <b>resolution</b> 338 (1973) of 22 October 1973,", "338 (1973) of 22 October 1973"]
    assert list(recalled.rows(texts)) == [
        Row("un-recalled", f"{recalled.FILE}, cited so 2 times of 2", "S/RES/338(1973)", {"date": "1973-10-22"})
    ]
    assert list(recalled.rows([*texts, "338 (1973) of 22 October 1974"])) == []


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
