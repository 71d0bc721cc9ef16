"""Changes that keep the meaning: each does something, and what is read otherwise is seen."""

from __future__ import annotations

import pytest

from evals import changes
from evals.change_kinds import CHANGES, every
from evals.product import document


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_does_something_to_some_report(name: str) -> None:
    assert next(changes.changed(CHANGES[name]), None) is not None


def test_what_is_read_otherwise_is_counted() -> None:
    turned = changes.kept(every(r"\bvetoed\b", "praised"), most=6)
    assert turned.changed == 6
    assert turned.alike < turned.changed
    assert len(turned.errors) == turned.changed - turned.alike


def test_one_document_tells_the_same_twice() -> None:
    text = b"The UN Security Council adopted resolution 2728 on Monday by 14 votes, the United States abstaining."
    assert changes.told(document(text, "report.txt")) == changes.told(document(text, "report.txt"))
    assert (("tally.yes", 14), 1) in changes.told(document(text, "report.txt")).items()
