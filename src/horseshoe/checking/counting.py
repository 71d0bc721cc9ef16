"""Counting over the record: which votes a report may be counting, and by which convention.

There is no one way to count vetoes (library list, Sievers and Daws, Secretariat). A `Count` is one reasonable way:
its votes, and in words what was counted. A claim is supported where any reasonable way gives its number, and the
finding names that way; it is contradicted only where none does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from horseshoe.checking.clues import in_words, name
from horseshoe.checking.index import Entry, Index, seat_of
from horseshoe.checking.ladder import situations, with_parents
from horseshoe.checking.when import stretch
from horseshoe.checking.wording import matters, text_under
from horseshoe.council.decide import Outcome
from horseshoe.council.topics import TOPICS
from horseshoe.reading.claims.claims import HistorySaid
from horseshoe.record.vote import Subject, Vote

# A conflict is the same one as long as the Council does not leave it alone for longer than this.
_LULL = timedelta(days=540)
_PARTS = frozenset({Subject.AMENDMENT, Subject.PARAGRAPH})
_WHOLE = frozenset({Subject.DRAFT_RESOLUTION, Subject.ADMISSION, Subject.APPOINTMENT})
_LIBRARY = "un-vetoes"  # the record's name for the library's veto list


@dataclass(frozen=True, slots=True)
class Count:
    """Votes counted one reasonable way; `doubtful` of them may or may not belong, their texts being in no source."""

    votes: tuple[Vote, ...]
    how: str
    doubtful: int = 0

    def gives(self, number: int) -> bool:
        """Whether this way of counting can come to the number."""
        return len(self.votes) - self.doubtful <= number <= len(self.votes)


def cluster(index: Index, places: frozenset[str], before: date) -> date | None:
    """Since when the Council has dealt with a situation without a lull, looking back from a day."""
    mask = 0
    for place in places:
        mask |= index.having("topic", place)
    mask &= index.between(None, before)
    start: date | None = None
    while mask:
        last = mask.bit_length() - 1
        day = index.days[last]
        if start is not None and start - day > _LULL:
            break
        start = day
        mask ^= 1 << last
    return start


def counts(
    said: HistorySaid, topics: frozenset[str], index: Index, until: date, *, day: date | None = None
) -> Iterator[Count]:
    """The reasonable ways to count what a claim counts, up to and including a day.

    Args:
        said: the claim.
        topics: what it is about, its own topics or those of the report round it.
        index: of the record.
        until: the last day counted.
        day: where only what was voted on that day is meant ("vetoed two drafts on Tuesday").
    """
    for places, about in _places(said, topics, index, until):
        periods = _periods(said, places, index, until) if day is None else [(day, f" on {in_words(day)}")]
        for since, period in periods:
            mask = index.between(since, until) & _measured(said, index)
            if places:
                mask &= _any(index, places)
            entries = list(index.picked(mask))
            for chosen, what in _conventions(said, entries):
                yield from _narrowed(said, chosen, f"{what}{about}{period}")


def _narrowed(said: HistorySaid, chosen: list[Entry], how: str) -> Iterator[Count]:
    """All of them, and those alone whose texts deal with what the claim names."""
    yield Count(tuple(e.vote for e in chosen), how)
    wanted = matters(said.topics)
    if not wanted:
        return
    yield _with_matter(chosen, wanted, how)
    if said.measure != "vetoes":
        yield _with_matter([e for e in chosen if not e.passed], wanted, f"{how} that failed")


def _measured(said: HistorySaid, index: Index) -> int:
    mask = index.all
    if said.measure == "vetoes":
        mask = index.having("veto", seat_of(said.member)) if said.member else index.having("outcome", "vetoed")
    elif said.measure == "adoptions":
        mask = index.having("passed", True)
    elif said.member:
        mask = index.having("sponsor", seat_of(said.member))
    if said.predicate is not None and said.predicate.value == "vetoed" and not said.every:
        mask &= index.having("outcome", "vetoed")
    return mask


def _places(
    said: HistorySaid, topics: frozenset[str], index: Index, until: date
) -> Iterator[tuple[frozenset[str], str]]:
    own = situations(topics)
    if own:
        # The conflict that began last is the one a report is about: Gaza since 2023, not Israel since 1948.
        began = {place: cluster(index, frozenset({place}), until) or date.min for place in sorted(own)}
        single = sorted(began, key=lambda place: began[place], reverse=True)[:4]
        for places in dict.fromkeys([*(frozenset({place}) for place in single), own]):
            yield places, f" on {' and '.join(sorted(TOPICS[t].label for t in places))}"
        wider = frozenset(p for t in own if (p := TOPICS[t].parent) and p in TOPICS) - {"middle-east", "africa"}
        if "israel" in situations(said.topics):
            wider |= {"middle-east"}  # "on Israel": whatever concerned it, Lebanon and the occupied lands too
        if wider:
            yield wider, f" on {' and '.join(sorted(TOPICS[t].label for t in wider))}"
    if not situations(said.topics) and (said.measure == "vetoes" or not own):
        yield frozenset(), ""


def _periods(said: HistorySaid, places: frozenset[str], index: Index, until: date) -> Iterator[tuple[date | None, str]]:
    span = stretch(said.since)
    if span and span.earliest:
        yield span.earliest, f" since {in_words(span.earliest)}"
        if span.latest and span.latest != span.earliest:
            yield span.latest + timedelta(days=1), f" after {in_words(span.latest)}"
        return
    if said.months:
        yield until - timedelta(days=400), " within a year"
    if places:
        start = cluster(index, places, until)
        if start:
            yield start, f" since {in_words(start)}"
    yield None, ""
    if not places:
        yield until - timedelta(days=365), " within a year"


def _conventions(said: HistorySaid, entries: list[Entry]) -> Iterator[tuple[list[Entry], str]]:
    """Ways to count: drafts alone, the library's list, amendments and parts too, and a text once or each vote on it."""
    drafts = [e for e in entries if e.vote.subject in _WHOLE]
    if said.measure != "vetoes":
        noun = {"adoptions": "texts adopted"}.get(said.measure, "drafts put to the vote")
        yield drafts, noun
        yield [e for e in entries if e.vote.subject in _WHOLE | _PARTS], noun.replace("drafts", "drafts and amendments")
        return
    by = f" by {name(said.member)}" if said.member else ""
    yield drafts, f"drafts vetoed{by}"
    listed_ones = [e for e in entries if _LIBRARY in e.vote.sources]
    yield listed_ones, f"vetoes{by} in the list of the Dag Hammarskjöld Library"
    yield _once(listed_ones), f"texts in the list of the Dag Hammarskjöld Library vetoed{by}"
    yield [e for e in entries if e.vote.subject in _WHOLE | _PARTS], f"drafts and amendments vetoed{by}"
    yield _once(entries), f"texts vetoed{by}"
    yield entries, f"vetoes{by}, each vote counted"
    if said.member and seat_of(said.member) == seat_of("RUS"):
        alone = [e for e in drafts if "RUS" in e.vote.vetoes]
        yield alone, "drafts vetoed by the Russian Federation, the Soviet Union left out"


