"""What the Council does besides voting, in words other bodies hardly use: points for a report that never names it."""

from __future__ import annotations

import re

from horseshoe.reading.bodies import Body
from horseshoe.reading.marks import Marks

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_P5 = (
    r"(?:China|Russia|US|U\.S\.|United\s+States|Britain|UK|France|Moscow|Beijing|Washington|London|Paris|Chinese|"
    r"Russian|American|French|British)"
)
_CRAFT = (
    (2, re.compile(r"\b[Pp]residential\s+statement\b(?!\s+(?:from|by)\s+the\s+White)")),
    (2, re.compile(r"\b(?:put|printed|went|goes|placed|is|was|text)\s+(?:\w+\s+){0,2}?(?:in|into)\s+blue\b")),
    (2, re.compile(r"\bArticle\s+99\b")),
    (2, re.compile(r"(?i)\b(?:closed|closed-door|emergency)\s+consultations\b|\bconsultations\s+room\b|"
                   r"\bgoes\s+under\s+silence\b|\b(?:went|put|placed)\s+under\s+silence\b")),
    (2, re.compile(r"\b(?:[Aa]mbassadors|[Ee]nvoys|[Mm]embers)\s+of\s+the\s+(?:15|[Ff]ifteen)\b|\b[Tt]he\s+(?:15|"
                   r"[Ff]ifteen)\s+(?:met|meet|gathered|ambassadors|envoys)\b")),
    (1, re.compile(r"(?i)\bpress\s+statement\b")),
    (1, re.compile(r"(?i)\b(?:emergency|urgent|closed)[-\s]+(?:door\s+)?(?:session|meeting|talks)\b|\b(?:penholder|"
                   r"silence\s+procedure|broke\s+silence)\b|\bopen\s+debate\b|\bUN\s+envoys?\b")),
    (1, re.compile(rf"\b(?:[Cc]ouncil(?:['’]s)?\s+(?:president|presidency)|presid\w+\s+(?:over|"
                   rf"of)\s+the\s+[Cc]ouncil|president\s+(?:in|for|this)\s+(?:month|{_MONTH}))")),
    (2, re.compile(rf"\b{_P5}\b[^.\n]{{0,60}}\b(?:veto\w*|block\w*)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?(?:press|"
                   rf"presidential|joint)\s+statement")),
)  # fmt: skip
# Where no vote is told at all, less will do: a council that has diplomats round it is hardly a city's.
_COMPANY = re.compile(
    r"\b(?:[Dd]iplomats?|[Ee]nvoys?|[Aa]mbassadors?|peacekeep\w+|Guterres|[Ss]ecretary-[Gg]eneral|"
    r"haggling)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?i:geneva|vienna|brussels|strasbourg|addis\s+ababa|the\s+hague|mayor|city|aldermen|"
    r"residents|public\s+comment)\b"
)
_OFFICE = re.compile(r"\bGuterres\b|\b[Ss]ecretary-[Gg]eneral\b|\bUN\s+[Cc]harter\b")


def craft(marks: Marks, *, votes: bool) -> int:
    """Points for meetings, consultations, statements and drafts, where some State or the Secretary-General is named."""
    text = marks.text
    if not any(m.members for m in marks.names) and not _OFFICE.search(text):
        return 0
    points = sum(n for n, pattern in _CRAFT if pattern.search(text))
    bare = any(m.body is Body.BARE for m in marks.bodies) and not any(m.body is Body.OTHER for m in marks.bodies)
    if bare and not votes and _COMPANY.search(text) and not _ELSEWHERE.search(text):
        points += 1
    return points
