"""Which body a passage is about: the Security Council, another one, or nobody said.

"The Council" is one body; a dozen others bear the word, and hundreds vote. A cheap pattern finds the head words, and
only there are the words around looked at. Missing beats wrong: a passage whose body cannot be told yields no action.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from horseshoe.reading.names.bodies_called import by_their_own_name, is_called
from horseshoe.reading.names.bodies_in_translation import IN_TRANSLATION, named_whole, of_safety
from horseshoe.reading.names.bodies_of_states import is_stranger_after, of_a_state, owned
from horseshoe.reading.names.bodies_others import (
    CIVIC,
    OPENERS,
    OTHERS,
    acting,
    is_of_a_kind,
    is_voting,
)
from horseshoe.reading.names.body import Body, BodyMention
from horseshoe.reading.words.late import late
from horseshoe.reading.words.seeking import Seeker

_HEAD = Seeker(
    r"\b(?=[A-Zabcfhjlmnopstuw0-9])(?:(?P<unsc>UNSC|U\.N\.S\.C\b|"
    rf"Conseil\s+de\s+[Ss]écurité|{IN_TRANSLATION})|(?P<council>[Cc]ouncil|COUNCIL)"
    r"|(?P<un>United\s+Nations|U\.\s?N\.|UN)|(?P<body>body|organ|panel|horseshoe(?:[-\s]shaped)?\s+table)"
    rf"|(?P<other>{OTHERS}))(?!\w)"
)
_UN = late(r"(?:United\s+Nations|U\.\s?N\.|UN)(?:['’]s)?\s+\Z")
_SEATS = late(r"(?<![\w.])(?P<n>\d{1,3}|[A-Za-z]+)[-\s–‑]+(?:member|nation|seat|country|state|strong)\s+\Z")
_COUNCILS_OWN = frozenset({"15", "11", "fifteen", "eleven"})
_PERHAPS = frozenset({"ten", "10", "five", "5", "non", "a", "an", "the", "each", "every", "current", "one"})
_TOP = late(
    r"(?:(?:UN|U\.\s?N\.|United\s+Nations|[Ww]orld\s+body)(?:['’]s?)?\s+)(?:(?:most\s+powerful|top|highest|main|"
    r"supreme|principal|premier)\s+)"
    r"(?:(?:decision-making|security|political|policy-making)\s+)?\Z"
)
_THEIR_TOP = late(
    r"\b(?!(?:UN|Nations|N\.|body|world|organi[sz]ation)['’])[\w.]+(?:['’]s|s['’])\s+(?:most\s+powerful|top|highest|"
    r"main|supreme|principal|premier|chief|key)\s+(?:[\w-]+\s+){0,2}\Z"
)
_BEFORE_NAMES = frozenset({"the", "The", "by", "of", "in", "a", "an"})
_TAIL = late(r"[^\W\d_]+\Z")
_WORLD = late(r"(?:\b[Tt]he\s+)?\b[Ww]orld\s+\Z")
# "Unlike in the Security Council": another body's matter, held against the Council's.
_COMPARED = (
    r"(?:unlike|not\s+like|as\s+(?:opposed|distinct)\s+(?:to|from)|in\s+contrast\s+(?:to|with)|contrary\s+to|"
    r"different(?:ly)?\s+(?:from|than|to))(?:\s+(?:in|at|with|from|those|that|the\s+\w+|\w+s)"
    r"(?:\s+(?:of|in|by|at))?)?"
)
_ADDRESSED = late(
    r"(?:\b(?:urg(?:e[sd]?|ing)|ask(?:s|ed|ing)?|(?:call(?:s|ed|ing)?|prevail(?:s|ed)?)\s+(?:up)?on|(?:appeal(?:s|"
    r"ed|ing)?|appeals?|wr(?:ote|itten|ites?|iting)|letters?|complain\w*)\s+to|"
    r"plead(?:s|ed|ing)?\s+with|press(?:es|ed|ing)?|petition(?:s|ed)?|implor(?:e[sd]?|ing)|(?:seats?|sat|sits?|"
    r"sitting|place|stint|tenure|spot)\s+(?:on|in|at)|"
    r"join(?:s|ed|ing)?|(?:re-?)?elect(?:ed|ion)\s+to|bid\s+for|reform(?:s|ed|ing)?(?:\s+of)?|expan(?:d|ds|ded|ding|"
    rf"sion)(?:\s+of)?|enlarg\w+(?:\s+of)?|overhaul(?:\s+of)?|{_COMPARED}|veteran\s+of|"
    r"(?:an?|the\s+only|current|the|former|as)\s+(?:[\w-]+\s+)?member\s+of|as\s+(?:[\w-]+\s+){0,2}members\s+of|"
    r"(?:answer|account)s?\s+to))\s+(?:the\s+|"
    r"its\s+)?\Z"
)
_ABOUT = late(
    r"(?:['’]s)?\s+(?:reforms?|seats?|bids?(?!\s+to\s+(?!join|enter|win|gain|secure))|elections?|membership|"
    r"expansion|candida(?:te|cy)|"
    r"hopefuls?)\b"
)


# "Wrote to the Security Council requesting an urgent meeting": what it is asked for is the Council's own.
_TO_MEET = late(
    r"\s+(?:and\s+)?(?:requesting|asking|asked|seeking|demanding|requested|calling)\s+[^.;]{0,60}?(?:meeting|session|"
    r"consultations|debate)\b"
)


def _extended(text: str, at: int) -> int:
    """The start of a Council's name with "UN" and its seats before it."""
    for _ in range(3):
        low = max(0, at - 40)
        m = _UN.search(text, low, at)
        if m is None and (m := _SEATS.search(text, low, at)) is not None and m["n"].lower() not in _COUNCILS_OWN:
            m = None
        if m is None:
            return at
        at = m.start()
    return at


