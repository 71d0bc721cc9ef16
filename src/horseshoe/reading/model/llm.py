"""A reader that asks a language model, and takes of its answer what stands in the text.

What the model marks of votes, statements and meetings becomes actions by the grammar's own way: the same arithmetic
over the seats, the same symbols, days and topics, the same assertions. Claims of rules, seats, history and wording,
figures and quotes stay the grammar's. Whatever the model invents is dropped and counted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from horseshoe.reading.claims.actions import Action, Kind, Modality, Proposal, Told
from horseshoe.reading.claims.assertions import assertions
from horseshoe.reading.claims.claims import Claim, ClaimKind, Content
from horseshoe.reading.marks import find_marks
from horseshoe.reading.model.grounding import Ground, Place, one_of
from horseshoe.reading.model.llm_answer import SaidAction, answer
from horseshoe.reading.model.llm_prompt import Excerpt, messages
from horseshoe.reading.names.jurisdiction import Deed, Jurisdiction
from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.pages.publication import publication
from horseshoe.reading.reading import Reading
from horseshoe.reading.report import read
from horseshoe.reading.spans import Span
from horseshoe.reading.votes.episodes import Episode
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.votes.votes import action as vote
from horseshoe.reading.words.dates import resolve
from horseshoe.reading.words.sentences import Sentence, sentences

Ask = Callable[[Sequence[dict[str, str]]], str]
"""Messages ('role', 'content') to the text of the answer; raises ModelError where there is none."""

_ACTIONS_OWN = frozenset(
    {
        ClaimKind.TALLY, ClaimKind.BALLOT, ClaimKind.VETO, ClaimKind.OUTCOME, ClaimKind.SPONSOR, ClaimKind.DATE,
        ClaimKind.SYMBOL, ClaimKind.STATEMENT,
    }
)  # fmt: skip
_STATEMENT_ENDS = frozenset({Told.AGREED, Told.BLOCKED, Told.UNKNOWN})
_Row = tuple[str | None, ClaimKind, Content, str, tuple[Span, ...], tuple[str, ...]]


class _Held(Struct, frozen=True):
    """An action of the model's whose facts were found: one telling a passage, in order of the text."""

    said: SaidAction
    kind: Kind
    modality: Modality
    tellings: list[Telling]


class ModelReader:
    """Reads with the help of a model; a `Reader`.

    Args:
        ask: how the model is asked.
    """

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def __call__(self, page: Page, published: str | None = None) -> Reading:
        """Read a report; `page.notes` of the reading tell how much of the model's answer was dropped.

        Raises:
            ModelError: no answer, or none of the shape asked for.
        """
        by_grammar = read(page, published)
        excerpt = Excerpt.of(page)
        if page.language not in (None, "en") or not excerpt.text.strip():
            return by_grammar
        told = answer(self._ask(messages(excerpt, by_grammar.published)))
        day, _ = publication(page, published)
        ground = Ground(find_marks(page.text, on=day), excerpt, _sentences(page))
        held, kept = _held(told.actions, ground)
        actions = [_action(one, ground, n, day) for n, one in enumerate(held, 1)]
        notes = _notes(told.given - kept, told.given, excerpt.cut)
        return replace(
            by_grammar,
            page=replace(page, notes=(*page.notes, *notes)),
            actions=tuple(actions),
            claims=tuple(_claims(actions, held, by_grammar)),
        )


def _sentences(page: Page) -> list[Sentence]:
    told = [b for b in page.blocks if b.kind is not BlockKind.FURNITURE]
    return [s for b in told for s in sentences(page.text, b.start, b.end, whole=page.lines_go_on)]


def _held(actions: Sequence[SaidAction], ground: Ground) -> tuple[list[_Held], int]:
    """The actions that stand, in the order of the text, and how many facts they have between them."""
    found = [held for said in actions if (held := _hold(said, ground)) is not None]
    found = _of_the_council(found, ground)
    found.sort(key=lambda h: h.tellings[0].start)
    return found, sum(len(t.facts) for h in found for t in h.tellings)


def _hold(said: SaidAction, ground: Ground) -> _Held | None:
    kind, modality = one_of(Kind, said.kind), one_of(Modality, said.modality)
    passages = ground.passages(said.passages)
    if kind is None or modality is None or not passages:
        return None
    facts = [f for one in said.facts if (f := ground.fact(one, passages, modality)) is not None]
    tellings = [_telling(place, n, said, modality) for n, place in enumerate(passages)]
    for fact in _within_seats(facts):
        next(t for t in tellings if t.start <= fact.start and fact.end <= t.end).facts.append(fact)
    if kind is Kind.VOTE and modality is Modality.HAPPENED and not any(t.tells_vote for t in tellings):
        return None  # a vote of which nothing is left
    return _Held(said, kind, modality, tellings)


def _telling(place: Place, number: int, said: SaidAction, modality: Modality) -> Telling:
    return Telling(
        *place,
        block=number,
        order=number,
        modality=modality,
        recalled=said.recalled,
        proposal=one_of(Proposal, said.proposal),
    )


