"""The roll of a vote as minutes print it: a side on a line of its own, and the members that took it below."""

from __future__ import annotations

from bisect import bisect_left

from horseshoe.reading.marks import Marks
from horseshoe.reading.words.late import late
from horseshoe.reading.words.sentences import Sentence

_LABEL = late(
    r"(?i)(?:(?:members?|states|those|votes?|voting|voted|the\s+following)\s+)*(?:(?:voted|voting|"
    r"votes?)\s+)?(?:in\s+favou?r|for|"
    r"yes|ayes?|yeas?|against|no|nays?|noes|abstain(?:ing|ed)?|abstentions?|not\s+(?:voting|participating|"
    r"taking\s+part)|did\s+not\s+(?:vote|participate)|absent|opposed)\s*(?:\(\d+\)|[-–—]?\s*\d+)?\s*[:.—–-]?\s*"
)
_NOBODY = late(r"(?i)(?:none|nil|nobody|no\s+(?:one|member))\s*\.?")
_JOINTS = late(r"(?i)(?:[\s,;.&()/•*·–—-]|\band\b|\bthe\b)*")
_LONGEST = 400  # characters of a roll


def goes_on(marks: Marks, before: Sentence, here: Sentence) -> bool:
    """Whether a line has nothing but members in it, and the one before it is a side, or a side with members."""
    text = marks.text
    if here.end - here.start > _LONGEST or text.count("\n", before.end, here.start) > _GAP:
        return False
    label = _LABEL.match(text, before.start, before.end)
    if label is None:
        return False
    if label.end() < before.end:
        under = "\n" in text[before.start : before.end]
        return under and _is_roll(marks, label.end(), before.end) and _is_roll(marks, here.start, here.end)
    return _is_roll(marks, here.start, here.end) or _NOBODY.fullmatch(text, here.start, here.end) is not None


_GAP = 2  # ends of lines


def _is_roll(marks: Marks, start: int, end: int) -> bool:
    """Whether a stretch of text is a row of States and nothing else."""
    first = bisect_left(marks.names, start, key=lambda m: m.start)
    here, named = start, 0
    for place in range(first, len(marks.names)):
        mention = marks.names[place]
        if mention.end > end:
            break
        if not mention.members or not _JOINTS.fullmatch(marks.text, here, mention.start):
            return False
        here, named = mention.end, named + 1
    return named > 0 and _JOINTS.fullmatch(marks.text, here, end) is not None
