"""Hostile inputs by the hundred thousand: python benchmarks/hostile.py [--count 100000] [--first 0] [--bait]

Each is opened, read, checked and written out. A failure is a crash, a second of work, a span out of place, or a place
in the page that is none; it is told with the number that makes the input again. --bait adds the long baits. Where
atheris is installed, --atheris 600 lets it look for more, for so many seconds.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.monsters import long_bait, monster
from horseshoe.checking.check import check
from horseshoe.checking.contract import report
from horseshoe.errors import HorseshoeError
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load

SECOND = 1.0  # of processor time a page may take
_SEEDS, _LONGEST = 300, 4000  # inputs and bytes that atheris begins with
PATIENCE = 10  # seconds of work after which an input is given up


class MisplacedError(AssertionError):
    """What came out is wrong."""


class Hang(BaseException):  # nothing on the way may catch it
    """Patience is at an end."""


def trial(data: bytes, published: str | None = None) -> bool:
    """One input all the way; False where it was refused as no report.

    Raises:
        MisplacedError: a span whose words are not the text's, or a place outside the page.
        Exception: whatever the product raises that is no HorseshoeError.
    """
    try:
        page = open_page(data, "monster")
    except HorseshoeError:
        return False
    written = report(check(read(page, published), load()))
    json.dumps(written)
    for part in ("actions", "claims", "figures", "quotes"):
        for thing in written[part]:
            if not thing["spans"]:
                raise MisplacedError(f"{part} without a span: {thing}")
            for span in thing["spans"]:
                start, end = span["start"], span["end"]
                if not 0 <= start < end <= len(page.text) or page.text[start:end] != span["quote"]:
                    raise MisplacedError(f"{part} span out of place: {span}")
                place = span["source_start"], span["source_end"]
                if place != (None, None) and not 0 <= place[0] < place[1] <= len(data):
                    raise MisplacedError(f"{part} place outside the page: {span}")
    return True


def timed(data: bytes, patience: int = PATIENCE) -> tuple[str | None, float]:
    """What went wrong with one input, None for nothing, and the seconds of work it took."""
    signal.signal(signal.SIGVTALRM, _give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, patience)  # of its own work: a busy machine is no hang
    began = time.process_time()
    try:
        trial(data)
    except Hang:
        return f"hang {_where()}", time.process_time() - began
    except Exception as error:
        return f"{type(error).__name__} {_where()}: {str(error)[:120]}", time.process_time() - began
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    took = time.process_time() - began
    return (f"slow, over {SECOND:g} s" if took > SECOND else None), took


def _give_up(signum: int, frame: FrameType | None) -> None:
    raise Hang


def _where() -> str:
    """The innermost line of the project in the traceback at hand."""
    frames = traceback.extract_tb(sys.exc_info()[2])
    own = [f for f in frames if "horseshoe" in f.filename and "hostile" not in f.filename] or list(frames)
    return f"in {Path(own[-1].filename).name}:{own[-1].lineno} {own[-1].name}"


def fuzz(seconds: int) -> None:
    """Coverage-led, with atheris, from a few hundred monsters on; leaves at the end or at the first failure."""
    import importlib

    atheris: Any = importlib.import_module("atheris")  # comes without types, and is nobody's dependency

    def one(data: bytes) -> None:
        trial(data)

    load()
    atheris.instrument_all()
    with TemporaryDirectory() as folder:
        for number in range(_SEEDS):
            Path(folder, str(number)).write_bytes(monster(number)[1][:_LONGEST])
        options = (f"-max_len={_LONGEST}", f"-timeout={PATIENCE}", f"-max_total_time={seconds}")
        atheris.Setup([sys.argv[0], *options, folder], one)
        atheris.Fuzz()


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    asked.add_argument("--count", type=int, default=100_000)
    asked.add_argument("--first", type=int, default=0)
    asked.add_argument("--bait", action="store_true")
    asked.add_argument("--atheris", type=int, metavar="SECONDS", default=0)
    options = asked.parse_args()
    if options.atheris:
        fuzz(options.atheris)
    load()
    slowest: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    faults: dict[str, list[str]] = {}
    todo = [(f"bait {kind}", data) for kind, data in long_bait()] if options.bait else []
    began = time.monotonic()
    for name, data in todo:
        _note(name, "bait", data, kinds, slowest, faults)
    for number in range(options.first, options.first + options.count):
        kind, data = monster(number)
        _note(f"{number} ({kind})", kind, data, kinds, slowest, faults)
    for kind, count in kinds.most_common():
        print(f"{kind:10} {count:7} inputs, the slowest {slowest[kind] / 1000:.2f} s")
    print(f"{kinds.total()} inputs in {time.monotonic() - began:.0f} s, {sum(map(len, faults.values()))} failures")
    return 1 if faults else 0


def _note(
    name: str, kind: str, data: bytes, kinds: Counter[str], slowest: Counter[str], faults: dict[str, list[str]]
) -> None:
    fault, took = timed(data)
    kinds[kind] += 1
    slowest[kind] = max(slowest[kind], int(1000 * took))
    if fault:
        faults.setdefault(fault, []).append(name)
        if len(faults[fault]) <= 3 or kind == "bait":
            print(f"{name}: {fault} ({took:.2f} s)", flush=True)


if __name__ == "__main__":
    sys.exit(main())
