"""What the counts make of a text where the report does not say it: the law closes what is left open."""

from __future__ import annotations

from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.council.symbols import SymbolKind
from horseshoe.reading.claims.actions import Modality, Proposal, SaidTally, Told
from horseshoe.reading.votes.episodes import Episode
from horseshoe.reading.votes.facts import Slot


def procedural(episode: Episode) -> bool:
    """Whether a report says of a vote, or right beside it, that it was one on procedure."""
    return any(t.proposal is Proposal.PROCEDURAL_MOTION for t in episode.tellings if t.tells_vote or not t.drafts)


def outcome_of_counts(
    outcome: Told,
    unanimous: bool,
    episode: Episode,
    tally: SaidTally | None,
    needed: int,
    enough: int,
    against: list[str],
    for_it: int = 0,
) -> Told:
    """A vote called unanimous was adopted; a whole count tells what the law makes of it, where the report does not."""
    if outcome is Told.NOT_ADOPTED and procedural(episode) and tally is not None and (tally.yes or 0) >= needed:
        outcome = Told.UNKNOWN  # what failed was to stop it: nothing vetoes a motion that has its nine
    if (
        outcome is Told.NOT_ADOPTED
        and tally is not None
        and (tally.yes or 0) >= (needed if needed == 9 else enough)
        and not (tally.no or 0) >= 7
    ):
        return Told.VETOED  # votes enough for it and still not adopted: only a veto does that
    if outcome is Told.NOT_ADOPTED and for_it >= needed and set(against) & PERMANENT_CODES:
        return Told.VETOED  # as many are named
    if (
        outcome is Told.UNKNOWN
        and tally is not None
        and tally.yes is not None
        and tally.yes < needed
        and tally.basis.get("yes") == "stated"
    ):
        return Told.NOT_ADOPTED  # with fewer nothing is adopted
    if (
        outcome is Told.UNKNOWN
        and tally is not None
        and needed == 9
        and (tally.no or 0) + (tally.abstain or 0) > 15 - needed
        and not episode.facts(Slot.ACT)
        and not procedural(episode)
    ):
        return Told.NOT_ADOPTED  # too few are left to carry it
    if outcome is not Told.UNKNOWN or episode.modality is not Modality.HAPPENED:
        return outcome
    if unanimous or any(
        f.value.kind is SymbolKind.RESOLUTION for t in episode.tellings if t.tells_vote for f in t.of(Slot.SYMBOL)
    ):
        return Told.ADOPTED  # what bears a resolution's number was adopted
    if tally is None or tally.yes is None:
        return outcome
    if procedural(episode):  # no vote on procedure is vetoed
        return Told.ADOPTED if tally.yes >= needed else outcome
    barred = bool(set(against) & PERMANENT_CODES)
    if tally.yes >= needed and tally.no is not None and tally.no == len(against) and not barred:
        return Told.ADOPTED  # votes enough, and everybody who was against is named and can bar nothing
    if (
        tally.yes >= enough
        and tally.basis.get("yes") == "stated"
        and barred
        and not episode.facts(Slot.ACT)
    ):
        return Told.VETOED  # nine were enough, had no permanent member been against
    if tally.no is None or tally.abstain is None:
        return outcome
    # The law closes what the report leaves open, where it gives the whole count.
    if tally.yes < needed:
        return Told.NOT_ADOPTED
    if tally.yes >= enough and tally.no == len(against) and set(against) & PERMANENT_CODES:
        return Told.VETOED
    return Told.ADOPTED if tally.yes >= enough and not tally.no else outcome
