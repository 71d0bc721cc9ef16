"""Who or what stands on a side, as a noun: "the lone dissenter", "no abstentions", "a vote against"."""

from __future__ import annotations

from horseshoe.council.ballots import Ballot
from horseshoe.reading.sides.sides_words import ABSTAIN, GONE, NO, OUT, YES


def agent(side: Ballot) -> str:
    """Who or what stands alone on a side: "the lone dissenter"."""
    return {
        YES: r"(?:supporters?|votes? (?:in favou?r|for)|yes votes?|affirmative votes?)",
        NO: r"(?:dissenters?|dissenting (?:voices?|votes?|members?)|votes? against|no votes?|\" no \" votes?|"
        r"negative votes?|opponents?|opposing votes?|country against|member against|nays?)",
        ABSTAIN: r"(?:abstentions?|abstainers?|abstaining (?:members?|votes?|countries|country))",
        OUT: r"(?:non - participants?)",
        GONE: r"(?:absentees?)",
    }[side]


def zero(side: Ballot) -> str:
    return {
        YES: r"votes? (?:in favou?r|for)|yes votes?",
        NO: r"votes? against|(?:negative|dissenting|no|opposing) votes?|opposition|against|dissent|objections?",
        ABSTAIN: r"abstentions?",
        OUT: r"non - participation",
        GONE: r"absences?",
    }[side]


def single(side: Ballot) -> str:
    return {
        YES: r"(?:votes? (?:in favou?r|for)|yes votes?|affirmative votes?)",
        NO: (
            r"(?:votes? against|(?:negative|dissenting|no|opposing|contrary) votes?|\" no \" votes?|(?:no|nay|nyet)"
            r"(?= (?:came |cast |was )*from))"
        ),
        ABSTAIN: r"abstentions?",
        OUT: r"non - participation",
        GONE: r"absence",
    }[side]
