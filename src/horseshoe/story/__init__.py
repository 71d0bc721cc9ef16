"""The long table: many checked reports become one account."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


class _Room(ModuleType):
    """This room, which can be called: `horseshoe.story(reports)`.

    Python puts a package that was imported in the place of whatever its parent has under that name; the front door
    would be gone as soon as anybody entered the room.
    """

    def __call__(self, *args: Any, **named: Any) -> Any:
        from horseshoe.story.door import story

        return story(*args, **named)


sys.modules[__name__].__class__ = _Room
