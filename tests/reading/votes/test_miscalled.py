"""An abstention called a veto: one vote, which ended as it did, and a wrong word."""

from __future__ import annotations

import pytest

from horseshoe.checking.check import check
from horseshoe.checking.finding import Verdict
from horseshoe.reading.claims.claims import VetoSaid
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load
from tests.reading.saying import differences

ONE_VOTE = [
    ("The Council adopted resolution 2334 by 14 votes to none on 23 December 2016. Washington vetoed it by abstaining.",
     "adopted 14/0 ~USA !USA"),
    ("China vetoed the text with its abstention when the Council adopted resolution 678 by 12 to 2.",
     "adopted 12/2 ~CHN !CHN"),
    ("Resolution 2728 was adopted by 14 votes to none. The veto of the United States, which abstained, came too late.",
     "adopted 14/0 ~USA !USA"),
    ("Russia's veto, in effect an abstention, was noted as the Council passed resolution 1973 with ten votes.",
     "adopted 10 ~RUS !RUS"),
    ("Russia used its veto to abstain, and the Council adopted resolution 2803 with 13 votes.",
     "adopted 13 ~RUS !RUS"),
    ("The Council adopted resolution 1973 with ten votes. China's abstention amounted to a veto.",
     "adopted 10 ~CHN !CHN"),
    ("The Council adopted resolution 2728 with 14 votes. The United States cast a veto in the form of an abstention.",
     "adopted 14 ~USA !USA"),
]
TRUE_VETOES = [
    ("Russia vetoed the Japanese draft on Monday, China abstaining.", "vetoed -RUS !RUS ~CHN @JPN"),
    ("Washington vetoed the Algerian draft, with Britain's abstention.", "vetoed -USA !USA ~GBR @DZA"),
    ("Russia vetoed the draft with the abstention of China.", "vetoed -RUS !RUS ~CHN"),
    ("Russia's veto, an abstention by China and thirteen yes votes: that was the vote on the draft.",
     "vetoed 13 -RUS !RUS ~CHN"),
    ("Instead of vetoing the text, Washington abstained, and the Council adopted it with 14 votes.",
     "adopted 14 ~USA"),
    ("Its abstention was not a veto. The Council adopted the text with 14 votes, the United States abstaining.",
     "adopted 14 ~USA"),
]


@pytest.mark.parametrize(("text", "line"), ONE_VOTE)
def test_who_abstains_vetoes_nothing_whatever_it_is_called(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize(("text", "line"), TRUE_VETOES)
def test_an_abstention_beside_a_veto_is_another_members(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The Security Council adopted resolution 2334 on 23 December 2016. Washington vetoed it by abstaining.",
         Verdict.CONTRADICTED),
        ("The Security Council adopted a text by nine votes. China vetoed it by abstaining.", Verdict.IMPOSSIBLE),
    ],
)
def test_a_veto_by_abstaining_is_a_finding(text: str, verdict: Verdict) -> None:
    found = check(read(open_page(text.encode(), "report.txt")), load()).findings
    assert [f.verdict for f in found if isinstance(f.claim.content, VetoSaid)] == [verdict]
