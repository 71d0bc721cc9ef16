"""Regular expressions compiled when first used on a text that may hold what they look for.

The rooms of reading hold some seven hundred. A page asks a third of them and a tenth finds anything; compiling all was
a fifth of a cold start.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, AnyStr, cast

from horseshoe.reading.words.needed import told
from horseshoe.reading.words.programs import compiled

_METHODS = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub")
_NOTHING: dict[str, Callable[[], object]] = {
    "finditer": lambda: iter(()),
    "fullmatch": lambda: None,
    "match": lambda: None,
    "search": lambda: None,
}
_PATIENCE = 30  # texts without what is needed, after which asking costs more than compiling
_LONG = 20_000  # code points; a longer text holds nearly everything, and looking is no longer cheap
_KNOWN: list[str] = []


class _Late:
    """Stands for a compiled expression; from its first compiling on its methods are the compiled one's own."""

    __slots__ = (*_METHODS, "_flags", "_left", "_needs", "_source")

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags
        self._left = _PATIENCE
        self._needs: list[list[str]] | None = None
        if not flags & (re.IGNORECASE | re.VERBOSE) and isinstance(source, str):
            _KNOWN.append(source)
        else:
            self._needs = []

    def __getattr__(self, name: str) -> Any:
        # asked only for what is not set yet
        if name in _NOTHING:
            return partial(self._asked, name)
        return getattr(self._compiled(), name)

    def _asked(self, name: str, text: Any, *bounds: int) -> object:
        if self._needs is None:
            self._needs = told(cast("str", self._source)) or []
        worth = self._needs and self._left and len(text) < _LONG
        if worth and not all(any(map(text.__contains__, need)) for need in self._needs):
            self._left -= 1
            return _NOTHING[name]()
        return getattr(self._compiled(), name)(text, *bounds)

    def _compiled(self) -> re.Pattern[Any]:
        made: re.Pattern[Any] = compiled(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        return made


def late(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled when it is first asked of a text that may hold it.

    An expression that does not compile raises `re.error` at its first use; a test compiles every one.
    """
    return cast("re.Pattern[AnyStr]", _Late(source, flags))


def put_off() -> tuple[str, ...]:
    """The source of every expression of this kind there is so far and whose needs can be told."""
    return tuple(_KNOWN)
