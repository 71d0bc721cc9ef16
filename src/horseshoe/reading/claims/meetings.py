"""Meetings and closed consultations: held, called, asked for, refused; and who asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.claims.actions import Kind, Modality
from horseshoe.reading.claims.meetings_askers import ASK, askers
from horseshoe.reading.claims.meetings_closed import closed_doors
from horseshoe.reading.claims.occasion import Occasion, moment_near
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern, Patterns

_C = r"(?:<C\d+>)"
_HELD = r"(?:meeting|session|debate|briefing|discussion|hearing|sitting)s?"
_KIND = r"(?:[\w-]+ |- ){0,4}?"
# What is told of a meeting that was held, the body being the one the report is about.
_RAN = (
    r"(?:began|opened|started|ended|closed|lasted|took place|(?:was|were|is|has been|had been) (?:\w+ly )?(?:held|"
    r"convened|"
    r"convoked|summoned|called|chaired|opened|adjourned|requested by|suspended|under way|underway|"
    r"over|on)|got under ?way|"
    r"broke up|adjourned|recessed|heard|"
    r"ran (?:for|until|past|over|late)|went on|dragged on|is (?:in progress|going on)|produced)"
)
_LENGTH = (
    r"(?:an hour|half an hour|hours|all (?:day|night)|(?:barely |only |just |over |more than |about |some |nearly )?"
    r"<[NV]\d+> (?:and a half )?(?:hours?|minutes))"
)
_BETWEEN = (
    r"(?:\w+ly |also |has |had |have |just |already |again |not |n't |never |did |does |is to |will |on "
    r"<[FM]\d+> |<[FM]\d+> |, |failed to |refused to |declined to |yet to |still to ){0,4}"
)
_MET = (
    r"(?:met|meets?|convened?s?|gather(?:ed|s)?|discuss(?:ed|es)?|held|holds?|heard|hears|hear|sat down|"
    r"reconvened?s?|adjourned|recessed|sat (?=in|for|until|late|through|again)|assembled?|took up|takes up|"
    r"listen(?:ed|s)|"
    r"debate[ds]?|conferred|considered|examined|(?<=is to )(?:take up|consider|hold)|(?<=are to )(?:take up|consider|"
    r"hold)|(?<=will )(?:take up|consider|hold))"
)
# Each is tried where a line holds what it needs; the first in the line is the one told.
_MEETINGS = Patterns.numbered(
    rf"{_C} (?:'s )?(?:(?:[\w-]+|,|<[A-Z]\d+>) ){{0,6}}?{_HELD}",
    rf"(?:{_HELD}(?! with (?!(?:the )?(?:<C|members)))|meet|meets|met|convened?s?) (?:[\w-]+ |<[A-Z]\d+> ){{0,6}}?{_C}",
    rf"{_C} (?:members |ambassadors )?{_BETWEEN}(?P<verb>{_MET})\b",
    r"(?:emergency|urgent|open|public|formal|high - level|high-level|ministerial|extraordinary) (?:open |public |"
    r"emergency )?(?:meeting|session|debate|briefing|discussion)",
    r"called (?:the )?{_C} together|(?P<spoke>brief(?:ed|s|ing)|address(?:ed|es|ing)|told|tells|telling|speaking "
    r"(?:to|at|before|in)|spoke (?:to|"
    r"before|in|at)|"
    rf"appear(?:ed|s|ing) before|picture (?:[\w-]+ ){{0,3}}?for|clashed (?:at|in)|traded (?:barbs|accusations) (?:at|"
    r"in)|"
    rf"(?:filed|walked|crowded|swept|came) into|report(?:ed|ing)? to) (?:the )?(?:members of (?:the )?)?{_C}"
    rf"(?! (?:that it must|to ))",
    rf"(?P<which>{_C} , which (?:then |also |later )?(?:heard|met|discussed|took up|debated|considered)\b)",
    rf"(?P<asked>\b(?:asked|asks|urged|urges|requested|requests|demanded|demands|insisted|proposed) that (?:the "
    rf")?{_C} (?:be (?:convened|"
    rf"called|summoned)|meet|convene|hold|take up|discuss)\b)",
    rf"(?P<asked2>\b(?:asked|urged|called on|pressed|begged|implored|requested) (?:the )?{_C} to (?:be convened|"
    rf"meet|convene|"
    rf"hold an?|take up|discuss)\b)",
    r"(?P<due5>\b(?:will|is to|are to|due to|set to) (?:chair|preside over|lead) (?:an? |the |its )?(?:[\w-]+ |- |"
    r"<[CNF]\d+> "
    r"){0,4}?(?:meeting|session|debate)\b)",
    rf"(?P<due>(?:is|are|was|were|will|would|due|expected|set|scheduled) (?:also )?(?:to )?(?:brief|address|"
    rf"report to|appear "
    rf"before|speak (?:to|before|in|at)) (?:the )?{_C})",
    rf"(?P<spoke2>(?:speaking|spoke|appearing|appeared) (?:by|via|over|through|on|from|remotely|"
    rf"online)\b[^.;]{{0,60}}?{_C})",
    rf"(?P<room>(?:in|inside|into|at|around|from) (?:the )?{_C} (?:'s )?(?:chamber|hall|horseshoe|table|room)\b)",
    r"(?P<due2>^(?:also |still )?(?:expected|due|scheduled|planned|foreseen) (?:too |also |, too , |as well |then "
    r"|<M\d+> "
    r"|on <M\d+> ){0,2}(?:is|are) (?:[\w'-]+ |<[A-Z]\d+> |- ){0,6}?(?:meeting|session|debate|briefing)s?\b)",
    r"(?P<due3>\b(?:another|a|the|one more|a further|a second|the next|its next) (?:new |further |fresh |second |"
    r"next "
    r"|open |closed )?(?:meeting|session) (?:is|was|has been) (?:now |already |also )?(?:set|scheduled|due|planned|"
    r"expected|called|slated|to follow|foreseen)(?! (?:by|after|because|following|amid|in response)\b)\b)",
    r"(?:fail\w* to|could not|unable to) (?:get|obtain|win|secure) (?:an? |the |its )(?:[\w-]+ ){0,2}(?:meeting|"
    r"session)",
    r"\bbrief(?:ed|s) (?:the )?(?:members|ambassadors|envoys|delegations|<V\d+>(?= members| ambassadors))(?! of "
    r"(?!the "
    r"<C))|(?P<due4>\bbriefings? (?:[\w'-]+ |<[A-Z]\d+> |, ){0,8}?(?:is|are) (?:now |also )?(?:scheduled|due|expected|"
    r"planned|set)\b|(?:is|are) (?:also |then )?(?:(?:scheduled|due|expected|set) )?to brief(?= (?:on|it|<[MFC]|the <C|"
    r"members|ambassadors)| \.|$))",
    rf"(?P<bare>\b(?:the|this|that|its|their|another|yet another|one) {_KIND}(?:meetings?|sessions?|sittings?|"
    rf"debate|briefing)"
    rf"(?! (?:with|between)\b)(?: (?!and |but )(?:[\w'-]+|<[A-Z]\d+>|,)){{0,14}}? {_RAN}\b)",
    r"(?P<wanted>\b(?:asking|urging|requesting|calling on|begging|imploring|pressing) (?:it|the body|members|"
    r"them) to (?:meet|"
    r"convene|gather|hold|discuss|take up)\b)",
    rf"(?P<this>(?:request\w*|call\w*|conven\w*|initiat\w*|organi[sz]\w*) (?:for )?(?:this|today 's|that) "
    rf"{_KIND}(?:meeting|"
    rf"session|sitting|debate|briefing))",
    rf"(?P<got>(?:asked|called|pushed|applied|pressed) for {_KIND}(?:meeting|session|sitting|debate|briefing)(?: "
    rf"[^.;]{{0,40}})? and "
    rf"(?:got|obtained|was given|were given|received) (?:one\b|it\b|<V))",
    rf"(?P<long>^(?:[\w-]+ , )?(?:it|they|members|ambassadors) (?:lasted|ran|went on|sat|met|talked|took)(?: "
    rf"for)? {_LENGTH})",
    r"(?P<began>^it (?:was )?(?:began|started|opened|ended|took place|held|broke up|adjourned)(?: (?:on |in |at "
    r")?(?:<M\d+>|[\w-]+))"
    r"{0,4}? (?:at|shortly|with|just|past|around|in (?:the )?<C))",
    r"(?P<people>^(?:[^,]{1,30} , )?(?:the )?(?:members|ambassadors|envoys|delegates|fifteen|<V\d+>(?= members|"
    r" ambassadors)) "
    r"(?:members |ambassadors )?(?:had |have |has |then |again |also )*(?:met|gathered|convened|assembled|"
    r"reconvened|sat)\b)",
    r"^(?:[^ ]+ ){0,3}?it (?P<sat>met|convened|sat)(?= (?:again|on <M|the same|<M|at|in (?:closed|emergency|public|"
    r"open|private|urgent)|for|until|past|through|,|\.))",
    # "He spoke after the meeting" tells of one told before.
    r"(?<!after )(?<!before )(?<!during )(?<!following )(?<!outside )(?<!leaving )(?<!left )"
    r"(?:another|a|the|any|yet another|no) (?:new |further |fresh |second )?meeting(?: ,|$| \.| on <[MF])",
)
# Beside closed consultations in one sentence: a meeting called by its name.
_APART = Pattern(
    r"(?<!door )(?<!-door )(?<!closed )(?<!private )(?:open|public|formal|emergency|urgent) (?:open |public )?"
    rf"{_HELD}(?! behind| in private)"
)
_AFTER = Pattern(r"\b(?:(?:for|win|won|w[io]nning|gain\w*|seek\w*|sought) (?:a|an|its|the) (?:[\w-]+ ){0,2}seats?|"
                 r"seats? (?:on|in|at)|election|reform|elected to|enlarg|expansion|bid)\b")
_DENIED = Pattern(
    r"\b(?:(?:meeting|session|debate|sitting|consultations) [^.;]{0,40}?(?:never (?:came|took|happened|was held)|"
    r"did (?:not|"
    r"n't) take place|"
    r"(?:was|were) (?:called off|cancell?ed|scrapped))|(?:fail\w* to|could not|unable to) (?:get|obtain|win|secure) "
    r"(?:an? |the |its )(?:[\w-]+ ){0,2}(?:meeting|session|debate)|(?:kept|stopped|prevented|barred) (?:the "
    r")?<C\d+> from "
    r"(?:even )?(?:holding|convening|meeting|discussing|taking up|debating)|(?:meeting|session|debate|sitting) "
    r"[^.;]{0,70}?(?:was|were|"
    r"had been|has been) (?:not|n't|never) (?:granted|held|convened|allowed|agreed|called)|"
    r"(?:turned down|refused|rebuffed|rejected|denied) (?:<[VLPG]\d+> |<[VLPG]\d+> 's |an? |the |its |their |it |him "
    r"|them |any |open |formal |call |calls |for |request |requests |demand )+(?:meeting|session|debate)|"
    r"no (?:[\w-]+ ){0,2}(?:meeting|session|debate)(?! (?:ended|"
    r"was ever))|(?:has|have|had|is|are) (?:yet|"
    r"still) to (?:hold|"
    r"meet|convene|gather|discuss|take up)|fail(?:ed|s) to (?:hold|meet|convene|gather)|(?:did|has|have|had) "
    r"(?:not|n't) "
    r"(?:yet |even )?"
    r"(?:met|meet|hold|held|convened?)|never met|refus\w+ to (?:meet|hold|convene)|"
    r"(?:could|can) ?(?:not|n't)? (?:even )?agree (?:to|on) (?:hold|meet|a |an |holding)|"
    r"(?:oppos\w+|block\w+|prevent\w+|rejected|thwarted|declin\w+) (?:the )?(?:holding |convening |a request for |"
    r"<V\d+> 's request for )?(?:of )?(?:an? |the |any )?"
    r"(?:[\w-]+ ){0,2}(?:meeting|session|debate))\b"
)
_AHEAD = late(
    r"\b(?:will|is to|are to|expected|scheduled|due to|plan(?:s|ned)? to|set to|to hold|to meet|to "
    r"convene|to discuss|would|is to chair|ahead of)\b|<F\d+>"
)
_CLAUSE = late(r" (?:,|;|and|but|while|where|at which) ")
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
    r"(?:(?:the|this) (?:\w+ )?)?$"
)
# "The Council meets again behind closed doors on Tuesday".
_MEETS = late(r"<C\d+> (?:members )?(?:meets|convenes|gathers|sits|reconvenes) [^.;]*$")
_A_DAY = late(r" (?:on )?<[MF]\d+>(?! 's)")
_TO_COME = late(r"<F\d+>|\b(?:will|is to|are to)\b")
_THE = late(r"\b(?:the|this) ")
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
_ASKED = late(rf"\b{ASK} (?:[\w'-]+ |<[A-Z]\d+> ){{0,6}}?$")
_ASKED_INSIDE = late(rf"<C\d+> (?:, )?[^.;]*?\b{ASK} (?:an? |the |another )?(?:[\w-]+ ){{0,3}}{_HELD}$")



# Groups of _MEETINGS that tell of a meeting to come, and of one held.
_DUE = ("due", "due2", "due3", "due4", "due5")
_TOLD = ("spoke2", "room", "bare", "this", "got", "long", "began", "people", "which")


def meetings(line: Line, *, votes: bool) -> Iterator[Occasion]:
    """The consultations, or else the meeting, a sentence tells of; a vote told in it implies the meeting."""
    norm = line.norm
    closed = closed_doors(line)
    if closed is not None:
        yield _occasion(line, Kind.CONSULTATIONS, closed)
    if votes or _AFTER.search(norm):
        return
    meeting = (
        _first(norm)
        if closed is None
        else _APART.search(norm, closed.end()) or _APART.search(norm, 0, closed.start())
    )
    if meeting is not None:
        yield _occasion(line, Kind.MEETING, meeting)


def _first(norm: str) -> re.Match[str] | None:
    """The first meeting a line tells of; of several ways of telling that begin at one place, the one tried first."""
    found = [m for _, pattern in _MEETINGS.on(norm) if (m := pattern.search(norm)) is not None]
    return min(found, key=re.Match.start, default=None)


def _occasion(line: Line, kind: Kind, m: re.Match[str]) -> Occasion:
    start, end = line.place(m.start(), m.end())
    return Occasion(
        kind,
        start,
        end,
        m.start(),
        _mode(line.norm, m),
        members=askers(line, denied=_DENIED.search(line.norm) is not None),
        moment=moment_near(line, m.start()),
    )


def _mode(norm: str, m: re.Match[str]) -> Modality:
    at = m.start()
    if _DENIED.search(norm):
        return Modality.DENIED
    before = norm[max(0, at - 70) : at]
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
    asked = _ASKED.search(before) or _WISHED.match(norm, m.end()) or _ASKED_INSIDE.search(m[0])
    if asked or groups.get("wanted") or groups.get("asked") or groups.get("asked2"):
        return Modality.PROPOSED
    if not any(groups.values()) and _MAY_BE.search(norm, at, m.end() + 40):
        return Modality.EXPECTED
    if (
        groups.get("spoke")
        or groups.get("sat")
        or re.fullmatch(
            r"met|held|heard|convened|gathered|discussed|sat down|took up|reconvened", groups.get("verb") or ""
        )
    ):
        return modality(norm, m.start("verb") if groups.get("verb") else at)
    if _CONVENED.search(before) and not _FOR_A_DAY.match(norm, m.end()):
        return Modality.HAPPENED
    if (
        _CALLED.search(before)
        or _FIXED.match(norm, m.end())
        or _AHEAD.search(norm[max(0, at - 50) : at] + _CLAUSE.split(norm[at : at + 80])[0])
    ):
        return Modality.EXPECTED
    return modality(norm, at)
