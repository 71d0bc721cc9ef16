"""Words that say a number, what each is worth, and where they stand in a text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from horseshoe.reading.words.late import late

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000, "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "mln": 1_000_000, "bn": 1_000_000_000,
    "b": 1_000_000_000, "tn": 1_000_000_000_000,
}  # fmt: skip
FRACTIONS = {"half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10}
VAGUE = frozenset(
    ("dozens", "hundreds", "thousands", "millions", "billions", "scores", "several", "tens", "numerous", "handful",
     "few")
)  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
PLAIN = {**UNITS, **TENS}
BIG = ("dozen", "hundred", "thousand", "million", "billion", "trillion")

_NEXT = late(r"(\s?[-‐‑]\s?|\s+(?:and\s+)?)([A-Za-z]+)")


@cache
def misspelt() -> dict[str, str]:
    """Two neighbouring letters of a number word of six letters or more changed places: 'tewlve' -> 'twelve'.

    Left out where the slip makes another word of the table.
    """
    slips: dict[str, str] = {}
    for word in PLAIN:
        for i in range(len(word) - 1 if len(word) >= 6 else 0):
            slip = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
            if slip != word and slip not in PLAIN:
                slips[slip] = word
    return slips


@cache
def _automaton(kind: str) -> AhoCorasick:
    words = {
        "cardinals": [*PLAIN, *BIG, *VAGUE, *FRACTIONS, "couple", "pair", *misspelt()],
        "ordinals": [*ORDINALS],
    }[kind]
    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest)


def word_places(lowered: str, kind: str) -> Iterator[tuple[int, int]]:
    """Where whole words of the table stand in a lower-case text: (start, end) in code points."""
    for _, start, end in _automaton(kind).find_matches_as_indexes(lowered):
        if (start and (lowered[start - 1].isalnum() or lowered[start - 1] == "_")) or lowered[end : end + 1].isalnum():
            continue
        yield start, end


@lru_cache(maxsize=2)  # a text is asked for its numbers part by part
def lower(text: str) -> str:
    """Lower case, position for position: a letter whose small form is longer stays as it is."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def words_at(lowered: str, start: int, end: int, slips: bool) -> tuple[int, float, bool] | None:
    """The number that the words from `start` say: (where it ends, value, whether a slip was mended).

    The first word ends at `end`. "Twenty-one", "one hundred and ten", "two million three hundred thousand";
    "five six" is five. None where the first word is a slip and slips are not asked for.
    """
    first = lowered[start:end]
    slipped = first not in PLAIN and first in misspelt()
    if slipped and not slips:
        return None
    first = misspelt()[first] if slipped else first
    total, group = (0.0, float(PLAIN[first])) if first in PLAIN else (0.0, 1.0)
    last, at = (first, end) if first in PLAIN else ("", start)
    if first not in PLAIN:  # "a hundred": the scale itself is read below
        total, group, last, at = _scaled(first, total, group, end)
    while ahead := _NEXT.match(lowered, at):
        glue, word = ahead[1], ahead[2]
        if word in UNITS and last in TENS and 0 < UNITS[word] < 10 and "and" not in glue:
            group += UNITS[word]
        elif word in PLAIN and last in SCALES and last != "dozen" and "-" not in glue:
            group += PLAIN[word]
        elif word in BIG and (last in PLAIN or SCALES.get(last, 0) < SCALES[word]) and "and" not in glue:
            total, group, _, _ = _scaled(word, total, group, 0)
        else:
            break
        last, at = word, ahead.end()
    return at, total + group, slipped


def _scaled(word: str, total: float, group: float, at: int) -> tuple[float, float, str, int]:
    if word in ("hundred", "dozen"):
        return total, group * SCALES[word], word, at
    return total + group * SCALES[word], 0.0, word, at


_A_SCALE = late(r"an? (hundred|thousand|million|billion)\b")


def a_scale(lowered: str, at: int) -> tuple[int, float] | None:
    """Where "a million" ends that begins at `at`, and what it is worth."""
    found = _A_SCALE.match(lowered, at)
    return (found.end(), float(SCALES[found[1]])) if found is not None else None
