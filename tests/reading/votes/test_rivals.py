"""Several texts in one sentence, each with its own author, end and count."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

EACH = [
    ("Two rival drafts failed, one by France, which Russia vetoed, and the other by Russia, which got four votes.",
     "vetoed -RUS !RUS @FRA & failed 4 @RUS"),
    ("Of the two drafts, one, by France, was vetoed by Russia and the other, by Russia, got four votes.",
     "vetoed -RUS !RUS @FRA & failed 4 @RUS"),
    ("Two competing texts on Venezuela fell: the American one to vetoes of Russia and China, the Russian one for want "
     "of votes.", "vetoed -RUS,CHN !RUS,CHN @USA & failed @RUS"),
    ("Two drafts on Aleppo fell: one to a Russian veto, the other for want of votes.",
     "vetoed -RUS !RUS & failed"),
    ("Both drafts failed, the French by Russia's veto, the Russian by nine votes to four.",
     "vetoed -RUS !RUS @FRA & failed 4/9 @RUS"),
    ("Russia vetoed the French text, and its own got only four votes.",
     "vetoed -RUS !RUS @FRA & failed 4 @RUS"),
    ("The Council rejected two drafts, one by the United States, with nine votes for, three against and three "
     "abstentions, the other by Russia, with four for, seven against and four abstentions.",
     "any 9/3/3 @USA & failed 4/7/4 @RUS"),
    ("Of two rival drafts the French one was vetoed by Russia and the Russian one failed 4-9-2.",
     "vetoed -RUS !RUS @FRA & failed 4/9/2 @RUS"),
    ("The Council adopted two resolutions, one by France, on Mali, with 15 votes, and the other by the United States, "
     "on the Golan.", "adopted 15 @FRA & adopted @USA"),
    ("The Council first voted on the French draft (11-2-2, vetoed by Russia) and then on the Russian one (4-9-2).",
     "vetoed 11/2/2 -RUS !RUS @FRA & failed 4/9/2 @RUS"),
]
BY_AUTHOR = [
    ("Britain and France vetoed both the American and the Soviet drafts on 30 October 1956.",
     "vetoed -GBR,FRA !GBR,FRA @USA & vetoed -GBR,FRA !GBR,FRA @SUN"),
]
ONE_TEXT = [
    ("France and Britain vetoed neither the American nor the Soviet draft.", "nothing"),
    ("The two drafts were merged, the Russian giving way, and the Council unanimously adopted resolution 2328.",
     "adopted"),
    ("A text by the United States and Japan was vetoed by Russia, and the others voted for it.",
     "vetoed 14/1 -RUS !RUS @USA,JPN"),
]


@pytest.mark.parametrize(("text", "line"), [*EACH, *BY_AUTHOR])
def test_each_of_several_texts_is_a_vote(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize(("text", "line"), ONE_TEXT)
def test_one_text_is_no_two(text: str, line: str) -> None:
    assert not differences(text, line)
