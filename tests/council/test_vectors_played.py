"""Every vote of the shared list played as a meeting: the procedure comes to what the Council came to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.casting import Cast, Nature
from horseshoe.council.formats import Format
from horseshoe.council.meeting import Meeting
from horseshoe.council.motions import MotionKind
from horseshoe.council.moves import (
    Amend,
    AskParts,
    Convene,
    Invite,
    Manner,
    Move,
    Propose,
    PutAgenda,
    PutToVote,
    RaiseQuestion,
    Rule,
    Submit,
    VoteQuestion,
)  # fmt: skip
from horseshoe.council.procedure import replay
from tests.council.test_law_vectors import ROWS, RULED, _codes

pytestmark = pytest.mark.skipif(not ROWS, reason="../shared/law-vectors.csv is not here")
Row = dict[str, str]
SIDES = {"no": "against", "abstain": "abstaining", "not_participating": "not_participating", "absent": "absent"}


def cast(row: Row) -> Cast | None:
    if not row["in_favour"]:
        return None
    # Of a vote whose names nobody knows the columns of names are empty, and the counts have to do.
    named = {code: Ballot(side) for side, name in SIDES.items() for code in _codes(row, f"{name}_members")}
    return Cast(named, Tally(int(row["in_favour"]), *(int(row[column]) for column in SIDES.values())))


def text(row: Row, nature: Nature = Nature.SUBSTANTIVE, manner: Manner = Manner.VOTE) -> tuple[Move, ...]:
    why = "as the list has it" if nature is Nature.PROCEDURAL else None
    return Submit("D", (), nature, why), PutToVote("D", manner=manner, cast=cast(row))


def question(row: Row) -> tuple[Move, ...]:
    found = cast(row)
    assert found is not None
    asked = (Submit("D", ()), RaiseQuestion("D", "CHN"), VoteQuestion("D", found))
    return (*asked, Rule("D", Nature.PROCEDURAL)) if row["id"] in RULED else asked


PLAYED: Mapping[str, Callable[[Row], tuple[Move, ...]]] = {
    "resolution_without_vote": lambda row: text(row, manner=Manner.WITHOUT_VOTE),
    "acclamation": lambda row: text(row, manner=Manner.ACCLAMATION),
    "resolution_in_parts": lambda row: (
        Submit("D", ()), AskParts("D", ("1",), "CHN"), PutToVote("D", "1", cast=Cast({}, Tally(11, 0, 0))),
        PutToVote("D", manner=Manner.IN_PARTS),
    ),
    "procedural_agenda": lambda row: (PutAgenda("CHN", cast(row)),),
    "procedural_invitation": lambda row: (Invite("X", 37, "CHN", cast(row)),),
    "procedural_motion": lambda row: (Propose(MotionKind.POSTPONE, "CHN", cast=cast(row)),),
    "procedural_draft": lambda row: text(row, Nature.PROCEDURAL),
    "procedural_resolution": lambda row: text(row, Nature.PROCEDURAL),
    "preliminary_question": question,
    "amendment": lambda row: (Submit("D", ()), Amend("A", "D", ()), PutToVote("A", cast=cast(row))),
    "paragraph": lambda row: (Submit("D", ()), AskParts("D", ("8",), "CHN"), PutToVote("D", "8", cast=cast(row))),
}  # fmt: skip
SAID = {
    "adopted": "adopted", "carried": "carried", "not_carried": "not_carried", "not_adopted_veto": "vetoed",
    "not_adopted_insufficient": "short",
}  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_the_procedure_comes_to_what_happened(row: Row) -> None:
    moves = PLAYED.get(row["kind"], text)(row)
    opening: tuple[Move, ...] = (Convene(),) if row["kind"] == "procedural_agenda" else (Convene(), PutAgenda())
    meeting = Meeting.called(date.fromisoformat(row["date"]), row["meeting"], format=_format(row))
    *_, (meeting, step) = replay(meeting, (*opening, *moves))
    wanted = SAID[row["outcome"]]
    if row["kind"] == "procedural_draft":
        wanted = "short"  # texts are adopted or not; the list says of them what is said of motions
    if row["id"] in RULED:
        assert meeting.paper("D").nature is Nature.PROCEDURAL
        assert step.outcome == "stands"
        return
    assert step.outcome == wanted
    assert set(step.ruling.vetoes if step.ruling else ()) == set(_codes(row, "vetoes"))
    assert (step.ruling is None) == (not row["in_favour"] or row["kind"] == "resolution_in_parts")


def _format(row: Row) -> Format:
    if "private" in row["meeting"]:
        return Format.PRIVATE
    return Format.VIDEO if row["meeting"] == "written procedure" else Format.OPEN


def test_every_kind_is_played() -> None:
    assert {row["kind"] for row in ROWS} - set(PLAYED) == {"draft", "resolution", "admission", "sg_recommendation"}
