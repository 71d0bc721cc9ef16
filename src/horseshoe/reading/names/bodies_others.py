"""The bodies that are not the Council: their names, and where they decide rather than stand by."""

from __future__ import annotations

import re

from horseshoe.reading.names.deciding import decides
from horseshoe.reading.words.late import late

# Bodies that vote: a mention is enough.
_VOTING = (
    r"General\s+Assembly|UNGA|UNHRC|ECOSOC|(?:World\s+Health|National|Legislative|Constituent)\s+Assembly|"
    r"(?:the\s+)?(?:general|national|legislative|state)\s+assembly|IAEA(?:\s+[Bb]oard)?|OPCW|"
    r"UNESCO(?:\s+[Ee]xecutive\s+[Bb]oard)?|"
    r"(?:nuclear\s+)?[Bb]oard\s+of\s+(?:[Gg]overnors|[Dd]irectors|[Ss]upervisors|[Tt]rustees)|Board(?!\s+of\s+Peace)|"
    r"[Bb]oard\s+members|"
    r"Senate(?!\s+(?:[Mm]ajority|[Mm]inority|Republican|Democrat|[Ff]oreign|[Ii]ntelligence|[Ll]eader))|"
    r"House\s+of\s+(?:Representatives|Commons|Lords|Councillors)|Congress|[Pp]arliament|Knesset|Duma|Bundestag|"
    r"Bundesrat|Majlis|Storting|Folketing|Althing|Eduskunta|Dáil|"
    r"(?:Lok|Rajya)\s+Sabha|Sejm|Cortes|Riksdag|Rada|Diet|[Ll]egislature|[Ll]awmakers|MPs|[Ss]enators|"
    r"[Cc]ouncill?ors|[Cc]ouncilm[ae]n|"
    r"[Cc]ouncilmembers?|[Ss]hareholders|[Jj]urors|[Jj]udges|(?:[Ww]ar|[Ss]ecurity|[Ff]ull|Israeli)\s+[Cc]abinet|"
    r"(?:First|Second|Third|Fourth|Fifth|Sixth)\s+Committee|"
    r"National\s+Security\s+(?:and\s+Defen[cs]e\s+)?Committee|Model\s+(?:UN|U\.N\.|United\s+Nations)|"
    r"[Ss]tudent\s+(?:senate|union|government|body|council|parliament|association)s?|[Nn]obel\s+[Cc]ommittee|"
    r"League\s+of\s+Nations|UNEP|UNCTAD|UNIDO|WIPO|COP\s?-?\d+|[Ee]nvironment\s+[Aa]ssembly|"
    r"[Mm]otions?\s+of\s+no[\s-]+confidence|[Nn]o-confidence\s+(?:vote|motion)s?|"
    r"[Cc]onfidence\s+votes?"
)
# Bodies that reports on the Council name at every turn: only where they act or play host.
_COMPANIONS = (
    r"EU|E\.U\.|European\s+(?:Union|Commission)|NATO|WTO|World\s+Trade\s+Organi[sz]ation|OSCE|G-?7|G-?20|OPEC|FIFA|"
    r"UEFA|IOC|ICAO|IMO|ICJ|ICC|OAS|ASEAN|"
    r"ECOWAS|CARICOM|NSC|BRICS|IMF|World\s+Bank|Mercosur|Common\s+Market|Commonwealth|"
    r"Organi[sz]ation\s+of\s+American\s+States|"
    r"(?:Arab|African)\s+(?:League|Union)|"
    r"League|Assembly|[Cc]ourt|[Tt]ribunal|[Jj]ury|[Cc]ommittee|[Cc]ommission|[Cc]abinet|"
    r"(?<!\bon )(?<!\bOn )[Bb]oard(?!\s+of\s+Peace)|(?<!Soviet )(?<!Soviet\xa0)(?<!European )(?<!African )Union|union|"
    r"bloc|watchdog|alliance|faculty|[Ss]pecial\s+[Ss]ession|[Ll]ower\s+[Hh]ouse|[Uu]pper\s+(?:[Hh]ouse|[Cc]hamber)|"
    r"(?<!White )House|"
    r"[Gg]overnors|[Rr]eferendum|[Mm]inisters|[Hh]eads\s+of\s+[Ss]tate|[Bb]ishops|[Cc]ardinals|[Dd]irectors|"
    r"[Cc]ommissioners|[Tt]rustees"
)
# Words that name a body only where it is told to decide.
_SELDOM = (
    r"Board\s+of\s+Peace|MEPs|[Aa]ldermen|[Aa]gency|[Ff]orum|[Ss]ynod|[Cc]onference|[Jj]irga|[Pp]lenum|"
    r"(?<![Cc]ouncil )(?<![Cc]ouncil['’]s )[Cc]hamber|assembly"
)
OTHERS = rf"{_VOTING}|{_COMPANIONS}|{_SELDOM}"
_ONLY_DECIDING = late(rf"(?:{_SELDOM})\Z")
_ALWAYS = late(rf"(?:{_VOTING})\Z")
_DECIDES = late(
    r"(?:['’]s)?(?:\s+(?:on\s+\w+day|\w+day|\w+ly|has|had|have|also|then|earlier|later|today|members|ministers|"
    r"leaders|states|judges|nations|countries|foreign|executive|"
    r"governing|permanent|council|board|committee|of\s+Justice|of\s+the\s+\w+|\d+|that\s+\w+\s+[\w-]+|all|both|"
    r"in\s+[A-Z]\w+|to\s+[A-Z]\w+\s+the\s+[A-Z]\w+|of\s+(?:\d+|fifteen|eleven|twelve|ten)|(?:on|"
    r"for)\s+(?:the\s+)?[A-Z][\w-]+(?:\s+(?:and\s+)?[A-Z][\w-]+){0,4}|"
    r"\([A-Z]{2,8}\)),?){0,5}\s+(?:vot(?:ed|es|ing)|adopt(?:ed|s)|upheld|upholds|met|meets|convened|convenes|holds|"
    r"ended|gathered|agreed|issued|split|decided|ratified|condemned|pass(?:ed|es)|approv(?:ed|es)|"
    r"reject(?:ed|s)|ruled|found|dismissed|suspended|heard|held|said\s+by|elected|failed|vetoed|ordered|overruled|"
    r"expelled|endorsed|censur(?:ed|es)|rebuk(?:ed|es)|reprimand(?:ed|s)|rapp(?:ed|s))\b"
    r"|['’]s\s+(?:\w+\s+)?(?:resolution|motion|text|draft|measure|petition),?\s+(?:which\s+)?(?:was\s+)?(?:pass|adopt|"
    r"approv|carri|vot|reject|defeat)\w+\b"
    r"|(?:['’]s)?\s+(?:vot(?:e|es)|ballots?|summit|ruling|verdict|package|accession|members?['’]?\s+vot)\b"
)
_HOSTS = late(
    r"\b(?:at|in|inside|within|by)\s+(?:the\s+|an?\s+|its\s+)?(?:[\w-]+['’]s\s+|(?!session|meeting|"
    r"vote|text|draft)\w+\s+)?\Z",
    re.I,
)
# "Nineteen countries on the agency's board, which represents its members, voted for it".
_SEATED = late(
    r"(?i)\b(?:countries|nations|states|members|governors|governments|delegations)\s+(?:on|of|in)\s+(?:the|its|an?)\s+"
    r"(?:[\w.'’-]+\s+){0,6}\Z"
)
_VOTES = late(
    r"(?:['’]s)?(?:,[^,.;]{1,80},)?\s+(?:had\s+|have\s+)?(?:vot(?:ed|es)|backed|supported|opposed|abstained|rejected)\b"
)
_HOSTED = frozenset({"EU", "E.U.", "NATO", "WTO", "OSCE", "ICAO", "IMO", "OAS", "UEFA", "FIFA", "IOC", "OPEC"})


