"""Fingerprints of a sentence: a few numbers that two near-identical sentences share, for finding copies in one pass.

Winnowing (Schleimer, Wilkerson and Aiken 2003): every run of words is hashed, and of each window of neighbouring
hashes the least is kept. Two texts that share a run of `RUN + WINDOW - 1` words share a fingerprint.
"""

from __future__ import annotations

import re
from zlib import crc32

RUN, WINDOW = 4, 4
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """The words of a text, case, punctuation and the kind of apostrophe laid aside."""
    return _WORD.findall(text.casefold().replace("’", "").replace("'", ""))


def prints(text: str, run: int = RUN, window: int = WINDOW) -> tuple[int, ...]:
    """Fingerprints in order of place, each once; () for a text of fewer than `run` words."""
    told = words(text)
    hashes = [crc32(" ".join(told[n : n + run]).encode("utf-8", "surrogatepass")) for n in range(len(told) - run + 1)]
    windows = max(1, len(hashes) - window + 1) if hashes else 0
    return tuple(dict.fromkeys(min(hashes[n : n + window]) for n in range(windows)))
