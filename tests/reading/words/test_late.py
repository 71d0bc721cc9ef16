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

    monkeypatch.setattr(re, "compile", heard)
    veto = late(r"\bvetoe[sd]\b", re.I)
    assert not asked
    assert veto.search("Moscow Vetoed it")
    assert veto.sub("blocked", "it vetoes") == "it blocked"
    assert asked == [r"\bvetoe[sd]\b"]


def test_a_broken_expression_says_so_when_asked() -> None:
    with pytest.raises(re.error):
        late("(veto").search("veto")
