"""Way 25: two drafts of one day, or of one tally, spliced; older vetoes recalled; the crawl date above the text."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("The Council adopted the draft on Friday with 13 votes. Last month Russia vetoed a similar text.",
     "adopted 13 & vetoed -RUS !RUS"),
    ("The United States on Friday vetoed the draft. In October it vetoed a Brazilian text that had 12 votes.",
     "vetoed -USA !USA & vetoed 12 -USA !USA @BRA"),
    ("On Monday the Council adopted the resolution with 14 votes. On 8 December 2023 the United States had vetoed an "
     "Emirati text, 13 members voting for it.", "adopted 14 & vetoed 13 -USA !USA @ARE"),
    ("Two texts on the Strip failed. Ten were for the American one, which Russia and China vetoed; the Russian one "
     "had four votes.", "vetoed 10 -RUS,CHN !RUS,CHN @USA & failed 4 @RUS", "2023-10-26"),
    ("Paris and Madrid saw their text on Aleppo vetoed by Russia, 11 members having backed it. Moscow's own draft "
     "then got four votes and nine against.", "vetoed 11 -RUS !RUS @FRA,ESP & failed 4/9 @RUS", "2016-10-09"),
    ("The Kuwaiti draft won ten votes and was vetoed by the United States. An American text had one vote, its own, "
     "and three against it.", "vetoed 10 -USA !USA @KWT & failed 1/3 +USA @USA", "2018-06-02"),
    ("Nine voted for the American text on Venezuela, which Russia and China vetoed. The Russian text had four votes "
     "for and seven against.", "vetoed 9 -RUS,CHN !RUS,CHN @USA & failed 4/7 @RUS", "2019-03-01"),
    ("In the first vote ten were for the American text, three against and two abstained; in the second the Russian "
     "one got four votes.", "any 10/3/2 @USA & failed 4 @RUS", "2023-10-26"),
    ("First Moscow's draft on the Strip got five votes and failed. Then the Brazilian one, which had twelve, was "
     "vetoed by the United States.", "failed 5 @RUS & vetoed 12 -USA !USA @BRA", "2023-10-19"),
    ("The American text passed with ten votes. Two Russian amendments to it did not gather enough votes and were "
     "rejected.", "adopted 10 @USA & failed @RUS", "2025-02-25"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The American draft won ten votes. Russia and China vetoed it. The draft had been changed twice.",
     "vetoed 10 -RUS,CHN !RUS,CHN @USA", "2023-10-26"),
    ("The United States vetoed the draft; the draft, revised on Thursday, had 13 votes.", "vetoed 13 -USA !USA"),
    ("Russia vetoed the draft. In February it had threatened to veto a similar one.", "vetoed -RUS !RUS"),
    ("Russia vetoed the Japanese draft; Japan had tabled the draft on Wednesday and it had 12 votes.",
     "vetoed 12 -RUS !RUS @JPN", "2017-11-18"),
    ("Russia and China vetoed the text on Syria, the third time in nine months. Eleven had been in favour of it.",
     "vetoed 11 -RUS,CHN !RUS,CHN", "2012-07-20"),
]


@pytest.mark.parametrize("told", SAID)
def test_two_votes_keep_their_own_counts_names_and_days(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
