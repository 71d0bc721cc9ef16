"""A name that ends an aside does not do what stands behind it: the voter before the aside does."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

OF_THE_HEAD = [
    ("The text was adopted. China, which had asked for more time to consult with the Rwandans, abstained and 13 "
     "members were in favour of it.", "adopted 13 ~CHN"),
    ("The draft was rejected. Poland, whose delegate had spoken at length with the Dutch, voted against it. Seven "
     "members were in favour.", "failed 7 -POL"),
    ("The draft fell. Britain, whose envoy had consulted at length with Norway, vetoed it.", "vetoed -GBR !GBR"),
    ("The draft was rejected. Poland (which had dined with the Dutch) voted against it. Seven were in favour.",
     "failed 7 -POL"),
    ("The draft was rejected. Ghana, whose ambassador had negotiated with Japan, abstained; Malta, which had listened "
     "to Guyana, voted in favour.", "failed ~GHA +MLT"),
    ("The text was adopted. Gabon, having asked for a delay after a talk with Ghana, abstained. Fourteen were in "
     "favour.", "adopted 14/?/1 ~GAB"),
    ("The draft was vetoed. Russia, which keeps a base in Syria, cast the veto, and China abstained.",
     "vetoed -RUS ~CHN !RUS"),
]
OF_WHO_IS_NAMED = [
    ("The text was adopted by 13 votes. Russia, which was joined by China, abstained.", "adopted 13/?/2 ~RUS,CHN"),
    ("The draft failed. China, whose ambassador abstained, and Japan voted nothing down.", "failed ~CHN"),
    ("The text was adopted. Russia, whose ally Syria, then a member, voted against it, was silent.", "adopted -SYR"),
    ("The draft was rejected. Poland and, a little later, the Netherlands voted against it.", "failed -POL,NLD"),
    ("The draft was rejected. Poland spoke at length with the Dutch, and Norway abstained.", "failed ~NOR"),
    ("The text was adopted. China abstained, which Rwanda regretted; Rwanda, having asked for it, voted against it.",
     "adopted ~CHN -RWA"),
    ("The draft was vetoed by Russia. China, which voted like Russia, vetoed it too.", "vetoed -RUS,CHN !RUS,CHN"),
]


@pytest.mark.parametrize(("text", "told"), [*OF_THE_HEAD, *OF_WHO_IS_NAMED])
def test_the_verb_behind_an_aside_is_of_whom_the_aside_is_about(text: str, told: str) -> None:
    assert differences(text, told, "2024-11-01") == []


AGAINST_A_STATE = [
    ("The motion was put to the vote. India votes against Russia for the first time. Thirteen were for it, one was "
     "against and China abstained.", "any 13/1/1 ~CHN"),
    ("The Council voted 13 to 1. India voted against Russia for the first time, and China abstained.",
     "any 13/1/1 ~CHN"),
    ("The draft got 11 votes. Mexico votes against Moscow, and China abstains; Russia vetoed it.",
     "vetoed 11 ~CHN -RUS !RUS"),
    ("Emirates vote against Israel: the Council adopted the resolution with 14 votes in favour, the United States "
     "abstaining.", "adopted 14 ~USA"),
    ("The draft failed. Kenya voted against Russia in the chamber. Four members abstained.", "failed ?/?/4"),
    ("The text was adopted with 12 votes. Ghana votes against the United States.", "adopted 12"),
]
AGAINST_THE_TEXT = [
    ("The draft was rejected. Albania voted against Russia's text; China voted in favour.", "failed -ALB +CHN @RUS"),
    ("The draft was rejected. France voted against it, as did Japan and Britain; six abstained.",
     "failed ?/?/6 -FRA,JPN,GBR"),
    ("The draft was rejected with two votes against, from Russia and China.", "failed ?/2 -RUS,CHN"),
    ("The draft was rejected. India voted against, Russia in favour.", "failed -IND +RUS"),
    ("The draft was rejected. India votes against; Russia abstains.", "failed -IND ~RUS"),
    ("The draft was vetoed. Voting against were Russia and China.", "vetoed -RUS,CHN !RUS,CHN"),
]


@pytest.mark.parametrize(("text", "told"), [*AGAINST_A_STATE, *AGAINST_THE_TEXT])
def test_who_votes_against_a_state_may_be_for_the_text(text: str, told: str) -> None:
    assert differences(text, told, "2023-11-01") == []
