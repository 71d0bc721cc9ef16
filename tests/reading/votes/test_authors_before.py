"""Authors the sentence before names, and those who come beside them."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes

SAID = [
    ("Russia vetoed the U.S. draft. Its own text won only 4 votes and was rejected.", ["USA", "RUS"]),
    ("Ceylon, Egypt and Liberia stood by India. A draft by those three countries was beaten by 7 votes to 4.",
     ["LKA EGY LBR"]),
    ("Malta, Japan and Guyana had conferred. The draft tabled by these three members got 8 votes and failed.",
     ["MLT JPN GUY"]),
    ("Russia vetoed the French text on Friday. Turkey, which co-sponsored the measure, regretted it.", ["FRA TUR"]),
    ("Russia vetoed the French text on Friday. Malta also sponsored it.", ["FRA MLT"]),
    ("The Council adopted the resolution with 14 votes. Malta and Japan had revived the text after Egypt pulled it.",
     ["MLT JPN"]),
    ("First the US vetoed the Algerian text. Then Japan vetoed the Russian one.", ["DZA", "RUS"]),
]  # fmt: skip
NOT_SAID = [
    ("Ceylon, Egypt and Liberia spoke. A draft by those two countries got 4 votes and failed.", [""]),
    ("Malta and Japan spoke. A draft by three countries got 8 votes and failed.", [""]),
    ("Malta and Japan met Guyana and Algeria. A draft by those two countries got 8 votes and failed.", [""]),
    ("Russia vetoed the French text on Friday. Turkey, which also regretted it, left.", ["FRA"]),
    ("Russia vetoed the French text on Friday. Malta had asked for a meeting too.", ["FRA"]),
    ("The Council adopted the resolution with 14 votes. Malta revived its economy.", [""]),
]


@pytest.mark.parametrize(("text", "authors"), [*SAID, *NOT_SAID])
def test_the_sentence_before_names_authors_only_where_it_must_be_those(text: str, authors: list[str]) -> None:
    assert [set(v.sponsors) for v in votes(text)] == [set(a.split()) for a in authors]
