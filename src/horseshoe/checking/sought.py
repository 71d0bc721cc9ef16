"""Votes a report tells of in words no rule made a vote of: sought among the few of its days and of its matter.

"Thirteen said yes. Britain, ashamed a little, abstained; America vetoed." Of all that the Council ever voted on, a
report that prints a day or tells of a vote nearby can mean only a few. Of each is asked how much of it each sentence
tells, and what else speaks for it; how much that weighs was learned from labelled reports (a logistic regression,
sparse, so that its weights can be read: `sought.tsv`). Only what the record holds is told of a vote so found, and
nobody is faulted by it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.checking.finding import Match
from horseshoe.checking.index import index_of
from horseshoe.checking.near_days import near_days
from horseshoe.checking.sought_clues import AS_TRUE, Report, clues, counts_of, matter_of, score
from horseshoe.checking.sought_votes import within_reach
from horseshoe.checking.sought_windows import Window, windows
from horseshoe.checking.traces import BALLOT, COUNT
from horseshoe.checking.vicinity import touches
from horseshoe.council.topics import topics_in
from horseshoe.reading.claims.actions import Action, Kind, Modality
from horseshoe.reading.reading import Reading
from horseshoe.reading.spans import Span
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

WEIGHTS = Path(__file__).parent / "sought.tsv"
_SURE = math.log(0.95 / 0.05)  # log odds from which a vote is taken for told
_COUNTED = 0.92  # probability from which a count is taken for told
_MOST = 500  # stretches of a report by votes within its reach
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
    told: set[str] = set()
    taken: list[Span] = []
    sure = [(worth, seen) for worth, seen in rows if worth >= _SURE and _is_told(seen)]
    for worth, seen in sorted(sure, key=lambda row: (len(row[1].window.spans), -row[0])):
        start, end = seen.window.spans[0].start, seen.window.spans[-1].end
        if seen.vote.id in told or touches(taken, start, end) or _is_rivalled(seen, worth, rows, told):
            continue
        told.add(seen.vote.id)
        taken += seen.window.spans
        name = f"a{len(reading.actions) + 1}"
        action = Action(name, Kind.VOTE, Modality.HAPPENED, seen.window.spans)
        reading = replace(reading, actions=(*reading.actions, action))
        matches = (*matches, Match(name, seen.vote, _WHY, by_words=True))
    return reading, matches


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
    others = (*found.values(), *(candidate.vote for candidate in candidates))
    report = Report(
        page, index, tuple(found.values()), others, matter_of([topics_in(page.text)]),
        lambda vote: (published - vote.date).days if published else None, {},
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


def _is_told(seen: Seen) -> bool:
    """Whether a count and a ballot of the vote are told, and nothing else has it so.

    Names alone are told for much else, and a lone number of anything.
    """
    told = seen.clues
    return AS_TRUE not in told and f"{BALLOT}s" in told and told.get(f"likeliest {COUNT}", 0.0) >= _COUNTED


def _is_rivalled(seen: Seen, worth: float, rows: Sequence[tuple[float, Seen]], told: set[str]) -> bool:
    """Whether the same sentences tell another vote about as likely."""
    spans = seen.window.spans
    return any(
        other > worth - _AHEAD
        and rival.vote.id != seen.vote.id
        and rival.vote.id not in told
        and touches(spans, rival.window.spans[0].start, rival.window.spans[-1].end)
        for other, rival in rows
    )