def _previous(text: str, at: int) -> tuple[str, int]:
    """The word before a place, and where it starts; '' across an empty line or at the beginning."""
    stop = at
    while stop > 0 and text[stop - 1].isspace():
        stop -= 1
    if stop == at or text.count("\n", stop, at) > 1:
        return "", at
    start = stop
    while start > 0 and not text[start - 1].isspace() and stop - start < 40:
        start -= 1
    while start < stop and text[start] in "(“\"‘'[«—–":
        start += 1
    return text[start:stop], start


def _council(text: str, start: int, end: int) -> BodyMention | None:
    """A head word "Council": whose is it?"""
    word, at = _previous(text, start)
    tail = _TAIL.search(word)
    low = tail[0].lower() if tail else ""
    if is_stranger_after(text, end):
        return BodyMention(start, end, Body.OTHER)
    if low == "security":
        return _security(text, at + len(word) - 8, end)
    if low == "safety":
        if not of_safety(text, at, end):
            return BodyMention(at, end, Body.OTHER)
        return BodyMention(_extended(text, at + len(word) - 6), named_whole(text, end), Body.COUNCIL)
    seats = _SEATS.search(text, max(0, start - 40), start)
    if seats is not None and seats["n"].lower() not in _PERHAPS:
        begin = _extended(text, seats.start())
        own = seats["n"].lower() in _COUNCILS_OWN
        if own and begin < seats.start():
            return BodyMention(begin, end, Body.COUNCIL)
        return BodyMention(seats.start(), end, Body.BARE if own else Body.OTHER, fifteen=own)
    if _UN.search(text, max(0, start - 24), start):
        return BodyMention(_extended(text, start), end, Body.COUNCIL)
    if (owner := owned(text, start, end)) is not None:
        return BodyMention(owner, end, Body.OTHER)
    if (
        low in CIVIC
        or is_of_a_kind(low)
        or word.lower().removesuffix("'s").removesuffix("’s").rstrip("'’") in CIVIC
        or (low == "permanent" and not _PERMANENT_MEMBER.match(text, end))
    ):
        return BodyMention(at, end, Body.OTHER)
    if text[start:end] in ("Council", "council") and _is_name(text, word, at, start, end):
        return BodyMention(at, end, Body.OTHER)
    return BodyMention(at if low in ("the", "its") else start, end, Body.BARE, passing=bool(_ABOUT.match(text, end)))


_PERMANENT_MEMBER = late(r"\s+(?:member|power|seat|holder)")


def _is_name(text: str, word: str, at: int, start: int, end: int) -> bool:
    """Whether a capitalised word before "Council" is its name ("the Berkeley Council"); no headline is."""
    if not word[:1].isupper() or not word[-1:].isalpha() or word in OPENERS or "\n" in text[at:start]:
        return False
    if word.isupper() and len(word) > 2:
        return True
    if word.lower().endswith(("day", "ian", "ese", "ish", "ed", "s", "i", "can")):
        return False
    before = _previous(text, at)[0]
    if text[start] == "c":
        if text[:at].rstrip()[-1:] in (".", "!", "?", ";", ":", ")", '"', "”"):
            return False  # "... and Kazakhstan. Eight council members": it opens a sentence
        return before in _BEFORE_NAMES or before[:1].isupper()
    if before:
        return before in _BEFORE_NAMES or before.endswith(("'s", "’s"))
    return text[end : end + 2].lstrip()[:1].islower()


