"""`horseshoe vote` and `horseshoe votes`: the record, asked."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from horseshoe.cli import asked
from horseshoe.cli.encoding import as_json, plain_signs
from horseshoe.cli.screen import Screen, Words, console, inked, put
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.drawing.marks import BALLOTS
from horseshoe.errors import NotInRecordError
from horseshoe.record.store import Record, load
from horseshoe.record.vote import Vote

COLUMNS = (
    "id", "symbol", "draft", "date", "meeting", "subject", "method", "outcome", "yes", "no", "abstain",
    "not_participating", "absent", "vetoes", "sponsors", "item", "title", "topics", "ballots",
)  # fmt: skip


def vote(symbol: str, /, *, format: Literal["text", "json"] = "text") -> None:
    """Show one vote: its tally, its ballots, why it came out so.

    Parameters
    ----------
    symbol
        Of the resolution or the draft: S/RES/2728, 2728, S/2024/239, S/3502#3.
    format
        For people or for programs.
    """
    record = load()
    try:
        found = record.vote(symbol)
    except NotInRecordError as error:
        near = nearest(record, symbol)
        if record.on_text(symbol) or not near:
            raise
        raise NotInRecordError(error.what, advice=f"Nearest: {', '.join(near)}. {error.advice or ''}") from None
    if format == "json":
        print(as_json(facts(found)))
        return
    from horseshoe.cli.voting import show_vote

    show_vote(console(), found, plain=plain_signs())

_SCREENFUL = 200  # what somebody at a terminal scrolls through; whoever pipes gets all


def votes(
    *,
    member: str | None = None,
    position: str | None = None,
    since: str | None = None,
    until: str | None = None,
    outcome: str | None = None,
    topic: str | None = None,
    sponsor: str | None = None,
    text: str | None = None,
    limit: int | None = None,
    format: Literal["text", "json", "csv"] = "text",
) -> None:
    """List the votes that fit every filter given, the latest last.

    Parameters
    ----------
    member
        A State, by code or name: USA, Russia, "United Kingdom". Its predecessors' votes are found too.
    position
        What it did: yes, no, abstain, not_participating, absent.
    since
        First day: 2023-10-07.
    until
        Last day.
    outcome
        adopted, vetoed, short (of votes), carried, not_carried.
    topic
        An id of the vocabulary: gaza, syria, ceasefire, sanctions ...
    sponsor
        A State printed on the draft.
    text
        Words in the title, the agenda item or the subjects.
    limit
        Only the latest so many; without it all, or on a terminal the latest 200.
    format
        For people, for programs, for a spreadsheet.
    """
    if limit is not None and limit < 1:
        from horseshoe.errors import InputError

        raise InputError(f"{limit} is too few", where="--limit", advice="Ask for at least one")
    first, last = asked.day(since, "--since"), asked.day(until, "--until")
    if first and last and first > last:
        from horseshoe.errors import InputError

        raise InputError(f"{last} is before {first}", where="--until", advice="Give the earlier day to --since")
    code = asked.member(member, "--member")
    found = load().votes(
        member=code,
        position=asked.one_of(Ballot, position, "--position") if position else None,
        since=first,
        until=last,
        outcome=asked.one_of(Outcome, outcome, "--outcome") if outcome else None,
        topic=asked.topic(topic, "--topic"),
        sponsor=asked.member(sponsor, "--sponsor"),
        text=text,
    )
    shown = limit or (_SCREENFUL if format == "text" and sys.stdout.isatty() else len(found))
    chosen = found[-shown:] if shown else found
    match format:
        case "json":
            print(as_json([facts(one) for one in chosen]))
        case "csv":
            _csv(chosen)
        case "text":
            _list(chosen, code, len(found))


def facts(one: Vote) -> dict[str, Any]:
    """A vote as plain data: days as ISO days, codes as they are."""
    tally = one.tally
    return {
        "id": one.id,
        "symbol": one.symbol,
        "draft": one.draft,
        "date": one.date.isoformat(),
        "meeting": one.meeting,
        "subject": one.subject,
        "method": one.method,
        "outcome": one.outcome,
        "tally": None if tally is None else {name: getattr(tally, name) for name in COLUMNS[8:13]},
        "ballots": dict(sorted(one.ballots.items())),
        "vetoes": list(one.vetoes),
        "because": [{"text": r.text, "cite": r.cite} for r in one.ruling.because] if one.ruling else [],
        "sponsors": list(one.sponsors),
        "item": one.item,
        "title": one.title,
        "subjects": list(one.subjects),
        "topics": sorted(one.topics),
        "sources": list(one.sources),
        "disagreements": [
            {"field": d.field, "said": dict(d.said), "taken": d.taken, "why": d.why} for d in one.disagreements
        ],
        "note": one.note,
    }


def nearest(record: Record, symbol: str) -> list[str]:
    """Symbols of the record that look most like one it does not hold."""
    from difflib import get_close_matches

    names = {vote.symbol for vote in record.all} | {vote.draft for vote in record.all if vote.draft}
    wanted = symbol.strip().upper()
    if wanted.isdigit():
        wanted = f"S/RES/{wanted}"
    return get_close_matches(wanted, sorted(names), n=3, cutoff=0.75)


def _csv(chosen: Iterable[Vote]) -> None:
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(COLUMNS)
    for one in chosen:
        row = facts(one)
        flat = {**row, **(row["tally"] or {}), "ballots": " ".join(f"{c}:{b}" for c, b in row["ballots"].items())}
        table.writerow([_cell(flat.get(name)) for name in COLUMNS])


def _cell(value: object) -> str:
    return " ".join(value) if isinstance(value, list) else "" if value is None else str(value)


def _list(chosen: Sequence[Vote], member: str | None, found: int) -> None:
    out, plain = console(), plain_signs()
    for one in chosen:
        _row(out, one, member, plain)
    cut = f", the latest {len(chosen)} shown; --limit {found} shows all" if len(chosen) < found else ""
    out.print(inked(f"{found} {'vote' if found == 1 else 'votes'}{cut}.", "soft"))


def _row(out: Screen, one: Vote, member: str | None, plain: bool) -> None:
    from horseshoe.cli.voting import capital, head
    from horseshoe.council.states import lineage

    sign = Words()
    for code in lineage(member) if member else ():
        if code in one.ballots:
            mark = BALLOTS[one.ballots[code]]
            sign = Words.of(inked(mark.plain if plain else mark.sign, mark.ink), " ")
    put(out, Words.of(sign, head(one)), hang=2)
    if one.title or one.item:
        put(out, inked(capital(one.title or one.item or ""), "soft"), indent=2)
