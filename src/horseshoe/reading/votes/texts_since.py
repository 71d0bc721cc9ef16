"""A text on its way that is none of a vote told beside it: "on Thursday France circulated a draft", "a vote is due".

Who writes it wrote nothing of what was voted on the day before, nor of what was adopted fifteen years ago.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.gists import days_apart
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.dates import resolve
from horseshoe.reading.words.patterns import Pattern

_LONG = 45  # days a text may have been talked about before its vote
_AWAITED = frozenset({Modality.EXPECTED, Modality.PROPOSED})
# "Had circulated a draft ten days earlier": that is what was voted on.
_BEFORE_IT = Pattern(
    r"\bhad (?:\w+ly |been |already |first |jointly |also |both |together )*(?:\w+ed|put|laid|brought|written|"
    r"drawn|sent|begun|come)\b|\b(?:earlier|previously|beforehand|before (?:the|that|this) vote)\b"
)
_TABLED = (
    r"(?:circulat|tabl|offer|propos|submit|introduc|present|distribut|float|unveil|prepar|negotiat|draft|lodg|"
    r"hawk|fram)(?:e[sd]?|s|ed|ing)|put (?:forward|in|round|into blue|in blue)|puts|brought|brings|"
    r"handed|sent|wrote|drew up"
)
_BRINGS = Pattern(
    rf"\b(?:{_TABLED})\b (?:[\w-]+ |<[A-Z]\d+> ){{0,4}}?<D\d+>|"
    rf"<D\d+> (?:of (?:its|their) own )?(?:[^.;,]*? )?(?:was|were|is|has been|have been|being) "
    rf"(?:\w+ly |now |then |also )*(?:{_TABLED})\b"
)
_SINCE = Pattern(r"\b(?:has|have) since\b|\bsince then\b|\b(?:is|are) (?:already|now) \w+ing\b")


def texts_since(told: Sequence[tuple[list[Telling], Line]], published: date | None) -> None:
    """Set apart, over the tellings of a report in its order, what is told of texts that came up after a vote."""
    last: Telling | None = None
    for tellings, line in told:
        due = [f for t in tellings if t.modality in _AWAITED for f in t.of(Slot.OUTCOME)]
        for telling in tellings:
            if due and not telling.tells_vote and not telling.weak:
                telling.facts = [f for f in telling.facts if f.slot is not Slot.SPONSOR or not _is_in(f, due)]
        for telling in tellings:
            if telling.tells_vote:
                happened = telling.modality is Modality.HAPPENED and not telling.headline
                last = telling if happened else last
            elif last is not None and _comes_up(telling, line, last, published):
                telling.anew = True


def _comes_up(telling: Telling, line: Line, last: Telling, published: date | None) -> bool:
    """Whether a sentence brings up a text anew, after the vote told before it."""
    if not (telling.drafts and telling.drafts[0].value.indefinite):
        return False
    if telling.weak or _BEFORE_IT.search(line.norm) or not _BRINGS.search(line.norm):
        return False
    then = [f.value for f in last.of(Slot.MOMENT) or last.days]
    apart = days_apart([f.value for f in telling.days], then, published)
    return apart or _SINCE.search(line.norm) is not None


def _is_in(fact: Fact, due: Sequence[Fact]) -> bool:
    """ "A vote on the British plan is expected": whose the plan is stands within what is told of its vote."""
    return any(vote.start <= fact.start < vote.end for vote in due)


def is_long_before(voted: Telling, waiting: Telling, published: date | None) -> bool:
    """Whether a vote was held long before the day on which a text still waits: a vote of another text."""
    moments = [m for f in voted.days if (m := resolve(f.value, published, "past")).value]
    then = [date.fromisoformat(m.latest) for m in moments if m.latest]
    if not then or not waiting.days:
        return False
    now = [date.fromisoformat(m.earliest) for f in waiting.days if (m := resolve(f.value, published, "past")).earliest]
    if now:
        return (min(now) - max(then)).days > _LONG
    # "On Tuesday it was put in blue": news, beside what prints its year
    return published is None and all(f.value.weekday is not None and f.value.day is None for f in waiting.days)
