"""Captives: held, dead, freed, or awaited."""

from __future__ import annotations

import re

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_bare import Counted
from horseshoe.reading.figures.figures_words import PLANNED
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number
from horseshoe.reading.words.patterns import Clue

_CAPTIVE_WORDS = Clue(
    r"hostage|captiv|abduct|[Kk]idnap|captor|ransom|in the hands|(?:taken|seized|snatched) from|[Bb]andits|enslav|"
    r"slavery|(?:carried|whisked|spirited|marched) (?:off|away)"
)
_HOSTAGE = late(
    r"\b(?:hostages?|captives?|captivity|abduct\w+|[Kk]idnap\w+|captors?|ransoms?|[Bb]andits|enslaved|slavery)\b|"
    r"\b(?:carried|whisked|spirited|marched) (?:off|away)\b(?! by (?:floods?|the (?:current|water|waves)))|"
    r"\bin the hands of (?:the )?(?:Hamas|gunmen|militants|jihadists|rebels|pirates|insurgents|Boko Haram|Islamists)\b|"
    r"\b(?:taken|seized|snatched) from (?:an?|the|their) (?:[\w-]+ ){0,2}"
    r"(?:school|village|church|home|bus|college|dormitory|seminary|farm|mosque)s?\b"
)
# "took five captive" makes no captives of those killed beside
_THE_CAPTIVES = late(r"\bhostages?\b(?<!taken hostage)(?<!took hostage)|\bcaptives\b|\bcaptivity\b")
_FREED_BY = late(
    r"\bHamas (?:has |had |also )?(?:freed|released|handed over|returned|let go)\b|"
    r"\b(?:freed|released|returned) in (?:exchange|return) for\b|\b(?:under|in) (?:the|a) hostage\b"
)
_WITH_CAPTORS = late(r"\b(?:with|by|from) (?:the|their) (?:kidnappers|captors|abductors|hostage-takers)\b")
_CAPTIVE = (Counts.HOSTAGES_HELD, Counts.HOSTAGES_DEAD, Counts.HOSTAGES_FREED, Counts.ABDUCTED)


# "rescued 76 of the (112 pupils taken from the school)"
_LET_GO_OF = late(
    r"\b(?:rescu(?:ed?|ing)|free(?:d|ing)?|releas(?:ed?|ing)|let go|liberated?|ransomed|handed over|recovered|"
    r"returned) (?:(?:at least|some|about|only|another|just|all but) )?[\w,-]+ of the "
    r"(?:(?:about|some|roughly|more than|over) )?$"
)
_CARRIED_OFF = late(
    r"(?: [\w'’-]+){0,4}?(?:,? (?:who|whom|that))?(?: (?:had been|were|was))? (?:abducted|kidnapped|snatched|seized|"
    r"(?:they|he|it|gunmen|bandits|rebels|militants|jihadists|pirates|kidnappers) (?:had |have )?(?:taken|took|seized|"
    r"abducted|kidnapped|snatched)|taken (?:hostage|captive|from|by|in|at|on|last|this|during))\b"
)


def carried_off(folded: str, end: int, high: int) -> bool:
    """Whether the words after a noun say that they were taken: "pupils (taken from Kuriga)"."""
    return _CARRIED_OFF.match(folded, end, high) is not None


def taken_whole(folded: str, n: Number, low: int, high: int) -> Counted | None:
    """ "Freed 16 of the (43 nuns they had seized)": how many were taken."""
    if n.percent or n.fraction or not _LET_GO_OF.search(folded, low, n.phrase_start):
        return None
    taken = _CARRIED_OFF.match(folded, n.phrase_end, high)
    return Counted(Counts.ABDUCTED, None, "persons", n.phrase_end) if taken is not None else None


def about_hostages(folded: str, low: int, high: int) -> bool:
    """Whether the sentence folded[low:high] or what stands right before it is of hostages."""
    around = folded[max(0, low - 200) : high]
    if ("free" in around or "release" in around or "returned" in around) and _FREED_BY.search(folded, low, high):
        return True
    if _CAPTIVE_WORDS.on(around) and _HOSTAGE.search(folded, max(0, low - 200), high) is not None:
        return True
    return _WITH_CAPTORS.search(folded, high, high + 160) is not None


def captives(folded: str, earlier: Counted | None, low: int, high: int) -> bool:
    """ "34 have died": of the captives counted before; where others were abducted too, of whoever was there."""
    if earlier is not None:
        return earlier.counts in _CAPTIVE
    return _THE_CAPTIVES.search(folded, max(0, low - 200), high) is not None


# "Roughly 100 of the 251 hostages seized that day remain in Gaza".
_REMAIN = late(
    r" of (?:the |some |about |roughly |an estimated )*[\d,]+ (?:[\w-]+ )?(?:hostages|captives|people|"
    r"men)\b[^.;]{0,60}?\b(?:remain(?:ed|s)?|are "
    r"still|were still|is still|continue to be held)\b(?! (?:missing|unaccounted))"
)


