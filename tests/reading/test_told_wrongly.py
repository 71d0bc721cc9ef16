"""What sounds like a ballot, a veto or the Council's vote and is none, beside the nearest that is one."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

SAYS_NO_MORE_THAN_THAT = [
    ("The resolution was adopted with 12 votes. Ottawa says no Canadian troops will land.", "adopted 12"),
    ("The Council adopted the text, 13 to none. London said no British ship had left port.", "adopted 13/0"),
    ("The draft passed with ten votes. Japan said no decision on money had been taken.", "adopted 10"),
    ("Japan and Malta said no to the draft.", "any -JPN,MLT"),
    ("Eleven said yes to the draft, and Poland said no.", "any 11 -POL"),
]
WALKS_OUT = [
    ("The draft was adopted 13-0. The American ambassador walked out of the chamber while the Syrian was speaking.",
     "adopted 13/0"),
    ("The text was adopted. Mr. Gromyko walked out during Mr. Lodge's speech.", "adopted"),
    ("The text was adopted. The French delegate walked out when the Libyan envoy took the floor.", "adopted"),
    ("The French delegate walked out of the chamber before the vote; the text was adopted.", "adopted oFRA"),
    ("Libya walked out when the text was put to the vote, and it was adopted.", "adopted oLBY"),
]
TWO_CLAUSES = [
    ("Fourteen members endorsed a second term for the Egyptian, and the United States vetoed it.",
     "vetoed 14 -USA !USA"),
    ("Thirteen voted for a text by Egypt, and France abstained.", "any 13 ~FRA @EGY"),
    ("The Council voted on a motion to help Chad, and China opposed it; the text was adopted.", "adopted -CHN"),
    ("Russia and China vetoed the draft.", "vetoed -RUS,CHN !RUS,CHN"),
]
COUNTED_BEFORE_THE_VOTE = [
    ("The draft has the support of 12 members, but Russia has promised to sink it.", "nothing"),
    ("Diplomats said Russia would kill the draft, which has 12 supporters.", "nothing"),
    ("Seven members are for the draft, which needs nine votes.", "nothing"),
    ("The draft had the support of 12 members, but Russia, as it had promised, sank it.", "vetoed 12 -RUS !RUS"),
    ("The draft had 12 supporters and passed.", "adopted 12"),
]
OTHER_BODIES = [
    "BRUSSELS – The Council on Friday adopted its package of sanctions. EU measures, unlike those of the UN Security "
    "Council, bind only members.",
    "Eight voted no, Russia and China among them, and 16 abstained. Unlike in the Security Council, nobody has a veto.",
    "GENEVA – The Council voted for the inquiry. In contrast to the Security Council, it can bind nobody.",
    "Nine voted against, 14 abstained. As opposed to the Security Council there is no veto there.",
]


@pytest.mark.parametrize(
    ("text", "line"), [*SAYS_NO_MORE_THAN_THAT, *WALKS_OUT, *TWO_CLAUSES, *COUNTED_BEFORE_THE_VOTE]
)
def test_what_is_said_beside_a_vote(text: str, line: str) -> None:
    assert not differences(text, line, published="1996-11-19")


@pytest.mark.parametrize("text", OTHER_BODIES)
def test_a_council_held_against_ours_is_another(text: str) -> None:
    assert not votes(text, lead="")


def test_an_ordinal_of_several_words_is_not_its_last_word() -> None:
    from horseshoe.reading.pages.opened import open_page
    from horseshoe.reading.report import read

    for said in ("one-hundred-and-fifth", "twenty-first", "thirty-second"):
        text = f"The UN Security Council met. It was the Soviet Union's {said} veto."
        told = read(open_page(text.encode(), "report.txt"), "1968-08-24")
        assert not [c for c in told.claims if "number" in c.says and "of the vetoes" in c.says], said
