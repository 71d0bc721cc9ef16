"""Whole turns of phrase that settle what became of people, whatever single verbs stand beside their number."""

from __future__ import annotations

import re

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

# "in exchange for (300 prisoners)", "hostages came home for (730 prisoners)"
_IN_EXCHANGE = late(
    r"\b(?:(?:in (?:exchange|return)|swapped|exchanged|traded|bartered) for|"
    r"hostages?[^.;:]{0,60}? for)(?: the| about| some| nearly| another| a further)? $"
)
_INMATES = late(
    r"[^.;:]{0,60}?\b(?:prisoners|detainees|inmates|in (?:[A-Z]\w+ )?(?:jails?|prisons?|custody)|Palestinians)\b"
)
# "dragged (14 people) from their homes and shot them"
_AND_KILLED = late(
    r"[^.;:\d]{0,80}?(?: and|,| before|, then)(?: then| later| summarily| simply| they| he| all)* (?:killed|shot|"
    r"executed|murdered|beheaded|hanged|gunned down|shooting|killing|executing|beheading|hacked|burned|burnt|stabbed) "
    r"(?:them|all of them|each of them|every one|each one)\b"
)
# "(fourteen) of the missing have been found alive"
_FOUND_ALIVE = late(
    r" of the (?:missing|disappeared|abducted|lost|captives)\b[^.;:\d]{0,50}? (?:found|located|traced|turned up|"
    r"resurfaced)(?: (?:alive|safe|unhurt|well))?\b(?! dead)"
)
_GROUP_OF = late(
    r"\b(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne) (?:[a-z]+ )?(?:group|crowd|party|convoy|column|band|gang|contingent|team|"
    r"batch|busload) of (?:about |some |nearly |almost |over |more than |around )?$"
)
_GROUPED = late(r" (?:tried|had|were|was|left|fled|set|went|came|made|who|which|that|was|attacked|stormed|raided)\b|"
r"[,.]")
_FEW = 15
# "(thirty peacekeepers) are being held by the rebels"
_UNARMED = frozenset((
    "peacekeepers", "peacekeeper", "observers", "monitors", "staff", "workers", "pupils", "students", "schoolgirls",
    "schoolchildren", "teachers", "tourists", "nuns", "priests", "passengers", "villagers", "engineers", "crew",
    "sailors", "seamen", "journalists", "children", "women", "girls", "boys", "worshippers", "helmets", "foreigners",
))  # fmt: skip
_CAPTORS = (
    r"(?:[\w-]+ ){0,2}(?:rebels|gunmen|militants|militias?|guerrillas|insurgents|jihadists|jihadis|bandits|pirates|"
    r"kidnappers|separatists|Islamists|extremists|terrorists|(?:[Tt]error|[Rr]ebel|[Aa]rmed) groups|Boko Haram|Hamas|"
    r"Abu Sayyaf|FARC|Hezbollah|Islamic State|Serbs|armed (?:men|groups?))"
)
_HELD_BY = late(rf"[^.;:\d]{{0,60}}?\b(?:held|captive|prisoner)\b[^.;:\d]{{0,30}}? by (?:the )?{_CAPTORS}\b")
_HOLD = late(rf"\b(?:[Tt]he )?(?:{_CAPTORS}|Pirates|Gunmen|Rebels|Militants|Insurgents|"
rf"Bandits|Jihadists|Kidnappers) (?:(?:are|were|have been|had been|still|now|also) )*(?:hold|holding|"
rf"held)(?: about| some)? $")
_HELD_THERE = late(r" in [A-Z]|[.,;]| as | for | at ")
_NO_LONGER = late(r"\b(?:set free|freed|released|rescued|let go|killed|executed|liberated|escaped)\b")
# "(55) who had been taken", of captives
_TAKEN = late(r"(?: (?:people|men|women|soldiers|peacekeepers))?(?: who)? (?:had been|were|have been|"
r"was) taken\b(?! to| home)")


def turn(
    folded: str, n: Number, low: int, high: int, end: int, noun: re.Match[str] | None, *, hostages: bool
) -> Counts | None:
    """What a whole turn of phrase makes of the people a number counts in its sentence folded[low:high]."""
    if _AND_KILLED.match(folded, end, high):
        return Counts.KILLED
    if hostages and not n.percent and _TAKEN.match(folded, end, high):
        return Counts.ABDUCTED
    if _IN_EXCHANGE.search(folded, low, n.phrase_start) and _INMATES.match(folded, n.phrase_end, min(high, end + 60)):
        return Counts.DETAINED
    unarmed = noun is not None and noun["noun"].split()[-1] in _UNARMED
    held = unarmed and (_HELD_BY.match(folded, end, high) or _HOLD.search(folded, low, n.phrase_start))
    return Counts.HOSTAGES_HELD if held and not _NO_LONGER.search(folded, end, high) else None


def held_by_captors(folded: str, n: Number, low: int, high: int, end: int) -> bool:
    """ "(Thirty peacekeepers) are being held by the rebels", "terror groups are holding (100)"."""
    if _NO_LONGER.search(folded, end, high):
        return False
    return bool(_HELD_BY.match(folded, end, high) or _HOLD.search(folded, low, n.phrase_start))


_FATES = (Counts.KILLED, Counts.INJURED, Counts.MISSING, Counts.ABDUCTED)


def befell(group: str, left: Counts | None, right: Counts | None) -> Counts:
    """ "(23 refugees) were killed": what became of those a noun already says have fled, were hurt or died."""
    if group == "DISPLACED":
        return right if right in _FATES else left if left in _FATES else Counts.DISPLACED
    return Counts[group]


def bare_turn(folded: str, n: Number, low: int, high: int, *, hostages: bool) -> Counts | None:
    """What a turn of phrase makes of a number without a noun: "a group of (60) tried to get away"."""
    if _FOUND_ALIVE.match(folded, n.phrase_end, high):
        return Counts.OTHER
    if hostages and _TAKEN.match(folded, n.phrase_end, high):
        return Counts.ABDUCTED
    if _HOLD.search(folded, low, n.phrase_start) and _HELD_THERE.match(folded, n.phrase_end, high):
        return Counts.HOSTAGES_HELD
    many = n.whole is not None and n.whole > _FEW
    group = many and _GROUP_OF.search(folded, low, n.phrase_start) is not None
    return Counts.OTHER if group and _GROUPED.match(folded, n.phrase_end, high) else None
