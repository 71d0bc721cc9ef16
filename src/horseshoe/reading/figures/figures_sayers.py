"""Whose words a number stands in: the innermost quote around it, its speaker and whoever passed it on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct

from horseshoe.reading.claims.passages import Quote, QuoteKind
from horseshoe.reading.words.late import late

_INNERMOST = {QuoteKind.DIRECT: 0, QuoteKind.MIXED: 1, QuoteKind.INDIRECT: 2}


class Words(Struct, frozen=True):
    """The stretches of text that are somebody's words, in order of place; none is longer than `longest`."""

    rows: tuple[tuple[int, int, Quote], ...]
    longest: int

    @classmethod
    def of(cls, quotes: Sequence[Quote], folded: str) -> Words:
        rows = [(s.start, s.end, q) for q in quotes if q.speaker and not _of_a_thing(q, folded) for s in q.spans]
        rows.sort(key=lambda row: row[0])
        return cls(tuple(rows), max((end - start for start, end, _ in rows), default=0))

    def last(self, low: int, at: int) -> tuple[int, int] | None:
        """The stretch of somebody's words that ends last between `low` and `at`."""
        first = bisect_left(self.rows, low, key=lambda row: row[0])
        last = bisect_left(self.rows, at, key=lambda row: row[0])
        ends = [(s, e) for s, e, q in self.rows[first:last] if e < at]
        return max(ends, key=lambda row: row[1], default=None)

    def opens(self, at: int) -> int | None:
        """Where the shortest of somebody's words around `at` begin."""
        first = bisect_left(self.rows, at - self.longest, key=lambda row: row[0])
        last = bisect_right(self.rows, at, key=lambda row: row[0])
        return max((start for start, end, _ in self.rows[first:last] if at < end), default=None)

    def reporter(self, folded: str, at: int) -> tuple[int, int] | None:
        """Who is said to have counted inside the words of somebody: "Sources have reported 400 dead," she said."""
        opened = [s for s, e, q in self.rows if s <= at < e and q.kind is not QuoteKind.INDIRECT]
        found = _REPORTED.search(folded, max(opened), at) if opened else None
        return found.span("who") if found else None

    def attribution(self, at: int) -> tuple[str, ...]:
        """Whose word stands there, originator first, then who passed it on; () for the report's own."""
        first = bisect_left(self.rows, at - self.longest, key=lambda row: row[0])
        last = bisect_right(self.rows, at, key=lambda row: row[0])
        over = [(end - start, _INNERMOST[q.kind], q) for start, end, q in self.rows[first:last] if at < end]
        if not over:
            return ()
        over.sort(key=lambda row: row[:2])
        q = over[0][2]
        assert q.speaker is not None
        retold = next((o[2] for o in over[1:] if _opens_with(o[2], q)), None)
        via = (*q.via, retold.speaker, *retold.via) if retold and retold.speaker else q.via
        return (q.speaker, *dict.fromkeys(v for v in via if v != q.speaker))


_REPORTED = late(
    r"(?:(?<=[\"“'‘])|(?<=[.,;:] )|\b(?:and|but|that|as) |\A)(?:[Tt]he |[Oo]ur |[Ss]ome |[Vv]arious |[Oo]ther )?"
    r"(?P<who>(?:[\w'-]+ ){0,3}?(?i:sources|partners|colleagues|agencies|teams|authorities|officials|ministry|"
    r"hospitals|doctors|medics|observers|monitors|organi[sz]ations|groups|reports|witnesses|residents|survivors|office|"
    r"OCHA|UNHCR|UNICEF|IOM|WHO|WFP|UNRWA|Red Cross|Red Crescent))"
    r"(?: (?:on the ground|there|here|(?:in|on|at) (?:the )?[\w-]+))? (?:have |has |had |are |now |also |is )*"
    r"(?:report(?:ed|s|ing)?|says?|said|estimate[sd]?|tells? us|told us|informed us|informs us|told "
    r"me|notified us|counted|recorded|documented|registered|"
    r"verified|confirm(?:ed)?|speak of|spoke of|put|indicate[sd]?|suggest(?:ed)?)\b[^.;:\"”]*$"
)


def _opens_with(outer: Quote, inner: Quote) -> bool:
    """ "Partners estimate that 500,000 have fled, OCHA said": one retells that another says so."""
    said = re.sub(r"^(?:the|an?|its) ", "", outer.spans[0].quote, flags=re.IGNORECASE)
    return bool(inner.speaker) and outer.spans[0].start < inner.spans[0].start and said.startswith(str(inner.speaker))


_STANCES = ("condemn", "denounc", "deplor", "decr", "welcom", "critici", "slam", "blast", "prais", "hail")


def _of_a_thing(q: Quote, folded: str) -> bool:
    """ "Guterres condemned the ambush that killed three": the three are the report's."""
    if (q.cue or "").lower().startswith("blam") and folded.startswith("on ", q.spans[0].start):
        return True  # "the strike, which X blamed on Y, killed 13"
    stance = q.kind is QuoteKind.INDIRECT and (q.cue or "").lower().startswith(_STANCES)
    return stance and not folded.endswith("that ", 0, q.spans[0].start)


_NOBODYS = late(
    r"(?:(?:later|new|newer|latest|earlier|first|official|unofficial|provisional|final) )?(?:count|tally|toll)"
)


def owned(attribution: tuple[str, ...]) -> tuple[str, ...]:
    """Without a count that is nobody's: "a later count put the number at 145"."""
    return () if attribution and _NOBODYS.fullmatch(attribution[0]) else attribution
