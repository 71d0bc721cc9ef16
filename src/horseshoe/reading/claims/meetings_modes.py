"""Whether a meeting told of was held, is to come, or is only asked for: by its verbs, its day and what governs it."""

from __future__ import annotations

import re

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.claims.meetings_askers import ASK
from horseshoe.reading.claims.meetings_ways import HELD
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_AHEAD = late(
    r"\b(?:will|is to|are to|expected|scheduled|due to|plan(?:s|ned)? to|set to|to hold|to meet|to "
    r"convene|to discuss|would|is to chair|ahead of)\b|<F\d+>"
)
_TO_TAKE_PLACE = late(
    r"[^.;,]{0,40}?(?: , [^.;,]{1,40} ,)? (?:would|will|is to|are to|was to|were to|could|may|might|should) (?:\w+ly |"
    r"also |now |then |not )?(?:take place|be held|be convened|be public|be open|be closed|be chaired|begin|start|"
    r"convene|go ahead|focus|feature|follow|come|happen|go on|hear|cover|deal|discuss|consider|vote|address)\b"
)
# "Met behind closed doors to discuss": told of what it did, whatever it is to do there.
_MET = late(
    r"<C\d+> (?:members |ambassadors |envoys )?(?:(?:also|then|again|already|earlier|just|last|has|had|have|\w+ly|"
    r"<M\d+>|on <M\d+>|,) ){0,4}(?P<verb>met|"
    r"gathered|convened|held|sat|huddled|conferred|reconvened|assembled|consulted)\b(?:(?! (?:and|but|;|"
    r"will)\b)[^;.])*$"
)
_MAYBE = late(r"\b(?:possibly|perhaps|maybe) (?:an? |another |to )?(?:hold|meet|convene|discuss|even)?")
_CLAUSE = late(r" (?:,|;|and|but|while|where|at which|that(?! (?:will|is to|are to|would be))) ")
_CALLED = late(
    r"(?:schedul(?:ed|es)|called(?! the )|calls|has set|convok\w+|announced|agreed to hold|decided to (?:hold|meet)) "
    r"(?:an? |the |<C\d+> )*(?:[\w-]+ )?$"
)
# "Pakistan then called consultations": called, and so held, unless for a day to come.
_CONVENED = late(r"<[VLPG]\d+> (?:then |therefore |at once |had |has |also |later |in turn |promptly |immediately "
                 r"){1,2}(?:call"
                 r"ed|convened|convoked|summoned) (?:an? |the |<C\d+> (?:to |for )?)*(?:[\w-]+ ){0,2}$")
_FOR_A_DAY = late(r"[^.;]{0,30}? (?:for (?:<[FM]\d+>|later|next|this|the|\d)|<F\d+>)")
_GRANTED = Pattern(
    r"[^.;]{0,30}? (?:(?:, [^,;]{1,40} , )?and (?:then |duly |promptly |at once |eventually |in the end )*(?:got|"
    r"obtained|received|had|won|secured|(?:was|were) (?:given|granted)) (?:them|it|one|"
    r"(?:its|their|his|her) (?:way|wish)|what (?:it|they|he|she) (?:wanted|asked for|sought))|"
    r"(?:, )?and (?:they|it|these|that|one) (?:took place|followed)\b|(?:[^.;]{0,30}? )?(?:, )?and (?:its|their|his|"
    r"her|the|that) (?:wish|request|demand|call|appeal|plea) (?:was|were) (?:\w+ly )?(?:granted|met|heeded|"
    r"answered|fulfilled)\b|, (?:(?:and )?(?:which|that|these|those) (?:was|were) )?(?:then |also |duly )?(?:held|"
    r"granted|convened))(?! <F| for)"
)
_HAD_ASKED = late(
    r"\b(?:had|who) (?:jointly |both |also |\w+ly )?(?:requested|asked for|called for|sought|demanded|pushed for|"
    r"pressed for) (?:(?:the|this|<M\d+> 's) (?:\w+ )?)?$"
)
# "The Council meets again behind closed doors on Tuesday".
_MEETS = late(
    r"<C\d+> (?:members )?(?:meets|convenes|gathers|sits|reconvenes|goes|returns|retires|withdraws|enters|moves|"
    r"retreats|resumes|turns|breaks) [^.;]*$"
)
# "Sweden secured closed consultations for Friday": had, and still to be held.
_SECURED = late(
    r"\b(?:secured?|secures|obtain(?:s|ed)|won|wins|got|gets|arranged?|arranges|called|calls|convened|scheduled|set|"
    r"fixed|"
    r"announced|requested|negotiated|extracted|wrung|wrested|granted|given|promised) (?:[\w'-]+ |<[CUV]\d+> |- ){0,5}$"
)
_FOR_DAY = late(
    r"(?:(?! for )[^.;,]){0,60}? for (?:(?:early|late|as early as|the morning of|first thing|at \S+) )*(?:on "
    r")?(?:<F\d+>|"
    r"<M\d+>(?! 's)|later (?:today|this)|this (?:afternoon|evening|week)|next|tomorrow|tonight)"
)
# "Closed consultations were held the next morning": held, though the day alone would be one to come.
_WAS_HELD = late(
    r"[^.;,]{0,60}? (?:was|were|had been) (?:[a-z]+ly |then |also |duly )*(?:held|convened|opened|under way)\b(?! "
    r"for\b)"
)
_A_DAY = late(r" (?:on )?<[MF]\d+>(?! 's)")
_TO_COME = late(r"<F\d+>|\b(?:will|is to|are to)\b")
_THE = late(r"\b(?:the|this) |<M\d+> 's ")
_LEFT_FOR = late(r"(?:suspended|adjourned|retired|recessed|interrupted|paused|halted|moved|repaired|retreated|returned|"
                 r"broke|withdrew|went|headed|filed) ")
