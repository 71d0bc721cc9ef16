"""A second vote told with its verb left out: "exactly as Italy's had been by it on 6 February", "and Japan's by China".

What such a clause leaves unsaid is taken from the one before it; its day and its veto are its own.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.patterns import Pattern

_TEXT = r"(?: (?:application|candida\w+|bid|request|claim|membership|admission|plea|draft|text|proposal|case))?"
_WHOSE = (
    rf"(?:<[VL]\d+> 's{_TEXT}|the <[VL]\d+> (?:one|application|text|draft|case|bid)|that (?:of|on|for|by) <[VL]\d+>)"
)
_GAPPED = Pattern(
    # "just as Zimbabwe's was by them on 11 July"
    rf"(?:, )?(?P<as>(?:exactly|just|much|precisely|even|rather)? ?(?:as|like)) {_WHOSE} (?:was|were|had been|had|did)"
    r"(?: (?:also|then|itself|too))?(?: (?P<verb>vetoed|blocked|killed|stopped|sunk|barred|struck down|turned (?:away|"
    r"down)))?(?: by (?P<by>it|them|the same hand|<V\d+>))?(?P<when> (?:on |in )?(?:the )?(?:<M\d+>))(?= [.,;:—!)]|$)|"
    # ", and Japan's by the Soviet Union the same day"
    rf"(?:[,;]|[,;]? (?:and|while|but)|—) (?:and |while |but |so |then )*{_WHOSE}(?: in turn| next| then)? by "
    rf"(?P<other><V\d+>)"
    r"(?P<then> (?:(?:on |in )?(?:the )?<M\d+>))?(?= [.,;:—!)]|$)"
)


# ", to which the Council had on 29 June by its resolution 1359 granted five months,": done by that resolution, then.
_IN_ASIDE = Pattern(
    r" , (?:(?:to|for|on|of|by|in|against) )?(?:which|whom|whose [a-z]+) (?:the )?<C\d+> (?:had|has)(?: already|"
    r" earlier| first)? (?=[^,;.]*<M\d+>)(?:(?:on|in|back in) )?(?:<M\d+> )?(?:, )?(?:by|in|with|under|"
    r"through) (?:its |the )?<R\d+>(?: (?:of|on) <M\d+>)?(?: ,)? (?P<verb>granted|given|accorded|created|established|"
    r"set up|extended|prolonged|renewed|sent|imposed|lifted|authori[sz]ed|condemned|demanded|ordered|called|placed|put|"
    r"dispatched|opened|closed|recommended|admitted|"
    r"approved|endorsed|referred|entrusted|tasked|charged|mandated)\b[^,;.]*? ,"
)


def _aside(telling: Telling, line: Line) -> list[Telling] | None:
    """The sentence without a resolution it looks back to, and that."""
    m = _IN_ASIDE.search(line.norm)
    if m is None or telling.modality is not Modality.HAPPENED:
        return None
    inside = [f for f in telling.facts if m.start() <= f.at < m.end()]
    start, end = line.place(m.start() + 3, m.end() - 2)
    days = [f for f in telling.days if m.start() <= f.at < m.end()]
    done = Fact(Slot.OUTCOME, Told.ADOPTED, *line.place(m.start("verb"), m.end("verb")), m.start("verb"))
    outer = replace(telling, facts=[f for f in telling.facts if f not in inside])
    outer.days = [f for f in telling.days if f not in days]
    outer.recalled = False
    told = {(f.slot, f.start) for f in inside}
    facts = [*inside, *(f for f in [*days, done] if (f.slot, f.start) not in told)]
    inner = Telling(
        start, end, telling.block, telling.order, facts=facts, days=days, rival=True, anew=True, recalled=True,
        council=True, year=telling.year,
    )  # fmt: skip
    return [inner, outer]


def gapped(telling: Telling, line: Line) -> list[Telling]:
    """The telling, and beside it the vote that it tells with half a clause."""
    if (parts := _aside(telling, line)) is not None:
        return parts
    m = _GAPPED.search(line.norm)
    if m is None or telling.modality is not Modality.HAPPENED:
        return [telling]
    vetoes = [f for f in telling.of(Slot.VETO) if f.at < m.start() and f.modality is Modality.HAPPENED]
    voters = _voters(line, m, vetoes)
    if not vetoes or voters is None:
        return [telling]
    inside = [f for f in telling.facts if m.start() <= f.at < m.end()]
    start, end = line.place(m.start(), m.end())
    veto = Fact(Slot.VETO, voters, start, end, m.start())
    days = [f for f in inside if f.slot is Slot.MOMENT] or _same_day(line, m, telling)
    outer = replace(telling, facts=[f for f in telling.facts if f not in inside])
    outer.days = [f for f in telling.days if f not in days] or outer.days
    outer.weak = [f for f in telling.weak if not m.start() <= f.at < m.end()]
    inner = Telling(
        start, end, telling.block, telling.order, facts=[veto, *days], days=days, rival=True, anew=True,
        recalled=bool(m["as"]), council=telling.council, year=telling.year,
    )  # fmt: skip
    return [outer, inner]


def _voters(line: Line, m: re.Match[str], vetoes: list[Fact]) -> Voters | None:
    named = m["other"] or (m["by"] if (m["by"] or "").startswith("<") else None)
    if named:
        voters: Voters = line.chunk(named).value
        return voters if voters.bare else None
    if not vetoes or not (m["verb"] or m["by"] or m["as"]):
        return None
    last: Voters = vetoes[-1].value
    return last


def _same_day(line: Line, m: re.Match[str], telling: Telling) -> list[Fact]:
    """Of two vetoes told in one breath without a second day, the day told is of both."""
    return [] if m["as"] else [f for f in telling.facts if f.slot is Slot.MOMENT and f.at < m.start()][-1:]
