"""A session file: meetings described move by move, read into moves of the council's procedure.

    title: ...
    sources: [...]
    meetings:
      - number: S/PV.8073
        date: 2017-10-24
        moves:
          - {move: vote, on: S/2017/884, yes: rest, no: [BOL, RUS], abstain: [CHN, KAZ], happened: vetoed}
    ends: {S/2017/884: vetoed}

A side of a vote is a member, a list of them, a number, or `rest`; `named` tells some names where it is a number.
`happened` is what the meeting made of a move; with ballots it is compared with the law, without them it stands in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from horseshoe.cli import asked
from horseshoe.cli.places import Table, read_placed
from horseshoe.council import moves as m
from horseshoe.council.amendments import Effect
from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.calling import Ground
from horseshoe.council.casting import Cast, Nature
from horseshoe.council.decide import Outcome
from horseshoe.council.disputes import Chapter
from horseshoe.council.formats import Format
from horseshoe.council.motions import MotionKind
from horseshoe.council.seats import council
from horseshoe.council.states import on_day
from horseshoe.errors import InputError

REFUSED, WITHDRAWN = "refused", "withdrawn"
MOVES: Mapping[str, type[Any]] = {
    "convene": m.Convene, "stand_aside": m.StandAside, "agenda": m.PutAgenda, "invite": m.Invite,
    "submit": m.Submit, "second": m.Second, "ask": m.Ask, "reorder": m.Reorder, "motion": m.Propose,
    "vote_motion": m.VoteMotion, "amend": m.Amend, "ask_parts": m.AskParts, "object_to_parts": m.ObjectToParts,
    "vote": m.PutToVote, "withdraw": m.Withdraw, "take_over": m.TakeOver, "question": m.RaiseQuestion,
    "vote_question": m.VoteQuestion, "agree": m.Agree, "rule": m.Rule, "challenge": m.Challenge,
    "change": m.ChangeBallot, "resume": m.Resume, "close": m.Close,
}  # fmt: skip
_SIDES = tuple(ballot.value for ballot in Ballot if ballot is not Ballot.UNRECORDED)
_ABOUT = {"move", "happened", "note"}
_ENUMS: Mapping[str, type[StrEnum]] = {
    "Ground | None": Ground, "MotionKind": MotionKind, "Effect": Effect, "Nature": Nature, "Nature | None": Nature,
    "Manner": m.Manner,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ToldMove:
    """A move, what is said to have come of it, and where the file says so."""

    name: str
    move: m.Move
    happened: str | None
    note: str | None
    where: str


@dataclass(frozen=True, slots=True)
class ToldMeeting:
    """A meeting as the file tells it; `chair` None where rule 18 is to say."""

    number: str | None
    on: date
    format: Format
    chair: str | None
    moves: tuple[ToldMove, ...]


@dataclass(frozen=True, slots=True)
class Session:
    """Meetings that follow one another, and how each draft ended."""

    title: str
    unknown: str | None  # what nobody here knows, in words
    sources: tuple[str, ...]
    meetings: tuple[ToldMeeting, ...]
    ends: Mapping[str, str]


def read_session(path: Path) -> Session:
    """Read a session file.

    Raises:
        InputError: it names the file, the move and the field that is wrong, and the line.
    """
    table = Table.of(read_placed(path), str(path))
    table.only({"title", "sources", "unknown", "meetings", "ends"})
    title = _wanted(table, "title")
    meetings = tuple(_meeting(each) for each in table.tables("meetings", "meeting"))
    ends = Table.of(table.fields["ends"], f"{table.where}, ends") if "ends" in table.fields else None
    return Session(
        title, table.word("unknown"), table.words("sources"), meetings,
        {} if ends is None else {name: _end(ends, name) for name in ends.fields},
    )  # fmt: skip


def _meeting(table: Table) -> ToldMeeting:
    table.only({"number", "date", "format", "chair", "moves"})
    on = asked.day(_wanted(table, "date"), table.at("date"))
    assert on is not None
    format = asked.one_of(Format, table.word("format") or "open", table.at("format"))
    council(on)  # before 1946 and after the last known year there is nothing to replay
    chair = _code(table.word("chair"), on, table.at("chair")) if "chair" in table.fields else None
    if chair is not None and chair not in council(on):
        raise InputError(f"{chair} had no seat on {on}", where=table.at("chair"))
    moves = tuple(_move(each, on) for each in table.tables("moves", "move"))
    return ToldMeeting(table.word("number"), on, format, chair, moves)


def _move(table: Table, on: date) -> ToldMove:
    name = _wanted(table, "move")
    if name not in MOVES:
        raise InputError(f"no move is called {name!r}", where=table.at("move"), advice=f"One of: {', '.join(MOVES)}")
    told = Table(table.fields, f"{table.where} ({name})", table.line)
    kind = MOVES[name]
    parts = fields(kind)
    names = {part.name for part in parts} - {"cast", "announced"}
    casts = any(part.name == "cast" for part in parts)
    told.only(names | _ABOUT | ({*_SIDES, "named"} if casts else set()))
    happened = told.word("happened")
    given: dict[str, Any] = {}
    for part in parts:
        if part.name == "cast":
            given["cast"] = _cast(told, on, wanted=part.default is MISSING)
        elif part.name == "announced":
            given["announced"] = None if happened in (None, REFUSED) else _announced(told)
        elif part.name in told.fields:
            given[part.name] = _value(told, part.name, str(part.type), on)
        elif part.default is MISSING:
            raise InputError("is missing", where=told.at(part.name))
    return ToldMove(name, kind(**given), happened, told.word("note"), f"{told.where} (line {told.line})")


def _value(table: Table, name: str, kind: str, on: date) -> Any:
    read: Mapping[str, Callable[[], Any]] = {
        "tuple[Code, ...]": lambda: tuple(_code(each, on, table.at(name)) for each in table.words(name)),
        "tuple[str, ...]": lambda: table.words(name),
        "Code": lambda: _code(_wanted(table, name), on, table.at(name)),
        "Code | None": lambda: _code(_wanted(table, name), on, table.at(name)),
        "bool": lambda: _truth(table, name),
        "int": lambda: _number(table, name),
        "int | None": lambda: _number(table, name),
    }
    if kind == "Chapter | None":  # Roman figures are capitals
        return _chapter(table, name)
    if kind in _ENUMS:
        return asked.one_of(_ENUMS[kind], _wanted(table, name), table.at(name))
    return read[kind]() if kind in read else _wanted(table, name)


def _chapter(table: Table, name: str) -> Chapter:
    word = _wanted(table, name)
    if word not in list(Chapter):
        raise InputError(f"no chapter {word!r}", where=table.at(name), advice=f"One of: {', '.join(Chapter)}")
    return Chapter(word)


def _cast(table: Table, on: date, *, wanted: bool) -> Cast | None:
    sides = [side for side in _SIDES if side in table.fields]
    if not sides:
        if wanted or "named" in table.fields:
            raise InputError("no side of the vote is given", where=table.at("yes"), advice="Give yes, no, abstain")
        return None
    ballots: dict[str, Ballot] = {}
    counts: dict[str, int] = {}
    rest = [side for side in sides if table.fields[side].value == "rest"]
    for side in sides:
        value = table.fields[side].value
        if isinstance(value, str) and value.isdigit():
            counts[side] = _number(table, side)
        elif side not in rest:
            _name_all(ballots, table, side, Ballot(side), on)
    named = Table.of(table.fields["named"], f"{table.where}, named") if "named" in table.fields else None
    if named is not None:
        named.only(set(_SIDES))
        for side in named.fields:
            _name_all(ballots, named, side, Ballot(side), on)
    if not counts:
        if len(rest) > 1:
            raise InputError("only one side can be the rest", where=table.at(rest[1]))
        if rest:
            others = [code for code in council(on).members if code not in ballots]
            ballots |= dict.fromkeys(others, Ballot(rest[0]))
        return Cast(ballots)
    if rest:
        raise InputError("is the rest of what? Another side is only a number", where=table.at(rest[0]))
    listed = {side: sum(cast == side for cast in ballots.values()) for side in _SIDES}
    return Cast(ballots, Tally(**{side: counts.get(side, listed[side]) for side in _SIDES}))


def _name_all(ballots: dict[str, Ballot], table: Table, side: str, ballot: Ballot, on: date) -> None:
    for word in table.words(side):
        code = _code(word, on, table.at(side))
        if code in ballots:
            raise InputError(f"{code} stands on two sides, or twice on one", where=table.at(side))
        ballots[code] = ballot


def _code(word: str | None, on: date, where: str) -> str:
    code = asked.member(word, where)
    assert code is not None
    return on_day(code, on)


def _number(table: Table, name: str) -> int:
    word = _wanted(table, name)
    if not (word.isascii() and word.isdigit() and len(word) < 4):
        raise InputError(f"{word!r} is no number", where=table.at(name), advice="Members: [CHN, RUS]; a count: 2")
    return int(word)


def _truth(table: Table, name: str) -> bool:
    word = _wanted(table, name).lower()
    if word not in ("true", "false", "yes", "no"):
        raise InputError(f"{word!r} is neither yes nor no", where=table.at(name))
    return word in ("true", "yes")


def _announced(table: Table) -> Outcome:
    word = _wanted(table, "happened")
    if word in ("stands", "overruled"):  # of a challenge: what is voted on is whether to overrule
        return Outcome.CARRIED if word == "overruled" else Outcome.NOT_CARRIED
    return Outcome(_outcome(table, "happened"))


def _end(table: Table, name: str) -> str:
    return WITHDRAWN if table.word(name) == WITHDRAWN else _outcome(table, name)


def _outcome(table: Table, name: str) -> str:
    return asked.one_of(Outcome, _wanted(table, name), table.at(name)).value


def _wanted(table: Table, name: str) -> str:
    word = table.word(name)
    if word is None:
        raise InputError("is missing", where=table.at(name))
    return word
