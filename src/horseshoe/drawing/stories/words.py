"""Sentences of a story, for page and terminal alike."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from horseshoe.council.topics import TOPICS
from horseshoe.drawing.naming import day, listed, short_name, with_article
from horseshoe.story.account import Report, Story
from horseshoe.story.copies import Change
from horseshoe.story.events import Event, OnRecord
from horseshoe.story.ledger import Series, Value
from horseshoe.story.positions import Act, Position
from horseshoe.story.windows import Window

_KINDS = {
    "vote": "Vote", "draft": "Draft", "statement": "Statement sought", "meeting": "Meeting",
    "consultations": "Closed consultations", "article_99": "Article 99 invoked",
}  # fmt: skip
_OUTCOMES = {
    "adopted": "adopted", "short": "not adopted: too few votes", "carried": "carried", "not_carried": "not carried",
    "vetoed": "vetoed", "not_adopted": "not adopted", "agreed": "agreed", "blocked": "held up",
    "withdrawn": "withdrawn", "postponed": "put off",
}  # fmt: skip
COUNTS = {
    "killed": "Killed", "injured": "Injured", "casualties": "Killed and injured", "abducted": "Abducted",
    "hostages_held": "Hostages held", "hostages_dead": "Hostages dead", "hostages_freed": "Hostages freed",
    "displaced": "Displaced", "detained": "Detained", "missing": "Missing", "population": "Population",
    "share": "Share", "other": "Other",
}  # fmt: skip
_COMPARATORS = {
    "exactly": "", "about": "about ", "at_least": "at least ", "more_than": "more than ", "at_most": "at most ",
    "less_than": "less than ", "vague": "",
}  # fmt: skip
NOTHING = "No report tells of anything the Council did on this, and the record holds nothing on it."
_PLACES = 3


def title(story: Story) -> str:
    """'Gaza: 5 reports and the record, 16 October 2023 to 10 June 2024'."""
    about = story.scope.about or ", ".join(main_places(story)) or "The Security Council"
    number = len(story.reports)
    told = f"{number} report{'s' if number != 1 else ''} and the record" if number else "the record alone"
    days = [entry.day for entry in story.timeline if entry.day and entry.what != "rule"]
    if not days:
        return f"{capital(about)}: {told}"
    first, last = day(min(days)), day(max(days))
    return f"{capital(about)}: {told}, {first}" + (f" to {last}" if first != last else "")


def main_places(story: Story) -> list[str]:
    """The places most events are about, at most three; none where they are of many."""
    counted: dict[str, int] = {}
    for event in story.events:
        for place in _places(event.topics):
            counted[place] = counted.get(place, 0) + 1
    most = sorted(counted, key=lambda place: -counted[place])
    return [place for place in most[:_PLACES] if counted[place] * 2 >= len(story.events)][:1] if most else []


def numbers(story: Story) -> dict[str, int]:
    """Each report's number, by which everything refers to it: 1 for the first in the story's order."""
    return {report.id: number for number, report in enumerate(story.reports, 1)}


def report_name(report: Report) -> str:
    """Its headline, else the last part of its source."""
    return report.title or report.source.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def report_day(report: Report) -> str:
    """When it came out, and how that is known."""
    if report.published and report.published_basis != "inferred":
        return day(report.published)
    if report.earliest or report.latest:
        return f"{when(report.earliest, report.latest)} (worked out)"
    return "day not known"


def when(earliest: date | None, latest: date | None) -> str:
    """'8 December 2023', '5 to 9 October 2023', 'before 8 December 2023', 'day not told'."""
    return Window(earliest, latest).words


def short(value: date | None) -> str:
    """'8 Dec 2023', for a column."""
    return f"{value.day} {value:%b} {value.year}" if value else "day not told"


def short_when(earliest: date | None, latest: date | None) -> str:
    """As `when`, for a column: '5-9 Oct 2023'."""
    if earliest and latest and earliest != latest:
        if (earliest.year, earliest.month) == (latest.year, latest.month):
            return f"{earliest.day}–{short(latest)}"
        return f"{earliest.day} {earliest:%b}–{short(latest)}"
    if latest:
        return short(latest) if earliest else f"before {short(latest)}"
    return f"after {short(earliest)}" if earliest else "day not told"


def kind(event: Event) -> str:
    """'Vote', 'Statement sought', 'Closed consultations'."""
    return _KINDS[event.kind]


def headline(event: Event) -> str:
    """What an event was: 'S/2023/970: not adopted, veto by the United States, 13-1-1', 'Statement sought: held up'."""
    one = event.on_record
    if one is not None and one.kind == "vote":
        tail = "" if event.told == "happened" else "; told before the vote"
        return recorded(one) + tail
    if one is not None:
        return recorded(one)
    head = _KINDS[event.kind]
    about = listed(_places(event.topics)[:_PLACES])
    head += f" on {about}" if about else ""
    outcome = _OUTCOMES.get(event.outcome or "", "")
    told = {"announced": "announced", "denied": "said not to have happened"}.get(event.told, "")
    said = "; ".join(part for part in (outcome, told, _named(event)) if part)
    return f"{head}: {said}" if said else head


def recorded(one: OnRecord) -> str:
    """An entry of the record on one line."""
    if one.kind == "article_99":
        return f"{one.symbol}: {one.title}"
    if one.kind == "statement":
        return f"{one.symbol}: presidential statement" + (f", {one.title}" if one.title else "")
    became = _OUTCOMES.get(one.outcome or "", one.outcome or "")
    if one.outcome == "vetoed" and one.vetoes:
        who = listed(with_article(short_name(code, one.day)) for code in one.vetoes)
        became = f"not adopted, veto by {who}"
    part = "" if one.subject in (None, "draft_resolution") else f" ({one.subject.replace('_', ' ')})"
    return f"{one.symbol}{part}: {became}" + (f", {one.tally}" if one.tally else "")


def asks(one: OnRecord) -> str:
    """How far a text goes: 'demands a humanitarian ceasefire'; 'asks for humanitarian pauses'."""
    if not one.asks:
        return ""
    verb = one.asks.split()[0]
    return one.asks if verb.endswith("s") and verb not in ("pauses",) else f"asks for {one.asks}"


def _named(event: Event) -> str:
    return f"{listed(with_article(short_name(code)) for code in event.members)} named" if event.members else ""


def _places(topics: Iterable[str]) -> list[str]:
    places = {topic for topic in topics if topic in TOPICS and TOPICS[topic].kind == "situation"}
    wider = {TOPICS[topic].parent for topic in places}
    return sorted(TOPICS[topic].label for topic in places - wider if not TOPICS[topic].standing)


def number(series: Series, value: Value) -> str:
    """'17,487', 'more than 1,100', 'about 80', 'some' where the report only says "hundreds"."""
    if value.low is None and value.high is None:
        return f"“{value.mention.quote}”"
    ends = [figure(n, series.unit) for n in (value.low, value.high) if n is not None]
    same = len(ends) == 2 and ends[0] == ends[1]
    return _COMPARATORS[value.comparator] + (ends[0] if same else " to ".join(ends))


def figure(value: float, unit: str | None = None) -> str:
    """'17,487'; a share as '50%'."""
    if unit == "percent":
        return f"{value:g}%"
    if unit and unit.startswith("share") and value <= 1:
        return f"{value:.0%}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}".rstrip("0")


def change(one: Change) -> str:
    """'“with”, “and”', '“news agency AFP reported”, nothing'."""
    if one.first and one.then:
        return f"“{one.first}”, “{one.then}”"
    return f"“{one.first}”, nothing" if one.first else f"nothing, “{one.then}”"


def line_of(series: Series) -> str:
    """What a series counts: 'Killed, Palestinian, in Gaza, since 7 October'."""
    parts = [COUNTS.get(series.counts, series.counts)]
    if series.who not in ("people", "hostages"):
        parts.append(series.who)
    parts += [f"in {series.where}"] if series.where else []
    parts += [f"since {series.since}"] if series.since else []
    return ", ".join(dict.fromkeys(parts))


def counted_by(series: Series) -> str:
    """'counted by the Israeli army', 'the report does not say who counted'."""
    return f"counted by {series.counter}" if series.counter else "no counter named"


def did(position: Position) -> str:
    """Its ballots, told together: 'voted against S/2023/970 (veto) and S/2024/173 (veto), in favour of ...'."""
    row: dict[str, list[str]] = {}
    for act in position.acts:
        if act.vote:
            verb, _, symbol = act.says.rpartition(" ")
            row.setdefault(verb, []).append(symbol + (" (veto)" if act.what == "veto" else ""))
    return capital("; ".join(f"{verb} {listed(symbols)}" for verb, symbols in row.items()))


def said(act: Act) -> str:
    """The words on one line, between marks where the report has them so."""
    words = " … ".join(mention.quote.strip(" ,") for mention in act.mentions)
    plain = not act.quoted or any(mark in words for mark in '“”"')
    return words if plain else f"“{words}”"


def as_of(value: Value) -> str:
    """The day a value stands for."""
    return when(value.earliest, value.latest)


def capital(text: str) -> str:
    """With a capital to begin with."""
    return text[:1].upper() + text[1:]
