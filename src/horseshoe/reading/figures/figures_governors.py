"""What the words before a noun phrase do to those it names: the verb it is an object of, "the death of", a list."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from horseshoe.reading.figures.figures_clause_tokens import NounPhrase, at, kind_at, phrase
from horseshoe.reading.figures.figures_lexicon import NOMINALS, NOUNS, STATES, Effect
from horseshoe.reading.figures.figures_predicates import Fate, Predicates
from horseshoe.reading.figures.figures_verbs import COMPOUNDS, VERBS

_FAR = 40
_BESIDE = frozenset((
    "last", "first", "remaining", "final", "estimated", "total", "record", "initial", "mere", "full", "combined",
    "dead", "death", "alive", "captive", "hostage", "prisoner", "many", "least", "free",
))  # fmt: skip
"""Words that may stand between a verb and the number it governs."""
_GROUPS = frozenset(("family", "crew", "group", "party", "team", "convoy", "squad", "patrol", "gang", "band", "crowd"))
_TOTALS = frozenset(("total", "maximum", "minimum", "estimated", "number"))
_PARTICLES = frozenset(("in", "out", "off", "up", "down", "over", "away", "back"))
_WITH = frozenset(("with", "alongside", "plus", "besides", "including", "together"))
_BEFORE_PARTICIPLE = ("have", "conj", "comma")  # a participle with an object has one of these before it
_NOT_PAST = frozenset(("sub", "said", "break", "rel", "have", "pron", "modal", "do", "neg", "digit", "dash"))
_WARDS = ("hospital", "clinic", "ward", "morgue", "doctor", "medic", "surg")
_SEARCHING = frozenset(("looking", "searching", "digging", "hunting", "combing", "scouring", "search", "hunt"))
_PICKED_UP = ("pick", Effect.JAILED)  # a boat picks up the shipwrecked; who is picked up since March is in jail
_JOINED = 4
_SHARED = (Effect.DIE, Effect.HURT, Effect.JAILED, Effect.TAKEN)
_TROOPS = frozenset(("servicemen", "soldiers", "troops", "fighters", "militants", "terrorists", "mercenaries"))
_LOSSES = {"deaths", "injuries"}
_HELD_OTHERWISE = frozenset(("to", "up", "off", "back", "out"))  # "holds to 81", "held up four fingers"


class Governor(NamedTuple):
    """What is done to a noun phrase, and whether a verb or preposition has it for its object."""

    fate: Fate | None
    governs: bool


_NONE = Governor(None, False)


class Governors(Predicates):
    """The governors of the noun phrases of one sentence."""

    def before(self, np: NounPhrase) -> Governor:
        """The governor of a noun phrase; past others in one list with it."""
        row, k, joined = self.row, np.first - 1, False
        if k > 1 and row[k].word == "of" and row[k - 1].word in _GROUPS:
            k = k - 2 if kind_at(row, k - 2) in ("det", "poss") else k - 1  # "a family of five"
            np = replace(np, first=k)
            k -= 1
        while k >= 0 and np.first - k <= _FAR:
            t = row[k]
            near = all(row[j].kind in ("adv", "det", "prep") or row[j].word in _BESIDE for j in range(k + 1, np.first))
            if t.kind == "verb":
                if t.word == "go" and kind_at(row, k - 1) == "verb" and VERBS[row[k - 1].word].lemma == "let":
                    k -= 1  # "let go (16)"
                return self._verb(k, np, near, joined)
            if near and (shared := self._beside_one(k, np)) is not None:
                return Governor(Fate(shared), True)
            if t.word == "of" and k and (effect := self._nominal(k)) is not None:
                return Governor(Fate(effect) if near or joined else None, True)
            if near and (searched := self._off_or_for(k)) is not None:
                return Governor(Fate(searched, True), True)
            if t.kind in _NOT_PAST:
                return _NONE
            if t.kind == "aux":
                turned = self._inverted(k) if near else None
                return Governor(Fate(turned, True) if turned else None, False)
            if t.kind == "bel" and near and self.object_at(k + 1):
                return Governor(None, True)
            if t.kind in ("conj", "comma") or t.word in ("including", "among") or (
                t.word == "with" and at(row, k - 1, "along")
            ):
                joined = True
            elif t.kind == "prep" and near and not self._particle_at(k):
                if t.word == "of" and kind_at(row, k - 1) == "word" and row[k - 1].word in _TOTALS:
                    k -= 1
                elif t.word in ("alongside", "besides", "plus"):
                    joined = True
                elif t.word not in _PARTICLES - {"in", "back"} and not (
                    t.word == "between" and kind_at(row, k - 1) == "verb"
                ):
                    return Governor(None, True)
            elif t.kind == "n" and not joined and phrase(self.folded, row, k) is None:
                return _NONE
            elif t.kind == "word" and near and not joined and t.word not in _BESIDE:
                return Governor(None, t.word.endswith(("ed", "ing")))
            k -= 1
        return _NONE

    def _beside_one(self, k: int, np: NounPhrase) -> Effect | None:
        """ "Was arrested with (three of his managers)": what was done to one was done to those with him."""
        row = self.row
        if row[k].word != "with" or kind_at(row, k - 1) != "verb" or not (np.sure and np.head and np.sort is None):
            return None
        v, lead = VERBS[row[k - 1].word], k - 2
        while kind_at(row, lead) == "adv":
            lead -= 1
        return v.patient if kind_at(row, lead) == "aux" and v.form in ("d", "n") and v.patient in _SHARED else None

    def _off_or_for(self, k: int) -> Effect | None:
        """ "Drove off with (nine)", "are still looking for (22)"."""
        row = self.row
        if row[k].word == "with" and at(row, k - 1, "off"):
            return Effect.TAKEN
        return Effect.LOST if row[k].word == "for" and k and row[k - 1].word in _SEARCHING else None

    def _particle_at(self, k: int) -> bool:
        return self.row[k].word in _PARTICLES and kind_at(self.row, k - 1) == "verb"

    def _verb(self, k: int, np: NounPhrase, near: bool, joined: bool) -> Governor:
        row, v = self.row, VERBS[self.row[k].word]
        if self._without_object(k, joined):
            named = self._named_with(np) and kind_at(row, k - 1) in ("aux", "have", "adv", "bel", "verb")
            return Governor(Fate(v.patient) if named and v.patient else None, False)
        if not (near or joined):
            return _NONE
        lead = k - 1
        while kind_at(row, lead) in ("adv", "bel"):
            lead -= 1
        if kind_at(row, lead) == "aux" and v.form in ("d", "n"):
            linked = joined and any(row[j].word in _WITH for j in range(k + 1, np.first))
            return Governor(Fate(v.patient) if linked and v.patient else None, False)  # "were killed, along with 12"
        effect = self._done(k, np, joined)
        if effect is None or (v.form == "n" and kind_at(row, lead) not in _BEFORE_PARTICIPLE):
            return Governor(None, True)
        if effect is Effect.HURT and kind_at(row, k - 1) == "conj" and kind_at(row, k - 2) == "verb":
            deadly = VERBS[row[k - 2].word].lemma == "kill"
            effect = Effect.HARM if deadly else effect  # "killed or wounded 12"
        ahead = v.form == "b" and lead >= 0 and (row[lead].kind == "modal" or row[lead].word == "to")
        return Governor(Fate(effect, True, kind_at(row, lead) == "neg", ahead), True)

    def _without_object(self, k: int, joined: bool) -> bool:
        """Whether the verb at row[k] has no object after it: "were killed, ...", "drowned off Yemen and 16 ..."."""
        row = self.row
        if kind_at(row, k + 1) == "conj" and kind_at(row, k + 2) == "verb":
            return False  # "killed and wounded 12"
        if joined and kind_at(row, k + 1) == "prep":
            compounds = COMPOUNDS.get(VERBS[row[k].word].lemma, ())
            return not any(words and self.has(k + 1, words) for words, _, _ in compounds)
        return kind_at(row, k + 1) in ("comma", "conj", "dash", "break")

    def _named_with(self, np: NounPhrase) -> bool:
        """Whether they are named with others: "along with 12 aides"."""
        k = np.first - 1
        while kind_at(self.row, k) in ("det", "adv"):
            k -= 1
        return k > 0 and self.row[k].word in _WITH

    def _nominal(self, k: int) -> Effect | None:
        """ "The (deaths) of", "the (flight) of"; row[k] is the "of"."""
        row = self.row
        for j in range(k - 1, max(k - 4, -1), -1):
            if row[j].word in NOMINALS:
                both = {row[j].word, row[j - 2].word} if kind_at(row, j - 1) == "conj" else set[str]()
                return Effect.HARM if both == _LOSSES else NOMINALS[row[j].word]
            if row[j].kind not in ("word", "adv", "prep"):
                return None
        return None

    def _inverted(self, k: int) -> Effect | None:
        """ "Among the dead were (12)", "killed were (two aides)"."""
        for t in reversed(self.row[max(0, k - 6) : k]):
            if t.kind in ("break", "n", "said"):
                return None
            if t.kind == "verb" and VERBS[t.word].form in ("d", "n"):
                return VERBS[t.word].patient
            if t.word in NOUNS or t.word in STATES:
                return NOUNS.get(t.word) or STATES[t.word]
        return None

    def _past_list(self, k: int, words: frozenset[str]) -> int:
        """Past others joined to the object: "carried 64 women and children off"."""
        end = k
        while end - k < _JOINED and kind_at(self.row, end) in ("conj", "det", "word") and (
            self.row[end].word not in words
        ):
            end += 1
        return end if kind_at(self.row, k) == "conj" else k

    def _done(self, k: int, np: NounPhrase, joined: bool) -> Effect | None:
        """What the verb at row[k] does to its object, with a particle before or after it."""
        row, v = self.row, VERBS[self.row[k].word]
        if v.lemma == "take" and at(row, k + 1, "in"):
            return None if any(t.word.startswith(_WARDS) for t in row) else Effect.FLEE
        if v.lemma == "take" and self.from_home(np.last + 1):
            return Effect.TAKEN
        if v.lemma == "take" and np.sort is Effect.HELD:
            return Effect.TAKEN  # "took 14 hostages"
        if v.lemma == "treat" and (
            self.wounds(np.last + 1) or any(t.word == "gunshot" for t in row[np.first : np.last])
        ):
            return Effect.HURT
        for words, effect, on_patient in COMPOUNDS.get(v.lemma, ()):
            if on_patient and (v.lemma, effect) != _PICKED_UP and (
                not words or self.has(k + 1, words) or self.has(self._past_list(np.last + 1, words), words)
            ):
                return effect
        if v.lemma == "destroy":
            return Effect.DIE if np.head in _TROOPS else None
        if v.lemma == "bury":
            return Effect.DIE if kind_at(row, k - 1) in ("have", "pron") else None
        if v.lemma == "lose":
            whose = np.head or np.parted or at(row, np.last + 1, "to")
            return Effect.DIE if np.sure and whose and not joined else None
        held_to = v.patient is Effect.HELD and k + 1 < len(row) and row[k + 1].word in _HELD_OTHERWISE
        return None if held_to or v.lemma == "leave" else v.patient
