"""Vetoes told as the reason a text was lost, and authors under a name they have together."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

WAYS = [
    ("Because the permanent members China and Russia cast negative votes, the draft was not adopted.",
     "vetoed -CHN,RUS !CHN,RUS"),
    ("Since permanent member Russia voted against, the draft could not pass.", "vetoed -RUS !RUS"),
    ("The draft was not adopted because the permanent members China and Russia voted against it.",
     "vetoed -CHN,RUS !CHN,RUS"),
    ("The draft has not been able to pass because permanent member Russia cast a negative vote.", "vetoed -RUS !RUS"),
    ("As the United States, a permanent member, opposed it, the text fell.", "vetoed -USA !USA"),
    ("Given that France and Britain voted against it, the draft was not carried.", "vetoed -FRA,GBR !FRA,GBR"),
    ('Russia vetoed the draft prepared by the "western troika" - USA, Great Britain and France.',
     "vetoed -RUS !RUS @USA,GBR,FRA"),
    ("Russia vetoed a text of the Western three: the United States, Britain and France.",
     "vetoed -RUS !RUS @USA,GBR,FRA"),
    ('Russia vetoed the draft, written by the so-called "penholders" - Britain and Germany.',
     "vetoed -RUS !RUS @GBR,DEU"),
    ("Russia vetoed a draft tabled by a trio, Norway, Ireland and Kenya.", "vetoed -RUS !RUS @NOR,IRL,KEN"),
    ("Russia vetoed a draft submitted by three countries (Norway, Ireland and Kenya).",
     "vetoed -RUS !RUS @NOR,IRL,KEN"),
    ("Russia vetoed the draft of two elected members: Norway and Ireland.", "vetoed -RUS !RUS @NOR,IRL"),
    ("Russia vetoed the draft. The French minister, whose country had submitted it along with Spain and Mali, was sad.",
     "vetoed -RUS !RUS @FRA,ESP,MLI"),
    ("The Council adopted the resolution. The Soviet foreign minister, whose land had brought in the draft together "
     "with the USA and Canada, spoke of a pause.", "adopted @SUN,USA,CAN"),
    ("Russia vetoed the draft. Kenya's envoy, whose government had drafted it jointly with Mexico, spoke of a victory.",
     "vetoed -RUS !RUS @KEN,MEX"),
]
# The nearest neighbours: too few were for it anyway, or who was against has no veto.
NEAR = [
    ("The draft was not adopted because Cuba and Yemen voted against it.", "failed -CUB,YEM"),
    ("The draft was not adopted because seven members abstained.", "failed ?/?/7"),
    ("The draft would not have passed because Russia might have voted against it.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), WAYS)
def test_lost_because(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), NEAR)
def test_no_veto(text: str, line: str) -> None:
    assert differences(text, line) == []
