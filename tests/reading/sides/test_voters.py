"""Who voted, as a phrase: lists, counts, remainders, nobody, groups, envoys."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

# "?" is a count the report leaves to the reader; a derived one may be there.
COUNTS = [
    ("The Security Council adopted the text by a vote of 14 in favour to none against, with one abstention.",
        "adopted 14/0/1"),
    ("The Council adopted the draft by fourteen votes to nil.", "adopted 14/0"),
    ("The result was 13 'yes' votes, one 'no' and one abstention.", "any 13/1/1"),
    ("Russia's draft got nine ayes on Friday, three noes and three abstentions.", "any 9/3/3 @RUS"),
    ("The Russian draft mustered just four yes votes.", "any 4 @RUS"),
    ("All 15 members raised their hands for the resolution.", "any 15"),
    ("The text carried 9-0 with six abstentions.", "adopted 9/0/6"),
    ("By ten votes to three, with two abstentions, the Security Council approved the plan.", "adopted 10/3/2"),
    ("The Security Council voted 14 to 0, with the United States abstaining, to demand a ceasefire.",
        "adopted 14/0 ~USA"),
    ("The draft received 12 votes in favor, 1 against (United States) and 2 abstentions (Switzerland, United Kingdom).",
     "vetoed 12/1/2 -USA ~CHE,GBR !USA"),
    ("Twelve voted yes, one voted no and two abstained.", "any 12/1/2"),
    ("There were 11 votes for, none against and four abstentions.", "any 11/0/4"),
    ("The 15-member body adopted the text with 13 votes; Russia and China abstained.", "adopted 13 ~RUS,CHN"),
    ("The resolution passed with 14 members in favor and the U.S. abstaining.", "adopted 14 ~USA"),
    ("Of the fifteen members, thirteen voted for the draft and two, Russia and China, against.",
     "any 13/2 -RUS,CHN !RUS,CHN"),
    ("The draft won the support of 10 members while four opposed it and one abstained.", "any 10/4/1"),
    ("Ten of the 15 council members voted in favor of the resolution.", "any 10"),
    ("The measure passed with a 13-0-2 vote.", "adopted 13/0/2"),
    ("The vote was 14-1.", "any 14/1"),
    ("The tally: 12 for, 2 against, 1 abstention.", "any 12/2/1"),
    ("Final tally: 10 in favour, 2 against (China and Russia), 3 abstaining.", "vetoed 10/2/3 -CHN,RUS !CHN,RUS"),
    ("The text was approved with eleven votes in favour, zero against, and four abstentions.", "adopted 11/0/4"),
    ("In the 15-nation Council 13 hands went up for the text, one against it, and one country abstained.",
        "any 13/1/1"),
    ("It garnered 14 affirmative votes and one negative vote.", "any 14/1"),
    ("The Council adopted the resolution by a margin of 12 votes to two with one abstention.", "adopted 12/2/1"),
    ("Thirteen countries supported the resolution, with Russia opposing and China abstaining.",
     "vetoed 13 -RUS ~CHN !RUS"),
    ("Only Russia, China, Gabon, Mozambique and the United Arab Emirates voted for the Russian draft.",
     "any ?/?/? +RUS,CHN,GAB,MOZ,ARE @RUS"),
    ("The draft resolution, backed by 13 of the council's 15 members, was vetoed by the United States on Friday.",
     "vetoed 13 -USA !USA"),
    ("A total of 14 Council members voted in favour of the text, while one, the United States, voted against.",
     "any 14/1 -USA !USA"),
    ("The resolution, which needed nine votes, got only eight.", "any 8"),
    ("It passed narrowly, with nine in favor, four against and two abstaining.", "adopted 9/4/2"),
    ("The vote in the 15-nation council was 9 to 1 with 5 abstentions.", "any 9/1/5"),
    ("The Council adopted by 7 votes to 2 with 2 abstentions a resolution calling an emergency session.",
        "adopted 7/2/2"),
    ("The draft was put to the vote and rejected, having obtained 7 votes in favour, 3 against and 5 abstentions.",
     "failed 7/3/5"),
    ("Result of the vote: In favour 12; Against 0; Abstentions 3.", "any 12/0/3"),
    ("The text garnered 10 votes in favour, with five members abstaining.", "any 10/?/5"),
    ("The draft got the votes of seven members only.", "any 7"),
    ("It had the backing of 12 members; three, among them Algeria, abstained.", "any 12/?/3 ~DZA"),
]

LISTS = [
    ("In favour: Algeria, China, Guyana. Against: the United States. Abstaining: the United Kingdom, Switzerland.",
     "any +DZA,CHN,GUY -USA ~GBR,CHE"),
    ("For (12): Albania, Brazil, France. Against (1): Russia. Abstentions (2): China, India.",
     "vetoed 12/1/2 +ALB,BRA,FRA -RUS ~CHN,IND !RUS"),
    ("The draft was adopted. Those abstaining were Russia, China and Algeria.", "adopted ~RUS,CHN,DZA"),
    ("Russia and China cast the two negative votes.", "any ?/2 -RUS,CHN"),
    ("The resolution was adopted 14-1, with Syria the lone dissenter.", "adopted 14/1 -SYR"),
    ("The text passed 14-0. The sole holdout was the United States, which abstained.", "adopted 14/0 ~USA"),
    ("The Council adopted the text on Thursday, with Washington abstaining.", "adopted ~USA"),
    ("The resolution was adopted by 13 votes. The abstentions came from Russia and China.", "adopted 13 ~RUS,CHN"),
    ("Paris and London backed the draft, Washington opposed it and Moscow abstained in Friday's vote.",
     "any +FRA,GBR -USA ~RUS"),
    ("Against: the United States (veto). For: all other members.", "any 14/1 -USA !USA"),
    ("Voting against were Cuba and Yemen; abstaining was China.", "any -CUB,YEM ~CHN"),
    ("The resolution passed 12-0. Abstaining — Russia, China and Pakistan.", "adopted 12/0 ~RUS,CHN,PAK"),
    ("Abstentions: Brazil, China, Gabon, India. The draft was vetoed by Russia.", "vetoed ~BRA,CHN,GAB,IND -RUS !RUS"),
    ("Three countries (Gabon, India and the UAE) abstained when the Council voted.", "any ?/?/3 ~GAB,IND,ARE"),
    ("Three countries abstained in the vote: Gabon, India, and the UAE.", "any ?/?/3 ~GAB,IND,ARE"),
    ("The following voted in favour: Austria, Colombia, Kenya.", "any +AUT,COL,KEN"),
    ("Austria, Colombia and Kenya were among the 13 countries that voted in favour of the resolution.",
     "any 13 +AUT,COL,KEN"),
    ("Members that abstained: Ecuador, Japan.", "any ~ECU,JPN"),
    ("Votes in favour:\n- France\n- Malta\n- Japan\n", "any +FRA,MLT,JPN"),
    ("China voted against as well as Russia.", "any -CHN,RUS"),
    ("Like Russia, China voted against the draft.", "any -CHN,RUS"),
    ("Russia voted against the draft; so did China.", "any -RUS,CHN"),
    ("Russia voted no, as did China and Bolivia.", "any -RUS,CHN,BOL"),
    ("The United States abstained, as did Britain.", "any ~USA,GBR"),
    ("The only country to vote against was the United States.", "any -USA"),
    ("The one vote against was cast by Pakistan.", "any ?/1 -PAK"),
    ("The lone abstention was that of Britain.", "any ?/?/1 ~GBR"),
    ("The sole negative vote, by the United States, killed the draft resolution.", "vetoed ?/1 -USA !USA"),
    ("Neither Russia nor China voted for the draft; both abstained.", "any ~RUS,CHN"),
    ("Both Russia and China abstained from the vote.", "any ~RUS,CHN"),
    ("Abstaining from the vote were Russia and China, while the rest of the Council voted in favour.",
     "any 13 ~RUS,CHN"),
    ("China's abstention and Russia's vote against came as a surprise.", "any -RUS ~CHN"),
]

REMAINDER = [
    ("Russia vetoed the text. All the other 14 members voted for it.", "vetoed 14 -RUS !RUS"),
    ("China and Russia abstained; everyone else voted in favour.", "any 13 ~CHN,RUS"),
    ("The United States vetoed the draft, with the remaining 14 members in favour.", "vetoed 14 -USA !USA"),
    ("The US was the only one of the 15 members to vote against.", "any ?/1 -USA"),
    ("The rest of the council voted yes while Russia abstained.", "any 14 ~RUS"),
    ("Brazil and China abstained and the other thirteen backed the resolution, which was adopted.",
        "adopted 13 ~BRA,CHN"),
    ("No member voted against the resolution; Russia abstained.", "any ?/0 ~RUS"),
    ("No country opposed the text, which was adopted.", "adopted ?/0"),
    ("Nobody voted against it, and China abstained.", "any ?/0 ~CHN"),
    ("The text was adopted with no votes against and three abstentions.", "adopted ?/0/3"),
    ("The other 14 all backed the text, but the U.S. vetoed it.", "vetoed 14 -USA !USA"),
    ("The remaining members, thirteen of them, voted for the draft; Russia and China abstained.", "any 13 ~RUS,CHN"),
    ("Every other member voted in favour; only the United States was against.", "vetoed 14 -USA !USA"),
    ("With the exception of Russia, which abstained, all members voted in favour.", "any 14 ~RUS"),
    ("All members except the United States voted in favour of the draft.", "any 14"),
    ("All but Russia voted for the text.", "any 14"),
]


@pytest.mark.parametrize(("text", "line"), COUNTS)
def test_counts_come_in_words_figures_and_scores(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), LISTS)
def test_names_stand_on_the_side_the_report_puts_them(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), REMAINDER)
def test_the_rest_is_counted_from_the_seats(text: str, line: str) -> None:
    assert differences(text, line) == []
