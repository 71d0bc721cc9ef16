"""Texts that met one end are told apart by whose they are; one that is told by itself is one."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

WHOSE = [
    ("The Council rejected two drafts on Gaza on Wednesday, one by Russia and the other by the United States.",
     "failed @RUS & failed @USA"),
    ("The Council threw out two texts on Lebanon: that of Sweden and that of the Soviet Union.",
     "failed @SWE & failed @SUN"),
    ("Two resolutions on Lebanon were voted down in the Security Council: the Soviet Union's and Sweden's.",
     "failed @SUN & failed @SWE"),
    ("The body threw out two draft resolutions: Brazil's own and that of the United States.",
     "failed @BRA & failed @USA"),
    ("The Council rejected two drafts, that of Washington, which got ten votes, and that of Moscow, which got four.",
     "vetoed 10 @USA & failed 4 @RUS"),
    ("Russia and China struck down that of the United States; Moscow's own got four votes.",
     "vetoed -RUS,CHN !RUS,CHN @USA & any 4 @RUS"),
]  # fmt: skip
ONE = [
    ("The Council rejected a draft by Russia on Wednesday.", "failed @RUS"),
    ("The Council rejected a draft by Russia, one of its members.", "failed @RUS"),
]


@pytest.mark.parametrize(("text", "line"), [*WHOSE, *ONE])
def test_texts_that_met_one_end_are_told_apart_by_their_authors(text: str, line: str) -> None:
    assert not differences(text, line)


def test_drafts_that_are_only_discussed_have_no_end() -> None:
    assert votes("The Council discussed two drafts, one by Russia and one by the United States.") == []
