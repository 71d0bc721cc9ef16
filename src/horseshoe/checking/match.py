"""The votes a whole report is about: each action informed by the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from horseshoe.checking.clues import Sort
from horseshoe.checking.finding import Match
from horseshoe.checking.index import Index, index_of
from horseshoe.checking.ladder import leaves, situations
from horseshoe.checking.near_days import near_days
from horseshoe.checking.publication import by_year, inferred
from horseshoe.checking.rank import MANY, pick, rank, told, votable
from horseshoe.checking.redate import redate
from horseshoe.checking.seated_then import Seated
from horseshoe.checking.slips import is_slip
from horseshoe.checking.weigh import Weighed
from horseshoe.checking.when import iso, of_years, stretch
from horseshoe.council.topics import TOPICS, find_topics, lineage
from horseshoe.reading.claims.actions import Action, Modality, Moment, Precision
from horseshoe.reading.names.era import common, era_of
from horseshoe.reading.names.heads import years_of
from horseshoe.reading.pages.page import Page
from horseshoe.reading.pages.publication import yearless
from horseshoe.reading.reading import Reading
from horseshoe.reading.spans import Span
from horseshoe.record.store import Record

_ELSEWHERE = -5.0  # points of a day that is months off


def match(reading: Reading, record: Record) -> tuple[Match, ...]:
    """Match every action of a reading, each informed by the others; in the order of `reading.actions`.

    Where nobody knows the day of publication, the latest vote told as news gives one, and the rest is weighed again
    against it. Actions that contradict one another are not given one vote between them.
    """
    return settle(reading, record)[0]


def settle(reading: Reading, record: Record) -> tuple[tuple[Match, ...], date | None, bool]:
    """The matches, the day of publication, and whether that day was inferred from them."""
    published = iso(reading.published)
    ranked = _rank_all(reading if published is not None else _in_its_time(reading), record, published)
    given = published is not None
    if not given:
        published = inferred(reading, ranked)
        if published is not None:
            # What stands on its own keeps its rivals; the rest gains by knowing when the report came out.
            unsure = {name for name, rows in ranked.items() if pick(rows)[0] is None}
            ranked |= _rank_all(_redated(reading, published), record, published, only=unsure)
    _by_near_days(reading, index_of(record), ranked, published)
    _part(reading, ranked)
    matches = tuple(told(action, ranked[action.id], record) for action in reading.actions)
    return matches, published, not given and published is not None


def _rank_all(
    reading: Reading, record: Record, published: date | None, *, only: Container[str] | None = None
) -> dict[str, list[Weighed]]:
    index, seated = index_of(record), Seated.of(reading.claims)
    asked = [action for action in _in_context(reading) if only is None or action.id in only]
    ranked = {a.id: _ranked(a, index, published) if votable(a) else [] for a in asked}
    for action in asked:
        span = stretch(action.date)
        if published is None and is_news(action) and (span is None or of_years(span)):
            ranked[action.id] = seated.weighed(ranked[action.id])
    return ranked


def _by_near_days(reading: Reading, index: Index, ranked: dict[str, list[Weighed]], published: date | None) -> None:
    """Give an action of which no vote can be told the one that was held when the report prints near it, if it fits it.

    Days close by come first; a month, or a day printed anywhere else, tells it only where all that is told agrees.
    """
    held = {best.entry.vote.id for rows in ranked.values() if (best := pick(rows)[0]) is not None}
    given = iso(reading.published)
    printed: list[Moment] | None = None
    lent: dict[str, tuple[str, list[Weighed]]] = {}
    for action in _in_context(reading):
        if not votable(action) or action.modality is not Modality.HAPPENED or pick(ranked[action.id])[0] is not None:
            continue
        near = dict.fromkeys(m for m, _ in near_days(reading.page, action.spans, given))
        months = [m for m in near if m.precision is Precision.MONTH]
        found = _held_then(action, [m for m in near if m.precision is Precision.DAY], index, published, _on_a_day)
        if not found:
            found = _held_then(action, months, index, published, _all_agrees)
        if not found:
            printed = _printed(reading.page, given) if printed is None else printed
            found = _held_then(action, printed, index, published, _all_agrees)
        found = {vote: rows for vote, rows in found.items() if vote not in held}
        if len(found) == 1:
            ((vote, rows),) = found.items()
            lent[action.id] = vote, rows
    claimed = Counter(vote for vote, _ in lent.values())
    ranked |= {action: rows for action, (vote, rows) in lent.items() if claimed[vote] == 1}


def _printed(page: Page, published: date | None) -> list[Moment]:
    """The days a report prints; none where they are so many that one tells little."""
    moments = dict.fromkeys(m for m, _ in near_days(page, [Span.of(page.text, 0, len(page.text))], published))
    days = [m for m in moments if m.precision is Precision.DAY]
    return days if len(days) <= _FEW_DAYS else []


_FEW_DAYS = 12


def _held_then(
    action: Action, moments: Iterable[Moment], index: Index, published: date | None,
    fits: Callable[[Action, Moment, Weighed, list[Weighed]], bool],
) -> dict[str, list[Weighed]]:  # fmt: skip
    """The votes an action is about if it tells of one of some moments, and their rivals."""
    found: dict[str, list[Weighed]] = {}
    for moment in moments:
        rows = _ranked(replace(action, date=moment), index, published)
        best = pick(rows)[0]
        if best is not None and not _of_other_weeks(action, best) and fits(action, moment, best, rows):
            found[best.entry.vote.id] = rows
    return found


def _on_a_day(action: Action, moment: Moment, best: Weighed, rows: list[Weighed]) -> bool:
    kinds = len(best.sorts - {Sort.OUTCOME, Sort.PROPOSAL})
    return best.on_the_day and (moment.weekday is None or kinds >= MANY)


def _all_agrees(action: Action, moment: Moment, best: Weighed, rows: list[Weighed]) -> bool:
    """Whether all that is told fits the first, by several kinds of evidence or far better than the next."""
    kinds = best.sorts - {Sort.OUTCOME, Sort.PROPOSAL}
    dated = action.date is not None and (action.date.text or stretch(action.date) is not None)
    if dated or any(c.points < 0 and c.sort is not Sort.PROPOSAL for c in best.clues):
        return False
    told = kinds - {Sort.WHEN, Sort.TOPICS}
    ahead = best.score - max((w.score for w in rows if w is not best and not w.barred), default=0.0)
    return bool(told) and (len(kinds) >= MANY or ahead >= _AHEAD)


_AHEAD = 4.0  # points


def _of_other_weeks(action: Action, best: Weighed) -> bool:
    """Whether an action is told of a month, or of some weeks, in which a vote was not held."""
    span = stretch(action.date)
    return span is not None and span.days is not None and 1 < span.days <= _MONTH and span.off(best.entry.vote.date) > 0


_MONTH = 31  # days


def _ranked(action: Action, index: Index, published: date | None) -> list[Weighed]:
    """The votes an action may be about; where the symbol it names fits none, those with one like it that fit without.

    Figures change places on the way into print: "resolution 2753", of the day, the place and the count of 2735.
    """
    ranked = rank(action, index, published)
    named = pick(ranked)[0] if action.symbol else None
    if action.symbol is None or (named is not None and not _elsewhere(named)):
        return ranked
    without = rank(replace(action, symbol=None, number_of=None), index, published)
    best = pick(without)[0]
    return without if best is not None and is_slip(action.symbol, best.entry) else ranked


def is_news(action: Action) -> bool:
    """Whether a report tells an action as what has just happened."""
    return action.modality is Modality.HAPPENED and not action.recalled


def _elsewhere(named: Weighed) -> bool:
    """Whether the vote a symbol names was held at quite another time than the report tells of."""
    return sum(clue.points for clue in named.clues if clue.sort is Sort.WHEN) <= _ELSEWHERE


def _in_context(reading: Reading) -> Iterator[Action]:
    """The actions; one without a place is about the one the others are about, else the report."""
    actions = reading.actions
    places = situations(frozenset().union(*(a.topics for a in actions))) if actions else frozenset()
    if not places and any(votable(a) for a in actions):
        places = _main_place(reading.page.text)
    for action in actions:
        bare = len(places) == 1 and not situations(action.topics)
        yield replace(action, topics=action.topics | places) if bare else action


def _main_place(text: str) -> frozenset[str]:
    """The situation a report speaks of more than of all others together; none where it has no such."""
    counts = Counter(topic for _, _, topic in find_topics(text) if TOPICS[topic].kind == "situation")
    held = {t: sum(n for other, n in counts.items() if t in lineage(other)) for t in counts}
    main = max(leaves(frozenset(counts)), key=lambda t: (held[t], t), default=None)
    return frozenset((main,)) if main and 2 * held[main] > counts.total() else frozenset()


def _in_its_time(reading: Reading) -> Reading:
    """The reading with what it tells as news, undated, put into the years of those who speak and govern in it.

    Of what was "today" or "Friday", a dateline without a year tells when in its year that was.
    """
    spoken, governed = era_of(reading.page.text), years_of(reading.page.text)
    era = common(spoken, governed) or spoken or governed
    written = yearless(reading.page)
    if era is None and written is None:
        return reading
    first = f"{era.first}-01-01" if era else None
    last = f"{era.last}-12-31" if era and era.last else None

    def dated(action: Action) -> Action:
        if not is_news(action) or stretch(action.date) is not None:
            return action
        moment = replace(action.date or Moment(), earliest=first, latest=last)
        return replace(action, date=replace(moment, written=written) if action.date else moment)

    return replace(reading, actions=tuple(dated(action) for action in reading.actions))


def _redated(reading: Reading, published: date | None) -> Reading:
    """The reading with "last month" and the like resolved against a day of publication found since."""
    actions = tuple(redate(action, published) if published else action for action in reading.actions)
    return replace(reading, actions=actions)


def _part(reading: Reading, ranked: dict[str, list[Weighed]]) -> None:
    """Take a vote from the weaker of two actions that cannot both be about it."""
    holders: dict[str, Action] = {}
    strongest = sorted((a for a in reading.actions if pick(ranked[a.id])[0]), key=lambda a: -ranked[a.id][0].score)
    for action in strongest:
        while (best := pick(ranked[action.id])[0]) is not None:
            holder = holders.setdefault(best.entry.vote.id, action)
            if holder is action or not apart(holder, action):
                break
            ranked[action.id] = ranked[action.id][1:]


def apart(one: Action, other: Action) -> bool:
    """Whether two actions of a report tell of different votes: other texts, other counts, other days, other ends."""
    if one.symbol and other.symbol and one.symbol != other.symbol:
        return True
    if (one.modality is Modality.HAPPENED) != (other.modality is Modality.HAPPENED) and (
        by_year(one) or by_year(other) or one.recalled or other.recalled
    ):
        return True  # what is still to come was not held in a year long past, nor is it what the report recalls
    if one.tally and other.tally:
        for field in ("yes", "abstain"):
            a, b = getattr(one.tally, field), getattr(other.tally, field)
            if a is not None and b is not None and a != b:
                return True
    if one.sponsors and other.sponsors and not set(one.sponsors) & set(other.sponsors):
        return True
    here, there = stretch(one.date), stretch(other.date)
    if here and there and here.days == 1 == there.days and here.earliest and there.off(here.earliest) > 1:
        return True
    return _ends_apart(one, other)


def _ends_apart(one: Action, other: Action) -> bool:
    passed, failed = {"adopted", "carried"}, {"vetoed", "short", "not_adopted", "not_carried", "blocked"}
    ends = {one.outcome.value, other.outcome.value}
    both_votes = one.modality is other.modality is Modality.HAPPENED
    return both_votes and bool(ends & passed) and bool(ends & failed)
