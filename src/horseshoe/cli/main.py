"""The desk: `horseshoe` and its commands; what it leaves with is said in leaving.py."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from horseshoe.cli.encoding import soften
from horseshoe.cli.leaving import BAD_INPUT, INTERRUPTED, PIPE_CLOSED, complain
from horseshoe.errors import HorseshoeError

_RARELY = 500_000  # objects; the record and what reads are half of it, all stay, and none of them is a cycle


def main(words: Sequence[str]) -> int:
    """Run one command line, without the program's name; returns the exit status and raises nothing but bugs."""
    gc.set_threshold(_RARELY)
    try:
        status = _done(words)
        sys.stdout.flush()
    except HorseshoeError as error:
        complain(error.what, where=error.where, advice=error.advice)
        return BAD_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; the interpreter must not try to write the rest of it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    return status


def _done(words: Sequence[str]) -> int:
    command, *names = words or ("",)
    if command == "check" and names and not any(name.startswith("-") for name in names):
        # Reports and nothing else leave nothing to parse, and the parser costs as much as reading one of them.
        from horseshoe.cli.checking import check_reports
        from horseshoe.reading.report import read

        return check_reports(tuple(names), read)
    from horseshoe.cli.commands import obey

    return obey(words)


def run() -> None:
    """The console script."""
    soften()
    status = main(sys.argv[1:])
    gc.freeze()  # the interpreter looks for cycles once more as it leaves: a tenth of a cold start, for nothing
    sys.exit(status)
