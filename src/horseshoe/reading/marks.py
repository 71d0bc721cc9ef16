"""Everything a report names, found once: States, numbers, scores, moments, symbols, bodies, topics; cut by sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from msgspec import Struct

from horseshoe.council.symbols import Symbol, SymbolKind, find_symbols
from horseshoe.council.topics import find_topics
from horseshoe.reading.line import Chunk, Line, lay
from horseshoe.reading.lists import next_line, rejoined
from horseshoe.reading.lists_apart import ADJECTIVES, GAP, PERSONS, ends_before, joined_and_over
from horseshoe.reading.names.bodies import find_bodies
from horseshoe.reading.names.body import Body, BodyMention
from horseshoe.reading.names.names import Mention, MentionKind, find_names
from horseshoe.reading.words.dates import TimeExpression, find_moments, with_month_days
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import find_numbers
from horseshoe.reading.words.scores import find_scores
from horseshoe.reading.words.sentences import is_in_list
from horseshoe.reading.words.years import with_years


class States(Struct, frozen=True):
    """A State or a list of them, as named.

    `adjectival` where every name is an adjective ("Russian"); `attributive` where a short name stands before nouns
    ("U.S.", "UK"); `persons` where an envoy stands for the State.
    """

    members: tuple[str, ...]
    adjectival: bool = False
    attributive: bool = False
    persons: bool = False
    singles: tuple[Mention, ...] = ()


_ATTRIBUTIVE = frozenset(
    {
        "United States",
        "United Kingdom",
        "US",
        "U.S",
        "U.S.",
        "UK",
        "U.K",
        "U.K.",
        "UAE",
        "U.A.E.",
        "Soviet",
        "USSR",
        "U.S.S.R.",
        "USA",
    }
)
def state_lists(text: str, mentions: Sequence[Mention]) -> list[Chunk]:
    """Names joined by commas and "and" become one chunk; a capital that does not act names no State."""
    usable = [
        m
        for m in mentions
        if m.members and m.kind is not MentionKind.GROUP and (m.kind is not MentionKind.CAPITAL or m.acting)
    ]
    chunks: list[Chunk] = []
    run: list[Mention] = []

    def close() -> None:
        if joined_and_over(text, run):
            chunks.append(_listed(text, (run.pop(0),)))
        if run:
            chunks.append(_listed(text, tuple(run)))
            run.clear()

    joint = ""
    for i, mention in enumerate(usable):
        gap = GAP.fullmatch(text, run[-1].end, mention.start) or next_line(text, run[-1], mention) if run else None
        if gap and gap[0].startswith(".") and not is_in_list(text, run[-1].end, mention.start):
            gap = None
        kept = ends_before(text, run, joint, gap[0] if gap else None, usable, i) if run else None
        if kept is not None:
            next_ones = run[len(run) - kept :]
            del run[len(run) - kept :]
            close()
            run.extend(next_ones)
        joint = gap[0] if gap and run else ""
        run.append(mention)
    close()
    return rejoined(text, chunks, lambda row: _listed(text, tuple(m for c in row for m in c.value.singles)))


def _listed(text: str, run: tuple[Mention, ...]) -> Chunk:
    members: list[str] = []
    for mention in run:
        members += [code for code in mention.members if code not in members]
    persons = run[0].kind in PERSONS
    adjectival = all(m.kind in ADJECTIVES for m in run)
    attributive = all(text[m.start : m.end] in _ATTRIBUTIVE or m.kind in ADJECTIVES for m in run)
    cls = "P" if persons else "L"
    return Chunk(run[0].start, run[-1].end, cls, States(tuple(members), adjectival, attributive, persons, run))


class Marks(Struct, frozen=True):
    """What a report names, each kind in order of place."""

    text: str
    names: tuple[Mention, ...]
    bodies: tuple[BodyMention, ...]
    moments: tuple[TimeExpression, ...]
    symbols: tuple[tuple[int, int, Symbol], ...]
    topics: tuple[tuple[int, int, str], ...]
    chunks: tuple[Chunk, ...]  # of all kinds, sorted, not overlapping

    def inside(self, start: int, end: int) -> list[Chunk]:
        """The chunks of a stretch of text."""
        i = bisect_left(self.chunks, start, key=lambda c: c.start)
        found = []
        while i < len(self.chunks) and self.chunks[i].end <= end:
            found.append(self.chunks[i])
            i += 1
        return found

    def line(self, start: int, end: int) -> Line:
        """A sentence, laid out."""
        return lay(self.text, start, end, self.inside(start, end))

    def topics_in(self, start: int, end: int) -> frozenset[str]:
        """Ids of the topics named in a stretch of text."""
        first = bisect_left(self.topics, start, key=lambda row: row[0])
        last = bisect_left(self.topics, end, key=lambda row: row[0])
        return frozenset(topic for _, b, topic in self.topics[first:last] if b <= end)


_AHEAD = late(r"(?i)later\s+today|tomorrow|next\b|(?:this\s+)?coming\b|in\s+the\s+coming")
_CITED = ("article", "articles", "art.", "rule", "rules", "chapter", "paragraph", "para.", "section")  # no count
_BODY_CLASS = {Body.COUNCIL: "C", Body.BARE: "C", Body.UN: "U", Body.OTHER: "O"}
_READ = frozenset({SymbolKind.RESOLUTION, SymbolKind.DOCUMENT})


def _chosen(candidates: Iterable[tuple[int, Chunk]]) -> tuple[Chunk, ...]:
    """Of overlapping chunks, the kind that ranks first; then order of place."""
    taken: list[Chunk] = []
    for _, rank in groupby(sorted(candidates, key=lambda c: (c[0], c[1].start)), key=lambda c: c[0]):
        starts, end = [chunk.start for chunk in taken], 0
        fresh: list[Chunk] = []
        for _, chunk in rank:
            i = bisect_left(starts, chunk.start)
            free = (not i or taken[i - 1].end <= chunk.start) and (i == len(taken) or taken[i].start >= chunk.end)
            if free and chunk.start >= end:
                fresh.append(chunk)
                end = chunk.end
        taken = sorted((*taken, *fresh), key=lambda c: c.start)
    return tuple(taken)


def _inside(groups: Sequence[Mention], start: int, end: int) -> bool:
    i = bisect_right(groups, start, key=lambda g: g.start) - 1
    return i >= 0 and end <= groups[i].end


def _before(text: str, at: int) -> str:
    return text[max(0, at - 12) : at].rstrip().lower()


def find_marks(text: str, on: date | None = None) -> Marks:
    """Find everything once over the whole text."""
    names = find_names(text, on=on)
    groups = [m for m in names if m.kind is MentionKind.GROUP and m.members]
    # "the five EU members" are members of the Council, no other body
    bodies = [b for b in find_bodies(text) if not _inside(groups, b.start, b.end)]
    moments = with_years(with_month_days(text, find_moments(text)), on)
    symbols = find_symbols(text)
    ranked: list[tuple[int, Chunk]] = []
    ranked += [(0, Chunk(a, b, "R", s)) for a, b, s in symbols if s.kind in _READ]
    # "the UN" inside "Ambassador to the UN X" is part of the envoy
    ranked += [(5 if m.body is Body.UN else 1, Chunk(m.start, m.end, _BODY_CLASS[m.body], m.body)) for m in bodies]
    ranked += [(2, Chunk(m.start, m.end, "F" if _AHEAD.match(text, m.start) else "M", m)) for m in moments]
    ranked += [(3, Chunk(s.start, s.end, "T", s)) for s in find_scores(text)]
    ranked += [(4, c) for c in state_lists(text, names)]
    ranked += [(4, Chunk(m.start, m.end, "G", m.members)) for m in groups]
    ranked += [
        (6, Chunk(n.start, n.end, "N", n))
        for n in find_numbers(text, slips=True)
        if not (n.start and text[n.start - 1].isspace() and _before(text, n.start).endswith(_CITED))
    ]
    return Marks(
        text, tuple(names), tuple(bodies), tuple(moments), tuple(symbols), tuple(find_topics(text)), _chosen(ranked)
    )