_HAD = late(r"<C\d+> (?:members |ambassadors )?(?<!if )had (?:already |also |just |\w+ly |on <M\d+> |<M\d+> )*$")
_ITS_DAY = late(r"(?: (?!and |but )[\w'-]+){0,3}? (?:on )?(?:<M\d+>|at \d)")  # "meets on Tuesday morning"
_FIXED = Pattern(
    r"[^.;]{0,60}?\b(?:has been |have been |was |is |been |are )(?:now |also )?(?:called(?! (?:after|because|at the|"
    r"following|in response|amid)\b)|scheduled|set|planned|due|expected|slated)(?! by)\b"
)
# "Emergency sessions can be called within a day": a rule, and no meeting.
_MAY_BE = late(
    r"\b(?:session|meeting|debate)s? (?:can|could|may|might|must|should) (?:only |also |then )?be "
    r"\w+(?:ed|eld|alled)\b"
)
_WISHED = Pattern(r"[^.;]{0,60}?\b(?:has|have|had) been (?:requested|sought|asked for)\b")
_ASKED = late(rf"\b{ASK} (?:(?!by |during |after |before |at |ahead )[\w'-]+ |<[A-Z]\d+> ){{0,6}}?$")
_ASKED_INSIDE = late(rf"<C\d+> (?:, )?[^.;]*?\b{ASK} (?:an? |the |another )?(?:[\w-]+ ){{0,3}}{HELD}$")
# "Calls grew for the Council to hold a meeting".
_CALLS_FOR = late(
    r"\b(?:calls?|demands?|requests?|appeals?|pleas?|pressure|clamou?r)(?: (?!off|out|in)[\w'-]+|"
    r" <[A-Z]\d+>){0,4}? (?:for|on) (?:the )?$"
)
_CALENDAR = Pattern(
    r"\b(?:meeting|session|debate|it) (?:is|was|has been) (?:now |also )?(?:set|scheduled|due|fixed|called|slated) "
    r"(?:for|at|on)\b"
)
# Groups of MEETINGS that tell of a meeting to come, and of one held; of AT_THE_TABLE all tell of one held.
_DUE = ("due", "due2", "due3", "due4", "due5", "due6", "due7")
_TOLD = (
    "spoke2", "room", "bare", "this", "got", "long", "began", "people", "which", "floor", "out", "warned", "told",
    "speaker", "speakers2", "there", "case", "said", "lead", "chamber",
)  # fmt: skip
# "Told a closed session of the Council".
_TOLD_IT = late(r"\b(?:told|addressed|briefed|informed|warned|assured) (?:an? |the |<M\d+> 's )$")
# "About Pakistan's request for a formal meeting".
_REQUEST = late(r"<D\d+> (?:for|to (?:hold|have|convene)) (?:an? |the |another )?(?:[\w-]+ |- ){0,3}$")


