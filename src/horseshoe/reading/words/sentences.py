"""Sentences of a report, by position: line ends first, then full stops that end something.

Libraries make 4 to 25 errors on a seed-sized set of wire copy, most of them at line ends and at "U.S."; a rule about
what stands before and after a full stop makes fewer. Nothing here looks further than one word to either side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from msgspec import Struct

from horseshoe.reading.words.abbreviations import (
    AFTER_NUMBERED,
    MONTHS,
    NUMBERED,
    OPENERS,
    TIME_WORDS,
    TITLES,
    TRAILING,
    VERBS,
)
from horseshoe.reading.words.late import late


class Sentence(Struct, frozen=True, order=True):
    """Code points `start` to `end` of the text, no white space at its ends. It may hold line ends (wrapped copy)."""

    start: int
    end: int


_CLOSERS = "\"'”’»)]}›」』*_"
_SEED = late(r"[.!?…。！？]+")
_STOP = late(
    rf"(?P<stop>[.!?…]+)(?P<close>[{re.escape(_CLOSERS)}]*)"
    r"(?:(?P<gap>\s+)|(?=[A-Z“][a-z]|[A-Z][ ’'])(?<=[a-z)”\"’][.!?”\"’]))"
    r"|(?P<wide>[。！？]+[”」』]*)\s*"
)
_NEXT = late(r"[\"'“‘«(\[{/*•·–—\-_‹「『\s]*")
_WORD = late(r"[\w.&’'-]+")
_IN_WORD = frozenset(".&/@:-_")
_DOTTED = late(r"(?:[A-Za-z]\.)+[A-Za-z]$")
_LINE = late(r"[^\n\r\u2028\u2029\x0b\x0c]+")
_WRAP_WIDTH = 100  # copy wrapped at a column; a longer line is a paragraph of its own
# No line of a list or a headline ends so.
_OPEN_END = late(r"(?:[a-z] (?:and|or|the|of|by|in|to|for|with|an?|at|on|from|that|which|as|its|their)|\w,)$")
# A name, a number or a day of which only the first half stands at the end of a line.
_HALVED = late(
    r"\bUnited\n(?:Nations|States|Kingdom|Arab|Republic)|\bSecurity\nCouncil|\b[Rr]esolution\n(?:S/|\d)|"
    r"\b(?:[A-Z][a-z]+ber|January|February|March|April|June|July|August)\n(?:\d|of (?:19|20))"
)
_ENTRY = late(r"[\w ]{1,24}[:|]")  # "Against: Russia" begins anew
_LEADERS = 3  # more full stops than that lead the eye to the next column
_LOOK_BACK = 40
_BLANKS = late(r"\s+")
_LONGEST = 2000  # no sentence of a report is longer; what goes on without an end is cut where it has a blank


def sentences(text: str, start: int = 0, end: int | None = None, *, whole: bool = False) -> tuple[Sentence, ...]:
    """Cut text[start:end] into sentences.

    Args:
        text: the whole report; positions are code points of it.
        start: where to begin.
        end: where to stop; None for the end of the text.
        whole: it is one paragraph, each line of which goes on in the next.

    Returns:
        Sentences in order, not overlapping, none empty. Only white space lies between two of them.
    """
    return _sentences(text, start, len(text) if end is None else end, whole)


@lru_cache(maxsize=128)  # a paragraph is read for votes, for quotes and for figures
def _sentences(text: str, start: int, stop: int, whole: bool) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    for first, last in ((start, stop),) if whole else _runs(text, start, stop):
        begin = first
        for cut, after in _cuts(text, first, last):
            _add(found, text, begin, cut)
            begin = after
        _add(found, text, begin, last)
    return tuple(found)


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    body = piece.strip()
    if body:
        start += len(piece) - len(piece.lstrip())
        end = start + len(body)
        while end - start > _LONGEST:
            blank = _BLANKS.search(text, start + _LONGEST - _LOOK_BACK, start + _LONGEST)
            cut, start_of_rest = blank.span() if blank else (start + _LONGEST,) * 2
            found.append(Sentence(start, cut))
            start = start_of_rest
        found.append(Sentence(start, end))


def _runs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Lines, and lines of one wrapped paragraph taken together."""
    lines = [m.span() for m in _LINE.finditer(text, start, end)]
    wrapped = _wrapped(text, lines)
    at = 0
    while at < len(lines):
        upto = at
        while upto + 1 < len(lines) and (wrapped[upto] or runs_on(text, lines[upto], lines[upto + 1])):
            upto += 1
        yield lines[at][0], lines[upto][1]
        at = upto + 1


