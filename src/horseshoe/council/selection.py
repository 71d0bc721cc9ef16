"""Choosing people and Members: the Secretary-General, judges, new Members. Each is decided by a test of its own.

A recommendation of a Secretary-General or of a new Member is a substantive decision, which `decide` decides. What
comes before it, a straw poll, decides nothing; and judges are elected by numbers in which no seat weighs more.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from horseshoe.council.decide import Outcome, Reason, Ruling
from horseshoe.council.rules import NEEDED as THRESHOLDS
from horseshoe.council.rules import RULES, in_force, permanent
from horseshoe.council.seats import council
from horseshoe.council.states import state
from horseshoe.errors import ProcedureError


class Opinion(StrEnum):
    """What a straw poll asks (since 1981; in these words in 2016)."""

    ENCOURAGE = "encourage"
    DISCOURAGE = "discourage"
    NO_OPINION = "no_opinion"


@dataclass(frozen=True, slots=True)
class Poll:
    """What a straw poll shows of one candidate.

    Attributes:
        warned: whether a permanent member discouraged, which coloured ballots show without its name; None where the
            ballots were all of one colour. It is a warning of a veto and not one.
    """

    encourage: int
    discourage: int
    no_opinion: int
    warned: bool | None
    because: tuple[Reason, ...]


_PRACTICE = "Practice in recommending a Secretary-General"


def straw_poll(
    elected: Mapping[Opinion, int], on: date, permanent_members: Mapping[Opinion, int] | None = None
) -> Poll:
    """Count a straw poll.

    Args:
        elected: counts of opinions; of all fifteen members where ballots were of one colour.
        permanent_members: counts of the permanent members' ballots, where these were coloured.

    Raises:
        ProcedureError: more opinions than members.
    """
    five = permanent_members or {}
    counts = {opinion: elected.get(opinion, 0) + five.get(opinion, 0) for opinion in Opinion}
    seats = in_force(THRESHOLDS, on).seats
    if sum(counts.values()) > seats or sum(five.values()) > len(permanent(on)):
        raise ProcedureError(f"{sum(counts.values())} opinions of {seats} members", rule=RULES["art27_1"].cite)
    warned = None if permanent_members is None else five.get(Opinion.DISCOURAGE, 0) > 0
    because = [Reason("a straw poll decides nothing; a recommendation is voted on after it", _PRACTICE)]
    if warned:
        because.append(Reason("a permanent member discourages: a veto is to be expected, none is cast", _PRACTICE))
    return Poll(counts[Opinion.ENCOURAGE], counts[Opinion.DISCOURAGE], counts[Opinion.NO_OPINION], warned,
                tuple(because))  # fmt: skip


def majority(on: date) -> int:
    """Votes a judge needs in the Council: an absolute majority, 6 of 11 or 8 of 15, whoever casts them."""
    return in_force(THRESHOLDS, on).seats // 2 + 1


JOINT_CONFERENCE_AFTER = 3  # meetings


@dataclass(frozen=True, slots=True)
class Balloting:
    """One ballot for judges: those with a majority in the Council, most votes first. The Assembly elects apart."""

    majorities: tuple[str, ...]
    elected: tuple[str, ...]
    because: tuple[Reason, ...]


def elect_judges(
    votes: Mapping[str, int], on: date, seats: int, assembly: Collection[str] | None = None
) -> Balloting:
    """Who has a majority, and who is elected.

    Args:
        votes: what each candidate got in the Council.
        assembly: candidates with a majority in the General Assembly, where that is known.
        seats: to be filled. Where more candidates than seats have a majority, the Council votes again on all of them.

    Raises:
        ProcedureError: a candidate got more votes than there are members.
    """
    need, members = majority(on), len(council(on).members)
    if over := [name for name, got in votes.items() if got > members]:
        raise ProcedureError(f"{over[0]} got more votes than there are members", rule=RULES["judges"].cite)
    have = tuple(sorted((name for name, got in votes.items() if got >= need), key=lambda name: (-votes[name], name)))
    because = [Reason(f"an absolute majority is {need}; permanent members have no more weight than others",
                      RULES["judges"].cite)]  # fmt: skip
    if len(have) > seats:
        because.append(Reason(f"{len(have)} have a majority for {seats} seats: another ballot", RULES["judges"].cite))
        return Balloting(have, (), tuple(because))
    both = () if assembly is None else tuple(name for name in have if name in assembly)
    if assembly is None:
        because.append(Reason("elected is who has a majority in the General Assembly too", RULES["judges"].cite))
    return Balloting(have, both, tuple(because))


def joint_conference(meetings: int, unfilled: int) -> Reason | None:
    """After three meetings with seats left, a joint conference may be asked for; None before, or with none left."""
    if meetings < JOINT_CONFERENCE_AFTER or not unfilled:
        return None
    return Reason(f"{unfilled} seats unfilled after {meetings} meetings: a joint conference may be formed",
                  RULES["joint_conference"].cite)  # fmt: skip


def membership(applicant: str, ruling: Ruling, *, committee: bool = True) -> tuple[Reason, ...]:
    """Where an application for membership stands after the Council's vote.

    Args:
        applicant: its name, as it applied. committee: whether the committee on admission had it first (rule 59).
    """
    steps = [] if committee else [Reason("the Council decided not to refer it to the committee", RULES["rule59"].cite)]
    art4 = RULES["art4"].cite
    if ruling.outcome is Outcome.ADOPTED:
        steps.append(Reason(f"{applicant} is recommended; the General Assembly admits it by two thirds",
                            f"{art4}; Art. 18(2)"))  # fmt: skip
    else:
        why = "a veto" if ruling.outcome is Outcome.VETOED else "want of votes"
        steps.append(Reason(f"no recommendation, for {why}; the General Assembly cannot admit {applicant} without one",
                            "ICJ, Competence of the General Assembly (1950)"))  # fmt: skip
    return tuple(steps)


def appointment(candidate: str, ruling: Ruling | None) -> tuple[Reason, ...]:
    """Where the recommendation of a Secretary-General stands; `ruling` None where it was by acclamation."""
    art97 = RULES["art97"].cite
    if ruling is None or ruling.outcome is Outcome.ADOPTED:
        how = "by acclamation, without ballots" if ruling is None else "by vote"
        return (Reason(f"{candidate} is recommended {how}; the General Assembly appoints", art97),)
    said = f"{candidate} is not recommended"
    if ruling.vetoes:
        said += f"; {', '.join(state(code).name() for code in ruling.vetoes)} voted no"
    return (Reason(said, f"{art97}; {RULES['art27_3'].cite}"),)
