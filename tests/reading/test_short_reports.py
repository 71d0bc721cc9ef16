"""Whole short reports, as papers, wires, wireless and translated copy of eight decades would have them."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

OLD = [
    ("LAKE SUCCESS, June 27 - With the Soviet chair empty, the Security Council tonight called on members to help "
     "repel "
     "the attack on South Korea. Seven were for, Yugoslavia alone against; Egypt and India, without orders from home, "
     "did not vote.", "adopted 7 -YUG oSUN,EGY,IND", "1950-06-28"),
    ("The Soviet Union cast its 79th veto in the Security Council last night, against a Western resolution on the "
     "Congo. Eight members had voted for it and Poland sided with Moscow.", "vetoed 8 -SUN,POL !SUN", "1960-09-18"),
    ("Goa: Mr Zorin said no, and the Western call for a withdrawal of India's forces fell. Seven of the eleven had "
     "been "
     "for it; Ceylon, Liberia and the United Arab Republic were against too.",
     "vetoed 7 -SUN,LKA,LBR,EGY !SUN", "1961-12-19"),
    ("Resolution 242, of British authorship, was adopted unanimously on 22 November 1967 after the Council had heard "
     "Lord Caradon.", "adopted @GBR", "1987-11-22"),
    ("The Council voted 13 to 0 for the embargo, France and Britain abstaining.", "adopted 13/0 ~FRA,GBR",
        "1977-11-05"),
    ("UNITED NATIONS - Ten hands rose for the British motion; only Panama's rose against. China, Poland, Spain and the "
     "Soviet Union abstained in the Council.", "any 10 -PAN ~CHN,POL,ESP,SUN @GBR", "1982-04-04"),
    ("The Security Council last night condemned the shooting down of the Korean airliner - or would have, had the "
     "Soviet Union not used its veto. Nine voted for the text, Poland joined Russia in opposing it and four abstained.",
     "vetoed 9/2/4 -SUN,POL !SUN", "1983-09-13"),
    ("Washington stood alone yesterday as the Security Council voted 14-1 to condemn Israel over Beirut; its no was a "
     "veto.", "vetoed 14/1 -USA !USA", "1982-06-27"),
    ("In January 1976 the United States vetoed a draft affirming Palestinian statehood. Nine members were in favour, "
     "Britain, Italy and Sweden abstained, and China and Libya took no part.",
     "vetoed 9 -USA ~GBR,ITA,SWE oCHN,LBY !USA", "1996-01-01"),
    ("By nine votes to none, with two abstentions and the Soviet Union absent, the Council asked members to put "
     "their troops under one command.", "adopted 9/0/2 oSUN", "1950-07-08"),
    ("The resolution, moved by the United States and supported by seven others, was killed by the Soviet veto; Poland "
     "opposed it and India abstained in the Security Council.", "vetoed 8 -SUN,POL ~IND !SUN @USA", "1968-08-23"),
    ("The Council's call for an oil ban on Rhodesia passed by ten votes to none, five members abstaining: Bulgaria, "
     "France, Mali, the Soviet Union and Uruguay.", "adopted 10/0/5 ~BGR,FRA,MLI,SUN,URY", "1966-04-10"),
]
NINETIES = [
    ("By 12 votes to two the Security Council cleared the way for war in the Gulf. Cuba and Yemen said no; China "
     "abstained.", "adopted 12/2 -CUB,YEM ~CHN", "1990-11-30"),
    ("UNITED NATIONS (Globe) - Serbia and Montenegro are under embargo. Thirteen of the 15 voted for it on Saturday. "
     "China and Zimbabwe abstained.", "any 13 ~CHN,ZWE", "1992-05-31"),
    ("Operation Turquoise has its mandate: the Council said yes on Wednesday with ten votes and five abstentions - "
     "Brazil, China, New Zealand, Nigeria and Pakistan. The draft was French.",
     "adopted 10/?/5 ~BRA,CHN,NZL,NGA,PAK @FRA", "1994-06-24"),
    ("A second term for Boutros-Ghali? Fourteen of the Security Council's members said yes on Tuesday. The United "
     "States vetoed him.", "vetoed 14 -USA !USA", "1996-11-20"),
    ("Russia's bid to stop the bombing of Yugoslavia was crushed in the Council on Friday: three votes for, twelve "
     "against.", "failed 3/12 @RUS", "1999-03-27"),
    ("Resolution 1244 was adopted on 10 June 1999 with 14 votes in favour, none against and one abstention (China).",
     "adopted 14/0/1 ~CHN", "1999-06-11"),
    ("Beijing vetoed 155 ceasefire observers for Guatemala on Friday. The other fourteen members had voted for the "
     "draft at the Security Council.", "vetoed 14 -CHN !CHN", "1997-01-11"),
]
TWO_THOUSANDS = [
    ("The council agreed: Darfur's sanctions were imposed by 12 votes, with Qatar, China and Russia abstaining at the "
     "UN Security Council.", "adopted 12 ~QAT,CHN,RUS", "2006-04-26"),
    ("Myanmar's generals were spared on Friday: China and Russia vetoed the US-British draft. South Africa was against "
     "as well. Nine voted yes and Congo, Indonesia and Qatar abstained.",
     "vetoed 9 -CHN,RUS,ZAF ~COG,IDN,QAT !CHN,RUS @USA,GBR", "2007-01-13"),
    ("The UN mission in Georgia is over: late on Monday Russia vetoed its extension. Ten members wanted it; China, "
     "Libya, Uganda and Vietnam abstained.", "vetoed 10 -RUS ~CHN,LBY,UGA,VNM !RUS", "2009-06-16"),
    ("Fourteen members of the Security Council voted on Friday to condemn the settlements. The fifteenth, the United "
     "States, vetoed. Lebanon had tabled the text.", "vetoed 14 -USA !USA @LBN", "2011-02-19"),
    ("Syria: China and Russia both raised their hands against the European text on Tuesday, and that was that. Nine "
     "were in favour; Brazil, India, Lebanon and South Africa abstained.",
     "vetoed 9 -CHN,RUS ~BRA,IND,LBN,ZAF !CHN,RUS", "2011-10-05"),
    ("The Security Council referred Libya to the ICC in a unanimous vote on Saturday.", "adopted", "2011-02-27"),
    ("It passed, just: nine yes votes, Russia and China against, four abstentions. The Security Council will discuss "
     "North Korea's camps.", "adopted 9/?/4 -RUS,CHN", "2015-12-11"),
    ("Sudan got its way at the Security Council? Not quite. Thirteen voted for the text, nobody against, and two - "
     "China and Egypt - abstained.", "any 13/0/2 ~CHN,EGY", "2017-06-30"),
]
RECENT = [
    ("Haiti will get its gang suppression force. Panama and the United States wrote the resolution, 12 of the Security "
     "Council's 15 members voted for it, and Russia, China and Pakistan abstained.",
     "any 12 ~RUS,CHN,PAK @PAN,USA", "2025-10-01"),
    ("Algeria's ceasefire text won 13 votes in the Security Council. Britain abstained. The United States vetoed it.",
     "vetoed 13 -USA ~GBR !USA @DZA", "2024-02-21"),
    ("The Palestinians' bid for full membership of the UN died in the Security Council on Thursday. Twelve were in "
     "favour, Britain and Switzerland abstained and the US cast the sole vote against.",
     "vetoed 12 -USA ~GBR,CHE !USA", "2024-04-19"),
    ("Russia blocked the renewal of the panel that watches North Korea's sanctions. Thirteen voted for the draft, "
     "China "
     "abstained, the Security Council's website shows.", "vetoed 13 -RUS ~CHN !RUS", "2024-03-29"),
    ("Space is no place for the bomb, 13 members of the Security Council said on Wednesday. Russia did not agree and "
     "vetoed the draft by Japan and the United States; China abstained.",
     "vetoed ? -RUS ~CHN !RUS @JPN,USA", "2024-04-25"),
    ("The UN Security Council has voted 14-0 for a Ramadan truce, with the US abstaining. Drafted by the ten elected "
     "members, the resolution came after four failed attempts.",
     "adopted 14/0 ~USA @DZA,ECU,GUY,JPN,KOR,MLT,MOZ,SLE,SVN,CHE", "2024-03-26"),
    ("Two rival texts on Gaza failed at the Security Council on Wednesday. The American one, with ten votes in favour, "
     "was vetoed by Russia and China. The Russian one got four.",
     "vetoed 10 -RUS,CHN !RUS,CHN @USA & failed 4 @RUS", "2023-10-26"),
    ("The Council's vote on the Nord Stream inquiry on Monday: Russia, China and Brazil for, nobody against, twelve "
     "abstaining. The Russian draft thus failed.", "failed ?/0/12 +RUS,CHN,BRA @RUS", "2023-03-28"),
    ("Security Council, 25 February 2022. For the draft: 11. Against: 1 (Russian Federation). Abstaining: 3 (China, "
     "India, United Arab Emirates).", "vetoed 11/1/3 -RUS ~CHN,IND,ARE !RUS", "2022-02-26"),
    ("Mali's sanctions ended on Wednesday when Russia vetoed a draft by France and the UAE to keep them. It had 13 "
     "votes at the Security Council; Japan abstained.", "vetoed 13 -RUS ~JPN !RUS @FRA,ARE", "2023-08-31"),
    ("NEW YORK - Snapback it is. Only Russia, China, Pakistan and Algeria backed the Council resolution to keep relief "
     "for Iran. Nine voted against and two abstained.", "any ?/9/2 +RUS,CHN,PAK,DZA", "2025-09-20"),
    ("The draft of Russia and China to delay the return of sanctions failed in the Security Council: four in favour, "
     "nine against, two abstentions.", "failed 4/9/2 @RUS,CHN", "2025-09-27"),
    ("The Security Council today has adopted with 14 votes the resolution about the conflict in Gaza, the United "
     "States having preferred abstention.", "adopted 14 ~USA", "2024-03-26"),
    ("Russia put its veto Monday to a resolution of the Security Council on Sudan that the fourteen other members "
     "supported.", "vetoed 14 -RUS !RUS", "2024-11-19"),
    ("For want of one vote the text on Palestine did not pass Tuesday at the Security Council: 8 votes for, 2 against "
     "(United States and Australia) and 5 abstentions.", "failed 8/2/5 -USA,AUS", "2014-12-31"),
    ("19:31 Council adopts it. 13-0-2.\n19:28 GMT Russia and China abstain on the Security Council text.",
     "adopted 13/0/2 ~RUS,CHN", "2025-11-18"),
    ("Red Sea text adopted, 11 votes in favour at the Security Council; Algeria, China, Mozambique and Russia "
     "abstained. "
     "Three Russian amendments had been voted down before that.",
     "adopted 11 ~DZA,CHN,MOZ,RUS & failed @RUS", "2024-01-11"),
]


@pytest.mark.parametrize(("text", "line", "published"), [*OLD, *NINETIES, *TWO_THOUSANDS, *RECENT])
def test_a_short_report_is_read_whole(text: str, line: str, published: str) -> None:
    assert differences(text, line, published, lead="") == []
