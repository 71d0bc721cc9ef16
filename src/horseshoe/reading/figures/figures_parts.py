"""Parts and wholes: how many there are of whom a number is a part, and how badly some of them are hurt."""

from __future__ import annotations

import re

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_clause_words import ANIMATE
from horseshoe.reading.figures.figures_lexicon import NOUNS
from horseshoe.reading.figures.figures_words import NEEDY
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

# "88,780 of the enclave's estimated 120,000 Armenians"
_WHOLE_OF = late(
    r"\b\d[\d,.]*(?: million)? of (?:the |its |their )?[\w-]+'s (?:(?:estimated|some|about|total|original|pre-war|"
    r"roughly|registered) )*$"
)
_MAKE_UP = late(
    r"\b(?:ma[dk]es? up|making up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|constitut(?:e|es|ed|ing)|"
    r"compris(?:e|es|ed|ing)|forms?) $"
)
_BADLY = late(r" (?:critically|seriously|badly|gravely|severely|slightly|lightly|fatally)\b")
_ASKED = late(
    r"\b(?:(?:talk(?:ed|ing|s)|spoke|spoken|speaking) (?:to|with)|interview(?:ed|ing|s)|"
    r"interviews with|surveys? of|polls? of|samples? of|surveyed|polled|testimon(?:y|ies) (?:of|from)|accounts "
    r"(?:of|from|by)) $"
)

_ILL = late(
    r"(?: (?!(?:and|after|when|while)\b)[\w-]+){0,4}? (?:for|with|due to|because of|from|suffering(?: from)?|of) "
    r"(?:[\w-]+ ){0,4}?(?:malnutrition|malnourishment|starvation|hunger|dehydration|cholera|exhaustion|"
    r"heatstroke|shock|poisoning|measles|dengue|malaria|"
    r"mpox|polio|diarrh\w+|fever|infections?|diseases?|illness(?:es)?|symptoms|Covid\S*|pneumonia|hepatitis)\b"
)

_AN_AGE = late(
    r"\b(?:child|girl|boy|youth|teenager|woman|man|lad|baby|toddler|boys|girls|youths|teenagers|mother|father|"
    r"grandmother|grandfather|widow|parent) of $|\baged? (?:between |from |under |over |about |just |only )?$"
)
_ONE_IN = late(r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) (?:every )?$", re.IGNORECASE)
_IN_FIVE = late(
    r" (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|(?:10|100)(?! people))\b"
    r"(?! (?:weeks|days|months|years|hours|cities|towns|villages|attacks|places|countries))"
)
# "children (under five)", "60 percent of them (under 18)"
_YOUNGER = late(
    r"\b(?:them|whom|children|people|those|boys|girls|women|men|persons|all|were|was|is|are|youths|pupils) $"
)
_UNDER = late(r"(?:under|over|below) ")

_SPEAKS = late(
    r"(?:, [^,.;:\d]{3,60}, said(?! (?:the|an?|[A-Z]\w*)\b)| (?:have |had |also |later |familiar with [^,.;]{3,40} "
    r"|who spoke [^,.;]{3,50} )?"
    r"(?:said(?! to (?:be|have)\b)|told|confirmed to|confirmed that|confirmed(?=[.,])|reported that|added|announced|"
    r"wrote|testified)\b)"
)


# "15 of them civilians, and 138,000 (displaced)"
_ANOTHER = late(r"(?<!\d),? and (?:[a-z-]+ ){0,3}\d[\d,.]* (?:others? |more |people |were |are |have been )*$")
_AND_DID = late(r"\band (?:left|made|forced|drove|killed|injured|wounded|displaced)\b[^,.;]*\d")
_WITH_WOUNDS = late(r" with (?:[\w-]+ ){0,3}(?:wounds|injuries|burns|shrapnel|bullets)")
_MAY_DIE = late(r"\b(?:could|might|would|will|may|expected to|likely to) die$")


def became(
    folded: str, after: re.Match[str] | None, high: int, earlier: Counts | None = None
) -> Counts | None:
    """What the words after a noun make of those counted; in hospital for a disease is not injured."""
    if after is None or not after.lastgroup or _ANOTHER.search(folded, after.start(), after.start(after.lastgroup)):
        return None
    if _AND_DID.search(after[0]):
        return None  # "affected (4.2 million) and left 720,608 homeless"
    kind = Counts[after.lastgroup]
    if kind is Counts.INJURED and earlier is Counts.KILLED and _WITH_WOUNDS.match(after[0]):
        return Counts.KILLED  # "18 bodies, (16) with bullet wounds"
    if kind is Counts.KILLED and _MAY_DIE.search(after[0]):
        return Counts.OTHER  # "(1.7 million) could die"
    return Counts.OTHER if kind is Counts.INJURED and _ILL.match(folded, after.end(), high) else kind


