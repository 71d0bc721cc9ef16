"""Regular expressions compiled when first used.

The rooms of reading hold some seven hundred; a page asks a quarter of them, and compiling all was a fifth of a cold
start.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_METHODS = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub")


class _Late:
    """Stands for a compiled expression; from the first use on its methods are the compiled one's own."""

    __slots__ = (*_METHODS, "_flags", "_source")

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        # asked only for what is not set yet
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled when it is first asked something.

    An expression that does not compile raises `re.error` at its first use; a test compiles every one.
    """
    return cast("re.Pattern[AnyStr]", _Late(source, flags))