def is_voting(name: str) -> bool:
    """Whether a body of this name votes as the Council does: an assembly, a board, a parliament, another council."""
    return _ALWAYS.search(name) is not None or name.endswith("Council")


def acting(text: str, start: int, end: int) -> bool:
    """Whether a body at this place decides something, or is where it is decided, rather than being named in passing."""
    name = text[start:end]
    if _ALWAYS.match(name):
        return True
    if decides(text, start, end):
        return True
    if _ONLY_DECIDING.match(name):
        return False
    if _DECIDES.match(text, end, min(len(text), end + 90)):
        return True
    if _SEATED.search(text, max(0, start - 90), start) and _VOTES.match(text, end, min(len(text), end + 120)):
        return True
    hosted = name in _HOSTED or name.startswith(("World Trade", "Organi", "faculty", "referendum"))
    return hosted and bool(_HOSTS.search(text, max(0, start - 30), start))


# Words before "council" that make it another one.
CIVIC = frozenset(
    [
        "defence",
        "defense",
        "city",
        "town",
        "county",
        "district",
        "village",
        "borough",
        "parish",
        "municipal",
        "student",
        "students",
        "tribal",
        "works",
        "school",
        "faculty",
        "governing",
        "ruling",
        "military",
        "transitional",
        "sovereign",
        "sovereignty",
        "presidential",
        "guardian",
        "privy",
        "federal",
        "regional",
        "executive",
        "legislative",
        "judicial",
        "constitutional",
        "shura",
        "press",
        "arts",
        "research",
        "national",
        "supreme",
        "european",
        "rights",
        "ministerial",
        "interim",
        "leadership",
        "cooperation",
        "student-body",
        "church",
        "union",
        "trade",
        "arctic",
        "nordic",
        "provincial",
        "local",
        "social",
        "trusteeship",
        "islamic",
        "clerical",
        "advisory",
        "university",
        "atlantic",
        "climate",
        "chess",
        "football",
        "science",
        "medical",
        "youth",
        "workers",
        "teachers",
        "tenants",
        "family",
        "company",
        "bar",
        "synod",
    ]
)
# Words so ended that tell what a council is like, not which it is.
_LIKE = frozenset(
    ["influential", "crucial", "critical", "actual", "original", "principal", "final", "usual", "special",
     "equal", "several",
     "ineffective", "inactive", "active", "passive", "collective", "dramatic", "sympathetic", "historic",
     "every", "january",
     "february", "temporary", "contemporary", "ordinary", "exclusive", "representative", "skeptical",
     "sceptical", "chaotic", "extraordinary", "annual", "informal", "formal", "initial", "additional", "exceptional",
     "unusual", "virtual", "thematic", "periodic", "preliminary", "decisive", "consecutive", "successive", "customary"]
)  # fmt: skip