def _security(text: str, start: int, end: int) -> BodyMention:
    """ "Security Council", with the words before and after that make it a State's or a region's."""
    if (at := of_a_state(text, start, end)) is not None:
        return BodyMention(at, end, Body.OTHER)
    begin = _extended(text, start)
    beside = (
        bool(_ADDRESSED.search(text, max(0, begin - 50), begin))
        and not re.match(r"\s*,\s+wh(?:ich|ere|o)\b", text[end : end + 12])
        and not _TO_MEET.match(text, end)
    )
    end = named_whole(text, end)
    return BodyMention(begin, end, Body.COUNCIL, passing=beside or bool(_ABOUT.match(text, end)))


def _unsc(text: str, start: int, end: int) -> BodyMention:
    if text.startswith(("Council", "council"), start) and (at := of_a_state(text, start, end)) is not None:
        return BodyMention(at, end, Body.OTHER)  # "the Supreme Council of Security"
    beside = bool(_ADDRESSED.search(text, max(0, start - 50), start)) or bool(_ABOUT.match(text, end))
    return BodyMention(_extended(text, start), named_whole(text, end), Body.COUNCIL, passing=beside)


def _united(text: str, start: int, end: int) -> BodyMention:
    low, at = _previous(text, start)
    return BodyMention(at if low in ("the", "The") else start, end, Body.UN)


def _body(text: str, start: int, end: int) -> BodyMention | None:
    """ "The 15-member body", "the UN's top body", "the world body", "the horseshoe table"."""
    if text.startswith("horseshoe", start):
        return BodyMention(start, end, Body.COUNCIL)
    top = _TOP.search(text, max(0, start - 70), start)
    if top is not None:
        return BodyMention(_extended(text, top.start()), end, Body.COUNCIL)
    if (theirs := _THEIR_TOP.search(text, max(0, start - 70), start)) is not None:
        return BodyMention(theirs.start(), end, Body.OTHER)
    at = start if (un := _UN.search(text, max(0, start - 24), start)) is None else un.start()
    seats = _SEATS.search(text, max(0, at - 40), at) or _SEATS.search(
        text, max(0, at - 46), at - 6 if text.startswith("world", at - 6) else at
    )
    if seats is not None and seats["n"].lower() not in _PERHAPS:
        own = seats["n"].lower() in _COUNCILS_OWN
        if own:
            begin = _extended(text, seats.start())
            alone = at == start and begin == seats.start()
            return BodyMention(begin, end, Body.BARE if alone else Body.COUNCIL, fifteen=alone)
        return BodyMention(seats.start(), end, Body.OTHER) if seats["n"].isdigit() else None
    world = _WORLD.search(text, max(0, start - 14), start)
    if world is not None and text.startswith("body", start):
        return BodyMention(world.start(), end, Body.BARE)
    return None


# "A draft recommending to the General Assembly that ...", "on behalf of the Gulf Cooperation Council": whom the Council
# advises, or a member speaks for, decides nothing there.
_ADVISED = late(
    r"(?i)\b(?:recommend(?:ed|s|ing|ation|ations)?\s+(?:[\w-]+\s+){0,2}?to|on\s+behalf\s+of|"
    r"(?:lent|hosted|invited)\s+by)\s+(?:the\s+)?(?:[A-Z][\w'’-]+\s+){0,3}\Z"
)
# "Clearing the way for the General Assembly to convene": what the Council opens to another body is not done there.
_WAY_OPENED = late(
    r"(?i)\b(?:(?:clear|pav|open|prepar|smooth)\w*\s+the\s+(?:way|path|ground|road)\s+for|allow(?:s|ed|ing)?|enabl\w+|"
    r"let(?:s|ting)?|permit(?:s|ted|ting)?)\s+(?:(?:an?|the|193-member|193-nation|emergency|special|session|meeting|"
    r"of)\s+)*(?:UN\s+|U\.N\.\s+)?\Z"
)

# "The resolution pushed by the African Union": whose wish a text is. What the Assembly backed, it may have voted on.
_WISHED_BY = late(
    r"(?i)\b(?:pushed(?:\s+for)?|sponsored|drafted|proposed|requested|demanded|sought|wanted|desired|submitted|tabled|"
    r"put\s+forward|championed|promoted|brought|initiated|inspired|urged|(?P<backed>backed|supported|endorsed))\s+by\s+"
    r"(?:the\s+)?\Z"
)
# "Called an emergency special session of the General Assembly": another body is called, and has not met.
_CALLED = late(
    r"(?i)\b(?:call|conven|convok|summon|request)\w*\s+(?:for\s+)?(?:an?|the)\s+(?:[\w-]+\s+){0,3}(?:special|emergency)\s+"
    r"(?:[\w-]+\s+)?(?:session|meeting)\s+of\s+(?:the\s+)?(?:UN\s+|U\.N\.\s+)?\Z"
)


