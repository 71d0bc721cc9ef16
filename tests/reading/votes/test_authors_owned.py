"""Whose a text is by a possessive, or by what its authors wanted with it."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("China sides with Russia in voting for their joint text on Bosnia; thirteen abstain and it fails.", "CHN RUS"),
        ("The sanctions were renewed with nine votes, after the United States had spent a week on the telephone over "
         "its draft.", "USA"),
        ("Lebanon, which together with France had drafted the text, voted for it; it was adopted.", "LBN FRA"),
        ("The text with which Russia and India meant to stop the bombing was rejected by twelve votes to three.",
         "RUS IND"),
        ("The text that Ireland and Niger had laboured over for months was vetoed by Russia.", "IRL NER"),
        ("What Ireland had wanted was a resolution on the climate. It was vetoed by Russia.", "IRL"),
    ],
)  # fmt: skip
def test_authors_are_told_round_about(text: str, by: str) -> None:
    (vote,) = votes(text, "2022-01-01")
    assert sorted(vote.sponsors) == sorted(by.split())


@pytest.mark.parametrize(
    "text",
    [
        "China, which objected to the whole Anglo-American plan, did not vote; the text was adopted by 13 votes.",
        "The text was adopted after Russia had dropped its demand for a debate.",
        "Japan voted for the text, which was adopted, and praised their joint efforts.",
    ],
)
def test_whose_plan_or_demand_it_was_wrote_no_text(text: str) -> None:
    (vote,) = votes(text, "2022-01-01")
    assert vote.sponsors == ()