def is_of_a_kind(word: str) -> bool:
    """Whether an adjective before "council" says of which kind it is ("electoral", "supervisory"), and so which."""
    return word.endswith(("al", "ary", "ive", "ory", "ic", "ean")) and word not in _LIKE


# Capitalised words that may stand before "Council" and are no part of a name.
OPENERS = frozenset(
    [
        "The",
        "This",
        "That",
        "These",
        "Those",
        "Each",
        "Every",
        "Most",
        "Many",
        "Some",
        "Several",
        "Other",
        "All",
        "Both",
        "No",
        "On",
        "In",
        "At",
        "By",
        "As",
        "When",
        "While",
        "Under",
        "Current",
        "Full",
        "Elected",
        "If",
        "But",
        "And",
        "Or",
        "Non",
        "Key",
        "A",
        "An",
        "Of",
        "For",
        "With",
        "From",
        "Since",
        "After",
        "Before",
        "Until",
        "Because",
        "Although",
        "Though",
        "Fellow",
        "Ten",
        "Five",
        "Nine",
        "Four",
        "Three",
        "Two",
        "Twelve",
        "Thirteen",
        "Fourteen",
        "Fifteen",
        "Today",
        "Yesterday",
        "Tonight",
        "Meanwhile",
        "However",
        "Its",
        "Any",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "U.S.",
        "US",
        "UK",
        "UAE",
        "Russia",
        "China",
        "France",
        "Britain",
        "Algeria",
        "Japan",
        "Germany",
        "Only",
        "Where",
        "What",
        "How",
        "Why",
        "Western",
        "African",
        "Arab",
    ]
)
