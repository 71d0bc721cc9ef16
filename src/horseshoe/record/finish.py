"""A folded vote becomes a row of votes.csv: codes of the day, every seat accounted for, vetoes by the law."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import decide
from horseshoe.council.seats import council
from horseshoe.council.states import on_day
from horseshoe.council.topics import topics_of_record
from horseshoe.record.classify import subject
from horseshoe.record.fold import Folded
from horseshoe.record.texts import about
from horseshoe.record.vote import Method, Subject

# The order ballots are written in, and tallies announced.
BALLOTS = tuple(Ballot)
_SUBJECTS = frozenset(Subject)
# Sponsors are named by what they were called, so only States that changed name in their seat need the day.
_RENAMED = frozenset({"RUS", "COD"})


def row(folded: Folded, noted: str) -> dict[str, str]:
    """One row of votes.csv. `noted`: kind of the note on the vote: what was put, or that it was procedure.

    Raises:
        ValueError: a fact that cannot be read, such as a ballot no `Ballot` is.
    """
    facts = folded.facts
    day = date.fromisoformat(facts["date"])
    method = Method(facts.get("method", Method.VOTE))
    cast = {} if method is Method.WITHOUT_VOTE else _cast(folded, day)
    stated = noted if noted in _SUBJECTS else facts.get("subject", "")
    kind = subject(folded.id, stated, facts.get("item", ""), facts.get("title", ""))
    symbol = folded.id.split("#")[0]
    return {
        "id": folded.id,
        "symbol": symbol,
        "draft": facts.get("draft") or ("" if symbol.startswith(("S/RES/", "S/PV.")) else symbol),
        "date": facts["date"],
        "meeting": facts.get("meeting", ""),
        "subject": kind,
        "procedural": "1" if noted == "procedural" else "",
        "method": method,
        "outcome": facts["outcome"],
        "tally": "" if method is Method.WITHOUT_VOTE else _tally(cast, facts.get("tally", "")),
        "ballots": written(cast),
        "vetoes": " ".join(_vetoes(facts, cast, day, kind)),
        "item": facts.get("item", ""),
        "title": "" if facts.get("title") == facts.get("item") else facts.get("title", ""),
        "subjects": facts.get("subjects", ""),
        "topics": " ".join(sorted(_topics(folded))),
        "sponsors": of_the_day(facts.get("sponsors", ""), facts["date"]).replace("|", " "),
        "sources": " ".join(folded.sources),
    }


def written(cast: Mapping[str, Ballot]) -> str:
    """'yes:CHN FRA|no:USA'."""
    sides = ((ballot, sorted(state for state, found in cast.items() if found is ballot)) for ballot in BALLOTS)
    return "|".join(f"{ballot}:{' '.join(states)}" for ballot, states in sides if states)


def _cast(folded: Folded, day: date) -> dict[str, Ballot]:
    """A ballot for every seat. One nobody reports is unrecorded, unless tally or veto leaves it no choice."""
    cast = {on_day(state, day): Ballot(ballot) for state, ballot in folded.ballots().items()}
    members = council(day).members
    if not cast and folded.facts.get("tally") == f"{len(members)}-0-0":
        return dict.fromkeys(members, Ballot.YES)
    vetoers = [on_day(state, day) for state in folded.facts.get("vetoes", "").split("|") if state]
    return dict.fromkeys(members, Ballot.UNRECORDED) | dict.fromkeys(vetoers, Ballot.NO) | cast


def _tally(cast: Mapping[str, Ballot], stated: str) -> str:
    if not cast or Ballot.UNRECORDED in cast.values():
        return stated
    tally = Tally.of(cast.values())
    silent = f"-{tally.not_participating}-{tally.absent}" if tally.not_participating or tally.absent else ""
    return f"{tally}{silent}"


def _vetoes(facts: Mapping[str, str], cast: Mapping[str, Ballot], day: date, kind: Subject) -> tuple[str, ...]:
    if facts["outcome"] != "vetoed":
        return ()
    if cast and Ballot.UNRECORDED not in cast.values():
        return decide(cast, day, preliminary=kind is Subject.PRELIMINARY_QUESTION).vetoes
    return tuple(sorted(on_day(state, day) for state in facts.get("vetoes", "").split("|") if state))


def of_the_day(states: str, day: str) -> str:
    """Codes joined by |, as they were on a day, sorted."""
    on = date.fromisoformat(day)
    return "|".join(sorted({on_day(one, on) if one in _RENAMED else one for one in states.split("|") if one}))


def _topics(folded: Folded) -> frozenset[str]:
    facts = folded.facts
    named = topics_of_record(facts.get("item"), facts.get("title"), facts.get("subjects", "").split("|"))
    text = about(folded.id) if facts["outcome"] != "adopted" else frozenset()
    # The library gives a failed draft no subjects, and its item may be as wide as "Non-proliferation", which is Iran's
    # save where the text has none of it.
    if "iran-nuclear" in named and text and "iran" not in text:
        named -= {"iran-nuclear", "iran", "middle-east"}
    return text | named
