"""What a pattern cannot match without: pieces of text read off the pattern itself, so that nobody keeps them by hand.

A need is a set of pieces of which a text must hold one. `vot(?:ed|ing) (?:for|against)` needs one of "voted for",
"voted against", "voting for", "voting against"; what may be left out needs nothing. Every need of a pattern is
necessary, none is sufficient: a text that holds them is still to be tried.
"""

from __future__ import annotations

import re

# The parser behind `re`. Its tree is no public promise, so whatever is not known here needs nothing.
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.reading.words.late import late

Need = frozenset[str]
_FEW = 40  # strings that are joined with what follows; more are too many to multiply
_MOST = 240  # pieces of one need; what has more says too little
_SHORTEST = 2  # code points; a single letter stands in every line
_TAG = 3  # what the head of a tag is worth in letters: "<V" stands where somebody votes
_WORTH = 2  # letters from which a further need is worth looking for
_COMMON = frozenset(("the", "and", "for", "was", "were", "had", "has", "have", "with", "that", "from"))  # no clue
_LONG = 60  # code points of a group that may be left out and has too many strings to be worth joining
_EMPTY = frozenset({""})


class _Part(Struct, frozen=True):
    """Of a part of a pattern: what it needs, and the strings it begins and ends with, where they are few and known.

    `whole` where it is those strings and nothing more.
    """

    needs: tuple[Need, ...] = ()
    heads: Need = _EMPTY
    tails: Need = _EMPTY
    whole: bool = False

    def all(self) -> tuple[Need, ...]:
        return (*self.needs, *_need(self.heads), *_need(self.tails))


_ANYTHING = _Part()


def _exactly(strings: Need) -> _Part:
    return _Part((), strings, strings, whole=True)


_NOTHING = _exactly(_EMPTY)


def needs(source: str, most: int) -> tuple[Need, ...]:
    """The most telling needs of a pattern, at most so many; none where it can match without any piece to look for."""
    try:
        tree = parser.parse(_bare(source))
    except re.error:  # a group that was left out is spoken of elsewhere
        tree = parser.parse(source)
    if tree.state.flags & re.IGNORECASE:
        return ()
    best: list[Need] = []
    for need in _best(frozenset(_shortest(need)) for need in _sequence(tree).all()):
        if not any(_implies(better, need) for better in best):
            best.append(need)
    words = next((need for need in best if all(map(_is_word, need))), None)
    return tuple([need for need in best if need in (best[0], words) or _tells(need) >= _WORTH][:most])


def _implies(need: Need, other: Need) -> bool:
    """Whether a text that meets the one meets the other too."""
    return all(any(piece in longer for piece in other) for longer in need)


_BRACKET = late(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<open>\((?P<never>\?<?!)?)|\)(?P<often>[*?]|\{0,)?", re.DOTALL
)


def _bare(source: str) -> str:
    """A pattern without what says nothing of its needs: groups that may be left out, and what must not stand there.

    Half of a pattern is such groups; it is quicker not to parse them.
    """
    kept: list[str] = []
    opened: list[tuple[int, int, bool]] = []  # of each open bracket: where it stands, what was kept until then
    at = 0
    for m in _BRACKET.finditer(source):
        if m["open"]:
            kept.append(source[at : m.start()])
            at = m.start()
            opened.append((len(kept), m.start(), bool(m["never"])))
        elif m[0][0] == ")":
            count, start, never = opened.pop()
            if never or (m["often"] and m.start() - start > (_LONG if m["often"] == "?" else 0)):
                del kept[count:]
                kept.append("(?:)" if never else "(?:.")
                at = m.end() - len(m["often"] or "") - (0 if never else 1)
    return "".join((*kept, source[at:]))


def _need(strings: Need) -> Iterator[Need]:
    """A set of strings as a need, where each says something."""
    if len(strings) <= _MOST and min(map(len, strings)) >= _SHORTEST:
        yield strings


