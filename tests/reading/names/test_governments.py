"""A State that is named through its government, its delegation or its side of the table."""

from __future__ import annotations

import pytest

from horseshoe.reading.names.names import MentionKind, find_names
from tests.reading.saying import votes


@pytest.mark.parametrize(
    ("text", "named", "code"),
    [
        ("China and the Russian government vetoed it", "Russian government", "RUS"),
        ("the Algerian delegation abstained", "Algerian delegation", "DZA"),
        ("France's delegation voted against", "France's delegation", "FRA"),
        ("Moscow's delegation vetoed it", "Moscow's delegation", "RUS"),
        ("the delegation of Pakistan abstained", "delegation of Pakistan", "PAK"),
        ("the Chinese side vetoed it", "Chinese side", "CHN"),
        ("the U.S. mission to the United Nations voted against", "U.S. mission to the United Nations", "USA"),
        ("the Reagan government was against, and so was the Thatcher government", "Thatcher government", "GBR"),
    ],
)
def test_who_acts_for_a_state_names_it(text: str, named: str, code: str) -> None:
    mention = find_names(text)[-1]
    assert (text[mention.start : mention.end], mention.members) == (named, (code,))
    assert mention.kind is MentionKind.GOVERNMENT


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Syrian government forces shelled the town", "Syrian"),
        ("Russian government officials declined to comment", "Russian"),
        ("the British mission in Kabul", "British"),
        ("the Chinese side of the border", "Chinese"),
        ("France's mission in Mali ended", "France"),
    ],
)
def test_what_is_theirs_is_not_they(text: str, named: str) -> None:
    mention = find_names(text)[0]
    assert text[mention.start : mention.end] == named
    assert mention.kind is not MentionKind.GOVERNMENT


@pytest.mark.parametrize(
    "who",
    ["the Russian side", "the Russian delegation", "Russia's delegation", "Moscow's mission", "the Russian government"],
)
def test_a_list_goes_on_over_who_acts(who: str) -> None:
    text = f"The UN Security Council failed to adopt a resolution on Myanmar on Friday when China and {who} vetoed it."
    (vote,) = votes(text, "2007-01-13")
    assert set(vote.vetoes) == {"CHN", "RUS"}
