"""Names that stand beside or behind a count, prefixes of names, and a single no that outweighs the rest."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

BESIDE_A_COUNT = [
    ("A Sino-Russian double veto stopped the draft, which thirteen had supported.", "vetoed 13 -CHN,RUS !CHN,RUS"),
    ("The draft, which thirteen members backed, ran into a Franco-British veto.", "vetoed 13 -FRA,GBR !FRA,GBR"),
    ("An Anglo-American veto killed the resolution; Norway abstained.", "vetoed -GBR,USA ~NOR !GBR,USA"),
    ("The draft won ten votes, Russia's, China's and Algeria's among them.", "any 10 +RUS,CHN,DZA"),
    ("Twelve hands went up for the text, Washington's and Moscow's among them.", "any 12 +USA,RUS"),
    ("Russia's and China's vetoes stopped the draft.", "vetoed -RUS,CHN !RUS,CHN"),
    ("The resolution was passed by 10 votes to 1 (Algeria), with four abstaining.", "adopted 10/1/4 -DZA"),
    ("It was adopted by 13 votes to 2 (Cuba and Yemen).", "adopted 13/2 -CUB,YEM"),
    ("The vote on the draft was 11-1-3; the three were China, Algeria and Guyana.", "any 11/1/3 ~CHN,DZA,GUY"),
    ("The draft failed. Eight were for it, two against. Five abstained. Among them were Britain and Malta.",
     "failed 8/2/5 ~GBR,MLT"),
    ("Eleven members were in favour of the draft. France was one of them. Two voted against and two abstained; "
     "the two were China and Algeria.",
     "any 11/2/2 +FRA"),
    ("The draft got seven votes. Zero noes. Eight just sat there. Who were they? Algeria, China, Guyana, "
     "Mozambique, Russia, Sierra Leone, Slovenia, Switzerland.",
     "failed 7/0/8 ~DZA,CHN,GUY,MOZ,RUS,SLE,SVN,CHE"),
    ("Five were raised against the text: Russia, China, Algeria and, to their shame, our neighbours.",
     "any ?/5 -RUS,CHN,DZA"),
    ("By reason of the Soviet vote, the draft was lost.", "vetoed -SUN !SUN"),
    ("Because of Russia's negative vote the draft was not adopted.", "vetoed -RUS !RUS"),
    ("Owing to the opposition of the United States, the text was defeated.", "vetoed -USA !USA"),
    ("Robert Wood's single no cancelled out thirteen yeses on the draft. Britain was the abstainer.",
     "vetoed 13 -USA ~GBR !USA"),
    ("On the draft Vassily Nebenzia's no was enough to sink it.", "vetoed -RUS !RUS"),
    ("The text got 11 votes, the second negative vote being that of Russia, and Malta and Japan abstaining.",
     "vetoed 11 ~MLT,JPN -RUS !RUS"),
]
NOT_OF_THE_COUNT = [
    ("If I had to bet: fourteen for, the US abstaining.", "nothing"),
    ("My guess is 13 in favour of the draft, with Russia and China abstaining.", "nothing"),
    ("Two voted against the draft: Russia said it was unbalanced.", "any ?/2"),
    ("The draft was lost because of the weather, and Russia's vote on the budget came later.", "any"),
    ("The vote was 13-2; the two were friends.", "any 13/2"),
    ("Ten voted for the draft. Russia, China.", "any 10"),
]


@pytest.mark.parametrize(("text", "want"), BESIDE_A_COUNT)
def test_names_belong_to_the_count_they_stand_beside(text: str, want: str) -> None:
    assert differences(text, want) == []


@pytest.mark.parametrize(("text", "want"), NOT_OF_THE_COUNT)
def test_other_names_and_guesses_belong_to_none(text: str, want: str) -> None:
    assert differences(text, want) == []
