"""Whose count it is where a pronoun tells: "by its count", "she put the dead at 40", "it knows of 40 deaths"."""

from __future__ import annotations

import re

from horseshoe.reading.figures.figures_sayers import Words
from horseshoe.reading.quotes.speakers_ahead import after
from horseshoe.reading.quotes.speakers_tokens import sayable
from horseshoe.reading.words.late import late

_COUNT = (
    r"(?:count|tally|reckoning|estimates?|figures?|toll|list|data|statistics|numbers|records|calculations?|account)"
)
_THEIR_COUNT = late(
    rf"\b(?:by|[Bb]y|[Ii]n|[Oo]n|[Ff]rom) (?P<own>its|his|her|their) (?:own |latest |official )*{_COUNT}\b|(?:^|"
    rf"[.;\n] |, (?:while |but |and )?)(?P<head>[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:own |latest |official |last "
    rf")*{_COUNT} (?:is|was|are|were|stands?|stood|gives?|gave|shows?|showed|puts?|has|had|includes?) "
)
_THEY_COUNT = late(
    r"(?:^|[.;\n] |, (?:while |but |and )?)\W*(?P<who>[Ii]t|[Hh]e|[Ss]he|[Tt]hey) (?:(?:has|have|had|now|also|later|"
    r"since|so far|already|earlier) )*(?:(?:been able to |managed to )?(?:verif(?:y|ied)|confirm(?:ed|s)?|count(?:ed|"
    r"s)?|document(?:ed|s)?|record(?:ed|s)?|regist(?:ered|ers?)|list(?:s|ed)?|identif(?:ied|y|ies)|logged|tallied)|"
    r"(?:puts?|placed|set|estimate[sd]?) |knows? of|(?:is|was|are|were) aware of|(?:records|reports|information|word|"
    r"knowledge) (?:of|on)|received reports (?:of|that)|said|says|saw|told|added|reported|warned|believes?|blam(?:es|"
    r"ed)|accus(?:es|ed)|rais(?:es|ed)|revis(?:es|ed)|lower(?:s|ed)|corrected|updated|upped|ma(?:de|kes?) (?:it|that|"
    r"this)|gives?|gave|sp(?:oke|eaks?) of|talk(?:s|ed) of|wrote|writes|admit(?:s|ted)|acknowledge[sd]?|concede[sd]?|"
    r"claim(?:s|ed)|names?|named|shows?|showed|heard|learn(?:s|ed|t)|found|finds|owns? to|insist(?:s|ed)|estimat(?:es|"
    r"ed)|reckon(?:s|ed)?|fears?|feared|announced|declared|cit(?:es|ed)|mention(?:s|ed))\b|\b[Aa]ccording to "
    r"(?P<him>him|her|it|them)\b"
)
_PERSON = late(r"(?:[A-Z][\w'’.-]+|al-\w+)(?: (?:[A-Z][\w'’.-]+|al-\w+|de|van|bin|der|la))+$")
_BODY = late(
    r"(?:[A-Z]{2,}|.*(?:[Mm]inistry|[Aa]gency|[Oo]ffice|[Gg]roup|[Mm]ission|[Cc]ross|[Cc]rescent|[Cc]ommission|"
    r"[Cc]ouncil|[Cc]ommittee|[Oo]bservatory|[Uu]nion|[Aa]rmy|[Pp]olice|[Gg]overnment|[Aa]uthorit(?:y|ies)|"
    r"[Mm]ilitary|[Ss]ervice|[Dd]epartment|[Nn]etwork|[Aa]ssociation|[Cc]oalition|[Oo]rgani[sz]ation|[Cc]harity|Watch|"
    r"International|Watchdog|[Mm]onitor|[Bb]oard|[Cc]ent(?:re|er)|[Ff]und|[Aa]dministration|[Hh]ospital|Children))$"
)
_SENTENCE = late(r"[.!?][\"”]? +(?=[A-Z])|\n+")
_FAR = 240  # from who spoke last to the pronoun


def teller(words: Words, folded: str, low: int, at: int) -> tuple[str, ...]:
    """Who a pronoun that counts stands for: the last one whose words stand before it; () where he does not fit it.

    Args:
        words: whose words stand where.
        folded: the text in plain blanks.
        low: where the sentence begins.
        at: the number.
    """
    found = _THEY_COUNT.search(folded, max(0, low - 2), at) or _THEIR_COUNT.search(folded, max(0, low - 2), at)
    if found is None:
        return ()
    pronoun = found[found.lastgroup or "who"].lower()
    last = words.last(max(0, low - _FAR), found.start() + 1)
    who = words.attribution(last[0])[:1] if last is not None else ()
    return tuple(w for w in who or _subject(folded, low) if _fits(pronoun, w))


def _subject(folded: str, low: int) -> tuple[str, ...]:
    """Who the sentence before, which tells nobody's words, is about."""
    end = len(folded[:low].rstrip(" "))
    begins = [m.end() for m in _SENTENCE.finditer(folded, max(0, end - _FAR), end - 1)]
    start = begins[-1] if begins else max(0, end - _FAR)
    found = after(folded, start, end) if end and (begins or start == 0) and folded[end - 1] != "\n" else None
    if found is None or found.how != "named":
        return ()
    name = found.beside if found.beside is not None and folded[found.beside[0]].isupper() else (found.start, found.end)
    return (re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", folded[slice(*name)]),)


def _fits(pronoun: str, who: str) -> bool:
    """Whether it may be said of one: "it" of a body, "she" of a person, "they" of several or a body."""
    head = who.split(" of ")[0].split()[-1]
    body = _BODY.match(who.split(" of ")[0]) is not None
    if pronoun in ("it", "its"):
        return body
    if pronoun in ("they", "their", "them"):
        return body or head.endswith("s")
    return not body and (_PERSON.match(who) is not None or (sayable(head.lower()) and not head.endswith("s")))
