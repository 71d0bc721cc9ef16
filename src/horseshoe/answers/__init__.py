"""Answers researchers ask for, each a function over the record whose docstring is its definition.

    agreement(members)     how often members cast the same ballot, with n and an interval
    neighbours(member)     the same of one member with everybody it sat with
    alone(members)         how often a member was the only one to cast its ballot
    profile(member)        what a member did, by year, agenda item or topic
    vetoes(convention)     vetoes by member, counted by a convention that is named
    days_to_vote()         days from a draft to the vote on it, where the draft's day is known
    attempts(topic=...)    what was tried on one matter, and what became of it
    to_frame(rows)         any of these as a data frame: polars, pandas or Arrow, whichever is installed

Every function asks the shipped record unless `record=` names another, and gives frozen rows. RUS is the Soviet Union's
seat too. Each module is loaded when its function is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from horseshoe.answers.beside import neighbours as neighbours
    from horseshoe.answers.frames import to_frame as to_frame
    from horseshoe.answers.pace import days_to_vote as days_to_vote
    from horseshoe.answers.pairs import agreement as agreement
    from horseshoe.answers.profiles import profile as profile
    from horseshoe.answers.solitude import alone as alone
    from horseshoe.answers.tries import attempts as attempts
    from horseshoe.answers.veto_counts import vetoes as vetoes

# No module is called as its function is: importing one would put it in the function's place.
_WHERE = {
    "agreement": "pairs",
    "alone": "solitude",
    "attempts": "tries",
    "days_to_vote": "pace",
    "neighbours": "beside",
    "profile": "profiles",
    "to_frame": "frames",
    "vetoes": "veto_counts",
}
__all__ = ["agreement", "alone", "attempts", "days_to_vote", "neighbours", "profile", "to_frame", "vetoes"]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = found
    return found
