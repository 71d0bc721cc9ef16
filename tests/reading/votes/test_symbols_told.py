"""The document a vote was on may be named on a line of its own, before the vote is told."""

from __future__ import annotations

from tests.reading.saying import votes

_VOTE = "Vote: 13 votes to 1 (Russian Federation) with 1 abstention (China)\n\n"
_SECOND = "Vote: 2 votes to 3 (France, United Kingdom, United States) with 10 abstentions\n\n"


def test_minutes_name_the_document_first() -> None:
    told = votes(
        "Draft in document S/2022/538\n\nSubmitted by: Ireland, Norway\n\n" + _VOTE
        + "Draft in document S/2022/541\n\nSubmitted by: Russian Federation\n\n" + _SECOND,
        "2022-07-09",
    )
    assert [vote.symbol for vote in told] == ["S/2022/538", "S/2022/541"]


def test_of_two_documents_none_is_taken() -> None:
    (vote,) = votes("Drafts in documents S/2022/538 and S/2022/541\n\n" + _VOTE, "2022-07-09")
    assert vote.symbol is None


def test_a_resolution_recalled_is_not_what_was_voted_on() -> None:
    (vote,) = votes("The draft would recall resolution 2585.\n\n" + _VOTE, "2022-07-09")
    assert vote.symbol is None
