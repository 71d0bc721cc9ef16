"""Votes a report tells of in words no rule made a vote of: sought among the few of its days and of its matter.

"Thirteen said yes. Britain, ashamed a little, abstained; America vetoed." Of all that the Council ever voted on, a
report that prints a day or tells of a vote nearby can mean only a few. Of each is asked how much of it each sentence
tells, and what else speaks for it; how much that weighs was learned from labelled reports (a logistic regression,
sparse, so that its weights can be read: `sought.tsv`). Only what the record holds is told of a vote so found, and
nobody is faulted by it.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.checking.finding import Match
from horseshoe.checking.index import index_of
from horseshoe.checking.near_days import near_days
from horseshoe.checking.sought_clues import AS_TRUE, COUNCIL, ELSEWHERE, Report, clues, counts_of, matter_of, score
from horseshoe.checking.sought_votes import within_reach
from horseshoe.checking.sought_windows import Window, windows
from horseshoe.checking.told_facts import denies, facts_in, holds
from horseshoe.checking.vicinity import touches
from horseshoe.checking.when import iso
from horseshoe.council.topics import topics_in
from horseshoe.reading.claims.actions import Action, Kind, Modality
from horseshoe.reading.reading import Reading
from horseshoe.reading.spans import Span
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

WEIGHTS = Path(__file__).parent / "sought.tsv"
_SURE = math.log(0.96 / 0.04)  # log odds from which a vote is taken for told
_MOST = 500  # stretches of a report by votes within its reach
_NEXT, _BESIDE, _NEARBY = 3, 300, 1500  # code points from where a vote is told
_AHEAD = 1.0  # log odds by which the likelier of two votes must be so
_WHY = ("Of the votes it may mean, the report tells most of this one.",)


class Seen(Struct, frozen=True):
    """A vote, sentences that may tell of it, and what speaks for it."""

    vote: Vote
    window: Window
    clues: Mapping[str, float]


def sought(
    reading: Reading, matches: tuple[Match, ...], record: Record, published: date | None
) -> tuple[Reading, tuple[Match, ...]]:
    """The reading with the votes that it all but surely tells of beside those found, and all matches."""
    weights = learned()
    rows = [(score(seen.clues, weights), seen) for seen in seek(reading, matches, record, published)]
    told: dict[str, list[Span]] = {}
    taken: list[Span] = []
    sure = [(worth, seen) for worth, seen in rows if worth >= _SURE and _may_be_told(seen)]
    for worth, seen in sorted(sure, key=lambda row: (len(row[1].window.spans), -row[0])):
        sentences = seen.window.spans
        if _meet(taken, sentences) or _is_rivalled(seen, worth, rows, told):
            continue
        told.setdefault(seen.vote.id, []).extend(sentences)
        taken += sentences
    votes = {seen.vote.id: seen.vote for _, seen in rows}
    within = [*votes.values(), *(match.vote for match in matches if match.vote)]
    for name, spans in told.items():
        reading, matches = _with(reading, matches, votes[name], sorted(spans), within)
    return reading, matches


def _with(
    reading: Reading, matches: tuple[Match, ...], vote: Vote, spans: Sequence[Span], others: Sequence[Vote]
) -> tuple[Reading, tuple[Match, ...]]:
    """The reading with some sentences of a vote: more of an action of which nobody knew the vote, or one of its own.

    Args:
        others: what else the report may tell of.
    """
    tied = {match.action for match in matches if match.tied}
    its = [action for action in _loose(reading, matches) if _is_of(action, vote, spans, others, action.id in tied)]
    if not its:
        fresh = Action(f"a{len(reading.actions) + 1}", Kind.VOTE, Modality.HAPPENED, tuple(spans))
        match = Match(fresh.id, vote, _WHY, by_words=True)
        return replace(reading, actions=(*reading.actions, fresh)), (*matches, match)
    one = min(its, key=lambda action: abs(action.spans[0].start - spans[0].start))
    wider = replace(one, spans=tuple(sorted({*one.spans, *spans})))
    match = Match(one.id, vote, _WHY, by_words=True)
    actions = tuple(wider if action is one else action for action in reading.actions)
    return replace(reading, actions=actions), tuple(match if m.action == one.id else m for m in matches)


def _loose(reading: Reading, matches: Iterable[Match]) -> list[Action]:
    """The votes told of which it is not known which they are."""
    unknown = {match.action for match in matches if match.vote is None}
    return [a for a in reading.actions if a.id in unknown and a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]


def _is_of(action: Action, vote: Vote, spans: Sequence[Span], others: Sequence[Vote], tied: bool) -> bool:
    """Whether an action told beside some sentences of a vote is more of it, though perhaps read wrongly.

    More of it is so than not; or it is the sentence before or after, and all so of no other vote.
    """

    def within(reach: int) -> bool:
        return touches(action.spans, spans[0].start - reach, spans[-1].end + reach)

    if not within(_BESIDE if tied else _NEARBY):
        return False
    facts = facts_in(action, [span for spans in action.evidence.values() for span in spans])
    if sum(holds(fact, vote) for fact in facts) > sum(denies(fact, vote) for fact in facts):
        return True
    lone = len(action.spans) == 1 and within(_NEXT)
    return lone and not any(all(holds(fact, other) for fact in facts) for other in others if other.id != vote.id)


def _meet(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(touches(some, span.start, span.end) for span in others)


def seek(
    reading: Reading, matches: tuple[Match, ...], record: Record, published: date | None
) -> Iterator[Seen]:  # fmt: skip
    """Every vote within reach of a report, with every stretch of it that tells something of it."""
    page, index = reading.page, index_of(record)
    found = {match.action: match.vote for match in matches if match.vote}
    printed = [moment for moment, _ in near_days(page, [Span.of(page.text, 0, len(page.text))], published)]
    candidates = within_reach(page.text, printed, tuple(found.values()), record, published)
    if not candidates:
        return
    counts = frozenset[int]().union(*(counts_of(candidate.vote) for candidate in candidates))
    stretches = windows(page, reading.actions, counts, published)
    if len(stretches) * len(candidates) > _MOST:  # a bound on time: a collection of reports, or a trap
        return
    came_out = iso(reading.published)  # not as inferred from the votes found
    others = (*found.values(), *(candidate.vote for candidate in candidates))
    report = Report(
        page, index, tuple(found.values()), others, matter_of([topics_in(page.text)]),
        lambda vote: (came_out - vote.date).days if came_out else None, {},
    )  # fmt: skip
    for window in stretches:
        for candidate in candidates:
            told = clues(window, candidate, report)
            if told is not None:
                yield Seen(candidate.vote, window, told)


def probability(told: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """How likely it is that sentences tell of a vote."""
    return 1 / (1 + math.exp(-score(told, weights)))


@cache
def learned() -> Mapping[str, float]:
    """The weights by clue; see evals/learn_sought.py, which makes them."""
    lines = WEIGHTS.read_text(encoding="utf-8").splitlines()
    return {name: float(weight) for name, weight in (line.split("\t") for line in lines)}


def _may_be_told(seen: Seen) -> bool:
    """Whether nothing else within reach has it all so, and no other body is named where the Council is not."""
    return AS_TRUE not in seen.clues and (ELSEWHERE not in seen.clues or COUNCIL in seen.clues)


def _is_rivalled(seen: Seen, worth: float, rows: Sequence[tuple[float, Seen]], told: Collection[str]) -> bool:
    """Whether the same sentences tell another vote about as likely."""
    spans = seen.window.spans
    return any(
        other > worth - _AHEAD
        and rival.vote.id != seen.vote.id
        and rival.vote.id not in told
        and touches(spans, rival.window.spans[0].start, rival.window.spans[-1].end)
        for other, rival in rows
    )
