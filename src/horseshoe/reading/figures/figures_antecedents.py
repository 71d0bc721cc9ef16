"""What a number without a noun goes back to: what was spoken of last in the plural, unless that is who tells it.

"The army sent troops; witnesses spoke of (400)" counts troops; "as to the wounded, doctors say (12)" the wounded.
"""

from __future__ import annotations

from msgspec import Struct

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_clause_tokens import Token, kind_at, tokens
from horseshoe.reading.figures.figures_clause_words import ANIMATE
from horseshoe.reading.figures.figures_knowers import KNOWING, makes_it
from horseshoe.reading.figures.figures_lexicon import KINDS, NOUNS
from horseshoe.reading.figures.figures_saying import COUNTING, SAYING
from horseshoe.reading.figures.figures_verbs import VERBS
from horseshoe.reading.words.late import late

_NO_COUNT = frozenset((
    "figures", "numbers", "names", "reports", "estimates", "counts", "tolls", "totals", "days", "weeks", "months",
    "years", "hours", "minutes", "times", "others", "lists", "records", "accounts", "papers", "sources", "statistics",
    "words", "this", "its", "his", "hers", "theirs", "ours", "was", "has", "is", "as", "us", "does", "less", "plus",
    "perhaps", "always", "besides", "towards", "afterwards", "sometimes", "thus", "yes", "various", "previous",
    "serious", "famous", "press", "news", "series", "process", "access", "loss", "crisis", "headquarters", "claims",
    "doubts", "details", "results", "findings", "levels", "means", "relatives", "parts", "cases", "hands", "arms",
    "sides", "lines", "ranks", "states", "nations", "communications", "affairs", "services", "rights", "relations",
    "talks", "terms", "hostilities", "mondays", "rubble", "ruins", "floods", "rains", "authorities", "cross", "campus",
    "virus", "bus", "bonus", "census", "status", "focus", "emphasis", "basis", "analysis", "diagnosis", "business",
    "illness", "witness", "mattress", "address", "fortress", "progress", "success", "stress", "congress", "princess",
    "actress", "glass", "grass", "mass", "class", "pass", "miss", "kiss", "boss", "across", "unless", "nevertheless",
    "regardless", "doubtless", "chaos", "gas",
))  # fmt: skip
_OF_PLACE = frozenset((
    "in", "on", "at", "from", "near", "under", "across", "through", "into", "over", "by", "with", "to",
))  # fmt: skip
_TELLING = SAYING | COUNTING | KNOWING
_ASKED = late(r"\b[Hh]ow (?:long|often|old|far|much|many times)\b|\b(?:youngest|oldest|eldest|aged?|price|costs?)\b")
_FAR, _NEAR, _PHRASE, _SHORT = 9, 3, 5, 4


class Antecedent(Struct, frozen=True):
    """What is spoken of in the plural last: a kind that figures have, or (None) something else."""

    kind: Counts | None


def antecedent(folded: str, since: int, at: int, *, within: bool) -> Antecedent | None:
    """What folded[since:at] speaks of before a bare number at `at`; None where it speaks of nothing in the plural.

    Args:
        folded: the text in plain blanks.
        since: where what was counted last ends.
        at: where the number begins.
        within: what was counted last stands in the same sentence: others may be listed with it.
    """
    row = tokens(folded, since, at, []) if since < at else []
    if _ASKED.search(folded, since, at):
        return Antecedent(None)
    found: Antecedent | None = None
    listed = within
    aside = False  # "the union, whose members run the clinic, had 31"
    for k, t in enumerate(row):
        aside = t.kind not in ("comma", "break") and (aside or t.word == "whose")
        if aside:
            continue
        listed = listed and t.kind not in ("verb", "aux", "have", "break")
        named = NOUNS.get(t.word)
        if t.kind == "verb" and kind_at(row, k - 1) == "det" and VERBS[t.word].form in ("d", "n"):
            named = named or (VERBS[t.word].patient if row[k - 1].word in ("the", "those", "their", "its") else None)
        elif listed or t.kind != "word" or (t.capital and k and kind_at(row, k - 1) != "break"):
            continue
        if named is not None and t.word not in ("death", "losses"):
            found = Antecedent(KINDS[named])
        elif t.kind == "word" and _many(t.word) and not _tells(row, k) and not _where(row, k):
            found = Antecedent(None)
    return found


def _many(word: str) -> bool:
    if word in _NO_COUNT or len(word) < _SHORT:
        return False
    return (word.endswith("s") and not word.endswith(("ss", "us", "is"))) or ANIMATE.match(word) is not None


def _tells(row: list[Token], k: int) -> bool:
    """Whether the noun row[k] is who tells: "(villagers) in the north say", "according to (doctors)"."""
    if row[k].word in _TELLING:
        return True
    if any(t.word in ("according", "citing", "quoting") for t in row[max(0, k - 5) : k]):
        return True
    for j in range(k + 1, min(k + _FAR, len(row))):
        if row[j].kind == "det" and kind_at(row, j - 1) not in ("prep", "adv", "verb", "det"):
            return False  # "of the (wells) in the valley the charity lists 12"
        if row[j].word in _TELLING or makes_it(row, j) or row[j].kind == "said":
            return True
        if row[j].kind in ("break", "verb", "rel"):
            return row[j].kind == "rel"
    return k >= len(row) - _NEAR  # "the rebels (have) 12", "the union's own count is 12"


def _where(row: list[Token], k: int) -> bool:
    """Whether it only tells where: "in the northern camps"."""
    j = k - 1
    while kind_at(row, j) in ("det", "word", "adv", "poss", "verb") and k - j < _PHRASE:
        j -= 1
    return j >= 0 and row[j].word in _OF_PLACE
