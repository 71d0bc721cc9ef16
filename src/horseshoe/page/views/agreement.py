"""Agreement: how often members cast the same ballot over a period, pair by pair, with n and an interval."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from horseshoe import answers
from horseshoe.answers.chosen import continued
from horseshoe.answers.pairs import FIVE, Abstention, Silence
from horseshoe.council.topics import TOPICS
from horseshoe.drawing.matrix import agreement_matrix
from horseshoe.drawing.naming import day
from horseshoe.errors import InputError
from horseshoe.page.formats import Sheet
from horseshoe.page.views.refs import StateRef
from horseshoe.record.store import Record

MOST = 20


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two members: `n` votes compared, `agreed` of them, the share and its 95 % interval; null where n is 0."""

    first: str
    second: str
    n: int
    agreed: float
    share: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class AgreementView:
    """The pairs of `members`, in their order, by the choices named; see `horseshoe.answers.agreement`."""

    said: str
    members: tuple[StateRef, ...]
    since: dt.date | None
    until: dt.date | None
    topic: str | None
    contested: bool
    abstention: Abstention
    silence: Silence
    pairs: tuple[PairRow, ...]
    release: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked: codes, a period, a topic, and how ballots are counted."""

    members: Sequence[str] = FIVE
    since: dt.date | None = None
    until: dt.date | None = None
    topic: str | None = None
    contested: bool = True
    abstention: Abstention = Abstention.APART
    silence: Silence = Silence.LEFT_OUT


def agreement_view(record: Record, asked: Asked) -> AgreementView:
    """The view of what is asked.

    Raises:
        InputError: fewer than two members, or more than `MOST`.
    """
    codes = list(dict.fromkeys(map(continued, asked.members)))
    if not 2 <= len(codes) <= MOST:
        raise InputError(f"{len(codes)} members", where="members", advice=f"Name from two to {MOST}, by code or name")
    rows = answers.agreement(
        codes,
        since=asked.since,
        until=asked.until,
        topic=asked.topic,
        contested=asked.contested,
        abstention=asked.abstention,
        silence=asked.silence,
        record=record,
    )
    return AgreementView(
        said=_said(asked, len(codes)),
        members=tuple(StateRef.of(code) for code in codes),
        since=asked.since,
        until=asked.until,
        topic=asked.topic,
        contested=asked.contested,
        abstention=asked.abstention,
        silence=asked.silence,
        pairs=tuple(PairRow(r.first, r.second, r.n, r.agreed, r.share, r.low, r.high) for r in rows),
        release=record.release,
    )


def agreement_sheet(view: AgreementView) -> Sheet:
    """The pairs as a table."""
    columns = ("first", "second", "n", "agreed", "share", "low", "high")
    return Sheet(columns, [tuple(getattr(row, name) for name in columns) for row in view.pairs])


def agreement_drawing(view: AgreementView, *, alone: bool = True) -> str:
    """The pairs as a matrix."""
    shares = {(pair.first, pair.second): pair.share for pair in view.pairs}
    return agreement_matrix([one.code for one in view.members], shares, alone=alone)


def _said(asked: Asked, members: int) -> str:
    what = "votes on which not everybody voted in favour" if asked.contested else "all votes"
    about = f" on “{TOPICS[asked.topic].label}”" if asked.topic else ""
    if asked.since and asked.until:
        when = f" from {day(asked.since)} through {day(asked.until)}"
    elif asked.since:
        when = f" since {day(asked.since)}"
    else:
        when = f" through {day(asked.until)}" if asked.until else " since 1946"
    abstaining = {
        Abstention.APART: "abstaining is a position of its own",
        Abstention.HALF: "abstaining is half an agreement with yes and with no",
        Abstention.AS_NO: "abstaining is taken for no",
        Abstention.LEFT_OUT: "votes on which either abstained are left out",
    }[asked.abstention]
    silent = {
        Silence.LEFT_OUT: "who did not vote is left out",
        Silence.AS_ABSTENTION: "who did not vote is taken to abstain",
        Silence.APART: "not voting is a position of its own",
    }[asked.silence]
    return f"How often {members} members cast the same ballot, on {what}{about}{when}; {abstaining}; {silent}."
