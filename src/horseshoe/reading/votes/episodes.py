"""Tellings of one vote are brought together: over sentences, paragraphs and the headline.

Two drafts on one day stay two; a vote recalled is not today's; a tally belongs to its draft. What decides is whether
two tellings can be of one vote at all (counts, sides, sponsors, outcomes, days), then which vote was spoken of last.
"""

from __future__ import annotations

from datetime import date

from msgspec import Struct, field

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import SIZES
from horseshoe.reading.claims.actions import Modality, Proposal, Told
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.gists import Gist, cast, clash
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.votes.texts_since import is_long_before


class Episode(Struct):
    """The tellings of one vote, in order."""

    tellings: list[Telling] = field(default_factory=list)
    order: int = -1  # of the sentence it was last told in, once tellings were taken in one by one

    def take(self, telling: Telling) -> None:
        """One more telling."""
        self.tellings.append(telling)
        self.order = max(self.order, telling.order)

    def facts(self, slot: Slot) -> list[Fact]:
        return [f for t in self.tellings for f in t.facts if f.slot is slot]

    @property
    def modality(self) -> Modality:
        return next((t.modality for t in self.tellings if t.tells_vote), self.tellings[0].modality)

    @property
    def recalled(self) -> bool:
        told = [t for t in self.tellings if not t.headline]
        return bool(told) and told[0].recalled

    @property
    def strong(self) -> bool:
        return any(t.tells_vote for t in self.tellings)


def conflict(telling: Telling, episode: Episode, published: date | None = None) -> str | None:
    """Why the two cannot be of one vote; None where they can."""
    if not telling.facts and not telling.weak:
        return None
    return clash(telling, Gist.of([telling]), Gist.of(episode.tellings), published)


def _fits(telling: Telling, episode: Episode, previous: Telling | None) -> bool:
    """Whether a telling without contradiction belongs to an episode, by how it speaks of it."""
    if telling.tells_vote and (telling.modality is Modality.HAPPENED) != (episode.modality is Modality.HAPPENED):
        return False
    if telling.entry != _entry(episode) and (telling.tells_vote or telling.entry):
        return False
    if telling.table and any(t.table == telling.table for t in episode.tellings):
        return False
    adjacent = previous is not None and previous in episode.tellings and telling.order - previous.order <= 2
    headline = any(t.headline for t in episode.tellings) and len(episode.tellings) == 1
    if telling.rival and not headline:
        shared = {s for f in telling.facts if f.slot is Slot.SPONSOR for s in f.value} & {
            s for f in episode.facts(Slot.SPONSOR) for s in f.value
        }
        return bool(shared) and telling.tells_vote
    if _backs_amendments(telling, episode) or _wrote_the_text(telling, episode):
        return False
    if _another_text(telling, episode) or _of_another_year(telling, episode):
        return False
    if telling.recalled and not episode.recalled:
        return headline or (telling.definite and adjacent and not _has_own_day(telling))
    if episode.recalled and not telling.recalled:
        return adjacent and telling.definite and not _has_own_day(telling)
    return True


def _backs_amendments(telling: Telling, episode: Episode) -> bool:
    """ "The other Europeans supported this amendment": who was for it is not who was for the text."""
    texts = [d.value for d in telling.drafts]
    if not telling.weak or telling.tells_vote or not texts or not all(t.amendment for t in texts):
        return False
    return not any(d.value.amendment for t in episode.tellings if t.tells_vote for d in t.drafts)


def _wrote_the_text(telling: Telling, episode: Episode) -> bool:
    """ "The envoy of the United States, author of the resolution": no author of amendments to it."""
    texts = [d.value for d in telling.drafts]
    if telling.tells_vote or not telling.of(Slot.SPONSOR) or not texts or not texts[0].definite:
        return False
    voted = [d.value for t in episode.tellings if t.tells_vote for d in t.drafts[:1]]
    return bool(voted) and all(d.amendment for d in voted) and not any(d.amendment for d in texts)


def _entry(episode: Episode) -> int:
    return next((t.entry for t in episode.tellings if t.tells_vote), 0)


