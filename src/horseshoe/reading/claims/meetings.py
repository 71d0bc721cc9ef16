"""Meetings and closed consultations: held, called, asked for, refused; and who asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.claims.informal import blotted, without_informal
from horseshoe.reading.claims.meetings_ahead import told_with_mode
from horseshoe.reading.claims.meetings_askers import ASK, askers
from horseshoe.reading.claims.meetings_closed import closed_doors
from horseshoe.reading.claims.meetings_ways import AT_THE_TABLE, HELD, MEETINGS, PUT_OFF
from horseshoe.reading.claims.occasion import Occasion, moment_near
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

# Beside closed consultations in one sentence: a meeting called by its name.
_APART = Pattern(
    r"(?<!door )(?<!-door )(?<!closed )(?<!private )(?:open|public|formal|emergency|urgent) (?:open |public )?"
    rf"{HELD}(?! behind| in private)"
)
_AFTER = Pattern(r"\b(?:(?:for|win|won|w[io]nning|gain\w*|seek\w*|sought) (?:a|an|its|the) (?:[\w-]+ ){0,2}seats?|"
                 r"seats? (?:on|in|at)|election|reform|elected to|enlarg|expansion|bid)\b")
_DENIED = Pattern(
    r"\b(?:(?:meeting|session|debate|sitting|consultations) [^.;]{0,40}?(?:never (?:came|took|happened|was held)|"
    r"did (?:not|"
    r"n't) take place|"
    r"(?:was|were) (?:called off|cancell?ed|scrapped))|"
    r"without (?:granting|giving|allowing|according|holding|having) (?:<[A-Z]\d+> |[a-z]+ )?(?:an? |the |any "
    r")(?:[\w-]+ |, "
    r"){0,4}(?:meeting|session|debate)|"
    r"(?:cancel(?:s|l?ed)|call(?:s|ed) off|scrap(?:s|ped)|abort(?:s|ed)?|scratched) (?:an?|the|its|<M\d+>|"
    r"<C\d+>) (?:[\w.'-]+ |<C\d+> ){0,6}?(?:meeting|session|debate|briefing)|(?:fail\w* to|could not|unable to) (?:get|"
    r"obtain|win|"
    r"secure) "
    r"(?:an? |the |its )(?:[\w-]+ |<C\d+> ){0,3}(?:meeting|session|debate)|(?:kept|stopped|prevented|barred) (?:the "
    r")?<C\d+> from "
    r"(?:even )?(?:holding|convening|meeting|discussing|taking up|debating)|(?:meeting|session|debate|sitting) "
    r"[^.;]{0,70}?(?:was|were|"
    r"had been|has been) (?:not|n't|never) (?:granted|held|convened|allowed|agreed|called)|"
    r"(?:rejected|voted down|turned down|defeated|refused|threw out|dismissed|blocked) (?:, [^,]{1,40} , )?<D\d+> "
    r"(?:that "
    r"(?:it|the <C\d+>) |to |for (?:an? |the )(?:[\w-]+ ){0,3})(?:meet|discuss|hold|convene|debate|meeting|session)|"
    r"(?:fail\w* to|did ?(?:not|n't)|refus\w+ to) adopt (?:the |its )?(?:provisional |proposed )*agenda|"
    r"(?:blocked|prevented|vetoed|opposed) (?:an? |the |any )?(?:<[CU]\d+> |[\w-]+ ){0,3}?(?:meeting|session|"
    r"debate)\b|"
    r"no (?:<[CU]\d+> |[\w-]+ ){0,3}?(?:meeting|session|debate) (?:[^.;]{0,60}? )?(?:could be|was|has been|had been|"
    r"took|will be)\b|"
    r"(?:turned down|refused|rebuffed|rejected|denied) (?:<[VLPG]\d+> |<[VLPG]\d+> 's |an? |the |its |their |it |him "
    r"|them |any |open |formal |call |calls |for |request |requests |demand )+(?:meeting|session|debate)|"
    r"no (?:[\w-]+ ){0,2}(?:meeting|session|debate)(?! (?:ended|"
    r"was ever))|(?:has|have|had|is|are) (?:yet|"
    r"still) to (?:hold|"
    r"meet|convene|gather|discuss|take up)|fail(?:ed|s) to (?:hold|meet|convene|gather)|(?:did|has|have|had) "
    r"(?:not|n't) "
    r"(?:yet |even )?"
    r"(?:met|meet|hold|held|convened?)|never met|refus\w+ to (?:meet|hold|convene)|"
    r"(?:could|can) ?(?:not|n't)? (?:even )?agree (?:to|on) (?:hold|meet|holding|an? (?:[\w-]+ ){0,3}?(?:meeting|"
    r"session|"
    r"debate|briefing|date|agenda|time))|"
    r"(?:oppos\w+|block\w+|prevent\w+|rejected|thwarted|declin\w+) (?:the )?(?:holding |convening |a request for |"
    r"<V\d+> 's request for )?(?:of )?(?:an? |the |any )?"
    r"(?:[\w-]+ ){0,2}(?:meeting|session|debate))\b"
)
_AHEAD = late(
    r"\b(?:will|is to|are to|expected|scheduled|due to|plan(?:s|ned)? to|set to|to hold|to meet|to "
    r"convene|to discuss|would|is to chair|ahead of)\b|<F\d+>"
)
# "The emergency session requires the consent of all fifteen": a rule.
_RULED = late(
    r"\b(?:meeting|session|debate)s? (?:requires?|needs?) (?:the|an?|at least|only|no)\b|"
    r"\bit (?:is|was) (?:now )?(?:up to|for) (?:[\w'-]+ |<[A-Z]\d+> ){1,7}?to (?:\w+ly )?(?:call|schedule|convene|"
    r"decide|set|fix|"
    r"announce|grant)\b|\b(?:at|in|during|to|from|of) any (?:[\w-]+ ){0,2}(?:meeting|session|debate)\b"
)
# "Has met dozens of times since 2014": of no day.
_OVER_TIME = late(
    r"\b(?:has|have|had) (?:already |now |also |since )?(?:met|convened|gathered|discussed|debated|taken up|held|"
    r"sat)\b[^.;]{0,60}? "
    r"(?:dozens of|<[NV]\d+>|several|many|numerous|countless|scores of|hundreds of|multiple|repeated) (?:[\w-]+ "
    r"){0,2}(?:times|"
    r"occasions|meetings|sessions|debates|briefings)\b|"
    r"\b(?:has|have|had) (?:met|convened|gathered|discussed|debated) [^.;]{0,40}?(?:repeatedly|regularly|periodically|"
    r"time and "
    r"again)\b"
)
_TO_TAKE_PLACE = late(
    r"[^.;,]{0,40}?(?: , [^.;,]{1,40} ,)? (?:would|will|is to|are to|was to|were to|could|may|might|should) (?:\w+ly |"
    r"also |now |then |not "
    r")?(?:take place|be "
    r"held|be convened|be public|be open|be closed|be chaired|begin|start|convene|go ahead|focus|feature|follow|come|"
    r"happen|go on|"
    r"hear|cover|deal|discuss|consider|vote|address)\b"
)
# "Met behind closed doors to discuss": told of what it did, whatever it is to do there.
_MET = late(
    r"<C\d+> (?:members |ambassadors |envoys )?(?:(?:also|then|again|already|earlier|just|last|has|had|have|\w+ly|"
    r"<M\d+>|"
    r"on <M\d+>|,) ){0,4}(?P<verb>met|"
    r"gathered|convened|held|sat|huddled|conferred|reconvened|assembled|consulted)\b(?:(?! (?:and|but|;|"
    r"will)\b)[^;.])*$"
)
_MAYBE = late(r"\b(?:possibly|perhaps|maybe) (?:an? |another |to )?(?:hold|meet|convene|discuss|even)?")
_OF_C = late(r"<C\d+>")
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
    r"[^.;]{0,30}? (?:and (?:they|it|these|that|one) (?:took place|followed)\b|, (?:(?:and )?(?:which|that|these|"
    r"those) "
    r"(?:was|were) )?(?:then |also |duly )?(?:held|granted|convened))(?! <F| for)"
)
_HAD_ASKED = late(
    r"\b(?:had|who) (?:jointly |both |also |\w+ly )?(?:requested|asked for|called for|sought|demanded|pushed for|"
    r"pressed for) "
    r"(?:(?:the|this|<M\d+> 's) (?:\w+ )?)?$"
)
# "The Council meets again behind closed doors on Tuesday".
_MEETS = late(r"<C\d+> (?:members )?(?:meets|convenes|gathers|sits|reconvenes) [^.;]*$")
_A_DAY = late(r" (?:on )?<[MF]\d+>(?! 's)")
_TO_COME = late(r"<F\d+>|\b(?:will|is to|are to)\b")
_THE = late(r"\b(?:the|this) |<M\d+> 's ")
_LEFT_FOR = late(r"(?:suspended|adjourned|retired|recessed|interrupted|paused|halted|moved|repaired|retreated|"
                 r"returned|broke|"
                 r"withdrew|went|headed|filed) ")
_HAD = late(r"<C\d+> (?:members |ambassadors )?(?<!if )had (?:already |also |just |\w+ly |on <M\d+> |<M\d+> )*$")
_ITS_DAY = late(r"(?: (?!and |but )[\w'-]+){0,3}? (?:on )?(?:<M\d+>|at \d)")  # "meets on Tuesday morning"
_FIXED = Pattern(
    r"[^.;]{0,60}?\b(?:has been |have been |was |is |been |are )(?:now |also )?(?:called(?! (?:after|because|at the|"
    r"following|in response|amid)\b)|scheduled|set|planned|due|"
    r"expected|slated)"
    r"(?! by)\b"
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
    r"\b(?:calls?|demands?|requests?|appeals?|pleas?|pressure|clamou?r)(?: (?!off|out|in)[\w'-]+| <[A-Z]\d+>){0,4}? "
    r"(?:for|on) "
    r"(?:the )?$"
)
_CALENDAR = Pattern(
    r"\b(?:meeting|session|debate|it) (?:is|was|has been) (?:now |also )?(?:set|scheduled|due|fixed|called|slated) "
    r"(?:for|at|on)\b"
)
# "EU ministers will hold an emergency meeting": theirs.
_THEIRS = late(
    r"\b(?:ministers|leaders|cabinet|parliament|lawmakers|nato|eu|union|league|assembly|government|commission|agency|"
    r"board|"
    r"bloc|alliance|committee|asean|ecowas|g7|summit|party|ministry|generals|army)(?: (?!<C)(?:[\w'-]+|"
    r"<[A-BD-Z]\d+>)){0,5}? "
    r"(?:hold|held|holds|conven\w+|call\w*|schedul\w+|met in|meet in|gather\w* (?:for|in)) (?:an? |its |their )?$"
)

# Groups of MEETINGS that tell of a meeting to come, and of one held; of AT_THE_TABLE all tell of one held.
_DUE = ("due", "due2", "due3", "due4", "due5", "due6", "due7")
_TOLD = (
    "spoke2", "room", "bare", "this", "got", "long", "began", "people", "which", "floor", "out", "warned", "told",
    "speaker", "speakers2", "there", "case", "said", "lead", "chamber",
)  # fmt: skip


def meetings(line: Line, *, votes: bool) -> Iterator[Occasion]:
    """The consultations, or else the meeting, a sentence tells of; a vote told in it implies the meeting."""
    norm = without_informal(line.norm)
    closed = closed_doors(line)
    if closed is not None and blotted(norm, closed):
        return
    told = None if votes or _RULED.search(norm) else told_with_mode(line)
    told = None if told is not None and blotted(norm, told[1]) else told
    if closed is not None:
        ahead = told is not None and told[0] in _TO_BE and _is_that(norm, told[1], closed)
        yield _occasion(line, Kind.CONSULTATIONS, closed, told[0] if told and ahead else None)
        if told is not None and told[0] in _TO_BE and not ahead:
            yield _occasion(line, Kind.MEETING, told[1], told[0])
            return
    if votes or _RULED.search(norm) or (told is None and (_AFTER.search(norm) or _OVER_TIME.search(norm))):
        return
    if closed is not None:
        apart = (m for m in _APART.finditer(norm) if m.end() <= closed.start() or m.start() >= closed.end())
        meeting = next(apart, None)
    elif told is not None:
        yield _occasion(line, Kind.MEETING, told[1], told[0])
        return
    else:
        meeting = _first(norm)
    if meeting is not None and not _is_time_of_another(line, meeting):
        yield _occasion(line, Kind.MEETING, meeting)


def _is_time_of_another(line: Line, m: re.Match[str]) -> bool:
    """ "Had spoken before the Council meeting": it says when something else was."""
    named = m[0].endswith(_NOUNS) and not line.tags("F")
    return named and _BEFORE_IT.search(line.norm, 0, m.start()) is not None


_BEFORE_IT = late(r"\b(?:before|ahead of|prior to) the $")
# "The meeting", "after the UNSC meeting": one told before; "the open meeting" may be another.
_KNOWN = late(
    r"\b(?:the|this|that|its|their) (?:<C\d+> |closed |- |door |council |informal |private |very |whole )*"
    r"(?:meeting|session|talks|sitting|discussion)(?! (?:of|on|about) )\b[^.;]{0,30}$"
)
_TO_BE = (Modality.EXPECTED, Modality.PROPOSED)
_BETWEEN = late(r" (?:,(?! (?:this|one|to be) )|;|and|but|after|before|held|met) ")
# "Told a closed session of the Council".
_TOLD_IT = late(r"\b(?:told|addressed|briefed|informed|warned|assured) (?:an? |the |<M\d+> 's )$")


def _is_that(norm: str, told: re.Match[str], closed: re.Match[str]) -> bool:
    """Whether the meeting told to come or asked for is the one behind closed doors, and no other beside it."""
    if told.start() > closed.start():
        return _BETWEEN.search(norm, closed.end(), told.start()) is None
    return told.end() >= closed.start() or _BETWEEN.search(norm, told.end() - 1, closed.start() + 1) is None


def _first(norm: str) -> re.Match[str] | None:
    """The first meeting a line tells of; of several ways of telling that begin at one place, the one tried first."""
    for ways in (MEETINGS, AT_THE_TABLE):
        found = [m for _, pattern in ways.on(norm) if (m := pattern.search(norm)) is not None]
        if found:
            first = min(found, key=re.Match.start)
            return None if not _OF_C.search(first[0]) and _THEIRS.search(norm, 0, first.start()) else first
    return None


def _occasion(line: Line, kind: Kind, m: re.Match[str], told: Modality | None = None) -> Occasion:
    start, end = line.place(m.start(), m.end())
    mode = Modality.DENIED if _is_denied(line.norm, kind) else _mode(line.norm, m) if told is None else told
    late_one = mode is not Modality.DENIED and PUT_OFF.search(line.norm) is not None
    return Occasion(
        kind,
        start,
        end,
        m.start(),
        Modality.EXPECTED if late_one else mode,
        Told.POSTPONED if late_one else Told.UNKNOWN,
        members=askers(line, m.end(), denied=mode is Modality.DENIED),
        known=_KNOWN.search(line.norm[max(0, m.start() - 60) : m.end()]) is not None,
        moment=moment_near(line, m.start()),
    )


def _is_denied(norm: str, kind: Kind) -> bool:
    """Whether a sentence denies such a meeting; "held closed consultations without granting an open meeting" does."""
    m = _DENIED.search(norm)
    if m is None or kind is not Kind.CONSULTATIONS:
        return m is not None
    return _SHUT.search(norm, m.start(), m.end() + _BESIDE) is not None


_BESIDE = 30  # characters after a denial, in which it is told what sort of meeting was denied
_SHUT = late(r"consult|closed|private|behind|secret|talks")
# "About Pakistan's request for a formal meeting".
_REQUEST = late(r"<D\d+> (?:for|to (?:hold|have|convene)) (?:an? |the |another )?(?:[\w-]+ |- ){0,3}$")


def _mode(norm: str, m: re.Match[str]) -> Modality:
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
    if m[0].endswith(_NOUNS) and _PLANNED.search(norm, at, m.end()) is not None:
        return Modality.EXPECTED
    return modality(norm, at)


_NOUNS = ("meeting", "session", "debate", "briefing", "sitting", "discussion")
# "The Council's chair plans to convene the meeting": what stands between the name and the noun says when.
_PLANNED = late(
    r"\b(?:plans?|planned|intends?|hopes?|is due|is set|is expected|is scheduled|wants?|wishes|agreed|promised|is) to "
    r"(?:\w+ly )?"
    r"(?:convene|call|hold|chair|schedule|open|lead|preside over|host)\b"
)
