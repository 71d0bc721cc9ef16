"""Against somebody, against any such text, in one clause or two: what a side and a veto are said of."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    # against somebody: on which side depends on where that one stood
    (
        "The United States vetoed the draft on the mission in Bosnia. Thirteen members, France and Mexico among them, "
        "voted against the United States, and Bulgaria abstained.",
        "vetoed ~BGR -USA !USA",
    ),
    ("The draft was put to the vote. Thirteen backed it and two voted against the draft, the Soviet Union and Cuba.",
     "vetoed 13/2 -SUN,CUB !SUN"),
    # counted out of the whole body
    ("Eleven of the body's fifteen members were behind the measure, with Pakistan, Guyana, Algeria and Somalia "
     "abstaining.", "any 11 ~PAK,GUY,DZA,SOM"),
    # a stand is no ballot where it is told of something else
    ("After a long quarrel of France against its partners, the force had its mandate extended on Thursday by the "
     "Security Council.", "adopted"),
    ("The Council adopted the British draft 15-0. Moscow liked a Pakistani proposal better.", "adopted 15/0 @GBR"),
    # any such text was not put to the vote
    ("The Council adopted a resolution on Thursday, Russia vetoing anything longer than three months.", "adopted"),
    ("The resolution was adopted on Thursday. A veto of Russia fell on any mention of the envoy.", "adopted"),
    # the name before the comma belongs to the clause before
    ("Angered by Guatemala's ties with Taiwan, China on Thursday vetoed a draft on observers there.",
     "vetoed -CHN !CHN"),
    ("In a dispute over Cyprus, Russia vetoed the draft.", "vetoed -RUS !RUS"),
    ("Russia, China vetoed the draft on Syria.", "vetoed -RUS,CHN !RUS,CHN"),
    # a veto is imposed, and no measure
    ("Russia at the night session of the Security Council on Thursday imposed a veto on the draft resolution.",
     "vetoed -RUS !RUS"),
    ("The Security Council on Thursday imposed an arms embargo on the Taliban.", "adopted"),
    ("The mandate of the force was extended on Thursday by the Security Council.", "adopted"),
    ("By a resolution of Thursday the Security Council prolongs the mandate of the mission.", "adopted"),
]
NOTHING = [
    "Sanctions which were imposed in 1990 by the Security Council still hurt.",
    "The force's mandate has been renewed every year by the Security Council.",
    "A project of seven prolonged the mandate for two weeks.",
]


@pytest.mark.parametrize(("text", "line"), SAID)
def test_what_a_side_is_said_of(text: str, line: str) -> None:
    assert not differences(text, line)


@pytest.mark.parametrize("text", NOTHING)
def test_what_nobody_voted_on(text: str) -> None:
    assert not differences(text, "nothing")
