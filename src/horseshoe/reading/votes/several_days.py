"""Several votes told at once by their days: "vetoed such texts on 18 October and 8 December, and on 20 February".

One sentence, a vote for each day. Only what is true of all is handed to each: how they ended, and who vetoed.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.patterns import Pattern

_AND = r"(?:(?:,|and|or|then|again|also|later|once more|in turn|finally|on|of|in|this year|last year) )*"
_LIST = Pattern(rf"<M\d+> (?:{_AND}<M\d+> )*{_AND}<M\d+>")
_ENDS = frozenset({Slot.VETO, Slot.OUTCOME})
_OF_ONE = frozenset({Slot.SCORE, Slot.SYMBOL, Slot.MINIMUM})  # what no two votes share
_AGAIN = Pattern(
    r"\b(?:it|this|that|the same|history) (?:has |had |have )?(?:\w+ly )?(?:happened|occurred|repeated itself|been so|"
    r"was so|came to pass)\b"
)
_TELLING = Pattern(r"\b(?:vetoed|vetoes|vetoing|blocked|killed|stopped|used|cast|wielded|adopted|passed|rejected)\b")
_BACK = 4  # sentences back in which the vote was told that happened again


def by_days(telling: Telling, line: Line) -> list[Telling]:
    """A telling for each day, where one sentence lists several; else the telling as it is."""
    days = _days(line)
    told = [f for f in telling.facts if f.slot in _ENDS and f.modality is Modality.HAPPENED]
    told = [f for f in told if f.slot is Slot.VETO or f.value not in (Told.UNKNOWN, Told.POSTPONED)]
    if len(days) < 2 or not told or telling.modality is not Modality.HAPPENED or not _plural(telling, line):
        return [telling]
    if any(f.slot in _OF_ONE or (f.slot is Slot.BALLOT and f.value[1].count) for f in telling.facts):
        return [telling]
    return _each(telling, days, [f for f in telling.facts if f.slot in _ENDS or f.slot is Slot.SPONSOR])


def again(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """ "It has happened three times with such texts: on ...": the veto told just before, on each day."""
    for i, (tellings, line) in enumerate(told):
        m = _AGAIN.search(line.norm)
        if m is None or len(tellings) != 1 or tellings[0].tells_vote or len(days := _days(line)) < 2:
            continue
        near = [t for ts, _ in reversed(told[max(0, i - _BACK) : i]) for t in ts if not t.headline]
        last = next((t for t in near if t.of(Slot.VETO) and t.modality is Modality.HAPPENED), None)
        if last is not None and not tellings[0].of_statement:
            start, end = line.place(m.start(), m.end())
            vetoes = [replace(f, start=start, end=end, at=m.start()) for f in last.of(Slot.VETO)]
            tellings[:] = _each(tellings[0], days, vetoes)


def _each(telling: Telling, days: list[Fact], facts: list[Fact]) -> list[Telling]:
    """Of them the last may be of the vote that was told before: who lists them ends with the newest."""
    of_one = replace(telling, weak=[], drafts=[], definite=False, history=False)
    return [replace(of_one, facts=[*facts, d], days=[d], anew=d is not days[-1]) for d in days]


def _plural(telling: Telling, line: Line) -> bool:
    """Whether several texts are meant: by number, or by verbs that take a list of days and no single day."""
    drafts = [d.value for d in telling.drafts]
    return any(d.plural for d in drafts) or (not drafts and _TELLING.search(line.norm) is not None)


def _days(line: Line) -> list[Fact]:
    """The days of a list, each with the year that stands behind it."""
    m = _LIST.search(line.norm)
    if m is None:
        return []
    chunks = line.tags("M", m.start(), m.end())
    found: list[Fact] = []
    years: list[tuple[int, int | None]] = []
    for at, chunk in chunks:
        value = chunk.value
        if value.day is not None and value.month is not None:
            found.append(Fact(Slot.MOMENT, value, chunk.start, chunk.end, at))
        elif value.month is None and value.weekday is None and (value.year or value.unit == "year"):
            years.append((at, value.year))
        else:
            return []  # "between Monday and Tuesday"
    return [f if f.value.year else replace(f, value=replace(f.value, year=_year(f, years, found))) for f in found]


def _year(day: Fact, years: list[tuple[int, int | None]], days: list[Fact]) -> int | None:
    """The year printed next behind a day, with it or after it."""
    behind = [(at, year) for at, year in years] + [(f.at, f.value.year) for f in days if f.value.year]
    return min(((at, year) for at, year in behind if at > day.at), default=(0, None), key=lambda p: p[0])[1]
