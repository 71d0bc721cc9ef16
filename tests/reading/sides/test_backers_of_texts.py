"""Whose cause a text is, told beside its authors, and who backs a meeting: no ballots."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

BACKERS = [
    ("The Council adopted a text by 13 votes to 0, drafted by Ecuador and the United States and supported by Kenya, "
     "Jamaica and the Bahamas.", "adopted 13/0 @ECU,USA"),
    ("The text drafted by Ecuador and supported by Kenya and Jamaica was adopted with 13 votes.", "adopted 13 @ECU"),
    ("Co-sponsored by Britain and France, and backed by Russia and China, the resolution widens the embargo. It was "
     "adopted 12-2.", "adopted 12/2 @GBR,FRA"),
    ("The draft, tabled by Niger and championed by Kenya, was vetoed by Russia.", "vetoed -RUS !RUS @NER"),
    ("The Council decided by procedural vote, 10 to 3, to discuss Myanmar. The United States had asked for the "
     "meeting, with the support of Britain and France.", "adopted 10/3"),
    ("The text was adopted with 12 votes. Norway had requested an open meeting, backed by Kenya and Ireland.",
     "adopted 12"),
]
VOTERS = [
    ("The draft, tabled by Malta, was supported by Russia and China and adopted with 12 votes.",
     "adopted 12 +RUS,CHN @MLT"),
    ("The text was adopted. Drafted by Malta, it was backed by 13 members; Russia and China abstained.",
     "adopted 13 ~RUS,CHN @MLT"),
    ("Kenya and Ghana voted for the draft of Malta, which was rejected.", "failed +KEN,GHA @MLT"),
    ("The Council adopted the text of Ecuador, with the support of 13 members.", "adopted 13 @ECU"),
    ("The motion to hold a meeting was carried with the support of ten members.", "adopted 10"),
    ("Russia and China voted for the text drafted by Malta, which was adopted.", "adopted +RUS,CHN @MLT"),
]


@pytest.mark.parametrize(("text", "told"), [*BACKERS, *VOTERS])
def test_who_stands_behind_a_text_did_not_vote_by_that(text: str, told: str) -> None:
    assert differences(text, told, "2023-11-01") == []
