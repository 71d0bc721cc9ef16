"""Reports as they came, by the SHA-256 of their bytes."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from horseshoe.errors import InputError
from horseshoe.workspace.disk import place


class Sources:
    """A folder of sources. Putting one twice is putting it once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, sources: Mapping[str, bytes]) -> None:
        """Keep the bytes of reports."""
        fresh: dict[Path, bytes] = {}
        for report, data in sources.items():
            path = self._path(report)
            if not (path.exists() and sha256(path.read_bytes()).hexdigest() == report):
                path.parent.mkdir(parents=True, exist_ok=True)
                fresh[path] = data
        place(fresh)

    def get(self, report: str) -> bytes:
        """The bytes of a report.

        Raises:
            InputError: they are gone, or no longer what came.
        """
        path = self._path(report)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise InputError(f"this source cannot be read ({error.strerror})", where=str(path)) from None
        if sha256(data).hexdigest() != report:
            advice = "Put the report in its place as it came, or remove it from the workspace"
            raise InputError("this source is not what was added", where=str(path), advice=advice)
        return data

    def drop(self, report: str) -> None:
        """Forget the bytes of a report."""
        self._path(report).unlink(missing_ok=True)

    def _path(self, report: str) -> Path:
        return self.folder / report[:2] / report
