"""An expression's tree laid out so that what cannot match is seen sooner; it matches the same, group for group.

`re` tries the ways of `(?:resolution|draft|reports?|dossier)` one after another at every place of a text. Ways that
begin alike are brought together, `(?:re(?:solution|ports?)|d(?:raft|ossier))`; what may be left out becomes a way
beside nothing, which costs no repetition; and where no literal heads an expression, the letters that can are told, so
that a search goes over all others.
"""

from __future__ import annotations

import re

# The parser and the compiler behind `re`. What is not known here is left as it is.
import re._compiler as compiler  # type: ignore[import-not-found]
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from typing import Any

_Item = tuple[Any, Any]
_Way = list[_Item]  # one of the ways of a branch: what stands after another
_Class = list[_Item]  # letters, as `re` writes the members of a class

_ODD = [(op.LITERAL, ord(letter)) for letter in "İıſ\u212a"]  # i, i, s and k to an expression that ignores case
_ASCII = 128
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_OPPOSITES = {
    op.CATEGORY_NOT_WORD: op.CATEGORY_WORD,
    op.CATEGORY_NOT_SPACE: op.CATEGORY_SPACE,
    op.CATEGORY_NOT_DIGIT: op.CATEGORY_DIGIT,
}


def code(tree: Any, flags: int) -> list[int]:
    """What `re` compiles a tree to, laid out to be quick."""
    flags |= tree.state.flags
    if flags & (re.LOCALE | re.ASCII):
        made: list[int] = compiler._code(tree, flags)
        return made
    quick = _tree(tree, _way(list(tree.data), tree, flags))
    made = _info(quick, flags)
    compiler._compile(made, quick.data, flags)
    made.append(op.SUCCESS)
    return made


def _tree(like: Any, way: _Way) -> Any:
    return parser.SubPattern(like.state, way)


def _way(way: _Way, like: Any, flags: int) -> _Way:
    """A stretch of an expression with all that is in it laid out."""
    return [_item(code, value, like, flags) for code, value in way]


def _item(code: Any, value: Any, like: Any, flags: int) -> _Item:
    if code is op.SUBPATTERN:
        group, added, removed, inner = value
        within = (flags | added) & ~removed
        return code, (group, added, removed, _tree(like, _way(list(inner.data), like, within)))
    if code in _REPEATS:
        least, most, inner = value
        laid = _tree(like, _way(list(inner.data), like, flags))
        if (least, most) == (0, 1) and code is not op.POSSESSIVE_REPEAT and _is_worth(inner):
            ways = _ways(laid.data)
            return op.BRANCH, (None, _laid(like, [*ways, []] if code is op.MAX_REPEAT else [[], *ways], flags))
        return code, (least, most, laid)
    if code is op.BRANCH:
        ways = [part for way in value[1] for part in _ways(_way(list(way.data), like, flags))]
        return code, (None, _laid(like, ways, flags))
    if code in (op.ASSERT, op.ASSERT_NOT):
        return code, (value[0], _tree(like, _way(list(value[1].data), like, flags)))
    return code, value


def _is_worth(inner: Any) -> bool:
    """Whether what may be left out is better a branch: it is never empty, and no single letter."""
    least, _ = inner.getwidth()
    return bool(least) and not compiler._simple(inner)


def _ways(way: _Way) -> list[_Way]:
    """The ways of what is a branch and nothing else."""
    return [list(one.data) for one in way[0][1][1]] if len(way) == 1 and way[0][0] is op.BRANCH else [way]


def _laid(like: Any, ways: list[_Way], flags: int) -> list[Any]:
    """The ways of a branch, those that begin alike brought together.

    Ways that begin with different letters may change places, for only one of them can match; others may not.
    """
    if flags & re.IGNORECASE:
        ways = [_small(way) for way in ways]
    found: list[_Way] = []
    begun: dict[int, list[_Way]] = {}
    for way in ways:
        if way and way[0][0] is op.LITERAL and (way[0][1] < _ASCII or not flags & re.IGNORECASE):
            begun.setdefault(way[0][1], []).append(way)
            continue
        found += _together(like, begun, flags)
        begun = {}
        found.append(way)
    found += _together(like, begun, flags)
    return [_tree(like, way) for way in found]


