"""Ways reporters have of giving a count that are not what they look like, each in several wordings."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

ABSTENTIONS_LEFT_OUT = [
    ("The Council adopted the sanctions 10-1 on Tuesday.", "adopted 10/1"),
    ("By 10 to 1, the Security Council extended the force's stay.", "adopted 10/1"),
    ("The vote on the draft was ten to one.", "any 10/1"),
    ("Ten votes to one: the resolution is law.", "any 10/1"),
    ("It passed by a 9-2 margin, the Council's smallest in years.", "adopted 9/2"),
    ("A 10-1 vote of the Security Council renewed the embargo.", "adopted 10/1"),
    ("The Council, 8-1, asked for a withdrawal from Goa and the text was rejected.", "failed 8/1"),
]
TWO_NUMBERS_AND_A_THIRD_SIDE = [
    ("The draft was adopted 12-3, with Algeria, Pakistan and China abstaining.", "adopted 12/3 ~DZA,PAK,CHN"),
    ("The text passed 12 to 3; the three were Russia, China and Algeria, all voting against.",
     "adopted 12/3 -RUS,CHN,DZA"),
    ("Adopted 13-2, the resolution had Russia and China abstaining.", "adopted 13/2 ~RUS,CHN"),
    ("The vote was 11-4 with Brazil, India, China and Germany in abstention.", "any 11/4 ~BRA,IND,CHN,DEU"),
    ("The Council voted 13-2, with Cuba and Yemen opposed, to authorise force.", "adopted 13/2 -CUB,YEM"),
    ("By 14-1 the Council condemned the raid; the United States cast the one negative vote and so killed the text.",
     "vetoed 14/1 -USA !USA"),
]
REJECTED_WITH_A_MAJORITY = [
    ("The draft was rejected eight to two.", "failed 8/2"),
    ("Rejected: the Jordanian draft, eight votes to two with five abstentions.", "failed 8/2/5 @JOR"),
    ("With eight in favour and two against, the text failed, one vote short.", "failed 8/2"),
    ("Eight members backed the draft and two opposed it, so it fell one vote short of the nine required.",
     "failed 8/2"),
    ("The resolution was defeated even though eight countries voted for it and only two against.", "failed 8/2"),
    ("It failed by a single vote, winning eight.", "failed 8"),
    ("It won more votes than it lost, 7 to 4, and still was not adopted.", "failed 7/4"),
]
SMALL_FIRST = [
    ("The Russian draft failed 4 to 9.", "failed 4/9 @RUS"),
    ("The proposal lost 3-9, three members abstaining.", "failed 3/9/3"),
    ("Rejected by the Council, four votes to nine: Russia's amendment.", "failed 4/9 @RUS"),
    ("The Council turned down the Soviet text, two votes to nine.", "failed 2/9 @SUN"),
    ("Four in favour, nine against: the draft was thrown out.", "failed 4/9"),
    ("The motion to adjourn was beaten, 2-12 with one abstention.", "any 2/12/1"),
]
JOINED_THE_LEADER = [
    ("Four countries joined Russia in voting for the draft.", "any 5 +RUS"),
    ("China, Gabon, Mozambique and the UAE joined Russia in backing its draft, which failed.",
     "failed +CHN,GAB,MOZ,ARE,RUS @RUS"),
    ("Russia was joined by three others in supporting the text.", "any 4 +RUS"),
    ("The United States, joined by Britain, voted against the draft.", "any -USA,GBR"),
    ("Two members sided with China in abstaining on the draft.", "any ?/?/3 ~CHN"),
    ("Syria followed Russia in voting against the text.", "any -SYR,RUS"),
    ("Along with Russia, China voted against the resolution.", "any -RUS,CHN"),
]
ALL_OTHERS = [
    ("The United States vetoed the draft. All others voted yes.", "vetoed 14 -USA !USA"),
    ("Britain abstained, the US voted against and everybody else was for the draft, which was thus vetoed.",
     "vetoed 13 ~GBR -USA !USA"),
    ("Only China abstained; the others all supported the text, which passed.", "adopted 14 ~CHN"),
    ("Russia abstained. Every other member voted for the resolution.", "any 14 ~RUS"),
    ("Russia used its veto and the rest of the Council backed the draft.", "vetoed 14 -RUS !RUS"),
    ("With China and Russia abstaining and all other members in favour, the Council adopted the text.",
     "adopted 13 ~CHN,RUS"),
    ("All of the other members supported the draft that the U.S. vetoed.", "vetoed 14 -USA !USA"),
]
OTHERS_BESIDE_THE_SPONSOR = [
    ("Brazil's draft, backed by eight others, was adopted.", "adopted 9 @BRA"),
    ("The French text won the support of eight other members and was adopted.", "adopted 9 @FRA"),
    ("Japan tabled the draft. Supported by eight other countries, it was adopted.", "adopted 9 @JPN"),
    ("Besides Russia, four others voted for the Russian draft.", "any 5 @RUS"),
]
THE_MINIMUM = [
    ("The draft got the minimum votes and was adopted.", "adopted 9"),
    ("The resolution scraped through with the bare minimum of votes.", "adopted 9"),
    ("It received just the required number of votes and passed.", "adopted 9"),
    ("Adopted with the minimum nine votes, the text sends monitors.", "adopted 9"),
    ("The Council adopted the text with exactly the number of votes it needed.", "adopted 9"),
    ("It passed with not a vote to spare.", "adopted 9"),
    ("The draft secured the necessary nine votes and was carried.", "adopted 9"),
]
INCLUDING_SOME = [
    ("Eleven members, including China and Brazil, voted for the text.", "any 11 +CHN,BRA"),
    ("The five that abstained included India and Germany; the text passed.", "adopted ?/?/5 ~IND,DEU"),
    ("Among the three abstainers was Brazil; the text passed.", "adopted ?/?/3 ~BRA"),
    ("Thirteen countries, China among them, voted for the draft.", "any 13 +CHN"),
    ("Ten countries such as France and Ghana voted in favour of the draft.", "any 10 +FRA,GHA"),
    ("Twelve members led by Japan voted for the text.", "any 12 +JPN"),
]
FEWER_NAMES_THAN_COUNTED = [
    ("Five countries abstained on the text: China, Brazil and India.", "any ?/?/5"),
    ("Four members voted against the draft - Cuba, Yemen.", "any ?/4"),
    ("Three abstentions (China and Russia). The text was adopted.", "adopted ?/?/3 ~CHN,RUS"),
]
EXPLAINED_WITH_ITS_NUMBERS = [
    ("A resolution needs nine votes and no veto; this one got 12 but Russia vetoed it.", "vetoed 12 -RUS !RUS"),
    ("The draft won eight votes, and nine are needed.", "any 8"),
    ("Nine votes are needed for a text to pass and the Russian draft got five.", "failed 5 @RUS"),
    ("For adoption a draft must have nine votes and no veto from the five permanent members; it had six.",
     "failed 6"),
    ("It got seven votes, two fewer than the nine a resolution requires.", "failed 7"),
    ("A draft requires at least nine votes in favour and no vetoes by the US, France, Britain, Russia or China. "
     "Thirteen members voted for it and the US vetoed it.", "vetoed 13 -USA !USA"),
    ("Procedural motions need nine votes and cannot be vetoed; this one got ten.", "any 10"),
]
STATEMENTS = [
    ("Fourteen of the 15 members backed a press statement on the killings; the US blocked it.", "nothing"),
    ("Fourteen of the Council's 15 members issued a joint statement backing the tribunal.", "nothing"),
    ("14 members supported the presidential statement, which the United States rejected.", "nothing"),
    ("Russia blocked a statement that all other members supported.", "nothing"),
    ("A draft press statement was vetoed by Washington, diplomats said.", "nothing"),
    ("The statement, agreed by all 15 members, condemned the attack.", "nothing"),
]
APPROVED_THEN_VETOED = [
    ("The text was approved by 14 members and then vetoed by the United States.", "vetoed 14 -USA !USA"),
    ("Fourteen members approved the draft; the US vetoed it.", "vetoed 14 -USA !USA"),
    ("Thirteen votes in favour were not enough: Russia's veto sank the draft.", "vetoed 13 -RUS !RUS"),
    ("Backed by twelve members, the draft was nevertheless vetoed by China.", "vetoed 12 -CHN !CHN"),
    ("Although it had a majority of 11, the draft fell to a Russian veto.", "vetoed 11 -RUS !RUS"),
    ("Thirteen for, one abstention, and an American veto: the draft is dead.", "vetoed 13/?/1 -USA !USA"),
]

GROUPS = {k: v for k, v in dict(globals()).items() if k.isupper() and isinstance(v, list)}


@pytest.mark.parametrize(("text", "line"), [row for rows in GROUPS.values() for row in rows])
def test_the_count_meant(text: str, line: str) -> None:
    assert differences(text, line) == []
