"""Way 9: "including China and Brazil". The names are some of those counted, and the rest stay unnamed."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("Eleven members, including China and Brazil, voted for the text.", "any 11 +CHN,BRA"),
    ("The five that abstained included India and Germany; the text passed.", "adopted ?/?/5 ~IND,DEU"),
    ("Among the three abstainers was Brazil; the text passed.", "adopted ?/?/3 ~BRA"),
    ("Thirteen countries, China among them, voted for the draft.", "any 13 +CHN"),
    ("Ten countries such as France and Ghana voted in favour of the draft.", "any 10 +FRA,GHA"),
    ("Twelve members led by Japan voted for the text.", "any 12 +JPN"),
    ("Ten members, Togo and Japan among them, voted for the British text on the Falklands.", "any 10 +TGO,JPN @GBR",
     "1982-04-04"),
    ("Four countries, Kuwait and Bangladesh among them, abstained on the text about the hostages.",
     "any ?/?/4 ~KWT,BGD", "1980-01-01"),
    ("Five abstained, Germany and India for instance; the flight ban passed with ten votes.", "adopted 10/?/5 ~DEU,IND",
     "2011-03-18"),
    ("Thirteen members, Washington and Beijing included, voted to condemn the coup.", "any 13 +USA,CHN"),
    ("The American resolution had ten votes in favour, including Russia's and China's; the five European countries "
     "abstained.", "any 10/?/5 +RUS,CHN ~GBR,FRA,DNK,GRC,SVN @USA", "2025-02-25"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("Eleven members voted for the text, which covers several countries including Mali and Chad.", "any 11"),
    ("Eleven members, not including China and Brazil, voted for the text.", "any 11"),
    ("Eleven members voted for measures against groups including those of Algeria and Libya.", "any 11"),
    ("Thirteen voted for the draft. Mediators including Egypt and Qatar were pleased.", "any 13"),
]


@pytest.mark.parametrize("told", SAID)
def test_names_that_are_some_of_a_side_leave_its_count_alone(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
