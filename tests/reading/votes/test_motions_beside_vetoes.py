"""A motion that seven or more were against, beside a text that was vetoed; a text that is voted on, after another."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

TWO = [
    ("A U.S. text on gas inspectors was vetoed on Tuesday by Russia. Its envoy had sought a delay in vain. He said the "
     "report was not out. Eight council members opposed the delay and three abstained. The U.S. text got 11 votes.",
     "vetoed 11 -RUS !RUS @USA & failed ?/8/3"),
    ("Postponement refused: four for, eight against, three abstain. Then came the veto by Russia. The U.S. draft had "
     "eleven in favour, two opposed and two abstentions.", "failed 4/8/3 & vetoed 11/2/2 -RUS !RUS @USA"),
    ("A motion for a delay got four votes in favour and eight against. Russia then vetoed the draft of France.",
     "any 4/8 & vetoed -RUS !RUS @FRA"),
    ("On 9 January, by resolution 462, the Council called a special session. The vote was 12 to 2. On 13 January a "
     "proposal of the United States on Iran was voted upon. It received 10 votes, and the Soviet Union vetoed it.",
     "any 12/2 & vetoed 10 -SUN !SUN @USA"),
    ("Resolution 1556 was adopted on 30 July 2004 with thirteen votes. On 31 March 2005 the Council voted on the "
     "United Kingdom's text. It was adopted with eleven votes, and Brazil abstained.",
     "adopted 13 & adopted 11 ~BRA @GBR"),
    ("The first draft was adopted on 3 May with 13 votes. On 5 May the Council voted on a draft of Malta. Nine were in "
     "favour, and it was adopted.", "adopted 13 & adopted 9 @MLT"),
]
ONE = [
    ("The United States vetoed Russia's draft. It had drawn four supporters. Seven voted no and four abstained.",
     "vetoed 4/7/4 -USA !USA @RUS"),
    ("The draft was vetoed by Russia, two voting against and two abstaining.", "vetoed ?/2/2 -RUS !RUS"),
    ("Eleven voted for the text and two against it. Russia vetoed it.", "vetoed 11/2 -RUS !RUS"),
    ("Eight voted against the motion, and it was rejected. Russia had asked for it.", "failed ?/8"),
    ("On Tuesday the Council voted on a text of Malta. It was adopted with 12 votes.", "adopted 12 @MLT"),
    ("The Council adopted the text on Tuesday with 12 votes. Malta had drafted the resolution.", "adopted 12 @MLT"),
]


@pytest.mark.parametrize(("text", "told"), [*TWO, *ONE])
def test_what_was_vetoed_is_told_apart_from_what_found_no_majority(text: str, told: str) -> None:
    assert differences(text, told, "2006-11-01") == []
