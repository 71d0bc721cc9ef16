"""What a number counts, of all that its noun and its clause say of those it names."""

from __future__ import annotations

from msgspec import Struct

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_bare import Counted
from horseshoe.reading.figures.figures_captives import (
    by_force_of_law,
    captives,
    captured_as,
    carried_off,
    remain,
)
from horseshoe.reading.figures.figures_clause_tokens import NounPhrase, Token, at
from horseshoe.reading.figures.figures_lexicon import KINDS, Effect
from horseshoe.reading.figures.figures_linked import gapped
from horseshoe.reading.figures.figures_moves import caused, moved
from horseshoe.reading.figures.figures_parts import lodged, sick
from horseshoe.reading.figures.figures_predicates import Fate, Predicates
from horseshoe.reading.figures.figures_turns import held_by_captors
from horseshoe.reading.figures.figures_words import PLANNED
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

_FELL_FAR = 9
_MANY = 100
_WANTED_BEFORE = 60
_AROUND = (1200, 300)  # how far before and after people carried off are looked for
_BARE = frozenset(("dead", "bodies", "others", None))
_TAKES = frozenset((
    "claimed", "claiming", "claims", "claim", "cost", "costs", "costing", "took", "taking", "taken", "lost",
))  # fmt: skip
_LIVES = frozenset(("their", "more", "civilian", "human"))
_FIGHTING = frozenset((
    "soldiers", "troops", "fighters", "militants", "servicemen", "policemen", "marines", "rebels", "conscripts",
    "paramilitaries",
))  # fmt: skip
_FELL = ("fell", "fallen")
_FELL_TO = frozenset(("to", "into", "ill", "short", "from", "by", "off", "behind", "apart", "back", "below", "under"))
_UNARMED = frozenset((
    "pupils", "students", "schoolgirls", "schoolboys", "schoolchildren", "children", "girls", "boys", "women",
    "teachers", "passengers", "worshippers", "villagers", "nuns", "priests", "travellers", "victims", "people",
    "peacekeepers", "observers", "monitors", "staff", "workers", "tourists", "engineers", "crew", "sailors",
    "journalists", "foreigners",
))  # fmt: skip
_CARRIED_OFF = ("abduct", "kidnap", "hostage", "captor", "gunmen", "bandits")
_OF_A_STRIKE = late(
    r" of (?:the|an?|\w+'s) (?:[\w-]+ ){0,3}(?:strikes?|airstrikes?|attacks?|bombings?|shelling|massacres?|raids?|"
    r"blasts?|explosions?|crash|shooting)\b"
)
_LET_GO = frozenset(("rescued", "freed", "released", "liberated", "ransomed", "returned", "recovered"))
_MILD = {Effect.ACT, Effect.LIVE, Effect.FREED, Effect.HELD}
_GRAVE = {Effect.DIE, Effect.HARM, Effect.HURT}
_DONE_TO = {Effect.DIE, Effect.HURT, Effect.TAKEN, Effect.JAILED}
_DEADLY = frozenset(("killed", "dead"))
_HARMED = frozenset(("wounded", "injured", "maimed", "hurt"))
_ORDER = (
    Effect.DIE, Effect.HARM, Effect.HURT, Effect.FREED, Effect.TAKEN, Effect.JAILED, Effect.LOST, Effect.FLEE,
    Effect.HELD, Effect.ACT, Effect.LIVE,
)  # fmt: skip
"""What tells most of people comes first."""


def _first(effects: set[Effect]) -> Effect | None:
    return next((e for e in _ORDER if e in effects), None)


