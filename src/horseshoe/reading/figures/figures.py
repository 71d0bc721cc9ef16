"""Figures of a report: who counted how many of whom, where, since when, and who passed it on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.reading.claims.actions import Moment
from horseshoe.reading.claims.passages import Comparator, Counts, Figure, Quote
from horseshoe.reading.figures.figures_alone import (
    COUNTED,
    alone,
    in_wards,
    of_these,
    of_things,
    of_us,
    spoken_of,
    told_alone,
)
from horseshoe.reading.figures.figures_antecedents import antecedent
from horseshoe.reading.figures.figures_around import Bounds, as_of, hedges
from horseshoe.reading.figures.figures_bare import Counted
from horseshoe.reading.figures.figures_captives import about_hostages, taken_whole
from horseshoe.reading.figures.figures_clause_tokens import tokens
from horseshoe.reading.figures.figures_clauses import Clauses
from horseshoe.reading.figures.figures_headed import SAME_PEOPLE, headed
from horseshoe.reading.figures.figures_kinds import counted
from horseshoe.reading.figures.figures_notes import of_all
from horseshoe.reading.figures.figures_numbers import majority_shares, people_ranges
from horseshoe.reading.figures.figures_owners import Owners, goes_along
from horseshoe.reading.figures.figures_parts import may_be_people
from horseshoe.reading.figures.figures_ratios import ratios
from horseshoe.reading.figures.figures_refuge import at_refuge
from horseshoe.reading.figures.figures_risen import risen
from horseshoe.reading.figures.figures_sayers import Words, owned
from horseshoe.reading.figures.figures_shares import share_of_people
from horseshoe.reading.figures.figures_tolls import of_total
from horseshoe.reading.figures.figures_whom import unit
from horseshoe.reading.line import Chunk
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.gazetteer import plain
from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.spans import Span
from horseshoe.reading.words.dates import TimeExpression
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number
from horseshoe.reading.words.sentences import sentences

T = TypeVar("T", Chunk, TimeExpression)
_CAPTIVE = (Counts.ABDUCTED, Counts.HOSTAGES_HELD, Counts.HOSTAGES_FREED, Counts.HOSTAGES_DEAD)
_MOST = 50  # a sentence that counts more is a table, or nobody's
_MOST_NUMBERS = 100  # nor does a sentence of prose hold so many


def find_figures(page: Page, marks: Marks, quotes: Sequence[Quote], published: date | None) -> list[Figure]:
    """Every number of people in a report: killed, held, displaced, a share of a population ...

    Args:
        page: the report; its furniture is passed over.
        marks: what it names; its numbers are read from there.
        quotes: from `find_quotes`: whose word a figure is.
        published: the day of publication, None where nobody knows it.

    Returns:
        Figures in the order of the text, numbered f1, f2 ... Votes, days, ages and sums of money are none.
    """
    folded = plain(page.text)
    shares = list(ratios(folded))
    counts = (c for c in marks.chunks if c.cls == "N" and not any(a <= c.start < b for a, b in shares))
    numbers = [*counts, *majority_shares(folded), *people_ranges(page.text, marks)]
    numbers.sort(key=lambda c: c.start)
    words = Words.of(quotes, folded)
    found: list[Figure] = []
    for block in page.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        if not _within(numbers, block.start, block.end):
            continue
        row = sentences(page.text, block.start, block.end, whole=page.lines_go_on)
        carried: Counts | None = None
        latest: Counts | None = None  # of the figure told last, where a sentence tells several kinds
        spoken: Counts | None = None  # of the figures told last, or of a sentence after them that names a kind
        since, rival = block.start, True
        for i, s in enumerate(row):
            here = _within(numbers, s.start, s.end)
            if found and (whose := of_all(folded, s.start, s.end)) is not None:
                found = _owned_by(found, block.start, (page.text[slice(*whose)],))
            if not here or len(here) > _MOST_NUMBERS:
                if here or not SAME_PEOPLE.match(folded, s.start, s.end):
                    carried = None
                if SAME_PEOPLE.match(folded, s.start, s.end):
                    since = s.end  # "Most are women and children": of those counted before
                elif (named := spoken_of(tokens(folded, s.start, s.end, []))) is not None:
                    spoken, since, rival = named, s.end, True
                    latest = named if latest is not None else None
                continue
            around = _Sentence(
                page.text,
                folded,
                marks,
                words,
                published,
                s.start,
                s.end,
                row[i + 1].end if i + 1 < len(row) else s.end,
                carried,
                latest,
                spoken,
                since,
                rival,
            )
            fresh = around.figures(here, len(found) + 1)
            kinds = {f.counts for f in fresh}
            if kinds == {Counts.SHARE} and carried is not None:
                found += fresh
                continue  # "Most are children": those counted before are still spoken of
            latest = fresh[-1].counts if fresh else None
            if not fresh and any(of_things(folded, c.value, s.end) for c in here):
                spoken = None
            if fresh:
                spoken, since = of_these([f.counts for f in fresh]), s.end
                rival = any(f.attribution for f in fresh)
            carried = kinds.pop() if len(kinds) == 1 else None
            found += fresh
    return found


def _owned_by(found: list[Figure], start: int, whose: tuple[str, ...]) -> list[Figure]:
    """With an owner for the last figures of a paragraph that have none."""
    k = len(found)
    while k and found[k - 1].spans[0].start >= start and not found[k - 1].attribution:
        k -= 1
    return [*found[:k], *(replace(f, attribution=whose) for f in found[k:])]


_INNER = late(
    r"(?:,? (?:of whom|whom|who|that|which))? (?P<who>(?:(?:the|its) )?(?:(?!(?:he|she|it|they|we|i|and|"
    r"who)\b)[\w'’-]+ ){1,4}?)"
    r"(?:(?:says?|said|believes?|fears?|estimates?) (?:are|were|was|is|have|had)|"
    r"ha(?:s|ve|d) (?:declared|confirmed|pronounced)(?: as)?) "
)
_PAST_IT = late(
    r"\b(?:pass(?:ed|es|ing)|topp(?:ed|ing|s)|tops|exceed(?:ed|ing|s)|surpass(?:ed|ing|es)|"
    r"climbed (?:past|above)|risen (?:past|above)|rose (?:past|above)|(?:gone|went|moved|edged|shot) (?:past|beyond|"
    r"above|over)|crossed|stood above|well above|upwards of|in excess of) $"
)


class _Sentence(Struct):
    """One sentence with numbers in it."""

    text: str
    folded: str
    marks: Marks
    words: Words
    published: date | None
    low: int
    high: int
    beyond: int
    carried: Counts | None
    latest: Counts | None
    spoken: Counts | None
    since: int  # where the sentence that told `spoken` ends
    rival: bool  # somebody told it: another may tell a number of his own without a noun

    def figures(self, numbers: list[Chunk], first: int) -> list[Figure]:
        made: list[tuple[Number, Counted]] = []
        hostages = self.carried in _CAPTIVE or about_hostages(self.folded, self.low, self.high)
        row = [risen(self.text, self.folded, self.low, chunk.value) for chunk in numbers]
        clauses: Clauses | None = None
        bare = set[int]()
        things = False  # counted since: "destroyed 40 tanks, the rebels say (12)"
        for number in row:
            last = self._before_aside(made, number)
            if last is not None and number.whole == 1 and self.folded.endswith(" of ", self.low, number.phrase_start):
                continue  # "four members of one family"
            if number.whole == 1 and self.folded.endswith(_NOT_ONE, self.low, number.phrase_start):
                continue  # "not one of the 48 dead had carried a weapon"
            people = may_be_people(self.folded, number, self.low)
            what = headed(self.folded, number, self.low, self.high, self.carried, first=not made)
            what = what or taken_whole(self.folded, number, self.low, self.high)
            known = last.counts if last else self.spoken
            if what is None and in_wards(self.folded, number, self.low, self.high, known):
                what = Counted(Counts.INJURED, None, "persons", number.phrase_end)
            if people and what is None:
                clauses = clauses or Clauses(self.folded, self.low, self.high, row, hostages=hostages)
                if clauses.ages(number):
                    continue
                what = clauses.counted(number, last)
            if what is None:
                what = counted(
                    self.folded, number, self.low, self.high, last, hostages=hostages, carried=self.carried
                )
            if (what is None or what.counts is Counts.OTHER) and self._among_them(number):
                kind = self.carried or Counts.OTHER
                what = replace(what, counts=kind) if what else Counted(kind, None, "persons", number.phrase_end)
            if what is None and people and clauses is not None:
                what = clauses.linked(number, last, self.carried)
            if what is None and self.latest and self._goes_on_counting(number):
                what = Counted(self.latest, None, "persons", number.phrase_end)
            if what is None and (self.spoken or made) and share_of_people(self.folded, number, self.low, self.high):
                what = Counted(Counts.SHARE, None, unit(number, None), number.phrase_end)
            if what is None and people and not things:
                clauses = clauses or Clauses(self.folded, self.low, self.high, row, hostages=hostages)
                before = of_these([m.counts for _, m in made]) if made else self.spoken if self.rival else None
                since = made[-1][1].end if made else self.since
                sort = alone(self.folded, number, self.low, self.high, before, clauses.row, since)
                what = Counted(sort, None, "persons", number.phrase_end) if sort else None
                if what is not None and told_alone(self.folded, number, self.low, self.high):
                    bare.add(number.phrase_start)  # told only where it is found who says so
            if what is None and people and of_us(self.folded, number, self.high):
                what = Counted(Counts.OTHER, None, "persons", number.phrase_end)
            if what is not None and what.counts is Counts.OTHER and at_refuge(self.folded, number, what.end, self.high):
                what = replace(what, counts=Counts.DISPLACED)
            span = self.folded, number, self.low, self.high
            if what is not None and what.who is None and what.end == number.phrase_end and what.counts in COUNTED:
                what = None if things and told_alone(*span) else self._of_what(number, what, made)
            things = what is None and (things or of_things(self.folded, number, self.high))
            if what is not None and not (what.counts is Counts.OTHER and number.whole == 1):
                made.append((number, what))
                if len(made) == _MOST:
                    break
        if not made:
            return []
        clauses = clauses or Clauses(self.folded, self.low, self.high, row, hostages=hostages)
        doubts = hedges(self.folded, self.text, self.low, self.high, self.beyond)
        moments = _within(self.marks.moments, self.low, self.high)
        bounds = Bounds(self.folded, self.text, self.low, self.high)
        moment = as_of(self.folded, moments, self.published)
        owners = Owners(self.text, self.folded, self.low, self.high, self.words, clauses)
        told = [self._figure(first + i, *one, bounds, owners, moment, doubts) for i, one in enumerate(made)]
        kept = [i for i, f in enumerate(told) if f.attribution or made[i][0].phrase_start not in bare]
        told, made = [told[i] for i in kept], [made[i] for i in kept]
        if not told:
            return []
        if len(told) > 1 and not told[0].attribution and self.folded.startswith(("Of ", "Out of "), self.low):
            told[0] = replace(told[0], attribution=told[1].attribution)  # "Of the 40 enslaved, X has counted 20 freed"
        gaps = [self.folded[a[1].end : b[0].phrase_start] for a, b in pairwise(made)]
        for i, gap in enumerate(gaps, 1):
            if not told[i].attribution and told[i - 1].attribution and goes_along(gap):
                told[i] = replace(told[i], attribution=told[i - 1].attribution)
        return told

    def _of_what(self, n: Number, what: Counted, made: list[tuple[Number, Counted]]) -> Counted | None:
        """A bare number that a teller gives, by what was spoken of last; None where that is nothing figures count."""
        own = of_total(self.folded, n.phrase_start, n.phrase_end, self.low, self.high) is not None
        if own or not (made or self.spoken) or not told_alone(self.folded, n, self.low, self.high):
            return what
        last = antecedent(self.folded, made[-1][1].end if made else self.since, n.phrase_start, within=bool(made))
        if last is None or last.kind is what.counts:
            return what
        return replace(what, counts=last.kind) if last.kind is not None else None

    def _goes_on_counting(self, n: Number) -> bool:
        """ "The figure now stands at 120", "the army has confirmed ten": of what was counted last."""
        if _FIGURE_IS.search(self.folded, self.low, n.phrase_start):
            return True
        ends = self.folded[n.phrase_end : n.phrase_end + 1] in (".", ",", ";", "")
        return ends and not n.year_like and _CONFIRMS.search(self.folded, self.low, n.phrase_start) is not None

    def _before_aside(self, made: list[tuple[Number, Counted]], n: Number) -> Counted | None:
        """What was counted last; past brackets that are closed, what stands before them."""
        if not made:
            return None
        last = made[-1][1]
        if len(made) > 1 and _REMAINING.search(self.folded, self.low, n.phrase_start):
            parted = _OF_THOSE.search(self.folded, made[-1][0].phrase_end, made[-1][1].end + 12)
            return made[-2][1] if parted else last  # "22 were hurt; three of those died, the remaining 19 ..."
        if ")" in self.folded[last.end : n.phrase_start] and "(" not in self.folded[last.end : n.phrase_start]:
            opened = self.folded.rfind("(", self.low, last.end)
            return next((what for _, what in reversed(made) if what.end <= opened), last)
        return last

    def _among_them(self, n: Number) -> bool:
        """ "Among them were (three nurses)": of those counted in the sentence before."""
        known = self.carried in _HARM and may_be_people(self.folded, n, self.low)
        return known and _AMONG_THEM.fullmatch(self.folded, self.low, n.phrase_start) is not None

    def _figure(
        self,
        number: int,
        n: Number,
        what: Counted,
        bounds: Bounds,
        owners: Owners,
        moment: Moment | None,
        doubts: tuple[str, ...],
    ) -> Figure:
        inner = _INNER.match(self.folded, n.end, self.high)
        said = re.sub(r"^(?:the|its) ", "", self.text[inner.start("who") : inner.end("who")].strip()) if inner else None
        passed = n.comparator is Comparator.EXACTLY and _PAST_IT.search(self.folded, self.low, n.phrase_start)
        return Figure(
            id=f"f{number}",
            spans=(Span.of(self.text, n.phrase_start, what.end),),
            counts=what.counts,
            low=n.low,
            high=None if passed else n.high,
            comparator=Comparator.MORE_THAN if passed else n.comparator,
            who=what.who,
            unit=what.unit,
            scope=bounds.scope(n.phrase_start, what.end),
            as_of=moment,
            attribution=owned((said,) if said else owners.of(n)),
            hedges=doubts,
        )


_NOT_ONE = ("not ", "Not ", "never ", "not even ", "without ", "nor ")
_HARM = (Counts.KILLED, Counts.INJURED, Counts.ABDUCTED, Counts.DETAINED, Counts.MISSING)
_AMONG_THEM = late(r"(?:Among|Including) (?:them|those|these|the victims) (?:were|was|are|is) (?:also |some )?")
_FIGURE_IS = late(
    r"\b(?:the|[Tt]he|that|this) (?:figure|number|total|count|tally)(?: (?:has|had|now|since|then|already|could|may|"
    r"might))* "
    r"(?:stands?|stood|is|was|rises|rose|risen|climbed|grown|gone up|goes up|tripled|doubled|fallen|dropped|swollen|"
    r"jumped)(?: now)?(?: (?:in|within|over) (?:a|one|two|three) (?:days?|weeks?|fortnight|months?|years?))?"
    r"(?: at| to)? $"
)
_CONFIRMS = late(r"\b(?:confirmed|acknowledged|admitted|conceded|admits|confirms|acknowledges|spoke of|speaks of|"
r"put it at) $")
_REMAINING = late(r"\bthe (?:remaining|other) $")
_OF_THOSE = late(r"\bof (?:them|whom|those|these)\b")


def _within(row: Sequence[T], low: int, high: int) -> list[T]:
    """Those of a stretch of text; `row` is in order of place."""
    i = bisect_left(row, low, key=lambda x: x.start)
    found = []
    while i < len(row) and row[i].end <= high:
        found.append(row[i])
        i += 1
    return found
