"""Live blogs: paragraphs that open with the hour, often the newest first. "23.31 Second vote of the evening. Adopted."

What such a paragraph says of a second vote is of no other paragraph's; by their order alone two votes cannot be told
apart there.
"""

from __future__ import annotations

from horseshoe.reading.marks import Marks
from horseshoe.reading.votes.entries import Entry
from horseshoe.reading.words.late import late

_HOUR = late(
    r"(?m)^[ \t]*(?:[-•*▪►\[(][ \t]*)?(?:[01]?\d|2[0-4])(?:[.:h]|\s?[.:]\s?)[0-5]\d(?:\s?(?:[ap]\.?m\.?|GMT|EST|EDT|ET|"
    r"BST|CET|local(?: time)?))?[\])]?[ \t]*[:–—|-]?[ \t]+(?=\S)"
)
_ANOTHER = late(
    r"(?i)\b(?:second|third|fourth|next|another|one\s+more)\s+(?:vote|ballot|draft|text|resolution|motion|show\s+of\s+hands|"
    r"round)\b(?!\s+(?:will|is\s+(?:due|expected|to|next|coming)|to\s+(?:come|follow)|later|expected|in\s+\d|may|might|"
    r"would))"
)
_FEWEST = 3  # hours that open paragraphs, before they are a live blog


def ticker(marks: Marks) -> list[Entry]:
    """The paragraphs of a live blog that tell another vote than the first, as entries of a list."""
    text = marks.text
    opened = list(_HOUR.finditer(text))
    if len(opened) < _FEWEST:
        return []
    starts = [m.start() for m in opened]
    found = []
    for number, (m, after) in enumerate(zip(opened, [*starts[1:], len(text)], strict=True), 1):
        if _ANOTHER.search(text, m.end(), after):
            found.append(Entry(m.start(), after, number, None))
    return found
