"""Authors by what they did to a paper, in whatever voice."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    (
        "The paper before the Council, which Spain and Panama had signed, was vetoed by the United States.",
        "vetoed -USA !USA @ESP,PAN",
        "1982-06-05",
    ),
    (
        "The appeal that Guinea, Somalia and Yugoslavia had put forward was vetoed by the United States.",
        "vetoed -USA !USA @GIN,SOM,YUG",
        "1990-06-01",
    ),
    (
        "The resolution that Washington and London had spent months preparing was vetoed by China and Russia.",
        "vetoed -CHN,RUS !CHN,RUS @USA,GBR",
        "2007-01-13",
    ),
    (
        "The text Ireland and Norway had laboured over for a week was adopted with 12 votes.",
        "adopted 12 @IRL,NOR",
        "2022-07-13",
    ),
    (
        "A draft on which Brazil had been working since Monday was vetoed by the United States.",
        "vetoed -USA !USA @BRA",
        "2023-10-19",
    ),
    ("The motion, penned by Malta, was adopted with 12 votes.", "adopted 12 @MLT", "2023-11-16"),
    ("The text that bore Malta's name was adopted with 12 votes.", "adopted 12 @MLT", "2023-11-16"),
    (
        "The draft bearing the signatures of Ecuador and Japan was adopted with 12 votes.",
        "adopted 12 @ECU,JPN",
        "2023-11-16",
    ),
    (
        "The draft, under which Ecuador and Japan had put their names, was adopted with 12 votes.",
        "adopted 12 @ECU,JPN",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. It had been laid before the members by Ecuador and Japan.",
        "adopted 12 @ECU,JPN",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. Ecuador and Japan had laid it before the members.",
        "adopted 12 @ECU,JPN",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. It was the handiwork of Ecuador and Japan.",
        "adopted 12 @ECU,JPN",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. It came from the pen of Ecuador's delegation.",
        "adopted 12 @ECU",
        "2023-11-16",
    ),
    ("The draft was adopted with 12 votes. Its authors were Ecuador and Japan.", "adopted 12 @ECU,JPN", "2023-11-16"),
    (
        "The draft was adopted with 12 votes. Among its authors figured Ecuador and Japan.",
        "adopted 12 @ECU,JPN",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. Ecuador and Japan figured among its authors.",
        "adopted 12 @ECU,JPN",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. Ecuador figured among its authors, at the side of Japan and Malta.",
        "adopted 12 @ECU,JPN,MLT",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. Ecuador appears among the co-authors of the document, beside Japan, "
        "Malta and Switzerland.",
        "adopted 12 @ECU,JPN,MLT,CHE",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. Ecuador, Malta and Japan had co-signed the text with Switzerland.",
        "adopted 12 @ECU,JPN,MLT,CHE",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. Its name stood among the sponsors, along with those of Japan and Malta.",
        "adopted 12 @JPN,MLT",
        "2023-11-16",
    ),
    (
        "Ecuador, though itself one of the sponsors, abstained on the draft, which was adopted with 12 votes.",
        "adopted 12 ~ECU @ECU",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. Authors of the document besides Malta were Ecuador and Japan.",
        "adopted 12 @ECU,JPN,MLT",
        "2023-11-16",
    ),
    ("The draft was adopted with 12 votes. Its owners were Ecuador and Japan.", "adopted 12 @ECU,JPN", "2023-11-16"),
    (
        "The project, whose owners are Ecuador and Japan, was adopted with 12 votes.",
        "adopted 12 @ECU,JPN",
        "2023-11-16",
    ),
    (
        "Ecuador, Malta and Japan sponsored a text on Gaza. It was adopted with 12 votes.",
        "adopted 12 @ECU,JPN,MLT",
        "2023-11-16",
    ),
    (
        "The non-permanent three (Ecuador, Malta, Japan) sponsored a text on Gaza. It was adopted with 12 votes.",
        "adopted 12 @ECU,JPN,MLT",
        "2023-11-16",
    ),
    (
        "Twelve said yes to the idea, dreamt up by Ireland and Niger, but Russia vetoed it.",
        "vetoed 12 -RUS !RUS @IRL,NER",
        "2021-12-14",
    ),
    ("Russia vetoed the draft handed in by Ireland and Niger.", "vetoed -RUS !RUS @IRL,NER", "2021-12-14"),
    (
        "What Switzerland and Brazil had offered was put to the vote first. Russia vetoed it.",
        "vetoed -RUS !RUS @CHE,BRA",
        "2023-07-12",
    ),
    ("The bill prepared by Kuwait was vetoed by the United States.", "vetoed -USA !USA @KWT", "2018-06-02"),
    (
        "The project of resolution which Russia jointly with Belarus and India has introduced received three votes.",
        "any 3 @RUS,BLR,IND",
        "1999-03-27",
    ),
    ("The draft, as Washington wrote it, was adopted with ten votes.", "adopted 10 @USA", "2025-02-25"),
    (
        "In came a text in the name of Malta and Ecuador. It was adopted with 12 votes.",
        "adopted 12 @MLT,ECU",
        "2023-11-16",
    ),
    ("The draft standing in Malta's name was adopted with 12 votes.", "adopted 12 @MLT", "2023-11-16"),
    ("The draft of which Malta was the author was adopted with 12 votes.", "adopted 12 @MLT", "2023-11-16"),
    ("The draft had Malta for its author and was adopted with 12 votes.", "adopted 12 @MLT", "2023-11-16"),
    ("Malta was the author of the text, adopted with 12 votes.", "adopted 12 @MLT", "2023-11-16"),
    ("The text, Malta's work, was adopted with 12 votes.", "adopted 12 @MLT", "2023-11-16"),
    ("Malta's Vanessa Frazier had written the text, which was adopted with 12 votes.", "adopted 12 @MLT", "2023-11-16"),
    (
        "The draft written by Ambassador Vanessa Frazier of Malta was adopted with 12 votes.",
        "adopted 12 @MLT",
        "2023-11-16",
    ),
    ("The draft was adopted with 12 votes. Malta and Ecuador had signed it.", "adopted 12 @MLT,ECU", "2023-11-16"),
    ("The draft was adopted with 12 votes. We owe the text to Malta and Ecuador.", "adopted 12 @MLT,ECU", "2023-11-16"),
    (
        "The draft was adopted with 12 votes. Malta had drawn up the text together with Ecuador.",
        "adopted 12 @MLT,ECU",
        "2023-11-16",
    ),
    ("The draft was adopted with 12 votes. The pen was in the hand of Malta.", "adopted 12 @MLT", "2023-11-16"),
    ("The draft was adopted with 12 votes. Malta and Ecuador were the movers.", "adopted 12 @MLT,ECU", "2023-11-16"),
    (
        "The draft was adopted with 12 votes. It was moved by Malta and seconded by Ecuador.",
        "adopted 12 @MLT",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. Malta and Ecuador stood as its sponsors.",
        "adopted 12 @MLT,ECU",
        "2023-11-16",
    ),
    (
        "The draft was adopted with 12 votes. Its four sponsors were Malta, Ecuador, Japan and Switzerland.",
        "adopted 12 @MLT,ECU,JPN,CHE",
        "2023-11-16",
    ),
    (
        "Four members, Malta, Ecuador, Japan and Switzerland, had moved the text. It was adopted with 12 votes.",
        "adopted 12 @MLT,ECU,JPN,CHE",
        "2023-11-16",
    ),
    (
        "Four of the smaller members had moved the text. They were Malta, Ecuador, Japan and Switzerland. It was "
        "adopted with 12 votes.",
        "adopted 12 @MLT,ECU,JPN,CHE",
        "2023-11-16",
    ),
    (
        "The sanctions drawn up by Washington got nine votes and were vetoed by Russia.",
        "vetoed 9 -RUS !RUS @USA",
        "2008-07-12",
    ),
    ("The vote was 13 to 1, with one abstention. The draft's author: Malta.", "any 13/1/1 @MLT", "2023-11-16"),
    (
        "The text presented in the Council by Egypt in the name of the Arab countries was vetoed by the United States.",
        "vetoed -USA !USA @EGY",
        "2016-12-24",
    ),
]
# The nearest that is something else.
NEIGHBOURS = [
    (
        "The draft was adopted with 12 votes. Malta signed a letter to the Secretary-General the same day.",
        "adopted 12",
        "2023-11-16",
    ),
    ("The draft, which Malta opposed, was adopted with 12 votes.", "adopted 12 -MLT", "2023-11-16"),
    (
        "The draft was adopted with 12 votes. It had been amended by Malta at the last minute.",
        "adopted 12",
        "2023-11-16",
    ),
    ("The draft on sanctions that Malta had broken was adopted with 12 votes.", "adopted 12", "2023-11-16"),
    ("The draft was adopted with 12 votes. Among its critics figured Iran and Cuba.", "adopted 12", "2023-11-16"),
    ("The draft was adopted with 12 votes, though Malta had not signed it.", "adopted 12", "2023-11-16"),
    (
        "The draft resolution of further sanctions on North Korea put forward by the United States was vetoed by "
        "China.",
        "vetoed -CHN !CHN @USA",
        "2022-05-27",
    ),
]


@pytest.mark.parametrize("told", SAID)
def test_who_made_it_or_handed_it_in_is_its_author(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_not(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
