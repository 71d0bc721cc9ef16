"""Way 15: "The only opposition came from", yet no vote was cast against."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The only opposition came from Russia and China, which abstained; the text passed 13-0.", "adopted 13/0 ~RUS,CHN"),
    ("The resolution passed 12-0. Opposition came from Algeria, Pakistan and Russia, all of which abstained.",
     "adopted 12/0 ~DZA,PAK,RUS"),
    ("Resistance came from China, which abstained; the draft was adopted with 14 votes.", "adopted 14 ~CHN"),
    ("The text was adopted 14-0 despite the opposition of Russia, which abstained.", "adopted 14/0 ~RUS"),
    ("Russia, the one opponent of the text, abstained and it passed.", "adopted ~RUS"),
    ("Dissent was confined to Syria, which abstained; the text passed 14 to none.", "adopted 14/0 ~SYR", "2002-03-13"),
    ("China, lone critic of the embargo on Belgrade, abstained, and the resolution passed with 14 votes.",
     "adopted 14 ~CHN", "1998-04-01"),
    ("Opponents of the text - Brazil, China, India, Germany and Russia - contented themselves with abstaining, and "
     "it was adopted with ten votes.", "adopted 10 ~BRA,CHN,IND,DEU,RUS", "2011-03-18"),
    ("Objections came only from Russia and China, and both abstained on the draft, which got 13 votes.",
     "any 13 ~RUS,CHN"),
    ("The text met with the resistance of four members, all of which abstained; it was adopted with 11 votes.",
     "adopted 11/?/4"),
    ("Russia and China, unhappy with the text, let it through by abstaining; it had 13 votes.", "any 13 ~RUS,CHN"),
    ("There was grumbling from Beijing alone, and China only abstained; fourteen members voted for the force.",
     "any 14 ~CHN", "1999-06-11"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The only opposition came from Qatar, which voted against; the resolution passed 14-1.", "adopted 14/1 -QAT",
     "2006-08-01"),
    ("The resolution was adopted. The only opposition to the president comes from Algeria's exiles.", "adopted"),
    ("The text was adopted. Opposition leaders in Russia and China welcomed it.", "adopted"),
    ("Objections came from Moscow, which voted no; the draft had 14 votes.", "vetoed 14 -RUS !RUS"),
]


@pytest.mark.parametrize("told", SAID)
def test_opponents_who_abstained_voted_against_nothing(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
