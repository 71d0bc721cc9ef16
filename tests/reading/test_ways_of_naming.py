"""Ways reporters have of naming who did what: sides, absences, vetoes that were none, sponsors, older votes."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

ABSTAINED_IN_OTHER_WORDS = [
    ("The text was adopted 14-0; the United States absented itself from the vote.", "adopted 14/0 ~USA"),
    ("China stayed out of the vote and the resolution passed 14-0.", "adopted 14/0 ~CHN"),
    ("Russia withdrew from the vote; the draft was adopted.", "adopted ~RUS"),
    ("Moscow sat on its hands and the resolution was adopted with 14 votes.", "adopted 14 ~RUS"),
    ("Thirteen voted for the draft, Beijing sitting it out.", "any 13 ~CHN"),
    ("The U.S. held back its vote and the text was adopted 14-0.", "adopted 14/0 ~USA"),
    ("Washington let the text pass by abstaining.", "adopted ~USA"),
    ("Brazil and India recorded abstentions; the resolution passed.", "adopted ~BRA,IND"),
]
TOOK_NO_PART = [
    ("China chose not to participate and the resolution was adopted 14-0.", "adopted 14/0 oCHN"),
    ("China opted not to take part in the vote on the text, adopted by 14 votes to none.", "adopted 14/0 oCHN"),
    ("The text was adopted. Libya and China refused to take part in the voting.", "adopted oLBY,CHN"),
    ("Without China's participation in the vote, the draft was adopted 13-0.", "adopted 13/0 oCHN"),
    ("The Chinese delegate, though present, did not vote; the draft was adopted.", "adopted oCHN"),
    ("China did not vote. The other 14 adopted the resolution.", "adopted 14 oCHN"),
    ("Iraq declined to participate in the vote and the text was adopted by 12 votes to one.", "adopted 12/1 oIRQ"),
]
EMPTY_SEAT = [
    ("The Soviet chair stood empty as the Council adopted the resolution by 7 votes to 1.", "adopted 7/1 oSUN"),
    ("With the Soviet Union absent, the Council voted 9-0 to condemn the invasion.", "adopted 9/0 oSUN"),
    ("The Soviet Union, boycotting the Council, was absent; the text was adopted.", "adopted oSUN"),
    ("The Council adopted the text in the absence of the Soviet delegate.", "adopted oSUN"),
    ("Rwanda's seat was vacant and the draft was adopted by 14 votes.", "adopted 14 oRWA"),
    ("The Soviet representative walked out before the vote; the text was adopted.", "adopted oSUN"),
]
OPPOSITION_WITHOUT_A_VOTE_AGAINST = [
    ("The only opposition came from Russia and China, which abstained; the text passed 13-0.", "adopted 13/0 ~RUS,CHN"),
    ("The resolution passed 12-0. Opposition came from Algeria, Pakistan and Russia, all of which abstained.",
     "adopted 12/0 ~DZA,PAK,RUS"),
    ("Resistance came from China, which abstained; the draft was adopted with 14 votes.", "adopted 14 ~CHN"),
    ("The text was adopted 14-0 despite the opposition of Russia, which abstained.", "adopted 14/0 ~RUS"),
    ("Russia, the one opponent of the text, abstained and it passed.", "adopted ~RUS"),
]
UNANIMOUS_WITH_ABSTENTIONS = [
    ("The Council unanimously adopted the resolution, with China and Russia abstaining.", "adopted ~CHN,RUS"),
    ("It was a unanimous vote, 13-0, with two abstentions.", "adopted 13/0/2"),
    ("The Security Council voted unanimously, 14-0 with the US abstaining, for the truce.", "adopted 14/0 ~USA"),
    ("Unanimously, by fourteen votes and one abstention, the Council adopted the text.", "adopted 14/?/1"),
    ("The unanimous resolution saw Yemen abstain.", "adopted ~YEM"),
]
NO_VETO_AT_ALL = [
    ("The draft got eight votes. Russia's veto was not needed.", "any 8"),
    ("Russia vetoed nothing: the motion was procedural and carried 9-6.", "adopted 9/6"),
    ("China voted against the motion to hold the meeting, which carried with nine votes.", "adopted 9 -CHN"),
    ("The amendment failed with 6 votes in favour; the US voted against it.", "failed 6 -USA"),
    ("Russia voted against but cannot veto a procedural decision, and the meeting was held after a vote of 10-2.",
     "any 10/2 -RUS"),
]
VETOES_OF_OTHER_THINGS = [
    ("Trump vetoes a plan to send troops, the Security Council was told.", "nothing"),
    ("The US vetoed the choice of Salam Fayyad as envoy, diplomats said.", "nothing"),
    ("Israel vetoed the inclusion of Turkey in the force.", "nothing"),
    ("The Arab League vetoed the idea before it reached the Security Council.", "nothing"),
    ("Russia vetoed a Council statement on Syria in closed talks.", "nothing"),
]
AGAINST_A_NEGATIVE = [
    ("The Council voted against reimposing sanctions on Iran, and nine members voted against the draft to keep relief.",
     "any ?/9"),
    ("Four countries voted against lifting the embargo.", "any ?/4"),
]
SPONSORS_AND_OTHERS = [
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
]
OLDER_VOTES = [
    ("The Council adopted the draft on Friday with 13 votes. Last month Russia vetoed a similar text.",
     "adopted 13 & vetoed -RUS !RUS"),
    ("The United States on Friday vetoed the draft. In October it vetoed a Brazilian text that had 12 votes.",
     "vetoed -USA !USA & vetoed 12 -USA !USA @BRA"),
    ("On Monday the Council adopted the resolution with 14 votes. On 8 December 2023 the United States had vetoed an "
     "Emirati text, 13 members voting for it.", "adopted 14 & vetoed 13 -USA !USA @ARE"),
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

GROUPS = {k: v for k, v in dict(globals()).items() if k.isupper() and isinstance(v, list)}


@pytest.mark.parametrize(("text", "line"), [row for rows in GROUPS.values() for row in rows])
def test_what_is_meant(text: str, line: str) -> None:
    assert differences(text, line) == []
