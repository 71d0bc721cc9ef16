"""Whether a report is about the Council at all: by its name, or by what no other body has."""

from __future__ import annotations

from collections.abc import Iterable

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.council.symbols import SymbolKind
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.marks import Marks
from horseshoe.reading.names.bodies import speaks_of_council
from horseshoe.reading.names.body import Body
from horseshoe.reading.names.craft import craft, is_civic
from horseshoe.reading.names.pretence import has_its_officers, is_domestic, is_pretence
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late

# Bodies that reports on the Council name in passing.
COMPANY = late(
    r"(?i)assembly|unga|arab league|african union|nato|iaea|rights council|governors|european "
    r"union|congress|senate|parliament|cabinet|criminal court|members?$"
)
# A vote that other bodies take at other tables, told of in a sentence of its own.
ELSEWHERE = late(
    r"\b(?:EU|E\.U\.|European\s+(?:Union|Council|Commission)|Brussels|NATO|WTO|World\s+Trade|OSCE|OAS|G-?7|G-?20|"
    r"ASEAN|Common\s+Market|Bundes\w+|"
    r"climate\s+(?:summit|talks|conference)|OPEC|ICAO|IMO|IMF|World\s+Bank|bloc|(?!Arab|African|Western|Contact|"
    r"Islamic)[A-Z]\w+(?:['’]s)?\s+(?:Group|"
    r"Club|Conference|Forum|[Ss]ummit|Convention|Process))\b"
)
COMPOUND_AFTER = (
    r"(?:['’]s)?\s+(?:resolutions?|action|debates?|sanctions|members?|presiden\w+|veto(?:es)?|committee|mandates?|"
    r"decisions?|statements?|reports?|rules?|powers?)\b"
)
COMPOUND = late(COMPOUND_AFTER)
# Whose count of more than fifteen stands beside the Council's, which is then "the Council" alone.
_OF_THE_ASSEMBLY = late(r"\b(?P<ours>(?:General|U\.?N\.?|United\s+Nations)\s+Assembly|UNGA)\b|\b[Tt]he\s+Assembly\b")
_TEXTS = frozenset({"resolution", "draft", "draft resolution", "text", "draft text"})
_FIRST = 1946  # the year of its first meeting
_SEATS = 15
_ENOUGH = 2  # points without the Council's name


def has_evidence(marks: Marks, tellings: list[Telling], foreign: bool) -> bool:
    """Whether a report is about the Council at all: by its name, or by what no other body has.

    Only there does a State veto, are resolutions numbered in thousands, and do ballots close at fifteen with permanent
    members among them. Points are added up; another body that is named takes two away.
    """
    mentions = list(marks.bodies)
    if is_pretence(marks.text) or has_its_officers(marks.text):
        return False
    if speaks_of_council(marks.text, mentions) and not is_domestic(marks.text):
        return True
    if max((m.year for m in marks.moments if m.year), default=_FIRST) < _FIRST:
        return False  # of the League, and of none that sits in New York
    bodies = {m.body for m in mentions if not m.passing}
    strangers = {m for m in mentions if m.body is Body.OTHER and not COMPANY.search(marks.text[m.start : m.end])}
    voters = {m for t in tellings for f in (*t.of(Slot.BALLOT), *t.weak) for m in f.value[1].members}
    ours = any(counts_seats(t) or _vetoes_a_text(t) for t in tellings)
    foreign = foreign and not (ours and is_beside_ours(marks, tellings))
    points = (Body.BARE in bodies) + (Body.UN in bodies) - (Body.OTHER in bodies) - 3 * bool(strangers or foreign)
    points += 2 * any(s.kind is SymbolKind.DOCUMENT or (s.number or 0) > 99 for _, _, s in marks.symbols)
    vetoers = {
        m
        for t in tellings
        for f in t.of(Slot.VETO)
        for m in f.value.members
        if not ELSEWHERE.search(marks.text, t.start, t.end)
    }
    points += 3 * bool(vetoers and vetoers <= PERMANENT_CODES)
    points += (len(voters) >= 2) + bool(voters & PERMANENT_CODES)
    if not vetoers and not bodies & {Body.BARE, Body.UN} and ELSEWHERE.search(marks.text):
        points -= 2
    points -= 2 * is_civic(marks.text)
    told = craft(marks, votes=any(t.tells_vote and t.modality is Modality.HAPPENED for t in tellings))
    points += told
    closing = max(2 * any(closes(t) for t in tellings), closes_over(tellings))
    voted = any(t.tells_vote and d.value.term in _TEXTS for t in tellings for d in t.drafts)
    points += closing + bool((closing or voted) and marks.topics)
    counted = any(t.of(Slot.SCORE) or any(f.value[1].count for f in (*t.of(Slot.BALLOT), *t.weak)) for t in tellings)
    counted = counted or any(d.value.term in _TEXTS for t in tellings for d in t.drafts)
    asked = any(m.body is Body.COUNCIL and m.passing for m in mentions) and not (strangers or foreign)
    asked = asked and not ELSEWHERE.search(marks.text)
    points += asked + (asked and any(t.sides_counted > 1 for t in tellings))
    # Two States on one side vote anywhere.
    sign = bool(
        bodies & {Body.BARE, Body.UN} or marks.symbols or vetoers or closing or told or counted or len(voters) > 2
    )
    return sign and points >= _ENOUGH


