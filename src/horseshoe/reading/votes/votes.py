"""Votes of the Council as a report tells them: episodes become actions, with the place of every fact."""

from __future__ import annotations

from collections import Counter
from datetime import date

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.council.symbols import SymbolKind
from horseshoe.council.topics import TOPICS
from horseshoe.reading.claims.actions import Action, Kind, Modality, Proposal, Told
from horseshoe.reading.claims.counted import outcome_of_counts, procedural
from horseshoe.reading.marks import Marks
from horseshoe.reading.spans import Span
from horseshoe.reading.votes.arithmetic import SIDES, Sheet, close
from horseshoe.reading.votes.echoes import is_summary
from horseshoe.reading.votes.episodes import Episode
from horseshoe.reading.votes.evidence import Evidence
from horseshoe.reading.votes.facts import Slot
from horseshoe.reading.votes.sheets import minimum_of, settle_score, sheet_of, without_backers
from horseshoe.reading.votes.symbols_told import symbols
from horseshoe.reading.votes.told_days import NOW, date_of
from horseshoe.reading.words.late import late


def action(episode: Episode, marks: Marks, number: int, published: date | None) -> Action:
    """One vote as the report tells it."""
    evidence = Evidence(marks.text)
    sponsors = _sponsors(episode, evidence)
    vetoers = _vetoers(episode, evidence, Slot.VETO)
    sheet = sheet_of(episode, evidence, sponsors, published)
    if _of_the_union(episode, published) or "SUN" in {*vetoers, *(m for names in sheet.names.values() for m in names)}:
        _soviet(sheet)
        vetoers = tuple(dict.fromkeys("SUN" if m == "RUS" else m for m in vetoers))
    outcome = _outcome(episode, evidence, vetoers)
    seats = _seats(episode, sheet, published)
    enough = 7 if seats == 11 else 9
    minimum_of(episode, sheet, evidence, enough)
    settle_score(episode, sheet, outcome, evidence, enough)
    sponsors = without_backers(episode, sheet, sponsors, evidence)
    unanimous = bool(episode.facts(Slot.UNANIMOUS))
    tally = close(sheet, vetoers, seats, unanimous=unanimous)
    held = episode.modality is Modality.HAPPENED
    if not held:
        put_off = any(f.value is Told.POSTPONED for f in episode.facts(Slot.OUTCOME))
        tally, sheet, vetoers = None, Sheet(), ()
        outcome = Told.POSTPONED if put_off else Told.UNKNOWN
    proposal = _proposal(episode)
    outcome = outcome_of_counts(
        outcome,
        unanimous,
        episode,
        tally,
        9 if seats == 15 and (_told(sheet) > 11 or _since_1966(episode, published)) else 7,
        enough,
        sheet.names.get(Ballot.NO, []) if proposal is not Proposal.PROCEDURAL_MOTION else [],
        len(sheet.names.get(Ballot.YES, ())),
    )
    few = tally is not None and tally.yes is not None and tally.yes < enough
    if outcome is Told.UNKNOWN and episode.facts(Slot.ENOUGH) and held and not few:
        outcome = Told.ADOPTED if not set(sheet.names.get(Ballot.NO, ())) & PERMANENT_CODES else outcome
        for fact in episode.facts(Slot.ENOUGH):
            evidence.add("act", fact)
    if outcome is Told.VETOED and not vetoers:
        vetoers = tuple(m for m in sheet.names.get(Ballot.NO, ()) if m in PERMANENT_CODES)
    topics = _topics(episode, marks)
    symbol, other = symbols(episode, evidence)
    if proposal is Proposal.PROCEDURAL_MOTION:
        outcome = {Told.ADOPTED: Told.CARRIED, Told.NOT_ADOPTED: Told.NOT_CARRIED, Told.SHORT: Told.NOT_CARRIED}.get(
            outcome, outcome
        )
    for fact in episode.facts(Slot.UNANIMOUS):
        evidence.add("unanimous", fact)
    return Action(
        id=f"a{number}",
        kind=Kind.VOTE,
        modality=episode.modality,
        spans=_spans(episode, marks.text),
        date=date_of(episode, published, evidence, {*vetoers, *(m for names in sheet.names.values() for m in names)}),
        proposal=proposal,
        symbol=symbol,
        subject=_subject(
            topics, {*sheet.torn, *sponsors, *vetoers, *(m for names in sheet.names.values() for m in names)}
        ),
        sponsors=sponsors,
        tally=tally,
        ballots={m: side for side, members in sheet.names.items() for m in members},
        outcome=outcome,
        vetoes=(*vetoers, *(_vetoers(episode, evidence, Slot.MISCALLED) if held else ())),
        topics=topics,
        evidence=evidence.frozen(),
        unanimous=unanimous,
        recalled=episode.recalled,
        number_of=other,
        several=all(is_summary(t) for t in episode.tellings if t.tells_vote),
    )


