"""Those who speak for a State: "the Russian envoy", "U.S. Ambassador Robert Wood", "the representative of France"."""

from __future__ import annotations

import re

from msgspec import Struct

from horseshoe.reading.words.abbreviations import OPENERS
from horseshoe.reading.words.late import late

_RANK = (
    r"(?:(?:then|former|ex|acting|outgoing|incoming|new|current|senior|top|deputy|first|second|alternate|"
    r"permanent|special|"
    r"veteran|chief|Acting|Deputy|Former|Permanent|Alternate|First|Special|Senior|Outgoing|Security Council)[- ])*"
)
_UN = r"(?:(?:UN|U\.N\.|United Nations|UNSC|UN Security Council) )?"
_OFFICE = (
    r"(?P<office>ambassador|envoy|representative|delegate|diplomat|charge d'affaires|chargé d'affaires|"
    r"deputy ambassador|political coordinator|counsellor|deputy envoy|Ambassador|Envoy|Representative|Delegate|Amb\.|"
    r"Permanent Representative|"
    r"Deputy Permanent Representative|Deputy Ambassador|Chargé d'Affaires|perm rep)"
)
_POST = (
    r"(?: (?:to|at|on|in) (?:the )?(?:UN|U\.N\.|United Nations|UN Security Council|U\.N\. Security Council|"
    r"Security Council|UNSC|world body|council|Council|UN mission|organization)(?: (?:in New York|headquarters))?)?"
)
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Prof|Amb)\.? |Ambassador |H\.E\. )?"
_PART = r"(?:[A-ZÀ-ÖØ-ÞŽŠČ][\w'.-]*\w|[A-Z]\.)"
_NAME = (
    rf"(?:{_TITLE}(?P<name>{_PART}(?: (?:de|da|do|dos|del|della|van|der|den|von|bin|al|el|la|De|La|Al) |"
    rf" )?(?:(?:(?:de|da|do|dos|del|van|der|den|von|bin|al|el|la) )*{_PART} ?){{0,4}}))"
)
_AFTER_STATE = late(rf"(?:'s?)? {_RANK}{_UN}{_RANK}{_OFFICE}\b{_POST}(?:,? {_NAME})?")
_RANK_BEFORE = late(
    r"(?:\b(?:[Dd]eputy|[Aa]cting|[Ff]ormer|[Tt]hen|[Pp]ermanent|[Ss]enior|[Oo]utgoing|[Nn]ew|[Aa]lternate|"
    r"[Ee]x)[- ])+$"
)
_BEFORE_STATE = late(
    rf"\b{_RANK}{_UN}{_OFFICE}(?P<person> (?P<name>{_PART}(?: {_PART}){{0,3}}))?(?:,)? (?:of|from|for) (?:the )?$"
)
# "Dr. Bebler of Yugoslavia", "Sir Alexander Cadogan of Great Britain"
_TITLED_OF = late(
    r"\b(?:Mr\.?|Mrs\.?|Ms\.?|Dr\.?|M\.|Sir|Dame|Lord|Prof\.?|Professor|Gen\.|General|Col\.|Count|Baron|Prince|Sr\.|"
    rf"Señor|Senor|Senator|Judge) (?P<name>{_PART}(?: {_PART}){{0,3}}),? of (?:the )?$"
)
# The Organization's own coverage: "VASSILY NEBENZIA (Russian Federation) said"
_SHOUTED_NAME = late(r"(?<![\w.])(?P<name>(?:[A-ZÀ-ÞŽŠČ][A-ZÀ-ÞŽŠČ.'-]* )+[A-ZÀ-ÞŽŠČ][A-ZÀ-ÞŽŠČ'-]{2,}) \($")
_BEFORE_ENDS = (" of ", " from ", " for ", " of the ", " from the ", " for the ")
_TITLED_BEFORE = late(
    r"(?:\b(?:ambassador|Ambassador|Amb\.|envoy|Envoy|representative|Representative|delegate|diplomat|[Dd]eputy|"
    r"Mr\.?|Ms\.?|"
    r"M\.|MM\.|Mme\.?|Mlle\.?|Monsieur|Madame|Miss|Signora?|Sig\.|Señora?|Senora?|Sr\.|Sra\.|Senhor|Dom|Don|Herr|Hr\.|"
    r"Frau|Dr\.?|Prof\.?|Professor|Gen\.|General|Col\.|Colonel|Adm\.|Admiral|Maj\.|Major|Marshal|Count|Baron|Prince|"
    r"Sheikh|Comrade|Pandit|Senator|Sen\.|Judge|Viscount|Jonkheer|Amir|Emir|Hon\.|"
    r"Mrs\.?|Sir|Dame|Lord|counterpart|colleague)|'s) $"
)
_NOT_NAMES = OPENERS | frozenset(
    ("Security", "Council", "UN", "U.N.", "UNSC", "United", "Nations", "Tuesday", "President", "Hamas", "Gaza",
    "Secretary",
     "Resolution", "General", "Assembly", "Foreign", "Minister", "Vetoes", "Says", "Warns", "Slams", "Votes", "Calls")
)  # fmt: skip
_FORMER = late(r"\b(?:former|ex|Former|Ex)[- ]")


