"""A text in capitals is read as it would be printed, letter for letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.reading.names.shouted import unshouted
from tests.reading.saying import facts, votes


@pytest.mark.parametrize(
    ("shouted", "printed"),
    [
        ("RUSSIA VETOED THE DRAFT ON FRIDAY.", "Russia vetoed the draft on Friday."),
        ("THE UN SECURITY COUNCIL MET.", "The UN Security Council met."),
        ("MR. MALIK AND AMBASSADOR THOMAS-GREENFIELD SPOKE.", "Mr. Malik and ambassador Thomas-Greenfield spoke."),
        ("THE U.S. AND THE UK ABSTAINED.", "The U.S. and the UK abstained."),
        ("CHINA TOLD US NO. THE US TOLD CHINA.", "China told us no. The US told China."),
        ("THE NATIONAL SECURITY COUNCIL OF IRAN.", "The National Security Council of Iran."),
        ("12 WERE FOR: COTE D'IVOIRE, DPRK.", "12 were for: Cote D'Ivoire, DPRK."),
        ("UNITED NATIONS, DEC. 18 (UPI) - THE SOVIET UNION", "UNITED NATIONS, DEC. 18 (UPI) - The Soviet Union"),
        ("UNTIL UNIFIL MET THE IAEA.", "Until UNIFIL met the IAEA."),
    ],
)
def test_names_are_kept_and_words_are_small(shouted: str, printed: str) -> None:
    assert unshouted(shouted) == printed


@pytest.mark.parametrize("text", ["Russia VETOED it.", "VASSILY NEBENZIA (Russian Federation) said", "S/PV.9552"])
def test_what_is_not_in_capitals_stays(text: str) -> None:
    assert unshouted(text) is text


@given(st.text())
def test_every_letter_keeps_its_place(text: str) -> None:
    printed = unshouted(text)
    assert len(printed) == len(text)
    assert printed.lower() == text.lower()


def test_a_telex_tells_what_a_paper_tells() -> None:
    text = (
        "The Soviet Union on Monday vetoed a Western resolution in the Security Council on Goa. Seven members voted in "
        "favour and four against."
    )
    shouted = votes(text.upper(), "1961-12-19", lead="")
    assert [facts(v) for v in shouted] == [facts(v) for v in votes(text, "1961-12-19", lead="")] != []
    assert all(s.quote.isupper() for v in shouted for s in v.spans)
