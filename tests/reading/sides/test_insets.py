"""Asides between a voter and its verb, a text and its end, a verb and its text: read over, and never read away."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

NOTHING_OF_THE_VOTE = [
    "Russia{} vetoed the draft on Thursday.",
    "Ten members voted for the draft but Russia{} cast its veto on Thursday.",
]
ASIDES = [
    ", whose envoy spoke first,",
    ", which called the text biased, hasty and badly timed,",
    ", a friend of the government in Damascus,",
    " - as diplomats had predicted -",
    " (president of the Council in May)",
    ", to nobody's surprise,",
    ", not for the first time,",
    ", with some misgivings,",
    ", under pressure from all sides,",
    ", citing the sovereignty of States,",
    ", its ambassador said,",
]


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize("sentence", NOTHING_OF_THE_VOTE)
def test_an_aside_that_holds_nothing_of_the_vote_changes_nothing(sentence: str, aside: str) -> None:
    plain = differences(sentence.format(""), "vetoed -RUS !RUS", "2017-04-12")
    assert differences(sentence.format(aside), "vetoed -RUS !RUS", "2017-04-12") == plain


READ_OVER = [
    ("The text won nine votes. Britain, long a critic of the embargo, and Japan abstained.", "any 9 ~GBR,JPN"),
    ("The text won nine votes. Britain and, to nobody's surprise, Japan abstained.", "any 9 ~GBR,JPN"),
    ("The text won nine votes. Britain - a neighbour of the country - and Japan abstained.", "any 9 ~GBR,JPN"),
    ("The draft, which called for a truce and would have set up a panel of experts, failed.", "failed"),
    ("The draft - the product of weeks of talks - was adopted.", "adopted"),
    ("The Security Council - divided for months - adopted the resolution.", "adopted"),
    ("The Security Council adopted, after a heated debate, a resolution on Mali.", "adopted"),
    ("The resolution, drafted, after weeks of talks, by France, was adopted.", "adopted @FRA"),
    ("Presented by France, the former colonial power, the text was adopted.", "adopted @FRA"),
    ("The draft was adopted. As diplomats had predicted, the vote was 13-0.", "adopted 13/0"),
    ("Ten members - more than enough - voted for the text, which was adopted.", "adopted 10"),
    ("Thirteen members, among them India, voted for the text, which was adopted.", "adopted 13 +IND"),
    ("Eight members, the Russian envoy noted, had abstained from the vote on the text.", "any ?/?/8"),
    ("The text on Libya got only six.", "any 6"),
    (
        "The text was vetoed: Russia's ambassador, Vassily Nebenzia, and China's Zhang Jun vetoed it on Friday.",
        "vetoed -RUS,CHN !RUS,CHN",
    ),
]


@pytest.mark.parametrize(("text", "told"), READ_OVER)
def test_what_an_aside_parts_is_read_as_one(text: str, told: str) -> None:
    assert differences(text, told, "2022-11-01") == []


HOLDS_SOMETHING = [
    ("The text was adopted. Russia, joined by China, abstained.", "adopted ~RUS,CHN"),
    ("The text, drafted by France, was adopted.", "adopted @FRA"),
    ("The text, the joint work of France and Mexico, was adopted.", "adopted @FRA,MEX"),
    ("The text was adopted by 14 votes. China, who abstained, said it was biased.", "adopted 14 ~CHN"),
    ("The resolution, adopted by 13 votes to none, was drafted by Japan.", "adopted 13/0 @JPN"),
    ("The draft failed after Russia, a permanent member, voted against it.", "vetoed -RUS !RUS"),
]


@pytest.mark.parametrize(("text", "told"), HOLDS_SOMETHING)
def test_an_aside_that_tells_of_the_vote_is_read(text: str, told: str) -> None:
    assert differences(text, told, "2016-11-01") == []


NO_ASIDE = [
    ("The text was adopted. Russia, whose ally Syria, then a member, voted against it, was silent.", "adopted -SYR"),
    ("The text was adopted. It came after talks with Russia, an old rival, and China abstained.", "adopted ~CHN"),
    ("Japan, which presided this month, put the text to the vote and it was adopted.", "adopted"),
    ("The text was adopted. France, like Britain, abstained.", "adopted ~FRA,GBR"),
]


@pytest.mark.parametrize(("text", "told"), NO_ASIDE)
def test_no_clause_is_taken_for_an_aside(text: str, told: str) -> None:
    assert differences(text, told, "2016-11-01") == []


AT_OTHER_TIMES = [
    "Russia vetoed the draft. China, which had vetoed six times with Moscow, abstained.",
    "Russia vetoed the draft. China, which had often voted with the Russians, abstained.",
    "Russia vetoed the draft and China, which normally sides with it and has used its veto three times, abstained.",
    "Russia vetoed the draft. China - it had joined Russia in four earlier vetoes on Syria - abstained.",
    "Russia vetoed the draft. China, which four times before had vetoed texts on Syria with Moscow, abstained.",
    "Russia vetoed the draft. China, whose ambassador had raised his hand against four texts before, abstained.",
    "Russia vetoed the draft. China, so often at Moscow's side with a veto of its own, abstained.",
    "Russia vetoed the draft. China, a country that has seldom used its own veto, abstained.",
]


@pytest.mark.parametrize("text", AT_OTHER_TIMES)
def test_what_a_voter_did_at_other_times_is_not_of_this_vote(text: str) -> None:
    assert not differences(text, "vetoed -RUS ~CHN !RUS")


def test_who_wrote_the_text_before_is_its_author() -> None:
    told = "The draft was adopted. Malta, which had drafted the text a month before, voted for it; China abstained."
    assert not differences(told, "adopted +MLT ~CHN @MLT")