def sick(folded: str, end: int, high: int) -> bool:
    """Whether those counted in folded[:end] are in hospital for a disease."""
    found = _IN_HOSPITAL.search(folded, end, min(high, end + 60))
    return found is not None and _ILL.match(folded, found.end(), high) is not None


_IN_HOSPITAL = late(r"\b(?:hospitali[sz]ed|in hospitals?|treated|admitted)\b")


def speaks(folded: str, end: int) -> bool:
    """Whether those counted are who tells it."""
    return _SPEAKS.match(folded, end) is not None


_GRAVES = late(r"\b(?:graves?|pits?|sinkhole|tomb|cemeter(?:y|ies)|morgues?|mortuar(?:y|ies)|trench(?:es)?)\b")
_ROOMS = late(r"\b(?:camps?|shelters?|tents|schools?|hospitals?|clinics?|church|stadium|town|city|settlement)\b")


def lodged(folded: str, n: Number, low: int, group: str | None) -> Counts | None:
    """Who is held by a place: "shelters built for 300 hold (900)", "the pit is thought to hold (4,000)"."""
    if _GRAVES.search(folded, max(low, n.phrase_start - 90), n.phrase_start):
        return Counts.KILLED
    if _ROOMS.search(folded, low, n.phrase_start):
        return Counts.DISPLACED if group == "DISPLACED" else Counts.POPULATION
    return None


_ARE = late(r"(?: (?:by|in|since|from|during|at) [^,.;:\d]{2,40}?)? (?:were|are|was|is) (?!(?:also|still|killed|"
r"in)\b)[a-z]")


def are(folded: str, end: int) -> bool:
    """ "40 percent of those killed (were children)"."""
    return _ARE.match(folded, end) is not None


_LOST = late(
    r"(?: of (?:those|them|whom)[^,.;:\d]{0,30}?)?(?: (?:were|are|left|was))?(?: (?:dead|killed|died))? or "
    r"(?:missing|disappeared|vanished)\b"
)


def or_missing(folded: str, end: int, high: int) -> bool:
    """ "(7,300 people) dead or missing": neither."""
    return _LOST.match(folded, end, high) is not None


_SOURCE = late(
    r"\b(?:[Aa]ccording to|citing|quoting|cited by|quoted by|told by|accounts of|testimony of|interviews? with|word of)"
    r" (?:the |at least |some |his |her |its )?$"
)


def _tells_it(folded: str, n: Number, low: int) -> bool:
    """ "According to (two refugees)": who says so is no figure of what happened."""
    few = n.whole is not None and n.whole <= _WITNESSES
    return few and _SOURCE.search(folded, low, n.phrase_start) is not None


_WITNESSES = 15


def asked(folded: str, low: int, at: int) -> bool:
    """ "Talked to (25 survivors)": who was asked is no figure of what happened."""
    return _ASKED.search(folded, low, at) is not None


def whole_of(folded: str, low: int, at: int) -> bool:
    """Whether the number at `at` is of all those whom a number right before it counts some of."""
    return _WHOLE_OF.search(folded, low, at) is not None


def made_up(folded: str, n: Number, low: int) -> bool:
    """ "Children make up (60 percent of the refugees)"; "insurgents were responsible for (62 percent)"."""
    if _MAKE_UP.search(folded, low, n.phrase_start):
        return True
    return _BLAMED.search(folded, low, n.phrase_start) is not None and _OF_WHOM.match(folded, n.phrase_end) is not None


_BLAMED = late(r"\b(?:responsible for|to blame for|blamed for|behind|the cause of|caused|inflicted|suffered) $")
_OF_WHOM = late(
    r" of (?:them|those|these|(?:all |the |civilian )*(?:casualties|deaths|victims|killings|dead|killed|injuries|"
    r"abductions|fatalities))\b|[,.;)]| (?:and|while|with|in|this|last|so far)\b"
)


def of_no_people(folded: str, n: Number, low: int) -> bool:
    """An age, or a share told in two numbers: "a girl of 15", "mother of six", "nine in ten"."""
    at = n.phrase_start
    if _AN_AGE.search(folded, low, at) or _IN_FIVE.match(folded, n.end) or _tells_it(folded, n, low):
        return True
    under = _UNDER.match(folded, at) and (n.low or n.high or 0) <= _GROWN and _YOUNGER.search(folded, low, at)
    return bool(under) or _ONE_IN.search(folded, max(low, at - 18), at) is not None


_GROWN = 25
_BESIDE = late(r",? ?(?:,|–|—|-|\() ?(?:or )?(?:about |around |some |just over )?$|,? or $")


def beside(folded: str, n: Number, end: int, noun: re.Match[str] | None) -> bool:
    """ "1.7 million people, (80 percent of the population), have fled": what part of all they are."""
    whole = noun is not None and noun["noun"].endswith("population")
    return whole and _BESIDE.fullmatch(folded, end, n.phrase_start) is not None


