"""Drafts in the UN's XML and in the library's catalogue, and days recalled by later texts."""

from __future__ import annotations

import pytest

from horseshoe.record.sources import akn_ballots, library_drafts, recalled
from horseshoe.record.statement import Row

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
