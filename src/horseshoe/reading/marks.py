"""Everything a report names, found once: States, numbers, scores, moments, symbols, bodies, topics; cut by sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from horseshoe.council.symbols import Symbol, SymbolKind, find_symbols
from horseshoe.council.topics import find_topics
from horseshoe.reading.line import Chunk, Line, lay
from horseshoe.reading.lists import next_line, rejoined
from horseshoe.reading.names.bodies import find_bodies
from horseshoe.reading.names.body import Body, BodyMention
from horseshoe.reading.names.names import Mention, MentionKind, find_names
from horseshoe.reading.words.dates import TimeExpression, find_moments, with_month_days
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import find_numbers
from horseshoe.reading.words.scores import find_scores
from horseshoe.reading.words.sentences import is_in_list
from horseshoe.reading.words.years import with_years


@dataclass(frozen=True, slots=True)
class States:
    """A State or a list of them, as named.

    `adjectival` where every name is an adjective ("Russian"); `attributive` where a short name stands before nouns
    ("U.S.", "UK"); `persons` where an envoy stands for the State.
    """

    members: tuple[str, ...]
    adjectival: bool = False
    attributive: bool = False
    persons: bool = False
    singles: tuple[Mention, ...] = ()


_GAP = late(
    r"\s*(?:,|,?\s+and|,?\s*&|/|,?\s+plus|,?\s+as\s+well\s+as|,?\s+along\s+with|"
    r",?\s+together\s+with)\s+(?:the\s+)?|\s*\+\s*|\s*,\s*(?:the\s+)?|\s*/\s*|[-–](?=[A-Z])|\.\s+"
)
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
_PERSONS = frozenset({MentionKind.ENVOY, MentionKind.PERSON})
_ADJECTIVES = frozenset({MentionKind.ADJECTIVE, MentionKind.DEMONYM})

_MATTER = late(r"(?i)\b(?:on|over|about|concerning|regarding|into|inside)\s+(?:the\s+)?$")
_DOING = late(r"\s+(?:alone\s+)?(?:vetoing|abstaining|voting|opposing|dissenting|casting|using|not\s+voting|being)\b")
_AND_ONE = late(r"\s*,\s+and\s+(?:the\s+)?")
_COMMA = late(r"\s*,\s+(?:and\s+)?(?:the\s+)?")
_AND = late(r"\s+and\s+(?:the\s+)?")
_SINGULAR = late(r"\s+(?:was|is|has)\b")
# "A text by Egypt, and France vetoed it", "for ties with Kenya, China vetoed it": two clauses.
_GOVERNED = late(
    r"(?i)\b(?:for|of|on|with|to|in|into|from|against|at|over|about|by|than|near|under|between|to\s+\w+)\s+(?:the\s+)?$"
)
# "The one was the United States, and Britain abstained".
_WAS_IT = late(
    r"(?i)\b(?:one|other|third|fourth|exception|dissenter|opponent|no|nay|against)\s+(?:was|being|is)\s+(?:the\s+)?$"
)
_VERB = late(
    r"\s+(?:(?:then|also|again|alone|both|promptly|duly|each|immediately|now|yesterday|today|on\s+\w+day|"
    r"\w+day)\s+)?(?:[a-z]+ed|cast|was|is|were|has|have|"
    r"had|did|stood|said|took|sat)\b"
)


# "Against it were Cuba and Yemen": who stands behind the verb.
_TURNED = late(r"\b(?:were|was|are|voted|stood|came|spoke|cast\s+by|from)\s+(?:both\s+|the\s+)*$")
_THE = late(r"\s*,\s*the\s+")
_AND_THE = late(r"\s*,?\s+and\s+the\s+")
_ITS_TEXT = late(
    r"\s+(?:(?:rival|second|other|draft|joint|compromise|proposed|further)\s+)?(?:ones?|drafts?|texts?|resolutions?|"
    r"(?:counter-?)?proposals?|versions?|motions?|amendments?|measures?)\b"
)
_LISTS_ON = late(r"\s*(?:,|and\b|or\b)")


def _of_a_noun(text: str, first: Mention, gap: str, mention: Mention) -> bool:
    """ "Because of the United States, the Algerian draft": the adjective belongs to what follows it."""
    if mention.kind not in _ADJECTIVES or first.kind in _ADJECTIVES:
        return False
    if gap.endswith(("the ", "the\n")) and _ITS_TEXT.match(text, mention.end):
        return True  # "vetoed by Russia and the Russian one got four"
    return _THE.fullmatch(gap) is not None and not _LISTS_ON.match(text, mention.end)


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
        led = len(run) > _PAIR and _joined(text, run[0].start) and _VERB.match(text, run[-1].end)
        if led and _ONLY_COMMA.fullmatch(text, run[0].end, run[1].start):
            # "Bolivia joined Russia, China and Egypt abstained": who was joined ends a clause
            chunks.append(_listed(text, (run.pop(0),)))
        if run:
            chunks.append(_listed(text, tuple(run)))
            run.clear()

    joint = ""
    for mention in usable:
        gap = _GAP.fullmatch(text, run[-1].end, mention.start) or next_line(text, run[-1], mention) if run else None
        if gap and gap[0].startswith(".") and not is_in_list(text, run[-1].end, mention.start):
            gap = None
        alone = gap if len(run) == 1 else None
        apart = alone and (_two_clauses(text, run[0], alone[0]) or _of_a_noun(text, run[0], alone[0], mention))
        apart = apart or (gap is not None and _AND_THE.fullmatch(gap[0]) and _of_a_noun(text, run[0], gap[0], mention))
        if apart or (run and not (gap and _alike(run[-1], mention))):
            close()
        elif gap and "and" in joint and "and" not in gap[0]:
            # "with the United States, and Britain, Japan and Mali": the "and" began another list, not ended one
            last = [run.pop()] if joint.lstrip().startswith(",") and len(run) > 1 else []
            close()
            run.extend(last)
        elif gap and len(run) == 2 and _AND_ONE.fullmatch(joint) and _AND.fullmatch(gap[0]):
            # "the second vote being Russia's, and Chad and Nigeria abstaining": the last name belongs to the next list
            last = [run.pop()]
            close()
            run.extend(last)
        elif gap and len(run) == 2 and _AND.fullmatch(joint) and _AND.fullmatch(gap[0]) and _joined(text, run[0].start):
            # "Poland joined the Russians and Britain and France abstained": who was joined ends a clause
            last = [run.pop()]
            close()
            run.extend(last)
        elif gap and "and" in joint and _AND_ONE.fullmatch(gap[0]) and _of_its_own(text, run[0].start, mention.end):
            close()  # "including Russia and China, and Finland was neutral"
        elif (
            gap
            and len(run) == 1
            and _COMMA.fullmatch(gap[0])
            and (
                _GOVERNED.search(text, max(0, run[0].start - 24), run[0].start)
                or _WAS_IT.search(text, max(0, run[0].start - 24), run[0].start)
            )
            and _VERB.match(text, mention.end)
        ):
            close()
        elif (
            gap
            and len(run) == 1
            and _ONLY_COMMA.fullmatch(gap[0])
            and _MATTER.search(text, max(0, run[0].start - 16), run[0].start)
            and _DOING.match(text, mention.end)
        ):
            close()  # "voted 11-1 on Grenada, the United States vetoing the text"
        elif gap and len(run) == 2 and _ONLY_COMMA.fullmatch(joint) and _two_apart(text, run, gap[0], mention):
            last = [run.pop()]
            close()
            run.extend(last)
        elif gap and mention.possessive and _ONLY_COMMA.fullmatch(gap[0]) and _ALLY.match(text, mention.end):
            close()  # "China, Russia's main ally, abstained"
        elif gap and run and _ONLY_COMMA.fullmatch(gap[0]) and _stands_apart(text, run, joint, mention):
            close()  # "written by Malta and Japan, China abstaining"
        joint = gap[0] if gap and run else ""
        run.append(mention)
    close()
    return rejoined(text, chunks, lambda row: _listed(text, tuple(m for c in row for m in c.value.singles)))


_ALLY = late(
    r"['’]s\s+(?:[a-z-]+\s+){0,3}?(?:ally|friend|partner|neighbou?r|rival|backer|patron|protector|foe|enemy)\b(?!['’])"
)
_PAIR = 2
_ONLY_COMMA = late(r"\s*,\s+(?:the\s+)?")
# Any participle that can be a clause of its own: "vetoed by Russia, China looking on".
_ABSTAINING = late(
    r"\s+(?:(?:also|alone|likewise|again|meanwhile|however|still|both|instead|this\s+time|too|itself|for\s+once|"
    r"for\s+its\s+part),?\s+)*"
    r"(?:(?:having|being|not)\s+)?(?:abstain(?:ed|ing)|absent|refrained|opposed|against|remained|stayed|voted|vetoed|"
    r"used\s+abst|present\s+(?:but|and)\s+not|in\s+abstention|out\s+of\s+the\s+room|"
    r"(?!(?:during|includ|concern|regard|follow|pend|exclud|barr|accord|notwithstand|morn|even|meet|be|bring|mak|"
    r"leav|giv)(?:ing)?\b)[a-z]{3,}ing)\b"
)
_WRITTEN_BY = late(r"\b(?:by|from|against|of|to)\s+(?:the\s+)?$")


def _stands_apart(text: str, run: Sequence[Mention], joint: str, mention: Mention) -> bool:
    """Whether a name behind a comma has a side of its own, and those before it, which something is by, have none."""
    if not _ABSTAINING.match(text, mention.end) or not (len(run) == 1 or "and" in joint):
        return False
    return _WRITTEN_BY.search(text, max(0, run[0].start - 12), run[0].start) is not None


def _two_apart(text: str, run: Sequence[Mention], gap: str, mention: Mention) -> bool:
    """ "Vetoed by the United States, China and Libya not voting": one did it, and the two behind it have their side."""
    if not (_AND.fullmatch(gap) or _AND_ONE.fullmatch(gap)) or not _ABSTAINING.match(text, mention.end):
        return False
    return _BY.search(text, max(0, run[0].start - 12), run[0].start) is not None


_BY = late(r"\bby\s+(?:the\s+)?$")
_JOINED = late(r"(?i)\b(?:joined|joining|followed|(?:sided|voted|stood|went along) with)\s+(?:the\s+)?$")


def _joined(text: str, first: int) -> bool:
    """Whether the first of a list is one that others are said to have joined."""
    return _JOINED.search(text, max(0, first - 24), first) is not None


def _of_its_own(text: str, first: int, last: int) -> bool:
    """Whether the name behind a second "and" begins a clause: "against were Cuba and Yemen, and China abstained"."""
    if _SINGULAR.match(text, last):
        return True
    return _TURNED.search(text, max(0, first - 12), first) is not None and _VERB.match(text, last) is not None


def _two_clauses(text: str, first: Mention, gap: str) -> bool:
    """ "A second term for the Egyptian, and the United States vetoed it": one person, and then a clause of its own."""
    one = first.kind in _ADJECTIVES and text.endswith(("the ", "an ", "a "), 0, first.start)
    return one and gap.lstrip().startswith(",") and "and" in gap


def _alike(a: Mention, b: Mention) -> bool:
    """An envoy starts a list of its own: "Russia's ambassador, China's envoy" are two people."""
    capitals = (a.kind is MentionKind.CAPITAL) != (b.kind is MentionKind.CAPITAL)
    return (a.kind in _PERSONS) == (b.kind in _PERSONS) and not a.possessive and not capitals


def _listed(text: str, run: tuple[Mention, ...]) -> Chunk:
    members: list[str] = []
    for mention in run:
        members += [code for code in mention.members if code not in members]
    persons = run[0].kind in _PERSONS
    adjectival = all(m.kind in _ADJECTIVES for m in run)
    attributive = all(text[m.start : m.end] in _ATTRIBUTIVE or m.kind in _ADJECTIVES for m in run)
    cls = "P" if persons else "L"
    return Chunk(run[0].start, run[-1].end, cls, States(tuple(members), adjectival, attributive, persons, run))


@dataclass(frozen=True, slots=True)
class Marks:
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
