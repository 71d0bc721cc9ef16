"""Vetoes told by what they do to a text, and what stops something else."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

DONE_TO_A_TEXT = [
    ("Russia and China knocked out a U.S. measure on aid.", "vetoed !RUS,CHN -RUS,CHN @USA"),
    ("The United States on Friday first killed a Kuwaiti proposal.", "vetoed !USA -USA @KWT"),
    ("Moscow slammed the door on the resolution on Friday.", "vetoed !RUS -RUS"),
    ("France put paid to the draft.", "vetoed !FRA -FRA"),
    ("The Russian ambassador raised his hand and put an end to a resolution on Mali.", "vetoed !RUS -RUS"),
    ("The text died at the hands of the United States.", "vetoed !USA -USA"),
    ("Two amendments fell to Russia's veto.", "vetoed !RUS -RUS"),
    ("Russia's use of its veto sank the draft on aid.", "vetoed !RUS -RUS"),
    ("A veto, its fourth on Gaza, the United States cast on Wednesday.", "vetoed !USA -USA"),
    ("The Soviet exercise of its veto defeated a six-power text.", "vetoed !SUN -SUN"),
    ("A resolution on the siege of Aleppo was vetoed on Monday.", "vetoed"),
]
COUNCIL_KEPT_FROM_IT = [
    ("Russia prevented the Security Council from recognising the crime.", "vetoed !RUS -RUS"),
    ("The United States, by itself, stopped the Security Council from deploring the raid.", "vetoed !USA -USA"),
    ("China kept the Security Council from condemning the coup.", "vetoed !CHN -CHN"),
]
IN_PASSING = [
    ("Moscow on Tuesday brought down the sanctions regime on Mali, vetoing a text that 13 had backed.",
     "vetoed 13 !RUS -RUS"),
    ("The U.S. then returned the favor, vetoing a competing text.", "vetoed !USA -USA"),
    ("China pulled the plug on the mission in Macedonia with its veto.", "vetoed !CHN -CHN"),
    ("With its veto the United States stood alone; 14 members were in favour.", "vetoed 14 !USA -USA"),
]
BY_ITS_HAND = [
    ("A lone American hand sent the draft to the bottom.", "vetoed !USA -USA"),
    ("A Russian nyet finished the resolution off.", "vetoed !RUS -RUS"),
    ("The draft did not survive a Russian veto.", "vetoed !RUS -RUS"),
    ("Beijing and Moscow teamed up to sink the draft.", "vetoed !CHN,RUS -CHN,RUS"),
    ("Russia carried out its threat to veto the resolution.", "vetoed !RUS -RUS"),
    ("Thanks to Moscow's veto, the monitors will have to pack up.", "vetoed !RUS -RUS"),
]
BY_THE_LAW = [
    ("The resolution had 13 supporters, but the United States raised its hand against it.", "vetoed 13 -USA !USA"),
    ("Ten members voted for the text and Britain voted against it.", "vetoed 10 -GBR !GBR"),
    ("Eleven backed the draft. The Soviet Union said no.", "vetoed 11 -SUN !SUN"),
    ("Ten members voted for the procedural motion and Britain voted against it.", "any 10 -GBR"),
    ("Eight members voted for the text and Britain voted against it.", "failed 8 -GBR"),
]
SOMETHING_ELSE = [
    "Britain stopped a press statement on Friday.",
    "China blocked a proposal by India to blacklist the group's leader at the sanctions committee.",
    "Washington prevented the Council from issuing a statement.",
    "Russia has prevented Ukraine from exporting grain.",
    "Russia threatened to kill the draft with its veto.",
    "Diplomats fear that a resolution on the siege of Aleppo will be vetoed.",
    "Had Russia killed the draft, the mission would have ended.",
    "France and Britain had moved to block the text, but dropped the plan.",
    "Words were changed many times after Britain brought out the text in September.",
    "Russia condemned the resolution of the Council.",
    "China cut out the text of the annex.",
    "The US struck down an Iranian drone over the Gulf, killing two.",
]


@pytest.mark.parametrize(
    ("text", "line"),
    [*DONE_TO_A_TEXT, *COUNCIL_KEPT_FROM_IT, *IN_PASSING, *BY_ITS_HAND, *BY_THE_LAW],
)
def test_a_permanent_member_that_stops_a_text_vetoes_it(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize("text", SOMETHING_ELSE)
def test_what_stops_something_else_is_no_veto(text: str) -> None:
    assert not differences(text, "nothing")


OLDER_WAYS = [
    ("The admission of Jordan was blocked by the Soviet delegate for the second time; nine members supported it and "
     "Poland joined him.", "vetoed 9 -SUN,POL !SUN"),
    ("South Africa escaped expulsion thanks to three vetoes, those of Britain, France and the United States.",
     "vetoed -GBR,FRA,USA !GBR,FRA,USA"),
    ("Ten nations backed the text on Har Homa; the United States, with its no, killed it.", "vetoed 10 -USA !USA"),
    ("The PLO was invited to take part by nine votes to one.", "adopted 9/1"),
    ("Mr. Hammarskjold was recommended by ten votes, with one abstention.", "adopted 10/?/1"),
    ("The draft obtained the required majority, the United States alone abstaining.", "adopted 9 ~USA"),
    ("The draft obtained the required majority but Russia vetoed it.", "vetoed 9 -RUS !RUS"),
    ("The truce resolution went through without a single opposing vote, only Syria and Chad withholding theirs.",
     "adopted ?/0 ~SYR,TCD"),
    ("The admission of Jordan was hailed by the Soviet delegate.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), OLDER_WAYS)
def test_older_ways_of_telling_an_end(text: str, line: str) -> None:
    assert not differences(text, line)


def test_threats_of_a_veto_are_no_veto() -> None:
    told = "The session was first postponed for an hour due to the Russian veto threats."
    assert votes(told) == []


BLOCKED_IT = [
    ("Eleven members stood behind an American draft on the inspectors. Russia blocked it.", "vetoed 11 -RUS !RUS @USA"),
    ("Palestine's bid to become a full member was sunk by the United States.", "vetoed -USA !USA"),
    ("The Security Council had a statement ready. The United States blocked it.", "nothing"),
    ("Britain drafted a resolution. Russia said it would block it.", "nothing"),
    ("Fifteen members of the Council wanted the statement. The United States blocked it, the only one among the 15 "
     "members not on board.", "nothing"),
    ("Mexico tabled a draft resolution. Cuba blocked it.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), BLOCKED_IT)
def test_who_blocks_it_vetoes_the_text_told_before(text: str, line: str) -> None:
    assert not differences(text, line)
