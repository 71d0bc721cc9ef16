"""Groups of members: "the P3", "the ten elected members", "three African members"; resolved on the day, or to nobody.

A group whose members the day does not settle has none: "Western members" is nobody's list, and "three African members"
are three only where three sat. Part of a group ("one of the five permanent members") names nobody either.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from horseshoe.council.seats import Council, Group, council
from horseshoe.errors import HorseshoeError
from horseshoe.reading.names.groups_nonaligned import non_aligned
from horseshoe.reading.names.groups_union import of_the_union
from horseshoe.reading.names.mentions import Mention, MentionKind
from horseshoe.reading.words.late import late

_COUNT = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    **{str(n): n for n in range(2, 11)},
}  # fmt: skip
_NUMBER = rf"(?:(?P<n>(?i:{'|'.join(_COUNT)}))[\s-])?"
_WHO = (
    r"(?:[Ss]ecurity\s+[Cc]ouncil\s+|[Cc]ouncil\s+)?(?:[Mm]embers?(?!hip)|[Ss]tates|[Cc]ountries|[Nn]ations|"
    r"[Pp]owers|[Ee]nvoys|[Aa]mbassadors)"
)
_REGION = r"(?P<region>African|European|Western|Arab|Latin\s+American|Asian|Eastern\s+European|Muslim|Islamic)"
_GROUP = late(
    r"(?P<p5>P-?5|(?:(?:[Aa]ll\s+)?(?:(?:[Ff]ive|5)[\s-])(?:[\w-]+\s+)?)?"
    rf"(?<![Nn]on-)(?<![Nn]on\s)(?<![Nn]on‑)(?<![Ee]lected\sand\s)(?<!rotating\sand\s)(?<!permanent\sand\s)[Pp]ermanent\s+{_WHO}|[Pp]ermanent\s+[Ff]ive|[Bb]ig\s+[Ff]ive)"
    r"|(?P<p3>P-?3(?:\s+[Pp]owers)?|(?:[Tt]hree\s+)?[Ww]estern\s+(?:permanent\s+members|(?:great|big|major|veto)\s+"
    r"powers)|[Tt]hree\s+[Ww]estern\s+(?:permanent\s+)?powers)"
    rf"|(?P<e10>E-?10|(?:[Aa]ll\s+)?(?:(?:[Tt]en|10)\s+)?(?<!ermanent\sand\s)(?:[Ee]lected|[Nn]on-?\s?[Pp]ermanent|"
    rf"[Rr]otating)\s+{_WHO}|[Ee]lected\s+[Tt]en)"
    r"|(?P<a3>A-?3(?:\s?(?P<plus>\+|[Pp]lus))?|[Aa]frican\s+[Tt]hree)"
    r"|(?P<e3>E-?3|EU3|EU-3)"
    rf"|(?P<nam>{_NUMBER.replace('<n>', '<those>')}[Nn]on-?[Aa]ligned\s+{_WHO})"
    rf"|(?P<eu>(?:[Aa]ll\s+)?{_NUMBER.replace('<n>', '<union>')}(?:of\s+the\s+)?(?:EU|E\.U\.|European\s+Union)"
    rf"(?:['’]s)?\s+{_WHO})"
    r"|(?P<arab>Arab\s+(?:Group|group|bloc|League))"
    rf"|(?:{_NUMBER}(?:{_REGION}\s+{_WHO}|(?P<people>Europeans|Africans|Arabs|Asians)\b))",
)
_SEEDS = (
    "P5", "P-5", "P3", "P-3", "E10", "E-10", "A3", "A-3", "E3", "E-3", "EU3", "EU-3", "permanent ", "Permanent ",
    "elected ", "Elected ", "rotating ", "Rotating ", "Arab ", "Arabs", "African ", "Africans", "EU ", "EU'", "E.U. "
    "", "European ",
    "Europeans",
    "Western ", "western ", "Eastern European ", "Asian ", "Asians", "Latin American ", "Muslim ", "Islamic ", "big "
    "five",
    "Big Five",
    "Big five", "Elected ten", "elected ten", "Elected Ten",
    "non-aligned ", "Non-aligned ", "Non-Aligned ", "nonaligned ",
)  # fmt: skip
_PART_BEFORE = late(
    r"\b(?:one|two|three|four|any|each|some|none|most|several|either|another|\d+|member|half)(?:\s+\w+)?\s+(?:of|"
    r"among)\s+(?:the\s+|its\s+|these\s+|all\s+)?$",
    re.IGNORECASE,
)
_SINGLE_BEFORE = late(
    r"\b(?:a|an|one|any|each|every|another|fellow|other|some|no|are|were|is|was|as|being|not|become|became)\s+$",
    re.IGNORECASE,
)
_WORD_BEFORE = late(
    rf"(?<!\w)(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Tt]en|\d+)\s+(?:of\s+the\s+)?(?:{_REGION}\s+)?$"
)

_EUROPE = frozenset(
    ("ALB", "AND", "ARM", "AUT", "AZE", "BLR", "BEL", "BIH", "BGR", "HRV", "CYP", "CZE", "CSK", "DDR", "DNK", "EST",
     "FIN", "FRA", "GEO", "DEU", "GRC", "HUN", "ISL", "IRL", "ITA", "LVA", "LIE", "LTU", "LUX", "MLT", "MCO", "MNE",
     "NLD", "MKD", "NOR", "POL", "PRT", "MDA", "ROU", "SMR", "SRB", "SVK", "SVN", "ESP", "SWE", "CHE", "UKR", "GBR",
     "YUG")
)  # fmt: skip
_ARAB = frozenset(
    ("DZA", "BHR", "COM", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MRT", "MAR", "OMN", "PSE", "QAT", "SAU",
     "SOM", "SDN", "SYR", "TUN", "ARE", "YEM", "YMD")
)  # fmt: skip
# Who sits with the three African members and speaks as one with them: Saint Vincent 2020-2021, Guyana 2024-2025.
_PLUS = {"VCT": (2020, 2021), "GUY": (2024, 2025)}


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(list(_SEEDS), matchkind=MatchKind.LeftmostLongest)


def find_groups(text: str, folded: str, start: int, end: int, on: date | None) -> list[Mention]:
    """Groups named in text[start:end]; `folded` is the text with plain blanks and straight apostrophes."""
    found: list[Mention] = []
    for _, first, _ in _automaton().find_matches_as_indexes(folded):
        if not start <= first < end:
            continue
        counted = _WORD_BEFORE.search(folded, max(start, first - 24), first)
        for begin in ([counted.start()] if counted else []) + [first]:
            m = _GROUP.match(folded, begin, end)
            if m is not None and m.end() > first and not _inside_word(folded, m.start(), m.end()):
                break
        else:
            continue
        if found and m.start() < found[-1].end:
            continue
        owns = folded.startswith("'", m.end())
        found.append(Mention(m.start(), m.end(), _members(m, folded, on), MentionKind.GROUP, possessive=owns))
    return found


def _inside_word(folded: str, start: int, end: int) -> bool:
    before, after = folded[start - 1 : start], folded[end : end + 1]
    return before.isalnum() or before in ("-", "/") or (after.isalnum() and folded[end - 1] != "+")


def _members(m: re.Match[str], folded: str, on: date | None) -> tuple[str, ...]:
    if _PART_BEFORE.search(folded, max(0, m.start() - 30), m.start()):
        return ()
    singular = re.search(r"[Mm]ember$", m[0]) is not None
    if singular or _SINGLE_BEFORE.search(folded, max(0, m.start() - 16), m.start()):
        return ()
    if m["e3"]:
        return ("DEU", "FRA", "GBR")
    if m["p3"]:
        return ("FRA", "GBR", "USA")
    sitting = _sitting(on)
    if m["p5"]:
        return sitting.permanent if sitting else ("CHN", "FRA", "RUS", "GBR", "USA")
    if sitting is None or m["arab"]:
        return ()
    if m["e10"]:
        wanted = 10 if re.search(r"10|[Tt]en\b", m[0]) else len(sitting.elected)
        return sitting.elected if len(sitting.elected) == wanted else ()
    if m["nam"]:
        those = non_aligned(sitting.elected, sitting.on.year)
        return those if m["those"] and len(those) == _COUNT.get(m["those"].lower()) else ()
    if m["eu"]:
        those = of_the_union(sitting.members, sitting.on.year)
        return those if m["union"] and len(those) == _COUNT.get(m["union"].lower()) else ()
    if m["a3"]:
        return _african_three(sitting, bool(m["plus"]))
    return _regional(m, folded, sitting)


@cache
def _sitting(on: date | None) -> Council | None:
    if on is None:
        return None
    try:
        return council(on)
    except HorseshoeError:
        return None


def _african(sitting: Council) -> tuple[str, ...]:
    return tuple(code for code in sitting.elected if sitting.group(code) is Group.AFRICA)


def _african_three(sitting: Council, plus: bool) -> tuple[str, ...]:
    three = _african(sitting)
    if len(three) != 3:
        return ()
    joined = tuple(
        code for code, (first, last) in _PLUS.items() if first <= sitting.on.year <= last and code in sitting.members
    )
    if plus != bool(joined) and plus:
        return ()
    return three + joined if plus else three


def _regional(m: re.Match[str], folded: str, sitting: Council) -> tuple[str, ...]:
    word = (m["region"] or m["people"]).split()[0]
    if word.startswith("African"):
        those = _african(sitting)
    elif word.startswith("European"):
        those = tuple(code for code in sitting.members if code in _EUROPE)
    elif word.startswith("Arab"):
        those = tuple(code for code in sitting.members if code in _ARAB)
    elif word == "Latin":
        those = tuple(code for code in sitting.elected if sitting.group(code) is Group.GRULAC)
    else:
        return ()
    if m["n"] is None:
        # "African members" at large may be those of the Assembly; "of the Council" settles it.
        return those if "ouncil" in m[0] else ()
    return those if len(those) == _COUNT.get(m["n"].lower(), 0) else ()
