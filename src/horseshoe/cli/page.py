"""`horseshoe page build`: the record as a static site."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from cyclopts import App

from horseshoe.errors import InputError

app = App(name="page", help="The page as files: `page build DIR`. For the live one see serve.", help_format="plaintext")


@app.command
def build(folder: Path, /, *, address: str = "https://example.org", pictures: bool = False, contact: str = "") -> None:
    """Write the whole record as a site of files that any web host can serve.

    Every vote, member, day and feed, with its data; a search that runs in the reader's browser. Check, Stories and
    supposed votes need `horseshoe serve`.

    Parameters
    ----------
    folder
        Where to; a new or empty folder, or that of an earlier build.
    address
        The address people will reach it by: https://votes.example.org/council. Links, feeds and citations carry it.
    pictures
        Drawings as PNG too, for cards in social media; takes about ten minutes more.
    contact
        Mail address for errors that readers find.
    """
    from horseshoe.cli.serve import address_parts
    from horseshoe.page.house import House, Settings
    from horseshoe.page.site import Site
    from horseshoe.page.still import build as write
    from horseshoe.record.store import load

    if folder.exists() and not folder.is_dir():
        raise InputError("this is no folder", where=str(folder), advice="Name a folder, or a new one")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / "votes" / "index.json").exists():
        raise InputError("this folder holds other things", where=str(folder), advice="Name a new or empty folder")
    origin, base = address_parts(address)
    site = Site(origin, base, ".html", live=False, pictures=pictures, contact=contact)
    try:
        files = write(House(load(), Settings(lambda: datetime.now(UTC).date(), site)), folder, _progress())
    except OSError as error:
        raise InputError(f"cannot be written ({error.strerror})", where=str(folder)) from error
    print(f"{files:,} files in {folder}, to be served at {address}")


def _progress() -> Callable[[int], None]:
    if not sys.stderr.isatty():
        return lambda done: None
    return lambda done: print(f"\r{done:,} files ...", end="", file=sys.stderr, flush=True)
