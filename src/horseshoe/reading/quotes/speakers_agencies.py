"""Agencies and outlets that pass words on: "as quoted by AFP", "news agency AFP reported", "told Reuters"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from horseshoe.reading.names.mentions import Mention
from horseshoe.reading.quotes.speakers_known import known as known_person
from horseshoe.reading.quotes.speakers_organizations import ORGANIZATION_NAMES
from horseshoe.reading.quotes.speakers_words import AGENCIES
from horseshoe.reading.words.late import late

_LEAD = (
    r"(?:[Tt]he )?(?:(?:[A-Z][\w.]* |[a-z]+-owned |state |official |semi-official |private |independent |local )?"
    r"(?:news agency|newspaper|broadcaster|daily|outlet|agency|channel|network|magazine|radio|television) )?"
    r"(?:the |The )?(?:(?:semi-official|state-run|state-owned|official|private|independent|[Pp]ro-[\w-]+) )?$"
)
_PASSED_BEFORE = late(
    r",? ?(?:\bas )?\b(?:quoted|cited|[Rr]eached|[Cc]ontacted|[Ii]nterviewed|[Aa]sked|reported|carried|published|aired|"
    r"broadcast|relayed|seen|obtained|reviewed) by "
    + _LEAD
    + r"|,? ?\b(?:as )?per "
    + _LEAD
    + r"|\b(?:tell|told|telling|tells|informed|informs|spoke to|spoke with|talked to|learned from|"
    r"confirmed to|explained to|interview with|interview to|[Ss]peaking to|"
    r"(?:statement|message|note|letter|comments|remarks|testimony|report)(?: sent| addressed| given| "
    r"released)? to|shared with|interview on|said through) "
    + _LEAD
)
_TOLD = late(
    r"\b(?:tell|t[eo]ld|inform(?:ed|s)|spoke|talked|learned|message|note|letter|testimony|report|confirmed|explained|telling|tells|interview|[Ss]peaking|statement|comments|remarks|shared|through)\b"
)
_SAYS_BEFORE = late(
    r",? ?\b(?:according to|(?:says|said|reports|reported|wrote|writes)) "
    + _LEAD
    + r"|(?:^|[.\n] ?)(?:By|Per) "
    + _LEAD
)
_SAYS_AFTER = late(
    r"(?:'s|[ -][A-Z][a-zü]+)?"
    r"(?: (?:news agency|news|agency|newspaper|television|report|correspondent))?,? (?:has |had |have |also )?"
    r"(?:reported|reports|said|says|cited|quoted|wrote|writes|reporting)\b(?! by)"
)
_KINDS = ("news agency ", "broadcaster ", "newspaper ")
_UNLISTED = late(
    r"(?:\b[Tt]he )?(?:\b(?:state|official|local|[A-Z]\w+) )*\b(?:news agency|broadcaster|newspaper) "
    r"(?P<agency>[A-Z][\w-]+(?: [A-Z][\w-]+)*) (?:reported|reports|said|says|quoted|cited)\b"
)
# "told the newspaper Vesti", "told Radio Dabanga", "told state television": outlets nobody lists
_HEAD = (
    r"(?:newspaper|paper|daily|weekly|magazine|broadcaster|radio|television|TV|channel|station|"
    r"network|website|news site|"
    r"news portal|news agency|agency|outlet|media|Radio|Television)"
)
_NAMED = r"(?:[A-Z][\w'-]*|al-[A-Z]\w+)(?: (?:of |al-)?[A-Z][\w'-]*){0,3}"
_OUTLET = (
    rf"(?P<outlet>(?:(?:(?:[A-Z][\w-]+|state|state-run|public|private|local|national|official|semi-official|"
    rf"pro-government|independent|opposition|regional|news|satellite|French|Arabic)(?:'s)? )*"
    rf"{_HEAD}(?: station| channel)?"
    rf"(?: {_NAMED})?(?! (?:spokes|reporter|correspondent|crew|journalist|chief|editor|official))|"
    rf"[A-Z][\w-]+(?:News|Post|Times|TV|Media)|The [A-Z][\w-]+(?: [A-Z][\w-]+)?|(?:Daily|Sunday|Evening) [A-Z][\w-]+|"
    rf"(?:[A-Z][\w-]* ){{0,2}}(?:Radio|TV|Television|News|Times|Post|Herald|Tribune|Gazette|Telegraph|Journal|FM|"
    rf"Magazine|Mail|Mirror|Chronicle|Dispatch|Monitor)(?: [A-Z][\w-]+)?|"
    rf"(?:News|Press) Agency of [A-Z]\w+|(?:[A-Z]\w+ )?Broadcasting Corporation|Press Trust of [A-Z]\w+|"
    rf"L'[A-Z][\w-]+(?: [A-Z]\w+)?|El [A-Z][\w-]+|"
    rf"(?!Mac|Mc|Mc|De[A-Z]|La[A-Z]|Le[A-Z]|Di[A-Z])[A-Z][a-z]+[A-Z][\w-]*[a-z]))"
)
# Who looks into what happened, and is told: "told Amnesty International", "told the rights group Yesh Din".
_LOOKS_IN = (
    rf"(?P<listener>{ORGANIZATION_NAMES}|Amnesty|Oxfam|Caritas|Airwars|Mercy Corps|UNICEF|Unicef|UNHCR|"
    rf"OCHA|IOM|MSF|HRW|UNRWA|BINUH|MONUSCO|Monusco|UNMISS|"
    rf"(?:(?:UN|U\.N\.|independent|human rights|rights|aid|relief|monitoring|medical|advocacy|watchdog|war crimes) )*"
    rf"(?:investigators|researchers|observers|monitors|group|charity|organi[sz]ation|watchdog|network|agency|"
    rf"commission of inquiry|fact-finding mission|truth commission)(?: {_NAMED})?)"
)
_HEARS = (
    r"\b(?:tell|told|telling|tells|informed|informs|spoke to|spoke with|talked to|confirmed to|interview (?:with|to|"
    r"on)|[Ss]peaking to|(?:statement|message|note|letter|comments|remarks|testimony|report)(?: sent| addressed| given|"
    r" released)? to|shared (?:\w+ )?with)"
)
_PUTS_OUT = (
    r",? ?\b(?:as )?(?:quoted by|cited by|carried (?:by|on|in)|published (?:by|in)|aired (?:by|on)|broadcast (?:by|on)|"
    r"relayed by|run by|seen by|obtained by|reviewed by)|(?<=said),? (?:according to|through)|"
    r",? (?:through|via)(?= the )"
)
_WHICH = r" (?:the |a |an |its |his )?(?:[a-z]+-(?:language|based|owned|backed) )?"
_UNLISTED_TOLD = late(rf"(?:{_HEARS}|(?P<by>{_PUTS_OUT})(?! (?:its|their|his) )){_WHICH}{_OUTLET}\b")
_LISTENERS = late(rf"\b(?:tell|told|tells|telling){_WHICH}{_LOOKS_IN}\b(?!')")
# "told Narinjara", "told NRC": a name nobody lists, and no person's, State's or parliament's
_LONE = late(
    r"\b(?:told|tells|telling|informed|(?:carried|quoted|cited|aired|broadcast|published) by|interview with) "
    r"(?P<lone>[A-Z][a-z]{3,}|[A-Z]{3,6})\b(?! ?['’&-]|'s| [A-Z])"
)
_NO_OUTLETS = frozenset((
    "NATO", "ECOWAS", "IAEA", "OPCW", "ASEAN", "OSCE", "OECD", "IMF", "ICC", "ICJ", "MPs", "UNSC", "UNGA",
    "SADC", "Congress",
    "Parliament", "Knesset", "Duma", "Bundestag", "Senate", "Cabinet", "Council", "Government", "Monday", "Tuesday",
    "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Kyiv", "Hamas", "Hezbollah", "Fatah",
    "Taliban", "Interpol",
    "Europe", "Africa", "Asia", "Parliamentarians", "Ministers", "Members", "Court", "Assembly", "Commons",
    "Lords", "Pope",
))  # fmt: skip
_TOLD_CLUE = (
    "told ", "telling ", "tells ", "tell ", "interview ", "peaking to", " by ", "confirmed to", " to ",
    "carried ", "published ", "nformed ", "via ",
    "aired ", "broadcast ", "shared ", "through ",
)  # fmt: skip
_SUBJECT_LEAD = late(
    r"(?:[Tt]he )?(?:\w+[ -])?(?:state )?(?:news agency |newspaper |broadcaster |outlet |daily )(?:the )?$|(?:[Tt]he )$"
)


class Passing(Struct, frozen=True):
    """An agency that passes something on in text[start:end]; `says`: it speaks itself ("AFP reported")."""

    start: int
    end: int
    agency: str
    says: bool


_LISTED = late(r"\b(?:" + "|".join(re.escape(a) for a in AGENCIES) + r")\b")


# "BBC Burmese", "CNN Türk": a desk of an outlet
_DESK = late(
    r" (?:Burmese|Persian|Arabic|Arabia|Russian|Ukrainian|Ukrainska|Afrique|Africa|Hausa|Swahili|Somali|Urdu|Hindi|"
    r"Pashto|Dari|Turkish|Türk|Turk|Español|Mundo|Verify|World Service|Radio|International|English)\b"
)


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(list(AGENCIES), matchkind=MatchKind.LeftmostLongest)


def find_passings(folded: str, names: Sequence[Mention] = ()) -> list[Passing]:
    """Where an agency passes something on, in a text with plain blanks, in order; `names` are no agencies."""
    found = [
        Passing(m.start(), m.end(), m["agency"], True)
        for m in (_UNLISTED.finditer(folded) if any(word in folded for word in _KINDS) else ())
        if m["agency"] not in AGENCIES
    ]
    known = {f.start for f in found}
    found += [
        Passing(m.start() if m["by"] else m.start("outlet"), m.end(), m["outlet"], False)
        for m in (_UNLISTED_TOLD.finditer(folded) if any(c in folded for c in _TOLD_CLUE) else ())
        if m.start() not in known and m["outlet"] not in AGENCIES and not _LISTED.search(m["outlet"])
    ]
    known |= {f.start for f in found}
    found += [
        Passing(m.start("listener"), m.end(), m["listener"], False)
        for m in (_LISTENERS.finditer(folded) if any(c in folded for c in _TOLD_CLUE[:4]) else ())
        if m.start("listener") not in known
    ]
    known |= {f.start for f in found}
    named = {m.start for m in names}
    found += [
        Passing(m.start("lone"), m.end(), m["lone"], False)
        for m in (_LONE.finditer(folded) if any(c in folded for c in _TOLD_CLUE) else ())
        if m.start("lone") not in known | named and m["lone"] not in AGENCIES and m["lone"] not in _NO_OUTLETS
        and folded.count(m["lone"]) == 1 and known_person(m["lone"]) is None
    ]
    for index, start, end in _automaton().find_matches_as_indexes(folded):
        if (start and (folded[start - 1].isalnum() or folded[start - 1] == "-")) or folded[end : end + 1].isalnum():
            continue
        name = AGENCIES[index]
        if (desk := _DESK.match(folded, end)) is not None:
            name, end = f"{name}{desk[0]}", desk.end()
        passed = _PASSED_BEFORE.search(folded, max(0, start - 70), start)
        if passed:
            told = _TOLD.search(passed[0])
            found.append(Passing(start if told else passed.start(), end, name, False))
            continue
        after = _SAYS_AFTER.match(folded, end)
        if after:
            lead = _SUBJECT_LEAD.search(folded, max(0, start - 40), start)
            found.append(Passing(lead.start() if lead else start, after.end(), name, True))
            continue
        said = _SAYS_BEFORE.search(folded, max(0, start - 60), start)
        if said:
            found.append(Passing(said.end() - len(said[0].lstrip(". \n")), end, name, True))
    return sorted(found, key=lambda p: p.start)
