"""A State named through who acts for it: "the Russian government", "Moscow's delegation", "the delegation of Peru"."""

from __future__ import annotations

from horseshoe.reading.names.capitals import acts_after
from horseshoe.reading.names.mentions import MentionKind
from horseshoe.reading.words.late import late

# What is theirs is not they: "Syrian government forces".
_THEIRS = (
    r"(?! (?:forces?|troops?|army|soldiers?|jets?|planes?|aircraft|officials?|sources?|ministers?|spokes\w+|media|"
    r"offices?|buildings?|newspapers?|members?|positions?|side|of)\b|[-\w])"
)
_AFTER = late(
    r"(?:'s?)? (?:(?:UN|U\.N\.) )?(?:(?:government|administration|regime|leadership|authorities|delegation)"
    rf"|(?P<told>side|mission(?: (?:to|at) the (?:UN|U\.N\.|United Nations))?)){_THEIRS}"
)
_BEFORE = late(r"\b(?:[Gg]overnment|[Dd]elegation) of (?:the )?$")
_NAMED = frozenset({MentionKind.ADJECTIVE, MentionKind.STATE, MentionKind.CAPITAL})


def through_whom(plain: str, start: int, end: int, kind: MentionKind) -> tuple[int, int] | None:
    """The stretch that names who acts for the State named at plain[start:end], None where only the State is named.

    A side or a mission is so only where it does something: "the British mission in Kabul" is a house.
    """
    if kind not in _NAMED:
        return None
    after = _AFTER.match(plain, end)
    if after and (after["told"] is None or acts_after(plain, after.end())):
        return start, after.end()
    if kind is not MentionKind.CAPITAL and plain.endswith((" of ", " of the "), 0, start):
        before = _BEFORE.search(plain, max(0, start - 22), start)
        return (before.start(), end) if before else None
    return None
