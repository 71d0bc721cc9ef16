"""The desk: `horseshoe` and its commands; what it leaves with is said in leaving.py."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from cyclopts import App
from cyclopts.exceptions import CycloptsError

from horseshoe.cli.encoding import soften
from horseshoe.cli.leaving import BAD_INPUT, INTERRUPTED, PIPE_CLOSED, complain
from horseshoe.errors import HorseshoeError
from horseshoe.version import __version__

app = App(
    name="horseshoe",
    help="The UN Security Council, computable: its law, its votes since 1946, and what reports say of them.",
    version=__version__,
    help_format="plaintext",
    suppress_keyboard_interrupt=False,
)
# Each command is imported when it is asked for: `horseshoe vote` never pays for reading.
app.command("horseshoe.cli.check:check", name="check", usage="Usage: horseshoe check SOURCE... [OPTIONS]")
app.command("horseshoe.cli.votes:vote", name="vote")
app.command("horseshoe.cli.votes:votes", name="votes")
app.command("horseshoe.cli.members:council", name="council")
app.command("horseshoe.cli.members:member", name="member")
app.command("horseshoe.cli.record:record", name="record")
app.command("horseshoe.cli.picture:picture", name="picture")


def main(words: Sequence[str]) -> int:
    """Run one command line, without the program's name; returns the exit status and raises nothing but bugs."""
    try:
        status = app(
            list(words), result_action="return_value", exit_on_error=False, print_error=False, help_on_error=False
        )
        sys.stdout.flush()
    except CycloptsError as error:
        complain(str(error).strip(), advice="See horseshoe --help")
        return BAD_INPUT
    except HorseshoeError as error:
        complain(error.what, where=error.where, advice=error.advice)
        return BAD_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; the interpreter must not try to write the rest of it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    return status if isinstance(status, int) else 0


def run() -> None:
    """The console script."""
    soften()
    sys.exit(main(sys.argv[1:]))
