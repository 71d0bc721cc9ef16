"""The European Union's members among the Council's, where the report's count is the count of those who sat."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

FIVE_IN_2019 = "BEL,DEU,FRA,GBR,POL"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The five EU members voted for the draft.", f"any 5 +{FIVE_IN_2019}"),
        ("All five of the European Union's members voted in favour of the draft.", f"any 5 +{FIVE_IN_2019}"),
        ("The five European Union members on the Council abstained on the draft.", f"any ?/?/5 ~{FIVE_IN_2019}"),
        ("The four EU members voted for the draft.", "nothing"),
    ],
)
def test_members_of_the_union(text: str, want: str) -> None:
    assert [d for d in differences(text, want, published="2019-03-01") if "=" not in d] == []
