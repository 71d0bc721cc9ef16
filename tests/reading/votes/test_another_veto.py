"""Another veto is another vote, and what is told next of the first goes back to the first."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

TOLD = [
    (
        "On 29 July 2015 Russia vetoed a Security Council court for flight MH17, which eleven supported and three "
        "abstained on. On 8 July another Russian veto felled a text on genocide. Those abstaining were China "
        "(permanent too), Venezuela and Angola.",
        "vetoed 11/?/3 !RUS -RUS ~CHN ~VEN ~AGO & vetoed !RUS -RUS",
        "2015-07-30",
    ),
    (
        "Russia's plan for aid to Syria was voted down in the Security Council on 8 July 2020. The day before, "
        "Russia and China vetoed one co-sponsored by Germany and Belgium.",
        "failed @RUS & vetoed !RUS,CHN -RUS,CHN @DEU @BEL",
        "2020-07-09",
    ),
    (
        "The Security Council adopted a text on Haiti on 2 October 2023. Another veto power, China, abstained.",
        "adopted ~CHN",
        "2023-10-03",
    ),
    (
        "The Security Council was at odds over Bosnia. On 30 June 2002, one day before the Court came into being, the "
        "United States voted against extending the UN mandate there.",
        "any -USA",
        "2002-07-02",
    ),
]


@pytest.mark.parametrize(("text", "line", "published"), TOLD)
def test_another_veto_is_another_vote(text: str, line: str, published: str) -> None:
    assert [d for d in differences(text, line, published) if "~" not in d] == []


def test_the_conference_of_last_month_is_not_the_day_of_the_vote() -> None:
    from tests.reading.saying import votes

    (vote,) = votes(
        "The Security Council on Wednesday kept the mission by 14 votes to none. Russia abstained, angry over last "
        "month's peace conference.",
        "2000-06-22",
    )
    assert vote.date is not None
    assert vote.date.value == "2000-06-21"
