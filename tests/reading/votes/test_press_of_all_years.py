"""Ways of agencies and national papers since 1960 to tell an end, its day and who stood where."""

from __future__ import annotations

import pytest

from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences, votes

ENDS = [
    ("Russia left the mission in Georgia without a mandate, vetoing late on Monday a Western plan to prolong it. Ten "
     "countries had voted for it. China, Libya, Uganda and Vietnam did not take sides.",
     "vetoed 10/1/4 -RUS ~CHN,LBY,UGA,VNM !RUS"),
    ("The United States stood alone on Tuesday, killing with its veto a text penned by Guyana and Panama.",
     "vetoed -USA !USA @GUY,PAN"),
    ("The motion had nine votes, only for Russia to veto it.", "vetoed 9 -RUS !RUS"),
    ("The Council on Friday rejected a Russian demand for an end to the bombing: 12 members turned thumbs down on the "
     "draft, and China and Namibia were the only ones to join Moscow in supporting it.",
     "failed 3/12/0 +RUS,CHN,NAM @RUS"),
    ("The Council has adopted neither Norway's nor Mexico's draft.", "failed @MEX"),
    ("The Americans vetoed the text on Monday. Every other member - from allies Britain and Japan to Russia and China "
     "- voted for it.", "vetoed 14/1/0 -USA +GBR,JPN,RUS,CHN !USA"),
    ("On Wednesday the Council rejected the Russian text. Moscow got support from only three other members - China, "
     "Vietnam and South Africa. Seven voted against and four abstained.",
     "failed 4/7/4 +RUS,CHN,VNM,ZAF @RUS"),
    ("The Council failed on Monday to adopt a Russian draft. Together with Russia, four countries - China, Gabon, "
     "Mozambique and the United Arab Emirates - voted for it. Four were against and six abstained.",
     "failed 5/4/6 +RUS,CHN,GAB,MOZ,ARE @RUS"),
    ("In a vote in the council's chamber on Friday afternoon, 10 nations voted in favour of the text, while China, "
     "Gabon, India and Brazil abstained. Russia vetoed it.", "vetoed 10/1/4 -RUS ~CHN,GAB,IND,BRA !RUS"),
    ("All 14 of America's fellow members raised their hands in favour of the draft, and the United States abstained.",
     "adopted 14/0/1 ~USA"),
]  # fmt: skip
TWO = [
    ("Two days after the Russian veto blocked a text on Ukraine, the Council voted to convene an emergency special "
     "session of the General Assembly. India abstained, Russia voted against the resolution and 11 voted in favour.",
     "any -RUS !RUS & any 11 -RUS ~IND"),
    ("The Council voted on Sunday to convene an emergency special session of the General Assembly to consider a "
     "resolution, vetoed by Russia on Friday, on the situation in Ukraine. It was adopted with 11 votes.",
     "vetoed -RUS !RUS & adopted 11"),
    ("Most recently, China and Russia vetoed a draft proposed by the United States. On Monday Russia and 13 other "
     "states voted in favour of the resolution, with the US abstaining.",
     "vetoed -CHN,RUS !CHN,RUS @USA & adopted 14 +RUS ~USA"),
    ("Russia has vetoed a text on a tribunal, with 11 votes in favour. On January 8, Russia also used its veto to "
     "strike down a resolution on Srebrenica.", "vetoed 11 -RUS !RUS & vetoed -RUS !RUS"),
    ("The Council voted in favour of the resolution by a vote of 12-2, with one abstention. The United States voted in "
     "favour of the resolution, which was vetoed by Russia.", "vetoed 12/2/1 -RUS +USA !RUS"),
    ("The Soviet Union vetoed the resolution on Kashmir. Its authors made another bid in a new text introduced after "
     "the resolution was defeated.", "vetoed -SUN !SUN"),
    ("The session was agreed. With 11 votes in favour, the resolution was passed, clearing the way for the General "
     "Assembly to convene.", "adopted 11"),
    ("The Council rejected the Russian text on Monday. It won the support of only one other country, China; all the "
     "rest abstained.", "failed 2/0/13 +RUS,CHN @RUS"),
    ("Russia vetoed the text. All but three members backed it: Russia and India voted against, China abstained.",
     "vetoed 12/2/1 -RUS,IND ~CHN !RUS"),
    ("Three members withheld their support: Russia, which vetoed it, and India voted no and China abstained.",
     "vetoed -RUS,IND ~CHN !RUS"),
    ("Russia vetoed it. The 11 yes votes included those of China, France and Norway.",
     "vetoed 11 +CHN,FRA,NOR -RUS !RUS"),
]  # fmt: skip
NOT_SO = [
    ("The Council adopted the text with 14 votes. For months it had failed to agree on a ceasefire text.",
     "adopted 14"),
    ("The Council adopted the text with 14 votes. A model UN Security Council at Yale had vetoed it.", "nothing"),
    # the rule, thoughts of what might be, who backed an amendment, and what a text was held against
    ("The United States vetoed the text on Tuesday. An opposing vote by any of the Council's five permanent members "
     "blocks adoption of a resolution.", "vetoed -USA !USA"),
    ("Russia vetoed the text on Friday. Beijing had let it be known that it would be easier to accept the adoption of "
     "a resolution passed under Chapter 6.", "vetoed -RUS !RUS"),
    ("The United States vetoed the text. The other Europeans supported an amendment to it.", "vetoed -USA !USA"),
    ("The draft fell short with eight votes. Had nine been obtained, the United States was expected to use its veto.",
     "failed 8"),
    ("The sole dissenter among 15 was the United States, which vetoed the text.", "vetoed -USA !USA"),
    ("The draft carried the names of Niger and Ireland. Russia vetoed it.", "vetoed -RUS !RUS @NER,IRL"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), [*ENDS, *TWO, *NOT_SO])
