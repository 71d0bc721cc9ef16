"""workspace.json: which segments make up the workspace. The one file that is ever replaced."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from horseshoe.errors import InputError
from horseshoe.workspace.disk import place

NAME = "workspace.json"
FORMAT = 1  # of the folder; a later Horseshoe that lays it out otherwise counts on


@dataclass(frozen=True, slots=True)
class Segment:
    """A folder of Parquet files that is never changed: its name and how many reports it tells of."""

    name: str
    reports: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is live. `number` goes up by one with every change."""

    number: int = 0
    segments: tuple[Segment, ...] = ()

    @property
    def reports(self) -> int:
        """How many reports the workspace holds."""
        return sum(segment.reports for segment in self.segments)

    def after(self, *segments: Segment) -> Manifest:
        """The next state, made of these segments; one without reports is left out."""
        return Manifest(self.number + 1, tuple(segment for segment in segments if segment.reports))


def read(folder: Path) -> Manifest:
    """The present state.

    Raises:
        InputError: there is no workspace there, it is damaged, or a later Horseshoe made it.
    """
    path = folder / NAME
    try:
        told = json.loads(path.read_bytes())
        if told["format"] > FORMAT:
            raise InputError("this workspace was made by a later Horseshoe", where=str(folder), advice="Upgrade")
        return Manifest(told["number"], tuple(Segment(s["name"], s["reports"]) for s in told["segments"]))
    except FileNotFoundError:
        advice = "Name the folder of a workspace; adding a report makes one"
        raise InputError("there is no workspace here", where=str(folder), advice=advice) from None
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", where=str(path)) from None
    except (ValueError, KeyError, TypeError) as error:
        advice = "Its sources are whole: add the files under sources/ to a new workspace"
        raise InputError(f"damaged ({type(error).__name__})", where=str(path), advice=advice) from None


def write(folder: Path, manifest: Manifest) -> None:
    """Make a state the present one, at once or not at all."""
    told: dict[str, Any] = {
        "format": FORMAT,
        "number": manifest.number,
        "segments": [{"name": s.name, "reports": s.reports} for s in manifest.segments],
    }
    place({folder / NAME: json.dumps(told, indent=1).encode()})
