"""needs.json: what every pattern needs, or can begin with, read off beforehand. Made anew by `make needs`.

It is a store and no list kept by hand: a pattern that is not in it has its needs read off when it is first tried, and a
test fails where the two differ.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from pathlib import Path

import horseshoe.reading
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.reading.words.late import put_off
from horseshoe.reading.words.needed import name
from horseshoe.reading.words.needs import needs
from horseshoe.reading.words.openings import openings
from horseshoe.reading.words.patterns import MOST, known
from horseshoe.reading.words.seeking import sought

_ENOUGH = 2  # needs of an expression that is put off until a text may hold it
PLACE = Path(__file__).with_name("needs.json")
_TEXT = b"""
The Security Council on Friday rejected a draft resolution on Gaza. Thirteen members voted for it, the United States
vetoed it and Britain abstained. It was the fourth attempt since October. Russia asked for a meeting on Monday.
"""


def told() -> dict[str, list[list[str]]]:
    """The needs of every pattern of the room, by its name."""
    for module in pkgutil.walk_packages(horseshoe.reading.__path__, "horseshoe.reading."):
        importlib.import_module(module.name)
    read(open_page(_TEXT, "-"))  # rules that are made when first asked for are made now
    needed = {name(source): [sorted(need) for need in needs(source, _ENOUGH)] for source in sorted(put_off())}
    needed = {key: found for key, found in needed.items() if found}
    needed |= {name(source): [sorted(need) for need in needs(source, MOST)] for source in sorted(known())}
    return needed | {name("^" + source): [sorted(openings(source))] for source in sorted(sought())}


def write() -> None:
    """Write needs.json."""
    lines = (f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in sorted(told().items()))
    PLACE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    write()
