"""The side at the head and its voters behind; lists joined by other words than "and"; what only frames is read over."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

HEADS = [
    ("The text was rejected. Among the supporters were Mali and Chad.", "failed +MLI,TCD"),
    ("The text was rejected. In favour were, among others, Mali and Chad.", "failed +MLI,TCD"),
    ("The text was rejected. The votes in favour included those of Mali and Chad.", "failed +MLI,TCD"),
    ("The text was adopted. Those who abstained included China and Russia.", "adopted ~CHN,RUS"),
    ("The text was adopted. Among the abstainers was China.", "adopted ~CHN"),
    ("The text was rejected. The noes included those of France and Peru.", "failed -FRA,PER"),
    ("The text was adopted. There were two abstentions from China and Russia.", "adopted ?/?/2 ~CHN,RUS"),
]
LISTS = [
    ("The text was adopted. Chile and also China abstained.", "adopted ~CHL,CHN"),
    ("The text was adopted. China, along with Qatar, chose to abstain.", "adopted ~CHN,QAT"),
    ("The text was adopted. China plus the Egyptian delegate abstained.", "adopted ~CHN,EGY"),
    ("The text was rejected. Peru together with Chad said no.", "failed -PER,TCD"),
    ("The text was vetoed by Russia as well as China.", "vetoed -RUS,CHN !RUS,CHN"),
]
FRAMES = [
    ("A draft on Cyprus was sunk by a veto from Russia.", "vetoed -RUS !RUS"),
    ("It was Russia that vetoed the text.", "vetoed -RUS !RUS"),
    ("The text was adopted. It was China that abstained.", "adopted ~CHN"),
    ("The text was adopted. Britain's top diplomat at the UN abstained.", "adopted ~GBR"),
    ("The text was adopted. The government in Beijing abstained.", "adopted ~CHN"),
    ("The text was adopted. The abstentions came from France and the British side.", "adopted ~FRA,GBR"),
]
NEIGHBOURS = [
    ("The text was adopted. Among the supporters of the rebels were Mali and Chad.", "adopted"),
    ("The text was adopted. Shells fell on the Syrian side of the border with Jordan.", "adopted"),
    ("The text was adopted. An opinion poll showed 65 per cent of Greek Cypriots against the plan.", "adopted"),
    ("Angola's entry was preceded by two votes in the Council. The text was adopted.", "adopted"),
]


@pytest.mark.parametrize(("text", "line"), [*HEADS, *LISTS, *FRAMES, *NEIGHBOURS])
def test_who_took_a_side_is_read_in_any_order(text: str, line: str) -> None:
    assert differences(text, line) == []


PLURAL_OWNERS = [
    ("A text on Mali met with the United States' veto.", "vetoed -USA !USA"),
    ("A text on Mali was rejected because of the United States’ veto.", "vetoed -USA !USA"),
    ("The United States' veto sank the text.", "vetoed -USA !USA"),
]


@pytest.mark.parametrize(("text", "line"), PLURAL_OWNERS)
def test_the_owner_may_be_a_plural_name(text: str, line: str) -> None:
    assert differences(text, line) == []
