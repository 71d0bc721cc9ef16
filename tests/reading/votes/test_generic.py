"""How votes go is not how one went."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

RULES = [
    (
        "Russia vetoed the draft on Friday. When one of the big five says no, that's it.",
        "vetoed !RUS -RUS",
        "2022-02-26",
    ),
    (
        "The draft got ten votes on Friday and Russia vetoed it. Whenever a permanent member votes against, "
        "the text is dead.",
        "vetoed 10 !RUS -RUS",
        "2022-10-01",
    ),
    (
        "If one of the five casts its vote against a text, nothing is adopted.",
        "nothing",
        "2022-10-01",
    ),
    (
        "A veto by any of the five kills a resolution, even where the fourteen others are in favour.",
        "nothing",
        "2022-10-01",
    ),
    (
        "One negative vote from any permanent member is enough; 14 in favour would not help.",
        "nothing",
        "2022-10-01",
    ),
    (
        "Ten voted in favour of the draft. A veto by one of the five, Russia, killed it.",
        "vetoed 10 !RUS -RUS",
        "2022-10-01",
    ),
    (
        "Once any of the P5 objects, the Security Council adopts nothing.",
        "nothing",
        "2022-10-01",
    ),
    (
        "When Russia voted against the draft on Friday, the hall fell silent.",
        "any -RUS",
        "2022-10-01",
    ),
]


@pytest.mark.parametrize(("text", "line", "published"), RULES)
def test_what_follows_whenever_somebody_objects_is_no_vote(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []


def test_the_words_of_the_charter_tell_no_vote() -> None:
    told = "Decisions of the Council on procedural matters shall be made by an affirmative vote of nine members."
    assert votes(told) == []


def test_a_negative_vote_of_any_of_them_is_nobodys() -> None:
    told = (
        "Nine votes are required to win a procedural vote, in which a negative vote cast by any of the five permanent "
        "members - Britain, China, France, Russia and the US - does not invalidate a decision."
    )
    assert votes(told) == []


def test_when_a_text_is_adopted_is_the_same_for_all_texts() -> None:
    told = (
        "A resolution of the Security Council is adopted if at least nine of the fifteen are for it, and if none of "
        "the five permanent members (China, France, Russia, United Kingdom and United States) vetoes it."
    )
    assert votes(told) == []


def test_none_of_those_listed_vetoed_what_was_adopted() -> None:
    told = (
        "The Security Council adopted the text on Mali on 29 June 2022, as none of the five permanent members (China, "
        "France, Russia, the United Kingdom and the United States) vetoed it."
    )
    assert differences(told, "adopted", "2022-06-30") == []