def _within_seats(facts: list[Fact]) -> list[Fact]:
    """All facts, or those that are no counts where the counts come to more than there are seats."""
    counts = {f.value[0]: f.value[1].count for f in facts if f.slot is Slot.BALLOT and f.value[1].count is not None}
    members = {m for f in facts if f.slot is Slot.BALLOT for m in f.value[1].members}
    if sum(counts.values()) <= 15 and len(members) <= 15:
        return facts
    return [f for f in facts if f.slot is not Slot.BALLOT]


def _of_the_council(found: list[_Held], ground: Ground) -> list[_Held]:
    """Without what another body did: walked sentence by sentence, as the grammar does."""
    rows = [
        (s, [h for h in found if any(t.start < s.end and s.start < t.end for t in h.tellings)])
        for s in ground.sentences
    ]
    deeds = [_deed(s, here) for s, here in rows]
    body = Jurisdiction.of(ground.marks, [t for h in found for t in h.tellings], deeds)
    foreign: set[int] = set()
    for (s, here), deed in zip(rows, deeds, strict=True):
        if not body.at(deed):
            foreign |= {id(h) for h in here if s.start <= h.tellings[0].start < s.end}
    return [h for h in found if id(h) not in foreign]


def _deed(s: Sentence, here: list[_Held]) -> Deed:
    told = [t for h in here for t in h.tellings if t.start < s.end and s.start < t.end]
    key = min((f.start for t in told for f in t.facts if s.start <= f.start < s.end), default=s.start)
    return replace(Deed.of(s.start, s.end, key, told), acts=bool(here))


def _action(held: _Held, ground: Ground, number: int, day: date | None) -> Action:
    text = ground.marks.text
    spans = tuple(Span.of(text, t.start, t.end) for t in held.tellings)
    if held.kind is Kind.VOTE:
        one = vote(Episode(held.tellings), ground.marks, number, day)
        return one if one.spans else replace(one, spans=spans)  # a vote expected, of which nothing else is told
    facts = [f for t in held.tellings for f in t.facts]
    sponsors = [f for f in facts if f.slot is Slot.SPONSOR]
    outcome: Told = next((f.value for f in facts if f.slot is Slot.OUTCOME), Told.UNKNOWN)
    moment = next((f.value for f in facts if f.slot is Slot.MOMENT), None)
    return Action(
        id=f"a{number}",
        kind=held.kind,
        modality=held.modality,
        spans=spans,
        date=resolve(moment, day, "past" if held.modality is Modality.HAPPENED else "future") if moment else None,
        proposal=one_of(Proposal, held.said.proposal),
        sponsors=tuple(dict.fromkeys(m for f in sponsors for m in f.value)),
        outcome=outcome if held.kind is not Kind.STATEMENT or outcome in _STATEMENT_ENDS else Told.UNKNOWN,
        topics=frozenset().union(*(ground.marks.topics_in(t.start, t.end) for t in held.tellings)),
        evidence={
            f"sponsor.{m}": tuple(Span.of(text, f.start, f.end) for f in sponsors if m in f.value)
            for m in {m for f in sponsors for m in f.value}
        },
    )


def _claims(actions: Sequence[Action], held: Sequence[_Held], by_grammar: Reading) -> list[Claim]:
    """What the actions assert, and the grammar's claims of other kinds, each at the action it stands in."""
    rows: list[_Row] = []
    facts = [f for h in held for t in h.tellings for f in t.facts if f.slot is Slot.VETO and f.value.persons]
    persons = frozenset(m for f in facts for m in f.value.members)
    for one in actions:
        rows += [(one.id, *draft, ()) for draft in assertions(one, by_person=persons)]
    for claim in by_grammar.claims:
        if claim.kind not in _ACTIONS_OWN:
            home = _home(claim, actions) if claim.action else None
            rows.append((home, claim.kind, claim.content, claim.says, claim.spans, claim.attribution))
    rows = [row for row in rows if row[4]]
    rows.sort(key=lambda row: (row[4][0].start, row[1]))
    return [
        Claim(f"c{n}", kind, act, spans, says, content, attribution)
        for n, (act, kind, content, says, spans, attribution) in enumerate(rows, 1)
    ]


def _home(claim: Claim, actions: Sequence[Action]) -> str | None:
    """The vote that is told where a claim stands, else the one told last before it."""
    votes = [a for a in actions if a.kind is Kind.VOTE]
    at = claim.spans[0]
    around = [a for a in votes if any(span.overlaps(at) for span in a.spans)]
    before = [a for a in votes if a.spans[0].start <= at.start]
    return around[0].id if around else before[-1].id if before else None


def _notes(dropped: int, given: int, cut: int) -> list[str]:
    notes = []
    if dropped:
        what = "fact" if given == 1 else "facts"
        notes.append(f"{dropped} of {given} {what} the model gave do not stand in the text and were dropped")
    if cut:
        notes.append(f"The model was not shown the last {cut} characters of this report; it is too long")
    return notes
