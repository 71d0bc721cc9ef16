"""Where in the world a vote's matter lay, from its topics.

A vote on two regions counts under both; one on a theme counts under none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from horseshoe.council import topics_africa
from horseshoe.council.topics import TOPICS, lineage
from horseshoe.record.vote import Vote

REGIONS: Mapping[str, str] = {
    "africa": "Africa",
    "americas": "The Americas",
    "asia-pacific": "Asia and the Pacific",
    "europe": "Europe",
    "middle-east": "The Middle East",
}
# By the topic nothing else stands above; those of topics_africa.py are Africa's.
_ROOTS = {
    "middle-east": "middle-east",
    "europe": (
        "ukraine nord-stream georgia nagorno-karabakh yugoslavia cyprus aegean greek-question spain trieste albania "
        "corfu berlin czechoslovakia hungary u2-rb47 us-flights lockerbie salisbury iceland northern-ireland"
    ),
    "asia-pacific": (
        "kal007 afghanistan india-pakistan hyderabad goa nepal sri-lanka myanmar cambodia vietnam laos thailand "
        "indonesia timor malaysia korea-1950 korea taiwan japan pacific-islands tajikistan kyrgyzstan maldives "
        "bougainville fiji xinjiang hong-kong"
    ),
    "americas": (
        "haiti venezuela essequibo colombia cuba dominican-republic panama nicaragua central-america grenada "
        "falklands latin-america eichmann ecuador chile"
    ),
}


def regions(vote: Vote) -> frozenset[str]:
    """Ids of the regions a vote's topics lie in."""
    return frozenset(found for topic in vote.topics if (found := region(topic)))


@cache
def region(topic: str) -> str | None:
    """The region of a topic; None for a theme or a matter."""
    if TOPICS[topic].kind != "situation" or TOPICS[topic].standing:
        return None
    root = lineage(topic)[-1]
    if any(row[0] == root for row in topics_africa.ROWS):
        return "africa"
    return next((name for name, roots in _ROOTS.items() if root in roots.split()), None)
