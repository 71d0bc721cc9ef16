"""One action of a report held against one vote of the record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from horseshoe.checking.clues import Clue, Sort
from horseshoe.checking.index import Entry, Index, bare, is_of_procedure, is_untold, seat_of
from horseshoe.checking.said import Said
from horseshoe.checking.subjects import clues_of_subject
from horseshoe.checking.when import THE_DAY, clues_of_the_day, stretch
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.council.seats import sat
from horseshoe.reading.claims.actions import CountBasis, Modality, Proposal, Told
from horseshoe.record.vote import Subject

_SILENT = frozenset({Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING, Ballot.ABSENT})
_PARTS = frozenset({Subject.AMENDMENT, Subject.PARAGRAPH, Subject.PROCEDURAL_MOTION, Subject.PRELIMINARY_QUESTION})
_ADMISSION = frozenset({"membership", "admission-of-members"})


class Weighed(Struct, frozen=True):
    """A vote, the clues for and against it, and their sum; `borne` is what it bears out of words no rule knows."""

    entry: Entry
    clues: tuple[Clue, ...]
    score: float
    borne: float = 0.0

    @property
    def barred(self) -> bool:
        """Whether the calendar or the rules exclude it."""
        return any(clue.barred for clue in self.clues)

    @property
    def on_the_day(self) -> bool:
        """Whether it was held on the one day the report gives."""
        return any(clue.sort is Sort.WHEN and clue.text == THE_DAY for clue in self.clues)

    @property
    def miscounted(self) -> bool:
        """Whether the report counts other votes in favour, in so many words."""
        return any(clue.sort is Sort.COUNTS and clue.points < -2.0 and _SIDE["yes"] in clue.text for clue in self.clues)

    @property
    def sorts(self) -> frozenset[Sort]:
        """Independent kinds of evidence that speak for it."""
        return frozenset(clue.sort for clue in self.clues if clue.points >= 0.5)

    @property
    def why(self) -> tuple[str, ...]:
        """Sentences for it, the weightiest first."""
        told = sorted((c for c in self.clues if c.points > 0.2), key=lambda c: -c.points)
        return tuple(dict.fromkeys(sentence(clue.words(self.entry.vote.date)) for clue in told))


def sentence(clause: str) -> str:
    """A clause with a capital and a full stop."""
    return f"{clause[0].upper()}{clause[1:]}." if clause else ""


def weigh(said: Said, entry: Entry, index: Index, published: date | None) -> Weighed:
    """Weigh all that an action says against one vote.

    Args:
        said: the action.
        entry: the vote.
        index: of the record both are held against, for how rare each fact is.
        published: day of the report, None where unknown.
    """
    clues = [
        *_symbols(said, entry),
        *clues_of_the_day(said.action, entry.vote.date, published, entry.days),
        *_mandate(said, entry),
        *_proposal(said, entry),
        *_sponsors(said, entry, index),
        *clues_of_subject(said, entry, index),
    ]
    if said.action.modality is Modality.HAPPENED:
        clues += [*_counts(said, entry, index), *_outcome(said, entry), *_members(said, entry, index)]
        clues += _vetoes(said, entry, index)
    borne = _borne_out(said, entry, index) if said.action.unplaced else 0.0
    return Weighed(entry, tuple(clues), sum(clue.points for clue in clues), borne)


def _mandate(said: Said, entry: Entry) -> Iterator[Clue]:
    """What was prolonged to a day was so in the year before it, where no other day is told."""
    if said.until is None or stretch(said.action.date) is not None:
        return
    ahead = (said.until - entry.vote.date).days
    if -_MONTH <= ahead <= _YEAR:
        yield Clue(Sort.WHEN, 1.5, f"it was held in the year before {said.until:%B %Y}")
    else:
        yield Clue(Sort.WHEN, -3.0, f"it was not held in the year before {said.until:%B %Y}")


_MONTH, _YEAR = 31, 400  # days


def _symbols(said: Said, entry: Entry) -> Iterator[Clue]:
    vote, action = entry.vote, said.action
    for named in (action.symbol, action.number_of):
        if named and named.startswith("S/") and not named.startswith(("S/PV", "S/PRST")):
            if bare(named) in entry.symbols:
                yield Clue(Sort.SYMBOL, 12.0, f"the report names {named}")
            else:
                yield Clue(Sort.SYMBOL, -9.0, f"the report names {named}")
    if action.meeting and vote.meeting:
        same = bare(action.meeting) == bare(vote.meeting)
        yield Clue(Sort.SYMBOL, 7.0 if same else -4.0, f"the report puts it at {action.meeting}")


def _counts(said: Said, entry: Entry, index: Index) -> Iterator[Clue]:
    tally, stands = said.action.tally, entry.vote.tally
    if said.action.unanimous:
        if stands is None or stands.yes == stands.total:
            yield Clue(Sort.COUNTS, 0.7, "nobody was against or abstained")
        elif tally is not None and tally.yes == stands.yes:
            yield Clue(Sort.COUNTS, -0.5, "it was not unanimous")  # the word is wrong, the counts beside it are not
        else:
            yield Clue(Sort.COUNTS, -6.0 if stands.no else -2.5, "it was not unanimous")
            return  # the counts that go with the word are the same slip
    if tally is None:
        return
    if stands is None:
        yield Clue(Sort.COUNTS, -1.0, "no ballots were cast")
        return
    folded = tally.abstain is None and tally.no is not None and tally.no == stands.no + stands.abstain
    for field, is_so in (("yes", stands.yes), ("no", stands.no), ("abstain", stands.abstain)):
        says = getattr(tally, field)
        if says is None:
            continue
        sure = tally.basis.get(field) is not CountBasis.DERIVED
        if says == is_so:
            points = min(3.0, 0.25 + 0.6 * index.rarity(field, says))
            yield Clue(Sort.COUNTS, points if sure else 0.6 * points, f"{says} {_SIDE[field]}")
        elif field == "no" and folded:
            yield Clue(Sort.COUNTS, 0.5, f"{says} did not vote in favour")
        else:
            off = min(5, abs(says - is_so))
            points = -(2.0 + 0.6 * off)
            yield Clue(Sort.COUNTS, points if sure else 0.4 * points, f"it had {is_so} {_SIDE[field]}, not {says}")


_SIDE = {"yes": "in favour", "no": "against", "abstain": "abstaining"}


def _outcome(said: Said, entry: Entry) -> Iterator[Clue]:
    told, stands = said.action.outcome, entry.vote.outcome
    if told in (Told.UNKNOWN, Told.AGREED, Told.POSTPONED, Told.WITHDRAWN):
        return
    if told in (Told.ADOPTED, Told.CARRIED):
        yield Clue(
            Sort.OUTCOME, 0.3 if entry.passed else -6.0, "it was adopted" if entry.passed else "it was not adopted"
        )
    elif entry.passed:
        # A "no" that could veto nothing, on procedure, is called a veto all the same.
        no = bool(said.vetoes) and all(entry.ballots.get(m) is Ballot.NO for m in said.vetoes)
        yield Clue(Sort.OUTCOME, -3.0 if no else -7.0, "it was adopted")
    elif told is Told.VETOED:
        points = 1.6 if stands is Outcome.VETOED else -0.8
        yield Clue(Sort.OUTCOME, points, "it was vetoed" if points > 0 else "it failed for want of votes")
    elif told is Told.SHORT:
        points = 2.2 if stands is Outcome.SHORT else -1.2
        yield Clue(Sort.OUTCOME, points, "it failed for want of votes" if points > 0 else "it was vetoed")
    else:
        yield Clue(Sort.OUTCOME, 1.4, "it was not adopted")


def _members(said: Said, entry: Entry, index: Index) -> Iterator[Clue]:
    agree, seats, against = 0.0, 0.0, 0.0
    right: dict[Ballot, list[str]] = {}
    wrong: list[str] = []
    slipped: set[Ballot] = set()
    for member, says in said.ballots.items():
        stands = entry.ballots.get(member)
        if stands is None:
            if entry.ballots or not sat(member, entry.vote.date):
                against += 5.0
                wrong.append(member)
            continue
        if says is stands:
            seats = max(seats, index.rarity("sat", member))
            agree += min(2.2, 0.5 * (index.rarity(says.value, member) - index.rarity("sat", member)) + 0.15)
            right.setdefault(says, []).append(member)
        elif says in _SILENT and stands in _SILENT:
            agree += 0.3
        elif stands is Ballot.UNRECORDED:
            seats = max(seats, 0.5 * index.rarity("sat", member))
        else:
            # A list put on the wrong side is one slip and not five.
            against += 0.6 if says in slipped else 2.6
            slipped.add(says)
            wrong.append(member)
    if seats and not right:
        yield Clue(Sort.MEMBERS, min(2.5, 0.6 * seats), "the members named sat then")
    for ballot, members in right.items():
        share = len(members) / sum(map(len, right.values()))
        points = share * (min(6.0, agree) + min(2.5, 0.6 * seats))
        yield Clue(Sort.MEMBERS, points, "{} {}", (tuple(members), _DID[ballot]))
    if wrong:
        yield Clue(Sort.MEMBERS, -min(9.0, against), "{} did not vote so there", (tuple(wrong),))


_DID = {
    Ballot.YES: "voted in favour", Ballot.NO: "voted against", Ballot.ABSTAIN: "abstained",
    Ballot.NOT_PARTICIPATING: "did not take part", Ballot.ABSENT: "was absent", Ballot.UNRECORDED: "sat",
}  # fmt: skip


def _borne_out(said: Said, entry: Entry, index: Index) -> float:
    """How much of what no rule placed the vote would bear out; none of it speaks against a vote."""
    borne = 0.0
    for one in said.action.unplaced:
        for side in one.sides:
            members = [m for m in map(seat_of, one.members) if m not in said.ballots]
            if members and all(entry.ballots.get(m) is side for m in members):
                rare = max(index.rarity(side.value, m) - index.rarity("sat", m) for m in members)
                borne += min(1.5, 0.3 * len(members) + 0.3 * rare)
            elif not one.members and entry.vote.tally and getattr(entry.vote.tally, side.value, None) == one.count:
                borne += 0.5
    return borne


def _vetoes(said: Said, entry: Entry, index: Index) -> Iterator[Clue]:
    if not said.vetoes:
        return
    if said.vetoes == entry.vetoes:
        points = min(3.5, 0.6 * max(index.rarity("veto", member) for member in said.vetoes))
        yield Clue(Sort.MEMBERS, points, "{} vetoed it", (tuple(sorted(said.vetoes)),))
        return
    innocent = [m for m in sorted(said.vetoes) if entry.ballots.get(m) is not Ballot.NO]
    if innocent and entry.ballots:
        yield Clue(Sort.MEMBERS, -6.0, "{} did not vote against it", (tuple(innocent),))
    elif said.vetoes < entry.vetoes:
        both = (tuple(sorted(said.vetoes)), tuple(sorted(entry.vetoes - said.vetoes)))
        yield Clue(Sort.MEMBERS, 0.4, "{} vetoed it, with {}", both)
    else:
        yield Clue(Sort.MEMBERS, -0.5, "{} voted against it, which was no veto", (tuple(sorted(said.vetoes)),))


def _sponsors(said: Said, entry: Entry, index: Index) -> Iterator[Clue]:
    if own := said.sponsors & entry.vetoes:
        yield Clue(Sort.SPONSORS, -4.0, "{} vetoed it, and nobody vetoes a text of its own", (tuple(sorted(own)),))
        return
    if not said.sponsors or not entry.sponsors:
        return
    shared = said.sponsors & entry.sponsors
    if shared:
        points = min(3.5, 0.3 + 0.5 * max(index.rarity("sponsor", s) for s in shared))
        # One name out of a hundred co-sponsors says less than the one name on the draft.
        points *= 1.0 if len(entry.sponsors) <= 5 else 0.85
        yield Clue(Sort.SPONSORS, points, "its sponsors include {}", (tuple(sorted(shared)),))
    else:
        who = (tuple(sorted(entry.sponsors)[:3]), tuple(sorted(said.sponsors)))
        was = (
            "sponsor was"
            if len(entry.sponsors) == 1
            else "sponsors were"
            if len(entry.sponsors) < 4
            else "sponsors included"
        )
        # Penholder, sponsor and backer are often confused after a vote; who tables the text awaited is the news itself.
        points = -2.2 if said.action.modality is Modality.HAPPENED else -4.5
        yield Clue(Sort.SPONSORS, points, f"its {was} {{}} and the report names {{}}", who)


def _proposal(said: Said, entry: Entry) -> Iterator[Clue]:
    told, stands = said.action.proposal, entry.vote.subject
    if told is Proposal.PROCEDURAL_MOTION:
        fits = is_of_procedure(entry.vote)
        yield Clue(
            Sort.PROPOSAL,
            2.0 if fits else -12.0,
            "it was a question of procedure" if fits else "it was not a question of procedure",
            barred=not fits,
        )
    elif told in (Proposal.AMENDMENT, Proposal.PARAGRAPH):
        fits = stands in (Subject.AMENDMENT, Subject.PARAGRAPH)
        if not fits and is_untold(entry.vote):
            return  # the record does not say what the text was
        yield Clue(
            Sort.PROPOSAL,
            3.0 if fits else -6.0,
            "it was on an amendment or a part"
            if fits
            else "it was on the whole text, and the report tells of an amendment",
            barred=not fits,
        )
    elif told is Proposal.ADMISSION:
        fits = stands is Subject.ADMISSION or "admission-of-members" in entry.vote.topics
        yield Clue(Sort.PROPOSAL, 1.5 if fits else -4.0, "it was on an admission" if fits else "it was on no admission")
    elif stands is Subject.ADMISSION and said.matters:
        named = bool(said.action.topics & _ADMISSION)
        yield Clue(Sort.PROPOSAL, 1.5 if named else -1.5, "it was on the admission of a State")
    elif stands in _PARTS:
        yield Clue(Sort.PROPOSAL, -2.5, f"it was on {stands.value.replace('_', ' ')}")
