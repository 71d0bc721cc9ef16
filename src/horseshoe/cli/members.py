"""`horseshoe council` and `horseshoe member`: who sits, who sat, and how they voted."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from horseshoe.cli import asked
from horseshoe.cli.encoding import as_json, plain_signs
from horseshoe.cli.screen import console, inked, put
from horseshoe.council.ballots import Ballot
from horseshoe.council.counting import DEFINITIONS, Convention, count_vetoes
from horseshoe.council.presidency import presidencies
from horseshoe.council.rules import PERMANENT
from horseshoe.council.seats import Council, Term, terms
from horseshoe.council.seats import council as sitting
from horseshoe.council.states import lineage, state
from horseshoe.drawing.marks import BALLOTS
from horseshoe.drawing.naming import day, listed

if TYPE_CHECKING:
    from horseshoe.cli.screen import Screen


def council(*, on: str | None = None, format: Literal["text", "json"] = "text") -> None:
    """Show who sat in the Council on a day: the President, the permanent members, the elected and their terms.

    Parameters
    ----------
    on
        The day, like 1973-10-22; without it, today.
    format
        For people or for programs.
    """
    found = sitting(asked.day(on, "--on") or datetime.now(UTC).date())
    if format == "json":
        print(as_json(_council_json(found)))
        return
    out = console()
    named = {code: state(code).name(found.on) for code in found.members}
    put(out, inked(f"The Security Council on {day(found.on)}", "strong"))
    chair = named.get(found.president or "", "not known")
    put(out, inked(f"President: {chair}. A decision takes {found.needed} of {found.size}."))
    put(out, inked(f"Any {found.blocking} members can keep one from being taken by not voting for it."))
    put(out, inked(f"Permanent: {listed(named[code] for code in found.permanent)}"), hang=2)
    put(out, inked("Elected:"))
    for code in found.elected:
        held = found.seat(code)
        until = f", until {day(_last(held.term))}" if held and held.term else ""
        group = found.group(code)
        put(out, inked(f"{code}  {named[code]}{f' ({group})' if group else ''}{until}"), indent=2, hang=5)


def member(name: str, /, *, convention: str = "instances", format: Literal["text", "json"] = "text") -> None:
    """Show one State: its names, its terms and months in the chair, the ballots it cast, and its vetoes.

    Parameters
    ----------
    name
        Its code or name: USA, Russia, "United Kingdom".
    convention
        How vetoes are counted: library, sievers_daws, foreign_office or instances.
    format
        For people or for programs.
    """
    from horseshoe.answers.veto_counts import counted
    from horseshoe.record.store import load

    how = asked.one_of(Convention, convention, "--convention")
    code = asked.member(name, "member")
    assert code is not None
    codes = lineage(code)
    record = load()
    cast = Counter(vote.ballots[one] for vote in record.votes(member=code) for one in codes if one in vote.ballots)
    stopped = (vote for vote in record.votes(outcome="vetoed") if codes & set(vote.vetoes))
    vetoes = count_vetoes(map(counted, stopped), how)
    texts = max((n for one, n in vetoes.by_member.items() if one in codes), default=0)
    held = sorted((term for one in codes for term in terms(one)), key=lambda term: term.since)
    if format == "json":
        said = {
            "code": code,
            "name": state(code).name(),
            "official": state(code).official(),
            "lineage": sorted(codes),
            "terms": [*_permanent_json(codes), *(_term_json(term) for term in held)],
            "presidencies": [f"{month:%Y-%m}" for month in presidencies(code)],
            "ballots": {ballot.value: cast[ballot] for ballot in Ballot},
            "vetoes": list(vetoes.votes),
            "veto_count": {"convention": how.value, "texts": texts},
            "through": record.through.isoformat(),
        }
        print(as_json(said))
        return
    out = console()
    put(out, inked(f"{state(code).official()} ({', '.join(sorted(codes))})", "strong"), hang=2)
    _terms(out, codes, held)
    _presided(out, code)
    _ballots(out, cast)
    if texts:
        latest = record.vote(vetoes.votes[-1])
        much = "1 veto" if texts == 1 else f"{texts} vetoes"
        counted_as = f"as {how.value} counts them: {DEFINITIONS[how].text}"
        put(out, inked(f"{much} ({counted_as}), the latest of {latest.symbol} on {day(latest.date)}"), hang=2)
    put(out, inked(f"The record runs through {day(record.through)}.", "soft"))


def _terms(out: Screen, codes: frozenset[str], held: list[Term]) -> None:
    seats = [seat for seat in PERMANENT if seat.code in codes]
    if seats:
        put(out, inked(f"Permanent member since {day(seats[0].since)}"))
    elif held:
        spans = ", ".join(dict.fromkeys(_years(term) for term in held))
        put(out, inked(f"{len(held)} {'term' if len(held) == 1 else 'terms'}: {spans}"), hang=2)
    else:
        put(out, inked("Never a member of the Council"))


def _presided(out: Screen, code: str) -> None:
    now = datetime.now(UTC).date()
    months = [month for month in presidencies(code) if month <= now]
    if months:
        much = "Presided in one month" if len(months) == 1 else f"Presided in {len(months)} months"
        put(out, inked(f"{much} by rule 18; the latest was {months[-1]:%B %Y}"), hang=2)


def _ballots(out: Screen, cast: Counter[Ballot]) -> None:
    plain = plain_signs()
    for ballot in Ballot:
        if cast[ballot]:
            mark = BALLOTS[ballot]
            put(out, inked(f"{mark.plain if plain else mark.sign} {mark.word}: {cast[ballot]}", mark.ink), indent=2)


def _years(term: Term) -> str:
    first, last = term.since.year, _last(term).year
    return f"{first}" if first == last else f"{first}–{last}"


def _last(term: Term) -> date:
    """The last day of a term: `until` is the first that is no longer in it."""
    return term.until - timedelta(days=1)


def _council_json(found: Council) -> dict[str, Any]:
    return {
        "on": found.on.isoformat(),
        "president": found.president,
        "size": found.size,
        "needed": found.needed,
        "blocking": found.blocking,
        "members": [_seat_json(found, code) for code in found.members],
    }


def _seat_json(found: Council, code: str) -> dict[str, Any]:
    held, group = found.seat(code), found.group(code)
    return {
        "code": code,
        "name": state(code).official(found.on),
        "permanent": code in found.permanent,
        "group": group.value if group else None,
        "term": _term_json(held.term) if held and held.term else None,
    }


def _permanent_json(codes: frozenset[str]) -> list[dict[str, Any]]:
    return [
        {
            "code": seat.code,
            "permanent": True,
            "since": seat.since.isoformat(),
            "last": (seat.until - timedelta(days=1)).isoformat() if seat.until else None,
        }
        for seat in PERMANENT
        if seat.code in codes
    ]


def _term_json(term: Term) -> dict[str, Any]:
    return {
        "code": term.code, "permanent": False, "since": term.since.isoformat(), "last": _last(term).isoformat(),
    }  # fmt: skip