class Case(Struct):
    """One number with its noun phrase, in its sentence folded[low:high]; `governed`: it is the object of a word."""

    folded: str
    low: int
    high: int
    row: list[Token]
    n: Number
    np: NounPhrase
    earlier: Counted | None
    hostages: bool
    governed: bool

    def settled(self, done: Fate | None, fates: list[Fate]) -> Counts | None:
        """The kind, from what is done to them (`done`) and what is said of them (`fates`)."""
        np = self.np
        if np.parted:
            fates = [f for f in fates if f.main or f.effect in (Effect.DIE, Effect.HURT)]
        whole = self._killed_or_wounded() or captured_as(self.folded, self.n, self.low, self.high) or self._lives()
        if whole is not None:
            return whole
        told = [f for f in fates if not f.denied and not (f.ahead and f.effect is Effect.DIE)]
        main = {f.effect for f in told if f.main}
        effects = {f.effect for f in told}
        if done is not None and not done.denied and not (main and self._listed()):
            main.add(done.effect)
            effects.add(done.effect)
            told.append(done)
        if not effects and len(told) < len(fates) and any(f.ahead for f in fates):
            return Counts.OTHER  # "(1.7 million) could die"
        if not np.sure and not self._of_people(effects):
            return None
        if np.parted and self.earlier is not None and effects <= {Effect.ACT, Effect.LIVE}:
            return None
        if np.head == "victims" and (
            (np.of and not effects & _DONE_TO) or (not effects and self._known_victims())
        ):
            return Counts.KILLED
        if np.sort is not None:
            effects.add(np.sort)
        if Effect.FLEE in effects:
            effects -= _MILD
            main -= _MILD
        if np.sort is Effect.HELD:
            effects -= {Effect.ACT}
            main -= {Effect.ACT}
        if effects & {Effect.ACT, Effect.FREED} and (
            np.sort is Effect.JAILED or (np.sort is Effect.HURT and np.marked)
        ):
            return Counts.DETAINED if np.sort is Effect.JAILED and self._awaited(told) else Counts.OTHER
        if (mild := self._mild(effects, fates)) is not None:
            return mild[0]
        effect = _first(effects & _GRAVE) or _first(main) or _first(effects)
        if np.marked and effect is np.sort and self.governed and effect not in main:
            return None
        if effect is None:
            return self._without_effect()
        if remain(self.folded, self.n.end, self.high):
            return Counts.HOSTAGES_HELD
        return self._kind(effect, effects, [f for f in told if f.effect is effect])

    def _listed(self) -> bool:
        """Whether a comma or "and" stands before them: "killed four and (50) are missing" is of two clauses."""
        k = self.np.first - 1
        while k > 0 and self.row[k].kind in ("det", "adv"):
            k -= 1
        return k >= 0 and self.row[k].kind in ("conj", "comma")

    def _of_people(self, effects: set[Effect]) -> bool:
        """Whether any plural is of people by what became of it; posts and barracks are seized too."""
        if not effects & _DONE_TO or at(self.row, self.np.first - 1, "seized"):
            return False
        return Effect.TAKEN not in effects or not any(t.word.startswith("seiz") for t in self.row[: self.np.first])

    def _mild(self, effects: set[Effect], fates: list[Fate]) -> tuple[Counts | None] | None:
        """What is settled where nothing befell them."""
        row, np = self.row, self.np
        if effects == {Effect.HELD} == {np.sort} and at(row, np.first - 1, "the") and at(row, np.first - 2, "of"):
            return (None,)  # "of the 26 hostages, ...": how many there were is not what is told
        if effects == {Effect.LIVE} and (self.n.low or self.n.high or 0) < _MANY:
            return (Counts.OTHER if np.head else None,)
        if fates and fates[0] == Fate(Effect.LIVE, True) and np.sort is not Effect.FLEE:
            return (Counts.POPULATION,)
        vague = self.n.low is None and self.n.high is None
        return (None,) if effects == {Effect.ACT} and vague and np.head is None else None

    def _without_effect(self) -> Counts | None:
        if self.np.sure and self._fell():
            return Counts.KILLED
        goes = moved(self.folded, self.row, self.np, self.high) or caused(self.folded, self.row, self.np)
        return goes or gapped(self.row, self.np, self.earlier)

    def _kind(self, effect: Effect, effects: set[Effect], told: list[Fate]) -> Counts | None:
        row, np = self.row, self.np
        bare = np.head in _BARE
        if effect is Effect.DIE:
            captive = np.sort is Effect.HELD or (
                self.hostages and bare and captives(self.folded, self.earlier, self.low, self.high)
            )
            return Counts.HOSTAGES_DEAD if captive else Counts.KILLED
        if effect is Effect.FREED:
            return self._freed(effects, told, bare)
        if effect is Effect.HELD:
            return self._held(bare)
        if effect is Effect.TAKEN and by_force_of_law(self.folded, self.low, self.n.phrase_start):
            return Counts.DETAINED
        captured = at(row, np.first - 1, "captured") or at(row, np.first - 1, "capturing")
        if captured and effect is Effect.JAILED and (np.head not in _FIGHTING if np.head else self.hostages):
            return Counts.ABDUCTED
        alive = effect is Effect.ACT and self.hostages and bare
        if alive and any(t.word == "alive" for t in row[np.last : np.last + 6]):
            return Counts.HOSTAGES_HELD
        if effect is Effect.HURT and self._wounds_of_the_dead(told, bare):
            return Counts.KILLED
        unhurt = np.head == "patients" and not Predicates(self.folded, row).wounds(np.last + 1)
        if effect in (Effect.FLEE, Effect.HURT) and unhurt:
            return Counts.OTHER
        if effect is Effect.HURT and sick(self.folded, row[np.last].end, self.high):
            return Counts.OTHER
        return KINDS[effect]

    def _freed(self, effects: set[Effect], told: list[Fate], bare: bool) -> Counts | None:
        awaited = self._awaited(told)
        if self._prisoners():
            return Counts.DETAINED if awaited else Counts.OTHER
        known = self.hostages or effects & {Effect.TAKEN, Effect.HELD}
        taken = carried_off(self.folded, self.row[self.np.last].end, self.high)
        if not known and not taken and not (self.np.head in _UNARMED and self._kidnapped()):
            let_go = self.earlier is not None and self.earlier.counts is Counts.DETAINED
            return Counts.OTHER if not bare or let_go else None
        return Counts.HOSTAGES_HELD if awaited else Counts.HOSTAGES_FREED

    def _held(self, bare: bool) -> Counts:
        if self.np.sort is Effect.HELD and any(t.word in _LET_GO for t in self.row[self.np.first : self.np.last]):
            return Counts.HOSTAGES_FREED  # "the four rescued captives"
        if self.hostages:
            return Counts.HOSTAGES_HELD
        end = self.row[self.np.last].end
        if (bare or self.np.head in _UNARMED) and held_by_captors(self.folded, self.n, self.low, self.high, end):
            return Counts.HOSTAGES_HELD
        return lodged(self.folded, self.n, self.low, None) or Counts.DETAINED

    def _wounds_of_the_dead(self, told: list[Fate], bare: bool) -> bool:
        """ "18 bodies, (16) with bullet wounds"."""
        of_dead = self.earlier is not None and self.earlier.counts is Counts.KILLED
        put_in = not self.governed and not any(f.main for f in told) and self.np.sort is None
        return of_dead and put_in and bare and at(self.row, self.np.last + 1, "with")

    def _lives(self) -> Counts | None:
        """ "Claimed 40 lives", "cost 80 civilians their lives"."""
        row, np = self.row, self.np
        k = np.last if at(row, np.last, "lives") else np.last + 1
        while k < len(row) and k - np.last < 3 and row[k].word in _LIVES:
            k += 1
        if not at(row, k, "lives"):
            return None
        taken = any(t.word in _TAKES for t in row[max(0, np.first - 4) : np.first])
        return Counts.KILLED if taken or any(t.word == "lost" for t in row[k : k + 5]) else None

    def _known_victims(self) -> bool:
        """ "Identified (17 victims)", "the names of (240 victims)": of the dead."""
        row, k = self.row, self.np.first - 1
        while k > 0 and row[k].kind in ("det", "adv"):
            k -= 1
        if _OF_A_STRIKE.match(self.folded, row[self.np.last].end):
            return True
        named = at(row, k, "of") and (at(row, k - 1, "names") or at(row, k - 1, "remains"))
        return named or (k >= 0 and row[k].word in ("identified", "claimed", "claims", "claiming", "identifying"))

    def _prisoners(self) -> bool:
        """Whether those let go had been in jail."""
        row, np = self.row, self.np
        printed = self.folded[self.n.phrase_end : row[np.last].end]
        if any(w in printed for w in ("Palestinian", "Gazan", "prisoner")):
            return True
        for t in row[np.last + 1 : np.last + 8]:
            if t.word in ("for", "exchange", ","):
                return False
            if t.word in ("jail", "jails", "prison", "prisons"):
                return True
        return False

    def _awaited(self, told: list[Fate]) -> bool:
        """ "Will free 110", "called for the release of all (105 hostages)": it is not told to have happened."""
        if any(f.ahead and f.effect is Effect.FREED for f in told):
            return True
        lead = self.folded[max(self.low, self.n.phrase_start - _WANTED_BEFORE) : self.n.phrase_start].rstrip()
        while lead.endswith((" all", " the", " some", " remaining", " last", " about", " another", " of")):
            lead = lead.rpartition(" ")[0]
        return PLANNED.search(lead) is not None

    def _kidnapped(self) -> bool:
        """Whether people carried off are spoken of anywhere before, or shortly after."""
        around = self.folded[max(0, self.low - _AROUND[0]) : self.high + _AROUND[1]]
        return any(w in around for w in _CARRIED_OFF)

    def _fell(self) -> bool:
        """ "192 of its servicemen fell": who fights and falls dies."""
        row, k = self.row, self.np.last + 1
        while k < len(row) and k - self.np.last < _FELL_FAR and row[k].word not in _FELL:
            if row[k].kind not in ("have", "adv", "prep", "det", "poss", "word"):
                return False
            k += 1
        fell = k < len(row) and row[k].word in _FELL and self.np.head is not None
        return fell and not (k + 1 < len(row) and row[k + 1].word in _FELL_TO)

    def _killed_or_wounded(self) -> Counts | None:
        """ "400,000 troops, killed or wounded", "were killed, injured or kidnapped": one number for both."""
        row = self.row[self.np.last + (0 if self.np.head in _DEADLY else 1) : self.np.last + 9]
        row = [t for t in row if t.word not in ("either", "reportedly")]
        for k in range(1, min(5, len(row) - 1)):
            if row[k - 1].word not in _DEADLY or row[k + 1].word not in _HARMED:
                if row[k - 1].kind not in ("aux", "have", "comma", "verb", "bel", "conj", "word"):
                    return None
                continue
            listed = row[k].kind == "comma" and k + 2 < len(row) and row[k + 2].kind == "conj"
            return Counts.CASUALTIES if row[k].word in ("or", "and") or listed else None
        return None