def remain(folded: str, end: int, high: int) -> bool:
    """Whether those counted are what is left of more: "(100) of the 251 hostages remain"."""
    return _REMAIN.match(folded, end, high) is not None


_TAKE = late(r"\b(?:took|taken|taking|takes|seized|held|holding)(?: another| some| about| at least)? $")
_GOT_BACK = late(r"\b(?:received|welcomed|got back|took delivery of|embraced)(?: the| all| another)? $")
_AS = late(r"(?: (?!(?:and|in|were|was)\b)[\w'-]+){0,3} (?:(?P<DETAINED>prisoner)|(?P<ABDUCTED>captive|hostage))\b")


def captured_as(folded: str, n: Number, low: int, high: int) -> Counts | None:
    """ "Took (five) captive"; "received (24 pupils)", where captives are spoken of."""
    if _GOT_BACK.search(folded, low, n.phrase_start) and about_hostages(folded, low, high):
        return Counts.HOSTAGES_FREED
    found = _AS.match(folded, n.phrase_end, high)
    if found is None or not found.lastgroup or not _TAKE.search(folded, low, n.phrase_start):
        return None
    return Counts[found.lastgroup]


_FORCES = late(
    r"\b(?:[Pp]olice|[Aa]rmy|[Tt]roops|[Ss]oldiers|[Aa]uthorities|[Ss]ecurity forces|[Jj]unta|"
    r"[Gg]overnment(?: forces)?|[Oo]fficers|[Ff]orces)(?: (?:had|has|have|also|then))* "
    r"(?:seized|took|taken|captured|snatched)(?: [\w-]+)? $"
)


def by_force_of_law(folded: str, low: int, at: int) -> bool:
    """ "Police seized (30 protesters)": who keeps the law detains."""
    return _FORCES.search(folded, low, at) is not None


def in_captivity(folded: str, end: int) -> bool:
    """Whether captivity is spoken of right after folded[:end]."""
    return _THE_CAPTIVES.search(folded, end, end + 40) is not None


def happened(
    folded: str, before: re.Match[str] | None, left: Counts | None, after: re.Match[str] | None, right: Counts | None
) -> tuple[Counts | None, Counts | None]:
    """Captives whose release is wanted, awaited or ordered are still held."""
    freed = Counts.HOSTAGES_FREED
    if left is freed and before is not None:
        lead = folded[max(0, before.start() - 40) : before.end()]
        verb = re.search(r"\b(?:free|freed|freeing|releas\w+|rescu\w+|liberat\w+)(?: of)?\b", before[0])
        cut = lead[: len(lead) - len(before[0]) + verb.end()] if verb else lead
        if PLANNED.search(cut) and (verb is None or not verb[0].endswith(("freed", "rescued"))):
            left = Counts.HOSTAGES_HELD
    if right is freed and after is not None and re.search(r"\b(?:to be|would|may|could|might)\b", after[0]):
        right = Counts.HOSTAGES_HELD
    return left, right


def hostages_kind(noun: re.Match[str] | None, left: Counts | None, right: Counts | None) -> Counts:
    """Held is not abducted, and neither is freed."""
    adjectives = noun["adj"] if noun else ""
    if re.search(r"\b(?:taken|seized)\s*$", adjectives):
        return Counts.ABDUCTED  # "about 250 taken hostage"
    if (
        re.search(r"\b(?:rescued|freed|released)\b", adjectives)
        or right is Counts.HOSTAGES_FREED
        or left is Counts.HOSTAGES_FREED
    ):
        return Counts.HOSTAGES_FREED
    if re.search(r"\b(?:dead|slain|killed|deceased)\b", adjectives) or Counts.KILLED in (left, right):
        return Counts.HOSTAGES_DEAD
    if left is Counts.ABDUCTED or right is Counts.ABDUCTED:
        return Counts.ABDUCTED
    return Counts.HOSTAGES_HELD


def settled(left: Counts | None, right: Counts | None, dies_captive: bool, about_hostages: bool) -> Counts | None:
    """The verb on either side: what stands after a number tells more, unless it only holds or frees."""
    kind = right or left
    if about_hostages and left is Counts.HOSTAGES_HELD and right is Counts.ABDUCTED:
        return left  # "are holding 39 pupils taken from a school"
    if left is Counts.HOSTAGES_FREED and right is Counts.DISPLACED and not about_hostages:
        return Counts.OTHER  # "rescued 100 people from their homes"
    if left in (Counts.KILLED, Counts.INJURED, Counts.ABDUCTED) and right in (
        Counts.DISPLACED,
        Counts.DETAINED,
        Counts.HOSTAGES_HELD,
        Counts.HOSTAGES_FREED,
    ):
        kind = left
    if left is Counts.ABDUCTED and right is not Counts.ABDUCTED and right is not None and not about_hostages:
        kind = right
    if kind is Counts.KILLED and dies_captive:
        return Counts.HOSTAGES_DEAD
    if kind is Counts.HOSTAGES_FREED and not about_hostages:
        return Counts.OTHER
    if kind is Counts.HOSTAGES_HELD and not about_hostages:
        return Counts.DETAINED
    return kind
