"""Counting over the record: which votes a report may be counting, and by which convention.

There is no one way to count vetoes (library list, Sievers and Daws, Secretariat). A `Count` is one reasonable way:
its votes, and in words what was counted. A claim is supported where any reasonable way gives its number, and the
finding names that way; it is contradicted only where none does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from msgspec import Struct

from horseshoe.checking.clues import in_words, name
from horseshoe.checking.dealing import dealing_of
from horseshoe.checking.index import Index, seat_of
from horseshoe.checking.ladder import situations
from horseshoe.checking.when import stretch
from horseshoe.checking.wording import matters
from horseshoe.council.decide import Outcome
from horseshoe.council.topics import TOPICS
from horseshoe.reading.claims.claims import HistorySaid
from horseshoe.record.vote import Subject, Vote

# A conflict is the same one as long as the Council does not leave it alone for longer than this.
_LULL = timedelta(days=540)
_PARTS = frozenset({Subject.AMENDMENT, Subject.PARAGRAPH})
_WHOLE = frozenset({Subject.DRAFT_RESOLUTION, Subject.ADMISSION, Subject.APPOINTMENT})
_LIBRARY = "un-vetoes"  # the record's name for the library's veto list


class Count(Struct, frozen=True):
    """Votes counted one reasonable way; `doubtful` of them may or may not belong, their texts being in no source.

    They are `bits` of an index: a claim is counted a hundred ways, of which a finding names one or two.
    """

    index: Index
    bits: int
    how: str
    doubtful: int = 0

    @property
    def size(self) -> int:
        """How many they are."""
        return self.bits.bit_count()

    @property
    def votes(self) -> tuple[Vote, ...]:
        """The votes themselves, in order of date."""
        return tuple(entry.vote for entry in self.index.picked(self.bits))

    def gives(self, number: int) -> bool:
        """Whether this way of counting can come to the number."""
        return self.size - self.doubtful <= number <= self.size


def cluster(index: Index, places: frozenset[str], before: date) -> date | None:
    """Since when the Council has dealt with a situation without a lull, looking back from a day."""
    start: date | None = None
    for number in index.back(_any(index, places) & index.between(None, before)):
        day = index.days[number]
        if start is not None and start - day > _LULL:
            break
        start = day
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
            for chosen, what in _conventions(said, mask, index):
                yield from _narrowed(said, chosen, index, f"{what}{about}{period}")


def _narrowed(said: HistorySaid, chosen: int, index: Index, how: str) -> Iterator[Count]:
    """All of them, and those alone whose texts deal with what the claim names."""
    yield Count(index, chosen, how)
    wanted = matters(said.topics)
    if not wanted:
        return
    yield _with_matter(chosen, wanted, index, how)
    if said.measure != "vetoes":
        yield _with_matter(chosen & index.having("passed", False), wanted, index, f"{how} that failed")


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


def _conventions(said: HistorySaid, chosen: int, index: Index) -> Iterator[tuple[int, str]]:
    """Ways to count: drafts alone, the library's list, amendments and parts too, and a text once or each vote on it."""
    drafts = chosen & _of_kinds(index, _WHOLE)
    all_kinds = drafts | chosen & _of_kinds(index, _PARTS)
    if said.measure != "vetoes":
        noun = {"adoptions": "texts adopted"}.get(said.measure, "drafts put to the vote")
        yield drafts, noun
        yield all_kinds, noun.replace("drafts", "drafts and amendments")
        return
    by = f" by {name(said.member)}" if said.member else ""
    yield drafts, f"drafts vetoed{by}"
    listed_ones = chosen & index.having("source", _LIBRARY)
    yield listed_ones, f"vetoes{by} in the list of the Dag Hammarskjöld Library"
    yield index.once(listed_ones), f"texts in the list of the Dag Hammarskjöld Library vetoed{by}"
    yield all_kinds, f"drafts and amendments vetoed{by}"
    yield index.once(chosen), f"texts vetoed{by}"
    yield chosen, f"vetoes{by}, each vote counted"
    if said.member and seat_of(said.member) == seat_of("RUS"):
        alone = drafts & index.having("veto as", "RUS")
        yield alone, "drafts vetoed by the Russian Federation, the Soviet Union left out"


def _of_kinds(index: Index, kinds: frozenset[Subject]) -> int:
    mask = 0
    for kind in kinds:
        mask |= index.having("subject", kind.value)
    return mask


def _with_matter(chosen: int, wanted: frozenset[str], index: Index, how: str) -> Count:
    """Those whose text deals with what the claim counts; where no text is known, the vote is doubtful."""
    dealing, untold = dealing_of(index).told(chosen, wanted)
    what = " and ".join(sorted(TOPICS[t].label.lower() for t in wanted))
    return Count(index, dealing | untold, f"{how}, dealing with {what}", (untold & ~dealing).bit_count())


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
