"""Authors told by their part in a text, and those who had another part in the day."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes

VOTED = "The Security Council adopted the draft with 12 votes on Thursday. "
TEN = "DZA ECU GUY JPN KOR MLT MOZ SLE SVN CHE"
BY_ROLE = [
    ("Malta and Japan, the two penholders, thanked everyone.", "MLT JPN"),
    ("Malta and Japan, co-penholders on the file, thanked everyone.", "MLT JPN"),
    ("Malta and Japan, its sponsors, thanked everyone.", "MLT JPN"),
    ("Malta - the draft's sponsor - thanked everyone.", "MLT"),
    ("With Ecuador the penholder, talks had lasted a month.", "ECU"),
    ("Ecuador and the United States are the penholders on Haiti.", "ECU USA"),
    ("Ecuador, penholder on Haiti, had circulated the text last week.", "ECU"),
    ("Malta and Japan were its sponsors.", "MLT JPN"),
]
LISTED = [
    ("The sponsors included Algeria, Guyana and Slovenia.", "DZA GUY SVN"),
    ("Sponsoring it were Algeria, Guyana and Slovenia.", "DZA GUY SVN"),
    ("Co-sponsors: Switzerland, Malta and 20 others.", "CHE MLT"),
    ("The movers of the text were Malta and Japan.", "MLT JPN"),
    ("The five countries who wrote the draft - Algeria, Malta, Japan, Ecuador and Guyana - had asked for a vote.",
     "DZA MLT JPN ECU GUY"),
    ("Switzerland, Malta and, at the last minute, Japan sponsored it.", "CHE MLT JPN"),
]
BY_THE_PEN = [
    ("The pen was held by Guyana.", "GUY"),
    ("The pen on the text lay with Guyana and Malta.", "GUY MLT"),
    ("Ireland and Norway led the drafting.", "IRL NOR"),
    ("The drafting was led by Ireland and Norway.", "IRL NOR"),
    ("Guyana and Malta had negotiated and tabled the text.", "GUY MLT"),
    ("Guyana had worked on the text for weeks before tabling it.", "GUY"),
]
BY_NAME = [
    ("Malta, Japan and Guyana had put their names to the text.", "MLT JPN GUY"),
    ("Eight countries in all, Guyana among them, had put their names to the text.", "GUY"),
    ("The draft bore the names of Malta and Guyana.", "MLT GUY"),
    ("Malta and Japan signed as co-sponsors.", "MLT JPN"),
    ("Malta's ambassador, Vanessa Frazier, had put the resolution down on Friday.", "MLT"),
    ("It was submitted on behalf of the Arab Group by Algeria.", "DZA"),
]
BY_ORIGIN = [
    ("The wording came from Switzerland.", "CHE"),
    ("The text originated with Switzerland and Ecuador.", "CHE ECU"),
    ("The text owed its origin to Switzerland.", "CHE"),
    ("The measure was of Swiss authorship.", "CHE"),
    ("The text was a joint effort of Japan and Malta.", "JPN MLT"),
    ("Malta and Japan were behind the text.", "MLT JPN"),
    ("Behind it stood Algeria and Guyana.", "DZA GUY"),
]
BY_GROUP = [
    ("It was the E10's text.", TEN),
    ("The E10 had drafted the text.", TEN),
    ("The A3 had tabled the draft.", "DZA MOZ SLE"),
    ("The A3+ (Algeria, Guyana, Mozambique and Sierra Leone) had tabled the draft.", "DZA GUY MOZ SLE"),
    ("The text was drafted by the council's ten elected members.", TEN),
    ("It was sponsored by the Council's three African members.", "DZA MOZ SLE"),
]
BY_OFFICE = [
    ("Penholder Mexico had sought consensus.", "MEX"),
    ("As penholder, Malta had steered the text.", "MLT"),
    ("Main sponsors Malta and Japan were pleased.", "MLT JPN"),
    ("The text was presented by the delegations of Malta, Japan and Ecuador.", "MLT JPN ECU"),
    ("The French and British ambassadors tabled the draft.", "FRA GBR"),
    ("The motion stood as a text in the name of Malta.", "MLT"),
    ("Malta and Japan had teamed up on the text.", "MLT JPN"),
    ("Switzerland, whose text it was, was satisfied.", "CHE"),
    ("Draft: Malta and Japan.", "MLT JPN"),
]
OTHER_PARTS = [
    "Opposition to the text came from Russia and China.",
    "Malta had asked for the meeting.",
    "Malta's ambassador, president for April, read out the result.",
    "The meeting was called by Malta and Japan.",
    "The text was backed by Malta.",
    "Malta thanked the authors of the text.",
    "Malta was not among the sponsors.",
    "Malta refused to put its name to the text.",
    "The text was not drafted by Malta.",
    "The sponsors had hoped for Malta and Japan.",
    "The sponsors' critics, Malta and Japan, abstained.",
    "The authors faced pressure from Malta.",
    "A statement drafted by Malta was read out.",
    "A report was submitted by Malta.",
    "Rebels sponsored by Malta attacked on Friday.",
    "The draft praises the work of Malta.",
    "The resolution welcomes the initiative of Malta.",
    "Malta spoke on behalf of the Arab Group.",
    "Iran, a sponsor of Hezbollah, denounced it.",
    "Behind Malta stood Japan.",
    "At Malta's initiative the Council met again on Friday.",
    "President Malta closed the meeting.",
    "Malta asked the penholder to wait.",
    "The penholder asked Malta to wait.",
    "The text was supported by the delegations of Malta and Japan.",
    "Malta and Japan had teamed up on Friday's reception.",
    "The sponsors, Malta said, had been hasty.",
    "As president, Malta had read the text.",
]


@pytest.mark.parametrize(
    ("sentence", "authors"), [*BY_ROLE, *LISTED, *BY_THE_PEN, *BY_NAME, *BY_ORIGIN, *BY_GROUP, *BY_OFFICE]
)
def test_who_had_an_authors_part_in_the_text_is_its_author(sentence: str, authors: str) -> None:
    (vote,) = votes(VOTED + sentence, lead="")
    assert set(vote.sponsors) == set(authors.split())


@pytest.mark.parametrize("sentence", OTHER_PARTS)
def test_who_had_another_part_is_no_author(sentence: str) -> None:
    assert [v.sponsors for v in votes(VOTED + sentence, lead="")] == [()]


@pytest.mark.parametrize(
    ("text", "published", "authors"),
    [
        ("The draft sponsored by the seven non-aligned members was vetoed by the United States.", "2001-03-28",
         "BGD COL JAM MLI MUS SGP TUN"),
        ("The United States vetoed the E10 draft.", "2024-03-28", TEN),
        ("The draft sponsored by six non-aligned members was vetoed by the United States.", "2001-03-28", ""),
        ("The draft sponsored by the non-aligned members was vetoed by the United States.", "2001-03-28", ""),
        ("The US-supported text was adopted by 14 votes.", "2024-03-28", ""),
    ],
)  # fmt: skip
def test_a_group_is_who_sat_in_it_that_day_or_nobody(text: str, published: str, authors: str) -> None:
    (vote,) = votes(text, published)
    assert set(vote.sponsors) == set(authors.split())
