"""Which vote of the record is one action about? The one that stands clearly ahead, or none.

Every candidate is weighed by `weigh`: points for what agrees (more for what is rare), points against for what does
not. A vote is chosen only above `FLOOR`, ahead of the next by `MARGIN`, and on two independent kinds of evidence or a
symbol. Several that cannot be told apart are `tied`: the match holds none, and its rivals are the votes that fit.
"""

from __future__ import annotations

from datetime import date

from horseshoe.checking.candidates import candidates
from horseshoe.checking.clues import Sort, in_words
from horseshoe.checking.finding import Match, Rival
from horseshoe.checking.index import Index
from horseshoe.checking.said import Said
from horseshoe.checking.weigh import Weighed, sentence, weigh
from horseshoe.checking.when import DAYS_OFF, stretch
from horseshoe.reading.claims.actions import Action, Kind, Proposal
from horseshoe.record.store import Record

FLOOR, MARGIN = 5.5, 1.2
# Points of a day known to a few days or to a month, and the floors for a vote known to its month or not at all.
DATED, MONTHLY = 5.6, 4.5
OF_A_MONTH, DATELESS, CERTAIN = 7.8, 9.0, 12.0
_BORNE = 1.0  # points by which a vote bears out more of the words no rule knows than another that fits as well
MOST_TIED = 12  # of votes that fit alike so many are named
MANY = 3  # kinds of evidence that together stand for a month
_NOT_VOTED = frozenset({
    Proposal.STRAW_POLL, Proposal.PRESIDENTIAL_STATEMENT, Proposal.PRESS_STATEMENT, Proposal.JOINT_STATEMENT,
})  # fmt: skip


def votable(action: Action) -> bool:
    """Whether an action can be one vote of the record: statements, meetings and straw polls never are."""
    return action.kind in (Kind.VOTE, Kind.DRAFT) and action.proposal not in _NOT_VOTED and not action.several


def rank(action: Action, index: Index, published: date | None) -> list[Weighed]:
    """The votes an action may be about, best first; barred ones last."""
    said = Said.of(action)
    weighed = [weigh(said, entry, index, published) for entry in candidates(said, index, published)]
    weighed.sort(key=lambda w: (w.barred, -w.score))
    return weighed


def fit(weighed: Weighed) -> bool:
    """Whether a vote fits well enough to be taken for the one meant, were it alone.

    The less is known of the day, the more the rest has to say: of three thousand votes some fit half a story by chance.
    """
    if weighed.barred:
        return False
    if Sort.SYMBOL in weighed.sorts:
        return weighed.score >= FLOOR
    when = _when(weighed)
    # Told in every other particular, it is that vote even under a wrong day.
    near = when >= DATED or weighed.score - when >= CERTAIN
    kinds = len(weighed.sorts - {Sort.OUTCOME, Sort.PROPOSAL})
    floor = FLOOR if near else OF_A_MONTH if when >= MONTHLY or kinds >= MANY else DATELESS
    ended = weighed.on_the_day and Sort.OUTCOME in weighed.sorts  # on that day, with that end
    return weighed.score >= floor and (kinds >= 2 or ended)


def _when(weighed: Weighed) -> float:
    return sum(clue.points for clue in weighed.clues if clue.sort is Sort.WHEN)


def pick(ranked: list[Weighed], margin: float = MARGIN, *, sure: bool = False) -> tuple[Weighed | None, list[Weighed]]:
    """The vote that stands ahead, or None and those that fit equally well.

    Of several, the one held on the very day is meant, or the one that bears out more of what no rule could place; ahead
    by all but the day and the votes in favour, none is while another fits.

    Args:
        sure: words no rule could place do not decide.
    """
    if not ranked or not (fit(ranked[0]) or _stands_alone(ranked) or _alone_on_its_day(ranked)):
        return None, []
    near = [w for w in ranked[1:] if not w.barred and w.score > ranked[0].score - margin]
    on_the_day = [w for w in (ranked[0], *near) if w.on_the_day and fit(w)]
    if near and len(on_the_day) == 1:
        return on_the_day[0], []
    if not near and ranked[0].miscounted:
        # Of another day one is no rival of a vote on the very day, nor of one in the days of the news an older one.
        apart, timely = ranked[0].on_the_day, _when(ranked[0]) > 0
        near = [w for w in ranked[1:] if fit(w) and not w.miscounted and (w.on_the_day or not apart)]
        near = [w for w in near if _when(w) >= 0 or not timely]
    if near:
        told = sorted((w for w in (ranked[0], *near) if fit(w)), key=lambda w: -w.borne)
        if not sure and len(told) > 1 and told[0].borne >= told[1].borne + _BORNE:
            return told[0], []
        return None, [ranked[0], *near]
    return ranked[0], []


