"""Pages to measure on: seed-sized reports, as text and as web pages, made from the examples. No two are alike."""

from __future__ import annotations

import random
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples"
SEED_SIZE = 2800  # code points; the median of whole articles met in the wild copy this was built for

_FRAME = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta property="article:published_time" content="{day}T08:00:00Z">
<script>var page = {{"id": {number}, "ads": ["top", "side"]}};</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article><h1>{title}</h1><p class="byline">By our correspondent, <time datetime="{day}">{day}</time></p>
{body}
</article><aside><h3>Most read</h3><ul><li><a href="/1">Ten gardens for spring</a></li></ul></aside></main>
<footer><p>Terms and privacy. Subscribe to our newsletter.</p></footer></body></html>
"""
_FILLER = (
    "Aid workers in the region said that lorries had waited at the crossing since the early morning without moving.",
    "A spokesman declined to comment on the talks, which went on in two capitals at the same time.",
    "Residents spoke of power cuts that lasted for most of the night and of queues at the bakeries.",
    "Analysts had expected as much, pointing to what had been said in the capital a week earlier.",
    "The minister is due to travel on to two neighbouring countries before the end of the week.",
    "Markets hardly moved; oil was a little cheaper in the afternoon than it had been at the open.",
)


def _paragraphs() -> list[list[str]]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    return [[p.strip() for p in text.split("\n\n") if p.strip()] for text in texts]


def report(number: int) -> tuple[str, list[str]]:
    """Title and paragraphs of report `number`, always the same for the same number."""
    dice = random.Random(number)
    chosen = dice.choice(_paragraphs())
    title, paragraphs = chosen[0].splitlines()[-1], chosen[1:]
    while sum(map(len, paragraphs)) < SEED_SIZE:
        some = " ".join(dice.sample(_FILLER, 3))
        paragraphs.insert(dice.randrange(1, len(paragraphs) + 1), f"{some} That was item {dice.randrange(10**6)}.")
    return title, paragraphs


def as_text(number: int) -> bytes:
    """One seed-sized report as a text file."""
    title, paragraphs = report(number)
    return "\n\n".join([title, *paragraphs, ""]).encode()


def as_page(number: int) -> bytes:
    """One seed-sized report as a web page, with the furniture of a site."""
    title, paragraphs = report(number)
    body = "\n".join(f"<p>{p.replace('&', '&amp;')}</p>" for p in paragraphs)
    return _FRAME.format(title=title, day="2024-03-26", number=number, body=body).encode()
