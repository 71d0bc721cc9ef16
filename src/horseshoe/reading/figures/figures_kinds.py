"""What a number of a sentence counts, and whom; None where it counts no people."""

from __future__ import annotations

import re

from horseshoe.reading.claims.passages import Comparator, Counts
from horseshoe.reading.figures.figures_bare import GROUND, Counted, told_before
from horseshoe.reading.figures.figures_captives import (
    captives,
    happened,
    hostages_kind,
    in_captivity,
    settled,
)
from horseshoe.reading.figures.figures_nouns import group as group_of
from horseshoe.reading.figures.figures_nouns import named_with, taken, with_others
from horseshoe.reading.figures.figures_parts import (
    are,
    asked,
    badly,
    became,
    beside,
    made_up,
    of_country,
    of_no_people,
    of_so_many,
    or_missing,
    or_share,
    out_of_all,
    part_of_them,
    speaks,
    standing,
    whole_of,
)
from horseshoe.reading.figures.figures_tolls import of_total
from horseshoe.reading.figures.figures_turns import bare_turn, befell, turn
from horseshoe.reading.figures.figures_wholes import all_of, population
from horseshoe.reading.figures.figures_whom import printed_who, unit
from horseshoe.reading.figures.figures_words import (
    ACTIVE,
    AFTER,
    ALIVE,
    AND_MORE,
    AND_OTHERS,
    AS_THEY_ARE,
    BEFORE,
    BURIERS,
    HAVING,
    INCLUDING,
    NOUN,
    OF_MANY,
    OF_THEM,
    PART,
    PASSIVE,
    SPOKE,
    STANDING,
    TRANSITIVE,
    VOTES,
)
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

_CAPTIVE = (Counts.HOSTAGES_HELD, Counts.HOSTAGES_DEAD, Counts.HOSTAGES_FREED, Counts.ABDUCTED)
_OF_THEM = late(r" of (?:them|whom|those|these)\b")
_BURIED = late(r"\bbur(?:ied|ying) $")  # alive, dead or at the graveyard
_PUBLIC = late(r"(?:'s|\bUN|U\.N\.|Nations) $")  # the UN's two bodies
_FIGHTING = frozenset(("soldiers", "troops", "fighters", "militants", "servicemen", "policemen", "marines", "rebels"))
_OF_ALL = late(
    r"(?<!families )(?<!relatives )(?<!release )(?<!return )(?<!fate )(?<!freedom )(?<!parents )(?<!names )(?<!lives )"
    r"\b[Oo]f (?:the|some|about)(?: original)? $"
)
_REMAINS = late(r"(?:[Bb]odies|[Rr]emains|coffins) of")
_FLEEING = late(r" (?:fleeing|running|scrambling|into (?:exile|flight|hiding)|out of their|from their)\b")
_SHARED = ("KILLED", "INJURED", "DISPLACED", "DETAINED", "CASUALTIES", "MISSING", "ABDUCTED", "HOSTAGES_HELD")
_LIVES = late(r"\b(?:lost|snuffed out|cut short|claimed|taken)\b")
_STATIONED = frozenset((
    "peacekeepers", "troops", "soldiers", "staff", "personnel", "observers", "diplomats", "helmets",
))  # fmt: skip
_SOMEBODY = late(r"[A-Z]|[a-z]{3,}s\b|\b(?:people|persons|civilians|soldiers|fighters|others)\b")
_FATALLY = late(r"\b(?:put|hack|beat|stab|ston|club|trampl|burn|starv|tortur|crush|bludgeon)\w*(?: [a-z]+){0,3} $")
_ESCAPED = late(r" (?:have |had )?(?:escaped|broke out|fled|walked out)\b")
_LET_GO = late(r"\b(?:released|freed|liberated)\b")
_PRISONERS = late(r"Palestinian|Gazan")
_OFFICES = frozenset(("observers", "others", "officers", "guards"))


_REST = late(r" (?:(?:still|thought to be|believed to be) )?(?:remaining|remain|left|held) (?:in|there|inside)\b")


