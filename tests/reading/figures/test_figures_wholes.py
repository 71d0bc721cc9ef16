"""Numbers a neighbouring word makes something else of: towns, ships, charges, and the missing by what is not heard."""

from __future__ import annotations

import pytest

from tests.reading.counted import Told, told


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The city of 300,000 fell in a week.", [("population", 300000, 300000)]),
        ("The town of 40,000 fell to the rebels.", [("population", 40000, 40000)]),
        ("Seven were picked up by a merchant ship.", [("other", 7, 7)]),
        ("Nine migrants were picked up by the coastguard.", [("other", 9, 9)]),
        ("Nine students were picked up by police.", [("detained", 9, 9)]),
        ("Prosecutors charged a diver over three deaths.", [("killed", 3, 3)]),
        ("A general was tried over 12 killings.", [("killed", 12, 12)]),
        ("The blast left over 12 dead.", [("killed", 12, None)]),
        ("Two soldiers of the mission's Abyei force were hurt.", [("injured", 2, 2)]),
        ("Contact has been lost with 14 fishermen.", [("missing", 14, 14)]),
        ("There has been no news of 14 fishermen since Friday.", [("missing", 14, 14)]),
        ("Of the 34 who set out, nine never came back.", [("missing", 9, 9)]),
        ("Pirates are holding 17 sailors.", [("hostages_held", 17, 17)]),
        ("Police are holding 17 sailors.", [("detained", 17, 17)]),
        ("The raid led to the martyrdom of six citizens.", [("killed", 6, 6)]),
        ("No fewer than 80 pilgrims breathed their last.", [("killed", 80, None)]),
        ("The ministry says 22 people were killed, up from 17 earlier.", [("killed", 22, 22), ("killed", 17, 17)]),
    ],
)
def test_what_a_number_counts(text: str, kinds: list[Told]) -> None:
    assert told(text) == kinds
