"""What a number of a sentence counts by the clause it stands in, and by what it goes on with.

The noun phrase is read, then what is done to it by the words before, what is said of it by those after, and all of it
weighed in `figures_settled`.
"""

from __future__ import annotations

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_bare import Counted
from horseshoe.reading.figures.figures_clause_tokens import NounPhrase, Token, at, phrase, tokens
from horseshoe.reading.figures.figures_fates import Walk
from horseshoe.reading.figures.figures_governors import Governors
from horseshoe.reading.figures.figures_lexicon import NOUNS, Effect
from horseshoe.reading.figures.figures_linked import linked
from horseshoe.reading.figures.figures_parts import asked, or_missing, out_of_all, speaks, whole_of
from horseshoe.reading.figures.figures_settled import Case
from horseshoe.reading.figures.figures_sources import Sources
from horseshoe.reading.figures.figures_wholes import is_town
from horseshoe.reading.figures.figures_words import HOUSEHOLDS, NOUN, PART, VOTES
from horseshoe.reading.words.numbers import Number

_PARTS = frozenset(("including", "whom", "them", "includes", "included"))
_EVERYBODY = frozenset(("people", "residents", "inhabitants", "citizens"))
_FEW = 5
_TOWN = 1000  # fewer are no population


class Clauses:
    """The clauses of one sentence text[low:high]."""

    def __init__(self, folded: str, low: int, high: int, numbers: list[Number], *, hostages: bool) -> None:
        self._folded, self._low, self._high, self._hostages = folded, low, high, hostages
        self._row = tokens(folded, low, high, numbers)
        self._at = {t.start: k for k, t in enumerate(self._row) if t.kind == "n"}
        self._governors = Governors(folded, self._row)
        self._sources: Sources | None = None

    @property
    def row(self) -> list[Token]:
        """The words of the sentence."""
        return self._row

    def counted(self, n: Number, earlier: Counted | None) -> Counted | None:
        """What `n` counts by its clause; None where the clause does not say."""
        np = self._people(n)
        if np is None or self._no_count(n, np) or is_town(self._folded, n, self._low):
            return None
        before = self._governors.before(np)
        lead = self._row[np.first - 1] if np.first else None
        part = lead is not None and lead.word in _PARTS
        apart = part or (np.parted and not (lead is not None and lead.kind == "verb"))
        fates = Walk(self._folded, self._row, np, governed=before.governs or part).fates()
        case = Case(self._folded, self._low, self._high, self._row, n, np, earlier, self._hostages, before.governs)
        kind = case.settled(None if apart else before.fate, fates)
        return self._counted(n, np, kind) if kind is not None else None

    def linked(self, n: Number, earlier: Counted | None, carried: Counts | None) -> Counted | None:
        """What a number counts that goes on with others: with `earlier`, or with all of the sentence before."""
        np = self._people(n)
        if np is None or not np.sure or n.whole == 1 or self._out_of_all(n):
            return None
        kind = linked(self._folded, self._row, n, np, earlier, carried)
        return self._counted(n, np, kind) if kind is not None else None

    def source(self, n: Number) -> tuple[int, int] | None:
        """Where the sentence names who counted `n`."""
        self._sources = self._sources or Sources(self._row)
        i = self._at.get(n.phrase_start)
        return self._sources.of(i) if i is not None else None

    def source_within(self, n: Number, low: int) -> tuple[int, int] | None:
        """Where words that begin at `low` name who counted `n`."""
        self._sources = self._sources or Sources(self._row)
        i = self._at.get(n.phrase_start)
        return self._sources.within(i, low) if i is not None else None

    def source_apart(self, n: Number, at: int) -> tuple[int, int] | None:
        """Where the clause of `n`, cut off from `at` by a stop, names who counted it."""
        self._sources = self._sources or Sources(self._row)
        i = self._at.get(n.phrase_start)
        return self._sources.apart(i, at) if i is not None else None

    def ages(self, n: Number) -> bool:
        """Whether a number is of a list of ages: "aged 2, 6 and 9"."""
        k = self._at.get(n.phrase_start, 0) - 1
        while k >= 0 and (self._row[k].kind in ("n", "comma", "conj") or self._row[k].word in ("just", "only")):
            k -= 1
        return k >= 0 and self._row[k].word in ("aged", "ages")

    def _people(self, n: Number) -> NounPhrase | None:
        """The noun phrase a number begins, where it may count people: no voters, nobody who only speaks."""
        i = self._at.get(n.phrase_start)
        np = phrase(self._folded, self._row, i) if i is not None else None
        if np is None or (np.head is None and not np.parted and (n.year_like or n.whole == 1)):
            return None
        end = self._row[np.last].end
        return None if VOTES.match(self._folded, end, self._high) or speaks(self._folded, end) else np

    def _out_of_all(self, n: Number) -> bool:
        return out_of_all(self._folded, n, self._low, NOUN.match(self._folded, n.phrase_end, self._high))

    def _no_count(self, n: Number, np: NounPhrase) -> bool:
        """Wholes of which others are a part, ages, two of one thing, who was asked."""
        row, i, folded = self._row, np.first, self._folded
        lead = row[i - 1] if i else None
        few = (n.whole or _FEW) < _FEW
        if lead is not None and (
            lead.word in ("every", "but", "than")  # "one in every 40", "all but two", "none older than 40"
            or (lead.word == "of" and n.whole == 1)
            or (lead.word == "the" and np.head is None and few)
            or (lead.kind == "poss" and np.head == "bodies" and few)  # the UN's two bodies
            or (lead.kind == "poss" and np.head in _EVERYBODY and (n.low or 0) >= _TOWN)  # all who live there
        ):
            return True
        if at(row, i + 1, "out") or or_missing(folded, row[np.last].end, self._high):
            return True
        return asked(folded, self._low, n.phrase_start) or whole_of(folded, self._low, n.phrase_start) or (
            self._out_of_all(n)
        )

    def _counted(self, n: Number, np: NounPhrase, kind: Counts) -> Counted:
        """With whom it counts as printed: the noun with its adjectives, or the part the report picks out."""
        end = self._row[np.last].end
        part = PART.match(self._folded, end, self._high)
        who = self._folded[n.phrase_end : end].strip()
        if np.head in NOUNS and np.sort is not None and (np.sort is Effect.DIE or part is not None):
            who = ""
        if part is not None:
            who = f"{who}, {part['part']}" if who else part["part"]
        unit = np.head if np.head in HOUSEHOLDS and np.head else "persons"
        return Counted(kind, who or None, unit, end)
