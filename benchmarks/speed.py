"""Speed and memory, in one run, as ratios where a ratio says more: python benchmarks/speed.py [--quick]

The yardstick is a bare trafilatura pass over the same pages on the same machine in the same minute.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.pages import EXAMPLES, as_page, as_text

COMMAND = Path(sys.executable).with_name("horseshoe")
# A process between, so that the peak is of this one command and not of any that ran before it.
_MEASURE = """
import resource, subprocess, sys, time
start = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, done.returncode)
"""


def per_second(work: Callable[[int], object], count: int) -> float:
    """Reports a second over `count` reports after a warm-up, on this one core."""
    for number in range(5):
        work(number)
    start = time.perf_counter()
    for number in range(count):
        work(number)
    return count / (time.perf_counter() - start)


def run(*words: str | Path) -> tuple[float, float, int]:
    """Seconds, peak megabytes and exit status of `horseshoe` with these words, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, COMMAND, *words], capture_output=True, text=True, check=True
    )
    seconds, kilobytes, status = done.stdout.split()
    return float(seconds), int(kilobytes) / 1024, int(status)


def in_process(count: int) -> None:
    """Rates in this process, page to checked claims, beside trafilatura."""
    from trafilatura import extract

    from horseshoe.checking.check import check
    from horseshoe.reading.opened import open_page
    from horseshoe.reading.report import read
    from horseshoe.record.store import load

    start = time.perf_counter()
    record = load()
    print(f"record loaded            {1000 * (time.perf_counter() - start):8.0f} ms   {len(record.all)} votes")
    pages, texts = [as_page(n) for n in range(count)], [as_text(n) for n in range(count)]
    opened = [open_page(page, f"{n}.html") for n, page in enumerate(pages)]

    bare = per_second(lambda n: extract(pages[n].decode(), include_comments=False), count)
    opening = per_second(lambda n: open_page(pages[n], f"{n}.html"), count)
    whole = per_second(lambda n: check(read(open_page(pages[n], f"{n}.html"), None), record), count)
    reading = per_second(lambda n: read(opened[n], None), count)
    checked = per_second(lambda n: check(read(opened[n], None), record), count)
    plain = per_second(lambda n: check(read(open_page(texts[n], f"{n}.txt"), None), record), count)
    print(f"bare trafilatura         {bare:8.0f} reports/s")
    print(f"page to main text        {opening:8.0f} reports/s   {bare / opening:.2f} times a bare pass")
    print(f"page to checked claims   {whole:8.0f} reports/s   {bare / whole:.2f} times a bare pass")
    print(f"main text to claims      {reading:8.0f} reports/s")
    print(f"main text to checked     {checked:8.0f} reports/s")
    print(f"plain text to checked    {plain:8.0f} reports/s")


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
