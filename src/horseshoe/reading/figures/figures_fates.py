"""What the words after a noun phrase say of those it names: its modifiers, and the predicate it is the subject of."""

from __future__ import annotations

from horseshoe.reading.figures.figures_clause_tokens import NounPhrase, Token, at, kind_at, phrase
from horseshoe.reading.figures.figures_lexicon import STATES, Effect
from horseshoe.reading.figures.figures_predicates import Fate, Predicates, Voice
from horseshoe.reading.figures.figures_verbs import VERBS

_FAR = 40  # tokens from a number to its verb
_SMALL_VERBS = frozenset(("aux", "have", "modal", "do", "neg", "bel"))
_STAYS_DIRECT = _SMALL_VERBS | {"adv", "rel"}
_BE_IN = frozenset(("among", "to", "by", "in", "at", "on", "for", "since", "near"))
_ENDS = frozenset(("sub", "said", "break", "pron"))
_JOINED_FAR = 16
_WHOM_FAR = 9
_MODIFIER = 8  # words after which nothing more is told of an object
_ASIDE = 26


class Walk(Predicates):
    """One walk from a noun phrase to the right."""

    def __init__(self, folded: str, row: list[Token], np: NounPhrase, *, governed: bool) -> None:
        super().__init__(folded, row)
        self._np, self._governed = np, governed
        self._found: list[Fate] = []
        self._relative = self._joined = False
        self._direct = True
        self._voice = Voice()

    def fates(self) -> list[Fate]:
        """In the order of the text; a `governed` noun phrase, an object, has no predicate of its own."""
        row, k = self.row, self._np.last + 1
        while 0 <= k < len(row) and k - self._np.last <= _FAR:
            t = row[k]
            if t.kind in _SMALL_VERBS:
                k = self._small(k)
            elif t.kind == "verb":
                k = self._verb(k)
            elif t.kind in ("comma", "dash"):
                k = self._comma(k)
            elif t.kind in _ENDS or (t.kind == "conj" and self._governed):
                break
            else:
                k = self._other(k)
            if 0 <= k < len(row) and row[k - 1].kind not in _STAYS_DIRECT and t.kind not in ("verb", "comma", "dash"):
                self._direct = False
        return self._found

    def _small(self, k: int) -> int:
        t = self.row[k]
        if t.kind == "bel":
            if not (self._voice.be or self._voice.have) and self.object_at(k + 1):
                return -1
        elif self._governed and not self._relative and not self._direct:
            return -1
        if t.kind == "have" and not self._governed and self.light("have", k):
            self._found.append(Fate(Effect.HURT, True, self._voice.neg))
            return -1
        self._voice = self.voice(self._voice, k)
        if t.kind == "aux" and (state := self.state(k + 1, self._voice)) is not None:
            self._found.append(state._replace(main=not self._relative))
            return -1
        return k + 1

    def _verb(self, k: int) -> int:
        left = self.row[k].word in ("left", "leaving") and not self._voice.be and kind_at(self.row, k + 1) == "n"
        if left or (self._governed and not self._relative and not self._direct):
            return -1  # "affected 4.2 million and left 700,000 homeless"
        fate, ends = self.verb(k, self._voice, direct=self._direct or self._joined, relative=self._relative)
        if fate is not None:
            self._found.append(fate._replace(main=fate.main and not self._relative))
        if ends:
            self._found += self._more_verbs(k) if self._relative or not self._governed else []
            return -1
        self._direct, self._voice = False, Voice()
        return k + 1

    def _comma(self, k: int) -> int:
        aside = self._governed and kind_at(self.row, k - 1) == "rel"  # "23 men who, they say, were taken"
        k = self._modifies(k) + 1 if self._governed and not aside else self._over(k)
        if k <= 0:
            return -1
        self._joined = self._joined or not self._governed
        self._direct = self._governed or kind_at(self.row, k) in ("verb", "aux", "have")
        return k

    def _other(self, k: int) -> int:
        row, t = self.row, self.row[k]
        if t.kind == "rel":
            if t.word == "that" and kind_at(row, k + 1) in ("n", "pron", "det"):
                return -1
            if t.word == "whom" and not at(row, k - 1, "of"):
                self._found += self._whom(k)
                return -1
            self._relative, self._voice, self._direct = True, Voice(), True
        elif t.kind == "word" and t.word in STATES and (self._direct or self._voice.be) and not self.attributes(k):
            self._found.append(Fate(STATES[t.word], main=not self._relative))
        elif t.kind == "prep":
            return self._preposition(k)
        elif t.kind == "conj":
            self._joined = True
        elif t.kind == "n":
            return self._number(k)
        elif self._voice.be and t.kind in ("word", "det"):
            if not self._relative:
                return -1
            self._voice = Voice()
        elif self._governed and t.kind == "word" and not (self._direct or self._relative):
            return k + 1 if k - self._np.last <= _MODIFIER else -1
        return k + 1

    def _preposition(self, k: int) -> int:
        word = self.row[k].word
        place = self.place(k) if self._direct or self._voice.be or self._governed else None
        on_the_way = word == "on" and self._np.head is None  # "12 in the town and 28 on the road"
        if place is not None and not on_the_way:
            self._found.append(place)
        if word == "among" and (self._voice.be or k == self._np.last + 1) and (those := self.among(k + 1)) is not None:
            self._found.append(those)
            return -1
        stops = (self._voice.be and word not in _BE_IN) or (self._governed and word in ("including", "by"))
        return -1 if stops else k + 1

    def _number(self, k: int) -> int:
        """Past another number; -1 where it begins a clause of its own."""
        lead = self.row[k - 1].kind
        of_it = ("prep", "adv", "det")
        if lead not in of_it and (self._governed or (lead not in ("conj", "comma", "dash") and not self._joined)):
            return -1
        other = phrase(self.folded, self.row, k)
        if other is not None and other.head is None and self._joined and not other.parted:
            return -1
        return (other.last if other is not None else k) + 1

    def _more_verbs(self, k: int) -> list[Fate]:
        """Verbs joined to the one at row[k]: "were detained (and freed the next day)"."""
        row, found = self.row, list[Fate]()
        for j in range(k + 1, min(k + _JOINED_FAR, len(row))):
            if row[j].kind in _ENDS or row[j].kind in ("rel", "dash"):
                break
            if row[j].kind != "conj":
                continue
            m, voice = j + 1, self._voice
            while kind_at(row, m) in ("adv", "aux", "have", "bel"):
                voice = self.voice(voice, m)
                m += 1
            if kind_at(row, m) == "verb":
                fate, _ = self.verb(m, voice, direct=False, relative=False)
                found += [fate] if fate is not None else []
            elif m < len(row) and row[m].word in STATES:
                found.append(Fate(STATES[row[m].word], main=True))
        return found

    def _whom(self, k: int) -> list[Fate]:
        """ "Whom the rebels had captured": what others did to them."""
        for j in range(k + 1, min(k + _WHOM_FAR, len(self.row))):
            t = self.row[j]
            if t.kind in ("break", "n", "said"):
                return []
            if t.kind == "verb":
                effect = self.compound(j, patient=True) or VERBS[t.word].patient
                return [Fate(effect)] if effect else []
        return []

    def _modifies(self, k: int) -> int:
        """The comma past which an object is still told of: ", (who) were", ", seven of them children, (who)"."""
        row = self.row
        for j in range(k, min(k + 10, len(row) - 1)):
            if row[j].kind == "comma" and row[j + 1].word in ("who", "whom"):
                return j
            if row[j].kind in _ENDS or row[j].kind in ("aux", "have") or (row[j].kind == "comma" and j > k):
                return -1
        return -1

    def _over(self, k: int) -> int:
        """Past what stands between commas or dashes at row[k]: where the clause goes on, -1 for nowhere."""
        row, first = self.row, k + 1
        if kind_at(row, first) in ("aux", "have", "conj", "rel", "verb", "modal"):
            return first
        for j in range(first, min(first + _ASIDE, len(row) - 1)):
            t, after = row[j], row[j + 1]
            says = t.kind == "said" and after.kind in ("comma", "dash")  # ", their leaders say,"
            says = says or (t.kind == "pron" and after.kind == "said")
            if t.kind in _ENDS and t.word not in ("as", "according") and not says:
                return -1
            if t.kind in ("comma", "dash"):
                if after.kind in ("aux", "have", "modal", "verb", "neg", "do") or (
                    after.kind == "word" and after.word.endswith("ed")
                ):
                    return j + 1
            elif t.kind == "conj" and after.kind in ("n", "det", "word"):
                end = j + 1
                while kind_at(row, end) in ("n", "det", "word", "poss", "adv"):
                    end += 1
                if kind_at(row, end) in ("aux", "have") or (kind_at(row, end) == "verb" and end > j + 2):
                    return end
        return -1
