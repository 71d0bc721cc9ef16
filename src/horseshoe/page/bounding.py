"""Bounds a process of the bench sets itself, whatever becomes of the server: of time and of memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

MEMORY = 3 * 1024**3  # bytes of addresses one process may have; a check of a usual report takes a tenth


@contextmanager
def bounded(seconds: int) -> Iterator[None]:
    """End this process where what is done inside takes longer than so many seconds, or more memory than there is."""
    _alarm(seconds)
    try:
        yield
    except MemoryError:
        os._exit(1)  # what is left of the process is not to be trusted with the next text
    finally:
        _alarm(0)


def _alarm(seconds: int) -> None:
    if sys.platform != "win32":
        import signal

        _bound_memory()
        signal.alarm(seconds)


@cache
def _bound_memory() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
