"""Do the sources agree? Field by field, and with the extract, the meeting tables and the veto list one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from horseshoe.council.decide import Outcome
from horseshoe.record.check import Check, Exceptional, ask
from horseshoe.record.table import lines
from horseshoe.record.vote import Disagreement, Method, Subject, Vote

# A better attested value is explanation enough for a day or a sponsor, and then open; for what changes who voted how or
# what came of it, nothing is but a correction or a note.
_FIRM = ("ballot", "outcome", "tally", "vetoes")
_SOFT = ("date", "meeting", "draft", "method", "symbol", "sponsors")
_UNSETTLED = "nothing settles it; what stands is what most sources say, or the better placed of two"
LISTED = "Every vetoed text is in the library's list of vetoes"
_PARTS = frozenset({Subject.AMENDMENT, Subject.PARAGRAPH, Subject.PRELIMINARY_QUESTION})
Evidence = Mapping[tuple[str, str], str]


def agreements(votes: tuple[Vote, ...], evidence: Evidence) -> Iterator[Check]:
    """A check a field where several sources hold a vote, and one each for the three lists the record is held to."""
    several = [vote for vote in votes if len(vote.sources) > 1]
    for field in (*_FIRM, *_SOFT):
        yield _compared(f"Sources agree on the {field}", several, field, evidence, lambda found: True)
    extract = [vote for vote in votes if "un-extract" in vote.sources and vote.ballots]
    yield _compared(
        "No ballot differs from the UN extract of 2000-2026", extract, "ballot", evidence, _says_other("un-extract")
    )
    tables = [vote for vote in votes if "un-meetings" in vote.sources and vote.method is Method.VOTE]
    yield _compared(
        "No tally differs from one the meeting tables have", tables, "tally", evidence,
        _says_other("un-meetings"),
    )  # fmt: skip
    vetoed = [vote for vote in votes if vote.outcome is Outcome.VETOED]
    yield ask(LISTED, vetoed, _listed(vetoed), within=False)


def _says_other(source: str) -> Callable[[Disagreement], bool]:
    return lambda found: found.said.get(source, found.taken) != found.taken


def _compared(
    question: str, votes: Iterable[Vote], field: str, evidence: Evidence, counts: Callable[[Disagreement], bool]
) -> Check:
    """One exception a vote: three ballots of one vote put right are one vote that differs."""
    votes = tuple(votes)
    by_vote: dict[str, list[Exceptional]] = {}
    for vote in votes:
        for found in vote.disagreements:
            if found.field.partition(":")[0] == field and counts(found):
                by_vote.setdefault(vote.id, []).append(_exception(vote, found, evidence))
    exceptions = tuple(_worst(found) for found in by_vote.values())
    return Check(question, len(votes), exceptions, within=False)


def _exception(vote: Vote, found: Disagreement, evidence: Evidence) -> Exceptional:
    said = ", ".join(f"{source} {value}" for source, value in found.said.items())
    text = f"{found.field}: {said}; stands: {found.taken}"
    why = found.why or vote.note
    if why is None and found.field in _SOFT:
        return Exceptional(vote.id, text, _UNSETTLED, open=True)
    # A tally follows from its ballots, so what shows a ballot wrong shows the tally wrong.
    shown = evidence.get((vote.id, found.field)) or (
        next((said for (name, field), said in evidence.items() if name == vote.id and field[:7] == "ballot:"), None)
        if found.field == "tally"
        else None
    )
    return Exceptional(vote.id, text, why, shown)


def _worst(found: list[Exceptional]) -> Exceptional:
    """All of one vote as one, standing as the worst of them."""
    first = next((one for one in found if one.why is None), next((one for one in found if one.open), found[0]))
    text = "; ".join(one.found for one in found)
    shown = "; ".join(dict.fromkeys(one.evidence for one in found if one.evidence)) or None
    return Exceptional(first.vote, text, first.why, shown, first.open)


def _listed(vetoed: Iterable[Vote]) -> Callable[[Vote], Exceptional | None]:
    """The list has one line a text. Parts and amendments, and a text voted on several times, are in it once or not."""
    listed = {(vote.symbol, vote.date) for vote in vetoed if "un-vetoes" in vote.sources}
    known = {name: (finding, shown) for name, source, finding, shown in findings() if source == "un-vetoes"}

    def find(vote: Vote) -> Exceptional | None:
        if "un-vetoes" in vote.sources:
            return None
        if vote.id in known:
            return Exceptional(vote.id, "not listed", *known[vote.id])
        if (vote.symbol, vote.date) in listed:
            return Exceptional(vote.id, "not listed by itself", "the list has one line a text, and another vote on it")
        if vote.subject in _PARTS:
            return Exceptional(vote.id, "not listed", vote.note or f"the list leaves out votes on this: {vote.subject}")
        held = f"in {', '.join(vote.sources)}; the list at hand has no line on it, and nothing says why"
        return Exceptional(vote.id, f"{vote.tally}, not listed", held, open=True)

    return find


def findings() -> list[list[str]]:
    """What was found in a source that no correction of a vote is: vote, source, finding, evidence."""
    _, *rows = lines("findings.csv")
    return rows
