"""The ledger as a table, its charts, the pairs that look alike, and the figures that do not go together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from horseshoe.drawing.stories import words
from horseshoe.drawing.stories.refs import Refs
from horseshoe.drawing.stories.steps import step_chart
from horseshoe.story.account import Story
from horseshoe.story.ledger import Series, Value

_CHARTS, _LINES = 6, 200


def figures(story: Story, refs: Refs) -> str:
    """All of them; '' where no report has any."""
    if not story.ledger:
        return ""
    rows = "".join(_row(series, refs) for series in story.ledger[:_LINES])
    more = len(story.ledger) - _LINES
    tail = f'<p class="none">And {more} more lines: the JSON of this story has them all.</p>' if more > 0 else ""
    head = "".join(f"<th scope='col'>{name}</th>" for name in ("What is counted", "By whom", "Values"))
    return (
        f'<table class="figures"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{tail}'
        f"{_charts(story)}{_alike(story, refs)}{_clashes(story, refs)}"
    )


def _row(series: Series, refs: Refs) -> str:
    values = "".join(f"<div>{_value(series, value, refs)}</div>" for value in series.values)
    counter = escape(series.counter) if series.counter else '<span class="source">not told</span>'
    return f'<tr id="{series.id}"><td>{escape(words.line_of(series))}</td><td>{counter}</td><td>{values}</td></tr>'


def _value(series: Series, value: Value, refs: Refs) -> str:
    via = f"; passed on by {', '.join(value.attribution[1:])}" if len(value.attribution) > 1 else ""
    beside = f"; told beside it: {', '.join(value.beside)}" if value.beside else ""
    doubt = f"; {', '.join(value.hedges)}" if value.hedges else ""
    told = f"as of {words.as_of(value)}{via}{beside}{doubt}"
    number = f"<strong>{escape(words.number(series, value))}</strong>"
    return f'{number} {refs.of([value.report])} <span class="doubt">{escape(told)}</span>'


def _charts(story: Story) -> str:
    drawn = []
    for number, group in enumerate(_groups(story)):
        if chart := step_chart(group, key=f"chart{number}", alone=False):
            names = "; ".join(f"{words.line_of(one)}, {words.counted_by(one)}" for one in group)
            drawn.append(f"<figure>{chart}<figcaption>{escape(names)}</figcaption></figure>")
        if len(drawn) == _CHARTS:
            break
    return f'<div class="charts">{"".join(drawn)}</div>' if drawn else ""


def _groups(story: Story) -> Iterable[Sequence[Series]]:
    """Series to draw together: those of one kind that look alike, and each other one that has several values."""
    held = {series.id: series for series in story.ledger}
    groups: dict[str, list[str]] = {series.id: [series.id] for series in story.ledger}
    for pair in story.alike:
        one, other = groups[pair.one], groups[pair.other]
        same = held[pair.one].counts == held[pair.other].counts
        if same and one is not other:
            one += other
            for name in other:
                groups[name] = one
    seen: set[int] = set()
    for group in groups.values():
        if id(group) not in seen and (len(group) > 1 or len(held[group[0]].values) > 1):
            seen.add(id(group))
            yield [held[name] for name in group]


def _alike(story: Story, refs: Refs) -> str:
    rows = "".join(
        f"<li>{refs.quoted(one.figures[0])} and {refs.quoted(one.figures[1])} "
        f'<span class="why">{escape(words.capital("; ".join(one.because)))}.</span></li>'
        for one in story.alike[:_LINES]
    )
    return f'<h3 class="item-head">Alike, and not one</h3><ul class="alike">{rows}</ul>' if rows else ""


def _clashes(story: Story, refs: Refs) -> str:
    rows = "".join(
        f"<li>{escape(words.capital(one.says))} {refs.of([one.report])}</li>" for one in story.clashes[:_LINES]
    )
    return f'<h3 class="item-head">Figures that do not go together</h3><ul class="alike">{rows}</ul>' if rows else ""
