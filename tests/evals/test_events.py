"""The labels of events, figures and quotes: well formed, and their scores hold."""

from __future__ import annotations

import pytest

from evals import events, words
from horseshoe.reading.claims.actions import Kind, Modality
from horseshoe.reading.claims.passages import Comparator, Counts


@pytest.mark.parametrize("half", events.HALVES)
def test_every_event_label_names_a_kind_and_a_modality(half: str) -> None:
    for wanted, text in events.reports(half):
        assert text
        for kind, modality, _, _ in wanted:
            assert kind in set(Kind)
            assert modality in set(Modality)


@pytest.mark.parametrize("half", ["open", "held"])
def test_every_figure_label_names_what_is_counted(half: str) -> None:
    for text, labels in words.reports(half):
        assert text
        for label in labels:
            if label.startswith("= "):
                counts, _, _, comparator = label[2:].partition(" | ")[0].split()
                assert counts in set(Counts)
                assert comparator in set(Comparator)


def test_strangers_yield_next_to_nothing() -> None:
    assert events.score("strangers").extra <= 2
