"""Texts of which neither came through, and a text told beside the amendment to it that fell."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, facts, votes

NEITHER = {
    "Neither the Russian draft nor the American one was adopted on Friday.": "failed @RUS & failed @USA",
    "The Security Council adopted neither the Russian draft nor the American one.": "failed @RUS & failed @USA",
    "Neither text won the nine votes it needed in the Security Council.": "failed",
    "Neither draft resolution got through the Security Council.": "failed",
    "Neither a draft by Malta nor a draft by Brazil obtained the required majority.": "failed @MLT & failed @BRA",
    "The Russian draft resolution and a US draft resolution on Gaza failed.": "failed @RUS & failed @USA",
    "A Russian draft and an American one failed to get through the Council on Friday.": "failed @RUS & failed @USA",
}


@pytest.mark.parametrize(("text", "wanted"), NEITHER.items())
def test_of_two_texts_neither_came_through(text: str, wanted: str) -> None:
    assert differences(text, wanted) == []


@pytest.mark.parametrize(
    "text",
    [
        "Neither Russia nor China vetoed the resolution, which was adopted with 13 votes.",
        "The resolution was adopted with 13 votes; neither Paris nor London had drafted it.",
        "The resolution, which names neither party, was adopted with 13 votes.",
    ],
)
def test_neither_of_members_fails_no_text(text: str) -> None:
    (vote,) = votes(text)
    assert vote.outcome.value == "adopted"


OF_THE_TEXT = "abstain:USA abstain=1~ adopted no=0~ yes=14"
AMENDED = {
    'The call was adopted on Monday. Russia wanted to add a word, but its amendment was rejected, and the original '
    "version was put to the vote. 14 members were in favour and the United States abstained.": OF_THE_TEXT,
    "The Council adopted the resolution on Monday. A Russian amendment had been rejected, and the text was then put to "
    "the vote as it stood. Fourteen members voted for it and the United States abstained.": OF_THE_TEXT,
    "The Council adopted the resolution on Monday after turning down a Russian amendment. Fourteen members voted in "
    "favour and the United States abstained.": OF_THE_TEXT,
}


@pytest.mark.parametrize(("text", "wanted"), AMENDED.items())
def test_what_follows_a_rejected_amendment_is_of_the_text(text: str, wanted: str) -> None:
    assert wanted in {" ".join(sorted(facts(vote))) for vote in votes(text)}


NOT_ONE = {
    "The draft was adopted: 12 members were in favour, not one against, with India, China and Russia abstaining.":
        "adopted 12/0/3 ~IND,CHN,RUS",
    "The draft came up two votes short. Not one country raised a hand against it, but eight abstained.": "failed ?/0/8",
    "The Council adopted the resolution. Not one member voted against.": "adopted ?/0/?",
    "The Council adopted the resolution. Not a single country on the Council stood against it.": "adopted ?/0/?",
    "The resolution was adopted by 13 votes with not one opposed and two abstaining.": "adopted 13/0/2",
    "The Council rejected the draft. Not even one delegation supported it.": "failed 0/?/?",
}


@pytest.mark.parametrize(("text", "wanted"), NOT_ONE.items())
def test_not_one_is_none(text: str, wanted: str) -> None:
    assert differences(text, wanted) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("With not a vote to spare the Council adopted the draft. Nine countries supported it.", "adopted 9/?/?"),
        ("The Council of 15 nations adopted the text: 12 members were in favour, none against.", "adopted 12/0/?"),
        ("A Council of fifteen states approved the resolution, 13-0, with two abstentions.", "adopted 13/0/2"),
    ],
)
def test_a_vote_to_spare_and_the_size_of_the_council_are_no_counts(text: str, line: str) -> None:
    assert differences(text, line) == []


def test_permanent_members_without_an_article_are_some() -> None:
    (vote,) = votes("The resolution is not adopted, since permanent members voted no.")
    assert not vote.ballots
    (vote,) = votes("The five permanent members voted against the resolution.")
    assert len(vote.ballots) == 5
