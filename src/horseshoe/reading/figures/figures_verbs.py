"""Verbs by what they do to people: lexical classes and valency, alone or with a particle or an object.

A class is given its members as they stand in a dictionary; their forms are made here.
"""

from __future__ import annotations

from typing import NamedTuple

from horseshoe.reading.figures.figures_lexicon import Effect


class Verb(NamedTuple):
    """One form of a verb: what it makes of whom it is done to, and of who does it; None for neither."""

    patient: Effect | None
    agent: Effect | None
    form: str  # "b" kill, "s" kills, "d" killed, "p" slew, "n" slain, "g" killing
    lemma: str


_VOWELS = "aeiou"


def forms(entry: str) -> list[tuple[str, str]]:
    """The forms of a verb: "kidnap*" doubles its last letter, "slay/slew/slain" is irregular."""
    base, *rest = entry.split("/")
    double = base.endswith("*")
    base = base.rstrip("*").replace("_", "-")
    stem = base + base[-1] if double else base
    ing = base[:-1] if base.endswith("e") and not base.endswith("ee") else stem
    third = f"{base[:-1]}ies" if base[-1] == "y" and base[-2] not in _VOWELS else (
        f"{base}es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{base}s"
    )
    row = [(base, "b"), (third, "s"), (f"{ing}ing", "g")]
    if rest:
        past, part = rest[0], rest[-1]
        row += [(past, "d")] if past == part else [(past, "p"), (part, "n")]
    elif base.endswith("e"):
        row.append((f"{base}d", "d"))
    elif base[-1] == "y" and base[-2] not in _VOWELS:
        row.append((f"{base[:-1]}ied", "d"))
    else:
        row.append((f"{stem}ed", "d"))
    return row


# What is done to somebody.
_DONE: tuple[tuple[Effect, str], ...] = (
    (Effect.DIE, "kill murder massacre slaughter butcher execute slay/slew/slain lynch behead assassinate hang "
                 "martyr exterminate liquidate eliminate neutralise neutralize decapitate electrocute guillotine "
                 "gas*/gassed strangle suffocate drown incinerate crush annihilate hack shoot/shot machine_gun* "
                 "bayonet garrotte crucify dismember poison vaporise "
                 "vaporize"),
    (Effect.HURT, "injure wound hurt/hurt maim disfigure cripple hospitalise hospitalize mutilate scald"),
    (Effect.FLEE, "displace uproot expel* deport evict evacuate relocate resettle dispossess exile banish"),
    (Effect.TAKEN, "abduct kidnap* snatch enslave"),
    (Effect.JAILED, "detain arrest jail imprison intern incarcerate apprehend nab* remand confine"),
    (Effect.HELD, "hold/held"),
    (Effect.FREED, "free/freed release liberate ransom rescue save pardon amnesty/amnestied repatriate exchange swap* "
                   "reunite"),
    (Effect.LIVE, "trap* strand besiege"),
    (Effect.ACT, "threaten imperil treat vaccinate infect feed/fed sicken affect torture rape convict "
                 "sentence acquit recruit"),
)  # fmt: skip
# What somebody does or what happens to him.
_BEEN: tuple[tuple[Effect, str], ...] = (
    (Effect.DIE, "die/died/died perish drown succumb suffocate starve"),
    (Effect.FLEE, "flee/fled/fled"),
    (Effect.LOST, "vanish disappear"),
    (Effect.LIVE, "live reside dwell inhabit"),
    (Effect.ACT, "survive escape surrender need lack face depend rely await require defect"),
)  # fmt: skip
_DEATH = "to-death alive dead"
_OFF = "off away"
_COMPOUNDS: tuple[tuple[str, tuple[tuple[str, Effect, bool], ...]], ...] = (  # (verbs, (words, effect, on the patient))
    ("gun mow cut shoot", (("down dead", Effect.DIE, True),)),
    ("hack beat stab trample crush club stone put do burn torture bludgeon whip kick shoot bury knife squeeze work "
     "find starve freeze bleed choke", ((_DEATH, Effect.DIE, True),)),
    ("starve freeze bleed choke burn fall drop", (("to-death dead", Effect.DIE, False),)),
    ("blow", (("up", Effect.DIE, True),)),
    ("wipe", (("out", Effect.DIE, True),)),
    ("bomb", (("to-death", Effect.DIE, True), ("out", Effect.FLEE, True))),
    ("drive chase push hound burn flush flood force", (("out from off away into-exile across", Effect.FLEE, True),)),
    ("force", (("to", Effect.FLEE, True),)),
    ("truck bus cart", (("to across into south north east west", Effect.FLEE, True),)),
    ("throw", (("into-jail into-prison", Effect.JAILED, True), ("out", Effect.FLEE, True))),
    ("carry haul spirit whisk make truck cart hustle take march lead drag herd bundle", ((_OFF, Effect.TAKEN, True),)),
    ("march lead drag herd bundle", (("into", Effect.TAKEN, True),)),
    ("take hold", (("prisoner into-custody in-custody", Effect.JAILED, True),)),
    ("take", (("hostage captive", Effect.TAKEN, True),)),
    ("finish pick", (("off", Effect.DIE, True),)),
    ("hold", (("hostage captive", Effect.HELD, True),)),
    ("take bring fly ferry airlift ship bus get", (("out", Effect.FLEE, True),)),
    ("lift", (("off out", Effect.FLEE, True),)),
    ("seize", (("", Effect.TAKEN, True),)),
    ("capture", (("", Effect.JAILED, True),)),
    ("set", (("free", Effect.FREED, True),)),
    ("let", (("go out", Effect.FREED, True),)),
    ("hand", (("over back to", Effect.FREED, True),)),
    ("turn", (("over", Effect.FREED, True),)),
    ("bring send get give", (("back home", Effect.FREED, True),)),
    ("come", (("home back out", Effect.FREED, False),)),
    ("return", (("home safely unharmed alive", Effect.FREED, True), ("home safely", Effect.FREED, False))),
    ("walk", (("free out", Effect.FREED, False),)),
    ("round lock sweep", (("up in", Effect.JAILED, True),)),
    ("pick", (("up", Effect.JAILED, True),)),
    ("pull dig fish pluck lift", (("alive", Effect.ACT, True),)),
    ("pour stream flock cross spill surge trek escape swarm flood", (("into across over out", Effect.FLEE, False),)),
    ("pour stream flock trek", (("to", Effect.FLEE, False),)),
    ("go", (("across over", Effect.FLEE, False),)),
    ("cross", (("since in on from so every daily last this", Effect.FLEE, False),)),
    ("get", (("out", Effect.FLEE, False), ("away ashore", Effect.ACT, False))),
    ("pass", (("away", Effect.DIE, False),)),
    ("fall", (("as-martyrs martyrs", Effect.DIE, False),)),
    ("go", (("missing", Effect.LOST, False), ("hungry without", Effect.ACT, False))),
    ("give", (("up", Effect.ACT, False),)),
    ("break", (("out away free", Effect.ACT, False),)),
)