def counted(
    folded: str,
    n: Number,
    low: int,
    high: int,
    earlier: Counted | None,
    *,
    hostages: bool,
    carried: Counts | None = None,
) -> Counted | None:
    """What the number counts within its sentence folded[low:high].

    Args:
        folded: the text in plain blanks.
        n: the number.
        low, high: its sentence.
        earlier: what the number before it in the sentence counts: "including 33 children" goes on with it.
        hostages: what `about_hostages` says of the sentence.
        carried: what all figures of the sentence before count, None where they differ: "the total has risen to".
    """
    if n.money or n.label or n.compound or of_no_people(folded, n, low):
        return None
    noun = NOUN.match(folded, n.phrase_end, high) or taken(folded, n, low, high, earlier)
    if out_of_all(folded, n, low, noun):
        return None  # "19 of the 27 passengers": how many there were
    if n.whole is not None and whole_of(folded, low, n.phrase_start):
        return Counted(Counts.POPULATION, None, unit(n, noun), noun.end()) if noun and n.whole >= 1000 else None
    share = n.percent or n.fraction
    if share and earlier and (of_country(folded, n, earlier.end) or or_share(folded, n, earlier.end)):
        return Counted(Counts.SHARE, None, unit(n, None), n.phrase_end)
    whole = made_up(folded, n, low) or of_so_many(folded, n, low) if share else False
    if share and (whole or (earlier and beside(folded, n, earlier.end, noun))):
        return Counted(Counts.SHARE, None, unit(n, None), n.phrase_end)
    part_of = part_of_them(folded, n) if share else None
    theirs = OF_THEM.match(folded, n.phrase_end, high) if share and n.low is not None else None
    some = share and n.low is not None and _OF_THEM.match(folded, n.phrase_end)
    if theirs is None and some and not AFTER.match(folded, n.phrase_end, high):
        return Counted(Counts.SHARE, None, unit(n, None), n.phrase_end)
    if theirs is not None:
        return Counted(Counts.SHARE, theirs[0].removeprefix(" of "), unit(n, None), theirs.end())
    if noun is None and (
        n.year_like
        or (n.whole == 1 and not badly(folded, n.end))
        or (share and not part_of and not _OF_THEM.match(folded, n.phrase_end))
    ):
        return None
    if noun is None and (told := told_before(folded, n, low, high, earlier, carried)) is not None:
        return Counted(told, None, unit(n, None), n.phrase_end)
    if noun is None and (bare := bare_turn(folded, n, low, high, hostages=hostages)) is not None:
        return Counted(bare, None, "persons", n.phrase_end)
    end = noun.end() if noun else n.phrase_end
    buried = _BURIED.search(folded, low, n.phrase_start) and not BURIERS.search(folded, low, n.phrase_start)
    if buried or ((votes := VOTES.match(folded, end, high)) and not (noun and votes[0] == " against")) or (
        noun is None
        and not part_of
        and not GROUND.match(folded, end, high)
        and not (n.digits and not share and _OF_THEM.match(folded, end))
        and not AFTER.match(folded, end, high)
        and not STANDING.match(folded, end, high)
        and not OF_MANY.match(folded, end, high)
        and not (hostages and (ALIVE.match(folded, end, high) or _REST.match(folded, end, high)))
    ):
        return None
    if noun is not None and not noun["of"].strip() and any(c.isdigit() for c in noun["adj"]):
        return None  # "two sources reported 31 dead"
    bodies = noun is not None and noun["noun"] == "bodies" and _PUBLIC.search(folded, low, n.phrase_start)
    if noun is not None and (bodies or speaks(folded, noun.end())):
        return None  # "the UN's two bodies", "two officers confirmed"
    group = group_of(noun)
    parted = part_of and (n.fraction or part_of[0].endswith("who") or are(folded, part_of.end()))
    kind = Counts.SHARE if parted else None
    kind = kind or (Counts.POPULATION if population(folded, n, noun, group, low, high) else None)
    kind = kind or _kind(folded, n, noun, group, low, high, earlier, end, hostages)
    more = AND_MORE.match(folded, end, high) if kind in (None, Counts.OTHER) and noun and n.low else None
    if more is not None:  # "men and boys were murdered"
        kind = _kind(folded, n, noun, group, low, high, earlier, more.end(), hostages) or kind
        if kind is Counts.OTHER:
            more = None
    if kind in (None, Counts.OTHER) and noun is not None and (others := AND_OTHERS.match(folded, end, high)):
        kind = with_others(folded, others.end(), high) or kind
    if kind is None or (
        n.whole == 1
        and noun is not None
        and noun["of"].strip()
        and not AFTER.match(folded, end, high)
        and not BEFORE.search(folded, low, n.phrase_start)
    ):
        return None  # "one of the refugees said"
    if kind is Counts.OTHER and (n.comparator is Comparator.VAGUE or asked(folded, low, n.phrase_start)):
        return None
    part = PART.match(folded, end, high)
    who = printed_who(folded, n, noun, group, part, kind, low)
    if more is not None:
        who, end = f"{who}{more[0]}", more.end()
    return Counted(kind, who, unit(n, noun), end)


