"""An archive of made reports about real votes of the record, in varied words, with wrong details planted and marked.

Made when it is run, from a seed, and never stored: `make(record, seed=1)` gives two thousand reports on three hundred
votes. Four in ten tell one detail wrongly, and say so in `planted`. Others recall an older vote, look ahead to one, or
tell of consultations that no record holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from evals import archive_words as words
from horseshoe.checking.clues import names
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.council.rules import permanent
from horseshoe.council.states import STATES
from horseshoe.council.topics import TOPICS
from horseshoe.record.store import Record
from horseshoe.record.texts import mentions_ceasefire, wording
from horseshoe.record.vote import Subject, Vote
from horseshoe.story.about import places_of

REPORTS, VOTES = 2000, 300
_SINCE = date(1994, 1, 1)  # before, many texts of the record have no place in words a report would use
_PLANTED, _RECALLS, _AHEAD, _SITTING = 0.4, 0.15, 0.08, 0.04


@dataclass(frozen=True, slots=True)
class Planted:
    """A wrong detail: `matter` and `of` as in `horseshoe.story.events.Difference`."""

    event: str
    matter: str
    of: str | None


@dataclass(slots=True)
class Made:
    """A report: `tells` has the stretches of text and the event each is about, a vote's id or a name of ours."""

    number: int
    published: date
    text: str = ""
    tells: list[tuple[int, int, str]] = field(default_factory=list)
    planted: list[Planted] = field(default_factory=list)

    def say(self, sentence: str, event: str | None = None) -> None:
        """Add a sentence; `event` where it tells of one."""
        start = len(self.text) + (1 if self.text and not self.text.endswith("\n") else 0)
        self.text += " " * (start - len(self.text)) + sentence
        if event:
            self.tells.append((start, len(self.text), event))


def make(record: Record, *, seed: int, reports: int = REPORTS, votes: int = VOTES) -> Iterator[Made]:
    """The archive, report by report, in the order of their numbers."""
    dice = Random(seed)
    chosen = _chosen(record, dice, votes)
    for number in range(reports):
        vote = chosen[number % len(chosen)]
        yield _report(number, vote, chosen, record, Random(f"{seed}/{number}"))