def _is_beside(text: str, start: int, end: int) -> bool:
    """Whether a body is named that the Council advises, opens the way for or calls, or whose wish it votes on."""
    low = max(0, start - 70)
    if _ADVISED.search(text, max(0, start - 50), start) or _WAY_OPENED.search(text, low, start):
        return True
    wish = _WISHED_BY.search(text, max(0, start - 30), start)
    if wish is not None and not (wish["backed"] and is_voting(text[start:end])):
        return True
    return _CALLED.search(text, low, start) is not None


def _other(text: str, start: int, end: int) -> BodyMention | None:
    if not acting(text, start, end):
        return None
    un = _UN.search(text, max(0, start - 24), start)
    begin = un.start() if un else start
    return BodyMention(begin, end, Body.OTHER)


_READERS: dict[str, Callable[[str, int, int], BodyMention | None]] = {
    "council": _council, "unsc": _unsc, "un": _united, "body": _body, "other": _other,
}  # fmt: skip


_CAPITALS = late(r"(?:['’]s)?\s+(?:[A-Z][\w-]+\s+){0,4}\Z")


def _is_one_name(text: str, first: BodyMention, last: BodyMention) -> bool:
    """Whether "the UN" belongs to the name of the body behind it ("the UN Peacebuilding Commission")."""
    named = first.body is Body.UN and last.body is Body.OTHER
    return named and _CAPITALS.match(text, first.end, last.start) is not None


def find_bodies(text: str, start: int = 0, end: int | None = None) -> list[BodyMention]:
    """Every mention of a deciding body, in order, not overlapping; of two that meet, the one that ends later."""
    found: list[BodyMention] = []
    of_a_state = False  # a State's own security council has been named
    for m in _HEAD.finditer(text, start, end):
        mention = _READERS[str(m.lastgroup)](text, m.start(), m.end())
        if mention is None or mention.start < start or (found and mention.end <= found[-1].end):
            continue  # "the Security Council of the United Nations (UNSC)" is one
        if mention.body is Body.OTHER and _is_beside(text, mention.start, mention.end):
            mention = replace(mention, passing=True)
        while found and found[-1].end > mention.start:
            found.pop()
        if found and _is_one_name(text, found[-1], mention):
            mention = replace(mention, start=found.pop().start)
        name = text[mention.start : mention.end].lower()
        if mention.body is Body.OTHER:
            of_a_state = of_a_state or name.endswith("security council")
        elif found and name == "security council" and is_called(text, found, mention):
            mention = replace(mention, body=Body.OTHER)
        elif of_a_state and name == "security council":
            mention = replace(mention, body=Body.BARE)
        found.append(mention)
    return by_their_own_name(text, found)


# What only the Council has: the veto of its permanent members, and the nine votes.
_OWN = late(
    r"permanent[-\s]+member|veto[-\s]+(?:wielding|holding)\s+(?:power|member|council)|"
    r"nine\s+(?:favou?rable|affirmative|positive|yes)?\s*votes", re.I
)  # fmt: skip


def speaks_of_council(text: str, mentions: Iterable[BodyMention]) -> bool:
    """Whether a report gives the Council by name and not in passing, or by what only the Council has."""
    known = list(mentions)
    if any(m.body is Body.COUNCIL and not m.passing for m in known):
        return True
    if any(m.fifteen for m in known) and not any(is_alike(text, m) for m in known):
        return True
    own = _OWN.search(text)
    return own is not None and not any(m.passing for m in known)


_ALIKE = late(
    r"(?i)(?:security|city|town|county|student|district|village|borough|executive|union|governing|"
    r"regional|[a-z]+) (?:council|board)\Z|african union|\Aboard"
)
_LARGER = late(r"(?i)rights|iaea|governors|european|federal|national|security council\Z")


def is_alike(text: str, mention: BodyMention | None) -> bool:
    """Whether another body that was named may be "the 15-member council" too: a city's council, the African Union's."""
    if mention is None or mention.body is not Body.OTHER:
        return False
    name = text[mention.start : mention.end]
    regional = (
        name.lower().startswith(("peace and", "african union", "au ", "au's", "au’s", "union's", "union’s", "bloc"))
        or " peace and " in name.lower()
    )
    return regional or (bool(_ALIKE.search(name)) and not _LARGER.search(name))
