"""Which version this is, for whoever must print it: below every room, so that no room imports the front door for it."""

from __future__ import annotations

__version__ = "0.1.0"
