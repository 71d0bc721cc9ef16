"""Who put a text forward, and who only spoke for it."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SPONSORS = [
    ("The Council adopted a Franco-British draft on Lebanon.", "adopted @FRA,GBR"),
    ("The Council adopted an Anglo-American resolution.", "adopted @GBR,USA"),
    ("A Sino-Russian draft failed with four votes in favour.", "failed 4 @CHN,RUS"),
    ("A Russo-Chinese text was rejected.", "failed @RUS,CHN"),
    ("The Council rejected a Soviet-Polish motion.", "failed @SUN,POL"),
    ("The Emirati text was vetoed by the United States.", "vetoed -USA !USA @ARE"),
    ("The Council adopted a text from Brazil.", "adopted @BRA"),
    ("The draft, tabled by Algeria on behalf of the Arab Group, was adopted.", "adopted @DZA"),
    ("The resolution, sponsored by nine countries including Japan and South Korea, was adopted.", "adopted @JPN,KOR"),
    ("The resolution, submitted jointly by Ireland and Norway, was vetoed by Russia.",
     "vetoed -RUS !RUS @IRL,NOR"),
    ("The text, co-authored by Albania and the United States, was vetoed by Russia.", "vetoed -RUS !RUS @ALB,USA"),
    ("The draft co-sponsored by 65 countries was adopted.", "adopted"),
    ("Britain, the penholder on Libya, drafted the resolution, which was adopted unanimously.", "adopted @GBR"),
    ("The U.K.-drafted resolution was adopted with 14 votes.", "adopted 14 @GBR"),
    ("The resolution, penned by the United States and Ecuador, was adopted 13-0.", "adopted 13/0 @USA,ECU"),
    ("The Council adopted a resolution proposed by Malta.", "adopted @MLT"),
    ("Malta's resolution was adopted with 12 votes.", "adopted 12 @MLT"),
    ("The ten elected members put forward the text; the resolution was adopted 14-0.",
     "adopted 14/0 @DZA,ECU,GUY,JPN,KOR,MLT,MOZ,SLE,SVN,CHE"),
    ("The resolution was adopted at the initiative of Kuwait and Sweden.", "adopted @KWT,SWE"),
    ("France, with the support of Spain, tabled the proposed resolution. Russia vetoed it.",
     "vetoed +ESP -RUS !RUS @FRA"),
    ("The United States introduced the draft. It was vetoed by Russia and China.", "vetoed -RUS,CHN !RUS,CHN @USA"),
    ("The draft was authored by Mexico and France and adopted on Monday.", "adopted @MEX,FRA"),
    ("The resolution, whose author is Ecuador, was adopted.", "adopted @ECU"),
    ("The Council voted down a competing Russian text.", "failed @RUS"),
    ("A proposal by Brazil was vetoed by the United States.", "vetoed -USA !USA @BRA"),
    ("The US-sponsored measure was adopted on Monday by 14 votes.", "adopted 14 @USA"),
    ("Washington's draft was vetoed by China and Russia.", "vetoed -CHN,RUS !CHN,RUS @USA"),
    ("The text was presented by Guyana and approved by 14 members.", "adopted 14 @GUY"),
    ("The resolution put forth by Switzerland was adopted.", "adopted @CHE"),
    ("A resolution tabled by the Swiss delegation was adopted by 14 votes.", "adopted 14 @CHE"),
    ("The draft submitted by Poland and Yugoslavia was rejected.", "failed @POL,YUG"),
    ("Adopted on Thursday was a text drawn up by Japan.", "adopted @JPN"),
    ("The resolution's sponsors, Ecuador and the United States, welcomed its adoption by 13 votes.",
     "adopted 13 @ECU,USA"),
    ("The Security Council adopted resolution 2728, proposed by the 10 non-permanent members.", "adopted"),
]

NOT_SPONSORS = [
    ("The Council adopted the Gaza resolution, which Israel rejects.", "adopted"),
    ("The Council adopted the Syria resolution unanimously.", "adopted"),
    ("The Council adopted an Iran sanctions resolution.", "adopted"),
    ("The meeting was requested by Russia. The draft was adopted.", "adopted"),
    ("Japan, which holds the presidency, called the vote and the draft was adopted.", "adopted"),
    ("The Council adopted the resolution after talks led by Qatar.", "adopted"),
    ("The resolution was adopted by 15 votes in a session chaired by Kenya.", "adopted 15"),
    ("The draft, opposed by Russia, was adopted 14-1.", "adopted 14/1 -RUS"),
    ("The Council adopted the resolution on Libya.", "adopted"),
]


@pytest.mark.parametrize(("text", "line"), SPONSORS)
def test_sponsors_in_all_their_forms(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), NOT_SPONSORS)
def test_who_asked_presided_opposed_or_is_spoken_of_is_no_sponsor(text: str, line: str) -> None:
    assert differences(text, line) == []
