"""Where a run's document goes: standard output, or a file that is there whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO, cast

from horseshoe.errors import InputError


@contextmanager
def outlet(path: Path | None) -> Iterator[TextIO]:
    """Open what a run writes to.

    A file is written beside its place and moved there at the end; where anything is raised, an older file stays as
    it was. A device or a pipe is written to as it is.

    Raises:
        InputError: nothing can be written there.
    """
    if path is None:
        yield sys.stdout
        return
    import tempfile  # for a file alone: a cold start to standard output does without

    place = Path(os.path.realpath(path))
    try:
        if place.exists() and not place.is_file():
            if place.is_dir():
                raise InputError("is a folder", where=str(path), advice="Name a file in it")
            with place.open("w", encoding="utf-8") as device:
                yield device
            return
        draft = tempfile.NamedTemporaryFile(  # noqa: SIM115  (closed before it is moved)
            "w", encoding="utf-8", errors="replace", newline="", dir=place.parent, prefix=".horseshoe-", delete=False
        )
    except OSError as error:
        raise InputError(
            f"cannot be written: {error.strerror}", where=str(path), advice="Name a file in a folder that exists"
        ) from error
    try:
        with draft:
            yield cast(TextIO, draft)
        os.chmod(draft.name, _mode(place))
        os.replace(draft.name, place)
    except BaseException:
        with suppress(OSError):
            os.unlink(draft.name)
        raise


def _mode(place: Path) -> int:
    """What an older file had, or what a new one gets: temporary files are made for their owner alone."""
    if place.exists():
        return stat.S_IMODE(place.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
