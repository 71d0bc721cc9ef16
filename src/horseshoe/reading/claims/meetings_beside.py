"""Meetings told by who called them, in a sentence that tells a vote as well or has no verb.

A vote implies the sitting it was taken at. A meeting "called at Kuwait's request" is told for itself, and so is one
that is asked for after the vote.
"""

from __future__ import annotations

import re

from horseshoe.reading.claims.actions import Kind, Modality
from horseshoe.reading.claims.meetings_askers import CALLS
from horseshoe.reading.claims.occasion import Occasion, members_in, moment_near
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_WHO = r"(?P<who><[VLPGD]\d+>)"
_HOW = r"(?:[\w-]+ |- |<M\d+> (?:'s )?){0,4}?"
_CALLED = r"(?:called|convened|requested|summoned|sought|asked for|demanded|convoked|initiated|held|triggered|prompted)"
_BY = (
    r"(?:by|(?:at|on|upon|following|after|in response to|answering) (?:an? |the )?(?:(?:urgent |joint |formal |written "
    r")?"
    r"(?:request|initiative|behest|demand|insistence|urging|instigation|call|wish|appeal|invitation) (?:of|by|from) )?)"
)
_CALLED_BY = Pattern(
    rf"(?<![\w-]){_HOW}(?P<noun>meeting|session|debate|sitting|consultations|"
    rf"briefing)(?: of (?:the )?<C\d+>)?(?: (?:on|about|"
    r"concerning|over|into|regarding) (?:[\w'-]+ |<[A-Z]\d+> |, ){1,9}?| )?(?: ?[,(—])? ?(?:(?:which|that) (?:was|were|"
    r"had "
    rf"been) )?(?:urgently |hastily |specially |jointly |originally )?{_CALLED}(?: (?:on )?<M\d+>)? (?:jointly )?{_BY} "
    rf"?(?:both |the )?{_WHO}"
)
_ASKED_AFTER = Pattern(
    r"(?P<who><[VLPG]\d+>) (?:, [^,;]{1,60} , )?(?:has |have |on <M\d+> |<M\d+> |\w+ly |at once |then |also ){0,4}"
    r"(?:asked for|requested|demanded|called for|sought|wants|is seeking|asks for|requests|demands) (?:an? |another )"
    r"(?:[\w-]+ |- |<C\d+> ){0,4}?(?P<noun>meeting|session|debate|consultations)\b(?=[^;]* (?:after|since|following|"
    r"because|<M\d+>) )"
)
_AFTER = late(r"(?i)\b(?:after|since|following)$")
_SINCE = late(r" (?:after|since|following|because) ")
_NOT_IT = late(r"\b(?:no|next|another|any|future|every|each|planned|proposed|further|without an?) (?:[\w-]+ |- ){0,3}$")
_SHUT = late(r"\b(?:closed|private)\b|behind closed doors|consultations")
BESIDE = AnyOf(_CALLED_BY, _ASKED_AFTER)
"""What a line holds that tells of such a meeting."""


def beside(line: Line) -> Occasion | None:
    """The meeting a sentence tells of by who called it, or asks for after the vote it tells."""
    if line.tags("O") or not BESIDE.on(line.norm):
        return None
    for m in _CALLED_BY.finditer(line.norm):
        members = _members(line, m["who"])
        if members and not _NOT_IT.search(line.norm, 0, m.start("noun")):
            mode = modality(line.norm, m.start("noun"))
            return _occasion(line, m, Modality.HAPPENED, members) if mode is Modality.HAPPENED else None
    for m in _ASKED_AFTER.finditer(line.norm):
        if (members := _members(line, m["who"])) and _is_after(line, m.end()):
            return _occasion(line, m, Modality.PROPOSED, members)
    return None


def _is_after(line: Line, at: int) -> bool:
    """Whether something that was before follows: "the day after the veto"."""
    said = (line.text[c.start : c.end] for _, c in line.tags("M", at))
    return _SINCE.search(line.norm, at) is not None or any(_AFTER.search(day) for day in said)


def _members(line: Line, tag: str) -> tuple[str, ...]:
    """Who called it; "Kuwait's request" is read as a text."""
    if not tag.startswith("<D"):
        return members_in(line, tag)
    text = line.chunk(tag).value
    return tuple(text.sponsors) if text.term in CALLS else ()


def _occasion(line: Line, m: re.Match[str], mode: Modality, members: tuple[str, ...]) -> Occasion:
    closed = _SHUT.search(line.norm, m.start(), m.end("noun")) is not None
    kind = Kind.CONSULTATIONS if closed else Kind.MEETING
    at = m.start("noun")
    moment = moment_near(line, at) if mode is Modality.HAPPENED else None  # else it is that of the vote before
    return Occasion(kind, *line.place(at, m.end()), at, mode, members=members, moment=moment)