def runs_on(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Whether the next line goes on in small letters where nothing ended this one, or this one ends in mid-phrase."""
    if following[0] - line[1] > 2 or text.count("\n", line[1], following[0]) > 1:
        return False
    head = text[following[0] : following[0] + 1]
    told = text[line[0] : line[1]].rstrip()
    if head.islower():
        return told[-1:].isalnum() or told[-1:] in ",-–—’"
    if not (head.isupper() or head.isdigit()):
        return False
    ahead = text[following[0] : following[0] + _LOOK_BACK]
    return (_OPEN_END.search(told) is not None and not _ENTRY.match(text, following[0])) or (
        _HALVED.search(f"{told[-_LOOK_BACK:]}\n{ahead}") is not None
    )


def _wrapped(text: str, lines: list[tuple[int, int]]) -> list[bool]:
    """For each line, whether it was broken only because its paragraph is set to a width.

    Greedy setting leaves a mark: no line has room for the first word of the next. Three lines that all bear it, none
    longer than a terminal is wide, are one paragraph.
    """
    flags = [False] * len(lines)
    at = 0
    while at < len(lines):
        upto = at
        while upto + 1 < len(lines) and text.count("\n", lines[upto][1], lines[upto + 1][0]) <= 1:
            upto += 1
        width = max(e - s for s, e in lines[at : upto + 1])
        if upto - at >= 2 and 40 <= width <= _WRAP_WIDTH:
            full = [_no_room(text, lines[i], lines[i + 1], width) for i in range(at, upto)]
            if all(full):
                flags[at:upto] = full
        at = upto + 1
    return flags


def _no_room(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    words = text[following[0] : following[1]].split(maxsplit=1)
    return bool(words) and words[0][0].isalnum() and (line[1] - line[0]) + 1 + len(words[0]) > width


def _cuts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Ends of sentences inside a run: (where it ends, where the next may begin)."""
    for seed in _SEED.finditer(text, start, end):
        m = _STOP.match(text, seed.start(), end)
        if m is not None and (m["wide"] is not None or _ends(text, m, start, end)):
            gap = m["gap"] or ""
            yield m.end() - len(gap), m.end()


def _ends(text: str, m: re.Match[str], start: int, end: int) -> bool:
    """Whether this full stop (question mark, ...) ends a sentence."""
    ahead = _NEXT.match(text, m.end(), end)
    at = ahead.end() if ahead else m.end()
    if at >= end:
        return False  # nothing follows: the run ends here anyway
    head = text[at]
    if head.islower() or not head.isalnum():
        return False
    if len(m["stop"]) > _LEADERS:
        return False  # "Albania ........ YES": a row of a table
    if m["stop"] != ".":
        return True
    word = _word_before(text, max(start, m.start() - _LOOK_BACK), m.start())
    if word == "X" and text.endswith(" on X", start, m.start()):
        return True  # the network, no initial
    if len(word) == 1 and word.islower() and text[m.start() - 2] in "'’" and m.start() - 2 > start:
        return True  # "in Sana'a."
    if m["gap"] is None:  # "objected.In the": a lost blank, unless it stands in an address
        return len(word) > 2 and "/" not in word and "@" not in word and "." not in word
    if m["close"] and m["close"] not in ("'", "’"):
        return True
    following = _WORD.match(text, at, end)
    if is_in_list(text, m.start(), at, start):
        return False
    return _word_ends(text, word, following[0] if following else "", following.end() if following else at)


def is_in_list(text: str, stop: int, at: int, start: int = 0) -> bool:
    """ "Mexico. Niger. Panama, Peru": whether a full stop, before what begins at a place, is a comma a scanner misread.

    It stands between two States, one of which stands between full stops alone.
    """
    nouns, _ = _state_words()
    word, following = _word_before(text, max(start, stop - _LOOK_BACK), stop), _WORD.match(text, at)
    name = following[0].rstrip(".") if following else ""
    if word not in nouns or name not in nouns:
        return False
    before = text[max(start, stop - len(word) - _LOOK_BACK) : stop - len(word)].rstrip()
    alone = before.endswith(".") and before.rstrip(".").split(" ")[-1] in nouns
    return alone or text.startswith(".", at + len(name))


def _word_before(text: str, low: int, at: int) -> str:
    first = at
    while first > low and (text[first - 1].isalnum() or text[first - 1] in _IN_WORD):
        first -= 1
    return text[first:at]


def _word_ends(text: str, word: str, following: str, after: int) -> bool:
    """Whether a full stop after `word` ends a sentence that `following` would begin."""
    low = word.lower().rstrip(".")
    plain = following.strip("'’\"").split("’")[0].split("'")[0].rstrip(".")
    if low in TITLES:
        return False
    if _DOTTED.match(word):
        if low in ("a.m", "p.m"):
            return plain.lower().replace(".", "") not in TIME_WORDS
        return _after_dotted(text, plain, following, after)
    if len(word) == 1 and word.isalpha():
        return word == "I" and plain in OPENERS  # an initial: "John D. Smith"
    if low in NUMBERED:
        return not (plain[:1].isdigit() or AFTER_NUMBERED.fullmatch(plain))
    if low in MONTHS and word[0].isupper():
        return not plain[:1].isdigit()
    if low in TRAILING:
        return plain in OPENERS
    # "1. Calls upon": the number of an item
    return not (word.isdigit() and len(word) < 3 and _opens_line(text, after, word, following))


def _opens_line(text: str, after: int, word: str, following: str) -> bool:
    head = text[max(0, after - len(following) - len(word) - 6) : after - len(following)].rstrip()
    lead = head[: -len(word) - 1]
    return not lead.strip(" \t") or lead.rstrip(" \t").endswith(("\n", "\r"))


def _after_dotted(text: str, plain: str, following: str, after: int) -> bool:
    """After "U.S." and its kind: a word that only begins a sentence, or a State that acts."""
    if plain in OPENERS:
        return True
    if plain[:1].isdigit():
        return plain.isdigit()
    nouns, adjectives = _state_words()
    if plain in adjectives and "-" not in following:
        return True
    if plain not in nouns:
        return False
    if following != plain:  # "Britain's envoy"
        return True
    rest = _WORD.match(text, after + 1)
    verb = rest[0].rstrip(".") if rest else ""
    return text[after : after + 1] == "," or verb in VERBS or verb.endswith("ed")


@cache
def _state_words() -> tuple[frozenset[str], frozenset[str]]:
    """First words of State names, and adjectives: what may stand after "U.S." only as a new sentence."""
    from horseshoe.council.states import STATES, NameKind

    nouns, adjectives = set(), set()
    for state in STATES.values():
        for name in state.names:
            if name.kind is NameKind.ADJECTIVE:
                adjectives.add(name.text)
            elif name.kind in (NameKind.SHORT, NameKind.OLD):
                nouns.add(name.text)
    return frozenset(nouns), frozenset(adjectives) - {"American", "Indian"}
