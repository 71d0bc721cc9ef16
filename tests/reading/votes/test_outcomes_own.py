"""What "we" did is the Council's where a member says it; half a verb of a headline is whole; "so fell the text"."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('"We passed a resolution on Haiti that day," the ambassador said.', "adopted"),
        ('"And then we voted down a text on Cyprus," the ambassador said.', "failed"),
        ("Resolution 949, telling Iraq to keep its guards away from Kuwait, adopted 15 votes out of 15 last night.",
         "adopted 15"),
        ("Two were for it, eight against it. So fell the Russian draft.", "failed 2/8 @RUS"),
        ("Thirteen were for it, nobody was against it. Thus was born resolution 2085.", "adopted 13/0"),
    ],
)  # fmt: skip
def test_it_was_adopted_or_fell(text: str, want: str) -> None:
    assert differences(text, want, "2014-01-01") == []


@pytest.mark.parametrize(
    "text",
    [
        "We passed a resolution on Haiti at our party congress.",
        "So fell the city of Goma.",
        "Resolution 949, which Iraq calls unjust, is still in force.",
    ],
)
def test_others_pass_texts_and_cities_fall(text: str) -> None:
    assert differences(text, "nothing", "2014-01-01") == []
