"""Who said what: words quoted, words retold, and both at once; each with its speaker and whoever passed it on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from horseshoe.reading.bodies import Body
from horseshoe.reading.gazetteer import plain
from horseshoe.reading.marks import Marks
from horseshoe.reading.page import BlockKind, Page
from horseshoe.reading.passages import Quote, QuoteKind
from horseshoe.reading.quotes_content import Content, Link, linked, retold
from horseshoe.reading.quotes_cues import Found, Sort, find_cues
from horseshoe.reading.quotes_marks import Quoted, find_quoted
from horseshoe.reading.sentences import sentences
from horseshoe.reading.spans import Span
from horseshoe.reading.speakers import Speaker, Speakers
from horseshoe.reading.speakers_agencies import Passing, find_passings
from horseshoe.reading.speakers_phrases import Phrase, after, before

_JOINS = frozenset(("", "while", "but", "and", "the", "but the", "while the", "and the", "although", "though"))
_LINK = re.compile(r" (?:of|for|in|to|at|from|on|with) ")
_COLON = re.compile(r":\s*$")
_WORDS = re.compile(r"\w+")
_LONG = 4  # fewer words between marks, and nobody said to speak them, are a term


@dataclass(slots=True)
class Told:
    """One quote in the making."""

    spans: list[tuple[int, int]]
    kind: QuoteKind
    speaker: Speaker | None
    cue: str | None = None
    via: tuple[str, ...] = ()
    trailing: bool = False  # its cue stands after it, so what follows in marks goes on with it


@dataclass(slots=True)
class _Reader:
    """Walks through a report sentence by sentence."""

    text: str
    folded: str
    marks: Marks
    quoted: list[Quoted]
    cues: list[Found]
    passings: list[Passing]
    speakers: Speakers
    told: list[Told] = field(default_factory=list)
    last_direct: Told | None = None

    def sentence(self, low: int, high: int, *, opens: bool) -> None:
        """Read one sentence; `opens` where it begins its paragraph."""
        passed = _between(self.passings, low, high)
        quoted = _between(self.quoted, low, high, outer=True)
        cues = [c for c in _between(self.cues, low, high) if not any(p.start <= c.start < p.end for p in passed)]
        via = tuple(dict.fromkeys(p.agency for p in passed))
        first, taken = len(self.told), set[int]()
        for n, cue in enumerate(cues):
            following = cues[n + 1].start if n + 1 < len(cues) else high
            self._cue(cue, low, high, following, quoted, taken)
        self._left(quoted, taken, low, high, opens=opens)
        fresh = self.told[first:]
        for one in fresh:
            one.via = via
            if one.kind is not QuoteKind.DIRECT:
                one.spans = [_clear_of(self.folded, span, passed) for span in one.spans]
        if not fresh and (sayers := [p for p in passed if p.says]):
            self._agency(sayers[0], low, high)

    def _cue(self, cue: Found, low: int, high: int, following: int, quoted: list[Quoted], taken: set[int]) -> None:
        phrase = self._phrase(cue, low, high, quoted)
        if phrase is None:
            return
        links = linked(self.folded, cue, phrase, low, high, following, quoted, taken)
        inside = any(a <= cue.start < b for t in self.told[-3:] for a, b in t.spans if t.kind is not QuoteKind.DIRECT)
        content = None if links else retold(self.folded, cue, phrase, low, high, following)
        if not links and (content is None or (inside and not self._apart(phrase))):
            return
        speaker = self.speakers.resolve(phrase, low) if phrase.how != "with" else self.speakers.subject(low, cue.start)
        if speaker is None or (self._collective(phrase) and not links):
            return
        if not self._stated(cue, phrase, speaker, clause=content is not None and not content.stance):
            return
        if content is not None and not content.fits(cue, is_state=speaker.state is not None and not speaker.person):
            return
        self._note(cue, speaker, links, content, quoted, taken)

    def _apart(self, phrase: Phrase) -> bool:
        """A clause of its own in a sentence begun by another speaker: "..., residents argue that"; cuts the other short."""
        last = self.told[-1].spans[-1]
        comma = self.folded.rfind(",", last[0], phrase.start)
        if phrase.how != "named" or comma < 0 or self.folded[comma + 1 : phrase.start].strip() not in _JOINS:
            return False
        self.told[-1].spans[-1] = (last[0], comma)
        return True

    def _note(self, cue: Found, speaker: Speaker, links: list[Link], content: Content | None, quoted: list[Quoted], taken: set[int]) -> None:
        word = self.text[cue.start : cue.end]
        if content is not None:
            self.told.append(Told(list(content.spans), QuoteKind.INDIRECT, speaker, word))
            return
        taken.update(k.index for k in links)
        direct = [k for k in links if k.direct]
        if direct:
            told = Told([k.span for k in direct], QuoteKind.DIRECT, speaker, word)
            told.trailing = quoted[direct[0].index].outer_start < cue.start
            if quoted[direct[0].index].resumed and self.told and self.told[-1].speaker is None:
                told.spans = self.told.pop().spans + told.spans  # the paragraph before left it open
            self.told.append(told)
            self.last_direct = told
        if mixed := [k.span for k in links if not k.direct]:
            self.told.append(Told(mixed, QuoteKind.MIXED, speaker, word))

    def _stated(self, cue: Found, phrase: Phrase, speaker: Speaker, *, clause: bool) -> bool:
        """ "It asks for ..." is as often a text."""
        if phrase.how == "pronoun" and not speaker.person:
            return clause or cue.sorts & {Sort.SAY} != frozenset() or cue.word.startswith("justif")
        return True

    def _phrase(self, cue: Found, low: int, high: int, quoted: list[Quoted]) -> Phrase | None:
        if Sort.SOURCE in cue.sorts and cue.word not in ("as saying", "as telling"):
            return after(self.folded, cue.end + 1, high, paper=True)
        floor = max((q.outer_end for q in quoted if q.outer_end <= cue.start), default=low)
        phrase = before(self.folded, floor, cue.start)
        if phrase is not None and phrase.how == "with" and floor > low and not self.folded[floor : phrase.start].strip(" ,"):
            phrase = Phrase(phrase.start, phrase.end, "with")
        if phrase is None:
            lead = self.folded[floor : cue.start]
            if not cue.participle and (not lead.strip(" ,—–-") and floor > low or lead.rstrip().endswith(",")):
                return after(self.folded, cue.end + 1, high)
            if cue.participle and (lead.rstrip().endswith(",") or lead.rstrip().endswith(("by", "and", "while", "in", "as", "before", "after"))):
                return Phrase(cue.start, cue.start, "with")
        return phrase

    def _collective(self, phrase: Phrase) -> bool:
        """Whether the Council or another body of many is what speaks: its acts are read elsewhere."""
        link = _LINK.search(self.folded, phrase.start, phrase.end)
        head = link.start() if link else phrase.end
        return any(
            m.start < head <= m.end and m.body is not Body.UN
            for m in _between(self.marks.bodies, phrase.start - 40, phrase.end + 1)
        )

    def _left(self, quoted: list[Quoted], taken: set[int], low: int, high: int, *, opens: bool) -> None:
        """Quotes no cue of the sentence claimed."""
        for i, q in enumerate(quoted):
            span = (q.start, q.end)
            if i in taken or any(a <= q.start and q.end <= b for t in self.told[-4:] for a, b in t.spans):
                continue
            if q.resumed and self.last_direct is not None:
                self.last_direct.spans.append(span)
                continue
            alone = not _WORDS.search(self.folded, low, q.outer_start) and not _WORDS.search(self.folded, q.outer_end, high)
            if alone and self.last_direct is not None:
                if self.last_direct.trailing and not opens:
                    self.last_direct.spans.append(span)
                    continue
                told = Told([span], QuoteKind.DIRECT, self.last_direct.speaker, via=self.last_direct.via)
                self.told.append(told)
                continue
            if len(_WORDS.findall(self.text, q.start, q.end)) < _LONG:
                continue
            speaker = self._before_colon(low, q.outer_start)
            kind = QuoteKind.DIRECT if alone or speaker else QuoteKind.MIXED
            told = Told([span], kind, speaker)
            self.told.append(told)
            if kind is QuoteKind.DIRECT:
                self.last_direct = told

    def _before_colon(self, low: int, at: int) -> Speaker | None:
        """ "Guterres: '...'" """
        colon = _COLON.search(self.folded, max(low, at - 3), at)
        if colon is None:
            return None
        phrase = before(self.folded, low, colon.start())
        return self.speakers.resolve(phrase, low) if phrase and phrase.how == "named" else None

    def _agency(self, p: Passing, low: int, high: int) -> None:
        """Nobody else speaks: the agency's own report."""
        ahead = self.folded[low : p.start].strip(" ,")
        span = (low, p.start) if ahead else (p.end, high)
        start, end = _trimmed(self.folded, *span)
        if end - start > 12:
            speaker = Speaker(p.agency, None, None, False, p.start)
            self.told.append(Told([(start, end)], QuoteKind.INDIRECT, speaker, None))


