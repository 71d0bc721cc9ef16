"""Kinds met in plain copy that nobody had read before."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

TOLD = [
    # who wishes a text is no body that votes on it
    ("The council declined to put off the trials. Seven countries voted for the resolution pushed by the African "
     "Union. The remaining eight abstained, leaving it two votes short.", "failed 7/?/8"),
    ("The council voted to call an emergency special session of the General Assembly. Eleven members voted for it, "
     "Russia voted against. China, India and the United Arab Emirates abstained.",
     "adopted 11/?/? -RUS ~CHN,IND,ARE"),
    # the friends of a State are not it
    ("Russia vetoed the text. It was backed by 14 members, including U.S. allies Britain, France and Japan.",
     "vetoed 14/?/? +GBR,FRA,JPN -RUS !RUS"),
    # how many approved the text is not what became of it
    ("Russia vetoed the resolution. In the vote 13 of the 15 members including Malta approved the draft, with China "
     "abstaining.", "vetoed 13/?/? +MLT -RUS ~CHN !RUS"),
    ("It obtained ten votes in favour, among them those of Chad, China and Brazil. The text was vetoed by France.",
     "vetoed 10/?/? +TCD,CHN,BRA -FRA !FRA"),
    ("Russia and China vetoed the text. Bolivia took the same position.", "vetoed -RUS,CHN,BOL !RUS,CHN"),
    # "the one by" is a text
    ("Two drafts were before the Council. The one by Chile and Peru was rejected.", "failed @CHL,PER"),
    ("The resolution written by France was adopted unanimously by the fifteen members of the Council.",
     "adopted 15/0/0 @FRA"),
    ("The text was adopted. France and Britain voted for it alongside the United States.", "adopted +FRA,GBR,USA"),
    ("The Council approved the resolution, drafted by Germany and Belgium. On Friday Russia and China vetoed a "
     "proposal from the same two countries.", "adopted @DEU,BEL & vetoed -RUS,CHN !RUS,CHN @DEU,BEL"),
    ("A draft sponsored by France was itself blocked by Russia and China.", "vetoed -RUS,CHN !RUS,CHN @FRA"),
]


@pytest.mark.parametrize(("text", "line"), TOLD)
def test_plain_copy_is_read(text: str, line: str) -> None:
    assert differences(text, line) == []


ENDS = [
    ("The draft failed to be adopted, not having obtained the required number of votes.", "failed"),
    ("The resolution received the Security Council's approval.", "adopted"),
    ("The resolution found its majority.", "adopted"),
    ("The Council was unable to adopt a text on Mali owing to the negative vote of Russia.", "vetoed -RUS !RUS"),
    ("The vetoing of a draft on Mali by Russia and China surprised nobody.", "vetoed -RUS,CHN !RUS,CHN"),
    ("Russia's veto likely, envoys say. The text is to be put to the vote on Friday.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), ENDS)
def test_what_became_of_the_text_is_read(text: str, line: str) -> None:
    assert differences(text, line) == []


def test_who_supported_it_in_brackets_is_no_author() -> None:
    told = (
        "The motion in the Security Council, put forward by Afro-Asian members (the Soviet Union and Beijing supported "
        "it), had nine votes for it. It was vetoed by the United States."
    )
    assert differences(told, "vetoed 9/?/? +SUN,CHN -USA !USA", lead="") == []


def test_what_was_translated_word_for_word_is_read_in_capitals_too() -> None:
    told = "Moscow and Beijing made use of their right of rejection (veto) in the Security Council against the draft."
    (small,), (large,) = votes(told, lead=""), votes(told.upper(), lead="")
    assert small.vetoes == large.vetoes == ("RUS", "CHN")