def _subject(topics: frozenset[str], voters: set[str]) -> str | None:
    """What the vote was about, in words; a State that only voted is not what it was about."""
    about = [TOPICS[t] for t in topics if t in TOPICS]
    return ", ".join(sorted(t.label for t in about if t.state is None or t.state not in voters)) or None


_UNION = 1991  # its last year


def _soviet(sheet: Sheet) -> None:
    """ "Moscow" beside "the Soviet Union" is the same seat, though the report gives no day to tell it by."""
    for side, names in sheet.names.items():
        sheet.names[side] = list(dict.fromkeys("SUN" if m == "RUS" else m for m in names))


def _of_the_union(episode: Episode, published: date | None) -> bool:
    """Whether the report puts the vote into a year in which the Soviet Union sat."""
    moments = {f.value.text.lower() for f in episode.facts(Slot.MOMENT)}
    then = episode.recalled or any(0 < t.year <= _UNION for t in episode.tellings)
    this_week = any(f.value.weekday is not None and not f.value.year for f in episode.facts(Slot.MOMENT)) and not then
    if published is not None and published.year > _UNION and (this_week or moments & NOW):
        return False  # an older year in this week's vote is of what led to it
    years = [f.value.year for f in episode.facts(Slot.MOMENT) if f.value.year]
    return (bool(years) and max(years) < _UNION) or (not years and _past(episode) > 0)


def _sponsors(episode: Episode, evidence: Evidence) -> tuple[str, ...]:
    found: list[str] = []
    against = {member for fact in episode.facts(Slot.VETO) for member in fact.value.members}
    for fact in episode.facts(Slot.SPONSOR):
        for member in fact.value:
            if member in against:
                continue  # nobody vetoes a text of its own: it is the author of another
            evidence.add(f"sponsor.{member}", fact)
            if member not in found:
                found.append(member)
    return tuple(found)


def _vetoers(episode: Episode, evidence: Evidence, slot: Slot) -> tuple[str, ...]:
    found: list[str] = []
    for fact in episode.facts(slot):
        for member in fact.value.members:
            evidence.add(f"veto.{member}", fact)
            if member not in found:
                found.append(member)
    return tuple(found)


def _seats(episode: Episode, sheet: Sheet, published: date | None) -> int:
    """Eleven until 1965, as far as the report shows its day: gone States, or counts that close at eleven."""
    if filled := next((t.seats for t in episode.tellings if t.seats), None):
        return filled
    years = [f.value.year for f in episode.facts(Slot.MOMENT) if f.value.year]
    if not years and published and published.year < 1966:
        years = [published.year]
    if not years and _past(episode) and _told(sheet) <= 11:
        years = [_past(episode)]
    if years and max(years) < 1966:
        return 11
    return (
        11
        if not years
        and sum(sheet.counts.values()) == 11
        and set(sheet.counts) >= {Ballot.YES, Ballot.NO, Ballot.ABSTAIN}
        else 15
    )


def _past(episode: Episode) -> int:
    """The year before 1966 that the report is in where it tells the vote; 0 where it is in none."""
    years = {t.year for t in episode.tellings if t.tells_vote and not t.headline}
    return max(years) if years and 0 < max(years) < 1966 else 0


def _told(sheet: Sheet) -> int:
    """Ballots told, counted or named."""
    return sum(max(sheet.counts.get(side, 0), len(sheet.names.get(side, ()))) for side in SIDES)