def _of_another_year(telling: Telling, episode: Episode) -> bool:
    """ "Earlier, in 1947, it had fought a Russian move": a text brought up anew, and of a year that is not "
    "the vote's."""
    if telling.tells_vote and not telling.headline:
        own = {f.value.year for f in telling.of(Slot.MOMENT)} - {None}
        before = {y for t in episode.tellings if t.drafts and not t.headline for y in _years(t)}
        return bool(own and before) and not own & before
    if telling.tells_vote or not (telling.drafts and telling.drafts[0].value.indefinite):
        return False
    told = [t for t in episode.tellings if t.tells_vote]
    mine, theirs = _years(telling), {y for t in told for y in _years(t) or ({t.year} - {0})}
    return bool(mine and theirs) and not mine & theirs


def _another_text(telling: Telling, episode: Episode) -> bool:
    """ "A six-month version had the support of China only": a text not spoken of before, and nothing told twice."""
    if not telling.tells_vote or telling.headline or not (telling.drafts and telling.drafts[0].value.indefinite):
        return False
    told = [t for t in episode.tellings if t.tells_vote and not t.headline]
    if not told:
        return False
    a, b = Gist.of([telling]), Gist.of(told)
    did = Told.ADOPTED in b.outcomes or any(t.of(Slot.ACT) for t in told)
    if did and not telling.recalled and not any(t.drafts or t.of(Slot.SYMBOL) for t in told):
        # "The Council imposed an embargo. A US draft won the nine votes needed": the text by which it did
        return min(a.counts.get(Ballot.YES, {_ENOUGH})) < _ENOUGH
    ends = (
        b.outcomes - {Told.NOT_ADOPTED, Told.SHORT} if b.vetoers and not a.vetoers else b.outcomes
    )  # a veto is told as such
    shared = a.outcomes & ends or a.vetoers & b.vetoers or a.sponsors & b.sponsors or a.symbols & b.symbols
    counted = any(a.counts.get(s, set()) & b.counts.get(s, set()) for s in a.counts)
    return not shared and (not counted or bool(a.outcomes and b.outcomes)) and bool(
        b.outcomes or b.vetoers or cast(b) in SIZES
    )


def _has_own_day(telling: Telling) -> bool:
    return bool(telling.of(Slot.MOMENT))


_ENOUGH = 7  # votes without which the Council never did anything
_REACH = 60  # votes back that a sentence may speak of: a chronicle has hundreds, and goes on from the last
_PATIENCE = 3  # sentences a text that was named waits for its vote


def gather(tellings: list[Telling], published: date | None = None) -> list[Episode]:
    """Bring tellings together, in the order of the text; the latest episode that can take one does.

    A sentence that names a text without telling its vote waits: the vote told next is its vote, if nothing speaks
    against that ("Malta tabled a draft. It was adopted with 12 votes."). With the day the report was written, days
    printed in two ways ("Saturday", "Aug. 6") can be told apart.
    """
    episodes: list[Episode] = []
    gists: dict[int, Gist] = {}  # by the identity of the episode
    previous: Telling | None = None
    waiting: list[Telling] = []
    for telling in tellings:
        if waiting and telling.order - waiting[-1].order > _PATIENCE:
            waiting = []
        home = None
        if not telling.anew and not _goes_on(telling, waiting, published):
            home = _home(telling, episodes, gists, previous, published)
        if home is None and telling.tells_vote:
            home = Episode()
            episodes.append(home)
            gists[id(home)] = Gist()
            for one in [w for w in waiting if _same_text(w, telling, published)]:
                home.take(one)
                gists[id(home)].add(one)
        if home is not None:
            home.take(telling)
            gists[id(home)].add(telling)
            if telling.facts or telling.weak or telling.drafts:
                previous, waiting = telling, []
        elif _names_text(telling):
            # a text brought up anew: what was said before it is of another
            waiting = [] if any(d.value.indefinite for d in telling.drafts) else waiting
            waiting.append(telling)
    return [e for e in episodes if e.strong and not _summary(e, episodes)]


def _summary(episode: Episode, episodes: list[Episode]) -> bool:
    """ "Two rival texts failed", before each is told: the votes are those told after it."""
    if len(episode.tellings) != 1 or not episode.strong:
        return False
    telling = episode.tellings[0]
    texts = [d.value for d in telling.drafts]
    told = {f.slot for f in telling.facts} & {Slot.BALLOT, Slot.SCORE, Slot.VETO, Slot.SYMBOL}
    if told or not texts or not (texts[0].plural and (texts[0].count is not None or texts[0].rival)):
        return False
    after = [
        e
        for e in episodes
        if e is not episode and 0 < e.tellings[0].order - telling.order <= 4 and e.modality is Modality.HAPPENED
    ]
    return len(after) >= 2


