"""Ways of giving counts, names and ends in features and wire copy, each in several wordings, beside what is none."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

BACKERS = [
    ("The text scraped together nine supporters.", "any 9"),
    ("The draft rounded up only six takers and failed.", "failed 6"),
    ("Support came from eleven members.", "any 11"),
    ("Its supporters numbered eleven, its opponents two.", "any 11/2"),
    ("The text sailed through with 13.", "any 13"),
    ("The text had got no further than five votes.", "failed 5"),
    ("The resolution had the blessing of 14 members.", "any 14"),
    ("Twelve states were with the sponsors of the text, and China abstained.", "any 12 ~CHN"),
    ("The truce is conditional on two yeses. The resolution was adopted.", "adopted"),
    ("The draft, its author said, needs the assent of all 15. It was adopted.", "adopted"),
]
SAID_OTHERWISE = [
    ("Eleven of fifteen ambassadors abstained by email. China and Russia wrote back \"no\", two voted yes.",
     "failed 2/?/11 -CHN,RUS"),
    ("Thirteen wanted the speaker heard in a procedural vote, Russia did not, and China stayed neutral.",
     "adopted 13/1/1 -RUS ~CHN"),
    ("Only four were willing to delay the vote. Eight were not, and three abstained.", "failed 4/8/3"),
    ("The draft got 12 votes. Russia and India opposed it. China refrained from supporting either side.",
     "vetoed 12/2/1 -RUS,IND ~CHN !RUS"),
    ("Fourteen delegates put their hands up for the text.", "any 14"),
    ("The draft was adopted. China wrote back no sooner than in May.", "adopted"),
]
PARTS_OF_GROUPS = [
    ("The text got ten votes; the other three permanent members abstained.", "any 10"),
    ("Three permanent members backed the text and two, Russia and China, vetoed it. Eleven voted in favour in all.",
     "vetoed 11 -RUS,CHN !RUS,CHN"),
    ("All members except Russia, which abstained, voted in favour of the resolution.", "any ~RUS"),
    ("Everyone but China, who abstained, supported the draft.", "any ~CHN"),
    ("All but Russia, which vetoed it, voted for the text.", "vetoed !RUS -RUS"),
]
OWN_SIDES = [
    ("The measure drew 13 yes votes, Russia's no and China's abstention.", "vetoed 13 -RUS ~CHN !RUS"),
    ("The text had ten votes for, Malta's and Japan's among them.", "any 10 +MLT,JPN"),
    ("The draft got 12 votes, one of them Mali's.", "any 12 +MLI"),
]
GROUPS_WITHIN = [
    ("Eleven delegations, among them all five Europeans, voted for the draft.", "any 11 +CHE,FRA,GBR,MLT,SVN"),
    ("Ten countries including the P3 voted in favour of the draft.", "any 10 +FRA,GBR,USA"),
    ("Ten countries voted in favour of the draft, with China and Russia among the five that abstained.",
     "any 10/?/5 ~CHN,RUS"),
    ("Nine voted for the text, China and Japan among the nine.", "any 9 +CHN,JPN"),
    ("The draft fell, mustering the support of just China and Syria.", "failed 2 +CHN,SYR"),
    ("The P3 voted as one for the text.", "any +FRA,GBR,USA"),
]
COUNTED_BESIDE_A_RULE = [
    ("Nine voted against the text, which the president was bound by the rules to bring forward.", "failed ?/9"),
    ("Nine votes are needed by the rules. The draft was adopted.", "adopted"),
    ("The draft needs nine votes to pass and five vetoes none. It was adopted.", "adopted"),
]


@pytest.mark.parametrize(
    ("text", "line"), [*BACKERS, *SAID_OTHERWISE, *PARTS_OF_GROUPS, *OWN_SIDES, *GROUPS_WITHIN, *COUNTED_BESIDE_A_RULE]
)
def test_what_wire_copy_says(text: str, line: str) -> None:
    assert not differences(text, line)
