"""A vote that a report tells too sparely to be matched by itself: the one of its day and place, or the one it names.

The bench wants more than a day and a place before it faults a report; to say which event a report tells, they are
enough where the record holds one vote that fits, and nothing the report says speaks against it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from horseshoe.checking.clues import in_words
from horseshoe.council.symbols import find_symbols
from horseshoe.record.store import Record
from horseshoe.record.vote import Subject, Vote
from horseshoe.story.about import places_of
from horseshoe.story.gather import FAILED, PASSED, Group
from horseshoe.story.rows import TellingRow

_FEW = 7  # days; within more, one vote of a place is no longer the one meant
_PARTS = frozenset({Subject.AMENDMENT, Subject.PARAGRAPH})


def lone_vote(group: Group, record: Record) -> tuple[Vote, str] | None:
    """The one vote on the group's place within its days, and why; None where none or several fit."""
    window = group.window
    if group.kind not in ("vote", "draft") or not window.earliest or not window.days or window.days > _FEW:
        return None
    near = record.on(window.earliest, window.days - 1)
    here = [v for v in near if window.earliest <= v.date and not group.places.isdisjoint(places_of(v))]
    whole = [vote for vote in here if vote.subject not in _PARTS]
    if len(whole) != 1 or any(_against(telling, whole[0]) for telling in group.tellings):
        return None
    vote = whole[0]
    return vote, f"of the days it can be of, {in_words(vote.date)} has the one vote on this place"


def settled(told: TellingRow, record: Record) -> TellingRow:
    """A telling that fits several votes equally well, with the one of them whose text its own sentences name."""
    if not told.tied:
        return told
    found = {vote.id: vote for vote in _named(told, record) if vote.id in told.rivals}
    if len(found) != 1:
        return told
    vote = next(iter(found.values()))
    return replace(told, vote=vote.id, tied=False, why=(f"It names {vote.symbol}.",))


def _named(told: TellingRow, record: Record) -> Iterator[Vote]:
    for words in told.words:
        for _, _, symbol in find_symbols(words):
            yield from record.on_text(str(symbol))


def _against(told: TellingRow, vote: Vote) -> bool:
    """Whether a telling says what this vote was not: another text, other counts, the other end."""
    if told.tied or (told.symbol and told.symbol not in (vote.symbol, vote.draft)):
        return True
    counts = {side: getattr(told, side) for side in ("yes", "no", "abstain")}
    if vote.tally and any(n is not None and n != getattr(vote.tally, side) for side, n in counts.items()):
        return True
    other = FAILED if vote.outcome.value in PASSED else PASSED
    return told.outcome in other
