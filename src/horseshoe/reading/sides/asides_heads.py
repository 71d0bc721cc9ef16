"""Whose verb it is behind an aside: "China, which had asked to hear the Rwandans, abstained" is told of China."""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.sides.insets import DID
from horseshoe.reading.votes.facts import Fact
from horseshoe.reading.words.late import late

# Up to the last name of an aside; "whose envoy" may be one phrase with the voter before it.
_HEAD = late(
    r"(?P<head><V\d+>)(?: (?P<mark>[,—(]) (?:which|who|whose|whom|having)\b| (?=[a-z]))"
    r"(?:(?!\b(?:which|who|that|as|and|but|while|because|after|than)\b)[^,;:.—()])*$"
)
_WHOSE = late(r",\s+(?:which|who|whose)\b")
_JOINED = late(r"\b(?:\w+(?:ed|en|wn) by|and|or|like|as|joined|alongside|including) (?:both |the )?$")
_BEHIND = {",": " , ", "—": " — ", "(": " ) "}


def head_of_aside(line: Line, at: int) -> tuple[int, Chunk] | None:
    """The voter an aside is about, with its place, where the voter at a place ends that aside; None where none does."""
    norm = line.norm
    stop = norm.find(">", at) + 1
    m = _HEAD.search(norm, 0, at) if norm.startswith((" , ", " — ", " ) "), stop) else None
    if m is None or _JOINED.search(norm, m.end("head"), at):
        return None
    head = line.chunk(m["head"])
    mark = m["mark"] or ("," if _WHOSE.search(line.text, head.start, head.end) else "")
    behind = _BEHIND.get(mark, "")
    if not mark or not norm.startswith(behind, stop) or not DID.match(norm, stop + len(behind)):
        return None
    return (m.start(), head) if head.value.members else None


def told_of_the_head(line: Line, fact: Fact) -> Fact:
    """A ballot of the last name in an aside, told of the voter before the aside: the verb behind it is its."""
    found = line.norm.startswith("<V", fact.at) and head_of_aside(line, fact.at)
    if not found:
        return fact
    inner = line.chunk(line.norm[fact.at : line.norm.index(">", fact.at) + 1])
    if fact.end <= inner.end or fact.start < inner.start - _ARTICLE:
        return fact
    at, head = found
    return replace(fact, value=(fact.value[0], head.value), start=head.start, at=at)


_ARTICLE = len("the ")