def meeting_mode(norm: str, m: re.Match[str]) -> Modality:
    """The modality of a meeting told of in a line's norm."""
    at = m.start()
    if _REQUEST.search(norm, max(0, at - 60), at):
        return Modality.PROPOSED
    before = norm[max(0, at - 70) : at]
    if (speech := _TOLD_IT.search(before)) is not None:
        return modality(norm, at - len(before) + speech.start())
    groups = m.groupdict()
    if any(groups.get(told) for told in _TOLD):
        if groups.get("bare") and m[0].endswith("requested by") and (_TO_COME.search(norm) or _FIXED.search(norm)):
            return Modality.EXPECTED
        return modality(norm, at) if groups.get("bare") else Modality.HAPPENED
    if any(groups.get(due) for due in _DUE) or (
        (groups.get("verb") or "").endswith("s") and _ITS_DAY.match(norm, m.end())
    ):
        return Modality.EXPECTED
    if groups.get("verb") and _HAD.search(norm, 0, m.start("verb")):
        return Modality.HAPPENED
    if (consult := groups.get("consult")) is not None:
        return Modality.EXPECTED if groups["how"] == "consult" or " to " in consult else Modality.HAPPENED
    if _MEETS.search(norm, 0, m.end()) and _A_DAY.search(norm):
        return Modality.EXPECTED
    if _LEFT_FOR.match(m[0]):
        return modality(norm, at)
    if _SECURED.search(before) and _FOR_DAY.match(norm, m.end()):
        return Modality.EXPECTED
    if (was := _WAS_HELD.match(norm, m.end())) is not None:
        return modality(norm, was.end() - 1)
    if _GRANTED.match(norm, m.end()) or (_THE.search(norm, max(0, at - 9), at + 5) and _HAD_ASKED.search(norm, 0, at)):
        return Modality.HAPPENED
    asked = _ASKED.search(before) or _CALLS_FOR.search(before)
    asked = asked or _WISHED.match(norm, m.end()) or _ASKED_INSIDE.search(m[0])
    if asked or groups.get("wanted") or groups.get("asked") or groups.get("asked2"):
        return Modality.EXPECTED if _CALENDAR.search(norm, m.end()) else Modality.PROPOSED
    if _TO_TAKE_PLACE.match(norm, m.end()):
        return Modality.EXPECTED
    if not any(groups.values()) and _MAY_BE.search(norm, at, m.end() + 40):
        return Modality.EXPECTED
    if (
        groups.get("spoke")
        or groups.get("speech")
        or groups.get("sat")
        or re.fullmatch(
            r"met|held|heard|convened|gathered|discussed|sat down|took up|reconvened", groups.get("verb") or ""
        )
    ):
        return modality(norm, m.start("verb") if groups.get("verb") else at)
    if (met := _MET.search(norm, 0, m.end())) is not None and modality(norm, met.start("verb")) is Modality.HAPPENED:
        return Modality.HAPPENED
    if _MAYBE.search(norm, max(0, at - 30), at + 30):
        return Modality.EXPECTED
    if _CONVENED.search(before) and not _FOR_A_DAY.match(norm, m.end()):
        return Modality.HAPPENED
    if (
        _CALLED.search(before)
        or _FIXED.match(norm, m.end())
        or _AHEAD.search(norm[max(0, at - 50) : at] + _CLAUSE.split(norm[at : at + 80])[0])
    ):
        return Modality.EXPECTED
    if m[0].endswith(NOUNS) and _PLANNED.search(norm, at, m.end()) is not None:
        return Modality.EXPECTED
    return modality(norm, at)


NOUNS = ("meeting", "session", "debate", "briefing", "sitting", "discussion")
# "The Council's chair plans to convene the meeting": what stands between the name and the noun says when.
_PLANNED = late(
    r"\b(?:plans?|planned|intends?|hopes?|is due|is set|is expected|is scheduled|wants?|wishes|agreed|promised|"
    r"is) to (?:\w+ly )?(?:convene|call|hold|chair|schedule|open|lead|preside over|host)\b"
)