def _home(
    telling: Telling,
    episodes: list[Episode],
    gists: dict[int, Gist],
    previous: Telling | None,
    published: date | None,
) -> Episode | None:
    bare = not telling.facts and not telling.weak
    mine = Gist.of([telling])
    likely = sorted(episodes[-_REACH:], key=_last)[::-1]  # of two told in one sentence, the second was told last
    if not telling.tells_vote and telling.modality is Modality.HAPPENED:
        likely.sort(key=lambda episode: _elsewhere(telling, episode))
    if (named := _names_by_side(telling)):
        likely.sort(key=lambda episode: not _completes(named, gists[id(episode)], mine))
    if not telling.drafts and any(f.slot in (Slot.BALLOT, Slot.SCORE) for f in telling.facts):
        likely.sort(key=_of_several_amendments)
    for episode in likely:
        if (bare or clash(telling, mine, gists[id(episode)], published) is None) and _fits(
            telling, episode, previous
        ):
            return episode
    return None


def _names_by_side(telling: Telling) -> dict[Ballot, int]:
    """How many a sentence names on each side, where it tells nothing else of the vote."""
    named: dict[Ballot, int] = {}
    if {f.slot for f in telling.facts} <= {Slot.BALLOT, Slot.SPONSOR} and not telling.days:
        for side, voters in map(voters_of, telling.of(Slot.BALLOT)):
            named[side] = named.get(side, 0) + (len(voters.members) if voters.bare else 99)
    return named


def _completes(named: dict[Ballot, int], episode: Gist, mine: Gist) -> bool:
    """Whether the names are as many as a vote is told to have had on a side, and it has none of them yet."""
    return all(count in episode.counts.get(side, ()) for side, count in named.items()) and not any(
        member in episode.sides for member in mine.sides
    )


def _last(episode: Episode) -> tuple[int, bool]:
    """Of what was told of a vote last, its sentence; a text goes before the amendments told of in the same."""
    texts = [d.value for t in episode.tellings if t.order == episode.order for d in t.drafts[:1]]
    return episode.order, not any(text.amendment for text in texts)


def _of_several_amendments(episode: Episode) -> bool:
    """Whether a vote is of several amendments told at once: who then abstained did so on the text."""
    drafts = [t.drafts[0].value for t in episode.tellings if t.tells_vote and t.drafts]
    return bool(drafts) and all(d.amendment and d.plural for d in drafts)


def _elsewhere(telling: Telling, episode: Episode) -> bool:
    """Whether a vote was not held, and was told in another paragraph: who wrote "the text" wrote the one voted on."""
    told = {t.block for t in episode.tellings if t.tells_vote}
    return episode.modality is not Modality.HAPPENED and telling.block not in told


def _goes_on(telling: Telling, waiting: list[Telling], published: date | None) -> bool:
    """Whether a vote told next belongs to the text that waits and not to an earlier one."""
    return bool(
        waiting
        and (telling.tells_vote or (bool(waiting[-1].of(Slot.SYMBOL)) and telling.order - waiting[-1].order <= 1))
        and telling.definite
        and waiting[-1].modality is telling.modality
        and _same_text(waiting[-1], telling, published)
    )


def _same_text(waiting: Telling, telling: Telling, published: date | None) -> bool:
    mine, theirs = _years(waiting), _years(telling)
    if waiting.entry != telling.entry or telling.rival or (mine and theirs and not mine & theirs):
        return False
    return not is_long_before(telling, waiting, published) and conflict(waiting, Episode([telling])) is None


def _years(telling: Telling) -> set[int]:
    """The years printed in a sentence."""
    return {f.value.year for f in telling.days if f.value.year}


def _names_text(telling: Telling) -> bool:
    return (
        bool(
            telling.drafts
            or telling.weak
            or any(telling.of(s) for s in (Slot.ACT, Slot.ENOUGH, Slot.SPONSOR, Slot.SYMBOL))
            or telling.proposal is Proposal.PROCEDURAL_MOTION
        )
        and telling.modality is Modality.HAPPENED
        and (not telling.recalled or bool(telling.of(Slot.SYMBOL)))
    )


def voters_of(fact: Fact) -> tuple[Ballot, Voters]:
    """The side and the phrase of a ballot fact."""
    side, voters = fact.value
    assert isinstance(voters, Voters)
    return side, voters
