"""The words of a sentence by what they are to a clause, and the noun phrases its numbers begin."""

from __future__ import annotations

from dataclasses import dataclass

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_clause_words import ANIMATE, CAPITAL, GOES, PLURAL_NOUN, THINGS, TOKEN
from horseshoe.reading.words.numbers import Number

_NP = 7  # words of one noun phrase
_PARTED = frozenset(("them", "whom", "these"))


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number ("n") or a stop."""

    start: int
    end: int
    kind: str  # "n" a number, else the group of TOKEN
    word: str

    @property
    def verb(self) -> bool:
        """Of what is done to people."""
        return self.kind[:2] in ("T_", "I_", "A_")

    @property
    def counts(self) -> Counts:
        """What the verb makes of them."""
        return Counts[self.kind[2:]]


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A number with its noun: tokens first..last; `parted`: "17 of them"; `sure`: the noun is known to be of people."""

    first: int
    last: int
    head: str | None
    parted: bool
    sure: bool = True


def tokens(folded: str, low: int, high: int, numbers: list[Number]) -> list[Token]:
    """The words of folded[low:high] and its numbers, each number one."""
    row: list[Token] = []
    spots = [(n.phrase_start, n.phrase_end) for n in numbers]
    s = 0
    for m in TOKEN.finditer(folded, low, high):
        while s < len(spots) and spots[s][0] <= m.start():
            row.append(Token(*spots[s], "n", ""))
            s += 1
        if s and m.start() < spots[s - 1][1]:
            continue
        row.append(Token(m.start(), m.end(), m.lastgroup or "", m[0]))
    row += [Token(*spot, "n", "") for spot in spots[s:]]
    return row


def phrase(row: list[Token], i: int) -> NounPhrase | None:
    """The noun phrase a number begins; None where its noun is of no people."""
    last, head = i, None
    parted = at(row, i + 1, "of") and i + 2 < len(row) and row[i + 2].word in _PARTED
    if parted:
        return NounPhrase(i, i + 2, None, True)
    if at(row, i + 1, "of"):
        inner = next((k for k in range(i + 2, min(i + 6, len(row))) if row[k].kind == "n"), None)
        whole = phrase(row, inner) if inner is not None else None
        if whole is not None and whole.head is not None:
            return NounPhrase(i, whole.last, whole.head, False)
    j = i + 1
    while j < len(row) and j - i <= _NP and (
        row[j].kind == "word"
        or (row[j].kind == "det" and (row[j].word in ("other", "another") or row[j - 1].word == "of"))
        or (row[j].word == "of" and (j == i + 1 or head is not None))
        or (row[j].kind.startswith("T_") and j + 1 < len(row) and row[j + 1].kind == "word" and head is None
            and ANIMATE.match(row[j + 1].word) is not None)
    ):
        if row[j].kind == "word" and (ANIMATE.match(row[j].word) or CAPITAL.match(row[j].word)):
            head, last = row[j].word, j
        elif (
            head is None
            and row[j].kind == "word"
            and PLURAL_NOUN.match(row[j].word)
            and kind_at(row, j + 1) != "word"
        ):
            if THINGS.match(row[j].word) or j > i + 3:
                return None
            return NounPhrase(i, j, row[j].word, False, sure=False)
        elif head is not None and row[j].kind == "word" and row[j - 1].word != "of":
            break
        j += 1
    if head is None and j > i + 1:  # a noun of things, or one nobody knows
        return NounPhrase(i, i, None, False) if row[i + 1].word in GOES else None
    return NounPhrase(i, last, head, False)


def kind_at(row: list[Token], k: int) -> str:
    return row[k].kind if k < len(row) else ""


def at(row: list[Token], k: int, word: str) -> bool:
    """Whether that word stands at row[k]."""
    return k < len(row) and row[k].word == word
