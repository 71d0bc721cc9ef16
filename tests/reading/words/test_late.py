"""Expressions compiled at their first use are the same expressions."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import horseshoe.reading
from horseshoe.reading.words import late as room
from horseshoe.reading.words.late import late


def test_every_expression_of_the_reader_compiles() -> None:
    found = 0
    for module in pkgutil.walk_packages(horseshoe.reading.__path__, "horseshoe.reading."):
        for value in vars(importlib.import_module(module.name)).values():
            for expression in value if isinstance(value, tuple) else (value,):
                if isinstance(expression, room._Late):
                    found += bool(expression.pattern)
    assert found > 500


def test_nothing_is_compiled_before_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = re.compile

    def heard(source: str, flags: int = 0) -> re.Pattern[str]:
        asked.append(source)
        return real(source, flags)

    monkeypatch.setattr(room, "compiled", heard)
    veto = late(r"\bvetoe[sd]\b", re.I)
    assert not asked
    assert veto.search("Moscow Vetoed it")
    assert veto.sub("blocked", "it vetoes") == "it blocked"
    assert asked == [r"\bvetoe[sd]\b"]


def test_a_text_without_what_is_needed_is_not_worth_compiling_for(monkeypatch: pytest.MonkeyPatch) -> None:
    source = r"\bWe have (?:met|spoken)\b"
    monkeypatch.setattr(room, "told", {source: [["met", "spoken"]]}.get)
    met = late(source)
    assert met.search("They vetoed it") is None
    assert not list(met.finditer("They vetoed it"))
    assert not _is_set(met, "search")
    assert met.search("We have met") is not None
    assert _is_set(met, "search")


def test_what_is_asked_often_is_compiled_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    source = r"\bWe have (?:met|spoken)\b"
    monkeypatch.setattr(room, "told", {source: [["met", "spoken"]]}.get)
    met = late(source)
    for _ in range(room._PATIENCE + 1):
        assert not _is_set(met, "search")
        assert met.search("They vetoed it") is None
    assert _is_set(met, "search")


def _is_set(expression: object, name: str) -> bool:
    """Whether a method is the compiled expression's own already."""
    try:
        return object.__getattribute__(expression, name) is not None
    except AttributeError:
        return False


def test_a_broken_expression_says_so_when_asked() -> None:
    with pytest.raises(re.error):
        late("(veto").search("veto")
