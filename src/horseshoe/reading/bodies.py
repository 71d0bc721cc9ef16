"""Which body a passage is about: the Security Council, another one, or nobody said.

"The Council" is one body; a dozen others bear the word, and hundreds vote. Missing beats wrong: a passage whose body
cannot be told yields no action.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Body(StrEnum):
    COUNCIL = "council"  # the Security Council by a name nobody else has
    BARE = "bare"  # "the Council": whichever was meant last
    UN = "un"  # "the United Nations approved": the Council where the passage has nothing else
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class BodyMention:
    start: int
    end: int
    body: Body


_UN = r"(?:the\s+)?(?:United\s+Nations|U\.\s?N\.|UN)(?:['’]s)?"
_SEATS = r"(?:(?:15|11|fifteen|eleven)[-\s–‑](?:member|nation|seat|country|state|strong)\s+)"
# Bodies that are not the Council, though some carry its name. Longest first within the alternation.
_OTHER = (
    r"(?:Supreme\s+)?National\s+Security\s+Council(?:['’]s)?",
    r"(?:[A-Z][a-z]+(?:['’]s|n|i|ian|ese)\s+)(?:Supreme\s+|National\s+)+Security\s+Council",
    r"(?:Russian|Russia['’]s|Iranian|Iran['’]s|Turkish|Turkey['’]s|Ukrainian|Ukraine['’]s|Pakistani|Armenian|Kremlin)"
    r"\s+(?:National\s+)?Security\s+(?:and\s+Defen[cs]e\s+)?Council",
    r"National\s+Security\s+(?:and\s+Defen[cs]e\s+)?(?:Council|Committee)",
    r"Peace\s+and\s+Security\s+Council", r"Security\s+and\s+Defen[cs]e\s+Council",
    r"(?:Model\s+(?:UN|U\.N\.|United\s+Nations)|MUN)",
    r"(?:UN\s+|U\.N\.\s+|United\s+Nations\s+)?General\s+Assembly", r"UNGA",
    r"(?:UN\s+|U\.N\.\s+)?Human\s+Rights\s+Council", r"UNHRC", r"(?:UN\s+|U\.N\.\s+)?Rights\s+Council",
    r"Economic\s+and\s+Social\s+Council", r"ECOSOC", r"Trusteeship\s+Council",
    r"IAEA(?:\s+[Bb]oard)?", r"(?:nuclear\s+)?[Bb]oard\s+of\s+(?:[Gg]overnors|[Dd]irectors|[Ss]upervisors|[Tt]rustees)",
    r"(?:European|North\s+Atlantic|Arctic|Nordic|Privy|Guardian|Regency|Federal|Federation|State|Governing|Military|"
    r"Transitional|Sovereign(?:ty)?|Presidential\s+Leadership|City|Town|County|District|Village|Borough|Parish|Student|"
    r"Executive|Legislative|Judicial|Constitutional|Expediency(?:\s+Discernment)?|Gulf\s+Cooperation|Tribal|Shura|"
    r"Law\s+and\s+Justice|Press|Art|Research|Academic|Faculty|School|Interim|Ministerial|Permanent|Works)\s+Council",
    r"[Cc]ity\s+[Cc]ouncil(?:lors|men|ors)?", r"[Tt]own\s+[Cc]ouncil", r"[Cc]ounty\s+[Cc]ouncil",
    r"Council\s+of\s+(?:Ministers|Europe|the\s+European\s+Union|the\s+EU|State|Elders|Guardians|the\s+League|Churches)",
    r"League\s+of\s+Nations(?:\s+Council)?", r"EU\s+Council", r"NATO(?:\s+Council)?", r"(?:Arab|African)\s+(?:League|Union)",
    r"OPCW(?:\s+Executive\s+Council)?", r"UNESCO(?:\s+Executive\s+Board)?", r"World\s+Health\s+Assembly",
    r"(?:the\s+)?(?:US|U\.S\.|French|Italian|Nigerian|Philippine|Australian)?\s*Senate(?!\s+(?:[Mm]ajority|[Mm]inority|"
    r"Republican|Democrat|[Ff]oreign|[Ii]ntelligence|[Ll]eader))", r"House\s+of\s+(?:Representatives|Commons|Lords|Councillors)",
    r"Congress(?!o)", r"Parliament", r"parliament", r"Knesset", r"Duma", r"Bundestag", r"Bundesrat", r"Majlis", r"Lok\s+Sabha",
    r"Rajya\s+Sabha", r"Sejm", r"Cortes", r"Riksdag", r"Verkhovna\s+Rada", r"Rada", r"National\s+Assembly", r"Diet",
    r"legislature", r"lawmakers", r"MPs", r"[Ss]enators", r"[Cc]ouncilors", r"[Cc]ouncillors", r"[Cc]ouncilmembers?",
    r"[Ss]hareholders", r"[Bb]oard\s+members", r"[Jj]ury", r"[Jj]urors", r"[Ss]upreme\s+[Cc]ourt",
    r"(?:war|security|full|Israeli)\s+[Cc]abinet", r"(?:First|Second|Third|Fourth|Fifth|Sixth)\s+Committee",
    r"(?:student|tribal|works|parish)\s+council", r"[Ss]ecurity\s+[Cc]ouncil\s+of\s+(?:Russia|Iran|Ukraine|Armenia|Kazakhstan|the)",
)
_COUNCIL = (
    rf"(?:{_UN}\s+)?{_SEATS}?(?:{_UN}\s+)?(?:[Ss]ecurity\s+[Cc]ouncil|SECURITY\s+COUNCIL|UNSC|U\.N\.S\.C\.)",
    rf"{_UN}\s+{_SEATS}?[Cc]ouncil",
    r"UNSC", r"Council\s+de\s+Sécurité",
    rf"{_SEATS}(?:[Cc]ouncil|body|UN\s+body|U\.N\.\s+body|panel)",
    r"(?:UN|U\.N\.|United\s+Nations)['’]?s?\s+(?:most\s+powerful|top|highest|main|supreme)\s+(?:decision-making\s+)?(?:body|organ)",
)
_BARE = (r"(?:[Tt]he\s+|[Ii]ts\s+)?[Cc]ouncil(?!\s+of\b)(?!l?ors?\b)(?!m[ae]n\b)", r"[Tt]he\s+(?:world|15-nation)\s+body")
_JUST_UN = (r"(?:[Tt]he\s+)?(?:United\s+Nations|U\.N\.|UN)",)


@cache
def _pattern() -> re.Pattern[str]:
    groups = (("other", _OTHER), ("council", _COUNCIL), ("bare", _BARE), ("un", _JUST_UN))
    named = []
    for name, patterns in groups:
        whole = "|".join(rf"(?<!\w)(?:{p})(?!\w)" for p in patterns)
        named.append(f"(?P<{name}>{whole})")
    return re.compile("|".join(named))


def find_bodies(text: str, start: int = 0, end: int | None = None) -> list[BodyMention]:
    """Every mention of a deciding body, in order, not overlapping."""
    found = []
    for m in _pattern().finditer(text, start, len(text) if end is None else end):
        found.append(BodyMention(m.start(), m.end(), Body(str(m.lastgroup))))
    return found


_PRETENCE = re.compile(
    r"\b(?:Model\s+(?:UN|U\.N\.|United\s+Nations)|MUN\b|mock\s+(?:UN|U\.N\.|Security|session|council)|simulat(?:ed|ion|ing)\b|"
    r"role[- ]?play|video\s*game|patch\s+notes|multiplayer|expansion\s+pack|in-game|board\s+game|gameplay|screenplay|box\s+office|season\s+finale|sci-fi|"
    r"student\s+delegates|fictional|starring)", re.I
)
# What only the Council has: the veto of its permanent members, and the nine votes.
_OWN = re.compile(
    r"permanent[-\s]+member|veto[-\s]+(?:wielding|holding)\s+(?:power|member|council)|"
    r"nine\s+(?:favou?rable|affirmative|positive|yes)?\s*votes", re.I
)


def is_pretence(text: str) -> bool:
    """Whether a report is about a game, a film or a student simulation of the body."""
    return len(_PRETENCE.findall(text)) >= 1


def speaks_of_council(text: str, mentions: list[BodyMention]) -> bool:
    """Whether a report gives the Council by name, or by what only the Council has."""
    return any(m.body is Body.COUNCIL for m in mentions) or bool(_OWN.search(text))
