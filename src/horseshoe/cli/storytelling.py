"""A story on the desk: the reports, the account in order, figures, positions, copies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TextIO, TypeVar

from horseshoe.cli.encoding import plain_signs
from horseshoe.cli.screen import Screen, Words, console, inked, one_line, put
from horseshoe.drawing.naming import listed
from horseshoe.drawing.stories import words
from horseshoe.drawing.stories.voices import credit
from horseshoe.story.account import Story
from horseshoe.story.alike import Alike, Clash
from horseshoe.story.copies import Copy
from horseshoe.story.events import Difference, Event, Standing
from horseshoe.story.ledger import Series
from horseshoe.story.mentions import Mention
from horseshoe.story.positions import Act, Position
from horseshoe.story.timeline import Entry

T = TypeVar("T")
_MANY = 40  # lines of one kind; a program takes all of them from --format json
_WORDS, _LONG = 6, 150
_SIGNS = {"told": ("●", "*"), "record": ("○", "o"), "rule": ("→", ">"), "differs": ("≠", "!"), "untold": ("∅", "-")}
_BLANKS = re.compile(r"\s+")
_WIDE = 22  # of the column of days


def tell_story(file: TextIO, story: Story) -> None:
    """Print a story."""
    _Teller(console(file), story, plain=plain_signs(file)).tell()


class _Teller:
    """One story on one console."""

    def __init__(self, out: Screen, story: Story, *, plain: bool) -> None:
        self._out, self._story, self._plain = out, story, plain
        self._numbers = words.numbers(story)
        self._events = {event.id: event for event in story.events}

    def tell(self) -> None:
        story = self._story
        put(self._out, inked(one_line(words.title(story)), "strong"))
        self._section("Reports", story.reports, lambda one: self._report(one.id))
        if not story.timeline:
            self._out.print()
            put(self._out, inked(words.NOTHING, "soft"))
        self._section("What happened", story.timeline, self._entry, most=10_000)
        self._section("Figures", story.ledger, self._series)
        self._section("Alike, and not one", story.alike, self._alike)
        self._section("Figures that do not go together", story.clashes, self._clash)
        self._section("Who said what", [p for p in story.positions if _spoke(p)], self._position)
        self._section("Passages in more than one report", story.copies, self._copy)

    def _section(self, title: str, row: Sequence[T], tell: Callable[[T], None], most: int = _MANY) -> None:
        if not row:
            return
        self._out.print()
        put(self._out, inked(f"{title} ({len(row)})", "strong"))
        for one in row[:most]:
            tell(one)
        if len(row) > most:
            put(self._out, inked(f"and {len(row) - most} more; --format json has them all", "soft"), indent=2)

    def _line(self, *pieces: Words | str, indent: int = 2, hang: int = 2) -> None:
        text = Words.of(*(inked(_flat(p)) if isinstance(p, str) else p for p in pieces))
        put(self._out, text, indent=indent, hang=hang)

    def _sign(self, of: str) -> str:
        return _SIGNS[of][1 if self._plain else 0]

    def _refs(self, reports: Iterable[str]) -> Words:
        told = "".join(f"[{self._numbers[one]}]" for one in dict.fromkeys(reports) if one in self._numbers)
        return inked(told, "soft")

    def _report(self, name: str) -> None:
        report = self._story.reports[self._numbers[name] - 1]
        credit = f", credits {listed(report.agencies)}" if report.agencies else ""
        tail = inked(f" · {words.report_day(report)}{credit}", "soft")
        self._line(f"{self._numbers[name]}. {words.report_name(report)}", tail, hang=3)
        if report.placed_because:
            self._line(inked(f"Day worked out: {one_line(report.placed_because)}.", "soft"), indent=5)

    def _entry(self, entry: Entry) -> None:
        event = self._events.get(entry.event or "")
        if entry.what == "rule":
            self._dated(f"by {words.short(entry.day)}", "rule", inked(f"{entry.says} ({entry.cite}).", "soft"))
        elif event is None or entry.what == "record":
            if entry.on_record:
                self._dated(words.short(entry.day), "record", inked(words.recorded(entry.on_record)))
                self._text_of(entry)
        else:
            self._event(event, entry)

    def _dated(self, when: str, sign: str, *said: Words | str) -> None:
        head = when.ljust(_WIDE)
        self._line(inked(head, "soft"), f"{self._sign(sign)} ", *said, hang=_WIDE + 2)

    def _event(self, event: Event, entry: Entry) -> None:
        when = words.short_when(event.earliest, event.latest)
        self._dated(when, "told", inked(words.headline(event), "strong"), " ", self._refs(event.reports))
        self._text_of(entry)
        for difference in event.differences:
            self._difference(difference)
        missing = [one for one in self._story.untold if one.event == event.id]
        if missing:
            said = "; ".join(f"{one.fact} ({one.record})" for one in missing)
            self._under("untold", f"No report gives: {said}")

    def _under(self, sign: str, *said: Words | str) -> None:
        lead = f"{self._sign(sign)} " if sign else ""
        self._line(lead, *said, indent=_WIDE + 4)

    def _text_of(self, entry: Entry) -> None:
        asks = words.asks(entry.on_record) if entry.on_record else ""
        after = f"after {_some(entry.after)} had failed" if entry.after and entry.what == "told" else ""
        said = "; ".join(part for part in (asks, after) if part)
        if said:
            self._under("", inked(words.capital(said), "soft"))

    def _difference(self, one: Difference) -> None:
        pieces: list[Words | str] = []
        for n, version in enumerate(one.versions):
            ink = "contradicted" if version.standing is Standing.AGAINST else ""
            pieces += [", " if n else "", inked(version.says, ink), " ", self._refs(version.reports)]
        tail = f"; the record: {one.record}" if one.record else ""
        self._under("differs", words.capital(one.matter.value), ": ", *pieces, tail)

    def _series(self, series: Series) -> None:
        self._line(inked(words.line_of(series), "strong"), inked(f", {words.counted_by(series)}", "soft"))
        for value in series.values:
            doubt = f"; {', '.join(value.hedges)}" if value.hedges else ""
            beside = f", with {', '.join(value.beside)} told beside it" if value.beside else ""
            when = inked(f" as of {words.as_of(value)}{doubt}", "soft")
            self._line(words.number(series, value), beside, when, " ", self._refs([value.report]), indent=4)

    def _alike(self, one: Alike) -> None:
        a, b = one.figures
        self._line(*self._figure(a), " and ", *self._figure(b), inked(f": {'; '.join(one.because)}", "soft"))

    def _figure(self, mention: Mention) -> tuple[Words | str, ...]:
        return f"“{mention.quote}” ", self._refs([mention.report])

    def _clash(self, one: Clash) -> None:
        self._line(words.capital(one.says), " ", self._refs([one.report]))

    def _position(self, one: Position) -> None:
        self._line(inked(words.capital(one.name), "strong"))
        if did := words.did(one):
            self._line(did, indent=4)
        spoken = [act for act in one.acts if act.mentions]
        for act in spoken[:_WORDS]:
            self._said(act)
        if len(spoken) > _WORDS:
            self._line(inked(f"and {len(spoken) - _WORDS} more", "soft"), indent=4)
        for parting in one.partings:
            self._line(inked("Words and ballot part: ", "imprecise"), parting.says, indent=4)

    def _said(self, act: Act) -> None:
        when = inked(f"{words.when(act.earliest, act.latest)}, ", "soft")
        who = f"{act.who} ({act.says}): " if act.who else ""
        where = self._refs([act.mentions[0].report])
        self._line(when, who, inked(_cut(words.said(act)), "quote"), " ", where, indent=4)

    def _copy(self, one: Copy) -> None:
        order = "then" if one.ordered else "and"
        many = f"{len(one.passages)} passage{'s' if len(one.passages) != 1 else ''}"
        self._line(
            self._refs([one.first]),
            f" {order} ",
            self._refs([one.then]),
            f": {many} alike",
            inked(credit(one), "imprecise"),
        )
        for passage in one.passages[:3]:
            self._line(inked(_cut(passage.first.quote), "quote"), indent=4)
            self._line(inked(_cut(passage.then.quote), "quote"), indent=4)
            changes = "; ".join(words.change(change) for change in passage.changes[:4])
            if changes:
                head = "A quotation differs: " if passage.quoted else "Differs: "
                self._line(inked(head, "imprecise" if passage.quoted else ""), changes, indent=6)


def _spoke(position: Position) -> bool:
    return bool(position.partings) or any(act.mentions for act in position.acts)


def _flat(text: str) -> str:
    """The words of a report on one line; blanks of ours at the ends stay."""
    return _BLANKS.sub(" ", text)


def _some(symbols: Sequence[str]) -> str:
    shown = symbols[-3:]
    return (f"{len(symbols) - 3} more and " if len(symbols) > 3 else "") + listed(shown)


def _cut(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= _LONG else text[:_LONG].rsplit(" ", 1)[0] + " …"
