"""Votes told apart: by the year that heads a chronicle, by a new list, by age; noes that were vetoes; who was "
"refused."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

CHRONICLE = (
    "1948 — India takes the dispute to the Security Council.\n\n"
    "1957 — On Feb 20 the Soviet Union vetoes a draft. Sweden abstains, the other nine are for it.\n\n"
    "1962 — On June 22 an Irish text gets seven votes. Ghana abstains; Romania is against it.\n\n"
    "1971 — War."
)
SAID = [
    (CHRONICLE, "vetoed 9/1/1 ~SWE -SUN !SUN & any 7 ~GHA -ROU @IRL", "2019-08-18"),
    (
        "The first list was vetoed by China. A new list was drawn up. On this one nobody voted no; eight were for it.",
        "vetoed -CHN !CHN & any 8/0",
        "1955-12-19",
    ),
    (
        "The draft was vetoed by Britain. The two-month-old call on Argentina to go (Resolution 502 of April 3rd) had "
        "got ten votes.",
        "vetoed -GBR !GBR & any 10",
        "1982-06-05",
    ),
    ("Nine were for it, but the British and American noes had the force of vetoes.", "vetoed 9 -GBR,USA !GBR,USA"),
    (
        "Resolution 1696 of 31 July 2006 was adopted 14 to 1. On the last, 1929, dated 9 June 2010, Moscow said yes.",
        "adopted 14/1 & any +RUS",
    ),
    (
        "On Friday a text on talks was adopted. Poland abstained. All nine others approved. Gromyko had wanted a "
        "rebuke. "
        "He was turned down by seven to two.",
        "adopted 9 ~POL & failed 2/7",
        "1960-05-28",
    ),
    ("Seven were for it, but Russia cast one of the two votes against (Romania cast the other).", "any 7/2 -ROU,RUS"),
    ("Nine were for it. Russia's no was a veto.", "vetoed 9 -RUS !RUS"),
    ("Nine were for it. The Russian and Chinese votes counted as vetoes.", "vetoed 9 -RUS,CHN !RUS,CHN"),
    ("Nine were for it. The Soviet and Polish noes amounted to a veto.", "vetoed 9 -SUN,POL !SUN", "1982-01-24"),
    ("The envoy had wanted a rebuke of Israel. He was rebuffed by seven votes to two.", "failed 2/7", "1960-05-28"),
    ("Moscow had wanted a rebuke. The Russians were outvoted by seven to two.", "failed 2/7"),
]
NEIGHBOURS = [
    ("The draft was vetoed by Russia. On this point nobody said more.", "vetoed -RUS !RUS"),
    ("The draft was vetoed by Russia. The 60-year-old ambassador had voted against many.", "vetoed -RUS !RUS"),
    ("The draft was adopted. He was beaten in his own country by seven points to two.", "adopted"),
]


@pytest.mark.parametrize("told", SAID)
def test_each_is_told_of_its_own(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_not(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
