"""The account in order: each event with its tellings, their differences, and what none of them gave."""

from __future__ import annotations

from collections import defaultdict
from html import escape

from horseshoe.drawing.naming import listed
from horseshoe.drawing.stories import words
from horseshoe.drawing.stories.line import ink
from horseshoe.drawing.stories.refs import Refs
from horseshoe.story.account import Story
from horseshoe.story.events import Difference, Event, OnRecord, Standing, Version
from horseshoe.story.timeline import Entry
from horseshoe.story.untold import Untold

_SHOWN = 3  # tellings quoted of one event; the others are referred to


def account(story: Story, refs: Refs) -> str:
    """The timeline as a list; a sentence where it is empty."""
    if not story.timeline:
        return f'<p class="none">{words.NOTHING}</p>'
    events = {event.id: event for event in story.events}
    missing: dict[str, list[Untold]] = defaultdict(list)
    for one in story.untold:
        missing[one.event].append(one)
    rows = "".join(_entry(entry, events.get(entry.event or ""), missing, refs) for entry in story.timeline)
    return f'<ol class="days">{rows}</ol>'


def _entry(entry: Entry, event: Event | None, missing: dict[str, list[Untold]], refs: Refs) -> str:
    if entry.what == "rule":
        sign = '<span class="mark" aria-hidden="true">→</span>'
        said = f"{sign}{escape(entry.says)} <cite>({escape(entry.cite)})</cite>."
        return _row("rule", f"by {words.short(entry.day)}", said)
    if entry.what == "told" and event is not None:
        when = words.short_when(event.earliest, event.latest)
        return _row("told", when, _event(event, entry, missing[event.id], refs), key=event.id)
    one = entry.on_record
    assert one is not None  # what no report tells stands here because the record holds it
    return _row("record", words.short(entry.day), f"{_mark(ink(one, None))}{_linked(one, refs)}{_asks(entry)}")


def _row(what: str, when: str, body: str, key: str = "") -> str:
    named = f' id="{key}"' if key else ""
    return f'<li class="day {what}"{named}><div class="on">{escape(when)}</div><div class="what">{body}</div></li>'


def _mark(named: str) -> str:
    return f'<span class="mark {named}" aria-hidden="true"></span>'


def _linked(one: OnRecord, refs: Refs, tail: str = "") -> str:
    """The entry of the record, its symbol a link."""
    said = words.recorded(one) + tail
    return refs.symbol(one.symbol) + escape(said.removeprefix(one.symbol))


def _asks(entry: Entry) -> str:
    asks = words.asks(entry.on_record) if entry.on_record else ""
    after = f"after {listed(entry.after)} had failed" if entry.after and entry.what == "told" else ""
    said = "; ".join(part for part in (asks, after) if part)
    return f'<p class="asks">{escape(words.capital(said))}.</p>' if said else ""


def _event(event: Event, entry: Entry, missing: list[Untold], refs: Refs) -> str:
    one = event.on_record
    tail = words.headline(event).removeprefix(words.recorded(one)) if one else ""
    head = _linked(one, refs, tail) if one else escape(words.headline(event))
    worked_out = f'<p class="asks">Its day was worked out; why stands with the report {refs.of(event.reports)}.</p>'
    placed = worked_out if event.placed_because else ""
    gives = "; ".join(f"{escape(one.fact)} ({escape(one.record)})" for one in missing)
    untold = f'<p class="differs missing">No report gives: {gives}.</p>' if gives else ""
    return (
        f'<h3 class="head">{_mark(ink(one, event))}{head} {refs.of(event.reports)}</h3>{_asks(entry)}{placed}'
        f"{_tellings(event, refs)}{''.join(_difference(d, refs) for d in event.differences)}{untold}"
    )


def _tellings(event: Event, refs: Refs) -> str:
    """The first words of a few reports on it."""
    firsts = {telling.report: telling.mentions[0] for telling in reversed(event.tellings) if telling.mentions}
    return "".join(f'<p class="told-by">{refs.quoted(mention, 240)}</p>' for mention in list(firsts.values())[:_SHOWN])


def _difference(one: Difference, refs: Refs) -> str:
    ways = ", ".join(_version(version, refs) for version in one.versions)
    record = f'; <span class="record">the record: {escape(one.record)}</span>' if one.record else ""
    return f'<p class="differs"><strong>{words.capital(one.matter.value)}</strong>: {ways}{record}.</p>'


def _version(version: Version, refs: Refs) -> str:
    says = escape(version.says)
    wrong = version.standing is Standing.AGAINST
    shown = f'<span class="wrong" title="the record says otherwise">{says}</span>' if wrong else says
    return f"{shown} {refs.of(version.reports)}"
