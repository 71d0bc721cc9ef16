"""Votes in posts, minutes, rows of labels and machine translation, each way in several wordings."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

POSTS = [
    ("Result just in: 13 yes / 1 no / 1 abst. US veto. UK the abstention.", "vetoed 13/1/1 -USA ~GBR !USA"),
    ("So Russia vetoes. Again. 12-1-2, China + Algeria abstaining.", "vetoed 12/1/2 -RUS ~CHN,DZA !RUS"),
    ("Vote's done: 11 in favor, Russia & China against → vetoed. Abstentions: Algeria, Guyana.",
     "vetoed 11/2/2 -RUS,CHN ~DZA,GUY !RUS,CHN"),
    ("It's a NO from Washington. 14 others said YES to the draft. That's the veto.", "vetoed 14/1 -USA !USA"),
    ("1/3 The draft fell. 8 for, 7 abstentions. Needed 9.", "failed 8/?/7"),
    ("Fourteen to nil, with Washington sitting it out: the resolution is law.", "adopted 14/0/1 ~USA"),
]
ROWS_OF_LABELS = [
    ("The Western draft was blocked by Russia: 'for' - 10, 'against' - 1, abstained - 4.", "vetoed 10/1/4 -RUS !RUS"),
    ("UNSC just voted. Yes: 9. No: 0. Abst: 6. Adopted.", "adopted 9/0/6"),
    ("The result on the draft: for = 13; against = 1; abstaining = 1.", "any 13/1/1"),
    ("Vote: 13 for (all but Russia and China); Russia against; China abstaining. Outcome: vetoed.",
     "vetoed 13/1/1 -RUS ~CHN !RUS"),
    ("Yes (11): Algeria, Ecuador, France, Guyana, Japan, Malta, Mozambique, Sierra Leone, Slovenia, South Korea, "
     "UK\nNo (2): China, Russia\nAbstained (2): Switzerland, US",
     "vetoed 11/2/2 +DZA,ECU,FRA,GUY,JPN,MLT,MOZ,SLE,SVN,KOR,GBR -CHN,RUS ~CHE,USA !CHN,RUS"),
]
MINUTES = [
    ("There were 12 votes in favour, 1 against and 2 abstentions. The draft resolution has not been adopted, owing to "
     "the negative vote of a permanent member.", "vetoed 12/1/2"),
    ("The president asked who was for. Fourteen hands rose. Who was against? One, that of Russia.",
     "any 14/1 -RUS !RUS"),
    ("Thirteen in favor, and then the American hand, alone, against the resolution.", "any 13 -USA !USA"),
]
TRANSLATED = [
    ("For the resolution voted 11 members of SC, against - Russia, abstained China, Algeria, Guyana.",
     "any 11 -RUS ~CHN,DZA,GUY !RUS"),
    ("The draft was supported by 5 countries, against it came out 4, six more abstained.", "failed 5/4/6"),
    ("And thirteen members of the Council voted in the interest of the draft, and the United States objected to it "
     "using the right of veto, and Britain refrained from voting.", "vetoed 13/1/1 -USA ~GBR !USA"),
    ("The text has been rejected because of the veto of Moscow, 13 countries having voted for and China having "
     "abstained itself.", "vetoed 13/1/1 -RUS ~CHN !RUS"),
    ("The project fell after it got eight votes, one vote less than the required number.", "failed 8"),
]
TERSE = [
    ("US veto. Thirteen for. UK abstains.", "vetoed 13 ~GBR -USA !USA"),
    ("12:04 Vote is in: 13 yes, 1 no, 1 abstention.\n12:01 Vote begins.", "any 13/1/1"),
    ("Yes 12. No 2 (Russia, China). Abstain 1 (Equatorial Guinea). Draft fails.",
     "vetoed 12/2/1 -RUS,CHN ~GNQ !RUS,CHN"),
    ("YES: 10\nNO: 1\nABSTAIN: 4\nDraft vetoed by Russia.", "vetoed 10/1/4 -RUS !RUS"),
    ("SECURITY COUNCIL BACKS HAITI FORCE 12-0-3", "adopted 12/0/3"),
    ("RUSSIA, CHINA VETO SYRIA DRAFT", "vetoed -RUS,CHN !RUS,CHN"),
    ("Russia and China say no. 13 say yes. Draft dead.", "vetoed 13 -RUS,CHN !RUS,CHN"),
    ("Council (14-0-1, US abstaining) demands truce.", "adopted 14/0/1 ~USA"),
    ("Result: adopted. 15 in favour.", "adopted 15"),
    ("In favour: 11 | Against: 0 | Abstaining: 4", "any 11/0/4"),
    ("France: yes. Russia: no. China: abstained.", "any +FRA -RUS ~CHN"),
    ("Washington said no, London said nothing, and 13 said yes to the draft.", "any 13 -USA !USA"),
]
NEIGHBOURS = [
    ("The Security Council adopted the draft. For - 10 dollars a night - delegates sleep in town.", "adopted"),
    ("France voted in favour of the draft, and then Russia, alone, abstained.", "any +FRA ~RUS"),
    ("The text was adopted with 14 votes. A no from Washington's mayor on the budget came later.", "adopted 14"),
]


@pytest.mark.parametrize(
    ("text", "want"), [*POSTS, *ROWS_OF_LABELS, *MINUTES, *TRANSLATED, *TERSE, *NEIGHBOURS]
)
def test_votes_of_the_web(text: str, want: str) -> None:
    assert differences(text, want) == []


SAID_OF_THEMSELVES = [
    ("After the U.S. veto of the draft, British envoy Barbara Woodward said her country had abstained because it did "
    "not "
     "mention Hamas. Thirteen members had voted for it.", "vetoed 13 -USA ~GBR !USA"),
    ("The draft was adopted with 14 votes. Russia's ambassador explained that his government had abstained.",
     "adopted 14 ~RUS"),
    ("The text was adopted. Malta's delegate said that her delegation voted in favour.", "adopted +MLT"),
]
ALONE_OF_THE_FIFTEEN = [
    ("Algeria, alone of the fifteen, opposed the draft; China abstained.", "any -DZA ~CHN"),
    ("Slovenia, alone among the 15 members, abstained on the resolution, which was adopted.", "adopted ~SVN"),
    ("Eleven countries gave the nod to the draft, two shook their heads (Russia and China), and two - Guyana and "
     "Algeria - shrugged.", "vetoed 11/2/2 -RUS,CHN ~GUY,DZA !RUS,CHN"),
]
ONE_VOICE = [
    ("One State stood in the way of the Security Council speaking with one voice. The draft was adopted all the same.",
     "adopted"),
    ("Malta's envoy said that his country had been abstained from in the market.", "nothing"),
]


@pytest.mark.parametrize(("text", "want"), [*SAID_OF_THEMSELVES, *ALONE_OF_THE_FIFTEEN, *ONE_VOICE])
def test_what_members_say_of_their_own_vote(text: str, want: str) -> None:
    assert differences(text, want) == []
