"""Meetings and closed consultations: held, called, asked for, refused; and who asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.claims.informal import blotted, without_informal
from horseshoe.reading.claims.meetings_ahead import told_with_mode
from horseshoe.reading.claims.meetings_askers import askers
from horseshoe.reading.claims.meetings_beside import beside
from horseshoe.reading.claims.meetings_closed import closed_doors
from horseshoe.reading.claims.meetings_modes import NOUNS, meeting_mode
from horseshoe.reading.claims.meetings_ways import AT_THE_TABLE, HELD, MEETINGS, PUT_OFF
from horseshoe.reading.claims.occasion import Occasion, moment_near
from horseshoe.reading.line import Line
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
    r"did (?:not|n't) take place|(?:was|were) (?:called off|cancell?ed|scrapped))|"
    r"without (?:granting|giving|allowing|according|holding|having) (?:<[A-Z]\d+> |[a-z]+ )?(?:an? |the |"
    r"any )(?:[\w-]+ |, ){0,4}(?:meeting|session|debate)|"
    r"(?:cancel(?:s|l?ed)|call(?:s|ed) off|scrap(?:s|ped)|abort(?:s|ed)?|scratched) (?:an?|the|its|<M\d+>|"
    r"<C\d+>) (?:[\w.'-]+ |<C\d+> ){0,6}?(?:meeting|session|debate|briefing)|(?:fail\w* to|could not|unable to) (?:get|"
    r"obtain|win|secure) (?:an? |the |its )(?:[\w-]+ |<C\d+> ){0,3}(?:meeting|session|debate)|(?:kept|stopped|"
    r"prevented|barred) (?:the )?<C\d+> from (?:even )?(?:holding|convening|meeting|discussing|taking up|debating)|"
    r"(?:meeting|session|debate|sitting) "
    r"[^.;]{0,70}?(?:was|were|"
    r"had been|has been) (?:not|n't|never) (?:granted|held|convened|allowed|agreed|called)|"
    r"(?:rejected|voted down|turned down|defeated|refused|threw out|dismissed|"
    r"blocked) (?:, [^,]{1,40} , )?<D\d+> (?:that (?:it|the <C\d+>) |to |for (?:an? |the )(?:[\w-]+ ){0,3})(?:meet|"
    r"discuss|hold|convene|debate|meeting|session)|"
    r"(?:fail\w* to|did ?(?:not|n't)|refus\w+ to) adopt (?:the |its )?(?:provisional |proposed )*agenda|"
    r"(?:blocked|prevented|vetoed|opposed) (?:an? |the |any )?(?:<[CU]\d+> |[\w-]+ ){0,3}?(?:meeting|session|debate)\b|"
    r"no (?:<[CU]\d+> |[\w-]+ ){0,3}?(?:meeting|session|debate) (?:[^.;]{0,60}? )?(?:could be|was|has been|had been|"
    r"took|will be)\b|(?:turned down|refused|rebuffed|rejected|denied) (?:<[VLPG]\d+> |<[VLPG]\d+> 's |an? |the |its |"
    r"their |it |him "
    r"|them |any |open |formal |call |calls |for |request |requests |demand )+(?:meeting|session|debate)|"
    r"no (?:[\w-]+ ){0,2}(?:meeting|session|debate)(?! (?:ended|"
    r"was ever))|(?:has|have|had|is|are) (?:yet|still) to (?:hold|meet|convene|gather|discuss|take up)|fail(?:ed|"
    r"s) to (?:hold|meet|convene|gather)|(?:did|has|have|had) (?:not|n't) (?:yet |even )?(?:met|meet|hold|held|"
    r"convened?)|never met|refus\w+ to (?:meet|hold|convene)|"
    r"(?:could|can) ?(?:not|n't)? (?:even )?agree (?:to|on) (?:hold|meet|holding|an? (?:[\w-]+ ){0,3}?(?:meeting|"
    r"session|debate|briefing|date|agenda|time))|"
    r"(?:oppos\w+|block\w+|prevent\w+|rejected|thwarted|declin\w+) (?:the )?(?:holding |convening |a request for |"
    r"<V\d+> 's request for )?(?:of )?(?:an? |the |any )?"
    r"(?:[\w-]+ ){0,2}(?:meeting|session|debate))\b"
)
# "The emergency session requires the consent of all fifteen": a rule.
_RULED = Pattern(
    r"\b(?:meeting|session|debate)s? (?:requires?|needs?) (?:the|an?|at least|only|no)\b|"
    r"\bit (?:is|was) (?:now )?(?:up to|for) (?:[\w'-]+ |<[A-Z]\d+> ){1,7}?to (?:\w+ly )?(?:call|schedule|convene|"
    r"decide|set|fix|announce|grant)\b|\b(?:at|in|during|to|from|of) any (?:[\w-]+ ){0,2}(?:meeting|session|debate)\b"
)
# "Has met dozens of times since 2014": of no day.
_OVER_TIME = Pattern(
    r"\b(?:has|have|had) (?:already |now |also |since )?(?:met|convened|gathered|discussed|debated|taken up|held|"
    r"sat)\b[^.;]{0,60}? (?:dozens of|<[NV]\d+>|several|many|numerous|countless|scores of|hundreds of|multiple|"
    r"repeated) (?:[\w-]+ ){0,2}(?:times|occasions|meetings|sessions|debates|briefings)\b|"
    r"\b(?:has|have|had) (?:met|convened|gathered|discussed|debated) [^.;]{0,40}?(?:repeatedly|regularly|periodically|"
    r"time and again)\b"
)
_OF_C = late(r"<C\d+>")
# "EU ministers will hold an emergency meeting": theirs.
_THEIRS = late(
    r"\b(?:ministers|leaders|cabinet|parliament|lawmakers|nato|eu|union|league|assembly|government|commission|agency|"
    r"board|bloc|alliance|committee|asean|ecowas|g7|summit|party|ministry|generals|army)(?: (?!<C)(?:[\w'-]+|"
    r"<[A-BD-Z]\d+>)){0,5}? "
    r"(?:hold|held|holds|conven\w+|call\w*|schedul\w+|met in|meet in|gather\w* (?:for|in)) (?:an? |its |their )?$"
)


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
    plain = closed is None and told is None and norm == line.norm and not _RULED.search(norm)
    called = beside(line) if plain and (votes or _first(norm) is None) else None
    if called is not None:
        yield called
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
    named = m[0].endswith(NOUNS) and not line.tags("F")
    return named and _BEFORE_IT.search(line.norm, 0, m.start()) is not None


_BEFORE_IT = late(r"\b(?:before|ahead of|prior to) the $")
# "The meeting", "after the UNSC meeting": one told before; "the open meeting" may be another.
_KNOWN = late(
    r"\b(?:the|this|that|its|their) (?:<C\d+> |closed |- |door |council |informal |private |very |whole )*"
    r"(?:meeting|session|talks|sitting|discussion)(?! (?:of|on|about) )\b[^.;]{0,30}$"
)
_TO_BE = (Modality.EXPECTED, Modality.PROPOSED)
_BETWEEN = late(r" (?:,(?! (?:this|one|to be) )|;|and|but|after|before|held|met) ")


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
    mode = Modality.DENIED if _is_denied(line.norm, kind) else meeting_mode(line.norm, m) if told is None else told
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