def _clear_of(folded: str, span: tuple[int, int], passed: list[Passing]) -> tuple[int, int]:
    """What is said, without who passed it on."""
    start, end = span
    for p in passed:
        if start < p.start < end:
            end = p.start
            while end > start and folded[end - 1] in " ,;—–-":
                end -= 1
    return start, end


def _trimmed(folded: str, start: int, end: int) -> tuple[int, int]:
    while start < end and folded[start] in " ,;:—–-":
        start += 1
    if folded.startswith("that ", start):
        start += 5
    while end > start and folded[end - 1] in " ,;:.—–-":
        end -= 1
    return start, end


def _between(row: Sequence, low: int, high: int, *, outer: bool = False) -> list:  # type: ignore[type-arg]
    key = (lambda x: x.outer_start) if outer else (lambda x: x.start)
    i = bisect_left(row, low, key=key)
    found = []
    while i < len(row) and key(row[i]) < high:
        found.append(row[i])
        i += 1
    return found


def masked(text: str, quoted: list[Quoted]) -> str:
    """The text with the words between marks made dumb, position for position; the last stop of each is kept."""
    parts, at = [], 0
    for q in quoted:
        first = next((c for c in text[q.start : q.end] if c.isalnum()), "x")
        last = text[q.end - 1]
        length = q.end - q.start
        dumb = ("x" if first.islower() else "X") + "x" * (length - 1)
        if last in ".!?," and length > 1:
            dumb = dumb[:-1] + last
        parts += [text[at : q.start], dumb]
        at = q.end
    parts.append(text[at:])
    return "".join(parts)


