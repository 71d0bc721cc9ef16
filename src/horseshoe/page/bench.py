"""The bench: processes that check reports beside the server, so that no text, however hostile, can stop a page.

Whoever asks takes a place before a byte of the text is read: places are bounded by number and by the bytes they may
hold, and beyond that the answer is a refusal at once. Checking is done by few processes with bounds of time and memory;
one that passes them is ended, and the next check gets a fresh one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TypeVar

import anyio
from anyio import BrokenWorkerProcess, CapacityLimiter, to_process, to_thread

T = TypeVar("T")
_BEGINNING = 60  # seconds a process has to begin: a machine may be busy
_AGAIN = 2  # a process can have died of the texts before this one: a second one tells


class Full(Exception):  # noqa: N818 - no error: an answer
    """Every place is taken, or the wait would be too long. `wait` seconds before it is worth asking again."""

    def __init__(self, wait: int) -> None:
        self.wait = wait
        super().__init__(f"full, ask again in {wait} s")


class Endless(Exception):  # noqa: N818
    """The work took longer than it may."""


class Vast(Exception):  # noqa: N818
    """The work took more memory than it may."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a bench holds.

    Attributes:
        benches: processes that check at the same time.
        fetchers: threads that wait for other servers.
        places: askers at the same time, those being served included.
        room: bytes of their texts together.
        seconds: of work for one text.
        wait: seconds in the queue after which an asker is sent away.
    """

    benches: int = 2
    fetchers: int = 4
    places: int = 100
    room: int = 64_000_000
    seconds: float = 20
    wait: float = 20


class Bench:
    """Places, and processes that work.

    Args:
        ready: called in a process before its work, so that a text pays for its own time alone; quick the second time.
    """

    def __init__(self, bounds: Bounds, ready: Callable[[], None]) -> None:
        self.bounds, self._ready = bounds, ready
        self._taken = self._held = 0
        self._turns, self._processes = anyio.Semaphore(bounds.benches), CapacityLimiter(bounds.benches)
        self._threads, self._warm = CapacityLimiter(bounds.fetchers), False

    @contextmanager
    def place(self, size: int) -> Iterator[None]:
        """Take a place for a text of so many bytes.

        Raises:
            Full: there is none.
        """
        if self._taken >= self.bounds.places or self._held + size > self.bounds.room:
            raise Full(5)
        self._taken, self._held = self._taken + 1, self._held + size
        try:
            yield
        finally:
            self._taken, self._held = self._taken - 1, self._held - size

    async def work(self, function: Callable[..., T], *words: object) -> T:
        """Call a function of a module in a process of the bench; words and what comes back are pickled.

        Raises:
            Full: no process was free in time.
            Endless, Vast: it took too long, or too much.
        """
        try:
            with anyio.fail_after(self.bounds.wait):
                await self._turns.acquire()
        except TimeoutError:
            raise Full(10) from None
        try:
            return await self._worked(function, words)
        finally:
            self._turns.release()

    async def wait_for(self, function: Callable[..., T], *words: object) -> T:
        """Call a function that waits for another server, in a thread; few at a time."""
        return await to_thread.run_sync(function, *words, abandon_on_cancel=True, limiter=self._threads)

    async def warm(self) -> None:
        """Have a process ready before the first text comes; once."""
        if not self._warm:
            self._warm = True
            with suppress(Full, Endless, Vast):
                await self.work(self._ready)

    async def _worked(self, function: Callable[..., T], words: tuple[object, ...]) -> T:
        for _ in range(_AGAIN):
            try:
                await self._run(_BEGINNING, self._ready)
                return await self._run(self.bounds.seconds, function, *words)
            except BrokenWorkerProcess:
                continue
        raise Vast

    async def _run(self, seconds: float, function: Callable[..., T], *words: object) -> T:
        try:
            with anyio.fail_after(seconds):
                return await to_process.run_sync(function, *words, cancellable=True, limiter=self._processes)
        except TimeoutError:
            raise Endless from None