def _since_1966(episode: Episode, published: date | None) -> bool:
    """Whether nine votes were needed on the day, as far as the report shows its day."""
    years = [f.value.year for f in episode.facts(Slot.MOMENT) if f.value.year]
    if not years and _past(episode):
        return False
    years = years or ([published.year] if published and not episode.recalled else [])
    return bool(years) and min(years) >= 1966


def _outcome(episode: Episode, evidence: Evidence, vetoers: tuple[str, ...]) -> Told:
    told = episode.facts(Slot.OUTCOME)
    for fact in told:
        evidence.add("outcome", fact)
    for fact in episode.facts(Slot.VETO):
        evidence.add("outcome", fact)
    values = {f.value for f in told}
    if not values and episode.facts(Slot.ACT):
        for fact in episode.facts(Slot.ACT):
            evidence.add("act", fact)  # "demanded": no claim that a text was adopted, though it follows
        values = {Told.ADOPTED}
    overridden = Told.ADOPTED in values and bool(vetoers) and not set(vetoers) & PERMANENT_CODES
    if (vetoers or Told.VETOED in values) and not overridden:
        return Told.VETOED
    for value in (Told.SHORT, Told.NOT_ADOPTED, Told.ADOPTED, Told.WITHDRAWN, Told.POSTPONED):
        if value in values:
            return value
    return Told.UNKNOWN


def _topics(episode: Episode, marks: Marks) -> frozenset[str]:
    topics: set[str] = set()
    for t in episode.tellings:
        topics |= marks.topics_in(t.start, t.end)
    return frozenset(topics)


def _proposal(episode: Episode) -> Proposal | None:
    texts = [t.drafts[0].value for t in episode.tellings if t.tells_vote and t.drafts]
    whole = bool(texts) and not texts[0].amendment  # amendments named later on are reasons and history
    kinds = [t.proposal for t in episode.tellings if t.proposal and t.tells_vote]
    kinds = [kind for kind in kinds if not whole or kind is not Proposal.AMENDMENT]
    if any(f.value.kind is SymbolKind.RESOLUTION for t in episode.tellings if t.tells_vote for f in t.of(Slot.SYMBOL)):
        kinds = [kind for kind in kinds if kind is not Proposal.PROCEDURAL_MOTION]  # its number is a resolution's
    if not kinds and procedural(episode) and (_moved(episode) or _on_nothing_else(episode)):
        return Proposal.PROCEDURAL_MOTION
    if not kinds:
        return Proposal.DRAFT_RESOLUTION if any(t.drafts for t in episode.tellings) else None
    return Counter(kinds).most_common(1)[0][0]


def _on_nothing_else(episode: Episode) -> bool:
    """ "It was decided by a procedural vote. Nine were in favour": no text is named anywhere, and no veto."""
    beside = any(t.proposal is Proposal.PROCEDURAL_MOTION for t in episode.tellings)
    return beside and not episode.facts(Slot.VETO) and not any(t.drafts for t in episode.tellings)


def _moved(episode: Episode) -> bool:
    """ "He moved for adjournment. The motion was passed": the text voted on is called what was moved."""
    texts = [d.value for t in episode.tellings if t.tells_vote for d in t.drafts]
    return bool(texts) and all(d.term == "motion" for d in texts)


def _spans(episode: Episode, text: str) -> tuple[Span, ...]:
    """The sentences that tell it, cut to where they tell it."""
    return tuple(Span.of(text, t.start, t.end) for t in episode.tellings if t.facts or t.weak)


_TEXT = late(r"(?i)\b(?:drafts?|resolutions?|texts?|motions?|amendments?|proposals?|measures?|applications?)\b")


def barely_told(action: Action) -> bool:
    """Whether all there is of a vote is that something failed, and no text is named.

    "The bid failed" in a report on the Council may be of talks, of a vote elsewhere, or of nothing that was voted on.
    """
    if action.outcome is not Told.NOT_ADOPTED or action.modality is not Modality.HAPPENED:
        return False
    if action.tally or action.ballots or action.vetoes or action.sponsors or action.symbol:
        return False
    if any(one.sides or one.authors for one in action.unplaced):
        return False
    return not any(_TEXT.search(span.quote) for span in action.spans)
