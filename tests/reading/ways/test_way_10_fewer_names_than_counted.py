"""Way 10: three names where five are counted. The count stands, and is not that of the names."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("Five countries abstained on the text: China, Brazil and India.", "any ?/?/5 ~CHN,BRA,IND"),
    ("Four members voted against the draft - Cuba, Yemen.", "any ?/4 -CUB,YEM"),
    ("Three abstentions (China and Russia). The text was adopted.", "adopted ?/?/3 ~CHN,RUS"),
    ("Nine were for the text on Lebanon and six abstained (Algeria, Brazil, China, Pakistan, Russia).",
     "any 9/?/6 ~DZA,BRA,CHN,PAK,RUS", "2004-09-03"),
    ("Three noes - Russia and China - met the text, which ten members backed.", "vetoed 10/3 -RUS,CHN !RUS,CHN",
     "2023-10-26"),
    ("Five countries stood against it, Libya, China, Russia; nine were for it and one abstained.", "any 9/5/1",
     "2008-07-12"),
    ("Five voted against the Libya text, the United States, Britain and France among them.", "any ?/5 -USA,GBR,FRA",
     "1986-04-22"),
    ("Five Europeans abstained, Britain and France among others; ten members voted for the American text.",
     "any 10/?/5 ~GBR,FRA,DNK,GRC,SVN @USA", "2025-02-25"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("Three countries abstained on the text: China, Brazil and India.", "any ?/?/3 ~CHN,BRA,IND"),
    ("Five ministers came: China's, Brazil's and India's. The text was adopted with 14 votes.", "adopted 14"),
    ("The draft was adopted. Five seats fall vacant, those of Algeria, Guyana and South Korea for sure.", "adopted"),
]


@pytest.mark.parametrize("told", SAID)
def test_a_count_is_not_the_number_of_the_names_behind_it(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
