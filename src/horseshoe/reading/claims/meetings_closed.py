"""Consultations and closed meetings in one sentence: the doors, the room, the item nobody announced."""

from __future__ import annotations

import re

from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_C = r"(?:<C\d+>)"
_CLOSED = Pattern(
    r"(?:closed?(?: - |-| )door|behind (?:closed|shut|locked) doors|(?:doors|chamber) (?:were )?(?:closed|shut)\b|"
    r"among themselves|in (?:strict |total |complete )?secre(?:t|cy)\b(?! (?:ballot|vote|service|prison|talks|"
    r"session of))|off the record|(?:in|into) a closed one|(?:informal|closed|private) (?:huddle|get - together|"
    r"gathering)|no (?:minutes|press|cameras|record)(?: ,|:)|"
    r"(?<!after )(?:in|during|at) (?:the |its |their )?(?:closed )?consultations\b(?! (?:with|between|on the future|"
    r"for|by)\b)|without the press\b|closed (?:emergency |urgent |<C\d+> |council |informal )*(?:consultations|meeting|"
    r"session|briefing|debate|huddle|gathering|talks|discussions?)|private (?:consultations|talks|meeting|session|"
    r"briefing)|"
    rf"(?:emergency|urgent|council|informal) consultations|consultations of the whole|in private\b|{_C} (?:[\w-]+ |"
    rf"<[FM]\d+> ){{0,4}}?consultations|"
    rf"consultations (?:on <[FM]\d+> |<[FM]\d+> |[\w-]+ ){{0,3}}?(?:in|at|of|by|among) (?:the )?(?:{_C}|members)|"
    rf"\bwhich consultations\b|closed (?:to the press|to reporters)|(?:the|their|its) consultations (?:room|chamber)|"
    rf"in an? (?:closed|locked|small|side|back) (?:meeting |conference )?(?:room|chamber|setting|format)|"
    rf"without (?:minutes|(?:a |any )?records?|cameras)\b|away from (?:the )?(?:cameras|press|public)|off camera|"
    rf"{_C} (?:members |ambassadors )?(?:[\w'-]+ |<[A-UW-Z]\d+> |<V\d+> ){{0,7}}?privately\b|"
    rf"(?:met|meeting|meets|gathered|spoke|conferred|sat) privately|{_C} (?:[\w-]+ |<[FM]\d+> ){{0,5}}?(?:in camera|"
    r"under any other business)|under (?:[\"'“‘] ?)?(?:any other business|any - other - business|aob)\b|"
    rf"{_C} (?:members |ambassadors )?(?:[\w'-]+ |<[FM]\d+> ){{0,4}}?informal (?:talks|discussions)\b|"
    r"(?<!after )(?:long|lengthy|intense|intensive|protracted|prolonged|hours of|days of|weeks of|nights of|(?:rounds?|"
    r"sets?|series) of|marathon|late-night|last - minute|last-minute|frantic|"
    r"further) (?:\w+ ){0,2}?consultations\b(?! (?:with|between|in (?:moscow|washington|paris|geneva))\b)|"
    r"(?:suspend|adjourn|retir|recess|interrupt|paus|halt|mov|repair|retreat|return)\w* (?:[\w'-]+ |<[A-Z]\d+> "
    r"){0,4}?(?:for|into|to) (?:\w+ ){0,2}?consultations\b(?! with\b)|"
    r"(?:broke|withdrew|went|going|go|gone|headed|filed) (?:off )?(?:for|into|"
    r"to) (?:\w+ ){0,2}?consultations\b(?! with\b)|(?<!\w)(?P<consult>(?:they|members|ambassadors|envoys|delegates|"
    r"all <N\d+>|<V\d+>) (?:were to |are to |will |would |had |have |also |then |again |still |"
    r"on <[FM]\d+> ){0,3}?(?P<how>consult(?:ed|ing)?) (?:again|further|once more|among themselves|until|late|into|"
    r"on <M\d+>|<[FM]\d+>|for (?:<[NV]\d+>|an|several|many|some)(?= (?:more |and a half "
    r")?(?:hours?|minutes))|for hours|all (?:day|night)))(?!\w))"
)
# "The closed-door vote", "the vote is taken behind closed doors": how it is voted, and no consultations.
_BALLOT_SHUT = late(r"s? (?:[\w-]+ )?(?:vote|voting|ballot|poll|straw|election|hearing)s?\b")
_SHUT_BALLOT = late(
    r"\b(?:vot(?:e|es|ed|ing)|ballots?|balloting|polls?|straw poll\w*|elect(?:ed|ion|s)) "
    r"(?:(?:is|was|are|were|be|being|to be) )?"
    r"(?:\w+ly |also )?(?:taken|held|cast|conducted|carried out|taking place|takes place|took place)? ?$"
)
# "Fewer closed-door consultations": how the Council should work.
_AT_LARGE = late(
    r"\b(?:fewer|less|too many|too much|so many|all those|reliance on|culture of|number of|preference for|use of|"
    r"practice of|love of|given to|frequency of) (?:the )?$"
)
# "Clinton met Lavrov behind closed doors", "talks between the parties in private": two that meet are no council.
_APART_FROM_IT = Pattern(
    r"^(?:(?!members |ambassadors |envoys |they |it |diplomats |council )[a-z]+ |<[VLP]\d+> (?:'s )?){1,5}(?:met|meets|"
    r"saw|received|conferred with|spoke (?:to|with)) (?:with )?(?!in |for |on |at |until |again|behind |privately|"
    r"under |over |about )(?:[a-z]+|<[VLP]\d+>)\b|\b(?:talks|meeting|discussions|consultations) between\b|"
    r"^(?:(?!members |ambassadors |envoys |they |it |diplomats |council )[a-z]+ |<[VLP]\d+> ){1,6}(?:held|hold|holding|"
    r"resumed|opened|began|had) (?:closed|private|secret)(?: - door)? (?:talks|meetings?|discussions)\b"
)


# "After the Arab Group finished their closed-door session": theirs.
_OF_A_GROUP = Pattern(
    r"\b(?:group|league|bloc|caucus|movement|cabinet|nations|countries|states|ministers) (?:has |had |have "
    r")?(?:finished|ended|"
    r"held|concluded|wrapped up|opened|began|left|emerged from) (?:their|its|an?|the) (?:own )?(?:closed|private)\b"
)


def closed_doors(line: Line) -> re.Match[str] | None:
    """Where a sentence tells of the members among themselves; how a ballot is cast and two who meet are not that."""
    norm = line.norm
    m = _CLOSED.search(norm)
    if m is not None and (_AT_LARGE.search(norm, 0, m.start()) or _OF_A_GROUP.search(norm)):
        return None
    if m is None or _BALLOT_SHUT.match(norm, m.end()) or _SHUT_BALLOT.search(norm, 0, m.start()):
        return None
    if "straw poll" in norm:
        return None
    return None if _APART_FROM_IT.search(norm) and not line.tags("C") else m
