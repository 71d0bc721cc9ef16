"""Reports come in: files, folders, a pipe, addresses. One at a time, never all in memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from horseshoe.errors import HorseshoeError, InputError
from horseshoe.intake.source import MAX_BYTES, Source

_PIECE = 262_144
_ENDINGS = {".html": "text/html", ".htm": "text/html", ".xhtml": "text/html", ".txt": "text/plain", ".md": "text/plain"}


@dataclass(frozen=True, slots=True)
class Refused:
    """A member of a folder, or one of several arguments, that could not be had."""

    name: str
    error: HorseshoeError


class Fetches(Protocol):
    """What `open_sources` needs to get a page by its address; `fetch.Fetcher.fetch` is one."""

    def __call__(self, address: str) -> Source: ...


def open_sources(
    arguments: Sequence[str], *, stdin: BinaryIO | None = None, fetch: Fetches | None = None
) -> Iterator[Source | Refused]:
    """Open reports one after another.

    An argument is a file, a folder (its *.html, *.htm, *.xhtml, *.txt, *.md, with those of folders below, sorted by
    path; hidden ones and links left out), '-' for standard input, or an http(s) address. What cannot be opened comes as
    `Refused` and the run goes on, but where it was the only thing asked for, it raises.

    Raises:
        InputError: the one argument is missing, unreadable, too large, an empty folder, or an address refused.
    """
    for argument in arguments:
        if not _is_folder(argument):
            try:
                yield _open_one(argument, stdin, fetch)
            except HorseshoeError as error:
                if len(arguments) == 1:
                    raise
                yield Refused(argument, error)
        else:
            yield from _open_folder(argument, alone=len(arguments) == 1)


def count_sources(arguments: Sequence[str]) -> int:
    """How many reports `open_sources` will come to, for a progress bar. Opens none."""
    folders = [argument for argument in arguments if _is_folder(argument)]
    return len(arguments) - len(folders) + sum(1 for folder in folders for _ in _members(folder))


def is_address(argument: str) -> bool:
    """Whether an argument is an address of the web rather than a path."""
    return argument.lower().startswith(("http://", "https://"))


def _is_folder(argument: str) -> bool:
    return argument != "-" and not is_address(argument) and os.path.isdir(argument)


def _open_one(argument: str, stdin: BinaryIO | None, fetch: Fetches | None) -> Source:
    if argument == "-":
        return Source("-", _bounded(stdin if stdin is not None else sys.stdin.buffer, "-"), None)
    if is_address(argument):
        if fetch is None:
            from horseshoe.intake.fetch import Fetcher

            fetch = Fetcher().fetch
        return fetch(argument)
    return _open_file(argument)


def _open_file(name: str) -> Source:
    path = Path(name)
    try:
        if path.exists() and not path.is_file():
            raise InputError("This is no file", where=name, advice="Pass a file, a folder, an address, or - for a pipe")
        with path.open("rb") as file:
            return Source(name, _bounded(file, name), _ENDINGS.get(path.suffix.lower()))
    except FileNotFoundError:
        raise InputError("There is no such file", where=name, advice="Check the path") from None
    except PermissionError:
        raise InputError("This file may not be read", where=name, advice="Check its permissions") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise InputError(f"This file cannot be read ({error})", where=name) from None


def _bounded(file: BinaryIO, name: str) -> bytes:
    data = bytearray()
    while len(data) <= MAX_BYTES and (piece := file.read(_PIECE)):
        data += piece
    if len(data) > MAX_BYTES:
        what = f"This is longer than {MAX_BYTES // 1_000_000} MB, which no report is"
        raise InputError(what, where=name, advice="Pass one report a file")
    return bytes(data)


def _open_folder(folder: str, *, alone: bool) -> Iterator[Source | Refused]:
    empty = True
    for name in _members(folder):
        empty = False
        try:
            yield _open_file(name)
        except HorseshoeError as error:
            yield Refused(name, error)
    if empty:
        nothing = InputError("This folder holds no reports", where=folder, advice="Reports end in .html, .txt or .md")
        if alone:
            raise nothing
        yield Refused(folder, nothing)


def _members(folder: str) -> Iterator[str]:
    """Paths of the reports of a folder, in order. Only names are held, and those of one folder at a time."""
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in _ENDINGS:
                yield os.path.join(parent, name)
