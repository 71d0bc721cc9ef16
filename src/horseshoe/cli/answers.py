"""`horseshoe answers`: what researchers ask of the record; each command's help is the definition of its answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from cyclopts import App

from horseshoe.answers import pace as paces
from horseshoe.answers import pairs, profiles, solitude, tries, veto_counts
from horseshoe.answers.definitions import definition
from horseshoe.cli import asked
from horseshoe.cli.listing import Form, show

app = App(name="answers", help="What researchers ask of the record; --help of each says how it is defined.")


def _defined(answer: object) -> str:
    return "\n\n".join(definition(answer))


def _period(since: str | None, until: str | None, topic: str | None) -> dict[str, Any]:
    return {
        "since": asked.day(since, "--since"),
        "until": asked.day(until, "--until"),
        "topic": asked.topic(topic, "--topic"),
    }


def _codes(names: Iterable[str]) -> list[str]:
    return [code for name in names if (code := asked.member(name, "member"))]


def _tell(rows: Sequence[Any], kind: type, form: Form, remark: str = "") -> None:
    names = [one.name for one in fields(kind)]
    none = "" if rows or form != "text" else "No vote of the record fits. "
    show([{name: getattr(row, name) for name in names} for row in rows], names, form, f"{none}{remark}".strip())


@app.command(help=_defined(pairs.agreement))
def agreement(
    *members: str,
    since: str | None = None,
    until: str | None = None,
    topic: str | None = None,
    contested: bool = False,
    abstention: str = "apart",
    silence: str = "left_out",
    format: Form = "text",
) -> None:
    """See `horseshoe.answers.agreement`.

    Parameters
    ----------
    members
        Two or more, by code or name; without any, the five permanent members.
    since
        First day: 2024-01-01.
    until
        Last day.
    topic
        An id of the vocabulary: gaza, syria ...
    contested
        Leave out votes on which everybody voted in favour.
    abstention
        apart, half, as_no or left_out.
    silence
        left_out, as_abstention or apart.
    format
        For people, for programs, for a spreadsheet.
    """
    from horseshoe.errors import InputError

    codes = _codes(members) or pairs.FIVE
    if len(set(codes)) < 2:
        raise InputError("agreement takes two members", where="answers", advice="Name another")
    rows = pairs.agreement(
        codes,
        **_period(since, until, topic),
        contested=contested,
        abstention=asked.one_of(pairs.Abstention, abstention, "--abstention"),
        silence=asked.one_of(pairs.Silence, silence, "--silence"),
    )
    _tell(rows, pairs.Agreement, format)


@app.command(help=_defined(solitude.alone))
def alone(
    *members: str,
    since: str | None = None,
    until: str | None = None,
    topic: str | None = None,
    format: Form = "text",
) -> None:
    """See `horseshoe.answers.alone`.

    Parameters
    ----------
    members
        By code or name; without any, everybody who was ever alone.
    since
        First day: 2024-01-01.
    until
        Last day.
    topic
        An id of the vocabulary: gaza, syria ...
    format
        For people, for programs, for a spreadsheet.
    """
    rows = solitude.alone(_codes(members) or None, **_period(since, until, topic))
    _tell(rows, solitude.Alone, format)


@app.command(help=_defined(profiles.profile))
def profile(
    member: str,
    /,
    *,
    by: str = "year",
    since: str | None = None,
    until: str | None = None,
    topic: str | None = None,
    convention: str = "instances",
    format: Form = "text",
) -> None:
    """See `horseshoe.answers.profile`.

    Parameters
    ----------
    member
        By code or name.
    by
        year, item or topic.
    since
        First day: 2024-01-01.
    until
        Last day.
    topic
        An id of the vocabulary: gaza, syria ...
    convention
        How vetoes are counted: library, sievers_daws, foreign_office or instances.
    format
        For people, for programs, for a spreadsheet.
    """
    (code,) = _codes([member])
    how = asked.one_of(veto_counts.Convention, convention, "--convention")
    heading = asked.one_of(profiles.By, by, "--by")
    rows = profiles.profile(code, by=heading, convention=how, **_period(since, until, topic))
    _tell(rows, profiles.Profile, format)


@app.command(help=_defined(veto_counts.vetoes))
def vetoes(
    *,
    convention: str = "library",
    since: str | None = None,
    until: str | None = None,
    topic: str | None = None,
    format: Form = "text",
) -> None:
    """See `horseshoe.answers.vetoes`.

    Parameters
    ----------
    convention
        library, sievers_daws, foreign_office or instances.
    since
        First day: 2024-01-01.
    until
        Last day.
    topic
        An id of the vocabulary: gaza, syria ...
    format
        For people, for programs, for a spreadsheet.
    """
    how = asked.one_of(veto_counts.Convention, convention, "--convention")
    rows = veto_counts.vetoes(how, **_period(since, until, topic))
    said = veto_counts.DEFINITIONS[how]
    remark = f"Counted: {said.text} ({said.cite}). {said.doubt or ''}" if format == "text" else ""
    _tell(rows, veto_counts.MemberVetoes, format, remark)


@app.command(help=_defined(paces.days_to_vote))
def days_to_vote(
    *, since: str | None = None, until: str | None = None, topic: str | None = None, format: Form = "text"
) -> None:
    """See `horseshoe.answers.days_to_vote`.

    Parameters
    ----------
    since
        First day: 2024-01-01.
    until
        Last day.
    topic
        An id of the vocabulary: gaza, syria ...
    format
        For people, for programs, for a spreadsheet.
    """
    rows = paces.days_to_vote(**_period(since, until, topic))
    taken = paces.pace(rows)
    known = f"Known of {taken.known}, unknown of {taken.unknown}."
    if taken.median is not None:
        known += f" Median {taken.median:g} days, quartiles {taken.lower:g} and {taken.upper:g}."
    _tell(rows, paces.Wait, format, known if format == "text" and rows else "")


@app.command(help=_defined(tries.attempts))
def attempts(
    *,
    topic: str | None = None,
    item: str | None = None,
    since: str | None = None,
    until: str | None = None,
    parts: bool = False,
    format: Form = "text",
) -> None:
    """See `horseshoe.answers.attempts`.

    Parameters
    ----------
    topic
        An id of the vocabulary: gaza, syria ...
    item
        Words of the agenda item.
    since
        First day: 2024-01-01.
    until
        Last day.
    parts
        Count amendments and paragraphs voted on by themselves too.
    format
        For people, for programs, for a spreadsheet.
    """
    rows = tries.attempts(item=item, parts=parts, **_period(since, until, topic))
    _tell(rows, tries.Attempt, format)
