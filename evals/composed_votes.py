"""Passages on votes of the record, composed of who, what and ways of telling: python -m evals.composed_votes

Each is made anew, always the same, and its truth is known. --cells prints the share read whole by way of telling,
weakest first; --errors what was read otherwise. A vote is drawn, a sentence that tells its end, and up to three more
for its counts, its sides and its authors.
"""

from __future__ import annotations

import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from evals import composed_votes_words as words
from evals.passages import Passage, add
from evals.product import document
from evals.score import Score
from evals.slots import Action
from horseshoe.council.decide import Outcome
from horseshoe.council.states import STATES
from horseshoe.record.store import load
from horseshoe.record.vote import Subject, Vote

_MANY, _SEED, _FIRST_YEAR, _SEATS = 1000, 11, 1992, 15  # since 1992: "Moscow" is one State
_FEW = 4  # names that a sentence lists
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen")  # fmt: skip
_ENDS = {
    Outcome.VETOED: ("vetoed", words.VETOES),
    Outcome.SHORT: ("not_adopted", words.FAILURES),
    Outcome.ADOPTED: ("adopted", words.ADOPTIONS),
}


@dataclass(slots=True)
class _Composer:
    """One passage in the making: what was drawn, and what it tells."""

    lot: random.Random
    vote: Vote
    ways: list[str] = field(default_factory=list)
    told: Action = field(default_factory=dict)

    def draw(self, ways: Sequence[str]) -> str:
        way = self.lot.choice(ways)
        self.ways.append(way)
        return way

    def name(self, code: str, *, plainly: bool) -> str:
        if code not in words.POWERS:
            return STATES[code].name(self.vote.date)
        name, adjective, capital = words.POWERS[code]
        form = "{name}" if plainly else self.draw(words.VOTERS)
        told = form.format(name=name, adjective=adjective, capital=capital)
        return told.replace("s's ", "s' ")

    def names(self, codes: Sequence[str]) -> str:
        """A list in one of the ways lists are joined."""
        drawn = self.lot.sample(list(codes), len(codes))
        plainly = len(drawn) > 2 or self.lot.random() < 0.5
        *head, last = [self.name(code, plainly=plainly) for code in drawn]
        return ", ".join(head) + self.draw(words.JOINTS) + last if head else last

    def sentence(self, way: str, codes: Sequence[str] = (), text: str = "") -> str:
        """A way of telling with its parts put in."""
        tally = self.vote.tally
        assert tally is not None
        counts = {"yes": tally.yes, "no": tally.no, "abstain": tally.abstain}
        who = self.names(codes) if codes else ""
        parts = {"who": who, "whose": who + ("'" if who.endswith("s") else "'s"), "text": text}
        parts |= {side.upper(): str(n) for side, n in counts.items()}
        parts |= {side: _NUMBERS[n] if n or side == "abstain" else "none" for side, n in counts.items()}
        parts["Yes"] = parts["yes"].capitalize()
        way = re.sub(r"\{([^{}|]+)\|([^{}|]+)\}", lambda m: m[1] if len(codes) == 1 else m[2], way)
        said = re.sub(r"\{(\w+)\}", lambda m: parts[m[1]], way)
        said = re.sub(r"\b([Aa]) (?=[AEIOaeio])", r"\1n ", said)
        return said[0].upper() + said[1:] + "."


def passages() -> Iterator[tuple[Passage, list[str]]]:
    """The passages, and of each the ways it was composed of."""
    lot = random.Random(_SEED)
    pools = _pools()
    for number in range(_MANY):
        outcome = lot.choice((Outcome.VETOED, Outcome.VETOED, Outcome.SHORT, Outcome.ADOPTED))
        composer = _Composer(lot, lot.choice(pools[outcome]))
        text = _compose(composer, outcome)
        action: Action = {"kind": "vote", "modality": "happened", "tally": {}, "ballots": {}, "vetoes": []}
        action |= {"sponsors": [], "date": None, "spans": [{"start": 0, "end": len(text), "quote": text}]}
        action |= composer.told
        yield Passage(f"c{number:04}", number, None, (action,), text), composer.ways


