"""What the predicates of a clause say of people: verbs with their particles and objects, states, places."""

from __future__ import annotations

from typing import NamedTuple

from horseshoe.reading.figures.figures_clause_tokens import Token, at, kind_at
from horseshoe.reading.figures.figures_lexicon import NOUNS, PLACES, STATES, Effect
from horseshoe.reading.figures.figures_verbs import COMPOUNDS, LIGHT, VERBS
from horseshoe.reading.words.late import late

_OPENS = frozenset(("n", "det", "poss"))  # what begins an object
_THEM = frozenset(("him", "them", "himself", "themselves"))
_SOUGHT = frozenset(("find", "see", "locate", "trace", "account", "hear"))
_HOMES = frozenset((
    "home", "homes", "house", "houses", "bus", "buses", "school", "village", "villages", "beds", "car", "cars",
    "church", "dormitory", "train", "mosque", "farm", "farms", "hospital", "hospitals",
))  # fmt: skip
_CAMPS = frozenset(("camp", "camps", "tents"))
_WOUNDS = frozenset(("wounds", "injuries", "burns", "injury", "wound", "fractures", "shrapnel"))
_LED_BY = {
    Effect.JAILED: ("in", "behind", "into"),
    Effect.HURT: ("in", "on"),
    Effect.LOST: ("under", "beneath", "below"),
    Effect.HELD: ("in",),
    Effect.ACT: ("on",),
}
_WITH = frozenset(("wounds", "injuries", "burns", "injury", "fractures"))
_WITHOUT = frozenset(("shelter", "homes", "home", "roof"))
_ROADS = frozenset(("run", "move", "road", "roads"))
_NAMED = frozenset(("refugees", "displaced", "hostages", "prisoners"))


# "Seven were picked up by (a merchant ship)": nobody arrests them
_AFLOAT = late(r"(?:ships?|boats?|vessels?|trawlers?|tankers?|freighters?|fishermen|coastguards?|lifeboats?|navy)$")


class Fate(NamedTuple):
    """One thing said of people: `main` where the clause itself says it, not what is put in."""

    effect: Effect
    main: bool = False
    denied: bool = False
    ahead: bool = False  # planned or supposed


class Voice(NamedTuple):
    """What the small verbs make of the verb after them."""

    be: bool = False
    have: bool = False
    neg: bool = False
    ahead: bool = False


