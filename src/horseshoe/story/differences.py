"""Where tellings of one event differ from one another, and from the record.

What differs from the record is taken from the findings, so that a story never faults what a check does not; what
reports differ on among themselves is taken from what they say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from horseshoe.checking.clues import in_words, name, names
from horseshoe.checking.index import bare
from horseshoe.checking.wording import family, text_of
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.record.vote import Vote
from horseshoe.story.events import Difference, Matter, Standing, Version
from horseshoe.story.mentions import Mention, evidence, mentions
from horseshoe.story.rows import FindingRow, TellingRow

_SIDES = {
    "yes": "in favour", "no": "against", "abstain": "abstaining", "not_participating": "not participating",
    "absent": "absent",
}  # fmt: skip
_FEW = 4
_ENDS = {
    "adopted": "adopted", "carried": "adopted", "vetoed": "failed", "short": "failed", "not_adopted": "failed",
    "not_carried": "failed", "agreed": "agreed", "blocked": "blocked",
}  # fmt: skip
# Findings on a matter come under these kinds; a veto is a ballot and an outcome too.
_KINDS = {
    Matter.TALLY: ("tally",), Matter.BALLOT: ("ballot", "veto"), Matter.OUTCOME: ("outcome", "veto"),
    Matter.SPONSOR: ("sponsor",), Matter.DAY: ("date",), Matter.SYMBOL: ("symbol",), Matter.WORDING: ("wording",),
    Matter.TERM: ("term",),
}  # fmt: skip
_UNMEASURED = frozenset({Matter.TERM, Matter.WORDING})  # what only the finding knows
_RUNGS = frozenset({family("demand"), family("call for")})
Findings = Mapping[tuple[str, str | None, str], Sequence[FindingRow]]


@dataclass(frozen=True, slots=True)
class _Said:
    """One report's word on one matter: `key` is what is compared, `truth` whether the record has it so, where known."""

    matter: Matter
    of: str | None
    key: str
    says: str
    telling: TellingRow
    mentions: tuple[Mention, ...]
    truth: bool | None = None
    claim: str | None = None  # id of the very claim, where one action can make several of a kind


def differences(tellings: Collection[TellingRow], vote: Vote | None, found: Findings) -> tuple[Difference, ...]:
    """Every matter the tellings of one event differ on, in the order of `Matter`.

    Args:
        vote: of the record, None where the event is the reports' alone.
        found: the findings that fault a report, by report, action and kind.
    """
    said: dict[tuple[Matter, str | None], list[_Said]] = defaultdict(list)
    for telling in tellings:
        if telling.modality == "denied":
            continue
        for one in _all_said(telling, vote):
            said[one.matter, one.of].append(one)
    made = (_difference(matter, of, row, vote, found) for (matter, of), row in said.items())
    order = list(Matter)
    return tuple(sorted(filter(None, made), key=lambda d: (order.index(d.matter), d.of or "")))


def _all_said(telling: TellingRow, vote: Vote | None) -> Iterator[_Said]:
    yield from _counts(telling, vote)
    yield from _ballots(telling, vote)
    yield from _whole(telling, vote)
    yield from _texts(telling)


def _counts(telling: TellingRow, vote: Vote | None) -> Iterator[_Said]:
    for side, words in _SIDES.items():
        count = getattr(telling, side)
        if count is None or side in telling.derived:
            continue
        truth = None if vote is None or vote.tally is None else getattr(vote.tally, side) == count
        place = evidence(telling, f"tally.{side}")
        yield _Said(Matter.TALLY, side, str(count), f"{count} {words}", telling, place, truth)


def _ballots(telling: TellingRow, vote: Vote | None) -> Iterator[_Said]:
    for cast in telling.ballots:
        member, _, ballot = cast.partition("=")
        known = vote.ballots.get(member) if vote else None
        truth = None if known in (None, Ballot.UNRECORDED) else known == ballot
        place = evidence(telling, f"ballot.{member}", f"veto.{member}")
        says = f"{names([member], vote.date if vote else None)} {_SIDES.get(ballot, ballot)}"
        yield _Said(Matter.BALLOT, member, ballot, says, telling, place, truth)


def _whole(telling: TellingRow, vote: Vote | None) -> Iterator[_Said]:
    end = _ENDS.get(telling.outcome)
    if end:
        truth = _ENDS[vote.outcome.value] == end if vote else None
        if vote and vote.outcome is Outcome.SHORT and telling.outcome == "vetoed":
            end, truth = "vetoed", False  # it failed, and nobody's vote was a veto
        yield _Said(Matter.OUTCOME, None, end, _words(telling.outcome), telling, evidence(telling, "outcome"), truth)
    if telling.sponsors:
        sponsors = set(telling.sponsors)
        truth = not sponsors.isdisjoint(vote.sponsors) if vote and vote.sponsors else None
        place = evidence(telling, *(f"sponsor.{code}" for code in sorted(sponsors)))
        key, says = " ".join(sorted(sponsors)), names(sorted(sponsors), vote.date if vote else None)
        yield _Said(Matter.SPONSOR, None, key, f"put forward by {says}", telling, place, truth)
    if telling.earliest and telling.earliest == telling.latest and telling.modality == "happened":
        truth = telling.earliest == vote.date if vote else None
        place = evidence(telling, "date")
        yield _Said(Matter.DAY, None, telling.earliest.isoformat(), in_words(telling.earliest), telling, place, truth)
    if telling.symbol:
        own = {bare(symbol) for symbol in (vote.symbol, vote.draft, vote.id) if symbol} if vote else set()
        truth = bare(telling.symbol) in own if vote else None
        key = vote.symbol if vote and truth else bare(telling.symbol)  # draft and resolution are one text
        yield _Said(Matter.SYMBOL, None, key, telling.symbol, telling, evidence(telling, "symbol"), truth)


