"""The shipped record, and a bench to put readings made by hand on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from horseshoe.checking.check import check
from horseshoe.checking.finding import Checked, Finding
from horseshoe.reading.claims.actions import Action
from horseshoe.reading.claims.claims import Claim, Content
from horseshoe.record.store import Record, load
from tests.checking.by_hand import Judge, claim, reading


@pytest.fixture(scope="session")
def record() -> Record:
    return load()


@pytest.fixture(scope="session")
def judge(record: Record) -> Judge:
    """One claim about one action: its finding."""

    def one(
        content: Content, *actions: Action, words: str = "Report", published: str | None = None,
        attribution: tuple[str, ...] = (),
    ) -> Finding:  # fmt: skip
        said = claim(content, words, actions[0].id if actions else None, attribution)
        return check(reading(*actions, claims=(said,), published=published), record).findings[0]

    return one


@pytest.fixture(scope="session")
def bench(record: Record) -> Callable[..., Checked]:
    """A whole report on the bench."""

    def whole(*actions: Action, claims: tuple[Claim, ...] = (), published: str | None = None) -> Checked:
        return check(reading(*actions, claims=claims, published=published), record)

    return whole
