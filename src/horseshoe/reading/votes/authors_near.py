"""States named near a word of authorship, where no rule is sure that they wrote the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late

_AUTHORSHIP = late(
    r"\b(?:draft(?:s|ed|ing|er|ers)?|texts?|resolutions?|motions?|proposals?|proposed|proposing|measures?|amendments?|"
    r"initiatives?|initiated|projects?|compromise|documents?|papers?|author(?:s|ed)?|authorship|(?:co-?)?sponsor(?:s|"
    r"ed|"
    r"ing|ship)?|pen(?:s|ned|holders?|holding)?|tabl(?:ed|ing)|submitt(?:ed|ing)|introduc(?:ed|ing)|present(?:ed|ing)|"
    r"mov(?:ed|ers?|ing)|craft(?:ed|ing)|wrote|written|writing|drew|drawn|signatur(?:e|es)|signed|signator(?:y|ies)|"
    r"brainchild|circulat(?:ed|ing)|champion(?:s|ed|ing)?|spearhead(?:ed|ing)?|brought|laid|offer(?:ed|ing)?|"
    # as newspapers say it
    r"(?:god)?(?:father|mother|parent)(?:s|ed)?|midwi(?:fe|ves)|hatch(?:ed|ing)|cook(?:ed|ing) up|dream(?:ed|t) up|"
    r"concoct(?:ed|ing)|brew(?:ed|ing)|served up|offspring|child|brain|handiwork|pens|ink|architects?|engineer(?:ed|"
    r"ing)|devis(?:ed|ing)|mastermind(?:s|ed|ing)?|fram(?:ed|ers)|carried|deposited|launch(?:ed|ing)|"
    r"fil(?:ed|ing)|stopgap|plea|came from|behest|instance|instigation|"
    r"put (?:[\w'’-]+ ){0,8}?(?:before|to the (?:test|vote)|on the table|in)|held the pen)\b",
    re.IGNORECASE,
)
# "The invasion of Ukraine", "fuel for Croatia": what a text is about, unless it is "the draft of Brazil".
_ABOUT = late(
    r"\b(?P<of>of|in|on|over|about|against|into|to|for|with|at|towards?|within|between|inside|near|upon)\s+(?:the\s+)?$"
)
# "For Ambassador X the text shows": what an envoy makes of it.
_IN_THE_EYES = late(r"(?i)\b(?:for|to)\s+(?:the\s+|US\s+|U\.S\.\s+)?$")
# Who backs a text need not have written it.
_BACKED = late(r"(?i)\b(?:support(?:ed|s|ing)?|back(?:ed|s|ing)?|endors\w+|welcom\w+)\b")
# Who would not write it, presides over its vote, or wrote something else.
_OTHERWISE = late(
    r"(?i)\b(?:not|never|nor|neither|refus\w+|declin\w+|oppos\w+|reject\w+|against|presid\w+|statements?|reports?|"
    r"letters?|force|amend\w+)\b|n['’]t\b"
)
# An envoy who "called the resolution a sign of hope" speaks of it, and another may have written it.
_SPEAKS = late(
    r"(?i)\s+(?:also |then |later |,\s*)?(?:said|says|told|called(?! for)|calls(?! for)|praised|praises|hailed|named|"
    r"described|termed|argued|thanked|spoke|lamented|regretted|criticized|criticised|faulted|commented|noted|explained|"
    r"complained|warned|added|dismissed)\b"
)
_NEAR = 48  # code points
_BREAK = late(r"[.;:!?]\s|\s[—–]\s|\n")


def authors_near(line: Line, facts: list[Fact]) -> Iterator[tuple[tuple[str, ...], int, int]]:
    """Members with the stretch of text that has them and the word; what facts already tell of is left out."""
    used = [(f.start, f.end) for f in facts if f.slot in (Slot.SPONSOR, Slot.BALLOT, Slot.VETO)]
    for chunk in line.chunks:
        if chunk.cls in "LPG" and not any(a < chunk.end and chunk.start < b for a, b in used):
            place = _beside(line, chunk)
            if place is not None:
                yield (chunk.value if chunk.cls == "G" else chunk.value.members), *place


def _beside(line: Line, chunk: Chunk) -> tuple[int, int] | None:
    start, end = max(line.start, chunk.start - _NEAR), min(line.end, chunk.end + _NEAR)
    before, after = line.text[start : chunk.start], line.text[chunk.end : end]
    about = _ABOUT.search(before)
    if about and not (about["of"] == "of" and any(m.end() >= about.start() - 1 for m in _AUTHORSHIP.finditer(before))):
        return None
    if chunk.cls == "P" and _IN_THE_EYES.search(before):
        return None
    breaks = [m.end() for m in _BREAK.finditer(before)]
    cut = breaks[-1] if breaks else 0
    stop = _BREAK.search(after)
    behind = after[: stop.start()] if stop else after
    found = list(_AUTHORSHIP.finditer(before, cut))
    if not found and _SPEAKS.match(after):
        return None
    near = _AUTHORSHIP.search(behind)
    if any(word.search(before, cut) or word.search(behind) for word in (_BACKED, _OTHERWISE)):
        return None
    if near and (not found or near.start() <= len(before) - found[-1].end()):
        return chunk.start, chunk.end + near.end()
    return (start + found[-1].start(), chunk.end) if found else None
