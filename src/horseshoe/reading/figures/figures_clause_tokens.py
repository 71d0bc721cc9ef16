"""The words of a sentence by what they are to a clause, and the noun phrases its numbers begin."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.reading.figures.figures_clause_words import ANIMATE, CAPITAL, PLURAL_NOUN, THINGS
from horseshoe.reading.figures.figures_lexicon import NOUNS, STATES, Effect
from horseshoe.reading.figures.figures_verbs import VERBS
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

_TOKEN = late(r"[^\W\d_](?:\.[A-Z]\.?)+|[^\W\d_]+(?:[-'’][^\W\d_]+)*['’]?|[\d%$€£]+|[,;:.!?()\[\]–—]| - ")
_SMALL: dict[str, str] = {
    word: kind
    for kind, words in {
        "aux": "was were is are been being be am remain remains remained lie lies lay lying sit sits sat "
               "languish languishes languished rot",
        "have": "has have had having",
        "modal": "would will could may might can should shall must cannot",
        "do": "do does did",
        "neg": "not never neither nor",
        "conj": "and or plus besides",
        "sub": "after before when while as since because although though where if until whereas but so than whose "
               "what how why unless once yet nor that's",
        "rel": "who whom which that",
        "pron": "he she it they we i you nobody everyone everybody someone somebody",
        "prep": "in at on from to near around across by with under inside outside over into during of for about "
                "between among against aboard within throughout via amid along beside behind beneath above below "
                "beyond toward towards opposite following despite including without per like through off onto upon "
                "out up down alongside",
        "det": "the a an his her its their our my your those these all some other another each every any no own both "
               "more further additional",
        "adv": "also still already then later since far even now reportedly allegedly only just yet once nearly "
               "almost today yesterday overnight instead alone again together there here too elsewhere so-far soon "
               "least slightly badly severely seriously critically fatally gravely "
               "otherwise either twice thus back perhaps maybe probably",
        "bel": "believed feared presumed thought known reported confirmed listed declared considered pronounced deemed "
               "alleged assumed recorded counted verified estimated",
        "said": "said say says saying told tell tells reports adds added announced wrote noted warned claimed claims "
                "believes believe estimates estimate according citing quoting insisted insists admits admitted "
                "acknowledged fears fear reckons recalled stated notes",
    }.items()
    for word in words.split()
}  # fmt: skip
_BREAKS = frozenset(";:.!?")
_OBJECTS = ("n", "det", "poss", "adv")
_GOT = frozenset(("got", "get", "gets", "getting"))
_NP = 8  # words of one noun phrase
_NESTED = 2
_THEM = frozenset(("them", "whom", "these", "us", "you"))
_GO_ON = frozenset(("other", "others", "more", "further", "own", "additional"))


class Token(Struct, frozen=True):
    """A word, a number ("n") or a stop, and what it is to a clause."""

    start: int
    end: int
    kind: str
    word: str  # in small letters
    capital: bool = False


class NounPhrase(Struct, frozen=True):
    """A number with its noun: tokens first..last.

    Attributes:
        head: the noun, None where the number stands alone.
        sort: what the noun itself says became of them.
        parted: "17 of them".
        sure: the noun is known to be of people.
        of: the number is of some out of more: "two of its interpreters".
        marked: the noun is marked by a participle: "nine murdered girls".
    """

    first: int
    last: int
    head: str | None
    sort: Effect | None = None
    parted: bool = False
    sure: bool = True
    of: bool = False
    marked: bool = False


def tokens(folded: str, low: int, high: int, numbers: list[Number]) -> list[Token]:
    """The words of folded[low:high] and its numbers, each number one."""
    row: list[Token] = []
    spots = [(n.phrase_start, n.phrase_end) for n in numbers]
    s = 0
    for m in _TOKEN.finditer(folded, low, high):
        start, end = m.span()
        while s < len(spots) and spots[s][0] <= start:
            row.append(Token(*spots[s], "n", ""))
            s += 1
        if s and start < spots[s - 1][1]:
            continue
        raw = m[0]
        one = _token(raw, start, end)
        if one.kind in ("verb", "said") and one.capital and row and row[-1].capital and row[-1].kind == "word":
            one = replace(one, kind="word")  # "Red Cross", "Port Said"
        if one.kind == "verb" and row and row[-1].word in _GOT and VERBS[one.word].form in ("d", "n"):
            row[-1] = replace(row[-1], kind="aux")
        row.append(one)
    row += [Token(*spot, "n", "") for spot in spots[s:]]
    for k, t in enumerate(row):
        third = t.kind == "verb" and VERBS[t.word].form == "s" and kind_at(row, k + 1) not in _OBJECTS
        base = t.word == "force" and kind_at(row, k - 1) in ("word", "poss", "det")  # "the Abyei force were hurt"
        if third or base:
            row[k] = replace(t, kind="word")  # "security forces", "civilian lives"
    return row


def _token(raw: str, start: int, end: int) -> Token:
    word = raw.lower()
    kind = _SMALL.get(word) if raw != "WHO" else "word"
    if kind is None:
        if word in VERBS:
            kind = "verb"
        elif word == ",":
            kind = "comma"
        elif word in _BREAKS:
            kind = "break"
        elif not word[0].isalpha():
            kind = "digit" if word[0].isdigit() or word[0] in "%$€£" else "dash"
        elif word.endswith(("n't", "n’t")):
            kind = "neg"
        elif word.endswith(("'s", "’s", "s'", "s’")):
            kind = "poss"
        elif word.endswith("ly") and len(word) > 4 and word not in ("family", "elderly", "italy", "july"):
            kind = "adv"
        else:
            kind = "word"
    return Token(start, end, kind, word, raw[0].isupper())


def people(t: Token, raw: str) -> bool | None:
    """Whether a noun is of people: True, None where it may be, False."""
    if t.word in NOUNS or ANIMATE.match(t.word):
        return True
    if t.capital and CAPITAL.match(raw):
        return True
    if PLURAL_NOUN.match(t.word) and not THINGS.match(t.word):
        return None
    return False


def phrase(folded: str, row: list[Token], i: int, depth: int = 0) -> NounPhrase | None:
    """The noun phrase the number row[i] begins; None where its noun is of no people."""
    first, of = i + 1, False
    if at(row, first, "of"):
        if first + 1 < len(row) and row[first + 1].word in _THEM:
            return NounPhrase(i, first + 1, None, parted=True)
        first, of = first + 1, True
        while kind_at(row, first) in ("det", "poss", "adv", "n"):
            if row[first].word in ("those", "these") and kind_at(row, first + 1) != "word":
                return NounPhrase(i, first, None, parted=True)
            if row[first].kind == "n" and depth < _NESTED:
                inner = phrase(folded, row, first, depth + 1)
                return inner and NounPhrase(i, inner.last, inner.head, inner.sort, sure=inner.sure, of=True)
            first += 1
    j, last, head = first, i, -1
    sure, mark = True, None
    while j < len(row) and j - first < _NP:
        t, after = row[j], row[j + 1] if j + 1 < len(row) else None
        if t.kind == "word" or (t.kind == "verb" and VERBS[t.word].form == "s" and ANIMATE.match(t.word)):
            if t.word in STATES and not _attributive(row, j) and (t.word not in NOUNS or of or head >= 0):
                break
            known = people(t, folded[t.start : t.end])
            if known or (head < 0 and known is None and (after is None or after.kind != "word")):
                head, last, sure = j, j, known is True
            elif head >= 0:
                break
        elif t.kind == "verb" and head < 0 and _attributive(row, j):  # "nine murdered girls"
            mark = VERBS[t.word].patient if VERBS[t.word].form in ("d", "n") else mark
        elif t.kind == "det" and (t.word in _GO_ON or row[j - 1].word == "of"):
            named = after is not None and after.kind == "word" and people(after, folded[after.start : after.end])
            last = j if t.word in ("more", "others") and not named else last
        elif t.word == "or" and after is not None and after.word in ("so", "more"):
            j += 1
            last = j
        elif not (t.kind == "poss" or _leads_on(row, j, first, head)):
            break
        j += 1
    if head >= 0:
        sort = NOUNS.get(row[head].word) if sure else None
        marked = sort is None and mark is not None
        return NounPhrase(i, last, row[head].word, sort or mark, sure=sure, of=of, marked=marked)
    bare = j == i + 1 or last > i or of or kind_at(row, first) != "word"
    thing = not bare and not _verbal(row[first].word) and row[first].word not in STATES
    return None if thing else NounPhrase(i, last, None, of=of)


def _leads_on(row: list[Token], j: int, first: int, head: int) -> bool:
    """Whether an adverb or "and" before the noun still belongs to it: "badly wounded or sick soldiers"."""
    if head >= 0 or kind_at(row, j + 1) not in ("word", "verb"):
        return False
    return row[j].kind == "adv" or (row[j].kind == "conj" and j > first)


def _verbal(word: str) -> bool:
    return word.endswith(("ed", "ing"))


def _attributive(row: list[Token], j: int) -> bool:
    """Whether a participle stands before a noun: "nine murdered girls"."""
    for k in range(j + 1, min(j + 4, len(row))):
        t = row[k]
        if t.kind == "word" and t.word in STATES and t.word not in NOUNS:
            continue
        if t.kind == "word":
            return t.word in NOUNS or bool(ANIMATE.match(t.word)) or (t.capital and t.word.endswith("s"))
        if t.kind not in ("conj", "verb", "adv"):
            return False
    return False


def at(row: list[Token], k: int, word: str) -> bool:
    """Whether that word stands at row[k]."""
    return 0 <= k < len(row) and row[k].word == word


def kind_at(row: list[Token], k: int) -> str:
    return row[k].kind if 0 <= k < len(row) else ""