def _compose(composer: _Composer, outcome: Outcome) -> str:
    vote, told, lot = composer.vote, composer.told, composer.lot
    told["outcome"], ends = _ENDS[outcome]
    told["ballots"], told["tally"] = {}, {}
    sponsors = [code for code in vote.sponsors if code in STATES] if len(vote.sponsors) < _FEW else []
    texts = [t for t in words.TEXTS if sponsors or "{by}" not in t]
    if outcome is Outcome.ADOPTED:
        texts = [t for t in texts if "would" not in t and "initiative" not in t]
    what = composer.draw(texts)
    if "{by}" in what:
        told["sponsors"] = sponsors
    what = what.replace("{on}", lot.choice(words.TOPICS)).replace("{by}", composer.names(sponsors) if sponsors else "")
    if outcome is Outcome.VETOED:
        told["vetoes"] = list(vote.vetoes)
        told["ballots"] |= dict.fromkeys(vote.vetoes, "no")
    sentences = [composer.sentence(composer.draw(ends), vote.vetoes, what)]
    if not re.search(r"Council|United Nations", sentences[0]):
        sentences[0] = f"UNITED NATIONS - {sentences[0]}"
    return " ".join([*sentences, *_more(composer, outcome, sponsors)])


def _more(composer: _Composer, outcome: Outcome, sponsors: list[str]) -> list[str]:
    """Up to three sentences on counts, sides and authors."""
    vote, told, lot = composer.vote, composer.told, composer.lot
    tally = vote.tally
    assert tally is not None
    said = []
    for matter in lot.sample(("count", "abstain", "no", "yes", "by"), 3):
        if matter == "count":
            whole = lot.random() < 0.5
            counts = {"yes": tally.yes, "no": tally.no, "abstain": tally.abstain} if whole else {"yes": tally.yes}
            told["tally"] |= counts
            said.append(composer.sentence(composer.draw(words.COUNTS if whole else words.SUPPORT)))
        elif matter == "by":
            if sponsors and "sponsors" not in told:
                told["sponsors"] = sponsors
                said.append(composer.sentence(composer.draw(words.AUTHORS), sponsors))
        else:
            members = list(vote.members(matter))
            if matter == "yes":
                members = members[: lot.randint(1, 3)]
            if 0 < len(members) <= _FEW and not (matter == "no" and outcome is Outcome.VETOED):
                ways = {"abstain": words.ABSTENTIONS, "no": words.OPPOSITION, "yes": words.FAVOUR}[matter]
                told["ballots"] |= dict.fromkeys(members, matter)
                said.append(composer.sentence(composer.draw(ways), members))
    return said


@cache
def _pools() -> dict[Outcome, list[Vote]]:
    """Votes of the record on draft resolutions, by their end, with all fifteen ballots."""
    pools: dict[Outcome, list[Vote]] = defaultdict(list)
    for vote in load().all:
        tally = vote.tally
        if not (vote.complete and tally and vote.subject is Subject.DRAFT_RESOLUTION) or vote.procedural:
            continue
        divided = tally.no + tally.abstain > 0 and tally.yes + tally.no + tally.abstain == _SEATS
        if divided and vote.date.year >= _FIRST_YEAR and vote.outcome in _ENDS:
            pools[vote.outcome].append(vote)
    return pools


def score() -> tuple[Score, dict[str, list[bool]]]:
    """Read every passage; the score over all slots, and by way of telling whether each passage was read whole."""
    total, cells = Score(), defaultdict(list)
    for passage, ways in passages():
        errors = len(total.errors)
        add(total, passage, document(passage.text.encode(), "passage.txt", None)["actions"])
        for way in set(ways):
            cells[way].append(len(total.errors) == errors)
    return total, cells


def numbers(total: Score) -> dict[str, float]:
    """What is printed and held by floors.toml."""
    return {key: total.numbers()[key] for key in ("f1", "precision", "recall", "votes_found")}


def main() -> None:
    total, cells = score()
    print(f"{total.votes} votes, {total.extra} extra: {', '.join(f'{k} {v:g}' for k, v in numbers(total).items())}")
    if "--cells" in sys.argv:
        for way, whole in sorted(cells.items(), key=lambda cell: sum(cell[1]) / len(cell[1])):
            print(f"{sum(whole) / len(whole):.2f} of {len(whole):3}  {way}")
    if "--errors" in sys.argv:
        print("\n".join(total.errors))


if __name__ == "__main__":
    main()
