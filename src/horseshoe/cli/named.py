"""Reports as a command line names them."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from horseshoe.errors import InputError

# A lone '-' is standard input; the parser would take it for an option unless told to let hyphens through.
Sources = Annotated[str, Parameter(allow_leading_hyphen=True)]


def named(sources: tuple[str, ...], command: str) -> None:
    """Refuse a run of nothing, and what looks like an option nobody knows.

    Raises:
        InputError: it is one of these.
    """
    if not sources:
        raise InputError("no report named", advice="Name files, folders, addresses, or - for standard input")
    for name in sources:
        if name.startswith("-") and name != "-":
            advice = f"See horseshoe {command} --help; a file: ./{name}"
            raise InputError(f"no option {name.split('=')[0]}", where=command, advice=advice)
    if sources.count("-") > 1:
        raise InputError("standard input can be read once", where="-", advice="Name - once")
