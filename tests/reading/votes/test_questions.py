"""The day and the authors a question names are those of its answer; what it asks is no vote by itself."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences, votes

ANSWERED = [
    (
        "What did the Security Council do on Thursday?\nIt renewed the arms embargo with ten votes, five abstaining.\n"
        "Did Russia veto the US text?\nNo. It did not veto; it abstained, China did too, and so did South Africa.",
        "adopted 10/?/5 ~RUS,CHN,ZAF @USA", "2019-06-03", "2019-05-30",
    ),
    (
        "What was France hoping for on Saturday?\nThat Russia would let its Aleppo text through by abstaining, as "
        "China in the end did.\nAnd what did it get?\nEleven votes, a Venezuelan no and a Russian veto.",
        "vetoed 11 -RUS,VEN ~CHN !RUS @FRA", "2016-10-10", "2016-10-08",
    ),
    (
        "Q: What happened in the Security Council on Friday?\nA: Twelve members voted for the text on Gaza. The United "
        "States vetoed it.",
        "vetoed 12 -USA !USA", "2024-04-20", "2024-04-19",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want", "published", "day"), ANSWERED)
def test_an_answer_is_of_the_day_and_the_authors_asked_about(text: str, want: str, published: str, day: str) -> None:
    assert differences(text, want, published) == []
    (vote,) = votes(text, published)
    assert vote.date is not None
    assert vote.date.value == day


@pytest.mark.parametrize("asks", ["Why did Russia veto the text on Mali?", "How come Russia vetoed the text on Mali?"])
def test_why_is_asked_of_what_happened(asks: str) -> None:
    assert differences(asks + " It wanted the sanctions gone.", "vetoed -RUS !RUS", "2023-08-31") == []


@pytest.mark.parametrize(
    "text",
    [
        "Did Russia veto the text on Mali? Nobody in the Security Council would say.",
        "Will the Council vote on Friday? Diplomats shrug.",
        "What would France do on Monday? It has said nothing of a vote.",
        "What did the Human Rights Council do on Friday? It passed a text on Syria with 26 votes. Did Russia veto it? "
        "No. It has no veto there; it voted no, and so did China.",
    ],
)
def test_what_is_only_asked_is_no_vote(text: str) -> None:
    page = open_page(text.encode(), "report.txt")
    assert [a.modality for a in read(page, "2023-08-31").actions if a.kind is Kind.VOTE and a.ballots] == []
