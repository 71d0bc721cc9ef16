"""Inputs nobody should send, each known by its number: random text, broken pages, and bait for every grammar.

`monster(number)` is the same bytes for the same number, so a failure is told by its number alone.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
LONG = 20_000  # repetitions of the longest bait
_PLANES = (
    (0x20, 0x7E), (0x20, 0x24F), (0x300, 0x36F), (0x370, 0x5FF), (0x600, 0x6FF), (0x2000, 0x206F), (0x4E00, 0x4FFF),
    (0xFB00, 0xFFFD), (0x1D400, 0x1D7FF), (0x1F300, 0x1F9FF), (0xE0000, 0xE007F), (0x0, 0x1F),
)  # fmt: skip

# Words the grammars look for: every kind of thing a report on a vote is made of.
WORDS = (
    "voted", "in favour", "against", "abstained", "abstaining", "vetoed", "veto", "adopted", "rejected", "failed",
    "passed", "the Security Council", "UN", "the Council", "the General Assembly", "the 15-member body", "UNSC",
    "resolution", "draft", "draft resolution", "text", "amendment", "procedural motion", "presidential statement",
    "Article 99", "rule 39", "Russia", "Moscow", "the Kremlin", "United States", "U.S.", "Washington", "China",
    "Beijing", "Britain", "UK", "France", "Algeria", "the Republic of Korea", "Guinea-Bissau", "South Sudan",
    "Georgia", "Jordan", "P5", "A3", "E10", "the African members", "Linda Thomas-Greenfield", "Vasily Nebenzia",
    "ambassador", "Russia's ambassador", "its", "it", "which", "and", "but", "while", "with", "by a vote of",
    "13-1-1", "14-0", "14 to 1", "nine", "thirteen", "none", "no", "all 15", "all others", "the rest",
    "unanimously", "the minimum", "members", "countries", "of the", "including", "among them", "not", "did not",
    "would", "will", "is expected to", "could", "may have", "denied", "had", "has", "previously", "last month",
    "on Friday", "March 25", "25 March 2024", "2024-03-25", "yesterday", "a day earlier", "in October",
    "since 1989", "S/RES/2728(2024)", "S/2024/239", "S/PV.9584", "resolution 2728", "SC/15637",
    "32,000 people were killed", "at least", "more than", "about", "between 10 and", "dozens of",
    "1.9 million displaced", "hostages", "according to", "said", "told reporters", "he said", "remarked", "AFP",
    "quoted", "the spokesman said", "ceasefire", "an immediate ceasefire", "humanitarian pause", "Gaza", "demanded",
    "called for", "the fourth attempt", "three times", "sponsored by", "drafted by", "tabled", "put forward",
    "co-sponsored", "withdrew", "convened", "requested", "closed consultations", "needs nine votes",
    "permanent member", "who are permanent members", "rotating presidency", '"', "“", "”", "‘", "’", "'", "«", "»",
    "(", ")", "[", "]", ",", ",", ".", ".", ";", ":", "-", "–", "—", "…", "?", "!", "%", "&", "/", "\n", "\n\n",
    "\t", "•", "- ", "1.", "<N3>", "<V1>", "<D0>", "\xa0", "\u200b", "\u2028", "\xad", "\ufeff",
)  # fmt: skip

BAIT = (
    "voted ", "Russia and ", "15 of the ", "“", '"', ",", ", ", "and ", "nine of the nine ", "China, ",
    "the United States, ", "in favour, ", "13-1-1 ", "13-", "1-", "the ", "of the ", "not ", "did not ", "would ",
    "who said that ", "said ", "he said, ", "according to ", "at least ", "between 1 and ", "more than ",
    "two hundred and ", "one hundred thousand ", "million ", "1,", "1.1", "0", "resolution ", "resolution 2728 ",
    "S/RES/", "S/2024/", "S/RES/2728(2024) ", "Friday ", "March ", "March 25, ", "last ", "a day earlier ", "2024-",
    "Mr. ", "U.", "U.S. ", "U.N. ", "A.B.", "Council ", "Security Council ", "UN Security ", "the 15-member ",
    "ambassador ", "Russia's ", "Russia's ambassador ", "the Russian ", "all ", "all others ", "the rest of the ",
    "including ", "among them ", "vetoed ", "veto ", "vetoed by ", "abstained ", "draft ", "a draft by ",
    "sponsored by ", "its ", "the text ", "the fourth ", "first ", "three of ", "two of which ", "permanent ",
    "members ", "members of the ", "none ", "no ", "nobody ", "neither Russia nor ", "if ", "whether ",
    "expected to ", "'", "’", "‘", "''", '""', "(", ")", "((", "[", ".", "...", "?", "!", "? ", ";", ":", ": ", "-",
    " - ", "– ", "—", "\n", "\n\n", " ", "\t", "\xa0", "\u200b", "\u2028", "e\u0301", "•", "- a\n", "A ", "a",
    "Aa ", "A. ", "I said. ", "“He said”, ", "‘a’ ", "killed ", "5 killed, ", "hostages ", "ceasefire ",
    "immediate ", "demanded ", "called for ", "Gaza ", "Article 99 ", "Article ", "rule ", "99", "XII ", "%", "$",
    "\u0307", "İ", "ß", "ﬁ", "𝟗 ", "٣ ", "²", "½ ", "①", "<", ">", "<b>", "</b>", "<p>", "&amp;", "&#", "&#x41;",
    "<!--", "<N1> ", "<V0> ",
)  # fmt: skip

_OPEN_CLOSE = (
    ("(", ")"), ("“", "”"), ("‘", "’"), ("«", "»"), ("[", "]"), ('"', '"'), ("<div>", "</div>"), ("<b>", "</b>"),
    ("<ul><li>", "</li></ul>"), ("<table><tr><td>", "</td></tr></table>"), ("<blockquote><p>", "</p></blockquote>"),
    ("he said that ", ""), ("the vote of the members of ", ""), ("not ", ""), ("which ", ","),
)  # fmt: skip


@cache
def real() -> tuple[bytes, ...]:
    """Reports and pages of the project, as files."""
    found = [*(ROOT / "examples").iterdir(), *(ROOT / "tests" / "reading" / "pages").iterdir()]
    found += sorted((ROOT / "evals" / "reports" / "open").glob("*.txt"))[:60]
    return tuple(path.read_bytes() for path in sorted(found) if path.suffix in (".txt", ".html"))


def _noise(dice: random.Random) -> bytes:
    low, high = dice.choice(_PLANES)
    size = dice.randrange(600)
    text = "".join(chr(dice.randint(low, high) if dice.random() < 0.8 else dice.randrange(0xD7FF)) for _ in range(size))
    return text.encode(dice.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "gb18030"]))


def _bytes(dice: random.Random) -> bytes:
    return dice.randbytes(dice.randrange(800)) if dice.random() < 0.5 else bytes(dice.choices(range(32, 256), k=400))


def _salad(dice: random.Random) -> bytes:
    return dice.choice([" ", " ", " ", ""]).join(dice.choices(WORDS, k=dice.randrange(1, 160))).encode()


def _cut(dice: random.Random) -> bytes:
    page = dice.choice(real())
    a, b = sorted(dice.randrange(len(page) + 1) for _ in range(2))
    return dice.choice([page[:b], page[a:], page[a:b], page[:a] + page[b:], page[:b] + dice.choice(real())[a:]])


def _shuffled(dice: random.Random) -> bytes:
    page = dice.choice(real())
    mark = dice.choice([b" ", b"<", b">", b"\n", b". "])
    pieces = page.split(mark)
    dice.shuffle(pieces)
    return mark.join(pieces)


def _gnawed(dice: random.Random) -> bytes:
    """A real page with bytes and words changed, doubled, lost."""
    page = bytearray(dice.choice(real()))
    for _ in range(dice.randrange(1, 60)):
        at = dice.randrange(len(page) + 1)
        match dice.randrange(4):
            case 0:
                page[at : at + dice.randrange(30)] = b""
            case 1:
                page[at:at] = dice.choice(WORDS).encode()
            case 2:
                page[at : at + 1] = bytes([dice.randrange(256)])
            case _:
                page[at:at] = page[at : at + dice.randrange(80)] * dice.randrange(1, 5)
    return bytes(page)


def _nested(dice: random.Random) -> bytes:
    opening, closing = dice.choice(_OPEN_CLOSE)
    depth = dice.choice([3, 30, 300, 1000])
    inner = " ".join(dice.choices(WORDS, k=dice.randrange(1, 20)))
    closed = closing * (depth if dice.random() < 0.6 else dice.randrange(depth))
    return f"The Security Council voted. {opening * depth}{inner}{closed}".encode()


def _repeated(dice: random.Random) -> bytes:
    phrase = " ".join(dice.choices(WORDS, k=dice.randrange(1, 6))) + dice.choice([" ", "", ", ", ". ", "\n"])
    return (_before(dice) + phrase * dice.choice([5, 50, 200, 400])).encode()


def _baited(dice: random.Random) -> bytes:
    bait = dice.choice(BAIT) * dice.choice([100, 400, 1000])
    return (_before(dice) + bait + dice.choice(["", " Russia vetoed it.", "x"])).encode()


def _before(dice: random.Random) -> str:
    council = "In the UN Security Council, 13 members voted in favour, "
    return dice.choice(["", "The Security Council on Friday ", council, "<html><body><p>"])


_MAKERS: tuple[tuple[Callable[[random.Random], bytes], int], ...] = (
    (_noise, 16), (_bytes, 6), (_salad, 40), (_cut, 10), (_shuffled, 6), (_gnawed, 10), (_nested, 6), (_repeated, 3),
    (_baited, 3),
)  # fmt: skip


def monster(number: int) -> tuple[str, bytes]:
    """The kind of input `number` and its bytes."""
    dice = random.Random(number)
    make = dice.choices([m for m, _ in _MAKERS], [weight for _, weight in _MAKERS])[0]
    return make.__name__.strip("_"), make(dice)


def long_bait() -> list[tuple[str, bytes]]:
    """Every bait at full length, bare and after the words that make a grammar look."""
    opening = "The Security Council on Friday voted on a draft: "
    return [(repr(one), (before + one * LONG).encode()) for one in BAIT for before in ("", opening)]
