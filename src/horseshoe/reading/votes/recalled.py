"""Votes looked back to: "in 1990 it had adopted", "two days after Moscow vetoed a text"."""

from __future__ import annotations

import re

from horseshoe.council.symbols import SymbolKind
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern


def asks_once(line: Line) -> bool:
    """ "In 1975, with war near, S/11898 called on ...": the one draft a sentence of then is of."""
    m = _IN_ITS_YEAR.match(line.norm)
    return m is not None and len(line.tags("R")) == 1 and line.chunk(m["r"]).value.kind is SymbolKind.DOCUMENT


_IN_ITS_YEAR = late(
    r"(?:back )?(?:in|on) <M\d+> ,? ?(?:[^;.]{1,80}? , )?(?P<r><R\d+>) (?:,[^;.]{1,80}?, )?(?:called|calls|expressed|"
    r"condemned|deplored|demanded|asked|urged|sought|would have|aimed|was)\b"
)


def once(line: Line, facts: list[Fact], *, later: bool) -> bool:
    """ "In 1990 it had adopted": before the time told of, and at another."""
    moments = [f.value for f in facts if f.slot is Slot.MOMENT]
    if (
        later
        and re.match(r"(?:back )?in <M\d+> ,? ?(?:it|the|<[VC]\d+>) ", line.norm)
        and all(m.weekday is None and m.day is None for m in moments)
    ):
        return bool(moments)
    if later and moments and all(m.weekday is None for m in moments) and _HAD_DONE.search(line.norm):
        return True
    return (
        bool(moments)
        and all(m.weekday is None and m.day is None for m in moments)
        and re.search(
            r"\bhad (?:\w+ly |already |also |then )?(?:killed|sunk|stopped|struck|used|cast|vetoed|adopted|rejected|"
            r"voted|passed|failed|approved|blocked|"
            r"demanded|called|imposed|extended|renewed|authori[sz]ed|ordered|condemned)\b",
            line.norm,
        )
        is not None
    )


_HAD_DONE = late(  # "it had approved a technical rollover on 30 April"
    r"(?:<C\d+>|\bit|\bmembers|\bthey) had (?:\w+ly |already |also |first ){0,2}(?:adopted|approved|passed|voted for|"
    r"agreed (?:to|on)|rejected|endorsed) (?:an?|another|<D\d+> (?=that|which|of|to|on|in <M|<M))\b"
)
_THEN_VETOED = Pattern(
    r"\b(?:will|would|is to|are to|plans? to|set to|due to|voted|agreed|decided) [^;]*?(?P<m><M\d+>) <V\d+> "
    r"(?:had |\w+ly ){0,2}(?:used|cast|wielded|exercised|vetoed|blocked)\b"
)


def since_then(line: Line) -> bool:
    """ "Will vote on a session, two days after Moscow vetoed a text": the veto is of the past."""
    m = _THEN_VETOED.search(line.norm)
    if m is None:
        return False
    chunk = line.chunk(m["m"])
    return line.text[chunk.start : chunk.end].rstrip().endswith("after")
