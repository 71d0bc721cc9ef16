"""Reports as they came, by the SHA-256 of their bytes."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from horseshoe.errors import InputError
from horseshoe.workspace.disk import replace


class Sources:
    """A folder of sources. Putting one twice is putting it once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, report: str, data: bytes) -> None:
        """Keep the bytes of a report."""
        path = self._path(report)
        if path.exists() and sha256(path.read_bytes()).hexdigest() == report:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        replace(path, data)

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