def _shortest(need: Need) -> Iterator[str]:
    """Without the pieces that hold another."""
    kept: list[str] = []
    for piece in sorted(need, key=len):
        if not any(shorter in piece for shorter in kept):
            kept.append(piece)
            yield piece


def _best(found: Iterable[Need]) -> list[Need]:
    """The most telling first."""
    return sorted(set(found), key=lambda need: (-_tells(need), any(map(_is_tag, need)), len(need), sorted(need)))


def _tells(need: Need) -> int:
    """How much a need tells: by its shortest piece, blanks aside; the head of a tag tells more than a short word."""
    return min(map(_weight, need))


def _weight(piece: str) -> int:
    word = piece.strip()
    return _TAG if _is_tag(piece) else 1 if word in _COMMON else len(word)


def _is_tag(piece: str) -> bool:
    return len(piece) < 4 and "<" in piece


def _is_word(piece: str) -> bool:
    return not _is_tag(piece) and sum(map(str.isalpha, piece)) >= _SHORTEST


def _sequence(tree: Any) -> _Part:
    """Parts one after another; neighbouring strings join into longer ones."""
    run, heads = _EMPTY, None
    letters = ""
    found: list[Need] = []
    for code, value in tree.data:
        if code is op.LITERAL:
            letters += chr(value)
            continue
        if letters:
            run, letters = _joined(run, frozenset((letters,))), ""
        part = _part(code, value)
        found += part.needs
        if part.whole and len(run) * len(part.heads) <= _FEW:
            run = _joined(run, part.heads)
            continue
        if len(run) * len(part.heads) <= _FEW:
            run = _joined(run, part.heads)
        found += _need(run)
        heads = run if heads is None else heads
        run = part.tails
    run = _joined(run, frozenset((letters,)))
    return _Part(tuple(found), run, run, whole=True) if heads is None else _Part(tuple(found), heads, run)


def _joined(run: Need, more: Need) -> Need:
    return frozenset([a + b for a in run for b in more])


def _part(code: Any, value: Any) -> _Part:
    match code:
        case op.IN if len(value) <= 8 and all(kind is op.LITERAL for kind, _ in value):
            return _exactly(frozenset(chr(letter) for _, letter in value))
        case op.SUBPATTERN if not value[1] & re.IGNORECASE:
            return _sequence(value[3])
        case op.BRANCH:
            return _branch([_sequence(way) for way in value[1]])
        case op.MAX_REPEAT | op.MIN_REPEAT | op.POSSESSIVE_REPEAT:
            return _repeat(*value)
        case op.ASSERT:
            return replace(_NOTHING, needs=_sequence(value[1]).all())
        case op.ASSERT_NOT | op.AT:
            return _NOTHING
    return _ANYTHING


def _branch(ways: list[_Part]) -> _Part:
    """One of several ways: what each needs, joined."""
    heads = frozenset().union(*(way.heads for way in ways))
    tails = frozenset().union(*(way.tails for way in ways))
    if all(way.whole and not way.needs for way in ways) and len(heads) <= _FEW:
        return _exactly(heads)
    each = [_best(way.all()) for way in ways]
    both = tuple(need for choice in zip(*each, strict=False) for need in _need(frozenset().union(*choice)))
    if not both and all(each):  # too many pieces: of each way the need with the fewest
        both = tuple(_need(frozenset().union(*(min(needs, key=len) for needs in each))))
    return _Part(both, heads if len(heads) <= _FEW else _EMPTY, tails if len(tails) <= _FEW else _EMPTY)


def _repeat(least: int, most: Any, tree: Any) -> _Part:
    if least == 0 and most != 1:
        return _ANYTHING
    inner = _sequence(tree)
    if least == most == 1:
        return inner
    if least == 0:
        return _exactly(inner.heads | _EMPTY) if inner.whole and not inner.needs else _ANYTHING
    return _Part(inner.all(), inner.heads, inner.tails)
