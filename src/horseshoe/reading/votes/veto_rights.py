"""A veto that is a right and no use of it: "abolish the American veto", "the Russian veto there is a relic"."""

from __future__ import annotations

from horseshoe.reading.words.late import late

_UNDO = late(
    r"\b(?:abolish\w*|end(?:ing|s)?|scrap(?:ping|s)?|reform\w*|limit\w*|curb\w*|ban(?:ning|s)?|strip\w*|remov\w+|"
    r"do(?:ing)? away with|get(?:ting)? rid of|restrict\w*|suspend\w*|revok\w+|giv\w+ up|surrender\w*|renounc\w+|"
    r"relinquish\w*|tam(?:e|es|ing)|retir(?:e|ing)|bypass\w*|circumvent\w*|question\w*|defend\w*|keep(?:s|ing)?|"
    r"preserv\w+|(?:question|issue|right|problem|power|curse|scourge|age|abolition|reform|end|history|use|shield|"
    r"protection|shadow|cover) of|(?:case|campaign|argument|crusade) (?:for|against)) (?:the |their |its |a |an |all "
    r"|any |"
    r"both )*$"
)
_IS = late(
    r" (?:(?:in|at|on|inside|within) (?:the )?<[CU]\d+>|(?:itself|alone)) (?:is|are|has|have|remains?|stands?|gives?|"
    r"makes?|"
    r"means?|protects?|shields?|should|must|ought|can|cannot|needs?|allows?|lets?|keeps?|serves?|exists?)\b"
    r"(?! (?:the |its |his |a |now )?(?:\w+th|first|second|third|latest|another)\b)"
)
_DATED = late(r"<[DRMT]\d+>")


def is_right(norm: str, start: int, end: int) -> bool:
    """Whether the veto named from `start` to `end`, with whose it is, is spoken of as something held."""
    if _DATED.search(norm):
        return False  # a veto of a text, on a day, with a count, was cast
    return _UNDO.search(norm[:start]) is not None or _IS.match(norm, end) is not None
