"""The Council ground: words and law. Standard library only; no file, no clock, no network."""

from __future__ import annotations

import sys
from types import ModuleType

TYPE_CHECKING = False  # as typing has it, without the price of importing typing
if TYPE_CHECKING:
    from datetime import date

    from horseshoe.council.seats import Council


class _Room(ModuleType):
    """`horseshoe.council(on=...)` is a question and `horseshoe.council` a room of the house.

    Importing the room puts it where the question stood, so the room answers it.
    """

    def __call__(self, on: date | str) -> Council:
        from datetime import date

        from horseshoe.council.seats import council

        return council(date.fromisoformat(on) if isinstance(on, str) else on)


sys.modules[__name__].__class__ = _Room
