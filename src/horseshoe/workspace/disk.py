"""Files that are there whole or not at all, whenever the power goes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def place(files: Mapping[Path, bytes]) -> None:
    """Put files in their places, each at once and in place of one that was there."""
    for path, data in files.items():
        fresh = path.with_name(f".{path.name}.{os.getpid()}")
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, path)
    for folder in {path.parent for path in files}:
        _settle(folder)


def settle(folder: Path) -> None:
    """See that the files of a folder, and their names, have reached the disk."""
    for path in (*(path for path in folder.iterdir() if path.is_file()), folder):
        _settle(path)


def _settle(path: Path) -> None:
    if os.name == "nt" and path.is_dir():
        return  # there a folder cannot be opened, and the file system itself settles a rename
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
