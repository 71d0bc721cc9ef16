# ruff: noqa: E501 - a table
"""What bounds a figure: where and since when it counts, as of which day, and how sure the report is."""

from __future__ import annotations

import re
from datetime import date

from horseshoe.reading.claims.actions import DateBasis, Moment, Precision
from horseshoe.reading.words.dates import TimeExpression, resolve
from horseshoe.reading.words.late import late

_PLACE = late(
    r"\b(?:in|across|throughout|inside|within|into|near|around|(?:areas?|cit(?:y|ies)|towns?|parts?|north|south|west|east|provinces?|regions?|population|people|villages?|camps?|capital|suburbs?|outskirts|coast|island|districts?|governorates?|states?) of) (?P<place>(?:the )?(?:(?:(?:north|south|east|west)[a-z]*|central|neighbou?ring|nearby|rural|besieged|occupied|[a-z]+-(?:held|controlled|run|occupied)) )*"
    r"(?:[A-Z][\w’'-]*[a-z])(?: (?:[A-Z][\w-]*[a-z]|Strip|City|Bank))*)(?<!['’]s)(?![\w'’])(?! [A-Z][a-z])(?! (?:air ?|drone |missile )?(?:strikes?|attacks?|raids?|bombardments?|bombings?|shelling|fire|custody|prisons?|jails?|hands|captivity|detention|police|forces|soldiers|troops|officials|tanks|operations?|army|military)\b)"
)
_OWNED = late(
    r"\b(?P<place>[A-Z][\w-]+(?: [A-Z][\w-]+)?)['’]s (?:\w+ )?(?:population|people|residents|inhabitants|children)\b"
)
_SINCE = late(
    r"\b(?P<since>[Ss]ince (?:the )?[^,.;]{3,60}?)(?=,| (?:have|has|had|by|was|were|is|are|and|when|reach(?:ed|es)|rose|climbed|stood|stands|hit|hits|pass(?:ed|es)|topped|to)\b|[.;]|$)"
)
_PART_OF_IT = late(r" (?:region|province|area|city|town|village|district|suburb|governorate|state|camp)\b")
_EVENT = late(
    r"\b(?:in|during|after|by) (?P<event>(?:the|an?) (?:[\w-]+ ){0,3}(?:raid|attacks?|strikes?|airstrikes?|bombing|operation|offensive|assault|massacre|war|siege|explosion|blast|earthquake|famine|genocide))\b"
)
_NOT_PLACES = frozenset(
    ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
     "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Oct", "Nov", "Dec", "Jan", "Feb", "Sept",
     "AFP", "Reuters", "Hamas", "Council", "Security", "the Security", "the Security Council", "Security Council", "UN", "U.N", "the United", "the Council", "World")
)  # fmt: skip
_AS_OF = late(r"\b(?:[Aa]s of|[Aa]s at|[Bb]y|[Uu]ntil|[Uu]p to)(?: the)?(?: end of| start of)? $")
_ON = late(r"\b(?:on|late on|early on)(?: the)? $", re.IGNORECASE)
_EARLIER = late(r"\b(?:since|after|before|following) [^,.;:]{0,60}$", re.IGNORECASE)
_SINCE_WORD = late(r"\b(?:since|after|following|before|in|from)(?: the)?(?: early| late)? $", re.IGNORECASE)
_HEDGES = late(
    r"\b(?:(?:could|can|has|have|had|were|was|are|is|do|did|does)(?: not|n't) (?:be |been |yet )*(?:immediately |yet |independently |fully )*"
    r"(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?)(?: independently)?"
    r"|cannot be (?:independently )?(?:verified|confirmed)"
    r"|(?:these |the |those |its |their )?(?:figures?|numbers?|tolls?|claims?|counts?|reports?) (?:remain|remains|are|is|was|were) (?:unverified|unconfirmed|disputed)"
    r"|unverified|unconfirmed|not (?:been )?(?:independently )?verified"
    r"|(?:does|do|did|without) (?:not )?(?:distinguish|differentiat)\w*(?: [\w-]+){0,6}"
    r"|reportedly|allegedly|purportedly|believed to (?:be|have)|presumed dead|feared (?:dead|killed)|thought to (?:be|have)|"
    r"according to (?:unconfirmed|preliminary|early) (?:reports|figures|estimates)|preliminary|provisional"
    r"|(?:could|may|might) (?:die|starve|be (?:killed|dead|higher)|have (?:died|been killed))"
    r"|(?:as )?confirmed by|likely to rise(?: further)?|expected to rise)",
    re.IGNORECASE,
)
_SIGNS = (
    "verif", "confirm", "corrobor", "disputed", "distingu", "differentiat", "reportedly", "allegedly", "purported", "believed", "presumed",
    "feared", "thought", " could ", " may ", " might ", "prelimin", "provisional", "to rise",
)  # fmt: skip
_VERIFY = late(
    r"verif|unconfirmed|distinguish|differentiat|unverified|likely to rise|expected to rise", re.IGNORECASE
)


