"""Threads, live blogs, transcripts, questions and answers: what stands before a sentence is no part of it."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

BY_TURNS = [
    (
        "Q: Who vetoed the Sudan draft?\n"
        "A: Russia.\n"
        "Q: How many voted for it?\n"
        "A: Fourteen.\n"
        "Q: Who abstained?\n"
        "A: Nobody.",
        "vetoed 14/1 !RUS -RUS",
        "2024-11-19",
    ),
    (
        "Did the climate text pass?\n"
        "No. Russia vetoed it.\n"
        "Who else voted against it?\n"
        "India.\n"
        "And who abstained?\n"
        "Only China.\n"
        "Whose draft was it?\n"
        "That of Ireland and Niger.",
        "vetoed -IND ~CHN !RUS -RUS @IRL,NER",
        "2021-12-14",
    ),
    (
        "10:58 GMT - Ambassadors take their seats.\n"
        "11:04 GMT - France abstains.\n"
        "11:05 GMT - The resolution on Cyprus is adopted with 14 votes.",
        "adopted 14 ~FRA",
        "2023-01-31",
    ),
    (
        "4/ Against the Crimea draft: Russia (veto).\n5/ Abstaining: China.\n6/ In favour: the other thirteen.",
        "vetoed 13 ~CHN !RUS -RUS",
        "2014-03-16",
    ),
    (
        "ANCHOR: What did the council do about Myanmar?\n"
        "REPORTER (in New York): It adopted resolution 2669 on Wednesday. Twelve in favour.\n"
        "ANCHOR: And the others?\n"
        "REPORTER: China, India and Russia abstained.",
        "adopted 12/0/3 ~CHN,IND,RUS",
        "2022-12-22",
    ),
    (
        "MODERATOR: Who voted against the draft?\n"
        "SPEAKER: Russia and China. Both vetoes, of course; the thirteen others were for it.",
        "vetoed 13/2 !RUS,CHN -RUS,CHN",
        "2014-05-23",
    ),
    (
        "Result of the vote on the draft on Zimbabwe\n"
        "Against: Russia, China (both vetoes), Libya, South Africa and Vietnam\n"
        "Abstaining: Indonesia\n"
        "In favour: 9\n"
        "Sponsor: United States",
        "vetoed 9/5/1 -LBY,ZAF,VNM ~IDN !RUS,CHN -RUS,CHN @USA",
        "2008-07-12",
    ),
    (
        "[15:31] The Council votes on Yemen: 14 in favour.\n"
        "[15:32] China abstains.\n"
        "[15:33] Adopted as resolution 2451.",
        "adopted 14/0/1 ~CHN",
        "2018-12-21",
    ),
    (
        "1/ BREAKING: UN Security Council fails to adopt the resolution on Zimbabwe sanctions.\n"
        "2/ 9 for, 5 against, 1 abstention (Indonesia).\n"
        "3/ Against: Russia and China (both vetoes), Libya, South Africa, Vietnam.\n"
        "4/ The text was drafted by the US.\n",
        "vetoed 9/5/1 -RUS,CHN,LBY,ZAF,VNM ~IDN !RUS,CHN -RUS,CHN @USA",
        "2008-07-11",
    ),
    (
        "PRESENTER: And now to New York, where the Security Council has just voted. Anne, what was the "
        "result?\n"
        "CORRESPONDENT: Well, it was fourteen to one. The Americans used their veto on the Egyptian draft "
        "about Jerusalem.\n"
        "PRESENTER: So no abstentions?\n"
        "CORRESPONDENT: None. Even the British voted for it.\n",
        "vetoed 14/1/0 +GBR -USA !USA -USA @EGY",
        "2017-12-18",
    ),
    (
        "SECURITY COUNCIL FAILS TO ADOPT TEXT ON GOLAN\n"
        "\n"
        "VOTE\n"
        "For - 13\n"
        "Against - 1 (USA, veto)\n"
        "Abstained - 1 (UK)\n"
        "Sponsor - Algeria\n",
        "vetoed 13/1/1 -USA ~GBR !USA -USA @DZA",
        "2024-02-20",
    ),
]
# The nearest neighbours: what would be, another body, no vote at all, a fraction.
NO_ANSWER = [
    (
        "Q: Who would vote against such a draft?\nA: Russia and China.",
        "nothing",
        "2024-11-19",
    ),
    (
        "Q: Who was against the war in Iraq?\n"
        "A: Germany and France.\n"
        "The Council adopted resolution 1483 on Thursday with 14 votes.",
        "adopted 14",
        "2003-05-23",
    ),
    (
        "Who abstained in the General Assembly?\nIndia and China.",
        "nothing",
        "2022-03-03",
    ),
    (
        "Q: Who speaks first?\nA: Russia.\nQ: Is there a vote?\nA: Not today.",
        "nothing",
        "2022-03-03",
    ),
    (
        "3/4 of the members of the Council were for longer meetings.",
        "nothing",
        "2022-03-03",
    ),
    (
        "11:04 Russia: the draft is unacceptable.\n11:06 China: we call for restraint.",
        "nothing",
        "2022-03-03",
    ),
]


@pytest.mark.parametrize(("text", "line", "published"), BY_TURNS)
def test_a_vote_told_by_turns_is_read(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []


@pytest.mark.parametrize(("text", "line", "published"), NO_ANSWER)
def test_other_turns_tell_no_vote(text: str, line: str, published: str) -> None:
    assert differences(text, line, published) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The Council adopted the text. And opposed? Up went those of Cuba and Yemen.", "adopted -CUB,YEM"),
        ("The Council rejected it. Who then was against? Two only, Poland and Mexico.", "failed -POL,MEX"),
    ],
)
def test_hands_asked_for_are_named_in_the_answer(text: str, line: str) -> None:
    assert not differences(text, line)
