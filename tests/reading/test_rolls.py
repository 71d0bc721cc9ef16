"""Roll calls in rows, terse counts and names behind a score; and who wrote the text, told in many ways."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

ROWS_AND_SCORES = [
    ("How they voted on the draft:\nFrance ........ YES\nJapan ......... YES\nChina ......... abstain\n"
     "Russia ........ NO",
     "any +FRA,JPN ~CHN -RUS"),
    ("Recorded vote on the draft\nFor (3): Chad, Chile, Spain\nAgainst (1): Egypt\nAbstentions (1): Angola",
     "any 3/1/1 +TCD,CHL,ESP -EGY ~AGO"),
    ("The draft collapsed in an 11:2:2 ballot in the Security Council.", "any 11/2/2"),
    ("Western Sahara, US draft | 12 / 0 / 3 | adopted", "adopted 12/0/3 @USA"),
    ("The draft was rejected by 5 in favour to 4 against (France, Japan, United Kingdom, United States).",
     "failed 5/4 -FRA,JPN,GBR,USA"),
    ("14-0: UN Security Council backs the Gaza plan. Russia abstained on the draft.", "adopted 14/0 ~RUS"),
    ("Two -- Russia and China -- abstained; the draft was adopted with 13 votes.", "adopted 13/?/2 ~RUS,CHN"),
    ("The draft got nine ayes, the exact number required, and was adopted.", "adopted 9"),
    ("Nine ayes are the number required for the draft to be adopted.", "nothing"),
    ("Bookmakers on the draft: 12 or 13 for.", "nothing"),
    ("The meeting on the draft ran from 11:20:15 to noon.", "nothing"),
]
AUTHORS = [
    ("The draft was adopted. It was written by the US, with Belgium and Italy as co-sponsors.", "adopted @USA,BEL,ITA"),
    ("The resolution, the joint work of France and Mexico, was adopted.", "adopted @FRA,MEX"),
    ("The draft was vetoed by Russia. The initiative belonged to the United States and France.",
     "vetoed -RUS !RUS @USA,FRA"),
    ("Kenya and Mauritania moved the resolution, which was adopted.", "adopted @KEN,MRT"),
    ("Mexico and Japan set their signatures to the draft; it was adopted.", "adopted @MEX,JPN"),
    ("The six-Power draft on Syria (Argentina, Japan, Nigeria) was adopted with 12 votes.", "adopted 12 @ARG,JPN,NGA"),
    ("Russia asked for the meeting; the British draft was adopted.", "adopted @GBR"),
    ("Vetoed: the Sudan draft, by Russia.", "vetoed -RUS !RUS"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), [*ROWS_AND_SCORES, *AUTHORS])
def test_rows_scores_and_authors(text: str, line: str) -> None:
    assert differences(text, line) == []
