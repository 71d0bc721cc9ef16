"""Who counted is the subject of the verb of saying or counting, wherever his name stands in the sentence."""

from __future__ import annotations

import pytest

from tests.reading.counted import figures


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Tbilisi registered 7,800 refugees.", "Tbilisi"),
        ("The harbour board's weekly list notes that 12 sailors drowned.", "harbour board's weekly list"),
        ("Two pilots died and five guards were hurt, the port's daily log notes.", "port's daily log"),
        ("Some 43,000 villagers starved that year, a study commissioned by the banks suggests.", "study"),
        ("Losses, put by most historians at 86,000 dead, were heavy.", "historians"),
        ("By then, wrote the historian Ana Lund, 900 farmers had perished.", "historian Ana Lund"),
        ("A trader whose sons had helped to gather the dead told AFP that 110 villagers had been killed.", "trader"),
        ("Herders reached by phone spoke instead of 27 farmers shot dead.", "Herders"),
        ("The bulletin lists, for the week: 29 porters slain; 63 wounded.", "bulletin"),
        ("Oslo's estimate at the time: 10,000 dead.", "Oslo"),
        ("The blast is said to have killed 471 people by the ministry.", "ministry"),
        ("The mayor's aide, Ana Lund, cited reports of 300 villagers missing.", "Ana Lund"),
        ("The union, which counts differently, gives 1,628 dead.", "union"),
    ],
)
def test_the_subject_of_the_verb_counted(sentence: str, who: str) -> None:
    found = figures(sentence)
    assert found
    assert all(f.attribution and who in f.attribution[0] for f in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "The insurgency has claimed 2,000 lives.",
        "The first count was of 14 dead.",
        "The night's toll was 60 dead.",
        "Around 100 bodies have been found, and the agency said a further 200 people were missing.",
    ],
)
def test_where_nobody_counts_the_figure_is_the_reports_own(sentence: str) -> None:
    assert figures(sentence)[0].attribution == ()
