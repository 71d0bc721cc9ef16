"""House: what every page stands on: the record, the site, and how this server was asked to behave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path

from fastapi import Request

from horseshoe.page.bench import Bounds
from horseshoe.page.site import Site
from horseshoe.record.store import Record


@dataclass(frozen=True, slots=True)
class Settings:
    """How a server was asked to behave.

    Attributes:
        today: the day it is; a function, because a server lives for weeks.
        site: where pages stand.
        workspace: folder of the Stories; None where nothing is to be kept.
        now: the time it is, for what is put into the workspace; None where only the day is told.
        hosts: names it answers to; None for all. A server on loopback answers to loopback's names alone, or a page
            elsewhere could have its own name point here (DNS rebinding).
        bounds: of the bench where reports are checked.
    """

    today: Callable[[], date]
    site: Site = field(default_factory=Site)
    workspace: Path | None = None
    hosts: frozenset[str] | None = None
    now: Callable[[], datetime] | None = None
    bounds: Bounds = field(default_factory=Bounds)

    def moment(self) -> datetime:
        """The time it is; the beginning of the day where only that is told."""
        return self.now() if self.now else datetime.combine(self.today(), time(), UTC)


@dataclass(frozen=True, slots=True)
class House:
    """Record, settings, site."""

    record: Record
    settings: Settings

    @property
    def site(self) -> Site:
        """Where pages stand."""
        return self.settings.site


def house(request: Request) -> House:
    """The house of the app that was asked; for `Depends`."""
    found: House = request.app.state.house
    return found
