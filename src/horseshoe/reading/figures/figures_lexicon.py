"""Nouns, states and places by what they say of people, and the classes of what may become of them."""

from __future__ import annotations

from enum import StrEnum

from horseshoe.reading.claims.passages import Counts


class Effect(StrEnum):
    """What becomes of people."""

    DIE = "killed"
    HURT = "injured"
    HARM = "casualties"
    FLEE = "displaced"
    TAKEN = "abducted"
    JAILED = "detained"
    HELD = "held"
    FREED = "freed"
    LOST = "missing"
    LIVE = "population"
    ACT = "other"  # what people do or have done to them that no other kind names: saved, treated, in want


# Nouns: what a number of them counts.
NOUNS: dict[str, Effect] = {
    word: effect
    for effect, words in (
        (Effect.DIE, "dead deaths death fatalities fatality bodies corpses martyrs killings murders homicides "
                     "executions drownings slain cadavers lynchings beheadings losses"),
        (Effect.HURT, "injuries injured wounded hurt maimed weapon-wounded war-wounded gun-wounded"),
        (Effect.HARM, "casualties"),
        (Effect.LOST, "missing disappearances disappeared"),
        (Effect.FLEE, "refugees evacuees displaced idps arrivals asylum-seekers deportees expellees exiles homeless"),
        (Effect.HELD, "hostages captives abductees"),
        (Effect.JAILED, "prisoners detainees inmates pows internees arrests captured arrested detained"),
        (Effect.TAKEN, "kidnappings abductions kidnapped abducted"),
        (Effect.LIVE, "inhabitants"),
    )
    for word in words.split()
}
# What "of" follows: "the death of 36", "the exodus of".
NOMINALS: dict[str, Effect] = {
    word: effect
    for effect, words in (
        (Effect.DIE, "death deaths killing killings murder murders massacre execution executions lynching slaughter "
                     "lives "
                     "life bodies remains corpses loss losses beheading funeral funerals burial graves grave coffins "
                     "assassination assassinations throats martyrdom shooting hanging hangings drowning stoning "
                     "butchery "
                     "extermination burning"),
        (Effect.HURT, "injury injuries wounding maiming"),
        (Effect.FLEE, "displacement exodus expulsion deportation flight eviction influx uprooting evacuation"),
        (Effect.TAKEN, "abduction abductions kidnapping kidnappings seizure"),
        (Effect.JAILED, "arrest arrests detention imprisonment jailing internment capture"),
        (Effect.LOST, "disappearance disappearances whereabouts fate"),
        (Effect.FREED, "release freeing liberation"),
        (Effect.HELD, "captivity"),
        (Effect.ACT, "rescue"),
    )
    for word in words.split()
}
# What people are said to be.
STATES: dict[str, Effect] = {
    word: effect
    for effect, words in (
        (Effect.DIE, "dead lifeless deceased"),
        (Effect.HURT, "critical critically"),
        (Effect.LIVE, "stuck"),
        (Effect.LOST, "missing unaccounted untraced"),
        (Effect.FLEE, "homeless roofless shelterless"),
        (Effect.ACT, "alive safe hungry malnourished unharmed unhurt ill sick starving aboard orphaned"),
        (Effect.HELD, "captive hostage"),
        (Effect.FREED, "free"),
    )
    for word in words.split()
}
# Where people are: "in custody", "behind bars", "on stretchers", "without shelter".
PLACES: dict[str, Effect] = {
    word: effect
    for effect, words in (
        (Effect.JAILED, "custody detention jail jails prison prisons bars cells"),
        (Effect.HURT, "hospital hospitals care stretchers surgery condition"),
        (Effect.LOST, "rubble debris ruins slabs"),
        (Effect.HELD, "captivity"),
        (Effect.ACT, "board"),
    )
    for word in words.split()
}
KINDS = {
    Effect.DIE: Counts.KILLED, Effect.HURT: Counts.INJURED, Effect.HARM: Counts.CASUALTIES,
    Effect.FLEE: Counts.DISPLACED,
    Effect.TAKEN: Counts.ABDUCTED, Effect.JAILED: Counts.DETAINED, Effect.HELD: Counts.HOSTAGES_HELD,
    Effect.FREED: Counts.HOSTAGES_FREED, Effect.LOST: Counts.MISSING, Effect.LIVE: Counts.POPULATION,
    Effect.ACT: Counts.OTHER,
}  # fmt: skip