_OR_SHARE = late(r"[^.;:\d]{0,40}, or (?:about |some |nearly |roughly |just over )?$")


def or_share(folded: str, n: Number, end: int) -> bool:
    """ "765 of the bodies, or (74 percent), had been named"."""
    return _OR_SHARE.fullmatch(folded, end,
    n.phrase_start) is not None and folded[n.phrase_end : n.phrase_end + 1] == ","


def standing(words: str) -> Counts:
    """Who lives in a place is its population; who is in need is not."""
    return Counts.OTHER if NEEDY.search(words) else Counts.POPULATION


_COUNTRY = late(
    r"(?: of)? (?:the|its) (?:whole |entire )?(?:country|nation|territory|enclave|island|population)(?=[,.;)]| [–—-])"
)


def of_country(folded: str, n: Number, end: int) -> bool:
    """ "30 million people, (two thirds of the country), need aid"."""
    country = _COUNTRY.match(folded, n.phrase_end)
    return country is not None and _BESIDE.fullmatch(folded, end, n.phrase_start) is not None


_PART_OF = late(
    r" of (?:those|the|all|everyone|people) (?:[\w,.-]+ ){0,4}(?:killed|displaced|dead|wounded|injured|missing|"
    r"abducted|detained|uprooted|evacuated|arrested|slain|kidnapped)\b"
)
_THOSE_WHO = late(
    r" of (?:(?:those|people|everyone|all) who|those (?:he|she|they|it|we|I|in|on|at|from|under|[a-z]+ed|held|taken|"
    r"slain|hurt|shot))\b"
)


def part_of_them(folded: str, n: Number) -> re.Match[str] | None:
    """What follows a share of those killed, displaced ...: "40 percent (of those killed)"."""
    return _PART_OF.match(folded, n.phrase_end) or _THOSE_WHO.match(folded, n.phrase_end)


# "a tenth of (the 5,700)", "of those registered, 41 percent (are)"
_OF_SO_MANY = late(
    r"(?: of)?(?: (?:the|its|their|those|all|some|about|roughly|nearly|more than|an estimated|estimated))* "
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)\b)"
    r"[\d,.]*(?: (?:million|hundred|thousand))?(?P<whom>(?: [\w'’-]+){1,4})"
)
_OF_WHICH = late(
    r"(?:^|[.;\n] )\W*(?:Of|Among) (?:the|those|these|all)\b[^,.;:\d]{0,60}, (?:about |some |nearly |roughly |over )?$"
)
_ARE_SO = late(r" (?:are|were|is|was|have|had|has|live|lived|came|come|said|say)\b")


def of_so_many(folded: str, n: Number, low: int) -> bool:
    """ "Fewer than (a tenth) of the 5,700 who fled agreed"; "of those registered, (41 percent) are under 15"."""
    many = _OF_SO_MANY.match(folded, n.phrase_end)
    if many is not None:
        return any(word == "who" or word in NOUNS or ANIMATE.match(word) for word in many["whom"].split())
    led = _OF_WHICH.search(folded, max(low - 2, 0), n.phrase_start)
    return led is not None and _ARE_SO.match(folded, n.phrase_end) is not None


_OUT_OF_ALL = late(
    r"\b(?:\d[\d,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve) of "
    r"(?:the|its|their|those) $"
)


_MANY_OF = frozenset(("bodies", "dead", "hostages", "captives", "prisoners", "victims", "missing", "wounded",
"injured"))


def out_of_all(folded: str, n: Number, low: int, noun: re.Match[str] | None) -> bool:
    """ "19 of the (27 passengers)": how many there were."""
    few = n.whole is not None and (n.whole < 1000 or (noun is not None and noun["noun"] in _MANY_OF))
    return few and _OUT_OF_ALL.search(folded, low, n.phrase_start) is not None


def badly(folded: str, end: int) -> bool:
    """ "(One) critically"."""
    return _BADLY.match(folded, end) is not None


_THINGS_NEXT = late(
    r" (?:[\w.-]+ )?(?:months?|years?|weeks?|days?|hours?|minutes|resolutions?|drafts?|votes?|abstentions?|countries|"
    r"states|nations|times|Security Council|kilomet\w+|miles|dollars|trucks?|attacks?|strikes|airstrikes)\b|"
    r" of which\b| UN\b(?! (?:staff|workers|peace|employees|personnel|aid))"
)


def may_be_people(folded: str, n: Number, low: int) -> bool:
    """Whether a number may count people at all: no money, share, age, and no things right after it."""
    shown = n.money or n.label or n.compound or n.percent or n.fraction or of_no_people(folded, n, low)
    return not shown and _THINGS_NEXT.match(folded, n.phrase_end) is None
