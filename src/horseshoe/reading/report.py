"""A page becomes a Reading: the one public function of the room."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from horseshoe.council.topics import TOPICS, lineage
from horseshoe.reading.actions import Action, Kind, Modality
from horseshoe.reading.assertions import assertions
from horseshoe.reading.bodies import Body
from horseshoe.reading.claims import Claim, ClaimKind, Content, HistorySaid, TermSaid
from horseshoe.reading.datelines import dateline
from horseshoe.reading.episodes import Episode, gather
from horseshoe.reading.facts import Slot
from horseshoe.reading.figures import find_figures
from horseshoe.reading.history import Counted, histories
from horseshoe.reading.jurisdiction import Jurisdiction, vetoed_by_permanent
from horseshoe.reading.line import Line
from horseshoe.reading.marks import Marks, find_marks
from horseshoe.reading.occasions import Occasion, occasions
from horseshoe.reading.page import BlockKind, Page
from horseshoe.reading.passages_claims import Row as Word
from horseshoe.reading.passages_claims import figure_claims, quote_claims
from horseshoe.reading.publication import publication
from horseshoe.reading.quotes import find_quotes
from horseshoe.reading.reading import Reading
from horseshoe.reading.sentences import Sentence, sentences
from horseshoe.reading.spans import Span
from horseshoe.reading.standing import Stood, standings
from horseshoe.reading.tellings import Telling, tell
from horseshoe.reading.votes import action
from horseshoe.reading.wording import Worded, wordings


@dataclass(slots=True)
class _Notes:
    """What was noted sentence by sentence, before it is put together."""

    tellings: list[Telling] = field(default_factory=list)
    occasions: list[tuple[int, Telling, Occasion]] = field(default_factory=list)
    histories: list[tuple[Telling, Counted]] = field(default_factory=list)
    standings: list[Stood] = field(default_factory=list)
    wordings: list[tuple[Telling, Worded]] = field(default_factory=list)


def read(page: Page, published: str | None = None) -> Reading:
    """Read a report.

    Args:
        page: the report as text and blocks.
        published: ISO day of publication where the user gives it; else the page's own evidence is used.

    Returns:
        What the report says, unchecked. A page in another language than English yields nothing.
    """
    day, basis = publication(page, published)
    iso = day.isoformat() if day else None
    if page.language not in (None, "en"):
        return Reading(page, iso, basis, (), (), (), ())
    marks = _without_datelines(page, find_marks(page.text, on=day))
    notes = _walk(page, marks)
    episodes = gather([t for t in notes.tellings if not t.history and not t.withdrawn])
    episodes += _uncounted(notes, episodes)
    actions = [action(e, marks, i, day) for i, e in enumerate(episodes, 1)]
    homes = {id(t): a for e, a in zip(episodes, actions, strict=True) for t in e.tellings}
    actions += _others(notes, marks, homes, len(actions) + 1)
    quotes = find_quotes(page, marks, day)
    figures = find_figures(page, marks, quotes, day)
    words = [*figure_claims(figures), *quote_claims(quotes)]
    claims = _claims(notes, marks, episodes, actions, homes, words)
    return Reading(page, iso, basis, tuple(actions), tuple(claims), tuple(figures), tuple(quotes))


def _without_datelines(page: Page, marks: Marks) -> Marks:
    """The date of a dateline is the day of writing, and of nothing that is told."""
    heads = []
    for block in [b for b in page.blocks if b.kind is not BlockKind.FURNITURE][:4]:
        line = dateline(page.text[block.start : block.end])
        if line is not None:
            heads.append((block.start + line.start, block.start + line.end))
    kept = [c for c in marks.chunks if c.cls not in "MF" or not any(a <= c.start and c.end <= b for a, b in heads)]
    return replace(marks, chunks=tuple(kept))


def _walk(page: Page, marks: Marks) -> _Notes:
    """Sentence by sentence: whose vote, then what is told of it."""
    notes, order = _Notes(), 0
    listed = _with_lists(page)
    told: list[tuple[Sentence, list[Telling], Line, bool]] = []
    for number, block in enumerate(page.blocks):
        if block.kind is BlockKind.FURNITURE:
            continue
        headline = block.kind is BlockKind.HEADLINE
        for s in listed.get(number, ()):
            order += 1
            before = told[-1][2] if told else None
            told.append((s, *tell(marks, s.start, s.end, number, order, headline, before)))
    body = Jurisdiction.of(marks, (t for _, tellings, _, _ in told for t in tellings), foreign=any(row[3] for row in told))
    if not body.evidence:
        return notes
    for s, tellings, line, foreign in told:
        acts = foreign or any(t.tells_vote for t in tellings)
        key = min((line.place(f.at, f.at + 1)[0] for t in tellings for f in t.facts if t.tells_vote), default=s.start)
        council = body.at(s.start, s.end, key, acts=acts, vetoed=vetoed_by_permanent(tellings))
        if foreign:
            body.current = Body.OTHER
        if foreign or not council or not tellings:
            continue
        _note(notes, line, marks, tellings)
    return notes


_BULLET = re.compile(r"[-•*·–—]\s")


def _with_lists(page: Page) -> dict[int, list[Sentence]]:
    """Sentences by block; a line that ends in a colon takes the bullets under it along."""
    found: dict[int, list[Sentence]] = {}
    open_at: tuple[int, int] | None = None
    for number, block in enumerate(page.blocks):
        if block.kind is BlockKind.FURNITURE:
            continue
        for s in sentences(page.text, block.start, block.end):
            rows = found.setdefault(number, [])
            if open_at is not None and _BULLET.match(page.text, s.start):
                home = found[open_at[0]]
                home[-1] = Sentence(home[-1].start, s.end)
                continue
            rows.append(s)
            open_at = (number, s.start) if page.text[s.end - 1] == ":" else None
    return found


def _note(notes: _Notes, line: Line, marks: Marks, tellings: list[Telling]) -> None:
    first = tellings[0]
    topics = marks.topics_in(line.start, line.end)
    for counted in histories(line, topics):
        notes.histories.append((first, counted))
        if (counted.said.measure == "vetoes" and counted.said.ordinal is None) or counted.said.every:
            first.history = True
    notes.tellings += tellings
    votes = any(t.tells_vote and t.modality is Modality.HAPPENED for t in tellings)
    notes.occasions += [(line.start, first, o) for o in occasions(line, votes=votes)]
    notes.standings += standings(line)
    if not first.history:
        notes.wordings += [(first, w) for w in wordings(line, marks)]


def _uncounted(notes: _Notes, episodes: list[Episode]) -> list[Episode]:
    """"Has wielded its veto three times": a vote of the Council only where the report tells no other by that member."""
    told = {m for e in episodes for f in e.facts(Slot.VETO) for m in f.value.members}
    told |= {m for e in episodes for f in e.facts(Slot.BALLOT) for m in f.value[1].members}
    found = []
    for telling in notes.tellings:
        vetoers = {m for f in telling.of(Slot.VETO) for m in f.value.members}
        if telling.history and vetoers and not vetoers & told and telling.modality is Modality.HAPPENED:
            telling.recalled = True
            found.append(Episode([telling]))
            told |= vetoers
    return found


def _others(notes: _Notes, marks: Marks, homes: dict[int, Action], first: int) -> list[Action]:
    """Statements, meetings and drafts; the same kind in neighbouring sentences is one event."""
    found: list[Action] = []
    last: dict[Kind, tuple[int, int]] = {}
    for _, telling, o in notes.occasions:
        if o.kind is Kind.DRAFT and id(telling) in homes and homes[id(telling)].modality is Modality.HAPPENED and not telling.rival:
            continue
        span = Span.of(marks.text, telling.start, telling.end)
        known = last.get(o.kind)
        if known is not None and telling.order - known[1] <= 1 and found[known[0]].modality is o.modality:
            old = found[known[0]]
            if span not in old.spans:
                found[known[0]] = replace(old, spans=(*old.spans, span))
            last[o.kind] = (known[0], telling.order)
            continue
        sponsors = tuple(dict.fromkeys(m for f in telling.of(Slot.SPONSOR) for m in f.value)) if o.kind is Kind.DRAFT else o.members
        evidence = {f"sponsor.{m}": tuple(Span.of(marks.text, f.start, f.end) for f in telling.of(Slot.SPONSOR) if m in f.value) for m in sponsors}
        found.append(Action(
            id=f"a{first + len(found)}", kind=o.kind, modality=o.modality, spans=(span,), proposal=o.proposal, sponsors=sponsors,
            outcome=o.outcome, topics=marks.topics_in(telling.start, telling.end), vetoes=o.members if o.called_veto else (), evidence=evidence,
        ))
        last[o.kind] = (len(found) - 1, telling.order)
    return found


def _claims(
    notes: _Notes, marks: Marks, episodes: list[Episode], actions: list[Action], homes: dict[int, Action], words: list[Word]
) -> list[Claim]:
    rows: list[tuple[str | None, ClaimKind, Content, str, tuple[Span, ...]]] = []
    persons = frozenset(m for e in episodes for f in e.facts(Slot.VETO) if f.value.persons for m in f.value.members)
    for a in actions:
        rows += [(a.id, *claim) for claim in assertions(a, by_person=persons)]
    for episode, a in zip(episodes, actions, strict=False):
        rows += [(a.id, ClaimKind.TERM, TermSaid("resolution", "vote"), "the text is a resolution", spans) for spans in _terms(episode, marks.text)]
    for telling, worded in notes.wordings:
        home = homes.get(id(telling)) or _nearest(telling, notes, homes)
        says = f"the text is said to {worded.said.verb}: {', '.join(sorted(worded.said.topics))}"
        rows.append((home.id if home else None, ClaimKind.WORDING, worded.said, says, (Span.of(marks.text, worded.start, worded.end),)))
    for telling, counted in notes.histories:
        home = homes.get(id(telling))
        span = (Span.of(marks.text, counted.start, counted.end),)
        rows.append((home.id if home else None, ClaimKind.HISTORY, _scoped(counted.said, marks), counted.says, span))
    rows += [(None, s.kind, s.content, s.says, (Span.of(marks.text, s.start, s.end),)) for s in notes.standings]
    rows = [r for r in rows if r[4]]
    told = [*((*row, ()) for row in rows), *((None, *word) for word in words)]
    told.sort(key=lambda r: (r[4][0].start, r[1]))
    return [Claim(f"c{i}", kind, act, spans, says, content, by) for i, (act, kind, content, says, spans, by) in enumerate(told, 1)]


def _terms(episode: Episode, text: str) -> list[tuple[Span, ...]]:
    """Where a text that was not adopted, as the report has it or as the record will, is called a resolution."""
    spans = []
    for d in (d for t in episode.tellings for d in t.drafts if d.value.term == "resolution" and not d.value.plural):
        words = re.match(r".*?\bresolution\b", text[d.start : d.end], re.I | re.S)
        if words and not re.search(r"\bdraft\b", words[0], re.I):
            spans.append(Span.of(text, d.start, d.start + words.end()))
    return [tuple(spans[:1])] if spans and episode.modality is Modality.HAPPENED else []


def _nearest(telling: Telling, notes: _Notes, homes: dict[int, Action]) -> Action | None:
    """The vote last told before a sentence that speaks of "the text"."""
    before = [t for t in notes.tellings if t.order <= telling.order and id(t) in homes]
    before = [t for t in before if not homes[id(t)].recalled] or before
    return homes[id(before[-1])] if before and telling.definite else None


def _scoped(said: HistorySaid, marks: Marks) -> HistorySaid:
    """A history claim is about what the report is about, where it names no situation, or only a wider one."""
    counts = Counter(t for _, _, t in marks.topics if t in TOPICS and TOPICS[t].kind == "situation")
    if not counts:
        return said
    main = counts.most_common(1)[0][0]
    own = {t for t in said.topics if t in TOPICS and TOPICS[t].kind == "situation"}
    if own - {"israel", "palestine"} - set(lineage(main)):
        return said
    return replace(said, topics=(said.topics - own) | {main})
