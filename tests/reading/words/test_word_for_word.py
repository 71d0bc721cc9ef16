"""Votes in copy translated word for word from a dozen languages, and plain English that must stay as it is."""

from __future__ import annotations

import re

import pytest

from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.reading.words.word_for_word import plain_words
from horseshoe.reading.words.word_for_word_counts import COUNTS
from horseshoe.reading.words.word_for_word_ends import ENDS
from horseshoe.reading.words.word_for_word_fronted import FRONTED
from horseshoe.reading.words.word_for_word_sides import SIDES
from tests.reading.saying import differences

VOTED = "The UN Security Council voted on Wednesday on a draft resolution on Sudan. "
FOR = [
    "brought their voice to the text",  # French
    "were therefor",  # German
    "voted with yes",
    "threw approving tickets",  # Chinese
    "voted approval",
    'used "yes" vote',  # Turkish
    "used vote in the direction of acceptance",
    "manifested themselves favorably",  # Portuguese
    "gave the vote of agreement",  # Persian
    "turned around to approval",  # Japanese
]
AGAINST = [
    "opposed themselves to the text",
    "were thereagainst",
    "voted with no",
    "acted against",  # Russian
    "cast oppose votes",
    "used reject vote",
    "voted contrarily",
    "manifested themselves in counter",  # Spanish
    "gave the vote of opposition",
    "put in opposition votes",
    "turned to opposition",
]
ABSTAINED = [
    "are taken refuge in abstention",
    "retrenched themselves behind an abstention",
    "contained themselves of the voice",
    "abandoned the right",
    "chose to abandon the right",
    "remained shy in the voting",
    "abstained themselves of voting",
    "withheld from voting",  # Arabic
    "refrained from giving vote",
    "gave up voting",  # Korean
    "turned to abstention",
    "have themselves abstained",  # Italian
    "cast white ballots",  # Vietnamese
    "laid down their votes",  # Swedish
]
STAYED_OUT = [
    "did not participate to the vote",
    "took not part in the voting",
    "did not accept participation in the voting",
    "did not join in the voting",
    "did not enter the voting",
    "have not participated in the scrutiny",
    "did not participate in the vote-taking",
]
WHO = ("China and Algeria", "Pakistan, Sierra Leone and Guyana")
CODES = {"China and Algeria": "CHN,DZA", "Pakistan, Sierra Leone and Guyana": "PAK,SLE,GUY"}


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize(
    ("way", "mark"),
    [(w, m) for ways, m in ((FOR, "+"), (AGAINST, "-"), (ABSTAINED, "~"), (STAYED_OUT, "o")) for w in ways],
)
def test_where_they_stood(who: str, way: str, mark: str) -> None:
    assert differences(f"{VOTED}{who} {way}.", f"any {mark}{CODES[who]}") == []


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("Against acted China and Algeria.", "any -CHN,DZA"),
        ('"Against" voted China and Algeria.', "any -CHN,DZA"),
        ("Have voted against: China and Algeria.", "any -CHN,DZA"),
        ("Casting the opposing tickets is China.", "any -CHN"),
        ("The counter-voices came from China and Algeria.", "any -CHN,DZA"),
        ("To favor voted China and Algeria.", "any +CHN,DZA"),
        ("For the document voted China and Algeria.", "any +CHN,DZA"),
        ('Among those saying "yes" took place China.', "any +CHN"),
        ("They abstained China and Algeria.", "any ~CHN,DZA"),
        ("Of the voice contained themselves China and Algeria.", "any ~CHN,DZA"),
        ("In the voting did not participate China.", "any oCHN"),
    ],
)
def test_voters_behind(sentence: str, line: str) -> None:
    assert differences(VOTED + sentence, line) == []


