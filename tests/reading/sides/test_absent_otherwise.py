"""Who took no part: the chair that stood empty, "as for Algeria, it stayed away", a vote given a miss."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    (
        "With the chair of the Soviet Union standing empty, the Security Council recommended on Tuesday that "
        "members help Korea. The American resolution was adopted with seven votes.",
        "adopted 7 oSUN @USA", "1950-06-28",
    ),
    ("The resolution was adopted, the Soviet chair standing empty.", "adopted oSUN", "1950-06-28"),
    ("With Mr Malik's seat vacant, the draft was adopted.", "adopted oSUN", "1950-06-28"),
    ("In the absence of the Soviet delegate the resolution was adopted.", "adopted oSUN", "1950-06-28"),
    ("The resolution was adopted, the Soviet delegate being absent.", "adopted oSUN", "1950-06-28"),
    ("The draft was carried, South Africa's chair remaining unfilled.", "adopted oZAF", "2008-06-28"),
    ("The resolution was adopted. The chair of Rwanda gaped empty throughout.", "adopted oRWA", "1994-09-28"),
    (
        "The resolution was adopted while the seat reserved for the Soviet Union stayed unoccupied.",
        "adopted oSUN", "1950-06-28",
    ),
    ("The draft was adopted by 13 votes. Libya, for its part, stayed away from the ballot.", "adopted 13 oLBY"),
    ("The resolution was carried. China kept away from the voting.", "adopted oCHN", "1971-12-01"),
    ("The text went through with 13 votes. Turning to Russia: it abstained.", "adopted 13 ~RUS"),
    ("The resolution was adopted. Russia? It abstained.", "adopted ~RUS"),
    ("The draft was carried. Concerning Syria, it did not show up for the vote.", "adopted oSYR", "2002-11-09"),
    ("The draft was carried. With regard to Pakistan, it took no part in the vote.", "adopted oPAK"),
    ("The draft was adopted. The Chinese delegate skipped the vote.", "adopted oCHN"),
    ("The text was carried with 14 votes. Rwanda gave the vote a miss.", "adopted 14 oRWA", "1994-09-13"),
    ("The text was carried. Egypt, for one, shunned the ballot.", "adopted oEGY"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The draft was adopted. As for Algeria, it welcomed the vote.", "adopted", "2025-10-31"),
    ("The draft was adopted. The chair of Mali's ruling council stands empty.", "adopted"),
    ("The draft was adopted. Syria did not show up for the talks in Geneva.", "adopted", "2002-11-09"),
]


@pytest.mark.parametrize("told", SAID)
def test_who_was_away_or_took_no_part_is_read(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_who_was_away_from_something_else_voted(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
