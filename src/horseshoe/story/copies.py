"""Near-identical passages of different reports, side by side, and what differs. A judgement of nobody.

Fingerprints bring candidates together; only those are compared word by word. Each passage is held against the first
report that has it, so that twenty copies are twenty lines and not two hundred, and the cost grows with the reports.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rapidfuzz.distance import Indel

from horseshoe.story.mentions import Mention
from horseshoe.story.prints import prints, words
from horseshoe.story.rows import PassageRow, QuoteRow, ReportRow, span

_ALIKE = 0.72  # of the words in their order: below it two reporters wrote on one thing
_LEAST, _LEAST_QUOTED = 9, 5  # words: shorter ones are alike by chance
_CROWD = 12  # what stands in more first passages than this is a phrase of the trade
_TRIES = 3
_TRADE = 5  # reports that all have a passage: by itself it then says nothing of who copied whom
_LONGEST = 120  # words compared of one sentence
_SIGN = re.compile(r"[^\w ]|_")
_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")


@dataclass(frozen=True, slots=True)
class Change:
    """Words that differ.

    Attributes:
        first: words of the one; empty where the other put words in.
        then: words of the other in their place; empty where it left them out.
    """

    first: str
    then: str


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage in two reports.

    Attributes:
        first: where it stands in the one.
        then: where it stands in the other.
        alike: share of the words that agree in their order, 0 to 1.
        changes: the words that differ.
        quoted: whether words between quotation marks are among those that differ.
    """

    first: Mention
    then: Mention
    alike: float
    changes: tuple[Change, ...]
    quoted: bool


