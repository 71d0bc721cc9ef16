"""The sheet of a vote: who is told on which side, and how many."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES, SIZES
from horseshoe.reading.claims.actions import CountBasis, Told
from horseshoe.reading.sides.seated import may_have_voted
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.arithmetic import SIDES, Sheet
from horseshoe.reading.votes.episodes import Episode, voters_of
from horseshoe.reading.votes.evidence import Evidence
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late

# Against what, is not said: "opposed it" is how one votes.
_STOOD = late(
    r"(?i)\b(?:opposed|objected|resisted|disapproved)\b"
    r"(?! (?:to |of )?(?:it|them|the (?:\w+ )?(?:text|draft|resolution|measure|motion|proposal))\b)"
)
_OBJECT = 30  # code points in which what is opposed is named
_FAILED_BY_VOTES = frozenset({Told.SHORT, Told.NOT_ADOPTED})


def sheet_of(episode: Episode, evidence: Evidence, sponsors: tuple[str, ...], published: date | None) -> Sheet:
    """Every ballot the tellings of one vote give, by name and by count."""
    sheet = Sheet()
    # A headline says "stayed out" of who took no part: the text is heard first.
    tellings = sorted(episode.tellings, key=lambda telling: telling.headline)
    strong = [f for t in tellings for f in t.facts if f.slot is Slot.BALLOT]
    heads = {id(f) for t in tellings if t.headline for f in t.facts}
    weak = [f for t in tellings for f in t.weak]
    years = _years(episode, published)
    # Names first by the sure ways of saying, so that "opposed" never moves a member that "abstained".
    for fact in (*strong, *weak):
        side, voters = voters_of(fact)
        if voters.along:
            side, voters = _along(voters, strong, episode)
        followed = bool(voters.along) and side is Ballot.NO
        if fact in weak and voters.bare and not followed and not _named_in_vote(fact, episode, evidence, years):
            continue
        if fact in weak and voters.bare and not may_have_voted(voters.members, years):
            continue  # "Baghdad had rejected it": whom a text is for has a word on it, and no vote
        if (fact in weak or id(fact) in heads) and any(
            m in names for m in voters.members for s, names in sheet.names.items() if s is not side
        ):
            continue  # "opposed" said of a member that "abstained" is about something else
        if side is Ballot.NO and _only_stood(fact, voters, episode, evidence):
            continue
        if side is Ballot.YES and _ONLY_OTHER.search(evidence.text, fact.start, fact.end) and sponsors:
            voters = _beside_its_authors(voters, sponsors)
        if voters.authors:
            voters = _with_authors(voters, sponsors)
        if voters.besides and not sponsors:
            continue  # so many beside its author, and nobody says how many wrote it
        on_top = voters.besides or (voters.others and not _fills(voters, strong, episode, len(sponsors)))
        sheet.tell(side, voters, sponsors if on_top else ())
        for member in voters.members:
            evidence.add(f"ballot.{member}", fact)
        if voters.count is not None or voters.others:
            evidence.add(f"tally.{side.value}", fact)
    return sheet


# "Moscow won the support of only one other country, China": of two, with its author.
_ONLY_OTHER = late(r"(?i)\b(?:only|sole|lone|just)\b[^.;]{0,20}?\bother\b")


def _beside_its_authors(voters: Voters, sponsors: tuple[str, ...]) -> Voters:
    count = voters.count or len(voters.members)
    if not voters.members or voters.summed or count != len(voters.members) or set(voters.members) & set(sponsors):
        return voters
    return Voters((*sponsors, *voters.members), count + len(sponsors), summed=True)


def _with_authors(voters: Voters, sponsors: tuple[str, ...]) -> Voters:
    """Who voted for a text, with those whose it is: "found no vote but its own"."""
    members = tuple(dict.fromkeys((*sponsors, *voters.members)))
    if voters.count is None or not sponsors:
        return Voters(members, voters.count, partial=voters.count is not None, joined=voters.joined)
    return Voters(members, len(members), joined=True)


def _years(episode: Episode, published: date | None) -> tuple[int, ...]:
    """The years a vote can be of: those told with it, else that of writing; none where it is looked back to."""
    told = tuple(f.value.year for f in episode.facts(Slot.MOMENT) if f.value.year)
    if told or published is None or episode.recalled:
        return told
    return published.year - (published.month == 1), published.year


def _only_stood(fact: Fact, voters: Voters, episode: Episode, evidence: Evidence) -> bool:
    """Whether a permanent member only "opposed" what was adopted: it stood against something, and did not vote so."""
    if not voters.bare or not set(voters.members) <= PERMANENT_CODES or not voters.members:
        return False
    ends = {f.value for f in episode.facts(Slot.OUTCOME)}
    stood = _STOOD.search(evidence.text, fact.start, fact.end + _OBJECT)
    return Told.ADOPTED in ends and not ends & _FAILED_BY_VOTES and stood is not None and not episode.facts(Slot.VETO)


_BEHIND = late(r"(?i)\b(?:behind|back(?:ed|ing)?|support(?:ed|ing)?)\b")
_MANY = 5  # names; fewer are authors


def without_backers(episode: Episode, sheet: Sheet, sponsors: tuple[str, ...], evidence: Evidence) -> tuple[str, ...]:
    """The sponsors, less those who "were behind the measure" and are exactly as many as voted for it: its voters."""
    told = sheet.counts.get(Ballot.YES)
    for fact in episode.facts(Slot.SPONSOR):
        members = tuple(fact.value)
        whole = {*members, *sheet.names.get(Ballot.YES, ())}
        others = {m for side, names in sheet.names.items() if side is not Ballot.YES for m in names}
        if len(members) < _MANY or len(whole) != told or whole & others:
            continue
        if _BEHIND.search(evidence.text, fact.start, fact.end + _OBJECT):
            sheet.tell(Ballot.YES, Voters(members, bare=True), ())
            for member in members:
                evidence.add(f"ballot.{member}", fact)
            sponsors = tuple(m for m in sponsors if m not in members)
    return sponsors


def minimum_of(episode: Episode, sheet: Sheet, evidence: Evidence, enough: int) -> None:
    """ "The minimum of votes": as many as are needed with the seats of the day."""
    if episode.facts(Slot.MINIMUM) and Ballot.YES not in sheet.counts:
        sheet.count(Ballot.YES, enough, CountBasis.DERIVED)
        evidence.add("tally.yes", episode.facts(Slot.MINIMUM)[0])


# What was "backed" or "opposed" is the text just voted on.
_OF_IT = late(r"(?i)(?:it|them|the\s+(?:\w+\s+)?(?:text|draft|resolution|measure|motion|proposal|document))\b")


def _named_in_vote(fact: Fact, episode: Episode, evidence: Evidence, years: tuple[int, ...]) -> bool:
    """A bare name that "backed" or "opposed" voted so where its own sentence tells a vote, or goes on from one.

    "France supported it" behind a vote is how France voted, where those named had a seat in its year.
    """
    for telling in episode.tellings:
        if fact in telling.weak:
            if telling.tells_vote:
                return True
            members = set(fact.value[1].members)
            seats = members <= PERMANENT_CODES or (bool(years) and may_have_voted(tuple(members), years))
            near = any(0 < telling.order - t.order <= _NEAR and t.tells_vote for t in episode.tellings)
            return near and seats and _OF_IT.search(evidence.text, fact.start, fact.end + _OBJECT) is not None
    return False


_NEAR = 2  # sentences


def settle_score(episode: Episode, sheet: Sheet, outcome: Told, evidence: Evidence, enough: int) -> None:
    """ "14-0", "13-1-1": yes, no, abstaining; turned round where a text with `enough` for it could not have failed."""
    for fact in episode.facts(Slot.SCORE):
        parts = list(fact.value)
        turned = len(parts) == 2 and outcome in _FAILED_BY_VOTES and parts[0] > parts[1] and parts[0] >= enough
        for_it = _IN_FAVOUR.match(evidence.text, fact.end)  # "13 to 1 in favour"
        turned = turned and not for_it and not _stopped_though_ahead(episode, evidence)
        down = len(parts) == 2 and outcome in _FAILED_BY_VOTES and _MANY < parts[0] > parts[1]
        turned = turned or (down and _voted_down_by(fact, episode, evidence))
        two = len(parts) == 2 and Ballot.NO not in sheet.counts
        if two and _abstained(sheet, parts, 11 if enough == 7 else 15):
            del parts[1]
        elif turned and not (set(sheet.names.get(Ballot.NO, ())) & PERMANENT_CODES):
            parts.reverse()
        for side, n in zip(SIDES, parts, strict=False):
            if side not in sheet.counts or (sheet.basis[side] is CountBasis.DERIVED and n > sheet.counts[side]):
                sheet.count(side, n, CountBasis.STATED)
                evidence.add(f"tally.{side.value}", fact)


# "The text died, thirteen votes to one": what only one kept from passing was not turned down by thirteen.
_DIED = late(
    r"(?i)\b(?:died|dies|killed|stopped|blocked|sank|sunk|scuppered|torpedoed)\b"
)
# "Failed to adopt it by 13 to one": so many could have adopted it, had nobody vetoed.
_FAILED_TO = late(
    r"(?i)\b(?:fail\w*\s+to|did(?:\s+not|n['’]t)|could\s+not|unable\s+to)\s+(?:adopt|pass|approve|endorse|back|be)"
)
_TURNED_DOWN = late(r"(?i)\b(?:reject|defeat|voted? down|turn\w* down|thr[eo]w\w* out|dismiss|rebuff|refus)")


# "Voted down by 7 to 2": seven were against it, though seven for it would not have been enough either. A score in
# figures ("5-4") has those for it first.
_VOTED_DOWN = late(r"(?i)\bvoted? (?:it |them )?down\b|\boutvoted\b")
_IN_WORDS = late(r"(?i)\bto\b")


def _voted_down_by(score: Fact, episode: Episode, evidence: Evidence) -> bool:
    """Whether the only end told is that more were against it than for it."""
    if not _IN_WORDS.search(evidence.text, score.start, score.end):
        return False
    said = [evidence.text[f.start : f.end] for f in episode.facts(Slot.OUTCOME)]
    sided = any(f.value[0] in (Ballot.YES, Ballot.NO) for f in episode.facts(Slot.BALLOT))
    amended = any(t.drafts and t.drafts[0].value.amendment for t in episode.tellings if t.tells_vote)
    down = _TURNED_DOWN if amended else _VOTED_DOWN
    return bool(said) and all(down.search(words) for words in said) and not sided


def _stopped_though_ahead(episode: Episode, evidence: Evidence) -> bool:
    """Whether a text is said to have died, and by nobody to have been turned down."""
    said = [evidence.text[f.start : f.end] for f in episode.facts(Slot.OUTCOME)]
    died = any(_DIED.search(words) or _FAILED_TO.search(words) for words in said)
    return died and not any(_TURNED_DOWN.search(words) for words in said)


_IN_FAVOUR = late(r"(?i)\s*(?:votes?\s+)?(?:in\s+(?:its\s+)?favou?r|for\b)")


def _abstained(sheet: Sheet, parts: list[int], seats: int) -> bool:
    """Whether the second number is that of those said to abstain, since the seats do not hold as many again."""
    abstained = sheet.counts.get(Ballot.ABSTAIN)
    told = sheet.basis.get(Ballot.ABSTAIN) is CountBasis.STATED
    return told and abstained == parts[1] and parts[0] + 2 * parts[1] > seats and not sheet.names.get(Ballot.NO)


def _along(voters: Voters, strong: list[Fact], episode: Episode) -> tuple[Ballot, Voters]:
    """Where those stand with whom somebody voted: against, if they vetoed; else as told; else, together, for it."""
    leaders = set(voters.along) | ({"SUN", "RUS"} if {"SUN", "RUS"} & set(voters.along) else set())
    if any(leaders & set(f.value.members) for f in episode.facts(Slot.VETO)):
        return Ballot.NO, voters
    vetoed = any(f.value is Told.VETOED for f in episode.facts(Slot.OUTCOME)) and not episode.facts(Slot.VETO)
    if _are_the_rest(voters, strong, episode):
        return Ballot.NO, replace(voters, members=tuple(dict.fromkeys((*voters.members, *voters.along))))
    sides = [side for side, v in map(voters_of, strong) if leaders & set(v.members) and not v.along]
    if sides:
        return sides[0], voters
    if vetoed and leaders & PERMANENT_CODES:  # who cast it is told by whom others followed
        return Ballot.NO, replace(voters, members=tuple(dict.fromkeys((*voters.members, *voters.along))))
    return Ballot.YES, replace(voters, members=tuple(dict.fromkeys((*voters.members, *voters.along))))


def _are_the_rest(voters: Voters, strong: list[Fact], episode: Episode) -> bool:
    """ "Nine were for it. Poland alone sided with Moscow; four abstained": they are as many as are left against it."""
    told = [voters_of(f) for f in strong]
    counts = {side: v.count for side, v in told if v.count}
    yes, abstained = counts.get(Ballot.YES), counts.get(Ballot.ABSTAIN) or 0
    if yes is None or Ballot.NO in counts or episode.facts(Slot.SCORE):
        return False
    return yes + abstained + len({*voters.members, *voters.along}) in SIZES


def _fills(voters: Voters, strong: list[Fact], episode: Episode, sponsors: int) -> bool:
    """Whether "13 others" and those named on other sides are everybody, or leave no seats for sponsors on top."""
    against = [(side, v) for side, v in map(voters_of, strong) if side is not Ballot.YES]
    vetoers = {m for f in episode.facts(Slot.VETO) for m in f.value.members}
    told = voters.count or 0
    for side in {*(side for side, _ in against), Ballot.NO}:
        named = {m for s, v in against if s is side for m in v.members} | (vetoers if side is Ballot.NO else set())
        told += max(len(named), *(v.count or 0 for s, v in against if s is side), 0)
    return told >= 15 or told + sponsors > 15