def vetoed_by_permanent(tellings: Iterable[Telling]) -> bool | None:
    """Whether a sentence has permanent members, and nobody else, veto something; None where nobody vetoes."""
    sets = [f.value.members for t in tellings for f in t.of(Slot.VETO)]
    return any(set(members) <= PERMANENT_CODES for members in sets) if sets else None


def counts_seats(telling: Telling) -> bool:
    """Whether a telling counts who was for a text, and they are no more than the Council has seats."""
    if telling.modality is not Modality.HAPPENED:
        return False
    scores = [f.value for f in telling.of(Slot.SCORE)]
    yes = [f.value[1].count for f in telling.of(Slot.BALLOT) if f.value[0] is Ballot.YES]
    return any(sum(score) <= _SEATS for score in scores) or any(n is not None and n <= _SEATS for n in yes)


def _vetoes_a_text(telling: Telling) -> bool:
    """Whether a telling has a text vetoed, and says who else voted."""
    happened = telling.modality is Modality.HAPPENED and telling.drafts
    return bool(happened and telling.of(Slot.VETO) and telling.of(Slot.BALLOT))


def is_beside_ours(marks: Marks, tellings: Iterable[Telling]) -> bool:
    """Whether "the Council" of a report stands beside the General Assembly, and is no other than this one."""
    assembly = _OF_THE_ASSEMBLY.search(marks.text)
    if assembly is None or not any(m.body is Body.BARE for m in marks.bodies):
        return False
    facts = [f for t in tellings for f in (*t.of(Slot.BALLOT), *t.weak, *t.of(Slot.VETO))]
    named = {m for f in facts for m in (f.value if f.slot is Slot.VETO else f.value[1]).members}
    return bool(assembly["ours"] or named & PERMANENT_CODES)


def closes(telling: Telling) -> bool:
    """Whether a score in one sentence makes fifteen, or all fifteen did the same."""
    whole = any(f.value[1].count == 15 for f in telling.of(Slot.BALLOT))
    return whole or any(len(f.value) >= 3 and sum(f.value) == 15 for f in telling.of(Slot.SCORE))


def closes_over(tellings: list[Telling]) -> int:
    """Points where neighbouring sentences give sides that make fifteen: one, and two with a permanent member named."""
    best = 0
    for i, first in enumerate(tellings):
        sides: dict[str, int] = {}
        named: set[str] = set()
        for telling in tellings[i : i + 3]:
            for fact in (*telling.of(Slot.BALLOT), *telling.weak):
                side, voters = fact.value
                named |= set(voters.members)
                told = voters.count if voters.count is not None else len(voters.members)
                sides[side] = max(sides.get(side, 0), told)
            for fact in telling.of(Slot.SCORE):
                for side, n in zip((Ballot.YES, Ballot.NO, Ballot.ABSTAIN), fact.value, strict=False):
                    sides.setdefault(side, n)
        if not first.tells_vote or len(sides) < 2:
            continue
        if sum(sides.values()) == 15:
            best = max(best, 1 + bool(named & PERMANENT_CODES))
        elif sum(sides.values()) == 11 and named & PERMANENT_CODES:
            best = max(best, 1)  # as many as sat there until 1965
    return best
