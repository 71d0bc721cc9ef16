"""What a report says the Council did, in one plain sentence an action."""

from __future__ import annotations

from collections.abc import Iterable

from horseshoe.checking.finding import Match, Rival
from horseshoe.council.topics import TOPICS
from horseshoe.drawing.naming import day, listed, short_name, with_article
from horseshoe.reading.claims.actions import Action, CountBasis, Kind, Modality, Proposal, SaidTally, Told
from horseshoe.reading.spans import Span
from horseshoe.record.vote import Vote

_PLACES, _LONG, _TITLE = 3, 60, 90
_TOLD = {
    Told.ADOPTED: "adopted",
    Told.VETOED: "vetoed",
    Told.SHORT: "failed for want of votes",
    Told.NOT_ADOPTED: "not adopted",
    Told.CARRIED: "carried",
    Told.NOT_CARRIED: "not carried",
    Told.AGREED: "agreed",
    Told.BLOCKED: "blocked",
    Told.WITHDRAWN: "withdrawn",
    Told.POSTPONED: "postponed",
}
_KINDS = {
    Kind.VOTE: "a vote",
    Kind.STATEMENT: "a statement",
    Kind.MEETING: "a meeting",
    Kind.CONSULTATIONS: "closed consultations",
    Kind.ARTICLE_99: "Article 99 invoked",
    Kind.DRAFT: "a draft",
}
_MODALITIES = {
    Modality.HAPPENED: "",
    Modality.EXPECTED: ", expected",
    Modality.PROPOSED: ", proposed",
    Modality.DENIED: ", denied",
}
_COUNTS = (
    ("yes", "in favour"),
    ("no", "against"),
    ("abstain", "abstaining"),
    ("not_participating", "not participating"),
    ("absent", "absent"),
)


def unmatched(match: Match) -> str:
    """Why an action has no vote beside it."""
    if match.why:
        return " ".join(match.why)
    return "Several votes fit equally well." if match.tied else "No vote of the record was matched to it."


def against(rival: Rival) -> str:
    """'S/2024/173 of 20 February 2024: why it was not chosen'; the reason may name the vote itself."""
    named = f"{rival.vote.symbol} of {day(rival.vote.date)}"
    return rival.why_not if rival.why_not.startswith(rival.vote.symbol) else f"{named}: {rival.why_not}"


def quoted(spans: Iterable[Span], most: int = 300) -> str:
    """The words of the report in quotation marks on one line, cut after `most` characters where they are many."""
    words = " … ".join(f"“{' '.join(span.quote.split())}”" for span in spans)
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0].rstrip("“ …") + " …”"


def told(action: Action, vote: Vote | None = None) -> str:
    """'A vote on a draft resolution, 8 December 2023: vetoed by France; 9 in favour, 1 against (derived)'.

    Only what the report says, right or wrong, and what the reader derived from it, marked so. What it was about is
    told in the words of the record where `vote` is the one that is meant: a report names many a State besides.
    """
    head = _KINDS[action.kind]
    if action.kind is Kind.STATEMENT and action.proposal:
        head = f"a {_worded(action.proposal)}"
    elif action.kind is Kind.VOTE and action.proposal not in (None, Proposal.UNKNOWN):
        head += f" on {_a(_worded(action.proposal))}"
    if action.symbol:
        head += f", {action.symbol}"
    if about := _about(action, vote):
        head += f" ({about})"
    head += _MODALITIES[action.modality] + _when(action)
    said = [part for part in (_outcome(action), _tally(action.tally), _sponsors(action)) if part]
    sentence = f"{head}: {'; '.join(said)}" if said else head
    return sentence[0].upper() + sentence[1:]


def _about(action: Action, vote: Vote | None) -> str:
    """What the record has it be about; else the situations told with it, the narrowest alone, or its subject.

    A State that voted, wrote the text or sat at the table is named for that, and not as what it was about.
    """
    on_record = (vote.title, vote.item) if vote is not None else ()
    if about := next((words for words in on_record if words and len(words) < _TITLE), None):
        return about
    hands = {*action.ballots, *action.vetoes, *action.sponsors, *action.holders, *(vote.ballots if vote else ())}
    places = {topic for topic in action.topics if topic in TOPICS and TOPICS[topic].kind == "situation"}
    places = {topic for topic in places if TOPICS[topic].state not in hands}
    places = (places & vote.topics if vote is not None else set()) or places
    wider = {TOPICS[topic].parent for topic in places}
    narrow = sorted(TOPICS[topic].label for topic in places - wider if not TOPICS[topic].standing)
    return ", ".join(narrow[:_PLACES]) or (action.subject if action.subject and len(action.subject) < _LONG else "")


def _worded(proposal: Proposal | None) -> str:
    return str(proposal).replace("_", " ")


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _when(action: Action) -> str:
    moment = action.date
    if moment is None or not (moment.value or moment.text):
        return ""
    if not moment.value:
        return f", “{moment.text}”"
    return f", {day(moment.value)}"


def _outcome(action: Action) -> str:
    words = _TOLD.get(action.outcome, "")
    if action.vetoes:
        by = listed(with_article(short_name(code)) for code in action.vetoes)
        return f"vetoed by {by}" if action.outcome is Told.VETOED else f"{words + ', ' if words else ''}veto by {by}"
    return ("unanimously " if action.unanimous and words else "") + words


def _tally(tally: SaidTally | None) -> str:
    if tally is None:
        return ""
    parts = []
    for name, words in _COUNTS:
        count: int | None = getattr(tally, name)
        if count is not None and not (count == 0 and tally.basis.get(name) is CountBasis.DERIVED):
            derived = " (derived)" if tally.basis.get(name) is CountBasis.DERIVED else ""
            parts.append(f"{count} {words}{derived}")
    return ", ".join(parts)


def _sponsors(action: Action) -> str:
    return f"sponsored by {listed(with_article(short_name(c)) for c in action.sponsors)}" if action.sponsors else ""
