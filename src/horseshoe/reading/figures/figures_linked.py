"""Numbers whose clause says nothing of them but that go on with what was counted: parts, further counters, totals."""

from __future__ import annotations

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_bare import Counted
from horseshoe.reading.figures.figures_clause_tokens import NounPhrase, Token, at, kind_at
from horseshoe.reading.figures.figures_lexicon import KINDS, NOUNS, STATES
from horseshoe.reading.figures.figures_tolls import of_total
from horseshoe.reading.figures.figures_verbs import VERBS
from horseshoe.reading.quotes.speakers_tokens import sayable
from horseshoe.reading.words.numbers import Number

_COUNTING = frozenset((
    "say", "says", "said", "put", "puts", "give", "gives", "gave", "count", "counts", "counted", "speak",
    "speaks", "spoke", "report", "reports", "reported", "claim", "claims", "claimed", "list", "lists", "listed",
    "tally", "tallied", "record", "records", "recorded", "register", "registers", "registered", "estimate",
    "estimates", "estimated", "admit", "admits", "admitted", "acknowledge", "acknowledges", "acknowledged",
    "concede", "concedes", "conceded", "confirm", "confirms", "confirmed", "has", "have", "had", "stick",
    "sticks", "stuck", "keep", "keeps", "kept", "quote", "quotes", "quoted", "cite", "cites", "cited", "reckon",
    "reckons", "document", "documented", "verified", "name", "names", "named",
    "show", "shows", "showed",
))  # fmt: skip
_CLOSES = ("break", "comma", "conj", "")
_NAME = 5
_SHORT = 2
_TIMES = frozenset(("months", "years", "weeks", "days", "hours", "minutes"))
_GENERIC = frozenset(("total", "figure", "number", "count", "tally", "toll"))
_AFTER = ("prep", "comma", "break", "dash", "sub", "conj", "")
_OF = frozenset(("whom", "them", "these", "those"))


def linked(
    folded: str, row: list[Token], n: Number, np: NounPhrase, earlier: Counted | None, carried: Counts | None
) -> Counts | None:
    """The kind of those a number goes on with: of the sentence, else of the one before."""
    whole = earlier.counts if earlier is not None else carried
    low, high = row[0].start, row[-1].end
    if at(row, np.first - 1, "from") and at(row, np.last + 1, "to"):
        return None
    if np.head is None and not np.parted and kind_at(row, np.last + 1) in _AFTER:
        reached = of_total(folded, n.phrase_start, n.phrase_end, low, high)
        if reached is not None:
            return reached
    if whole is None or whole is Counts.SHARE:
        return _of_named(row, np)
    if np.first and row[np.first - 1].word == "but":
        return None  # "all but two of them"
    near = earlier is None or not any(
        t.kind == "n" and t.start > earlier.end and not (kind_at(row, k + 1) == "word" and row[k + 1].word in _TIMES)
        for k, t in enumerate(row[: np.first])
    )
    if np.parted:
        return whole if near else None
    k = np.first - 1
    while kind_at(row, k) in ("adv", "det", "comma", "aux"):
        k -= 1
    lead = row[k] if k >= 0 else None
    of_them = lead is not None and lead.word in _OF and kind_at(row, k - 1) == "prep"
    if of_them or (lead is not None and lead.word in ("including", "included", "includes", "namely")):
        return whole
    if (named := _of_named(row, np)) is not None:
        return named
    if np.head is not None and at(row, np.last + 1, "among") and at(row, np.last + 2, "them"):
        return whole
    if np.head is None and near and earlier is not None and at(row, 0, "of") and at(row, np.first - 1, ","):
        return whole  # "Of the 17 victims of the raid, (six) were children"
    if np.head is None and lead is not None and near and earlier is not None and (
        lead.word == "against" or (lead.word in ("to", "with") and k and row[k - 1].word.startswith("compar"))
    ):
        return whole  # "600,000 refugees, against (400,000) a year ago"
    if np.head is None and near and earlier is not None and kind_at(row, np.last + 1) in _CLOSES and (
        other_sayer(row, np.first) is not None or _other_place(row, np.first)
    ):
        return whole
    if np.head is None and kind_at(row, np.last + 1) in _AFTER and lead is not None:
        if lead.word in ("of", "to", "at", "it", "that", "be", "as"):
            k -= 1
            while k > 0 and (row[k].kind in ("adv", "det", "aux", "prep") or row[k].word in _GENERIC):
                k -= 1
            lead = row[k]
        if k >= 0 and lead.word in _COUNTING:
            return whole
    return None


