"""Who was Secretary-General, and when Article 99 was used."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest

from horseshoe.council.convening import (
    ARTICLE_99,
    DISPUTED,
    INVOCATIONS,
    SECRETARIES_GENERAL,
    last_before,
    secretary_general,
)
from horseshoe.council.topics import TOPICS
from horseshoe.record.store import load


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(1946, 2, 2), "Trygve Lie"),
        (date(1960, 7, 13), "Dag Hammarskjöld"),
        (date(1971, 12, 31), "U Thant"),
        (date(1996, 11, 19), "Boutros Boutros-Ghali"),
        (date(2023, 12, 8), "António Guterres"),
    ],
)
def test_who_held_the_office(day: date, name: str) -> None:
    holder = secretary_general(day)
    assert holder is not None
    assert holder.name == name


@pytest.mark.parametrize("day", [date(1946, 1, 17), date(1961, 10, 1), date(2030, 1, 1)])
def test_nobody_held_it_or_nobody_known(day: date) -> None:
    assert secretary_general(day) is None


def test_terms_follow_one_another() -> None:
    for before, after in pairwise(SECRETARIES_GENERAL):
        gap = after.since - before.until
        assert gap == timedelta(days=1) or before.name == "Dag Hammarskjöld"  # who died in office


def test_gaza_was_the_first_since_lebanon() -> None:
    before = last_before(date(2023, 12, 6))
    assert before is not None
    assert (before.on.year, before.topics) == (1989, frozenset({"lebanon"}))
    assert last_before(date(1960, 7, 13)) is None
    assert sum(one.by == "António Guterres" for one in INVOCATIONS) == 1


def test_whoever_invoked_it_held_the_office() -> None:
    assert ARTICLE_99 is INVOCATIONS
    for one in INVOCATIONS:
        holder = secretary_general(one.on)
        assert holder is not None
        assert holder.name == one.by
        assert one.topics <= TOPICS.keys()
    for other in DISPUTED:
        holder = secretary_general(date(other.year, 6, 30))
        assert holder is not None
        assert holder.name == other.by
        assert other.topics <= TOPICS.keys()


def test_each_was_recommended_by_the_council_before_he_took_office() -> None:
    cited = {one.name: re.findall(r"S/RES/\d+\(\d+\)", one.cite) for one in SECRETARIES_GENERAL}
    assert [name for name, symbols in cited.items() if not symbols] == ["Trygve Lie", "Dag Hammarskjöld"]
    for one in SECRETARIES_GENERAL:
        for number, symbol in enumerate(cited[one.name]):
            vote = load().vote(symbol)
            assert (vote.subject.value, vote.outcome.value) == ("appointment", "adopted")
            assert (vote.date <= one.since) == (number == 0), symbol
            assert vote.date < one.until


def test_what_nobody_looked_up_is_said_to_be_so() -> None:
    assert {one.year for one in DISPUTED if not one.confirmed} == {1961, 1974, 1987}
    assert all(one.cite for one in (*DISPUTED, *INVOCATIONS, *SECRETARIES_GENERAL))
