"""Days of resolutions as the Council's own later texts recall them: "resolution 338 (1973) of 22 October 1973".

Found by nobody's table: where tables differ over a sitting past midnight, this is what the Council itself says.
"""

from __future__ import annotations

import re
import tarfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from horseshoe.record.sources.dates import printed
from horseshoe.record.statement import Row

SOURCE = "un-recalled"
FILE = "un-akn-english-2000-2026.tar.xz"
_TAG = re.compile(r"<[^>]+>")
_CITED = re.compile(r"\b(\d{1,4})\s+\((\d{4})\)\s+of\s+(\d{1,2}\s+[A-Z][a-z]+\s+\d{4})")
# One drafter's slip is copied by the next: a day counts where it is said often, and hardly ever otherwise.
_OFTEN, _SHARE = 2, 0.9


def read(folder: Path) -> Iterator[Row]:
    """One row a resolution that later texts date with one voice.

    Raises:
        OSError: the archive cannot be read.
    """
    yield from rows(_texts(folder / FILE))


def rows(texts: Iterable[str]) -> Iterator[Row]:
    """Rows from texts, XML or plain."""
    said: Mapping[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for number, year, day in _CITED.findall(" ".join(_TAG.sub("", text).split())):
            said[f"S/RES/{number}({year})"][_day(day)] += 1
    for symbol, days in said.items():
        day, often = days.most_common(1)[0]
        if day and often >= _OFTEN and often >= _SHARE * days.total():
            yield Row(SOURCE, f"{FILE}, cited so {often} times of {days.total()}", symbol, {"date": day})


def _day(text: str) -> str:
    try:
        return printed(text)
    except ValueError:
        return ""


def _texts(path: Path) -> Iterator[str]:
    with tarfile.open(path, "r|xz") as archive:
        for member in archive:
            file = archive.extractfile(member) if member.name.endswith(".xml") else None
            if file is not None:
                yield file.read().decode("utf-8", "replace")
