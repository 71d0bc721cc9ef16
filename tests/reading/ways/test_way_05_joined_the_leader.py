"""Way 5: "Four joined Russia": five. Who is joined is counted with those who join."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("Four countries joined Russia in voting for the draft.", "any 5 +RUS"),
    ("China, Gabon, Mozambique and the UAE joined Russia in backing its draft, which failed.",
     "failed +CHN,GAB,MOZ,ARE,RUS @RUS"),
    ("Russia was joined by three others in supporting the text.", "any 4 +RUS"),
    ("The United States, joined by Britain, voted against the draft.", "any -USA,GBR"),
    ("Two members sided with China in abstaining on the draft.", "any ?/?/3 ~CHN"),
    ("Syria followed Russia in voting against the text.", "any -SYR,RUS"),
    ("Along with Russia, China voted against the resolution.", "any -RUS,CHN"),
    ("Three countries lined up with Moscow behind the text on Venezuela, which failed.", "failed 4 +RUS", "2019-03-01"),
    ("Bolivia and China joined Russia in favour of the text on the strikes; eight were against.",
     "any ?/8 +BOL,CHN,RUS", "2018-04-15"),
    ("Canada, France and Britain joined the Americans in voting no on the text about Panama.", "any -CAN,FRA,GBR,USA",
     "1989-12-24"),
    ("Poland joined the Soviet Union in voting against the ceasefire text, which thus fell.", "any -POL,SUN",
     "1971-12-05"),
    ("The Emirates joined permanent members China and Russia in rejecting the American text, which ten members "
     "backed.", "vetoed 10 -ARE,CHN,RUS !CHN,RUS @USA", "2023-10-26"),
    ("Benin, Chile, Spain and Britain joined the United States and France in voting in favour of the measure.",
     "any +BEN,CHL,ESP,GBR,USA,FRA", "2004-09-03"),
    ("Australia was the only other country to vote with the United States against the measure.", "any -AUS,USA",
     "2014-12-31"),
    ("Nine of the 15 members voted to support the sanctions, but Bolivia joined Russia and China in rejecting them.",
     "any 9 -BOL,RUS,CHN !RUS,CHN", "2017-03-02"),
    ("South Africa, Libya and Vietnam voted against the Zimbabwe text in addition to Russia and China.",
     "any -ZAF,LBY,VNM,RUS,CHN", "2008-07-12"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("Four countries, Russia included, voted for the draft.", "any 4 +RUS"),
    ("Four members led by Russia voted for the text.", "any 4 +RUS"),
    ("The draft was adopted with 13 votes. Four countries joined Russia in a statement read afterwards.", "adopted 13"),
    ("The draft was adopted with 11 votes. Four soldiers joined Russia's envoy at the airport.", "adopted 11"),
    ("The draft was adopted with 12 votes. Two more countries joined France in its air strikes.", "adopted 12"),
    ("The draft was adopted unanimously. Bolivia joined Russia and China in deploring the strikes of the week "
     "before.", "adopted", "2017-04-20"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_is_joined_is_counted_with_those_who_join(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