def _kind(
    folded: str,
    n: Number,
    noun: re.Match[str] | None,
    group: str | None,
    low: int,
    high: int,
    earlier: Counted | None,
    end: int,
    about_hostages: bool,
) -> Counts | None:
    before = BEFORE.search(folded, max(low, n.phrase_start - 60), n.phrase_start)
    after = AFTER.match(folded, end, min(high, end + 110))
    if after is not None and after.lastgroup not in ("MISSING", "HOSTAGES_HELD") and (
        HAVING.search(after[0]) or (
            TRANSITIVE.search(after[0]) and ACTIVE.match(folded, after.end(), high) and not PASSIVE.search(after[0])
        )
    ):
        if before is None:
            return None  # "three gunmen killed nine people"
        after = None
    left = Counts[before.lastgroup] if before and before.lastgroup else None
    if (turned_to := turn(folded, n, low, high, end, noun, hostages=about_hostages)) is not None:
        return turned_to
    if about_hostages and earlier and earlier.counts in _CAPTIVE and before and _REMAINS.match(before[0]):
        return Counts.HOSTAGES_DEAD
    if left is None and folded.startswith(" to death", end) and _FATALLY.search(folded, low, n.phrase_start):
        return Counts.KILLED  # "hacked 30 villagers to death"
    if left in (None, Counts.HOSTAGES_HELD, Counts.POPULATION, Counts.MISSING) and not (n.percent or n.fraction):
        left = of_total(folded, n.phrase_start, n.phrase_end, low, high) or left
    right = became(folded, after, high, earlier.counts if earlier else None)
    if noun is None and right is None and (many := OF_MANY.match(folded, end, high)) and many.lastgroup:
        right = Counts[many.lastgroup]
        about_hostages = about_hostages and right is Counts.KILLED
        if about_hostages:
            return Counts.HOSTAGES_DEAD
    if before is not None and before[0].startswith("sent") and right is None and not _FLEEING.match(folded, end):
        left = None  # "sent 2,000 soldiers": sent fleeing is another thing
    if before is not None and before[0].startswith("sent") and noun and noun["noun"] in _FIGHTING | _STATIONED:
        return Counts.OTHER  # "sent 2,000 soldiers into Goma"
    if left is right is None:
        left = named_with(folded, n, low, noun)
    if about_hostages and group in (None, "HOSTAGES_HELD") and left is None and ALIVE.match(folded, end, high):
        return Counts.SHARE if n.fraction or n.percent else Counts.HOSTAGES_HELD
    if left is Counts.KILLED and (n.percent or n.fraction) and before is not None and before[0].startswith("lost"):
        return Counts.SHARE  # "lost six percent of its people"
    freed = left is Counts.HOSTAGES_FREED
    left, right = happened(folded, before, left, after, right)
    if freed and left is Counts.HOSTAGES_HELD and noun is not None and group != "HOSTAGES_HELD":
        return Counts.DETAINED  # "Israel is to free 1,900 Palestinians"
    if left is Counts.DISPLACED and right is None and noun is not None and noun["noun"] == "patients":
        return Counts.OTHER  # "flew out 764 patients"
    if right is Counts.DISPLACED and noun and noun["noun"] in _STATIONED and after and " left" in after[0]:
        return Counts.OTHER
    if or_missing(folded, end, high):
        return None  # "dead or missing": neither
    if (
        group == "KILLED"
        and noun
        and noun["noun"] == "dead"
        and not _SOMEBODY.search(noun["adj"])
        and (about_hostages and earlier and earlier.counts in _CAPTIVE)
    ):
        return Counts.HOSTAGES_DEAD
    if noun is not None and noun["of"].strip() and (n.percent or n.fraction) and group in _SHARED:
        return Counts.SHARE  # "70 percent of the dead are women"
    if _REST.match(folded, end, high) and noun is None and earlier and earlier.counts in _CAPTIVE:
        return Counts.HOSTAGES_HELD
    if group == "INJURED" and left is Counts.HOSTAGES_FREED:
        return Counts.OTHER  # "exchanged 45 wounded and ill soldiers"
    if group in ("KILLED", "INJURED", "CASUALTIES", "DISPLACED", "ABDUCTED", "MISSING"):
        if (
            group == "KILLED"
            and noun
            and noun["noun"] == "lives"
            and left is None
            and right is None
            and not _LIVES.search(folded, end, end + 40)
        ):
            return Counts.KILLED if "lost" in folded[max(low, n.phrase_start - 30) : end] else None
        return befell(group, left, right)
    of_all = group == "HOSTAGES_HELD" and left is None and right in (None, Counts.HOSTAGES_HELD)
    if of_all and _OF_ALL.search(folded, low, n.phrase_start):
        return None  # "of the 251 hostages, ...": how many were taken is not what is told
    if group == "HOSTAGES_HELD":
        return hostages_kind(noun, left, right)
    if group == "DETAINED":
        freed = Counts.HOSTAGES_FREED in (left, right) or bool(noun and _LET_GO.search(noun["adj"]))
        freed = freed or _ESCAPED.match(folded, end) is not None
        return Counts.OTHER if freed else Counts.KILLED if Counts.KILLED in (left, right) else Counts.DETAINED
    are = AS_THEY_ARE.search(noun["adj"]) if noun is not None else None
    mild = left in (None, Counts.HOSTAGES_HELD, Counts.POPULATION, Counts.DISPLACED) and right is not Counts.KILLED
    if are is not None and are.lastgroup and mild:
        return Counts[are.lastgroup]
    hosts = before is not None and before[0].startswith(("host", "shelter"))
    if left is Counts.POPULATION and group == "PEOPLES" and hosts:
        return Counts.DISPLACED
    captured = left is Counts.ABDUCTED and before is not None and before[0].startswith("captur")
    if captured and (noun["noun"] in _FIGHTING if noun else not about_hostages):
        left = Counts.DETAINED
    kind = settled(
        left,
        right,
        about_hostages and (in_captivity(folded, end) if noun else captives(folded, earlier, low, high)),
        about_hostages,
    )
    if kind is Counts.HOSTAGES_FREED and noun is not None and _PRISONERS.search(f"{noun['adj']}{noun['noun']}"):
        return Counts.OTHER  # prisoners exchanged for hostages
    if kind is not None:
        return kind
    if (
        earlier
        and INCLUDING.search(folded, max(low, n.phrase_start - 24), n.phrase_start)
        and (noun or n.low is None)
        and group != "WHOLE"
    ):
        if n.percent or n.fraction:
            return Counts.SHARE
        return Counts.OTHER if earlier.counts is Counts.SHARE else earlier.counts
    if earlier and noun is None and SPOKE.search(folded, max(low, n.phrase_start - 24), n.phrase_start):
        return earlier.counts
    stands = STANDING.match(folded, end, high)
    if group is None:
        return standing(stands[0]) if stands and (n.low or n.high or 0) >= 100 else None
    if n.percent or n.fraction:
        return Counts.SHARE
    if group == "POPULATION" or (all_of(folded, n, low) and not (noun and noun["noun"] in _STATIONED)):
        return Counts.POPULATION
    if stands is not None:
        return standing(stands[0]) if (n.low or n.high or 0) >= 100 else Counts.OTHER
    if noun and noun["noun"] == "victims" and noun["of"].strip():
        return Counts.KILLED
    few = n.whole is not None and n.whole <= 15
    if noun is not None and (noun["noun"] in _OFFICES or few):
        return None  # "five Europeans" on the Council are States, "two reporters" no count
    return Counts.OTHER

