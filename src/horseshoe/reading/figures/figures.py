"""Figures of a report: who counted how many of whom, where, since when, and who passed it on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from horseshoe.reading.claims.actions import Moment
from horseshoe.reading.claims.passages import Comparator, Counts, Figure, Quote
from horseshoe.reading.figures.figures_around import Bounds, as_of, hedges
from horseshoe.reading.figures.figures_bare import Counted
from horseshoe.reading.figures.figures_captives import about_hostages, taken_whole
from horseshoe.reading.figures.figures_clauses import Clauses
from horseshoe.reading.figures.figures_headed import SAME_PEOPLE, headed
from horseshoe.reading.figures.figures_kinds import counted
from horseshoe.reading.figures.figures_parts import may_be_people
from horseshoe.reading.figures.figures_sayers import Words, owned
from horseshoe.reading.figures.figures_whose import Counters
from horseshoe.reading.figures.figures_words import majorities
from horseshoe.reading.line import Chunk
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.gazetteer import plain
from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.spans import Span
from horseshoe.reading.words.dates import TimeExpression
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number, find_numbers
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
    numbers = [*(c for c in marks.chunks if c.cls == "N"), *_majorities(folded), *_ranges(page.text, marks)]
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
        for i, s in enumerate(row):
            here = _within(numbers, s.start, s.end)
            if not here or len(here) > _MOST_NUMBERS:
                if here or not SAME_PEOPLE.match(folded, s.start, s.end):
                    carried = None
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
            )
            fresh = around.figures(here, len(found) + 1)
            kinds = {f.counts for f in fresh}
            latest = fresh[-1].counts if fresh else None
            carried = kinds.pop() if len(kinds) == 1 else None
            found += fresh
    return found


def _majorities(folded: str) -> list[Chunk]:
    """Shares without a number."""
    found = []
    for m in majorities(folded):
        place = m.start(), m.end() - 3
        found.append(
            Chunk(*place, "N", Number(*place, None, None, Comparator.VAGUE, *place, fraction=True, digits=False))
        )
    return found


_SEATS = 60  # no score of the Council is as high
_PERSONS_NEXT = late(r"[\s\w'’-]{0,24}?\b(?:people|persons|civilians|bodies|dead|deaths|hostages|children|"
                           r"women|men|soldiers|killed)\b")


def _ranges(text: str, marks: Marks) -> list[Chunk]:
    """ "20 to 30 bodies": what could be a score is a range where persons follow."""
    return [
        Chunk(n.start, n.end, "N", n)
        for c in marks.chunks
        if c.cls == "T"
        for n in find_numbers(text, c.start, c.end)
        if n.ranged and ((n.high or 0) > _SEATS or _PERSONS_NEXT.match(text, c.end))
    ]


_INNER = late(
    r"(?:,? (?:of whom|whom|who|that|which))? (?P<who>(?:(?:the|its) )?(?:(?!(?:he|she|it|they|we|i|and|"
    r"who)\b)[\w'’-]+ ){1,4}?)"
    r"(?:(?:says?|said|believes?|fears?|estimates?) (?:are|were|was|is|have|had)|"
    r"ha(?:s|ve|d) (?:declared|confirmed|pronounced)(?: as)?) "
)
_PAST_IT = late(
    r"\b(?:pass(?:ed|es|ing)|topp(?:ed|ing|s)|tops|exceed(?:ed|ing|s)|surpass(?:ed|ing|es)|"
    r"climbed (?:past|above)|risen (?:past|above)|"
    r"rose (?:past|above)|"
    r"(?:gone|went|moved|edged|shot) (?:past|beyond|above|over)|"
    r"crossed|stood above|well above|upwards of|in excess of) $"
)


@dataclass(slots=True)
class _Sentence:
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

    def figures(self, numbers: list[Chunk], first: int) -> list[Figure]:
        made: list[tuple[Number, Counted]] = []
        hostages = self.carried in _CAPTIVE or about_hostages(self.folded, self.low, self.high)
        row = [self._risen(chunk.value) for chunk in numbers]
        clauses: Clauses | None = None
        for number in row:
            last = self._before_aside(made, number)
            if last is not None and number.whole == 1 and self.folded.endswith(" of ", self.low, number.phrase_start):
                continue  # "four members of one family"
            people = may_be_people(self.folded, number, self.low)
            what = headed(self.folded, number, self.low, self.high, self.carried, first=not made)
            what = what or taken_whole(self.folded, number, self.low, self.high)
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
            if what is not None and not (what.counts is Counts.OTHER and number.whole == 1):
                made.append((number, what))
                if len(made) == _MOST:
                    break
        if not made:
            return []
        doubts = hedges(self.folded, self.text, self.low, self.high, self.beyond)
        moments = _within(self.marks.moments, self.low, self.high)
        bounds = Bounds(self.folded, self.text, self.low, self.high)
        moment = as_of(self.folded, moments, self.published)
        counters = Counters.of(self.folded, self.low, self.high)
        told = [self._figure(first + i, *one, bounds, counters, moment, doubts, clauses) for i, one in enumerate(made)]
        if len(told) > 1 and not told[0].attribution and self.folded.startswith(("Of ", "Out of "), self.low):
            told[0] = replace(told[0], attribution=told[1].attribution)  # "Of the 40 enslaved, X has counted 20 freed"
        return told

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

    def _risen(self, n: Number) -> Number:
        """ "Has jumped from 120 to 143" is no range: it is 143; "has gone up to 143" is no bound."""
        if n.comparator is Comparator.AT_MOST and _GONE_UP.search(self.folded, self.low, n.start):
            return replace(n, low=n.high, comparator=Comparator.EXACTLY, phrase_start=n.start)
        if not n.ranged or not _RISEN_FROM.search(self.folded, self.low, n.start):
            return n
        later = find_numbers(self.text, self.text.rfind("to", n.start, n.end) + 2, n.end)
        return replace(later[-1], phrase_start=n.phrase_start) if later else n

    def _figure(
        self,
        number: int,
        n: Number,
        what: Counted,
        bounds: Bounds,
        counters: Counters,
        moment: Moment | None,
        doubts: tuple[str, ...],
        clauses: Clauses | None,
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
            attribution=owned((said,) if said else self._whose(n, counters) or self._named(n, clauses)),
            hedges=doubts,
        )

    def _named(self, n: Number, clauses: Clauses | None) -> tuple[str, ...]:
        """Who is said to have counted, where neither a quote nor a turn of phrase tells it."""
        who = clauses.source(n) if clauses is not None else None
        return (self.text[slice(*who)],) if who is not None else ()

    def _whose(self, n: Number, counters: Counters) -> tuple[str, ...]:
        """Who counted, then who passed it on: the one whose words it is told in, or whose count it is."""
        told = self.words.attribution(n.start) or self._goes_on(n.start)
        inner = self.words.reporter(self.folded, n.start) if told else None
        if inner is not None and (source := self.text[slice(*inner)]) not in told:
            return source, *told
        if (own := counters.right_after(self.folded, n.phrase_end)) is not None:
            return (re.sub(r"^(?:the|its|their) ", "", self.text[slice(*own)]),)
        counter = counters.nearest(self.folded, n.start)
        if counter is None or (told and counter[0] in counters.cues):
            return told
        if counter[0] in counters.gaps:
            return (self.text[slice(*counter)],)
        if told and told[0].endswith(self.text[slice(*counter)]):
            return told  # "a second source (put it at 17)"
        if (told and told[0] not in _PAPERS and not self._in_clause(counter[0], n.start)):
            return told
        return self.text[slice(*counter)], *(told[1:] if told and told[0] in _PAPERS else ())

    def _goes_on(self, at: int) -> tuple[str, ...]:
        """Whose word a number is that trails after who said it: "..., X said, bringing the toll to 19"."""
        last = self.words.last(self.low, at)
        if last is not None and self.folded.startswith(_CLOSING, last[1]):
            if not _OF_THOSE.search(self.folded, at, at + 40):
                return ()
            last = last[0], last[1] + 1  # "'... 1,054 killed,' he told AFP; (766) of them"
        if last is not None and _STILL_OF_THOSE.fullmatch(self.folded, last[1], at):
            return self.words.attribution(last[0])
        if last is None or not _TRAILS.fullmatch(self.folded, last[1], at):
            return ()
        if ";" in self.folded[last[1] : at] and not _OF_THOSE.search(self.folded, at, at + 40):
            return ()  # a clause of its own
        return self.words.attribution(last[0])

    def _in_clause(self, counter: int, at: int) -> bool:
        """Whether a counter stands before a number in a clause of its own: "..., while the opposition spoke of 60"."""
        cut = max((m.end() for m in _CLAUSE.finditer(self.folded, self.low, at)), default=self.high)
        return cut <= counter < at


_CLOSING = ('"', "”", "'", "’", "»")
_HARM = (Counts.KILLED, Counts.INJURED, Counts.ABDUCTED, Counts.DETAINED, Counts.MISSING)
_AMONG_THEM = late(r"(?:Among|Including) (?:them|those|these|the victims) (?:were|was|are|is) (?:also |some )?")
# After the words told: who told them, and what hangs on.
_TRAILS = late(
    r",? (?:[^,.;:]|\b(?:Col|Gen|Lt|Maj|Capt|Dr|Mr|Mrs|Ms|Brig|Sgt|Rev|Fr|Adm|Gov|Sen|U\.N|U\.S)\.){3,80}?"
    r"(?:;|,(?: (?:a|an|the|who) [^,.;:]{3,60},)?)? "
    r"(?:(?:bringing|raising|taking|pushing)\b[^.;:]{0,140}|and (?:[a-z]+ ){0,4}(?:(?:(?:about|some|"
    r"another) )?[\d,.]*\d(?: million)? (?:[a-z]+ ){1,3}(?:, |and ))?|"
    r"(?:with|including|on top of|in addition to|up from|"
    r"down from|among them|adding to|as well as|compared with|most of|[a-z]{3,}ing)\b[^.;:]{0,60}|"
    r"(?:about |some |nearly |almost |at least |more than |over |around |roughly |as many as |up to |"
    r"fewer than |an estimated |no fewer than )?"
    r"(?:[\d,.]+ (?:million )?of (?:whom|them) [^.;:]{0,60} and )?)"
)
_FIGURE_IS = late(
    r"\b(?:the|[Tt]he|that|this) (?:figure|number|total|count|tally)(?: (?:has|had|now|since|then|already|could|may|"
    r"might))* "
    r"(?:stands?|stood|is|was|rises|rose|risen|climbed|grown|gone up|goes up)(?: now)?(?: at| to)? $"
)
_CONFIRMS = late(r"\b(?:confirmed|acknowledged|admitted|conceded|admits|confirms|acknowledges|spoke of|speaks of|"
r"put it at) $")
_REMAINING = late(r"\bthe (?:remaining|other) $")
_OF_THOSE = late(r"\bof (?:them|whom|those|these)\b")
# "... had been lynched; of those, (310 ...)"
_STILL_OF_THOSE = late(
    r"; (?:and )?(?:(?:of|among) (?:those|these|them|whom)|another|a further|including|the (?:others|rest)|most|"
    r"among them)(?: [a-z]+)?,? (?:were |are )?"
)
_RISEN_FROM = late(
    r"\b(?:ris\w+|rose|jump\w+|climb\w+|grew|grown|increas\w+|went|gone|f[ae]ll\w*|dropp\w+|doubled|declin\w+|surged|"
    r"soared|swell\w+|decreas\w+|up|down) (?:[a-z]+ )?from (?:about |some |nearly )?$"
)
_GONE_UP = late(
    r"\b(?:gone|went|going|shot|moved|edged|crept|inched|brought|bringing|brings|taken|taking|pushed|pushing) up to $"
)
_CLAUSE = late(r"(?:;|, and|, while|, whereas|, but|, though|, although) ")
_PAPERS = frozenset(("figures", "data", "estimates", "numbers", "statistics", "records", "tally", "count", "list"))


def _within(row: Sequence[T], low: int, high: int) -> list[T]:
    """Those of a stretch of text; `row` is in order of place."""
    i = bisect_left(row, low, key=lambda x: x.start)
    found = []
    while i < len(row) and row[i].end <= high:
        found.append(row[i])
        i += 1
    return found
