"""Security councils of States, regions and owners, told from the Council by what stands around the words."""

from __future__ import annotations

from horseshoe.reading.words.late import late

_STATES = (
    r"(?:Russia|Iran|Turkey|Türkiye|Ukraine|Armenia|Kazakhstan|Belarus|Georgia|Kyrgyzstan|Tajikistan|Azerbaijan|"
    r"Moldova|Kurdistan|Pakistan|Afghanistan|Iraq|Israel|Nigeria|Putin|Kremlin|Moscow|Tehran|Kyiv|"
    r"the\s+country)(?:['’]s)"
    r"|Russian|Iranian|Turkish|Ukrainian|Armenian|Kazakh|Belarusian|Georgian|Kyrgyz|Tajik|Azerbaijani|Moldovan|"
    r"Pakistani|Afghan|Iraqi|Kremlin|White\s+House"
)
_STATE_BEFORE = late(
    rf"(?:(?:{_STATES})\s+)?(?:(?:the\s+)?\b(?i:supreme|national|homeland|federal|state|presidential|internal|city|"
    r"municipal|regional|local|provincial|district)\s+)+(?:[Dd]efen[cs]e\s+and\s+)?\Z"
    r"|(?:\b[A-Z][\w’'.]*\s+){0,2}(?:[Pp]eace|[Dd]efen[cs]e|[Mm]ediation|[Ff]oreign|[Jj]ustice|[Ss]tability|"
    r"[Ii]ntelligence|[Ss]afety)\s+(?:and|&)\s+\Z"
)
_BEFORE_ENDS = (
    "supreme", "national", "homeland", "federal", "state", "presidential", "internal", "city", "municipal", "regional",
    "local", "provincial", "district", "and", "&",
)  # fmt: skip
_OWNED = late(
    r"\b(?:company|firm|club|bank|university|school|college|family|village|corporation|association|party|church|agency|"
    r"ministry|bloc|alliance|federation|union|kingdom|junta|regime|province|region)['’]s\s+(?:[a-z]+\s+)?\Z"
)
# "The housing security council": what is kept secure says whose it is.
_SECURED = late(
    r"(?i)\b(?:housing|food|energy|social|water|cyber|information|data|health|economic|public|road|border|airport|"
    r"campus|community|neighbou?rhood|income|job|human|industrial|private|maritime|aviation|grid|supply)[-\s]+\Z"
)
_BEFORE_MEETING = late(r"\b(?:public|private)\s+\Z")  # "a public Security Council meeting"
_ANYONES = late(
    r"(?<![\w.])(?!(?:UN|U\.N\.|Nations|world|body|organi[sz]ation|today|yesterday|\w+day|month|"
    r"week|year)['’])[\w-]+['’]s\s+\Z"
)
_STATE_ALONE = late(rf"\b(?:{_STATES})\s+\Z")
_COUNCIL_NOUNS = late(
    r"\s+(?:(?:veto|draft|resolution|text|seat|ambassador|envoy|vote|term|proposal|motion|initiative)(?:e?s)?\b(?!-)|"
    r"presiden)"
)
_TENURE = late(
    r"['’]?s?\s+(?:tenure|membership|stint|rotat|month|turn|chair|bid|debut|return|performance|"
    r"meeting|session|briefing|debate|members|colleagues|partners|peers|stance|position)"
)
_OFFICE = late(
    r"(?:['’]s)?,?\s+(?:[Ss]ecretary(?![\s-]+[Gg]eneral)|[Dd]eputy\s+(?:[Cc]hair|[Ss]ecretary|"
    r"[Hh]ead)|[Dd]eputy\s+[Cc]hief)"
)
_OF_STATE = late(
    r"\s+of\s+(?!UNO?\b|ONU\b|United\s+Nations)(?:[A-Z]\w+|the\s+(?:Russian|Islamic|Republic|Kurdistan|Kyrgyz|"
    r"[Ss]tate|[Rr]epublic|[Rr]egion|[Pp]rovince|[Aa]utonomous|self-\w+|[Bb]reakaway|[Kk]ingdom|[Ee]mirate|"
    r"[Ff]ederation|[Cc]ountry|[Jj]unta|ministry|company|"
    r"firm|bank|club|university|army|party|"
    r"movement|city|town|municipality|college|school|cabinet|presidency|parliament|national\s+\w+|airport|district))"
)
_DEPUTY = late(
    r"(?:[Dd]eputy\s+(?:chair(?:man)?|head|secretary)|(?<!-)\b[Ss]ecretary)\s+of\s+(?:the\s+|"
    r"its\s+)?\Z"
)
_AFTER = late(
    r"\s+(?:of\s+(?:[Pp]eace\s+and|[Mm]inisters|Europe|the\s+European|the\s+EU|[Ss]tate\b|[Ee]lders|Guardians|"
    r"the\s+League|[Cc]hurches|[Bb]ishops|[Ww]ar\b|Economic|Nicaea|Trent|the\s+Baltic|Agriculture|Foreign)"
    r"|on\s+(?:Foreign|American|Environment|Hemispheric)|for\s+(?:Foreign|Civil|National|the\s+Development))"
)


def is_stranger_after(text: str, end: int) -> bool:
    """Whether the words after "Council" make it another one: "of Europe", "on Foreign Relations"."""
    return bool(_AFTER.match(text, end))


_OWNER = late(
    r"(?<![\w.])(?!(?:UN|U\.N\.|Nations|world|today|yesterday|tomorrow|tonight|\w+day|month|week|"
    r"year|January|February|March|April|May|June|July|August|September|October|November|December|it|he|she|that|there|"
    r"what|who)['’])(?:[\w-]+['’]s|[\w-]+s['’])\s+\Z"
)


_OF_THE_WORLD = late(r"(?i)\b(?:world|UN|U\.N\.|United\s+Nations)\s+\Z")


def owned(text: str, start: int, end: int) -> int | None:
    """Where the owner of "the Gulf states' Council" stands; a State's "Council presidency" is of the one it sits in."""
    m = _OWNER.search(text, max(0, start - 40), start)
    if m is not None and text.startswith(("body", "organi"), m.start()) and _OF_THE_WORLD.search(text, 0, m.start()):
        return None
    return None if m is None or _COUNCIL_NOUNS.match(text, end) or _TENURE.match(text, end) else m.start()


def of_a_state(text: str, start: int, end: int) -> int | None:
    """Where the name of a State's or a region's security council begins; its last two words are at start:end."""
    low = max(0, start - 60)
    open_or_not = text[start].isupper() and _BEFORE_MEETING.search(text, low, start) is not None
    m = _OWNED.search(text, low, start) or (None if open_or_not else _SECURED.search(text, low, start))
    if m is None and text[start].islower():
        m = _ANYONES.search(text, low, start)
    if m is not None:
        return m.start()
    told = text[low:start].rstrip().lower().endswith(_BEFORE_ENDS)
    m = _STATE_BEFORE.search(text, low, start) if told else None
    if m is not None and m.group().strip():
        return m.start()
    m = _STATE_ALONE.search(text, low, start)
    if m is not None and not _COUNCIL_NOUNS.match(text, end):
        return m.start()
    if _OF_STATE.match(text, end) or _OFFICE.match(text, end) or _DEPUTY.search(text, low, start):
        return start
    return None
