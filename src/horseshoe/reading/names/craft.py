"""What the Council does besides voting, in words other bodies hardly use: points for a report that never names it."""

from __future__ import annotations

from horseshoe.reading.marks import Marks
from horseshoe.reading.names.body import Body
from horseshoe.reading.names.mentions import MentionKind
from horseshoe.reading.words.late import late

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_P5 = (
    r"(?:China|Russia|US|U\.S\.|United\s+States|Britain|UK|France|Moscow|Beijing|Washington|London|Paris|Chinese|"
    r"Russian|American|French|British)"
)
_CRAFT = (
    (2, late(r"\b[Pp]residential\s+statement\b(?!\s+(?:from|by)\s+the\s+White)")),
    (2, late(r"\b(?:put|printed|went|goes|placed|is|was|text)\s+(?:\w+\s+){0,2}?(?:in|into)\s+blue\b")),
    (2, late(r"(?i)\b(?:article|art\.)\s+(?:99|ninety-nine)\b")),
    (1, late(r"\bUNITED\s+NATIONS\b|\b(?:at|from|outside)\s+(?:the\s+)?(?:United\s+Nations|UN|U\.N\.)"
                   r"(?:\s+headquarters)?\b|\bNEW\s+YORK\b|\b(?:Turtle\s+Bay|Lake\s+Success|Flushing\s+Meadows?|East\s+River)\b")),
    (1, late(r"\b(?:drafts?|draft\s+resolutions?|texts?|resolutions?)\b[^.;]{0,60}\b(?:circulat\w+|tabled|seen\s+by|"
                   r"obtained\s+by|put\s+forward|haggl\w+|negotiat\w+|watered\s+down|revised)\b|\b(?:circulat\w+|"
                   r"tabled|tables|haggl\w+\s+over|negotiat\w+|revised|put\s+forward|drafted|"
                   r"handed)\b[^.;]{0,40}\b(?:drafts?|texts?|resolutions?)\b")),
    (1, late(r"(?i)\b(?:permanent\s+five|P-?5|E-?10|(?:fifteen|15)[-\s](?:ambassadors|envoys|nation\s+body)|"
                   r"elected\s+(?:ten|members))\b")),
    (1, late(rf"\b{_P5}\b[^.;\n]{{0,50}}\b(?:veto\b|to\s+veto\s+it|vetoes|vetoing)|\bthreat\w*\s+(?:of\s+)?an?\s+"
                   rf"(?:American|Russian|Chinese|US|U\.S\.|French|British|Soviet)\s+veto\b")),
    (2, late(r"(?i)\b(?:closed|closed-door|emergency)\s+consultations\b|\bconsultations\s+room\b|"
                   r"\bgoes\s+under\s+silence\b|\b(?:went|put|placed)\s+under\s+silence\b")),
    (2, late(r"\b(?:[Aa]mbassadors|[Ee]nvoys|[Mm]embers)\s+of\s+the\s+(?:15|[Ff]ifteen)\b|\b[Tt]he\s+(?:15|"
                   r"[Ff]ifteen)\s+(?:met|meet|gathered|ambassadors|envoys)\b")),
    (3, late(
        r"(?<!League )(?<!Union )(?<!bloc )(?<!has )(?<!Cooperation )\b(?:has\s+|have\s+)?(?:asked|urged|requested|"
        r"pressed|called\s+(?:up)?on|written\s+to|wrote\s+to|appealed\s+to)\s+(?:the\s+)?(?:UN\s+|U\.N\.\s+|"
        r"United\s+Nations\s+)?Security\s+Council\b[^.;]{0,40}?\bto\s+(?:meet|convene|hold|discuss|take\s+up|vote|"
        r"put)\b"
    )),
    # a mission whose mandate somebody prolongs
    (1, late(r"(?i)\b(?:(?:mission|peacekeep\w+|blue\s+helmets?|observers?|panel\s+of\s+experts|mandate)\b[^.;\n]{0,80}"
             r"\b(?:prolong|extend|renew|approv|adopt)|(?:prolong|exten[ds]|renew|approv|adopt)[^.;\n]{0,60}\b(?:mission|"
             r"peacekeep\w+|blue\s+helmets?|observers|panel\s+of\s+experts|mandate)\b)")),
    (1, late(r"(?i)\bpress\s+statement\b")),
    (1, late(r"(?i)\b(?:emergency|urgent|closed)[-\s]+(?:door\s+)?(?:session|meeting|talks)\b|\b(?:penholder|"
                   r"silence\s+procedure|broke\s+silence)\b|\bopen\s+debate\b|\bUN\s+(?:envoys?|diplomats?|"
                   r"ambassadors?)\b|\bbehind\s+closed\s+doors\b")),
    (1, late(rf"\b(?:[Cc]ouncil(?:['’]s)?\s+(?:president|presidency)|presid\w+\s+(?:over|"
                   rf"of)\s+the\s+[Cc]ouncil|president\s+(?:in|for|this)\s+(?:month|{_MONTH}))")),
    (2, late(rf"\b{_P5}\b[^.\n]{{0,60}}\b(?:veto\w*|block\w*)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?(?:press|"
                   rf"presidential|joint)\s+statement")),
)  # fmt: skip
# Where no vote is told at all, less will do: a council that has diplomats round it is hardly a city's.
_COMPANY = late(
    r"\b(?:[Dd]iplomats?|[Ee]nvoys?|[Aa]mbassadors?|peacekeep\w+|Guterres|[Ss]ecretary-[Gg]eneral|"
    r"haggling)\b"
)
_ELSEWHERE = late(
    r"\b(?i:geneva|vienna|brussels|strasbourg|addis\s+ababa|the\s+hague|mayor|city|aldermen|"
    r"residents|public\s+comment)\b"
)
# Where a report is written says whose council it is about.
_DATELINE = late(
    r"\A[^\n]{0,80}\b(?:GENEVA|VIENNA|BRUSSELS|STRASBOURG|ADDIS\s+ABABA|THE\s+HAGUE|Geneva|Vienna|Brussels|"
    r"Addis\s+Ababa)\s*(?:,|-|–|—|\()"
)
# With these about, a council without a name is a town's, a school's or a league's.
_CIVIC = late(
    r"(?i)\b(?:mayor|aldermen|councillors?|prefect|headteacher|chess|football|soccer|cricket|olympic|athletics|rugby|"
    r"public\s+comment|council(?:m[ae]n|wom[ae]n|members?)|calif\.|(?:city|town)\s+hall|tenants|parishioners|zoning|bypass|ratepayers|referees?)\b"
)
_OFFICE = late(r"\bGuterres\b|\b[Ss]ecretary-[Gg]eneral\b|\bUN\s+[Cc]harter\b")


def is_civic(text: str) -> bool:
    """Whether a report speaks of a town, a school or a sport."""
    return bool(_CIVIC.search(text))


def craft(marks: Marks, *, votes: bool) -> int:
    """Points for meetings, consultations, statements and drafts, where some State or the Secretary-General is named."""
    text = marks.text
    if not any(m.members for m in marks.names) and not _OFFICE.search(text):
        return 0
    points = sum(n for n, pattern in _CRAFT if pattern.search(text))
    points += any(m.person and m.kind in (MentionKind.ENVOY, MentionKind.PERSON) for m in marks.names)
    points -= 2 * bool(_DATELINE.search(text))
    bare = any(m.body is Body.BARE for m in marks.bodies) and not any(m.body is Body.OTHER for m in marks.bodies)
    if bare and not votes and _COMPANY.search(text) and not _ELSEWHERE.search(text):
        points += 1
    return points
