"""One sentence of now and of then: "will vote on Tuesday, ten days after Washington vetoed a like text".

So too "this time Russia voted for it; when it was last renewed, it abstained".
"""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import DECISIVE, Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_SINCE = Pattern(
    r"(?:^|(?<= ))(?:after|since|following|(?:days?|weeks?|hours?|months?) (?:after|since))"
    r"(?= (?:<V\d+>|(?:it|they|the|an?|that|its|their)\b))|<M\d+>(?= <V\d+>)"
)
_AFTER = late(r"(?i)\b(?:after|since|following)$")
_AHEAD = frozenset({Told.UNKNOWN, Told.POSTPONED})


def by_time(telling: Telling, line: Line) -> list[Telling]:
    """The vote awaited and the one recalled, each with its own day and text; the telling itself where it has one."""
    if (done := _then(telling, line) or _last_time(telling, line)) is not None:
        return done
    ahead = [f for f in telling.facts if f.slot is Slot.OUTCOME and f.value in _AHEAD and _is_untaken(f)]
    past = [f for f in telling.facts if f.slot in DECISIVE and f.modality is Modality.HAPPENED]
    if not ahead or not past:
        return [telling]
    since = next((at for at in _clauses(line) if at < min(f.at for f in past)), None)
    if since is None:
        return _beside(telling, line, ahead, past)
    if since > max(f.at for f in ahead):
        return [part_between(telling, line, 0, since), as_recalled(part_between(telling, line, since, len(line.norm)))]
    end = line.norm.find(" , ", max(f.at for f in past))
    if since <= _OPENING and 0 < end < min(f.at for f in ahead):
        return [as_recalled(part_between(telling, line, 0, end)), part_between(telling, line, end, len(line.norm))]
    return [telling]


def _then(telling: Telling, line: Line) -> list[Telling] | None:
    """ "Two days after Russia vetoed a text, the Council voted to convene the Assembly": two votes, one recalled."""
    since = next((at for at in reversed(_clauses(line)) if at <= _OPENING), None)
    end = line.norm.find(" , ") if since is not None else -1
    if since is None or end < since:
        return None
    stopped = [f for f in telling.facts if f.at < end and f.modality is Modality.HAPPENED and _is_stop(f)]
    done = [f for f in telling.facts if f.at > end and f.modality is Modality.HAPPENED and _is_deed(f)]
    vetoed = [f for f in telling.facts if f.at > end and f.slot is Slot.VETO]
    once = {s for f in stopped if f.slot is Slot.VETO for s in f.value.members}
    others = once and all(not once & set(f.value.members) for f in vetoed)
    if not stopped or not (done or vetoed) or (vetoed and not others):
        return None
    return [as_recalled(part_between(telling, line, 0, end)), part_between(telling, line, end, len(line.norm))]


_LAST_TIME = Pattern(
    r"(?:^|(?<=[;,—:(] )|(?<=but )|(?<=while )|(?<=whereas )|(?<=and ))(?P<when>when (?:[^ ,;.]+ ){1,6}?(?:(?:was|were|"
    r"had been) last (?P<done>renewed|extended|prolonged|rolled over|adopted|approved|passed)|(?:was|were) last (?:put "
    r"to (?:a|the) vote|voted (?:on|upon)|considered|taken up|up for (?:renewal|a vote))|last (?:came (?:up|before)|"
    r"voted|did so|took it up))|(?:at|in|on) the (?:last|previous|preceding) (?:renewal|extension|rollover|occasion|"
    r"ballot)|(?P<time>(?:the )?(?:last|previous) time|(?:the )?time before))\b[^;]*"
)


def _last_time(telling: Telling, line: Line) -> list[Telling] | None:
    """How it was voted on now, and how the last time, whichever is told first; None where only one is."""
    m = _LAST_TIME.search(line.norm)
    if m is None or (m["time"] and " this time " not in f" {line.norm}"):
        return None
    end = line.norm.find(" , this time", m.end("when"), m.end())
    end = end if end >= 0 else m.end()
    then = part_between(telling, line, m.start(), end)
    now = replace(telling, facts=[f for f in telling.facts if not m.start() <= f.at < end])
    now.weak = [f for f in telling.weak if not m.start() <= f.at < end]
    now.drafts = [c for at, c in line.tags("D") if not m.start() <= at < end]
    if not then.tells_vote or not now.tells_vote:
        return None
    if m["done"] and not then.of(Slot.OUTCOME):
        place = line.place(m.start("done"), m.end("done"))
        then.facts.append(Fact(Slot.OUTCOME, Told.ADOPTED, *place, m.start("done")))
    now.recalled = now.definite = False  # the news, and not what was told last
    return [now, replace(then, recalled=True, rival=True, proposal=None)]


def _is_stop(fact: Fact) -> bool:
    return fact.slot is Slot.VETO or (fact.slot is Slot.OUTCOME and fact.value in _STOPPED)


def _is_deed(fact: Fact) -> bool:
    return fact.slot is Slot.ACT or (fact.slot is Slot.OUTCOME and fact.value in (Told.ADOPTED, Told.CARRIED))


_STOPPED = frozenset({Told.VETOED, Told.SHORT, Told.NOT_ADOPTED})
_OPENING = 12  # characters of a line: "days after"


def _is_untaken(fact: Fact) -> bool:
    return fact.modality is not Modality.HAPPENED


_BREAK = late(r" (?:;|—|, (?:and|but|while|whereas|yet)|but|while|whereas) ")


_ENDED = frozenset({Slot.OUTCOME, Slot.VETO, Slot.SCORE, Slot.UNANIMOUS})


def _beside(telling: Telling, line: Line, ahead: list[Fact], past: list[Fact]) -> list[Telling]:
    """ "It adopted the text; a vote on the other is expected in May": each in the clause that tells it."""
    if not any(f.slot in _ENDED for f in past) or any(f.modality is Modality.PROPOSED for f in ahead):
        return [telling]
    for before, after in ((past, ahead), (ahead, past)):
        end, begin = max(f.at for f in before), min(f.at for f in after)
        cuts = [m.end() for m in _BREAK.finditer(line.norm, end, begin)] if end < begin else []
        if cuts:
            other = replace(part_between(telling, line, cuts[0], len(line.norm)), rival=True)
            return [part_between(telling, line, 0, cuts[0]), other]
    return [telling]


def _clauses(line: Line) -> list[int]:
    """Where a clause of what came before begins, the last first."""
    found = []
    for m in _SINCE.finditer(line.norm):
        if m[0].startswith("<M"):
            chunk = line.chunk(m[0])
            if not _AFTER.search(line.text[chunk.start : chunk.end].rstrip()):
                continue
        found.append(m.start())
    return found[::-1]


def part_between(telling: Telling, line: Line, start: int, end: int) -> Telling:
    """What a telling tells between two places of the norm."""
    place = line.place(start, end)
    return replace(
        telling,
        start=telling.start if start == 0 else place[0],
        end=telling.end if end == len(line.norm) else place[1],
        facts=[f for f in telling.facts if start <= f.at < end],
        weak=[f for f in telling.weak if start <= f.at < end],
        drafts=[c for at, c in line.tags("D", start, end)],
        recalled=False,
        history=False,
    )


def as_recalled(part: Telling) -> Telling:
    """The part of the past, without "ten days after": that is counted from the other."""
    facts = [f for f in part.facts if f.slot is not Slot.MOMENT or not _AFTER.search(f.value.text.rstrip())]
    return replace(part, facts=facts, recalled=True, rival=True, proposal=None)