def other_sayer(row: list[Token], i: int) -> tuple[int, int] | None:
    """Who counted the bare number row[i] where the verb is said once: "Witnesses counted 14 bodies, (the imam) 16"."""
    k = i - 1
    while kind_at(row, k) == "adv" or (k >= 0 and row[k].word in ("barely", "only")):
        k -= 1
    if k > 0 and row[k].word in ("of", "at") and any(row[j].word == row[k].word for j in range(k - 1)):
        k -= 1  # "the army speaks of 12, (villagers) of 40"
    last = k
    while k >= 0 and row[k].kind in ("word", "poss") and last - k < _NAME:
        k -= 1
    first = k + 1
    if kind_at(row, k) == "det":
        k -= 1
    joined = kind_at(row, k) in ("comma", "conj") or (k >= 0 and row[k].word in (";", "while", "whereas", "but"))
    counted = any(t.word in _COUNTING and t.kind != "have" for t in row[: max(k, 0)])
    if not joined or not counted or first > last or not (
        sayable(row[last].word) or (row[last].capital and len(row[last].word) > _SHORT)
    ):
        return None
    return row[first].start, row[last].end


def _other_place(row: list[Token], i: int) -> bool:
    """ "Reported 14 people killed, and in Idlib another (nine)"."""
    k = i - 1
    if kind_at(row, k) != "det" or row[k].word not in ("another", "further", "more"):
        return False
    while k > 0 and row[k].kind in ("det", "word"):
        k -= 1
    return kind_at(row, k) == "prep" and kind_at(row, k - 1) in ("conj", "comma")


def _of_named(row: list[Token], np: NounPhrase) -> Counts | None:
    """ "Of the dead, (12) ...", "among the victims were (12)"."""
    for k in range(np.first - 1, max(np.first - 8, -1), -1):
        t = row[k]
        if t.kind in ("n", "break"):
            return None
        if t.word in NOUNS or t.word in STATES or (t.kind == "verb" and t.word in ("killed", "wounded", "injured")):
            lead = row[k - 1].word if k else ""
            over = row[k - 2].word.lower() if k > 1 else ""
            if lead in ("the", "those") and over in ("of", "among"):
                effect = NOUNS.get(t.word) or STATES.get(t.word) or VERBS[t.word].patient
                return KINDS[effect] if effect is not None else None
    return None


_NEAR = 90  # from what was counted to what goes on with it
_WENT = frozenset(("went", "came", "headed", "made", "moved", "travelled", "arrived"))
_CARRIED = frozenset((
    Counts.KILLED, Counts.INJURED, Counts.CASUALTIES, Counts.MISSING, Counts.ABDUCTED, Counts.DISPLACED,
    Counts.DETAINED,
))  # fmt: skip


def gapped(row: list[Token], np: NounPhrase, earlier: Counted | None) -> Counts | None:
    """ "508,692 went to Romania, 282,611 to Hungary": the verb is said once."""
    if earlier is None or earlier.counts not in _CARRIED or np.parted or not np.first:
        return None
    start = row[np.first].start
    between = any(t.kind == "n" and earlier.end < t.start for t in row[: np.first])
    if between or not 0 < start - earlier.end < _NEAR:
        return None
    lead, k = row[np.first - 1], np.last + 1
    follows = row[k] if k < len(row) else None
    if follows is None or follows.word == "of" or not (lead.kind in ("comma", "conj") or lead.word in (";", "while")):
        return None
    if follows.kind == "prep":
        return earlier.counts
    went = follows.word in _WENT and kind_at(row, k + 1) == "prep"
    inner = follows.kind == "comma" and _apposed(row, k)
    return earlier.counts if np.head is None and (went or inner) else None


def _apposed(row: list[Token], k: int) -> bool:
    """ "179, including 36 children, in Soro": a place after what is put in."""
    if not (k + 1 < len(row) and (row[k + 1].word in ("mostly", "most", "some", "all", "including", "among"))):
        return False
    later = next((j for j in range(k + 2, min(k + 9, len(row) - 1)) if row[j].kind == "comma"), None)
    return later is not None and row[later + 1].kind == "prep"
