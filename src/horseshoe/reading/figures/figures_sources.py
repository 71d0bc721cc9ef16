"""Who is said to have counted, by the structure of the sentence: the subject of a verb of saying or counting.

Asked only where no quote and no turn of phrase tells it.
"""

from __future__ import annotations

import itertools
from collections.abc import Container

from horseshoe.reading.figures.figures_clause_tokens import Token, at, kind_at
from horseshoe.reading.figures.figures_knowers import KNOWING, according, knowing, makes_it, put_at, told_of
from horseshoe.reading.figures.figures_linked import other_sayer
from horseshoe.reading.figures.figures_saying import COUNTING, SAYING
from horseshoe.reading.figures.figures_subjects import CLAUSE_ENDS, LONG, TELLING, WHEN, Subjects
from horseshoe.reading.quotes.speakers_tokens import sayable

_COUNTS = frozenset(("estimate", "estimates", "count", "tally", "reckoning", "version"))
_TOTALS = frozenset(("figure", "number", "total", "toll", "figures", "numbers"))
"""A count only where it is said to be somebody's own: "Rome's official figure", "the army's number for its dead"."""
_OF_ONES_OWN = frozenset(("own", "official"))
_TIMES = ("day", "night", "week", "month", "year", "morning", "raid", "attack", "war", "quarter")
_OWN = 4
_PASSIVE = frozenset((
    "put", "given", "estimated", "placed", "set", "reckoned", "said", "reported", "believed", "thought",
))  # fmt: skip
_AFTER_SAYING = frozenset(("adv", "prep", "det", "word", "poss", "n"))
_BEGINS = ("n", "det", "poss")  # what begins a clause after "said"
_SAID_LAST = SAYING | {"let", "lets", "figures"}
_LISTS = frozenset(("list", "lists", "books", "register", "registers", "records", "roll", "rolls", "files", "tally"))
# Said to somebody, who stands after the verb.
_TO_ONE = frozenset((
    "told", "tell", "tells", "informed", "informs", "assured", "assures", "heard", "hears", "learned", "learnt",
    "learns",
    "found", "finds", "understood", "understands", "gathered", "assumed", "predicted", "taught",
))  # fmt: skip
_SO_MANY = frozenset((
    "said", "says", "say", "fears", "fear", "feared", "believes", "believe", "suspects", "suspect", "thinks", "think",
    "guesses", "guessed", "reckons", "reckoned", "supposes", "presumes",
))  # fmt: skip
_ACCUSING = frozenset(("accuse", "accuses", "accused"))
_NOUNS_TOO = frozenset(("report", "reports", "count", "counts", "claim", "claims", "record", "records", "estimates"))
_AFTER_NOUNS = frozenset((
    "of", "range", "ranges", "ranged", "vary", "varied", "speak", "spoke", "put", "show", "say", "suggest", "indicate",
))  # fmt: skip
_FAR = 30
_ARTICLE = 4
_WHILE = frozenset(("while", "whereas", "but", "though", "although"))
_WARDS = ("admitted", "admits")  # a hospital takes them in
_BREAKS = ("n", "break", "comma", "aux", "have", "sub", "rel")
_TAIL = 9  # words after the verb of a clause put last


# What a number does by itself: nobody counts by it.
_IS_SO = frozenset((
    "rises", "stands", "reached", "reaches", "totals", "totalled", "remains", "remained", "climbed", "climbs",
    "dropped",
    "accounts", "accounted", "amounts", "amounted", "grows", "jumped", "increased", "doubled", "tripled", "numbers",
    "numbered", "was", "is", "runs", "moved", "reported", "killed", "injured", "wounded",
))  # fmt: skip