def _compounds() -> dict[str, tuple[tuple[frozenset[str], Effect, bool], ...]]:
    made: dict[str, tuple[tuple[frozenset[str], Effect, bool], ...]] = {}
    for lemmas, rows in _COMPOUNDS:
        for lemma in lemmas.split():
            made[lemma] = made.get(lemma, ()) + tuple((frozenset(words.split()), e, done) for words, e, done in rows)
    return made


COMPOUNDS = _compounds()
"""What a verb means with one of these words after it, or after whom it is done to: (words, effect, on the patient)."""
_FLED_FROM = (
    "home homes house houses country village villages town towns city enclave area camp camps land region capital "
    "territory belongings gaza syria valley plain plains province district island islands mountains farm farms fields "
    "land lands suburb suburbs quarter settlement settlements"
)
_REFUGE = "refuge shelter safety asylum sanctuary"
_LIGHT: tuple[tuple[str, str, Effect], ...] = (
    ("lose give sacrifice", "lives life", Effect.DIE),
    ("lose", "homes home houses", Effect.FLEE),
    ("meet", "death deaths end", Effect.DIE),
    ("breathe", "last", Effect.DIE),
    ("find", "death", Effect.DIE),
    ("find seek take get reach", _REFUGE, Effect.FLEE),
    ("sustain suffer receive get have bear", "injuries wounds burns injury wound fractures", Effect.HURT),
    ("leave abandon quit flee vacate", _FLED_FROM, Effect.FLEE),
    ("cross", "border frontier river", Effect.FLEE),
)


def _light() -> dict[str, tuple[tuple[frozenset[str], Effect], ...]]:
    made: dict[str, tuple[tuple[frozenset[str], Effect], ...]] = {}
    for lemmas, words, effect in _LIGHT:
        for lemma in lemmas.split():
            made[lemma] = (*made.get(lemma, ()), (frozenset(words.split()), effect))
    return made


LIGHT = _light()
"""A verb that says little, with what it takes: "sustained injuries", "sought shelter", "left their homes"."""
_IRREGULAR = (  # verbs that mean something only with what stands beside them
    "finish hold/held lead/led take/took/taken make/made put/put do/did/done shoot/shot cut/cut find/found "
    "blow/blew/blown drive/drove/driven throw/threw/thrown run/ran/run set/set let/let bring/brought send/sent "
    "get/got give/gave/given go/went/gone lose/lost meet/met seek/sought leave/left flee/fled hack stab* gun* "
    "mow/mowed/mown beat/beat/beaten fly/flew/flown ferry airlift ship* bus bomb freeze/froze/frozen bleed/bled "
    "fall/fell/fallen drop* wipe trample crush club* stone burn torture bludgeon whip* kick knife squeeze work "
    "starve choke chase push hound flush bundle force flood carry march haul spirit whisk drag* herd truck cart "
    "hustle seize capture hand turn round lock pick sweep/swept pull dig/dug fish pluck lift pour stream flock "
    "cross spill/spilled surge trek* escape swarm pass break/broke/broken walk sacrifice sustain suffer "
    "come/came/come breathe receive have/had bear/bore/borne abandon quit/quit vacate bury reach return account "
    "see/saw/seen locate trace hear/heard destroy"
)


def _verbs() -> dict[str, Verb]:
    made: dict[str, Verb] = {}
    for entry in _IRREGULAR.split():
        lemma = entry.split("/")[0].rstrip("*")
        for word, form in forms(entry):
            made[word] = Verb(None, None, form, lemma)
    for rows, done in ((_DONE, True), (_BEEN, False)):
        for effect, entries in rows:
            for entry in entries.split():
                lemma = entry.split("/")[0].rstrip("*")
                for word, form in forms(entry):
                    old = made.get(word)
                    patient, agent = (old.patient, old.agent) if old is not None else (None, None)
                    made[word] = Verb(effect if done else patient, agent if done else effect, form, lemma)
    return made


VERBS: dict[str, Verb] = _verbs()
