"""A text brought up anew of which it is said that it was put next: no vote told before is its own.

"It was adopted by nine votes. A motion to hear Albania was put next, and carried."
"""

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.patterns import Pattern

_NEXT = (
    r"(?:then|next|afterwards?|after that|subsequently|thereafter|thereupon|finally|in turn|last|later|"
    r"immediately after(?:wards)?|at once)"
)
_PUT = r"(?:put|taken up|taken|voted (?:up)?on|moved|brought (?:up|forward|on)|called|submitted)"
_IS_PUT = Pattern(
    rf"<D\d+> (?:[^.;]*? )?(?:was|were) (?:{_NEXT} {_PUT}|{_PUT} (?:to (?:the|a) (?:vote|ballot|"
    rf"council) )?(?:, )?{_NEXT})\b|\b{_NEXT} (?:came|followed) <D\d+>|"
    rf"<D\d+> (?:[^.;]*? )?(?:came|followed) (?:up )?{_NEXT}\b"
)


def put_next(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Set apart, over the tellings of a report in its order, what was put after a vote told before."""
    voted = False
    for tellings, line in told:
        for telling in tellings:
            if not telling.tells_vote or telling.headline or telling.modality is not Modality.HAPPENED:
                continue
            text = telling.drafts[0].value if telling.drafts else None
            if voted and text is not None and text.indefinite and _IS_PUT.search(line.norm):
                telling.anew = True
            voted = True