def test_a_vote_is_told_as_the_press_tells_it(text: str, told: str) -> None:
    assert not differences(text, told)


DAYS = [
    ("The United States late on Friday vetoed a Security Council draft on settlements.", "2011-02-18"),
    ("The United States [on Friday] vetoed a Security Council draft on settlements.", "2011-02-18"),
    ("The United States last Friday (Feb. 18) vetoed a Security Council draft on settlements.", "2011-02-18"),
    ("A Security Council draft on settlements went down Friday to an American veto.", "2011-02-18"),
    ("A spokesman on Saturday deplored the veto the US had cast the previous day against a Security Council draft.",
     "2011-02-18"),
    ("Diplomats voiced disappointment on Saturday over the US decision to abstain on a Security Council resolution, "
     "adopted Thursday night with 14 votes.", "2011-02-17"),
    ("The resolution the Security Council adopted on Thursday by 14 votes drew anger on Saturday.", "2011-02-17"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_of_a_vote_is_no_other_day_of_its_sentence(text: str, day: str) -> None:
    (vote,) = votes(text, "2011-02-20", lead="")
    assert vote.date is not None
    assert vote.date.value == day


def test_who_sided_with_the_permanent_of_an_unnamed_double_veto_vetoed_with_them() -> None:
    text = ("A double veto in the Council sank American efforts to punish Zimbabwe. The text had nine "
            "supporters; South Africa, Libya and Vietnam sided with Moscow and Beijing; Indonesia "
            "abstained.")  # fmt: skip
    told = "vetoed 9/5/1 -ZAF,LBY,VNM,RUS,CHN ~IDN !RUS,CHN"
    assert not differences(text, told, "2008-07-12")


def test_who_was_joined_is_none_of_those_that_then_abstain() -> None:
    text = ("Moscow vetoed an American call for a ceasefire. Eleven countries including China supported it. Poland "
            "joined the Russians and Britain and France abstained.")  # fmt: skip
    assert not differences(text, "vetoed 11 +CHN -POL,SUN ~GBR,FRA !SUN @USA", "1971-12-06")


def test_a_further_sponsor_is_told_beside_those_of_the_motion() -> None:
    text = ("The United States, Britain and France vetoed a motion sponsored by Kenya and Cameroon. Iraq was also a "
            "sponsor.")  # fmt: skip
    assert not differences(text, "vetoed -USA,GBR,FRA !USA,GBR,FRA @KEN,CMR,IRQ", "1974-10-31")


def test_a_vote_put_off_is_told_beside_the_one_that_failed() -> None:
    (vote,) = votes("A Russian-drafted Security Council resolution that called for a humanitarian ceasefire in the war "
                    "between the two sides failed to pass on Monday, while a vote on a rival Brazilian text was put "
                    "off until Tuesday.", "2023-10-17", lead="")  # fmt: skip
    assert vote.outcome.value == "not_adopted"
    assert vote.sponsors == ("RUS",)


def test_two_texts_named_in_one_sentence_keep_their_authors() -> None:
    first, second = votes(
        "One draft was proposed by Russia, and the other document was put forward by Germany and Belgium. Russia and "
        "China vetoed the draft initiated by Germany and Belgium. Moscow's draft failed to win the necessary votes.",
        "2019-12-20",
    )
    assert set(first.sponsors) == {"DEU", "BEL"}
    assert second.sponsors == ("RUS",)


def test_a_recalled_vote_takes_no_day_of_the_news() -> None:
    first, second = votes("The United States vetoed the text on Friday. The tally of 13-1, Costa Rica abstaining, came "
                          "two weeks after a 14-1 vote on a draft of four European members.", "1997-03-22")  # fmt: skip
    assert first.date is not None
    assert first.date.value == "1997-03-21"
    assert second.date is None or second.date.value != "1997-03-21"


def test_a_private_statement_on_a_veto_that_was_not_cast_is_no_statement_of_the_council() -> None:
    text = ("The resolution was adopted by the Security Council 14-0. In a statement today, Rabbi Stern, president of "
            "the federation, deplored the failure of the United States to veto it.")  # fmt: skip
    actions = read(open_page(text.encode(), "report.txt"), "1980-07-02").actions
    assert [a.kind.value for a in actions] == ["vote"]


def test_short_english_with_one_small_word_is_english() -> None:
    page = open_page(b"A resolution condemning Israeli settlements went down Friday to a US veto in council.", "r.txt")
    assert page.language in (None, "en")
