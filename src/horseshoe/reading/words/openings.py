"""What a pattern can begin with, read off the pattern itself: in small letters, with a blank for any white space.

Every match of `(?:Fact[-\\s]check|hoax)` begins with "fact" or "hoax"; where neither stands, it need not be tried.
"""

from __future__ import annotations

# The parser behind `re`; what is not known here may begin with anything.
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from typing import Any

_LONGEST, _SHORTEST = 4, 2  # letters of an opening; one letter stands everywhere
_WIDEST = 64  # characters of a class that is spelt out

_SPELT_OUT = {
    op.CATEGORY_SPACE: " ",
    op.CATEGORY_DIGIT: "0123456789",
}

_Begun = set[tuple[str, bool]]  # strings, each with whether what follows is still joined to it
_NOTHING: _Begun = {("", True)}
_ANYTHING: _Begun = {("", False)}


def openings(source: str) -> frozenset[str]:
    """The strings a match can begin with, in small letters; none where it may begin with anything."""
    found = frozenset(begun for begun, _ in _sequence(parser.parse(source)))
    return found if all(len(begun) >= _SHORTEST for begun in found) else frozenset()


def _sequence(tree: Any) -> _Begun:
    begun = _NOTHING
    for code, value in tree.data:
        if not any(is_open for _, is_open in begun):
            break
        begun = _joined(begun, _part(code, value))
    return begun


def _joined(begun: _Begun, more: _Begun) -> _Begun:
    found: _Begun = set()
    for one, is_open in begun:
        for other, goes_on in more if is_open else _ANYTHING:
            whole = one + other
            found.add((whole[:_LONGEST], goes_on and len(whole) < _LONGEST))
    return found


def _part(code: Any, value: Any) -> _Begun:
    match code:
        case op.LITERAL:
            return {(chr(value).lower(), True)}
        case op.IN:
            return _class(value)
        case op.SUBPATTERN:
            return _sequence(value[3])
        case op.ATOMIC_GROUP:
            return _sequence(value)
        case op.BRANCH:
            return set().union(*map(_sequence, value[1]))
        case op.MAX_REPEAT | op.MIN_REPEAT | op.POSSESSIVE_REPEAT:
            least, most, tree = value
            once = {(one, is_open and most == 1) for one, is_open in _sequence(tree)}
            return once if least else once | _NOTHING
        case op.ASSERT | op.ASSERT_NOT | op.AT:
            return _NOTHING
    return _ANYTHING


def _class(members: Any) -> _Begun:
    letters: set[str] = set()
    for code, value in members:
        if code is op.LITERAL:
            letters.add(chr(value))
        elif code is op.RANGE and value[1] - value[0] < _WIDEST:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        elif code is op.CATEGORY and value in _SPELT_OUT:
            letters.update(_SPELT_OUT[value])
        else:
            return _ANYTHING
    return {(letter.lower(), True) for letter in letters}
