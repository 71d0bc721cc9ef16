"""Names of the Council as copy translated from other languages has them."""

from __future__ import annotations

from horseshoe.reading.words.late import late

# "UN SC", "the SB of the UN": its letters, in English or as they stand in the language copied from.
IN_TRANSLATION = (
    r"(?:UNO?|U\.N\.)[-\s]?(?:SC|SB|Security\s+Counsel)|S[CB]\s+(?:of\s+(?:the\s+)?)?(?:UNO?\b|U\.N\.)|"
    r"(?:UNO?\s+|U\.N\.\s+)?[Cc]ouncil\s+of\s+[Ss]ecurity(?!\s+(?:and|&|[A-Z]|of\s+(?!the\s+(?:UN|ONU|U\.N|"
    r"United|[Oo]rgani)|UN|ONU|U\.N|United)))"
)
_LETTERS = r"(?:\s*\((?:the\s+)?(?:UN[-\s]?)?(?:UNSC|S[CB])\))?"
_ITS_REST = late(
    rf"{_LETTERS}(?:\s+of\s+(?:the\s+)?(?:Organi[sz]ation\s+of\s+(?:the\s+)?)?(?:United\s+Nations(?:\s+Organi[sz]ation)?|UNO?\b|ONU\b|"
    rf"U\.\s?N\.))?{_LETTERS}"
)
_UN_BEFORE = late(r"(?:\bUNO?|U\.\s?N\.|United\s+Nations?)(?:['’]s)?\s+$")
_UN_AFTER = late(r"\s+of\s+(?:the\s+)?(?:UN|U\.\s?N\.|United\s+Nations)")
_SAFETY = late(r"(?:\bUN|U\.N\.|United\s+Nations?)(?:['’]s)?\s+[Ss]afety\s+[Cc]ouncil\b")


def named_whole(text: str, end: int) -> int:
    """Where the Council's name ends that goes on behind "Council": "of the United Nations", "(UNSC)"."""
    m = _ITS_REST.match(text, end)
    return end if m is None else m.end()


def of_safety(text: str, start: int, end: int) -> bool:
    """Whether "Safety Council" is the Council: the United Nations stand by its name, here or once in the report."""
    own = _UN_BEFORE.search(text, max(0, start - 20), start) or _UN_AFTER.match(text, end)
    return bool(own) or _SAFETY.search(text) is not None
