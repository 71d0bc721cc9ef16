"""A sentence in which both the Assembly and the Council decide: cut in two, each with its own day and counts."""

from __future__ import annotations

from msgspec import Struct

from horseshoe.reading.line import Chunk
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.body import Body
from horseshoe.reading.names.deciding import decides
from horseshoe.reading.words.late import late
from horseshoe.reading.words.sentences import Sentence

_ASSEMBLY = late(r"(?i)assembly\Z|unga\Z")
# What parts two clauses, with the day that may open the second of them.
_JOINT = late(
    r"(?i)(?:;|,?\s+(?:and|while|but|whereas|as|when|where)\b|,|,?\s+(?:[\w-]+\s+){0,3}(?:after|before|since)\b)"
    r"(?P<rest>\s+(?:then\s+|later\s+|also\s+)?(?:(?:on|in|at|the)\s+[^,;]{1,36}?,?\s+|"
    r"(?:\w+\s+){1,2}later,?\s+)?(?:the\s+|its\s+)?)\Z"
)
_WHICH = late(
    r"(?i);\s+|,\s+(?=(?:which|where|whose|after|having|four|two|three|five|\w+\s+(?:days?|weeks?|hours?|months?))\b)"
)
_VOTED = late(
    r"(?i)\b(?:vot(?:e|ed|es|ing)|veto\w*|adopt\w*|reject\w*|fail(?:ed|s)|passed|approved|blocked|fell|turned\s+down|"
    r"unanimous\w*|abstain\w*)\b|\d\s*[-–]\s*\d|\bto\s+(?:none|nil|nothing|\w+)\b"
)
# More votes than the Council has seats.
_MANY = late(
    r"(?<![\d,.])(?:[2-9]\d|1\d\d)(?:\s+(?:votes?|members|countries|states|nations))?\s*(?:[-–]|\s(?:to|for|"
    r"in\s+favou?r)\b)"
)
_LEADS = 24  # characters before a body's name in which the day of a sentence opens it


class Parted(Struct, frozen=True):
    """A sentence cut in two; `day`, opening the first part, is the second's as well where that prints none."""

    first: Sentence
    second: Sentence
    day: Chunk | None = None


def parted(marks: Marks, sentence: Sentence) -> Parted | None:
    """The parts of a sentence in which both bodies decide; None where only one does, or none can be told apart."""
    bodies = [c for c in marks.inside(sentence.start, sentence.end) if c.cls in "CO"]
    assembly = next((c for c in bodies if _is_assembly(marks, c)), None)
    council = next((c for c in bodies if c.value in (Body.COUNCIL, Body.BARE)), None)
    if assembly is None or council is None:
        return None
    cut = _cut(marks.text, *sorted((assembly, council), key=lambda c: c.start))
    if cut is None:
        return None
    first, second = Sentence(sentence.start, cut), Sentence(cut, sentence.end)
    own = second if council.start >= cut else first
    other = first if own is second else second
    if not other.start <= assembly.start < other.end or not _VOTED.search(marks.text, own.start, own.end):
        return None
    if not (decides(marks.text, assembly.start, assembly.end) or _MANY.search(marks.text, other.start, other.end)):
        return None
    return Parted(first, second, _day(marks, first, second) if own is second else None)


def _is_assembly(marks: Marks, chunk: Chunk) -> bool:
    return chunk.value is Body.OTHER and _ASSEMBLY.search(marks.text[chunk.start : chunk.end]) is not None


def _cut(text: str, first: Chunk, last: Chunk) -> int | None:
    """Where the clause of the body named last begins."""
    if (m := _JOINT.search(text, first.end, last.start)) is not None:
        return m.start("rest") + len(m["rest"]) - len(m["rest"].lstrip())
    which = [m.end() for m in _WHICH.finditer(text, first.end, last.start)]
    return which[-1] if which else None


def _day(marks: Marks, first: Sentence, second: Sentence) -> Chunk | None:
    """The day that opens a sentence, where its second part prints none."""
    if any(c.cls == "M" for c in marks.inside(second.start, second.end)):
        return None
    opening = [c for c in marks.inside(first.start, first.end) if c.cls == "M" and c.start - first.start < _LEADS]
    return opening[0] if opening else None

