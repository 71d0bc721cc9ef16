"""`horseshoe picture`: what `check` prints, as an SVG, for a page that wants to show it."""

from __future__ import annotations

import io
import re
from pathlib import Path

from horseshoe.errors import InputError


def picture(file: Path, source: str, /, *, width: int = 92, published: str | None = None) -> None:
    """Draw what `horseshoe check` prints for a report.

    Parameters
    ----------
    file
        The SVG to write.
    source
        A report: a file, an address, or - for standard input.
    width
        Columns of the terminal drawn.
    published
        Day the report was published, like 2024-03-22.
    """
    from horseshoe.checking.check import check
    from horseshoe.cli import asked
    from horseshoe.cli.outlet import outlet
    from horseshoe.cli.screen import rich_console
    from horseshoe.cli.telling import tell
    from horseshoe.intake.sources import Refused, open_sources
    from horseshoe.reading.pages.opened import open_page
    from horseshoe.reading.report import read
    from horseshoe.record.store import load

    if not 40 <= width <= 200:
        raise InputError(f"{width} columns", where="--width", advice="Ask for 40 to 200")
    day = asked.published(published)
    opened = next(iter(open_sources([source])))
    if isinstance(opened, Refused):
        raise opened.error
    page = open_page(opened.data, opened.name, opened.media_type)
    checked = check(read(page, day.isoformat() if day else None), load())
    screen = rich_console(io.StringIO(), width=width, record=True)
    tell(screen, checked, plain=False)
    # The id keeps the names inside the same from one run to the next, so that only what changed is a change.
    title = f"horseshoe check {Path(source).name}"
    drawn = screen.export_svg(title=title, unique_id="horseshoe")
    # Rich's frame would fetch fonts from elsewhere; each viewer has a monospace of its own.
    drawn = re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)
    with outlet(file) as out:
        out.write(drawn)
