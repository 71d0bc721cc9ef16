"""Sentences turned round, translated word by word, told in clauses: what they say of a vote and what they do not."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

OTHER_ORDERS = [
    ("For the draft voted twelve members; against it voted Russia.", "any 12 -RUS !RUS"),
    ("In favour of the document spoke out nine delegations, against spoke out the Soviet Union.", "any 9 -SUN !SUN"),
    ("Eleven were for it; abstained China and Gabon.", "any 11 ~CHN,GAB"),
    ("From the fifteen countries at the table voted ten for.", "any 10"),
    ("Abstentions by Brazil and India left Russia alone in opposing the draft, which it vetoed.",
     "vetoed ~BRA,IND -RUS !RUS"),
    ("Guyana, the smallest of the ten, was among those in favour of the draft.", "any +GUY"),
    ("The draft that eleven members had supported fell to the lone opposition of the United States.",
     "vetoed 11 -USA !USA"),
    ("A Russian draft on the strikes found four supporters and was not adopted.", "failed 4 @RUS"),
]
REFRAINED = [
    ("Four members refrained from voting on the draft, which was adopted.", "adopted ?/?/4"),
    ("China and Russia refrained; the others were in favour and the text was adopted.", "adopted 13 ~CHN,RUS"),
    ("Angola withheld itself from the vote on the draft.", "any ~AGO"),
    ("Brazil took no side in the vote; the draft was adopted with 14 votes.", "adopted 14 ~BRA"),
    ("The draft passed 12-0. Pakistan, China and Algeria held back.", "adopted 12/0 ~PAK,CHN,DZA"),
    ("Mexico remained in abstention and the resolution was adopted.", "adopted ~MEX"),
    ("Russia held back troops while the draft was debated.", "nothing"),
    ("Both sides should refrain from the use of force, the draft said.", "nothing"),
]
VETOES_OF_EVERY_LANGUAGE = [
    ("Russia imposed a veto on the draft resolution of Japan and Ecuador.", "vetoed -RUS !RUS @JPN,ECU"),
    ("China and Russia opposed their veto to the American text.", "vetoed -CHN,RUS !CHN,RUS @USA"),
    ("Washington resorted to the right of veto against the project presented by Algeria.", "vetoed -USA !USA @DZA"),
    ("France and Britain interposed their veto.", "vetoed -FRA,GBR !FRA,GBR"),
    ("Moscow made use of its right of veto against the draft on the tribunal.", "vetoed -RUS !RUS"),
    ("The vote on the draft, 14-1, ended with a US veto.", "vetoed 14/1 -USA !USA"),
    ("The draft was stopped by the single negative vote of China.", "vetoed -CHN !CHN"),
    ("Moscow raised the veto question in a letter about the draft.", "nothing"),
    ("Israel's ally the United States, holding a veto, said nothing of the draft.", "nothing"),
    ("Bets on a Soviet veto of the draft were no longer taken.", "nothing"),
]
THOSE_LEFT_OUT = [
    ("The draft was supported by all members except the United States, which vetoed it.", "vetoed 14 -USA !USA"),
    ("It was backed by all but Russia, which voted against the draft, and China, which abstained.",
     "vetoed 13 -RUS ~CHN !RUS"),
    ("Britain, whose ambassador abstained, called the draft unbalanced; it was adopted with 14 votes.",
     "adopted 14 ~GBR"),
    ("The draft, which Russia called biased and which it vetoed, had 13 votes.", "vetoed 13 -RUS !RUS"),
    ("The United States did not support the draft: it used its veto.", "vetoed -USA !USA"),
    ("Thirteen voted for the draft, and Russia, as it had warned, did not: it abstained.", "any 13 ~RUS"),
    ("Russia was told that the Council had met and that it voted on nothing.", "nothing"),
]
TOLD_OVER_SENTENCES = [
    ("The Emirates put a text on the table. Thirteen members supported it. The United States used its veto.",
     "vetoed 13 -USA !USA @ARE"),
    ("Malta circulated a draft. The E10 liked it. It was adopted with 12 votes.", "adopted 12 @MLT"),
    ("A draft prepared by Mexico with France was adopted by 13 votes.", "adopted 13 @MEX,FRA"),
    ("Panama and the United States, which co-wrote the resolution, welcomed its adoption by 12 votes.",
     "adopted 12 @PAN,USA"),
    ("Norway and Ireland are penholders on Syria and submitted the draft that Russia vetoed.",
     "vetoed -RUS !RUS @NOR,IRL"),
    ("It's a veto. Russia raises its hand against the draft; China abstains.", "vetoed -RUS !RUS ~CHN"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line"),
    [*OTHER_ORDERS, *REFRAINED, *VETOES_OF_EVERY_LANGUAGE, *THOSE_LEFT_OUT, *TOLD_OVER_SENTENCES],
)
def test_a_vote_is_told_in_any_order(text: str, line: str) -> None:
    assert differences(text, line) == []


GIST = [
    ("In the end fourteen nations, a record, were all in favour of the draft.", "any 14"),
    ("Ten delegations gave the draft their affirmative votes.", "any 10"),
    ("The draft had a quiet passage; nine capitals lent it support and it was adopted.", "adopted 9"),
    ("Twelve members, many with misgivings, supported it, and the draft was adopted.", "adopted 12"),
    ("Japan, which had hesitated until noon, cast its ballot in favour of the draft.", "any +JPN"),
    ("Germany's cardinal abstained from comment on the draft.", "nothing"),
    ("Four members would abstain on the draft, diplomats said.", "nothing"),
    ("The draft authorises a force for Haiti, and thirteen members voted for it.", "any 13"),
    ("Ukraine was against the annexation, and the draft said so.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), GIST)
def test_a_clause_with_one_group_of_voters_and_words_of_one_side_tells_that_side(text: str, line: str) -> None:
    assert differences(text, line) == []