def _once(entries: list[Entry]) -> list[Entry]:
    """One vote for each text: the last on it."""
    return list({e.vote.draft or e.vote.symbol: e for e in entries}.values())


def _with_matter(entries: Iterable[Entry], wanted: frozenset[str], how: str) -> Count:
    """Those whose text deals with what the claim counts; where no text is known, the vote is doubtful."""
    chosen, doubtful = [], 0
    for entry in entries:
        about = _about(entry.vote.symbol, entry.vote.draft)
        if not wanted.isdisjoint(with_parents(entry.vote.topics) if about is None else about):
            chosen.append(entry.vote)
        elif about is None:
            chosen.append(entry.vote)
            doubtful += 1
    what = " and ".join(sorted(TOPICS[t].label.lower() for t in wanted))
    return Count(tuple(chosen), f"{how}, dealing with {what}", doubtful)


@lru_cache(maxsize=4096)
def _about(symbol: str, draft: str | None) -> frozenset[str] | None:
    """What the paragraphs of a text deal with; None where no text is known."""
    known = text_under(symbol, draft)
    return with_parents(frozenset().union(*(p.about for p in known))) if known else None


def _any(index: Index, topics: frozenset[str]) -> int:
    mask = 0
    for topic in topics:
        mask |= index.having("topic", topic)
    return mask


def listed(votes: Iterable[Vote], limit: int = 10) -> str:
    """16 October 2023 (S/2023/772, short), 18 October 2023 (S/2023/773, vetoed) ..."""
    every = list(votes)
    shown = [f"{in_words(v.date)} ({v.symbol}, {_END[v.outcome]})" for v in every[-limit:]]
    return ("... " if len(every) > limit else "") + ", ".join(shown)


_END = {
    Outcome.ADOPTED: "adopted", Outcome.VETOED: "vetoed", Outcome.SHORT: "failed for want of votes",
    Outcome.CARRIED: "carried", Outcome.NOT_CARRIED: "not carried",
}  # fmt: skip
