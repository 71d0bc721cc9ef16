"""Way 24: sponsor, penholder, requester of the meeting, backer and president of the month taken for one another."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The US-led draft was adopted.", "adopted @USA"),
    ("The British-drafted text was adopted.", "adopted @GBR"),
    ("The text put forward by Algeria was adopted.", "adopted @DZA"),
    ("Japan, council president for August, called the vote; the text tabled by Malta was adopted.", "adopted @MLT"),
    ("At the request of France the Council met; the draft was adopted.", "adopted"),
    ("The Swiss-Ecuadorian text was adopted.", "adopted @CHE,ECU"),
    ("Norway and Ireland held the pen on the draft, which was vetoed by Russia.", "vetoed -RUS !RUS @NOR,IRL"),
    ("A draft written by Washington was adopted.", "adopted @USA"),
    ("The resolution was the work of Ecuador and Japan and was adopted.", "adopted @ECU,JPN"),
    ("The UAE-drafted resolution passed.", "adopted @ARE"),
    ("The draft proposed jointly by Mexico and France was adopted.", "adopted @MEX,FRA"),
    ("The Arab-backed draft was vetoed by the US.", "vetoed -USA !USA"),
    ("Guyana, which had prepared the draft, saw it adopted.", "adopted @GUY"),
    ("The Council passed a measure championed by the United Kingdom.", "adopted @GBR"),
    ("Slovenia, as author of the text, thanked the Council for adopting it with 14 votes.", "any 14 @SVN"),
    ("The text, of Ceylonese and Tunisian making, was adopted.", "adopted @LKA,TUN", "1960-07-23"),
    ("Lord Caradon's text was adopted.", "adopted @GBR", "1967-11-23"),
    ("The three-power draft was vetoed.", "vetoed", "1972-09-11"),
    ("Mr Lodge laid an American text before the Council; France and Britain vetoed it.",
     "vetoed -FRA,GBR !FRA,GBR @USA", "1956-10-31"),
    ("Written by Washington, the Sahara text was adopted with 11 votes.", "adopted 11 @USA", "2025-11-01"),
    ("The non-aligned members' text on Nicaragua was vetoed by the United States.", "vetoed -USA !USA", "1986-08-01"),
    ("The U.S. resolution was co-sponsored by Britain and France and adopted with 12 votes.", "adopted 12 @USA,GBR,FRA",
     "2010-06-10"),
    ("Penned by Paris and Madrid, the draft was vetoed by Russia.", "vetoed -RUS !RUS @FRA,ESP", "2016-10-09"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("Japan, in the chair this month, put the draft to the vote and it was adopted.", "adopted"),
    ("The meeting, asked for by Albania, heard two briefers; the draft was adopted.", "adopted"),
    ("The draft, which had Turkish backing, was adopted.", "adopted"),
    ("The draft was adopted. Malta, penholder of the committee's report, presented that report next.", "adopted"),
    ("The draft on the Russian invasion was adopted.", "adopted"),
    ("The US-led coalition struck as the draft was adopted.", "adopted"),
    ("The draft was adopted. A British-drafted constitution is still in force there.", "adopted"),
    ("Nicaragua and Cuba had demanded the meeting; the draft was adopted.", "adopted", "1983-10-30"),
    ("The Egyptian president hailed the draft, which was adopted.", "adopted"),
    ("The resolution, adopted with 12 votes, had the backing of Russia and China.", "adopted 12 +RUS,CHN",
     "2010-06-10"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_wrote_a_text_is_told_by_the_words_of_writing(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