def hedges(folded: str, text: str, low: int, high: int, beyond: int) -> tuple[str, ...]:
    """Doubts printed in the sentence text[low:high], and those about the figures in the one after, up to `beyond`."""
    lowered = folded[low:beyond].lower()
    if not any(word in lowered for word in _SIGNS):
        return ()
    found = [text[m.start() : m.end()] for m in _HEDGES.finditer(folded, low, high)]
    found += [text[m.start() : m.end()] for m in _HEDGES.finditer(folded, high, beyond) if _VERIFY.search(m[0])]
    return tuple(dict.fromkeys(found))


class Bounds:
    """Place, event or time since of the figures of one sentence text[low:high]; each is looked for once."""

    def __init__(self, folded: str, text: str, low: int, high: int) -> None:
        self._folded, self._text, self._low, self._high = folded, text, low, high
        self._places = _places(folded, low, high)
        self._eventful = _EVENT.search(folded, low, high) is not None
        since = _SINCE.search(folded, low, high)
        self._since = text[since.start("since") : since.end("since")].strip() if since else None

    def scope(self, start: int, end: int) -> str | None:
        """What bounds the figure text[start:end], as printed: what follows it goes before what precedes it."""
        parts = []
        owned = _OWNED.search(self._folded, start, min(self._high, end + 2))
        places = [] if owned else self._places
        ahead = (
            owned
            or next((m for m in places if end <= m.start() and m.end() <= end + 90), None)
            or self._event(end, min(self._high, end + 90))
        )
        behind = ahead or next((m for m in reversed(places) if m.end() <= start), None) or self._event(self._low, start)
        if behind is not None:
            group = "place" if "place" in behind.groupdict() else "event"
            printed = re.sub(r"['’]s$", "", self._text[behind.start(group) : behind.end(group)])
            if group == "place" and _PART_OF_IT.match(self._folded, behind.end()):
                printed = printed.removeprefix("the ")  # "in the Darfur region"
            parts.append(printed)
        if self._since is not None:
            parts.append(self._since)
        return ", ".join(parts) or None

    def _event(self, low: int, high: int) -> re.Match[str] | None:
        return _EVENT.search(self._folded, low, high) if self._eventful else None


def _places(folded: str, low: int, high: int) -> list[re.Match[str]]:
    return [
        m
        for m in _PLACE.finditer(folded, low, high)
        if m["place"] not in _NOT_PLACES and m["place"].removeprefix("the ").split()[0] not in _NOT_PLACES
    ]


def as_of(folded: str, moments: list[TimeExpression], published: date | None) -> Moment | None:
    """The day the figure stands for: printed ("as of Friday", "on Saturday"), else the day of publication."""
    printed = [m for m in moments if not folded.startswith("'s", m.end)]
    for m in printed:
        if _AS_OF.search(folded, max(0, m.start - 24), m.start):
            return resolve(m, published)
    for m in printed:
        head = folded[max(0, m.start - 14) : m.start]
        dated = _ON.search(head) and not _EARLIER.search(folded, max(0, m.start - 70), m.start)
        if dated or (m.weekday is not None and not _SINCE_WORD.search(head)):
            return resolve(m, published)
    if published is None:
        return None
    day = published.isoformat()
    return Moment(text=None, value=day, precision=Precision.DAY, basis=DateBasis.PUBLISHED, earliest=day, latest=day)