class Sources(Subjects):
    """The verbs of saying and counting of one sentence, with who does it."""

    def __init__(self, row: list[Token]) -> None:
        super().__init__(row)
        verbs = [k for k, t in enumerate(row) if (t.word in TELLING or t.word in _ACCUSING or makes_it(row, k) or (
            t.word == "figures" and kind_at(row, k + 1) in ("", "break"))) and kind_at(row, k + 1) != "aux"
                 and not (t.word in _NOUNS_TOO and k + 1 < len(row) and row[k + 1].word in _AFTER_NOUNS)]  # fmt: skip
        self._rows = [(k, who) for k in verbs if (who := self._inverted(k) or self._subject(k)) is not None]
        nouns = [k for k, t in enumerate(row) if (t.word in _COUNTS or self._ones_own(k)) and (
            kind_at(row, k - 1) in ("poss", "adv", "word", "det")
        )]  # fmt: skip
        self._rows += [(k, who) for k in nouns if (who := self._owner(k)) is not None]
        told = [k for k, t in enumerate(row) if (t.kind == "have" and at(row, k + 1, "it") and at(row, k + 2, "that"))
                or (t.word in ("let", "lets") and at(row, k + 1, "it") and at(row, k + 3, "known"))]  # fmt: skip
        self._rows += [(k, who) for k in told if (who := self._subject(k)) is not None]
        known = [(k, j) for k, t in enumerate(row) if t.word in KNOWING and (j := knowing(row, k)) is not None]
        self._rows += [(k, who) for k, j in known if (who := self._subject(j)) is not None]
        self._rows.sort(key=lambda r: r[0])

    def of(self, i: int) -> tuple[int, int] | None:
        """Where the text names who counted the number row[i]."""
        row = self._row
        if (by := self._by(i) or self._had(i) or self._gapped(i)) is not None:
            return by
        for k, who in reversed([r for r in self._rows if r[0] < i]):
            if self._listed(k, i):
                return who
            if any(t.kind == "break" for t in row[k:i]) or i - k > _FAR:
                break
            if self._says(k, who, i) or (row[k].word in SAYING and self._put_in(k, who)):
                return who
        for k, who in [r for r in self._rows if r[0] > i]:
            if any(t.kind == "break" for t in row[i:k]):
                break
            if row[k].word in _SAID_LAST and (who[0] > row[k].end or self._put_last(k, who)):
                return who
        named = next(filter(None, (self._name(*span) for span in according(row, i, TELLING))), None)
        return named if named is not None else self._who_has(i)

    def within(self, i: int, low: int) -> tuple[int, int] | None:
        """Who is said to count row[i] in words that begin at `low`: "The mayor said (the hospital) counts 12"."""
        row = self._row
        for k, who in reversed([r for r in self._rows if r[0] < i and r[1][0] >= low - _ARTICLE]):
            if any(t.kind == "break" for t in row[k:i]) or row[k].word in _WARDS:
                return None
            if self._says(k, who, i):
                return who
        return None

    def apart(self, i: int, at: int) -> tuple[int, int] | None:
        """Who counted row[i] in a clause of its own, past a stop: "The mayor spoke of 12; (the ward) had 9"."""
        row = self._row
        stop = next((k for k in range(i - 1, -1, -1) if row[k].kind == "break" or (
            row[k].kind == "comma" and (kind_at(row, k + 1) == "conj" or row[k + 1].word in _WHILE)
        )), None)  # fmt: skip
        if (gap := self._gapped(i)) is not None:
            return gap
        if stop is None or row[stop].start < at:
            return None
        who = self.of(i)
        begins = stop + 1 + (row[stop].kind == "comma")
        begins += kind_at(row, begins) == "det"
        apart = who is not None and begins < i and who[0] < row[i].start and (
            who[0] == row[begins].start or (row[stop].kind == "break" and who[0] > row[stop].start)
        )
        return who if apart else None

    def _says(self, k: int, who: tuple[int, int], i: int) -> bool:
        word = self._row[k].word
        if word in ("has", "have", "had", "let", "lets"):
            return word.startswith("l") or self._clause_after(k)
        so_many = k + 1 == i and word in _SO_MANY  # "police said (12)", "the mayor fears (300)"
        if word in SAYING and (self._clause_after(k) or who[0] > self._row[k].end or so_many):
            return True
        if word in KNOWING and (at(self._row, k + 1, "that") or self._counts(k, i)):
            return True
        if makes_it(self._row, k):
            return self._counts(k, i)
        if word.startswith("accus"):
            return any(t.word == "of" for t in self._row[k + 1 : i]) and not any(
                t.kind in ("comma", "rel", "sub") for t in self._row[k + 1 : i])
        return word in COUNTING | _COUNTS | _TOTALS and self._counts(k, i)

    def _had(self, i: int) -> tuple[int, int] | None:
        """ "..., while (the hospital) had 15": who has a bare number counted it."""
        row, k = self._row, i - 1
        while kind_at(row, k) == "adv":
            k -= 1
        bare = kind_at(row, i + 1) in ("comma", "break", "conj", "")
        listed = at(row, i + 1, "on") and kind_at(row, i + 2) == "det" and any(at(row, i + 3, w) for w in _LISTS)
        if kind_at(row, k) != "have" or not (listed or (bare and any(t.kind == "n" for t in row[:k]))):
            return None
        return self._subject(k)

    def _who_has(self, i: int) -> tuple[int, int] | None:
        """ "The outlet DVB has passed (4,300)", "a coalition inquiry later found (132)": whoever comes to a bare "
        "number."""
        row, k = self._row, i - 1
        if kind_at(row, i + 1) not in ("comma", "break", "conj", ""):
            return None
        while kind_at(row, k) in ("adv", "prep", "det", "pron"):
            k -= 1
        deed = row[k].word in ("buried", "treated", "found", "seen") and kind_at(row, k - 1) in ("have", "adv")
        verb = (row[k].kind in ("word", "said") and row[k].word.endswith(("s", "ed"))) or deed
        if k < 1 or not verb or row[k].word in _IS_SO:
            return None
        who = self._subject(k)
        if who is None:
            return None  # a pronoun, or nobody
        last = next((t for t in row if t.end == who[1]), None)
        if last is None or not (sayable(last.word) or last.word in ("inquiry", "inquest")):
            return None
        return who

    def _gapped(self, i: int) -> tuple[int, int] | None:
        """Who stands right before a bare number, the verb being said before: "..., (the imam) 16"."""
        row = self._row
        bare = kind_at(row, i + 1) in ("comma", "break", "conj", "")
        return other_sayer(row, i) if bare and any(t.kind == "n" for t in row[:i]) else None

    def _ones_own(self, k: int) -> bool:
        row = self._row
        if row[k].word not in _TOTALS:
            return False
        owned = any(t.word in _OF_ONES_OWN for t in row[max(0, k - _OWN) : k])
        return owned or (at(row, k + 1, "for") and (at(row, k + 2, "its") or at(row, k + 2, "their")))

    def _listed(self, k: int, i: int) -> bool:
        """Whether a colon after the verb at row[k] opens a list the number is in: "The bulletin lists: 29 slain"."""
        colon = next((j for j in range(k + 1, i) if self._row[j].kind == "break"), None)
        return colon is not None and self._row[colon].word == ":" and not any(
            t.kind in ("n", "verb") for t in self._row[k + 1 : colon]
        )

    def _owner(self, k: int) -> tuple[int, int] | None:
        """Whose "estimate", "count" or "tally" stands at row[k]."""
        row, j = self._row, k - 1
        while (kind_at(row, j) in ("word", "adv") or (j > 0 and row[j].word == "own")) and k - j < _OWN:
            j -= 1
        if kind_at(row, j) != "poss" or row[j].word[:-2].endswith(_TIMES):
            return None
        first = j
        while first and (kind_at(row, first - 1) == "word" or (
            at(row, first - 1, "of") and kind_at(row, first - 2) == "word"
        )):
            first -= 1
        end = row[j].end - (2 if row[j].word.endswith("s") and row[j].word[-2] in "'’" else 1)
        return row[first].start, end

    def _by(self, i: int) -> tuple[int, int] | None:
        """ "Put by (most historians) at 86,000", "is said to have killed 471 by (the ministry)"."""
        row = self._row
        put = at(row, i - 1, "at") or at(row, i - 1, "as")
        if put and (j := next((j for j in range(i - 2, max(i - _TAIL, 0), -1) if row[j].word == "by"), None)):
            return self._name(j + 1, i - 1) if row[j - 1].word in _PASSIVE else None
        if (told := self._told_by(i)) is not None:
            return told
        if put and row[i - 2].word in _PASSIVE and any(t.kind == "aux" for t in row[max(0, i - _TAIL) : i - 2]):
            return self._named_by(i, _BREAKS)
        claimed = any(t.word in _PASSIVE and at(row, k + 1, "to") and at(row, k + 2, "have")
                      for k, t in enumerate(row[:i]))  # fmt: skip
        return self._named_by(i, ("n", "break")) if claimed else None

    def _told_by(self, i: int) -> tuple[int, int] | None:
        """ "That 68 had been killed was announced by (the television)": the telling in the passive, behind or ahead."""
        row = self._row
        for k in range(i + 1, min(i + _FAR, len(row) - 1)):
            if row[k].kind == "break":
                return None
            if row[k].word in SAYING and row[k].word.endswith(("ed", "n")) and row[k + 1].word == "by" and (
                kind_at(row, k - 1) in ("aux", "adv")
            ):
                end = next((e for e in range(k + 2, len(row)) if row[e].kind in CLAUSE_ENDS | {"conj", "n"}), len(row))
                name = self._name(k + 2, end)
                if name is None or kind_at(row, end) != "comma":
                    return name
                closes = next((e for e in range(end + 1, len(row)) if row[e].kind in CLAUSE_ENDS), len(row))
                aside = row[end + 1 : closes]
                return (aside[0].start, aside[-1].end) if aside and all(t.capital for t in aside) else name
        return None

    def _named_by(self, i: int, stops: Container[str]) -> tuple[int, int] | None:
        """ "Was put at 83 by (the disaster office)": whom "by" names after a number, before a token that stops it."""
        row = self._row
        for j in range(i + 1, min(i + _TAIL, len(row))):
            if row[j].kind in stops:
                return None
            if row[j].word == "by":
                end = next((e for e in range(j + 1, len(row)) if row[e].kind in CLAUSE_ENDS | {"conj"} or (
                    row[e].word == "on" and e + 1 < len(row) and row[e + 1].word in WHEN
                )), len(row))  # fmt: skip
                return self._name(j + 1, end)
        return None

    def _clause_after(self, k: int) -> bool:
        """Whether "that" follows, past the hearer of "told"; or, past him, a clause without it: "tells us he has"."""
        row, j = self._row, k + 1
        if row[k].word in ("told", "tells", "tell"):
            while j < len(row) and j - k < _TAIL and row[j].word != "that" and (row[j].kind != "pron" or j == k + 1):
                j += 1
            return kind_at(row, j) in ("rel", "pron")
        if at(row, j, "it") and (at(row, j + 1, "that") or at(row, j + 3, "that")):
            return True  # "has it that", "let it be known that"
        bare = row[k].word in ("said", "says", "say") and not any(
            t.kind in ("comma", "break", "dash", "prep") for t in row[j : j + 3]
        )
        return at(row, j, "that") or bare  # "the election board said it had freed four"

    def _counts(self, k: int, i: int) -> bool:
        """Whether the number is an object of the verb at row[k], or in a clause that hangs on its object."""
        between = self._row[k + 1 : i]
        if any(t.kind == "sub" for t in between):
            return False
        if self._row[k].word.startswith("claim") and any(t.word in ("lives", "victims") for t in self._row[k : i + 4]):
            return False  # "the insurgency has claimed 2,000 lives"
        if told_of(self._row, k, i):
            return True
        if (put := put_at(self._row, k, i)) is not None:
            return put
        noun = self._row[k].word in _COUNTS | _TOTALS
        small = ("have",) if noun else ("aux", "have")
        verbs = [t for j, t in enumerate(between) if t.kind in small or (
            t.kind == "verb" and not (noun and j + 1 < len(between) and between[j + 1].kind == "aux")
        )]  # fmt: skip
        return not verbs or any(t.kind == "rel" for t in between)

    def _put_last(self, k: int, who: tuple[int, int]) -> bool:
        """ "..., the SNHR has found (in a report)": nothing of the clause follows but when and where."""
        row = self._row
        first = next((j for j, t in enumerate(row) if t.start == who[0]), 0)
        while first and row[first - 1].kind == "det":
            first -= 1
        if kind_at(row, first - 1) not in ("comma", "dash") and not at(row, first - 1, "what"):
            return False  # nor "twelve dead is what (the general staff) confirms"
        for j in range(k + 1, min(k + _TAIL, len(row))):
            if row[j].kind in ("break", "comma", "dash"):
                return True
            known = at(row, k, "let") and row[j].word in ("it", "be", "known")  # "let it be known"
            if (row[j].kind not in _AFTER_SAYING and not known and not self._and_where(j)) or row[j].word == "that" or (
                j == k + 1 and row[j].kind in _BEGINS and not row[k].word.startswith("t")
            ):
                return False
        return k + _TAIL >= len(row)

    def _and_where(self, j: int) -> bool:
        """Whether row[j] is an "and" that joins two things and no clauses: "from pictures and interviews"."""
        if kind_at(self._row, j) != "conj" or kind_at(self._row, j + 1) not in ("word", "poss", "det"):
            return False
        rest = itertools.takewhile(lambda t: t.kind not in ("break", "comma", "dash"), self._row[j + 1 :])
        return all(t.kind in _AFTER_SAYING for t in rest)

    def _put_in(self, k: int, who: tuple[int, int]) -> bool:
        """ "The number of dead, (its head tells Der Spiegel), exceeds 400": between commas, as who says it is."""
        row = self._row
        closes = next((j for j in range(k + 1, min(k + _TAIL, len(row))) if row[j].kind == "comma"), None)
        goes_on = closes is not None and kind_at(row, closes + 1) in ("n", "aux", "have", "modal", "verb")
        return goes_on and who[0] < row[k].start and self._put_last(k, who)

    def _inverted(self, k: int) -> tuple[int, int] | None:
        """ "By then, wrote (the historian Ana Lund), 800 had died"."""
        row = self._row
        if kind_at(row, k - 1) != "comma" or row[k].word not in SAYING or row[k].word in _NOUNS_TOO | _TO_ONE:
            return None
        end = next((e for e in range(k + 1, min(k + LONG, len(row))) if row[e].kind in CLAUSE_ENDS), None)
        stops = end is None or row[end].kind in ("comma", "break")
        return self._name(k + 1, len(row) if end is None else end) if stops else None
