"""What the Council did before or after what the sentence is on: "before adopting the text", "having voted down two".

A participle tells a vote as a verb does, and its object is a text of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.claims.actions import Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.outcomes_words import D
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_WHEN = r"(?:before|after|prior to|following|upon|on|having)"
_HOW = (
    r"(?:(?:then |first |already |earlier |just |finally |unanimously |narrowly |overwhelmingly |also |in turn |"
    r"instead )*)"
)
_ADOPTING = r"(?:adopting|approving|passing|endorsing)"
_REJECTING = (
    r"(?:rejecting|defeating|voting down|turning down|throwing out|dismissing|spurning|brushing aside|shooting down|"
    r"striking down)"
)
_REJECTED = r"(?:rejected|defeated|voted down|turned down|thrown out|dismissed|brushed aside|shot down)"
_EACH = r"(?:both |all |each of )?"
DOING = tuple(
    (told, rf"{when} {_HOW}(?P<verb>{verbs}) {_EACH}(?=<[DR]\d+>)")
    for told, when, verbs in (
        (Told.ADOPTED, _WHEN, _ADOPTING),
        (Told.NOT_ADOPTED, _WHEN, _REJECTING),
        (Told.NOT_ADOPTED, "having", _REJECTED),
    )
)
_CLAUSE = Pattern(rf"(?:^|(?<= )){_WHEN} {_HOW}(?:{_ADOPTING}|{_REJECTING}|{_REJECTED}) {_EACH}{D}")
# Where such a clause ends: at the head of a sentence before the subject, else where another clause begins.
_HEAD = late(r"(?:[a-z\"]+ |<M\d+> ,? ?){0,3}")  # "Only minutes"
_SUBJECT = late(r" , |(?: the)? <C\d+> (?=[a-z<])")
_VERB = (
    r"(?:adopt|reject|pass|approv|vot|veto|decid|extend|renew|impos|demand|condemn|call|order|authori|endors)\w*ed\b"
)
_BREAK = late(
    rf" (?:[;—] |, (?:but|while|whereas|though|although) |, (?=(?:and |then |also |finally ){{0,2}}(?:{_VERB}|(?:the )?"
    rf"<C\d+> |it |they )))"
)


def doings(line: Line) -> Iterator[tuple[int, int]]:
    """From where to where the clauses of such participles reach."""
    for m in _CLAUSE.finditer(line.norm):
        stop = (_SUBJECT if _HEAD.fullmatch(line.norm, 0, m.start()) else _BREAK).search(line.norm, m.end())
        yield m.start(), stop.start() if stop else len(line.norm)
