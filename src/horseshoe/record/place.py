"""Where the record's tables are: shipped with the package, or in a folder of the user's own.

Such a folder holds states of the record, each in a folder of its own, and a file CURRENT that names the one in use. It
is replaced in one step, so a reader finds the old state or the new one and never half of each.
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

from horseshoe.errors import RecordError

VARIABLE = "HORSESHOE_RECORD"
CURRENT = "CURRENT"


def shipped() -> Path:
    """The folder of tables that came with the package."""
    return Path(__file__).with_name("data")  # not importlib.resources, which costs a cold start ten milliseconds


def current(folder: Path | None = None) -> Path | None:
    """The state of the record in use: of `folder`, else of the one HORSESHOE_RECORD names; None for the shipped one.

    Raises:
        RecordError: no record is there.
    """
    named = folder or Path(os.environ[VARIABLE]) if folder or os.environ.get(VARIABLE) else None
    if named is None:
        return None
    where = str(named)
    if (named / "votes.csv").is_file():
        return named.resolve()
    try:
        state = (named / CURRENT).read_text(encoding="utf-8").strip()
    except OSError as error:
        advice = f"Make one with horseshoe record import FILE --take --to {where}"
        raise RecordError("holds no record", where=where, advice=advice) from error
    found = named / state
    # One name and no path: what stands in a file must not lead out of the folder.
    if state in ("", ".", "..") or Path(state).name != state or not (found / "votes.csv").is_file():
        raise RecordError(f"{CURRENT} names {state!r}, which is no state of the record", where=where)
    return found.resolve()


def opened(name: str, folder: Path | None = None) -> Path:
    """A table: the folder's where it has one, else the shipped one."""
    if folder is not None and (folder / name).is_file():
        return folder / name
    return shipped().joinpath(name)


def toml(name: str, folder: Path | None = None) -> dict[str, Any]:
    """What a TOML file of the record says.

    Raises:
        RecordError: it is missing or damaged.
    """
    try:
        with opened(name, folder).open("rb") as file:
            return tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise RecordError(f"cannot be read ({error})", where=name) from error
