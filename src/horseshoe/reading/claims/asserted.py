"""Everything checkable that a report asserts, as numbered claims in the order of the text."""

from __future__ import annotations

import re
from collections import Counter

from msgspec.structs import replace

from horseshoe.council.topics import TOPICS, lineage
from horseshoe.reading.claims.actions import Action, Modality, Told
from horseshoe.reading.claims.assertions import assertions
from horseshoe.reading.claims.claims import Claim, ClaimKind, Content, HistorySaid, TermSaid
from horseshoe.reading.claims.events import Events
from horseshoe.reading.claims.passages_claims import Row as Words
from horseshoe.reading.marks import Marks
from horseshoe.reading.spans import Span
from horseshoe.reading.votes.episodes import Episode
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.walk import Notes

Row = tuple[str | None, ClaimKind, Content, str, tuple[Span, ...]]


def asserted(notes: Notes, marks: Marks, told: Events, words: list[Words]) -> tuple[Claim, ...]:
    """The claims of a report: of its votes, of history, rules and wording, then of figures and quotes (`words`)."""
    rows = [row for row in (*_of_actions(told, marks), *_of_sentences(notes, marks, told)) if row[4]]
    whole = [*((*row, ()) for row in rows), *((None, *word) for word in words)]
    whole.sort(key=lambda row: (row[4][0].start, row[1]))
    return tuple(
        Claim(f"c{i}", kind, action, spans, says, content, attribution)
        for i, (action, kind, content, says, spans, attribution) in enumerate(whole, 1)
    )


def _of_actions(told: Events, marks: Marks) -> list[Row]:
    rows: list[Row] = []
    vetoes = [f for e, _ in told.votes for f in e.facts(Slot.VETO)]
    persons = frozenset(m for f in vetoes if f.value.persons for m in f.value.members)
    for action in told.actions:
        rows += [(action.id, *claim) for claim in assertions(action, by_person=persons)]
    for episode, action in told.votes:
        said = TermSaid("resolution", "vote")
        rows += [(action.id, ClaimKind.TERM, said, "the text is a resolution", s) for s in _terms(episode, marks.text)]
    return rows


def _of_sentences(notes: Notes, marks: Marks, told: Events) -> list[Row]:
    rows: list[Row] = []
    homes = [(told.home(telling) or _nearest(telling, notes, told), worded) for telling, worded in notes.wordings]
    decided = [(told.home(telling), worded) for telling, worded in notes.decided]
    homes += [(home, worded) for home, worded in decided if home is not None and home.outcome is Told.ADOPTED]
    for home, worded in homes:
        says = f"the text is said to {worded.said.verb}: {', '.join(sorted(worded.said.topics))}"
        rows.append((_id(home), ClaimKind.WORDING, worded.said, says, _at(marks, worded.start, worded.end)))
    main = _main_situation(marks) if notes.histories else None
    for telling, counted in notes.histories:
        said, spans = _scoped(counted.said, main), _at(marks, counted.start, counted.end)
        rows.append((_id(told.home(telling)), ClaimKind.HISTORY, said, counted.says, spans))
    rows += [(None, s.kind, s.content, s.says, _at(marks, s.start, s.end)) for s in notes.standings]
    return rows


def _id(action: Action | None) -> str | None:
    return action.id if action else None


def _at(marks: Marks, start: int, end: int) -> tuple[Span, ...]:
    return (Span.of(marks.text, start, end),)


def _terms(episode: Episode, text: str) -> list[tuple[Span, ...]]:
    """Where a text put to the vote is called a resolution: right only of one that was adopted."""
    spans = []
    for d in (d for t in episode.tellings for d in t.drafts if d.value.term == "resolution" and not d.value.plural):
        words = re.match(r".*?\bresolution\b", text[d.start : d.end], re.I | re.S)
        if words and not re.search(r"\bdraft\b", words[0], re.I):
            spans.append(Span.of(text, d.start, d.start + words.end()))
    return [tuple(spans[:1])] if spans and episode.modality is Modality.HAPPENED else []


def _nearest(telling: Telling, notes: Notes, told: Events) -> Action | None:
    """The vote last told before a sentence that speaks of "the text"; one that is news before one recalled."""
    if not telling.definite:
        return None
    last: Action | None = None
    for one in reversed(notes.tellings):
        if one.order <= telling.order and (home := told.home(one)) is not None:
            if not home.recalled:
                return home
            last = last or home
    return last


def _main_situation(marks: Marks) -> str | None:
    """The situation a report names most."""
    counts = Counter(t for _, _, t in marks.topics if _situation(t))
    return counts.most_common(1)[0][0] if counts else None


def _scoped(said: HistorySaid, main: str | None) -> HistorySaid:
    """A history claim is about what the report is about, where it names no situation, or only a wider one."""
    if main is None:
        return said
    own = {t for t in said.topics if _situation(t)}
    near = set(lineage(main))
    if own and not any(near & set(lineage(topic)) for topic in own):
        return said  # "35 drafts on Israel", in a report that also tells of Bosnia
    # The name of a State alone says little: "Washington, which protects Israel" is still about Gaza.
    if {t for t in own if TOPICS[t].state is None} - set(lineage(main)):
        return said
    return replace(said, topics=(said.topics - own) | {main}, scope_inferred=said.scope_inferred or not said.topics)


def _situation(topic: str) -> bool:
    return topic in TOPICS and TOPICS[topic].kind == "situation"
