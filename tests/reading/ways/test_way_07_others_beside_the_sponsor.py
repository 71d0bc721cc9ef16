"""Way 7: "Backed by eight others": nine with the sponsor."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("Brazil's draft, backed by eight others, was adopted.", "adopted 9 @BRA"),
    ("The French text won the support of eight other members and was adopted.", "adopted 9 @FRA"),
    ("Japan tabled the draft. Supported by eight other countries, it was adopted.", "adopted 9 @JPN"),
    ("Besides Russia, four others voted for the Russian draft.", "any 5 @RUS"),
    ("Tunisia's text on the Congo found seven other backers and was adopted; three abstained.", "adopted 8/?/3 @TUN",
     "1960-07-15"),
    ("Qatar put the draft forward and nine other members voted for it; the United States vetoed it.",
     "vetoed 10 -USA !USA @QAT", "2006-07-14"),
    ("France and nine others voted for the French text on Rwanda.", "any 10 +FRA @FRA", "1994-06-23"),
    ("Algeria's truce text, which twelve others supported, was vetoed by the United States.",
     "vetoed 13 -USA !USA @DZA", "2024-02-21"),
    ("Malaysia's draft on the downed airliner had the votes of ten other members, and Russia vetoed it.",
     "vetoed 11 -RUS !RUS @MYS", "2015-07-30"),
    ("Russia's text, which only three others supported, was not adopted.", "failed 4 @RUS", "2016-10-09"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("Brazil's draft, backed by nine members, was adopted.", "adopted 9 @BRA"),
    ("Brazil's draft, co-sponsored by eight others, was adopted.", "adopted @BRA"),
    ("Brazil's draft was adopted. Its idea of a truce had been backed by eight other governments of the region.",
     "adopted @BRA"),
    ("Brazil's draft was adopted. It was one of eight others like it.", "adopted @BRA"),
]


@pytest.mark.parametrize("told", SAID)
def test_others_who_back_a_text_are_counted_with_its_sponsor(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