def _chosen(record: Record, dice: Random, count: int) -> list[Vote]:
    """Votes with every ballot known and a place that has a name; of a drawn day all of them, to be told apart."""
    fit = [vote for vote in record.votes(since=_SINCE, subject=Subject.DRAFT_RESOLUTION) if _tellable(vote)]
    contested = [vote for vote in fit if vote.tally and (vote.tally.no or vote.tally.abstain)]
    drawn = dice.sample(contested, min(len(contested), count * 3 // 4)) + dice.sample(fit, count)
    by_day: dict[date, list[Vote]] = {}
    for vote in fit:
        by_day.setdefault(vote.date, []).append(vote)
    found: dict[str, Vote] = {}
    for vote in drawn:
        found |= {one.id: one for one in by_day[vote.date]}
        if len(found) >= count:
            break
    return list(found.values())[:count]


def _tellable(vote: Vote) -> bool:
    named = [place for place in places_of(vote) if not TOPICS[place].standing]
    return vote.complete and vote.tally is not None and len(named) == 1


def place_of(vote: Vote) -> str:
    """The name of the place a vote is on."""
    return TOPICS[next(place for place in places_of(vote) if not TOPICS[place].standing)].label


def _report(number: int, vote: Vote, chosen: Sequence[Vote], record: Record, dice: Random) -> Made:
    draw = dice.random()
    later = draw >= _AHEAD and dice.random() < 0.35
    published = vote.date + timedelta(days=-1 if draw < _AHEAD else later)
    made = Made(number, published)
    agency = dice.choice(words.AGENCIES)
    credit = f" ({agency})" if agency else ""
    made.text = f"{dice.choice(words.PLACES)}, {published.day} {published:%B} {published.year}{credit} -"
    if draw < _AHEAD:
        _announce(made, vote, dice)
    elif draw < _AHEAD + _SITTING:
        _sit(made, vote, dice)
    else:
        Telling(made, vote, record.on(vote.date, 3), dice).tell()
        if dice.random() < _RECALLS:
            _recall(made, vote, chosen, dice)
    _paragraph(made)
    for sentence in dice.sample(words.COLOUR, dice.randint(2, 4)):
        made.say(sentence.format(toll=dice.randint(30, 900) * 10))
    made.text += "\n"
    return made


def _announce(made: Made, vote: Vote, dice: Random) -> None:
    sentence = dice.choice(words.AHEAD)
    made.say(sentence.format(weekday=f"{vote.date:%A}", place=place_of(vote)), vote.id)
    if vote.sponsors and len(vote.sponsors) < 4:
        members = names(vote.sponsors, vote.date)
        made.say(f"The draft was put forward by {members}.", vote.id)


def _sit(made: Made, vote: Vote, dice: Random) -> None:
    """Consultations of the day of a vote: another event, which no record holds."""
    place = place_of(vote)
    made.say(dice.choice(words.SITTING).format(weekday=f"{vote.date:%A}", place=place), f"sitting {vote.date} {place}")


def _recall(made: Made, vote: Vote, chosen: Sequence[Vote], dice: Random) -> None:
    older = [one for one in chosen if 20 < (vote.date - one.date).days < 400 and place_of(one) == place_of(vote)]
    if not older:
        return
    one = dice.choice(older)
    kind = {Outcome.VETOED: 0, Outcome.ADOPTED: 1}.get(one.outcome, 2)
    _paragraph(made)
    on = f"{one.date.day} {one.date:%B} {one.date.year}"
    number = one.symbol.removeprefix("S/RES/").split("(")[0]
    vetoers = names(one.vetoes, one.date)
    made.say(words.RECALLED[kind].format(date=on, place=place_of(one), number=number, vetoers=vetoers), one.id)


def _paragraph(made: Made) -> None:
    made.text += "\n\n"


class Telling:
    """One vote in the words of one report, perhaps with one detail wrong."""

    def __init__(self, made: Made, vote: Vote, near: Sequence[Vote], dice: Random) -> None:
        assert vote.tally is not None
        self._made, self._vote, self._dice = made, vote, dice
        self._yes, self._no, self._abstain = vote.tally.yes, vote.tally.no, vote.tally.abstain
        self._aside = list(vote.members(Ballot.ABSTAIN))
        self._sponsors = list(vote.sponsors)
        self._adopted = vote.outcome is Outcome.ADOPTED
        self._near = near
        slips = self._slips()
        self._wrong = dice.choice(slips) if slips and dice.random() < _PLANTED else None

    def _slips(self) -> list[str]:
        """Details that can be told wrongly of this vote."""
        slips = ["yes"] if self._apart(-1, 0) else []
        slips += ["member"] if 0 < self._abstain < 5 and self._strangers() else []
        slips += ["abstain"] if 0 < self._abstain < 5 and self._apart(0, 1) else []
        slips += ["sponsor"] if 0 < len(self._sponsors) < 4 else []
        slips += ["term"] if not self._adopted else []
        slips += ["wording"] if mentions_ceasefire(self._vote.symbol) and self._demands() else []
        alone = all(one.id == self._vote.id or places_of(one).isdisjoint(places_of(self._vote)) for one in self._near)
        slips += ["day"] if alone else []
        slips += ["symbol"] if self._adopted and alone else []
        slips += ["outcome"] if self._vote.outcome is Outcome.SHORT and self._barred() else []
        return slips

    def _strangers(self) -> list[str]:
        """Members that voted in favour, and abstained on nothing around: told to abstain, they would tell of that."""
        others = {m for vote in self._near if vote.id != self._vote.id for m in vote.members(Ballot.ABSTAIN)}
        return [m for m in self._vote.members(Ballot.YES) if m in STATES and m not in others]

    def _barred(self) -> tuple[str, ...]:
        """Permanent members that voted against: what they did to a draft short of votes is no veto."""
        return tuple(member for member in self._vote.members(Ballot.NO) if member in permanent(self._vote.date))

    def _apart(self, yes: int, abstain: int) -> bool:
        """Whether counts told so wrongly are of no other vote of the days around: they would tell of that one."""
        wrong = (self._yes + yes, self._abstain + abstain)
        others = [vote.tally for vote in self._near if vote.tally and vote.id != self._vote.id]
        return all(wrong != (t.yes, t.abstain) and (not yes or t.yes != wrong[0]) for t in others)

    def _demands(self) -> bool:
        return any(clause.verb == "demands" for clause in wording(self._vote.symbol, {"ceasefire"}))

    def _plant(self, matter: str, of: str | None = None) -> None:
        self._made.planted.append(Planted(self._vote.id, matter, of))

    def tell(self) -> None:
        vote, dice = self._vote, self._dice
        leads = {Outcome.VETOED: words.VETOED, Outcome.ADOPTED: words.ADOPTED}.get(vote.outcome, words.SHORT)
        if self._wrong == "outcome":
            leads = words.VETOED
            self._plant("outcome")
        if self._wrong == "day":
            self._plant("day")
        self._say(dice.choice(leads))
        details = [self._tally, self._sides, self._drafters, self._named, self._asked]
        kept = [details[0], *dice.sample(details[1:], dice.randint(1, 3))]
        needed = {
            "member": self._sides, "sponsor": self._drafters, "wording": self._asked, "symbol": self._named,
        }.get(self._wrong or "")  # fmt: skip
        if needed and needed not in kept:
            kept.append(needed)
        for detail in kept:
            detail()
        if self._wrong == "term":
            self._say(dice.choice(words.TERM))
            self._plant("term")

    def _say(self, sentence: str, **more: str) -> None:
        vote = self._vote
        it = "the resolution" if self._adopted else "the draft"
        vetoers = names(self._barred() if self._wrong == "outcome" else vote.vetoes, vote.date)
        day = vote.date - timedelta(days=self._wrong == "day")
        said = sentence.format(
            weekday=f"{day:%A}", place=place_of(vote), vetoers=vetoers, Vetoers=_capital(vetoers), it=it,
            It=_capital(it), seats=words.NUMBERS[min(len(vote.ballots), 15)], **more,
        )  # fmt: skip
        self._made.say(said, vote.id)

    def _tally(self) -> None:
        yes, no, abstain = self._yes, self._no, self._abstain
        if not (no or abstain) and self._wrong != "yes":
            self._say(self._dice.choice(words.UNANIMOUS))
            return
        if self._wrong == "yes":
            yes -= 1
            self._plant("tally", "yes")
        elif self._wrong == "abstain":
            abstain += 1
            self._plant("tally", "abstain")
        whole = self._wrong == "abstain" or self._dice.random() < 0.75
        self._say(
            self._dice.choice(words.TALLY if whole else words.YES_ALONE),
            yes=_word(yes), Yes=_capital(_word(yes)), no=_word(no), abstain=_word(abstain), yes_figure=str(yes),
            no_figure=str(no), abstain_figure=str(abstain),
        )  # fmt: skip

    def _sides(self) -> None:
        vote, aside = self._vote, list(self._aside)
        if self._wrong == "member":
            other = self._dice.choice(self._strangers())
            aside[-1] = other
            self._plant("ballot", other)
        if 0 < len(aside) < 5:
            told = names(aside, vote.date)
            were = "was" if len(aside) == 1 else "were"
            self._say(self._dice.choice(words.ABSTAINED), members=told, Members=_capital(told), were=were)
        against = [member for member in vote.members(Ballot.NO) if member not in vote.vetoes]
        if 0 < len(against) < 5:
            told = names(against, vote.date)
            self._say(self._dice.choice(words.AGAINST), members=told, Members=_capital(told))

    def _drafters(self) -> None:
        vote = self._vote
        if not 0 < len(self._sponsors) < 4:
            return
        told = self._sponsors
        if self._wrong == "sponsor":
            others = [m for m in vote.ballots if m not in vote.sponsors and m not in vote.vetoes]
            told = [self._dice.choice(others)]
            self._plant("sponsor")
        members = names(told, vote.date)
        self._say(self._dice.choice(words.SPONSOR), members=members, Members=_capital(members))

    def _named(self) -> None:
        vote = self._vote
        if self._adopted:
            number = vote.symbol.removeprefix("S/RES/").split("(")[0]
            if self._wrong == "symbol":
                number = number[:-2] + number[-1] + number[-2] if number[-1] != number[-2] else str(int(number) + 1)
                self._plant("symbol")
            ways = words.SYMBOL_ADOPTED[:2] if self._wrong == "symbol" else words.SYMBOL_ADOPTED
            self._say(self._dice.choice(ways), number=number)
        elif vote.draft:
            self._say(self._dice.choice(words.SYMBOL_DRAFT), draft=vote.draft)

    def _asked(self) -> None:
        """What the text does about a ceasefire; told wrongly, it calls for what it demands."""
        if not (mentions_ceasefire(self._vote.symbol) and self._demands()):
            return
        if self._wrong == "wording":
            self._plant("wording", "ceasefire")
        self._say(
            self._dice.choice(words.CALLS if self._wrong == "wording" else words.DEMANDS),
            truce=self._dice.choice(self._truces()),
        )

    def _truces(self) -> list[str]:
        """Words for the ceasefire a text demands, none that say more of it than the text does."""
        said = wording(self._vote.symbol, {"ceasefire"})
        also = frozenset().union(*(clause.also for clause in said if clause.verb == "demands"))
        return ["a ceasefire", *(truce for needs, truce in words.TRUCES if needs <= also)]


def _word(count: int) -> str:
    return words.NUMBERS[count] if count < len(words.NUMBERS) else str(count)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