class Office(Struct, frozen=True):
    """An envoy phrase around a State: its place, and what it says."""

    start: int
    end: int
    office: str | None
    person: tuple[int, int] | None  # where the name stands
    former: bool


def around(plain: str, start: int, end: int) -> Office | None:
    """The envoy phrase that the State named at plain[start:end] belongs to, None where it belongs to none.

    Plural offices ("diplomats", "envoys") are no one's ballot and make no phrase.
    """
    m = _AFTER_STATE.match(plain, end)
    if m is not None and plain[m.end("office") : m.end("office") + 1] != "s":
        before = _RANK_BEFORE.search(plain, max(0, start - 26), start)
        first = before.start() if before else start
        name, stop = _person(m, plain)
        return Office(first, stop, m["office"], name, bool(_FORMER.search(plain, first, m.end("office"))))
    if plain.startswith(" (", start - 2) and plain.startswith(")", end):
        shouted = _SHOUTED_NAME.search(plain, max(0, start - 60), start)
        return Office(shouted.start(), end + 1, None, shouted.span("name"), False) if shouted else None
    if not plain.endswith(_BEFORE_ENDS, 0, start):
        return None
    m = _BEFORE_STATE.search(plain, max(0, start - 90), start)
    if m is not None:
        if m["name"] and m["name"].split()[0] in _NOT_NAMES:
            return None
        person = m.span("name") if m["name"] else None
        return Office(m.start(), end, m["office"], person, bool(_FORMER.search(plain, m.start(), m.start("office"))))
    titled = _TITLED_OF.search(plain, max(0, start - 60), start)
    return Office(titled.start(), end, None, titled.span("name"), False) if titled is not None else None


def _person(m: re.Match[str], plain: str) -> tuple[tuple[int, int] | None, int]:
    """The name at the end of the phrase, cut where words begin that are none."""
    if m["name"] is None:
        return None, m.end("office")  # "to the U.N." stays outside: it names a body
    kept = []
    for word in m["name"].split(" "):
        if not word or word in _NOT_NAMES or word.endswith("'s"):
            if word.endswith("'s"):
                kept.append(word[:-2])
            break
        kept.append(word)
        if word.endswith(".") and len(word) > 2 and word not in ("Jr.", "Sr."):
            break
    while kept and kept[-1] in ("de", "da", "do", "dos", "del", "van", "der", "den", "von", "bin", "al", "el", "la"):
        kept.pop()
    name = " ".join(kept).rstrip(".,'") if not (kept and kept[-1] in ("Jr.", "Sr.")) else " ".join(kept)
    if not name:
        return None, m.end("office")
    first = m.start("name")
    return (first, first + len(name)), first + len(name)


def introduced(plain: str, start: int) -> bool:
    """Whether an office, a title or a possessive stands right before a bare surname."""
    return _TITLED_BEFORE.search(plain, max(0, start - 18), start) is not None