COUNTED = [
    "With twelve against two voices it voted the resolution at one abstention.",
    "With 12 voices at 2 counter-voices and 1 abstention the resolution was accepted.",
    "Twelve states voted therefor, two thereagainst, one contained itself.",
    "The result was 12 tickets approve, 2 tickets oppose, 1 ticket abandon right.",
    "The voting result is 12 votes for, 2 votes against, 1 vote give up.",
    "It was adopted by approval 12, opposition 2, abstention 1.",
    "It was adopted with agreement of 12 countries, opposition of 2 countries and abstention of 1 country.",
    "12 members used vote in the direction of acceptance, 2 in the direction of rejection, 1 remained abstaining.",
    "It was approved with 12 votes to favor, 2 in counter and 1 abstention.",
    "It got the support of 12 countries against the rejection of two and the abstention of one.",
    "12 countries approved, 2 countries opposed and 1 country abandoned.",
    "It was adopted with 12 votes agree, 2 votes disagree and 1 white vote.",
    "It summed 12 votes to favor, two in contra and an abstention.",
    "The text collected twelve voices, against two and one abstention.",
]


@pytest.mark.parametrize("sentence", COUNTED)
def test_counts(sentence: str) -> None:
    wrong = [d for d in differences(VOTED + sentence, "any 12/2/1") if not re.search(r"untold|adopted", d)]
    assert wrong == []


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("The text has not collected the nine voices required.", "failed"),
        ("The project of resolution has been pushed back.", "failed"),
        ("The resolution plan was denied.", "failed"),
        ("The draft did not bring votes.", "failed"),
        ("The Fifteen have adopted to the unanimity the text.", "adopted 15"),
        ("The resolution draft was one-voicedly accepted.", "adopted 15"),
        ("The decision draft was accepted with oneness of votes.", "adopted 15"),
        ("The resolution plan was adopted by full agreement of the 15 board countries.", "adopted 15"),
        ("The project of resolution was negated by Russia.", "vetoed -RUS !RUS"),
        ("Russia exercised the right of refusal.", "vetoed -RUS !RUS"),
        ("The project of resolution was vetoed for Russia.", "vetoed -RUS !RUS"),
        ("Due to Russia's exercise of veto right the adoption miscarried.", "vetoed -RUS !RUS"),
    ],
)
def test_ends(sentence: str, line: str) -> None:
    assert [d for d in differences(VOTED + sentence, line) if d != "-yes=15"] == []


PLAIN = [
    "Washington turned to the opposition in Caracas.",
    "The talks turned to agreement on the border.",
    "Britain came out in favour of the ceasefire plan, and London came out against the war.",
    "Iran will never give up its right to enrich uranium.",
    "Egypt waived its rights under the treaty.",
    "China remained undecided on Monday, and the United States was reluctant.",
    "They called for unanimity, and the two were in full agreement.",
    "It acted with the full agreement of the Sudanese government.",
    "It is a matter of restraint in the exercise of the veto.",
    "America vetoed for Israel, he said, and Israel ignored the vote.",
    "The Council spoke with one voice and adopted it without a dissenting voice.",
    "It takes one negative vote, cast by one of the five.",
    "Objections came from Russia, which voted against Israel.",
    "They abstained from voting and refrained from the vote.",
    "A record crowd bought 9 tickets for the match.",
    "They agreed on a resolution plan for housing; the project was carried out in Sudan.",
    "Two abandoned and burned vehicles were found.",
    "He contained himself with difficulty.",
    "He has a right of reply and a right of first refusal.",
    "The proposal was declined by Israel, and its effect was negated by Russia.",
]


@pytest.mark.parametrize("sentence", PLAIN)
def test_plain_english_stays(sentence: str) -> None:
    assert list(plain_words(VOTED + sentence)) == []


def test_only_where_the_council_is() -> None:
    assert list(plain_words("In parliament two parties contained themselves of the voice.")) == []


def test_every_place_is_in_the_text_as_it_came() -> None:
    text = VOTED + "Against acted only Bolivia; China and Algeria contained themselves of the voice."
    reading = read(open_page(text.encode(), "report.txt"), "2024-03-28")
    spans = [span for a in reading.actions for span in a.spans]
    assert spans
    assert all(text[s.start : s.end] == s.quote for s in spans)


def test_every_row_compiles_and_has_its_groups() -> None:
    for source, plain in (*SIDES, *FRONTED, *COUNTS, *ENDS):
        assert set(plain) <= set(re.compile(source).groupindex)
