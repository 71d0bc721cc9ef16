"""The record as Popolo (popoloproject.com): organizations, memberships, and a motion with its vote event a vote.

Popolo knows voters as persons or organizations; members of the Council are States, hence organizations. Its options
are 'yes', 'no', 'abstain', 'absent' and 'not voting'; ballots nobody has on record are left out, not guessed.
"""

from __future__ import annotations

from typing import Any

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import NEEDED, in_force
from horseshoe.council.states import state
from horseshoe.errors import SymbolError
from horseshoe.record.rows import rows, today
from horseshoe.record.store import Record
from horseshoe.record.vote import Method, Vote

COUNCIL = "unsc"
OPTIONS = {
    Ballot.YES: "yes",
    Ballot.NO: "no",
    Ballot.ABSTAIN: "abstain",
    Ballot.ABSENT: "absent",
    Ballot.NOT_PARTICIPATING: "not voting",
}


def document(record: Record) -> dict[str, Any]:
    """All of it: organizations, memberships, motions (each with its one vote event)."""
    seats = list(rows(record, "seats"))
    codes = sorted({seat["member"] for seat in seats})
    return {
        "meta": {"release": record.release, "through": record.through.isoformat()},
        "organizations": [
            {"id": COUNCIL, "name": "United Nations Security Council", "founding_date": "1946-01-17"},
            *(_member(code) for code in codes),
        ],
        "memberships": [_membership(seat) for seat in seats],
        "motions": [_motion(vote) for vote in record.all],
    }


def _member(code: str) -> dict[str, Any]:
    return {
        "id": code,
        "name": state(code).official(),
        "classification": "State",
        # The second is one for a State under all its names: the Russian Federation continues the Soviet Union's seat.
        "identifiers": [
            {"scheme": "ISO 3166 alpha-3", "identifier": code},
            {"scheme": "lineage", "identifier": today(code)},
        ],
    }


def _membership(seat: dict[str, Any]) -> dict[str, Any]:
    return {
        "organization_id": COUNCIL,
        "member_id": seat["member"],
        "role": "permanent member" if seat["permanent"] else "elected member",
        "start_date": seat["since"].isoformat(),
        "end_date": seat["until"] and seat["until"].isoformat(),
    }


def _motion(vote: Vote) -> dict[str, Any]:
    need = in_force(NEEDED, vote.date)
    return {
        "id": vote.id,
        "organization_id": COUNCIL,
        "text": vote.title or vote.item,
        "classification": str(vote.subject),
        "requirement": f"{need.yes} of {need.seats} in favour",
        "result": _result(vote),
        "sources": _links(vote),
        "vote_events": [_event(vote)] if vote.method is Method.VOTE else [],
    }


def _event(vote: Vote) -> dict[str, Any]:
    tally = vote.tally
    return {
        "id": vote.id,
        "identifier": vote.symbol,
        "motion_id": vote.id,
        "organization_id": COUNCIL,
        "start_date": vote.date.isoformat(),
        "result": _result(vote),
        "counts": []
        if tally is None
        else [{"option": said, "value": getattr(tally, ballot.value)} for ballot, said in OPTIONS.items()],
        "votes": [
            {"voter_id": member, "option": OPTIONS[ballot]}
            for member, ballot in sorted(vote.ballots.items())
            if ballot in OPTIONS
        ],
    }


def _result(vote: Vote) -> str:
    """Popolo's words where it has them; a veto is the Council's own."""
    return {"adopted": "pass", "carried": "pass", "vetoed": "vetoed"}.get(vote.outcome, "fail")


def _links(vote: Vote) -> list[dict[str, str]]:
    from horseshoe.council.symbols import Symbol

    found: list[dict[str, str]] = []
    for name, note in ((vote.symbol, "text"), (vote.draft, "draft"), (vote.meeting, "meeting record")):
        try:
            link = Symbol.parse(name or "").link
        except SymbolError:
            continue
        if link and link not in {one["url"] for one in found}:
            found.append({"url": link, "note": note})
    return found