def _stands_alone(ranked: list[Weighed]) -> bool:
    """Whether the first fits in all but a day told wrong by two or three, and no other comes near."""
    first, others = ranked[0], [w for w in ranked[1:] if not w.barred]
    slipped = not first.barred and [c.points for c in first.clues if c.sort is Sort.WHEN] == [DAYS_OFF]
    slipped = slipped and first.score >= FLOOR
    kinds = first.sorts - {Sort.OUTCOME, Sort.PROPOSAL}
    return slipped and len(kinds) >= MANY and all(w.score < first.score - _ALONE for w in others)


_ALONE = 6.0  # points


def _alone_on_its_day(ranked: list[Weighed]) -> bool:
    """Whether the first is the one vote of the very day told, ended as told, and nothing told speaks against it."""
    first = ranked[0]
    agrees = all(c.points > 0 for c in first.clues) and any(c.sort is Sort.OUTCOME for c in first.clues)
    alone = not any(w.on_the_day for w in ranked[1:])
    return first.on_the_day and not first.barred and agrees and alone and first.score >= FLOOR


def told(action: Action, ranked: list[Weighed], record: Record) -> Match:
    """The match that a ranking amounts to, with its reasons and rivals in sentences."""
    best, tied = pick(ranked)
    if best is not None:
        others = [w for w in ranked if w is not best][:4]
        rivals = tuple(Rival(w.entry.vote, why_not(w, best)) for w in others if w.score > 0 or w.score > best.score - 8)
        return Match(action.id, best.entry.vote, best.why, rivals, by_words=pick(ranked, sure=True)[0] is None)
    if tied:
        rivals = tuple(Rival(w.entry.vote, f"{label(w)} fits as well as the others.") for w in tied[:MOST_TIED])
        count = len(tied)
        return Match(action.id, None, (f"{count} votes fit equally well.",), rivals, tied=True)
    return Match(action.id, None, (_nothing(action, record),))


def _nothing(action: Action, record: Record) -> str:
    if action.several:
        return "The report tells of several texts at once, so no single vote is meant."
    if not votable(action):
        return "This is not put to a vote, so the record of votes does not hold it."
    if action.proposal is Proposal.PROCEDURAL_MOTION:
        return "The record holds hardly any votes on procedure."
    span = stretch(action.date)
    if span and span.earliest and span.earliest > record.through:
        return f"The record ends on {in_words(record.through)}."
    return "No vote of the record can be told to be the one meant."


def label(weighed: Weighed) -> str:
    """S/2024/173 of 20 February 2024."""
    vote = weighed.entry.vote
    return f"{vote.symbol} of {in_words(vote.date)}"


def why_not(rival: Weighed, chosen: Weighed) -> str:
    """One sentence: what a rival shares with the vote chosen, and what tells the two apart."""
    ours = {clue.text.format(*clue.args): clue.points for clue in chosen.clues}
    tally = rival.entry.vote.tally
    same = tally is not None and tally == chosen.entry.vote.tally
    lost = sorted((c for c in rival.clues if c.points < 0), key=lambda c: c.points)
    if lost:
        what = lost[0].words(rival.entry.vote.date)
    else:
        theirs = {clue.text for clue in rival.clues}
        missing = sorted((c for c in chosen.clues if c.text not in theirs and c.points > 0), key=lambda c: -c.points)
        what = (
            f"less speaks for it; of {chosen.entry.vote.symbol}, {missing[0].words(chosen.entry.vote.date)}"
            if missing and ours
            else "less speaks for it"
        )
    return f"{label(rival)} has the same tally, but {what}." if same else sentence(f"{label(rival)}: {what}")
