"""Fingerprints of a sentence: a few numbers that two near-identical sentences share, for finding copies in one pass.

Winnowing (Schleimer, Wilkerson and Aiken 2003): every run of words is hashed, and of each window of neighbouring
hashes the least is kept. Two texts that share a run of `RUN + WINDOW - 1` words share a fingerprint.
"""

from __future__ import annotations

import re
from zlib import crc32

RUN, WINDOW = 4, 3
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """The words of a text, case, punctuation and the kind of apostrophe laid aside."""
    return _WORD.findall(text.casefold().replace("’", "").replace("'", ""))


def prints(text: str) -> tuple[int, ...]:
    """Fingerprints in order of place, each once; () for a sentence of fewer than `RUN` words."""
    told = words(text)
    hashes = [crc32(" ".join(told[n : n + RUN]).encode("utf-8", "surrogatepass")) for n in range(len(told) - RUN + 1)]
    windows = max(1, len(hashes) - WINDOW + 1) if hashes else 0
    return tuple(dict.fromkeys(min(hashes[n : n + WINDOW]) for n in range(windows)))
