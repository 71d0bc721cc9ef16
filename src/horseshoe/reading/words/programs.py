"""Compiled expressions kept from one run to the next, in __pycache__, as Python keeps what it compiles of a module.

A page asks some four hundred expressions, and compiling them was a third of a cold start. Their programs are kept by
the source they were made from and read back where the same Python made them. Without a file, with a broken one, or
where nothing may be written, every expression is made anew. All are laid out to be quick (see branches).
"""

from __future__ import annotations

import atexit
import os
import re
import sys
from array import array
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import AnyStr

import msgspec

_MADE_BY = f"{sys.version} 2"  # the code of an expression is a matter of the Python that runs it
_MOST = 6_000  # programs in one file; more are of sources that are no more
_FEW = 3  # new ones for which no file is written anew

# flags as parsed, code, groups, their numbers by name, the names by number
Program = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
_FILE = tuple[str, dict[str, Program]]  # who made them; by flags and source


class Programs:
    """Programs of one file, or of none; what is not in it is made, and kept at the end of the run."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._known: dict[str, Program] | None = None
        self._new: dict[str, Program] = {}

    def compiled(self, source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
        """An expression that finds what `re.compile` gives finds.

        Raises:
            re.error: no expression.
        """
        if not isinstance(source, str):
            return re.compile(source, flags)
        if self._known is None:
            self._known = _read(self._file) if self._file is not None else {}
        with suppress(Exception):  # whatever is wrong with the file or this Python's ways, the source is at hand
            key = f"{int(flags)} {source}"
            program = self._known.get(key) or self._new.get(key)
            if program is None:
                program = _made(source, flags)
                if self._file is not None and not self._new:
                    atexit.register(self.keep)
                if self._file is not None:
                    self._new[key] = program
            return _revived(source, program)
        return re.compile(source, flags)

    def keep(self) -> None:
        """Write what is new, whole or not at all; nothing where hardly anything is."""
        if self._file is None or len(self._new) <= _FEW or not os.access(self._file.parent, os.W_OK):
            return
        with suppress(Exception):  # it only saves time: no command fails over it
            kept = _read(self._file)  # another run may have written meanwhile
            fresh = self._file.with_suffix(f".{os.getpid()}")
            try:
                fresh.write_bytes(msgspec.msgpack.encode((_MADE_BY, (kept if len(kept) < _MOST else {}) | self._new)))
                os.replace(fresh, self._file)
            finally:
                fresh.unlink(missing_ok=True)


def place() -> Path | None:
    """The file, beside what Python keeps of this module; None where it keeps nothing."""
    if sys.dont_write_bytecode:
        return None
    try:
        return Path(cache_from_source(__file__)).with_suffix(".expressions")
    except NotImplementedError:
        return None


def _made(source: str, flags: int) -> Program:
    """The steps of `re.compile` up to its last, whose input is what can be kept; its code as branches has it."""
    import re._parser as parser  # type: ignore[import-not-found]

    from horseshoe.reading.words.branches import code as quick

    tree = parser.parse(source, flags)
    number_of: dict[str, int] = tree.state.groupdict
    names: list[str | None] = [None] * tree.state.groups
    for name, number in number_of.items():
        names[number] = name
    code = array("I", quick(tree, flags)).tobytes()
    return int(flags | tree.state.flags), code, tree.state.groups - 1, dict(number_of), tuple(names)


def _revived(source: str, program: Program) -> re.Pattern[str]:
    """The last step of `re.compile`; it refuses code that is none."""
    import _sre  # type: ignore[import-not-found]

    flags, code, groups, number_of, names = program
    made: re.Pattern[str] = _sre.compile(source, flags, array("I", code).tolist(), groups, number_of, names)
    return made


def _read(file: Path) -> dict[str, Program]:
    with suppress(Exception):
        made_by: str
        programs: dict[str, Program]
        made_by, programs = msgspec.msgpack.decode(file.read_bytes(), type=_FILE)
        if made_by == _MADE_BY:
            return programs
    return {}


compiled = Programs(place()).compiled
