"""The story of a made archive against what was put into it: python -m evals.stories [--all] [--show]

B-cubed (Bagga and Baldwin 1998) over tellings: of each, the share of its event's tellings that belong there, and the
share of those belonging together that are there. A telling the reader missed stands alone. A planted difference is
found where the story shows it at its event, on its matter, with its report; a difference the story claims and nobody
planted counts against it.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evals.archive import REPORTS, VOTES, Made, make
from horseshoe.checking.check import check
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import Record, load
from horseshoe.story.account import Story, tell
from horseshoe.story.events import Event, Matter, Standing
from horseshoe.story.rows import Rows
from horseshoe.story.taking import rows

GATE = 300  # reports in the gate; --all makes the whole archive
SEED = 20260101


@dataclass(frozen=True, slots=True)
class Claimed:
    """One difference as the story claims it: at an event, on a matter, of a report (None where only reports differ)."""

    event: str
    matter: str
    of: str | None
    report: str | None


@dataclass(frozen=True, slots=True)
class Result:
    """Numbers of one archive; `missed` and `invented` in words."""

    precision: float
    recall: float
    planted: int
    found: int
    claimed: int
    missed: tuple[str, ...]
    invented: tuple[str, ...]

    @property
    def f1(self) -> float:
        """Of events, B-cubed."""
        return 2 * self.precision * self.recall / ((self.precision + self.recall) or 1)

    def numbers(self) -> dict[str, float]:
        """For the floors; harm as a negative share."""
        return {
            "events_f1": round(self.f1, 4),
            "planted_found": round(self.found / (self.planted or 1), 4),
            "invented": -round(len(self.invented) / (self.claimed or 1), 4),
        }


def scores(reports: int = GATE, seed: int = SEED) -> Result:
    """Make an archive, tell its story, and hold the two together."""
    record = load()
    archive = list(make(record, seed=seed, reports=reports, votes=max(20, VOTES * reports // REPORTS)))
    ids: dict[str, Made] = {}
    story = tell(_read(archive, record, ids), record)
    return judge(story, ids)


def _read(archive: Iterable[Made], record: Record, ids: dict[str, Made]) -> Iterator[Rows]:
    for made in archive:
        page = open_page(made.text.encode(), f"{made.number:05}.txt")
        ids[page.sha256] = made
        yield rows(check(read(page), record))


def judge(story: Story, ids: dict[str, Made]) -> Result:
    """Hold a story against the archive it was told of; `ids` has the report of each id."""
    precision, recall = b_cubed(list(_tellings(story, ids)))
    claims = {claim for event in story.events for claim in _claims(event)}
    planted = [(name, made, one) for name, made in ids.items() for one in made.planted]
    missed = [
        f"{made.number}: {one.matter} {one.of or ''} of {one.event}"
        for name, made, one in planted
        if not {Claimed(one.event, one.matter, one.of, name), Claimed(one.event, one.matter, None, name)} & claims
    ]
    true = {Claimed(one.event, one.matter, of, name) for name, _, one in planted for of in (one.of, None)}
    among = {(one.event, one.matter) for _, _, one in planted}
    invented = [c for c in claims if c not in true and (c.report or (c.event, c.matter) not in among)]
    return Result(
        precision, recall, len(planted), len(planted) - len(missed), len(claims), tuple(missed),
        tuple(f"{ids[c.report].number if c.report else ''}: {c.matter} {c.of or ''} of {c.event}" for c in invented),
    )  # fmt: skip


def _claims(event: Event) -> Iterator[Claimed]:
    """Each word set against the record or beside it; where none is, that reports differ among themselves."""
    name = event.on_record.id if event.on_record else event.id
    for one in event.differences:
        known = any(version.standing is not Standing.OPEN for version in one.versions) or one.record is not None
        apart = [v for v in one.versions if v.standing is Standing.AGAINST or (known and v.standing is Standing.OPEN)]
        if one.matter is Matter.WORDING:  # what a text does has no standing but through a finding
            apart = [v for v in apart if v.standing is Standing.AGAINST]
        yield from (Claimed(name, one.matter.value, one.of, report) for version in apart for report in version.reports)
        if not apart:
            yield Claimed(name, one.matter.value, one.of, None)


def _tellings(story: Story, ids: dict[str, Made]) -> Iterator[tuple[str, str]]:
    """Each telling as (the story's event, the true one); what the reader missed, and what it invented, stand alone."""
    told: set[tuple[str, str]] = set()
    for event in story.events:
        for telling in event.tellings:
            made = ids[telling.report]
            true = _true(made, telling.mentions[0].start if telling.mentions else 0)
            told.add((telling.report, true))
            yield event.id, true
    for name, made in ids.items():
        for true in {event for _, _, event in made.tells}:
            if (name, true) not in told:
                yield f"missed {name} {true}", true


def _true(made: Made, at: int) -> str:
    for start, end, event in made.tells:
        if start <= at < end or (start == made.tells[0][0] and at < start):
            return event
    return f"nothing {made.number} {at}"


def b_cubed(pairs: list[tuple[str, str]]) -> tuple[float, float]:
    """Precision and recall over items given as (cluster found, cluster true)."""
    found, true, both = Counter(f for f, _ in pairs), Counter(t for _, t in pairs), Counter(pairs)
    if not pairs:
        return 1.0, 1.0
    precision = sum(both[pair] / found[pair[0]] for pair in pairs) / len(pairs)
    recall = sum(both[pair] / true[pair[1]] for pair in pairs) / len(pairs)
    return precision, recall


def main() -> None:
    result = scores(REPORTS if "--all" in sys.argv else GATE)
    print(f"B-cubed of events        P {result.precision:.4f}  R {result.recall:.4f}  F1 {result.f1:.4f}")
    print(f"planted differences      {result.found} of {result.planted} found")
    print(f"differences claimed      {result.claimed}, of which none {len(result.invented)}")
    if "--show" in sys.argv:
        for kind, lines in (("missed", result.missed), ("invented", result.invented)):
            print(f"\n{kind}", *lines, sep="\n  ")


if __name__ == "__main__":
    main()
