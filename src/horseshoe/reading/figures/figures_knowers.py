"""Who is said to know a count, or to put it at so many, and who stands after "according to"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.figures.figures_clause_tokens import Token, at, kind_at

KNOWING = frozenset((
    "aware", "knows", "know", "knew", "verify", "verifies", "learned", "learnt", "recalled", "recalls", "remembers",
    "remembered", "boasted", "boasts", "complains", "complained", "reports", "records", "word", "information",
    "evidence", "news", "confirmation", "knowledge", "names", "testimony",
))  # fmt: skip
"""Of what one knows: "the agency is aware of 40 deaths", "has reports of 40 deaths"."""
_OF_IT = ("aware", "kn", "learn", "boast", "complain")
_PAPERS = frozenset((
    "reports", "records", "word", "information", "evidence", "news", "confirmation", "knowledge", "names", "testimony",
))  # fmt: skip
_HAS = frozenset((
    "received", "receives", "got", "gets", "has", "have", "had", "obtained", "gathered", "holds", "compiled",
    "collected", "published", "released", "issued",
))  # fmt: skip
_ON = frozenset(("of", "on", "that", "about"))
AT_SO_MANY = frozenset((
    "set", "sets", "place", "places", "placed", "reckon", "reckons", "reckoned",
))  # fmt: skip
"""Of a count only with "at": "the bishop sets the number at 400"."""
_PUTS = AT_SO_MANY | {"put", "puts", "give", "gives", "gave", "estimates", "estimated"}
_SUMS = frozenset(("number", "figure", "toll", "total", "count", "tally", "estimate"))
_SOURCE_ENDS = frozenset(("comma", "break", "dash", "rel", "n", "said", "sub"))


_MAKES = {
    "made": ("it",), "makes": ("it",), "make": ("it",), "own": ("to", "up"), "owns": ("to", "up"), "owned": ("to",
    "up"),
    "arrives": ("at",), "arrived": ("at",), "arrive": ("at",), "talk": ("of",), "talks": ("of",), "talked": ("of",),
    "wrote": ("of",), "writes": ("of",), "write": ("of",), "heard": ("of",), "tells": ("of", "us"),
    "settled": ("on",), "settles": ("on",), "commits": ("itself", "himself", "herself"), "confessed": ("to",),
    "confesses": ("to",), "comes": ("to",), "boasted": ("of",), "calls": ("it",), "called": ("it",),
    "vouch": ("for",), "vouches": ("for",), "vouched": ("for",), "whisper": ("of",), "whispers": ("of",),
    "reckons": ("with",), "reckon": ("with",), "warned": ("of",), "warns": ("of",), "complained": ("of",),
    "spoken": ("of",), "goes": ("by",), "holds": ("to",), "complains": ("of",), "told": ("of", "us"),
}  # fmt: skip


def makes_it(row: list[Token], k: int) -> bool:
    """Whether row[k] counts with the word after it: "(made) it 500", "(owns) to 12", "(wrote) of 24"."""
    follows = _MAKES.get(row[k].word)
    return bool(follows) and k + 1 < len(row) and row[k + 1].word in (follows or ())


def knowing(row: list[Token], k: int) -> int | None:
    """Where the predicate of one who knows begins: "(is) aware of", "(has) received reports of", "(was) able to".

    None where row[k] tells nothing of the kind.
    """
    j, follows = k, row[k + 1].word if k + 1 < len(row) else ""
    if row[k].word in _PAPERS:
        if follows not in _ON or not k:
            return None
        j = k - (2 if row[k - 1].word == "the" else 1)
        if row[j].word not in _HAS:
            return None
    elif row[k].word.startswith(_OF_IT) and follows not in _ON:
        return None
    if at(row, j - 1, "to") and at(row, j - 2, "able"):
        j -= 2
    while kind_at(row, j - 1) in ("aux", "have", "adv"):
        j -= 1
    return j


def told_of(row: list[Token], k: int, i: int) -> bool:
    """Whether what is done to row[i] is what one knows: "recalled (seeing) 40 bodies"."""
    return row[k].word in KNOWING and any(t.word.endswith("ing") for t in row[k + 1 : i])


def put_at(row: list[Token], k: int, i: int) -> bool | None:
    """Whether row[i] is the number the verb row[k] puts a count at; None where it puts nothing at anything."""
    if row[k].word not in _PUTS:
        return None
    if i > k + 1 and row[i - 1].word in _SUMS and kind_at(row, k + 1) in ("det", "poss", "word"):
        return True  # "set the number nearer 200"
    put = next((j for j in range(k + 1, i) if row[j].word in ("at", "as") and _number_at(row, j + 1)), None)
    if put is None:
        return False if row[k].word in AT_SO_MANY else None
    between = row[put + 1 : i]
    beside = at(between, len(between) - 2, "with")  # "at 1,000, with another (2,300) hurt"
    return True if beside or all(t.kind in ("adv", "prep", "det") for t in between) else None


def _number_at(row: list[Token], j: int) -> bool:
    while kind_at(row, j) in ("adv", "prep", "det"):
        j += 1
    return kind_at(row, j) == "n"


def according(row: list[Token], i: int, telling: frozenset[str]) -> Iterator[tuple[int, int]]:
    """What stands after "according to" in the clauses of row[i], whoever it is; not past anybody else who tells."""
    for k in (k for k, t in enumerate(row) if t.word == "according" and at(row, k + 1, "to")):
        leads = kind_at(row, k - 1) in ("", "comma", "break", "dash", "conj")
        over = row[min(k, i) + 1 : max(k, i)]
        broken = any(t.kind == "break" and (t.word != ";" or k < i) for t in over)
        if not broken and (k > i or leads) and not any(t.word in telling for t in over):
            ends = (e for e in range(k + 2, len(row)) if row[e].kind in _SOURCE_ENDS)
            yield k + 2, next(ends, len(row))
