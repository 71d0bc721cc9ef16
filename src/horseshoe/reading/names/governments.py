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
# "The government in Paris"; its capital is no place here.
_SEATED_IN = late(r"\b(?:[Gg]overnment|[Aa]dministration|[Aa]uthorities|[Ll]eadership|[Rr]ulers|leaders) in $")
# A side in a list, or behind the verb: "with the British side and Peru abstaining", "opposed by the Chinese side".
_AS_A_PARTY = late(
    r"\b(?:by|of|from|were|was|and|plus|with|as|also|both|only|included|including)(?: the)? $|, (?:the )?$"
)
_A_PLACE = late(r"\bon (?:the )?$")
_NAMED = frozenset({MentionKind.ADJECTIVE, MentionKind.STATE, MentionKind.CAPITAL})


def through_whom(plain: str, start: int, end: int, kind: MentionKind) -> tuple[int, int] | None:
    """The stretch that names who acts for the State named at plain[start:end], None where only the State is named.

    A side or a mission is so only where it does something: "the British mission in Kabul" is a house.
    """
    if kind not in _NAMED:
        return None
    after = _AFTER.match(plain, end)
    if after and (after["told"] is None or acts_after(plain, after.end()) or _is_party(plain, start, after.end())):
        return start, after.end()
    if kind is MentionKind.CAPITAL and plain.endswith(" in ", 0, start):
        seat = _SEATED_IN.search(plain, max(0, start - 22), start)
        return (seat.start(), end) if seat else None
    if kind is not MentionKind.CAPITAL and plain.endswith((" of ", " of the "), 0, start):
        before = _BEFORE.search(plain, max(0, start - 22), start)
        return (before.start(), end) if before else None
    return None


_NEXT = late(
    r" ?(?:[,.;:)]|and\b|as well as\b|along with\b|together with\b|plus\b|abstain|oppos|support|vot|in favou?r|$)"
)


def _is_party(plain: str, start: int, end: int) -> bool:
    """Whether a side or mission stands where one that acts does, and not as a place: "on the Syrian side"."""
    before = plain[max(0, start - 14) : start]
    if _A_PLACE.search(before):
        return False
    return _AS_A_PARTY.search(before) is not None and _NEXT.match(plain, end) is not None
