"""Parts and wholes: how many there are of whom a number is a part, and how badly some of them are hurt."""

from __future__ import annotations

from horseshoe.reading.words.late import late

# "88,780 of the enclave's estimated 120,000 Armenians"
_WHOLE_OF = late(
    r"\b\d[\d,.]*(?: million)? of (?:the |its |their )?[\w-]+'s (?:(?:estimated|some|about|total|original|pre-war|"
    r"roughly|registered) )*$"
)
_MAKE_UP = late(
    r"\b(?:ma[dk]es? up|making up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|constitut(?:e|es|ed|ing)|"
    r"compris(?:e|es|ed|ing)|forms?) $"
)
_BADLY = late(r" (?:critically|seriously|badly|gravely|severely|slightly|lightly|fatally)\b")
_ASKED = late(
    r"\b(?:(?:talk(?:ed|ing|s)|spoke|spoken|speaking) (?:to|with)|interview(?:ed|ing|s)|"
    r"interviews with|surveyed|polled|testimon(?:y|ies) (?:of|from)|accounts (?:of|from|by)) $"
)

# "400,000 troops, killed or wounded": one number for both.
_EITHER = late(
    r",? (?:(?:were|been|have been|had been) )?(?:killed|dead)(?: (?:or|and|and/or)|,) "
    r"(?:wounded|injured|maimed|hurt)\b(?! \d)"
)
_SPEAKS = late(
    r" (?:have |had |also |later |familiar with [^,.;]{3,40} |who spoke [^,.;]{3,50} )?"
    r"(?:said|told|confirmed to|confirmed that|confirmed(?=[.,])|reported that|added|announced|wrote|testified)\b"
)


def speaks(folded: str, end: int) -> bool:
    """Whether those counted are who tells it."""
    return _SPEAKS.match(folded, end) is not None


def either(folded: str, end: int, high: int) -> bool:
    """ "(...), killed or wounded": one number for both."""
    return _EITHER.match(folded, end, high) is not None


_ARE = late(r" (?:were|are|was|is) (?!(?:also|still|killed|in)\b)[a-z]")


def are(folded: str, end: int) -> bool:
    """ "40 percent of those killed (were children)"."""
    return _ARE.match(folded, end) is not None


_LOST = late(r"(?: (?:were|are|left|was))?(?: (?:dead|killed))? or missing\b")


def or_missing(folded: str, end: int, high: int) -> bool:
    """ "(7,300 people) dead or missing": neither."""
    return _LOST.match(folded, end, high) is not None


_FOUND = late(
    r"[^,.;:]{0,60}? (?:found|turned up|resurfaced|accounted for|returned|escaped|rescued|located)\b"
    r"(?! (?:dead|killed))"
)


def found_again(folded: str, end: int, high: int) -> bool:
    """ "(Five of the missing) have been found alive"."""
    return _FOUND.match(folded, end, high) is not None


def asked(folded: str, low: int, at: int) -> bool:
    """ "Talked to (25 survivors)": who was asked is no figure of what happened."""
    return _ASKED.search(folded, low, at) is not None


def whole_of(folded: str, low: int, at: int) -> bool:
    """Whether the number at `at` is of all those whom a number right before it counts some of."""
    return _WHOLE_OF.search(folded, low, at) is not None


def made_up(folded: str, low: int, at: int) -> bool:
    """ "Children make up (60 percent of the refugees)"."""
    return _MAKE_UP.search(folded, low, at) is not None


def badly(folded: str, end: int) -> bool:
    """ "(One) critically"."""
    return _BADLY.match(folded, end) is not None
