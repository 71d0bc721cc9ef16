"""Did it happen? Words before a verb that make it expected, sought, denied or supposed."""

from __future__ import annotations

import re
from functools import cache

from horseshoe.reading.actions import Modality

_NOT = (
    r"(?:(?:did|does|do|has|have|had|was|were|is|are|could|would|can|will|wo|ca) ?(?:not|n't)|never|without|instead of|rather than|"
    r"den(?:y|ies|ied|ying)(?: that)?|refrain(?:ed|ing)? from|stop(?:ped)? short of|decided against|avoid(?:ed|ing|s)?|no plans? to|declin(?:ed|ing) to|"
    r"refus(?:ed|ing) to|cannot)"
)
_AHEAD = (
    r"(?:will|would|shall|'ll|could|may|might|can|should|must|expected|expects?|set|due|likely|unlikely|poised|slated|scheduled|about|going|"
    r"prepar(?:ing|es|ed)|plans?|planned|planning|hop(?:es?|ed|ing)|intends?|vow(?:s|ed|ing)?|promis(?:es|ed|ing)|threat(?:en|ens|ened|ening|s)?|"
    r"if|unless|whether|should|in case|ready|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|"
    r"ask(?:s|ed|ing)?|push(?:es|ed|ing)? for|pressing for|demand(?:s|ed|ing)? that|request(?:s|ed|ing)?|possible|potential|probable|prospect of|"
    r"risk(?:s|ed|ing)?|fear(?:s|ed|ing)?|threat of|chance of|faces?|facing|face|anticipat(?:es|ed|ing)|ahead of|before|pending|to be|"
    r"right to|power to|ability to|able to|until|<F\d+>|need(?:s|ed)? to|have to|has to|try(?:ing)? to|tried to|aims? to|attempt(?:s|ed|ing)? to|next|upcoming|tomorrow|later today|"
    r"looming|consider(?:s|ed|ing)?|mulls?|signal(?:s|led|ed|ling)?|hint(?:s|ed|ing)?|warn(?:s|ed|ing)?|suggest(?:s|ed)?|vow)"
)
_CLAUSE = re.compile(r" (?:[,;:—(]|but|while|whereas|after|because|since|although|though|and <[VD]\d+>|and it|and(?= (?:then |again )?(?:vetoed|abstained|voted)\b)|as <V\d+>) ")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    gap = r"(?: (?:<M\d+>|<V\d+>|<C\d+>|<U\d+>|<L\d+>|<D\d+>|[\w'-]+)){0,3}? ?$"
    return re.compile(rf"(?:^| ){_NOT}{gap}"), re.compile(rf"(?:^| ){_AHEAD}(?: [^ ]+){{0,4}}? ?$")


def modality(norm: str, at: int, verb: str = "") -> Modality:
    """The modality of what stands at `at`, by the words of its clause before it."""
    before = norm[max(0, at - 160) : at]
    cut = [m.end() for m in _CLAUSE.finditer(before)]
    clause = before[cut[-1] - 1 :] if cut else before
    clause = clause.rstrip()
    denied, ahead = _patterns()
    if denied.search(clause):
        return Modality.DENIED
    if ahead.search(clause):
        return Modality.EXPECTED
    return Modality.HAPPENED


_QUESTION = re.compile(r"\?\s*$")


def is_question(text: str) -> bool:
    """Whether a sentence asks."""
    return bool(_QUESTION.search(text))
