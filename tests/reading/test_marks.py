"""What a report names, found once: lists of States, and which of two readings of a stretch stands."""

from __future__ import annotations

from itertools import pairwise

import pytest

from horseshoe.reading.marks import States, find_marks


def lists(text: str) -> list[tuple[str, ...]]:
    return [c.value.members for c in find_marks(text).chunks if isinstance(c.value, States)]


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Russia, China, Pakistan and Algeria backed it", ("RUS", "CHN", "PAK", "DZA")),
        ("the United States, the United Kingdom and France", ("USA", "GBR", "FRA")),
        ("Britain/France opposed it", ("GBR", "FRA")),
        ("Japan as well as Malta voted", ("JPN", "MLT")),
    ],
)
def test_names_in_a_row_are_one_list(text: str, members: tuple[str, ...]) -> None:
    assert lists(text) == [members]


def test_a_verb_between_two_names_parts_them() -> None:
    assert lists("Russia vetoed what France had drafted") == [("RUS",), ("FRA",)]


def test_the_possessive_ends_a_list() -> None:
    assert lists("Russia's, China and France") != [("RUS", "CHN", "FRA")]


def test_a_capital_where_something_happens_names_no_state() -> None:
    assert lists("The talks were held in Moscow on Friday") == []


def test_the_number_of_an_article_is_no_count() -> None:
    chunks = find_marks("He invoked Article 99 of the Charter").chunks
    assert all(c.cls != "N" for c in chunks)


def test_chunks_never_overlap_and_are_in_order() -> None:
    text = (
        "The 15-member UN Security Council voted 13-1-1 on Friday on resolution 2728; U.S. Ambassador Robert Wood "
        "said no."
    )
    chunks = find_marks(text).chunks
    assert all(a.end <= b.start for a, b in pairwise(chunks))
    assert {c.cls for c in chunks} >= {"C", "T", "M", "R"}


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (
            "Australia voted against it with the United States, and Britain, Nigeria and Rwanda abstained",
            [("AUS",), ("USA",), ("GBR", "NGA", "RWA")],
        ),
        ("Russia and China, France said", [("RUS", "CHN"), ("FRA",)]),
        ("Chad, Chile, and Jordan voted", [("TCD", "CHL", "JOR")]),
    ],
)
def test_an_and_before_more_commas_began_another_list(text: str, members: list[tuple[str, ...]]) -> None:
    assert lists(text) == members
