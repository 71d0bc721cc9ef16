"""How often one member cast the same ballot as each of those it sat with."""

from __future__ import annotations

from collections import defaultdict

from horseshoe.answers import chosen
from horseshoe.answers.chosen import Day
from horseshoe.answers.pairs import Abstention, Agreement, Silence, judged, score
from horseshoe.record.store import Record


def neighbours(
    member: str,
    *,
    since: Day = None,
    until: Day = None,
    topic: str | None = None,
    contested: bool = False,
    abstention: Abstention | str = Abstention.APART,
    silence: Silence | str = Silence.LEFT_OUT,
    record: Record | None = None,
) -> tuple[Agreement, ...]:
    """How often a member cast the same ballot as each of the others.

    As `agreement` has it for pairs, and counted the same way, with everybody the member ever sat with, in one pass;
    most alike first, of equals the one with more votes. Those with whom no vote can be compared are left out.

    Args: as for `agreement`.

    Raises:
        UnknownStateError: a code that is no State's.
        ValueError: a word that is no choice.
    """
    code, how, quiet = chosen.continued(member), Abstention(abstention), Silence(silence)
    scores: dict[str, list[float]] = defaultdict(list)
    for vote in chosen.votes(record, since, until, topic, contested=contested):
        own = chosen.ballot(vote, member)
        if own is None:
            continue
        for other, ballot in vote.ballots.items():
            held = score(own, ballot, how, quiet)
            if held is not None and (name := chosen.continued(other)) != code:
                scores[name].append(held)
    rows = [judged(code, other, held) for other, held in scores.items()]
    return tuple(sorted(rows, key=lambda row: (-(row.share or 0), -row.n, row.second)))