def _small(way: _Way) -> _Way:
    """A way with the letters it is made of in small, where case is ignored."""
    return [
        (code, ord(chr(value).lower()) if code is op.LITERAL and value < _ASCII else value) for code, value in way
    ]


def _together(like: Any, begun: dict[int, list[_Way]], flags: int) -> list[_Way]:
    """Of ways by their first letters, one for each."""
    return [ways[0] if len(ways) == 1 else _joined(like, ways, flags) for ways in begun.values()]


def _joined(like: Any, ways: list[_Way], flags: int) -> _Way:
    """Ways that begin alike as one: what they begin with, and how each goes on."""
    shared = 1
    for item in ways[0][1 : min(map(len, ways))]:
        if item[0] is not op.LITERAL or any(way[shared] != item for way in ways):
            break
        shared += 1
    rest = _laid(like, [way[shared:] for way in ways], flags)
    return [*ways[0][:shared], (op.BRANCH, (None, rest))]


def _info(tree: Any, flags: int) -> list[int]:
    """What a search is told of an expression before it begins."""
    made: list[int] = []
    least, most = tree.getwidth()
    heads = _heads(tree.data, flags) if least and not compiler._get_literal_prefix(tree, flags)[0] else None
    if heads is None:
        compiler._compile_info(made, tree, flags)
        return made
    made += [op.INFO, 0, compiler.SRE_INFO_CHARSET, min(least, compiler.MAXCODE), min(most, compiler.MAXCODE)]
    # Odd letters stand apart, else the class is a table of all letters there are.
    near = [item for item in heads if item not in _ODD]
    odd = _ODD if len(near) < len(heads) else []
    compiler._compile_charset([*compiler._optimize_charset(near)[0], *odd], flags, made)
    made[1] = len(made) - 1
    return made


def _heads(way: _Way, flags: int) -> _Class | None:
    """The letters a match of a stretch can begin with; None where it may be any, or none at all."""
    found: _Class = []
    for code, value in way:
        heads, is_all = _part(code, value, flags)
        if heads is None:
            return None
        found += heads
        if is_all:
            return found
    return None


def _part(code: Any, value: Any, flags: int) -> tuple[_Class | None, bool]:
    """The letters one part can begin with, None for any, and whether it always begins with one."""
    if code is op.LITERAL:
        return _letters([(code, value)], flags), True
    if code is op.IN:
        return _letters(value, flags), True
    if code is op.SUBPATTERN:
        return _stretch(value[3].data, (flags | value[1]) & ~value[2])
    if code is op.ATOMIC_GROUP:
        return _stretch(value.data, flags)
    if code is op.BRANCH:
        parts = [_stretch(way.data, flags) for way in value[1]]
        if any(heads is None for heads, _ in parts):
            return None, True
        return [head for heads, _ in parts for head in heads or ()], all(is_all for _, is_all in parts)
    if code in _REPEATS:
        heads, is_all = _stretch(value[2].data, flags)
        return heads, is_all and value[0] > 0
    if code is op.ASSERT and value[0] >= 0:
        heads, is_all = _stretch(value[1].data, flags)
        return (heads, True) if heads is not None and is_all else ([], False)
    if code in (op.ASSERT, op.ASSERT_NOT, op.AT):
        return [], False
    return None, True


def _stretch(way: _Way, flags: int) -> tuple[_Class | None, bool]:
    """The same of parts one after another."""
    found: _Class = []
    for code, value in way:
        heads, is_all = _part(code, value, flags)
        if heads is None:
            return None, True
        found += heads
        if is_all:
            return found, True
    return found, False


def _letters(members: _Class, flags: int) -> _Class | None:
    """The members of a class, with those that are them where case is ignored."""
    if members[0][0] is op.NEGATE:
        inside = [_OPPOSITES[value] for code, value in members if code is op.CATEGORY and value in _OPPOSITES]
        return [(op.CATEGORY, inside[0])] if inside else None
    if not flags & re.IGNORECASE:
        return members
    found: _Class = [*_ODD]
    for code, value in members:
        low, high = (value, value) if code is op.LITERAL else value if code is op.RANGE else (0, 0)
        if high >= _ASCII:
            return None
        if code is op.CATEGORY:
            found.append((code, value))
        letters = "".join(map(chr, range(low, high + 1)))
        found += [(op.LITERAL, ord(letter)) for letter in {*letters.lower(), *letters.upper()} if letter != "\0"]
    return found
