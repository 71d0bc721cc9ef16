"""More ways of saying who wrote it, who stopped it and what came of it, each unlike the ones before."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

AUTHORS = [
    ("Norway's text on Afghanistan was adopted with 14 votes.", "adopted 14 @NOR"),
    ("The draft came from Japan and was adopted unanimously.", "adopted @JPN"),
    ("Behind the text stood Kuwait. It was adopted 14-0.", "adopted 14/0 @KWT"),
    ("The draft (S/2024/312), which Japan and the US had submitted, was vetoed by Russia.",
     "vetoed -RUS !RUS @JPN,USA"),
    ("Drafted by London, the text was adopted on Friday.", "adopted @GBR"),
    ("It was Egypt that had brought the draft. The Council adopted it 14-0.", "adopted 14/0 @EGY"),
    ("New Zealand, Malaysia, Senegal and Venezuela took over the draft and it was adopted with 14 votes.",
     "adopted 14 @NZL,MYS,SEN,VEN"),
    ("The Brazilian compromise was vetoed by the US on Wednesday; 12 had backed it.", "vetoed 12 -USA !USA @BRA"),
    ("Moscow put its own draft to the vote; it failed with four votes.", "failed 4 @RUS"),
    ("France had asked for the vote on its text, which was adopted unanimously.", "adopted @FRA"),
    ("The United States put forth a resolution, and China and Russia vetoed it.", "vetoed -CHN,RUS !CHN,RUS @USA"),
    ("With the text, the British sought a ceasefire in Sudan. Russia vetoed the draft of Britain and Sierra Leone.",
     "vetoed -RUS !RUS @GBR,SLE"),
    ("The Council rejected a resolution by Russia that would have condemned the strikes; three voted for it.",
     "failed 3 @RUS"),
    ("A tripartite draft by France, Britain and the United States was vetoed by the Soviet Union.",
     "vetoed -SUN !SUN @FRA,GBR,USA"),
    ("The A3 text was adopted by 15 votes.", "adopted 15 @DZA,MOZ,SLE"),
    ("Ghana presented the motion, seconded by Ceylon. It was carried by nine votes.", "adopted 9 @GHA"),
    ("The resolution tabled jointly by Panama and Washington was adopted.", "adopted @PAN,USA"),
    ("Sponsors: Albania, United States. Vetoed by Russia.", "vetoed -RUS !RUS @ALB,USA"),
    ("The draft's text was Spanish and Swiss and it passed 14-0.", "adopted 14/0 @ESP,CHE"),
    ("Submitted by: Ecuador. Result: adopted, 14 in favour.", "adopted 14 @ECU"),
    ("Turkey, Japan and Portugal drew up the document and the Council voted it through.", "adopted @TUR,JPN,PRT"),
    ("The Council voted on a Malian request, drafted by France, and adopted it.", "adopted @FRA"),
    ("America's resolution passed with 13 in favour.", "adopted 13 @USA"),
    ("Washington had authored the text that the Council adopted with 13 votes.", "adopted 13 @USA"),
    ("Dublin and Oslo were co-penholders of the draft Russia vetoed.", "vetoed -RUS !RUS @IRL,NOR"),
]
STOPPERS = [
    ("Russia's no was a veto.", "vetoed -RUS !RUS"),
    ("A U.S. hand went up against and the draft was dead.", "failed -USA"),
    ("China and Russia teamed up to veto the draft.", "vetoed -CHN,RUS !CHN,RUS"),
    ("Russia exercised its veto power on Tuesday to block the extension of the aid.", "vetoed -RUS !RUS"),
    ("The draft was defeated by a double veto from Moscow and Beijing.", "vetoed -RUS,CHN !RUS,CHN"),
    ("Russia alone vetoed; 13 others were for the text.", "vetoed 13 -RUS !RUS"),
    ("Britain vetoed for the first time on its own, over Rhodesia.", "vetoed -GBR !GBR"),
    ("Using its right as a permanent member, France vetoed the draft.", "vetoed -FRA !FRA"),
    ("The draft, victim of a Chinese veto, had 14 votes.", "vetoed 14 -CHN !CHN"),
    ("The US has once more vetoed a draft on Gaza.", "vetoed -USA !USA"),
    ("Russia vetoes. Again. The Sudan draft falls.", "vetoed -RUS !RUS"),
    ("Vetoing the draft, Nebenzia called it a sham.", "vetoed -RUS !RUS"),
    ("Nebenzia vetoed it with a shrug.", "vetoed -RUS !RUS"),
    ("The American negative vote prevented the adoption of the draft.", "vetoed -USA !USA"),
    ("Because Russia voted against, the draft was not adopted although 13 backed it.", "vetoed 13 -RUS !RUS"),
    ("Fourteen to one, and the one had a veto: the United States sank the text.", "vetoed 14/1 -USA !USA"),
    ("Vetoed: the Sudan draft, by Russia.", "vetoed -RUS !RUS"),
    ("Vetoed by Russia on Monday: a text on Sudan.", "vetoed -RUS !RUS"),
    ("VETO! Russia stops Sudan text", "vetoed -RUS !RUS"),
    ("Veto by Russia stops Sudan text", "vetoed -RUS !RUS"),
    ("The Sudan draft met with a Russian veto.", "vetoed -RUS !RUS"),
    ("The Sudan draft ran into a Russian veto.", "vetoed -RUS !RUS"),
    ("The Soviet representative used the veto for the 50th time, on Indonesia.", "vetoed -SUN !SUN"),
]
ENDINGS = [
    ("The text went through, 13-0 with two abstentions.", "adopted 13/0/2"),
    ("By consensus the Council adopted the resolution.", "adopted"),
    ("All fifteen members adopted the resolution.", "adopted 15"),
    ("The Council gave the nod to the mission, 12 votes to none.", "adopted 12/0"),
    ("The Council's answer was yes: 14 in favour of the text, one abstention.", "adopted 14/?/1"),
    ("The text came up short, with eight votes.", "failed 8"),
    ("The draft could muster only seven votes, two too few.", "failed 7"),
    ("The Council turned it down, five for and six against.", "failed 5/6"),
    ("The resolution cleared the Council on a 13-0 vote.", "adopted 13/0"),
    ("The Council waved the text through with 15 votes.", "adopted 15"),
    ("The vote fell three short of the nine needed: six in favour.", "failed 6"),
    ("The Council did not adopt the draft; it got six votes.", "failed 6"),
    ("Not adopted: five votes for, none against, ten abstentions.", "failed 5/0/10"),
    ("The resolution is adopted, the president announced: 14 votes.", "adopted 14"),
    ("The Council yesterday gave Haiti's mission another year by 13 votes to nil.", "adopted 13/0"),
    ("The Council agreed, 11 to 2, to send the observers.", "adopted 11/2"),
    ("The Council renewed UNMISS for a year with 12 votes, Russia, China and Pakistan abstaining.",
     "adopted 12 ~RUS,CHN,PAK"),
    ("In a 14-0 vote, the Council extended the ban. Russia abstained.", "adopted 14/0 ~RUS"),
    ("The motion was lost by five votes to six.", "failed 5/6"),
    ("The Council decided by nine votes, against two, to hear the delegate.", "adopted 9/2"),
    ("The resolution had the approval of all members.", "adopted"),
    ("The Council passed it without dissent.", "adopted"),
    ("The resolution became law with 15 votes.", "adopted 15"),
]
SENATE_AND_VIEWS = [
    ("The Senate vetoed the plan; the Security Council was not asked.", "nothing"),
    ("The United States has the right to veto, a diplomat explained.", "nothing"),
    ("Were Russia to veto the draft, the force would leave.", "nothing"),
    ("No one vetoed anything.", "nothing"),
    ("The United States wants a vote on its draft next week.", "nothing"),
    ("The draft was dismissed by Khartoum as interference.", "nothing"),
    ("The resolution was welcomed by 14 Arab countries.", "nothing"),
    ("Hamas rejected the resolution.", "nothing"),
    ("The plan was approved by Israel's cabinet by 24 votes to 8.", "nothing"),
    ("Egypt drafted a proposal for a truce.", "nothing"),
    ("Fifteen people died in Gaza, the Security Council heard.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), [*AUTHORS, *STOPPERS, *ENDINGS, *SENATE_AND_VIEWS])
def test_more_ways(text: str, line: str) -> None:
    assert differences(text, line) == []
