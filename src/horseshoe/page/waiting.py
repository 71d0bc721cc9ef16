"""How a route waits for the bench: a place, the work, and each way it can end as an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from fastapi import Request

from horseshoe.page.bench import Bench, Endless, Full, Vast
from horseshoe.page.errors import DOCUMENTED, Problem
from horseshoe.page.refusing import Refusal
from horseshoe.page.storytelling import retold

# Of what a person handed in, or keeps: nobody else may have it, no browser keep it, no other site see whence one came.
PRIVATE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
_HEAVY = "Send less of it, or use `horseshoe check` and `horseshoe story`, which have no such bound"
REFUSED: dict[int | str, dict[str, Any]] = {
    400: DOCUMENTED[400],
    **{
        status: {"model": Problem, "description": said}
        for status, said in (
            (403, "Sent from a page of another site."),
            (408, "The body did not arrive in time."),
            (413, "Longer than a report is."),
            (415, "A kind of body that is not read."),
            (422, "A text that takes more time or memory to check than one may."),
            (503, "Every place is taken; Retry-After says when to ask again."),
        )
    },
}


def bench_of(request: Request) -> Bench:
    """The bench of the app that was asked; for `Depends`."""
    found: Bench = request.app.state.bench
    return found


@contextmanager
def taken(bench: Bench, room: int) -> Iterator[None]:
    """A place at the bench for a text of so many bytes.

    Raises:
        Refusal: 503, there is none.
    """
    with ExitStack() as held:
        try:
            held.enter_context(bench.place(room))
        except Full as full:
            raise _busy(full) from None
        yield


def _busy(full: Full) -> Refusal:
    busy = Problem("Many reports are being checked right now", None, f"Ask again in {full.wait} seconds")
    return Refusal(503, busy, {"Retry-After": str(full.wait)})


async def worked(request: Request, function: Callable[..., bytes | Problem | None], *words: object) -> bytes:
    """Have a function of the bench do its work; its last argument is the seconds it has.

    Raises:
        Refusal: there is no place, it takes too long or too much, or what it answers is a problem.
    """
    bench = bench_of(request)
    try:
        done = await bench.work(function, *words, int(bench.bounds.seconds) + 5)
    except Full as full:
        raise _busy(full) from None
    except Endless:
        what = f"This takes longer than {bench.bounds.seconds:g} seconds"
        raise Refusal(422, Problem(what, None, _HEAVY)) from None
    except Vast:
        raise Refusal(422, Problem("This takes more memory than one may have", None, _HEAVY)) from None
    if isinstance(done, Problem):
        raise Refusal(400, done)
    return done or b""


async def retell(bench: Bench, folder: Path) -> None:
    """Have the story of a workspace told that has changed: who looks next does not wait for it."""
    with suppress(Full, Endless, Vast):
        await bench.work(retold, folder, int(bench.bounds.seconds) + 5)
