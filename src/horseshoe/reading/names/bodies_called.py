"""Bodies of States for their security that reports call "the security council", small, as if there were no other."""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.reading.names.body import Body, BodyMention
from horseshoe.reading.words.late import late

# "The National Security Committee, the body some here call simply the security council".
_CALLED = late(
    r"(?i)\b(?:call(?:s|ed|ing)?|known|dubbed|styled|named|nicknamed|termed|refer(?:s|red)?\s+to|said\s+for|"
    r"short\s+for|speak\s+of)\b[^.;:!?]{0,40}\Z"
)
_AS_CALLED = late(
    r"(?i)[\"”\'’]?,?\s+(?:as\s+(?:it|he|she|they|the\s+\w+|most|many|some)\s+(?:(?:is|are|was|"
    r"were)\s+)?(?:\w+ly\s+)?(?:call|known|dub|style|nam|refer)|for\s+short\b)"
)
_SMALL = "ecurity council"
_NEAR = 140  # characters between a body and the name it goes by
_OF_A_STATE = late(
    r"(?i)security\s+(?:and\s+\w+\s+)?(?:committee|cabinet|commission|council|board)\Z|\A(?:national|state)\s+security"
)


def is_called(text: str, found: list[BodyMention], mention: BodyMention) -> bool:
    """Whether "the security council" is what another body, named just before it, is called."""
    last = found[-1]
    if last.body is not Body.OTHER or mention.start - last.end > _NEAR or text[mention.start] != "s":
        return False
    before = _CALLED.search(text, max(last.end, mention.start - 80), mention.start)
    return before is not None or _AS_CALLED.match(text, mention.end) is not None


def by_their_own_name(text: str, found: list[BodyMention]) -> list[BodyMention]:
    """A State's body for its security is "the security council" of a report that knows no other, headline and all."""
    if not any(m.body is Body.OTHER and _OF_A_STATE.search(text[m.start : m.end]) for m in found):
        return found
    small = [m for m in found if text[m.start + 1 : m.end] == _SMALL]
    called = any(m.body is Body.OTHER and text.startswith("s", m.start) for m in small)
    known = any(m.body in (Body.COUNCIL, Body.UN) and m not in small for m in found)
    return [replace(m, body=Body.OTHER) if m in small and (called or not known) else m for m in found]