@dataclass(frozen=True, slots=True)
class Copy:
    """Two reports with near-identical passages. Which came first is said only where both days are known.

    Attributes:
        first: id of the earlier report; where their days do not tell, of the one that was read first.
        then: id of the other.
        ordered: whether their days of publication say so.
        credit: agencies the first credits and the other does not.
        other_credit: agencies the other credits and the first does not.
        passages: in the order of the other report.
    """

    first: str
    then: str
    ordered: bool
    credit: tuple[str, ...]
    other_credit: tuple[str, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """What of a report its copies need."""

    report: str
    day: date | None
    agencies: tuple[str, ...]
    sentences: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence, or words between marks, with the number of its report."""

    source: int
    place: str
    text: str


class Copies:
    """Takes reports one after another, in any order; `found` gives what they share, the earlier report first."""

    def __init__(self) -> None:
        self._sources: list[_Source] = []
        self._sentences, self._quotes = _Firsts(), _Firsts()
        self._pairs: dict[tuple[int, int], list[Passage]] = defaultdict(list)
        self._held: Counter[tuple[int, str]] = Counter()  # in how many reports a first passage was met again

    def add(self, report: ReportRow, passages: Sequence[PassageRow], quotes: Sequence[QuoteRow]) -> None:
        """One more report."""
        number = len(self._sources)
        self._sources.append(_Source(report.report, report.published, report.agencies, len(passages)))
        copied: list[tuple[int, int]] = []
        for passage in passages:
            piece = _Piece(number, passage.place, passage.text)
            held = self._sentences.held(piece, passage.prints, _LEAST)
            if held is None:
                self._sentences.keep(piece, passage.prints)
            else:
                copied.append(span(piece.place))
                self._pair(held, piece)
        for quote in quotes:
            for place, text in zip(quote.places, quote.words, strict=True) if quote.kind != "indirect" else ():
                self._quote(_Piece(number, place, text), copied)
        self._sentences.close()
        self._quotes.close()

    def _quote(self, piece: _Piece, copied: Sequence[tuple[int, int]]) -> None:
        """Words between marks in sentences that are otherwise each report's own: told only where they were changed."""
        marks = prints(piece.text, 2, 1)
        held = self._quotes.held(piece, marks, _LEAST_QUOTED)
        if held is None:
            self._quotes.keep(piece, marks)
        elif words(held.text) != words(piece.text) and not _inside(piece.place, copied):
            self._pair(held, piece, quoted=True)

    def _pair(self, first: _Piece, then: _Piece, *, quoted: bool = False) -> None:
        same = first.text == then.text
        alike = 1.0 if same else _alike(words(first.text), words(then.text))
        changes = () if same else tuple(_changes(first.text, then.text))
        inside = quoted or (not same and _quoted(first.text) != _quoted(then.text))
        self._held[first.source, first.place] += 1
        ends = (self._mention(first), self._mention(then))
        self._pairs[first.source, then.source].append(Passage(*ends, round(alike, 3), changes, inside))

    def _mention(self, piece: _Piece) -> Mention:
        return Mention(self._sources[piece.source].report, *span(piece.place), piece.text)

    def found(self) -> tuple[Copy, ...]:
        """Pairs of reports, those that share most first."""
        kept = ((pair, passages) for pair, passages in self._pairs.items() if self._tells(*pair, passages))
        made = [self._copy(first, then, passages) for (first, then), passages in kept]
        return tuple(sorted(made, key=lambda copy: -len(copy.passages)))

    def _tells(self, first: int, then: int, passages: list[Passage]) -> bool:
        """Whether a pair shares more than phrases of the trade: a passage few have, or half of a report."""
        rare = any(self._held[first, f"{one.first.start}-{one.first.end}"] <= _TRADE for one in passages)
        return rare or 2 * len(passages) >= min(self._sources[first].sentences, self._sources[then].sentences)

    def _copy(self, first: int, then: int, passages: list[Passage]) -> Copy:
        one, other = self._sources[first], self._sources[then]
        if one.day and other.day and other.day < one.day:
            one, other, passages = other, one, [_turned(passage) for passage in passages]
        return Copy(
            first=one.report,
            then=other.report,
            ordered=bool(one.day and other.day and one.day < other.day),
            credit=tuple(agency for agency in one.agencies if agency not in other.agencies),
            other_credit=tuple(agency for agency in other.agencies if agency not in one.agencies),
            passages=tuple(sorted(passages, key=lambda passage: passage.then.start)),
        )


class _Firsts:
    """Passages as first met, found by their fingerprints."""

    def __init__(self) -> None:
        self._pieces: list[_Piece] = []
        self._index: dict[int, int | list[int]] = {}
        self._waiting: list[tuple[_Piece, tuple[int, ...]]] = []

    def keep(self, piece: _Piece, marks: tuple[int, ...]) -> None:
        """Remember a passage, once its own report is through."""
        if marks:
            self._waiting.append((piece, marks))

    def close(self) -> None:
        """A report is through: what it has first can be found from now on."""
        for piece, marks in self._waiting:
            number = len(self._pieces)
            self._pieces.append(piece)
            for mark in marks:
                holders = self._index.get(mark)
                if holders is None:
                    self._index[mark] = number  # a list for each would take three times the memory
                elif isinstance(holders, int):
                    self._index[mark] = [holders, number]
                elif len(holders) <= _CROWD:
                    holders.append(number)
        self._waiting.clear()

    def held(self, piece: _Piece, marks: tuple[int, ...], least: int) -> _Piece | None:
        """The passage of an earlier report that this one is near-identical with, the most alike of a few."""
        told = words(piece.text)
        if len(told) < least:
            return None
        shared: Counter[int] = Counter()
        for mark in marks:
            holders = self._index.get(mark, ())
            row = (holders,) if isinstance(holders, int) else holders
            if len(row) <= _CROWD:
                shared.update(row)
        tried = [self._pieces[number] for number, _ in shared.most_common(_TRIES)]
        rated = [(_alike(words(one.text), told), one) for one in tried]
        alike, best = max(rated, key=lambda one: one[0], default=(0.0, None))
        return best if alike else None


def _turned(passage: Passage) -> Passage:
    changes = tuple(Change(change.then, change.first) for change in passage.changes)
    return replace(passage, first=passage.then, then=passage.first, changes=changes)


def _inside(place: str, others: Sequence[tuple[int, int]]) -> bool:
    start, end = span(place)
    return any(first <= start and end <= last for first, last in others)


def _alike(one: Sequence[str], other: Sequence[str]) -> float:
    """Share of the words of both that agree in their order; 0 where it is below the bar."""
    return float(Indel.normalized_similarity(one[:_LONGEST], other[:_LONGEST], score_cutoff=_ALIKE))


def _changes(one: str, other: str) -> Iterator[Change]:
    """The words that differ, as printed."""
    a, b = one.split(), other.split()
    at, then = 0, 0
    for block in Indel.opcodes(_plain(one), _plain(other)):
        if block.tag == "equal":
            if at < block.src_start or then < block.dest_start:
                yield Change(" ".join(a[at : block.src_start]), " ".join(b[then : block.dest_start]))
            at, then = block.src_end, block.dest_end
    if at < len(a) or then < len(b):
        yield Change(" ".join(a[at:]), " ".join(b[then:]))


def _plain(text: str) -> list[str]:
    """The words as they are compared, one for each that is printed; of a dash nothing is left."""
    return _SIGN.sub("", text.casefold()).split(" ")


def _quoted(text: str) -> list[list[str]]:
    return [words(said) for said in _QUOTED.findall(text)]
