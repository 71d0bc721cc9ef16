"""What was awaited of a vote the report has told: "had lobbied for a unanimous vote", "it should have been defeated".

Once a vote is told, what was hoped, feared or threatened of it is of that vote, and of none to come.
"""

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.reading.claims.actions import Modality, Proposal, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import DECISIVE, Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_AWAITED = frozenset({Modality.EXPECTED, Modality.PROPOSED})
# "Had sought to head off a vote", "had made it clear that they would have voted against it".
_HAD = Pattern(
    r"\bhad (?:\w+ly |also |already |long |once |first |not |all |both )*(?:sought|lobbied|threatened|hoped|wanted|"
    r"planned|pushed|pressed|vowed|asked|urged|called (?:for|on)|tried|promised|pledged|signal+ed|indicated|hinted|"
    r"warned|feared|campaigned|appealed|insisted|favou?red|proposed|pleaded|been (?:expected|due|scheduled|set|planned|"
    r"likely|urged|asked)|(?:made|let) (?:it )?(?:be )?(?:clear|known|plain))\b"
)
# "Should have been defeated", "could have vetoed it", "would have voted for it".
_NEVER = Pattern(r"\b(?:should|could|might|would) (?:not |n't |also |well |\w+ly )*have (?:\w+ly )?(?:been )?\w+")
_BEFORE = Pattern(
    r"(?:^|[;,] )(?:just |right |shortly |immediately |hours |minutes |days |only )*(?:before|ahead of|prior to|"
    r"in the run - ?up to) (?:the|its|<M\d+> 's|this|that) (?:vote|voting|ballot)\b"
)
# "The adoption of this resolution might have a bad effect": said of the text just adopted.
_THIS = Pattern(
    r"\b(?:adoption|passage|rejection|approval|defeat|veto(?:ing)?|failure) of (?:(?:this|that|today's|such a) |"
    r"(?P<d><D\d+>))[^.;]* (?:might|could|may|would|will|can)\b"
)
# "Revised it to avert a Chinese veto", "softened so as not to draw one".
_SPARED = Pattern(
    r"\b(?:avert|avoid|forestall|head off|stave off|escape|dodge|sidestep|prevent|pre - ?empt|fend off|ward off|"
    r"overcome)(?:ed|t?ing|s)? (?:an?|any|the|its|a possible|a likely)? ?(?:<V\d+> (?:'s )?)?(?:\w+ )?veto"
)
# "The Council was required to vote on it after ..."
_WAS_TO = Pattern(
    r"\b(?:was|were) (?:required|obliged|supposed|meant|bound|originally \w+|initially \w+|due|scheduled|set|expected|"
    r"asked|called (?:up)?on) to (?:hold a )?(?:vote|decide)\b"
)
_BACKWARD = (_WAS_TO, _HAD, _NEVER, _BEFORE, _SPARED)
_ANY = AnyOf(*_BACKWARD, _THIS)
# "The vote it had hoped for had been put off until September": of a vote still to come.
_UNTIL = Pattern(
    r"\b(?:was|were|been|is|being) (?:\w+ly |now |then |again )*(?:put off|put back|postponed|delayed|deferred|pushed "
    r"back|"
    r"held over|adjourned|moved|rescheduled|carried over|shifted) (?:until|till|to|for) (?:<[MF]\d+>|later|at least|"
    r"further|early|late|an?\b)"
)
_TO_COME = late(r"<F\d+>|\b(?:next|tomorrow|later (?:this|today|on)|another|a (?:new|second|fresh|further|rival))\b")
_AFTER_IT = 12  # sentences after the vote was told


def drop_stale(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Leave what was awaited of a vote told before untold, over the tellings of a report in its order."""
    held = -1
    for i, (tellings, line) in enumerate(told):
        for telling in tellings:
            if telling.modality in _AWAITED:
                if held >= 0 and telling.order - held <= _AFTER_IT and _is_stale(telling, line):
                    if any(f.value is Told.POSTPONED for f in telling.facts):
                        _decide(told[i + 1 : i + 2])
                    telling.facts = [f for f in telling.facts if f.slot not in (*DECISIVE, Slot.MOMENT)]
                    telling.days = []
                    telling.modality = Modality.HAPPENED
            elif telling.modality is Modality.HAPPENED and telling.tells_vote and not telling.recalled:
                held = telling.order


def _decide(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """ "It asked to put off the vote. The proposal was rejected by most members": what was voted on was whether to."""
    for telling in (t for tellings, _ in told for t in tellings if t.tells_vote and t.modality is Modality.HAPPENED):
        if telling.drafts and telling.drafts[0].value.term in _ASKED:
            telling.proposal, telling.anew = Proposal.PROCEDURAL_MOTION, True


_ASKED = frozenset({"proposal", "motion", "request", "bid", "move", "call", "initiative"})


def _is_stale(telling: Telling, line: Line) -> bool:
    """Whether a sentence looks back at what was awaited, and names no text or day of its own."""
    if not _ANY.on(line.norm) or _TO_COME.search(line.norm) or _UNTIL.search(line.norm):
        return False
    if _BEFORE.search(line.norm):
        return True  # "ahead of today's vote Spain introduced another": that one is told as a draft
    if telling.rival or any(d.value.indefinite or d.value.rival for d in telling.drafts):
        return False
    if any(pattern.search(line.norm) for pattern in _BACKWARD):
        return True
    m = _THIS.search(line.norm)
    return m is not None and (m["d"] is None or bool(line.chunk(m["d"]).value.definite))