def find_quotes(page: Page, marks: Marks, published: date | None) -> list[Quote]:
    """Everything a report gives as somebody's words.

    Args:
        page: the report; its furniture is passed over.
        marks: what it names (`find_marks`).
        published: the day of publication, None where nobody knows it (not needed yet: nobody's office is dated).

    Returns:
        Quotes in the order of the text, numbered q1, q2 ... A quote without a speaker is one the report gives none for.
    """
    text = page.text
    blocks = [b for b in page.blocks if b.kind is not BlockKind.FURNITURE]
    quoted = find_quoted(text, blocks)
    dumb = masked(text, quoted)
    folded = plain(dumb)
    cues = find_cues(folded)
    reader = _Reader(text, folded, marks, quoted, cues, find_passings(folded), Speakers(text, folded, marks.names))
    for block in blocks:
        for n, s in enumerate(sentences(dumb, block.start, block.end)):
            reader.sentence(s.start, s.end, opens=n == 0)
    return _numbered(text, reader.told)


def _numbered(text: str, told: list[Told]) -> list[Quote]:
    made = []
    for one in sorted(told, key=lambda t: t.spans[0]):
        spans = tuple(Span.of(text, a, b) for a, b in one.spans)
        who = one.speaker
        made.append(Quote(
            id=f"q{len(made) + 1}", spans=spans, kind=one.kind, speaker=who.label if who else None,
            role=who.role if who else None, state=who.state if who else None, cue=one.cue, via=one.via,
        ))  # fmt: skip
    return made