def _texts(telling: TellingRow) -> Iterator[_Said]:
    """What the text is called and what it does; who says nothing of a kind is not held to the other."""
    for word in telling.called:
        yield _Said(Matter.TERM, None, word, f"called a {word}", telling, evidence(telling, "term"))
    for does in telling.does:
        claim, verb, topics, words = [*does.split("|", 3), "", "", ""][:4]
        # Which rung of the ladder: the one thing of a text that reports keep telling differently.
        if "ceasefire" in topics.split() and family(verb) is not None:
            says = f"said to {verb} a ceasefire"
            yield _Said(Matter.WORDING, "ceasefire", verb, says, telling, _place_of(telling, words), claim=claim)


def _place_of(telling: TellingRow, words: str) -> tuple[Mention, ...]:
    whole = mentions(telling.report, telling.places, telling.words)
    return tuple(one for one in whole if words in one.quote)[:1] or whole[:1]


def _words(outcome: str) -> str:
    return {"short": "failed for want of votes", "blocked": "held up"}.get(outcome, outcome.replace("_", " "))


def _difference(
    matter: Matter, of: str | None, row: list[_Said], vote: Vote | None, found: Findings
) -> Difference | None:
    wrong = {id(one): fault for one in row if (fault := _fault(one, found)) is not None}
    ways: dict[str, list[_Said]] = defaultdict(list)
    for one in row:
        ways[one.key].append(one)
    unlisted = matter is Matter.SPONSOR and any(one.truth is False for one in row)  # no fault, and worth knowing
    among = unlisted or (len(ways) > 1 and _conflict(matter, ways))
    if not wrong and not among:
        return None
    if among and not wrong and vote is not None and all(one.truth for one in row):
        return None  # all of them right: two of many sponsors
    versions = [_version(said, wrong) for said in ways.values()]
    because = next(iter(wrong.values()), None)
    return Difference(
        matter=matter,
        of=of,
        versions=tuple(sorted(versions, key=lambda v: (-len(v.reports), v.says))),
        record=_record(matter, of, vote) if vote else None,
        because=f"{because.because[0]} ({because.cites[0]})" if because else "",
    )


def _fault(one: _Said, found: Findings) -> FindingRow | None:
    """The finding that faults this very word; a finding on several counts faults only those that are wrong."""
    if one.truth is True:
        return None
    telling = one.telling
    for kind in _KINDS[one.matter]:
        for finding in found.get((telling.report, telling.action, kind), ()):
            if one.claim is not None and finding.claim != one.claim:
                continue
            if one.truth is False or one.matter in _UNMEASURED:
                return finding
    return None


def _conflict(matter: Matter, ways: Mapping[str, list[_Said]]) -> bool:
    """Whether different words cannot all be right: some sponsors of many are no conflict, nor is a vaguer word."""
    if matter is Matter.SPONSOR:
        sets = [set(key.split()) for key in ways]
        return all(a.isdisjoint(b) for n, a in enumerate(sets) for b in sets[n + 1 :])
    if matter is Matter.WORDING:
        # To demand is not to call for; other verbs are of other clauses, and one report may use both.
        told = [{one.telling.report for one in said} for verb, said in ways.items() if family(verb) in _RUNGS]
        return len(told) > 1 and len({family(verb) for verb in ways} & _RUNGS) > 1 and not set.intersection(*told)
    return matter is not Matter.TERM  # who does not say "resolution" says nothing about it


def _version(said: list[_Said], wrong: Collection[int]) -> Version:
    first = said[0]
    places = tuple(dict.fromkeys(place for one in said for place in one.mentions))
    standing = Standing.OPEN
    if any(id(one) in wrong for one in said):
        standing = Standing.AGAINST
    elif any(one.truth for one in said):
        standing = Standing.WITH
    return Version(first.says, tuple(dict.fromkeys(one.telling.report for one in said)), places, standing)


def _record(matter: Matter, of: str | None, vote: Vote) -> str | None:
    match matter:
        case Matter.TALLY:
            return f"{getattr(vote.tally, of)} {_SIDES[of]}" if vote.tally and of else None
        case Matter.BALLOT:
            cast = vote.ballots.get(of or "")
            return f"{names([of], vote.date)} {_SIDES.get(cast.value, cast.value)}" if cast and of else None
        case Matter.OUTCOME:
            return _words(vote.outcome.value)
        case Matter.SPONSOR:
            return f"put forward by {some(vote.sponsors, vote)}" if vote.sponsors else None
        case Matter.DAY:
            return in_words(vote.date)
        case Matter.SYMBOL:
            return vote.symbol
        case Matter.WORDING:
            return _asked(vote)
        case Matter.TERM:
            adopted = vote.symbol.startswith("S/RES/")
            return "a resolution" if adopted else f"a draft, {vote.symbol}, that was not adopted"


def some(codes: Sequence[str], vote: Vote) -> str:
    """Names of States as they were on the day; of more than a few the first, and how many more."""
    if len(codes) <= _FEW + 1:
        return names(codes, vote.date)
    return f"{', '.join(name(code, vote.date) for code in codes[:_FEW])} and {len(codes) - _FEW} more"


def _asked(vote: Vote) -> str | None:
    """The verb the text itself has on a ceasefire, and where."""
    clauses = [one for one in text_of(vote) if "ceasefire" in one.about]
    return f"{clauses[0].verb} a ceasefire (paragraph {clauses[0].number})" if clauses else None