class Predicates:
    """The predicates of one sentence."""

    def __init__(self, folded: str, row: list[Token]) -> None:
        self.folded, self.row = folded, row

    def voice(self, voice: Voice, k: int) -> Voice:
        """With one small verb more, the one at row[k]."""
        kind = self.row[k].kind
        if kind == "aux":
            planned = at(self.row, k + 1, "to") and at(self.row, k + 2, "be")  # "are to be released"
            return voice._replace(be=True, ahead=voice.ahead or planned)
        if kind == "have":
            yet = at(self.row, k + 1, "yet") and at(self.row, k + 2, "to")
            return voice._replace(have=True, ahead=False, neg=voice.neg or yet)
        if kind == "neg":
            return voice._replace(neg=True)
        return voice._replace(ahead=True) if kind == "modal" else voice

    def verb(self, k: int, voice: Voice, *, direct: bool, relative: bool) -> tuple[Fate | None, bool]:
        """What the verb at row[k] says of its subject, and whether the clause has its verb in it.

        `direct`: the verb stands right after its subject, where a participle alone is a passive ("36 people killed").
        """
        row, v = self.row, VERBS[self.row[k].word]
        if at(row, k - 1, "to") and not (voice.be or voice.have):
            return None, False  # "(to) flee": an aim
        participle = v.form in ("d", "n")
        passive = participle and voice.be
        reduced = participle and not voice.be and not voice.have and not self.object_at(k + 1)
        finite = (voice.be or voice.have or voice.ahead or v.form in ("p", "b", "s")) and not relative
        doing = self.compound(k, patient=False) or v.agent
        if doing is Effect.LIVE and kind_at(row, k + 1) not in ("prep", "adv", "word"):
            doing = Effect.ACT  # "only 27 lived"
        if doing is not None and not passive:
            done = self.compound(k, patient=True) or v.patient if reduced and direct else None
            return Fate(done) if done and doing is v.agent else Fate(doing, True, voice.neg, voice.ahead), finite
        if not passive and not reduced:
            return None, finite or (self.object_at(k + 1) and not relative)
        effect = self.compound(k, patient=True) or v.patient
        if passive:
            if effect is None and v.lemma in _SOUGHT and voice.neg:
                effect, voice = Effect.LOST, voice._replace(neg=False)
            effect = effect or self._result(k + 1)
            return (Fate(effect, True, voice.neg, voice.ahead) if effect else None), finite
        named = kind_at(row, k - 1) in ("det", "poss")  # "about the killed"
        return (Fate(effect) if effect is not None and not named else None), False

    def state(self, k: int, voice: Voice) -> Fate | None:
        """ "Were (dead)", "is (in custody)", "were (among the dead)"."""
        row = self.row
        while k < len(row) and (
            row[k].kind in ("adv", "bel", "neg", "aux") or row[k].word in ("to", "have", "been", "found", "left")
        ):
            voice = voice._replace(neg=voice.neg or row[k].kind == "neg")
            k += 1
        if k >= len(row):
            return None
        t = row[k]
        if row[k - 1].word == "left" and t.kind in ("comma", "break"):
            return Fate(Effect.ACT)
        if t.kind == "prep" and (place := self.place(k)) is not None:
            return place
        if t.word in ("among", "of") and (those := self.among(k + 1)) is not None:
            return those
        effect = STATES.get(t.word) or (NOUNS[t.word] if t.word in _NAMED else None)
        return Fate(effect, denied=voice.neg) if effect is not None and not self.attributes(k) else None

    def among(self, k: int) -> Fate | None:
        """ "Among (those killed)", "among (the dead)"."""
        for t in self.row[k : k + 5]:
            effect = VERBS[t.word].patient if t.kind == "verb" else NOUNS.get(t.word) or STATES.get(t.word)
            if effect is not None:
                return Fate(effect, main=True)
            if t.kind not in ("det", "n", "adv", "verb"):
                return None
        return None

    def place(self, k: int) -> Fate | None:
        """ "(In Israeli custody)", "(behind bars)", "(without shelter)"; row[k] is the preposition."""
        row, lead = self.row, self.row[k].word
        for j in range(k + 1, min(k + 5, len(row))):
            word = row[j].word
            if word in PLACES and kind_at(row, j + 1) not in ("word", "poss"):
                return Fate(PLACES[word]) if lead in _LED_BY[PLACES[word]] else None
            if (lead == "without" and word in _WITHOUT) or (lead == "on" and word in _ROADS and j == k + 2):
                return Fate(Effect.FLEE)
            if lead == "with" and (word in _WITH or word == "throats"):
                return Fate(Effect.HURT if word in _WITH else Effect.DIE)
            if row[j].kind not in ("det", "poss", "word", "verb", "adv"):
                return None
        return None

    def attributes(self, k: int) -> bool:
        """Whether a state is an adjective of a noun after it: "dead children"."""
        follows = self.row[k + 1] if k + 1 < len(self.row) else None
        return follows is not None and follows.kind == "word" and follows.word not in STATES

    def object_at(self, k: int) -> bool:
        """Whether an object begins at row[k]."""
        row = self.row
        while kind_at(row, k) == "adv":
            k += 1
        if k >= len(row):
            return False
        t = row[k]
        plural = t.kind == "word" and (t.capital or t.word.endswith("s")) and not t.word.endswith("day")
        return t.kind in _OPENS or plural or t.word in _THEM

    def compound(self, k: int, *, patient: bool) -> Effect | None:
        """What a verb means with what stands after it: "led away", "sustained injuries", "left their homes"."""
        row, v = self.row, VERBS[self.row[k].word]
        if patient and v.lemma == "treat" and self.wounds(k + 1):
            return Effect.HURT
        if not patient and v.agent is Effect.LIVE and any(t.word in _CAMPS for t in row[k + 1 : k + 6]):
            return Effect.FLEE
        if patient and v.lemma == "take" and self.from_home(k + 1):
            return Effect.TAKEN
        if patient and v.lemma == "pick" and any(_AFLOAT.match(t.word) for t in row[k + 1 : k + 8]):
            return Effect.ACT
        for words, effect, on_patient in COMPOUNDS.get(v.lemma, ()):
            if on_patient is patient and (not words or self.has(k + 1, words)):
                return effect
        return None if patient else self.light(v.lemma, k)

    def from_home(self, k: int) -> bool:
        """Whether "from their homes", "from the bus" stands at row[k], or after others joined."""
        row = self.row
        while kind_at(row, k) in ("conj", "det", "word") and row[k].word != "from":
            k += 1
        return at(row, k, "from") and any(t.word in _HOMES for t in row[k + 1 : k + 4])

    def wounds(self, k: int) -> bool:
        """Whether wounds are spoken of right after: "treated 12 people (for burns)"."""
        return any(t.word in _WOUNDS for t in self.row[k : k + 6])

    def light(self, lemma: str, k: int) -> Effect | None:
        """What a verb that says little means with its object: "sustained injuries"."""
        row = self.row
        for words, effect in LIGHT.get(lemma, ()):
            for j in range(k + 1, min(k + 6, len(row))):
                if row[j].word in words:
                    return effect
                if row[j].kind not in ("det", "poss", "word", "adv", "verb"):
                    break
        return None

    def has(self, k: int, words: frozenset[str]) -> bool:
        """Whether one of these stands at row[k], past adverbs: "to-death" is two words."""
        row = self.row
        while kind_at(row, k) == "adv" and row[k].word not in words:
            k += 1
        if k >= len(row):
            return False
        here = row[k].word
        return here in words or (k + 1 < len(row) and f"{here}-{row[k + 1].word}" in words)

    def _result(self, k: int) -> Effect | None:
        """How somebody was brought or found: "brought in (dead)", "buried (under rubble)"."""
        for j in range(k, min(k + 4, len(self.row))):
            t = self.row[j]
            if t.kind == "word" and t.word in STATES and not self.attributes(j):
                return STATES[t.word]
            if t.kind == "prep" and (place := self.place(j)) is not None:
                return place.effect
            if t.kind not in ("prep", "adv"):
                return None
        return None
