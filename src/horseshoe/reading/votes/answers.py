"""Answers that say only who or how many, to questions that say of what: "Who else was against? India."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.cues import cues
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_ASKED: tuple[tuple[Ballot | Slot, Pattern], ...] = tuple(
    (what, Pattern(pattern))
    for what, pattern in (
        (Ballot.NO, r"\b(?:who|which \w+|how many(?: \w+)?) (?:else |also |then |in fact )?(?:(?:was|were|"
                    r"voted|stood) (?:then )?"
                    r"against|"
                    r"opposed it|opposed <D\d+>|voted no|said no|cast a vote against)\b"),
        (Ballot.YES, r"\b(?:who|which \w+|how many(?: \w+)?) (?:else |also )?(?:(?:was|were|voted) (?:for|in favou?r)|"
                     r"voted yes|supported (?:it|<D\d+>)|backed (?:it|<D\d+>))"),
        (Ballot.ABSTAIN, r"\b(?:who|which \w+|how many(?: \w+)?) (?:else |also )?(?:abstained|sat it out|held back)\b"),
        (Slot.VETO, r"\b(?:who|which \w+) (?:vetoed|used (?:the|its) veto|blocked (?:it|<D\d+>)|cast the veto)\b"),
        (Slot.SPONSOR, r"\b(?:whose (?:idea|work) was (?:it|that|this)|whose <D\d+>|who (?:wrote|drafted|tabled|"
                       r"sponsored|"
                       r"proposed|submitted|put forward|was behind) (?:it|<D\d+>))|^(?:q : )?<D\d+> was it\b"),
    )
)  # fmt: skip
_ANSWER = late(
    r"(?:a : )?(?:only |just |mainly |<V\d+> (?:only |alone |in all |of them |members? |countries |hands? )?[,:—] )?"
    r"(?:up (?:went|came|shot|rose|flew) )?(?:(?:that|those|(?:the )?hands?|(?:the )?votes?) of )?(?P<v><V\d+>)"
    r"(?: 's)?(?: (?:only|alone|again|too|both|(?:hands? )?(?:went|shot) up))?(?: [.!;,].*|$)"
)
_OF_IT = late(r" ?(?:it\b|<D\d+>|the vote\b|then\b|(?:in|at|on) (?:<[CM]\d+>|the end)|and why\b|[,?])")
_SHORT = 9  # words
_WILL = late(r"\b(?:will|would|might|may|could|is going to|expected)\b")


# "What happened on Friday? It was supported by seven members"
_WHAT = Pattern(
    r"^(?:q : |and |so |but |\W)*(?:what|how) (?:(?:happened|took place|was (?:decided|done|voted on|at stake)|went on|"
    r"occurred|came of it|became of it)|did (?:the )?<C\d+> (?:do|decide|vote|rule|say))\b[^?]*?(?P<day><M\d+>)"
)


def _when(asked: Line, telling: Telling) -> None:
    """Give a vote told as an answer the day of its question."""
    m = _WHAT.search(asked.norm)
    if m is not None and telling.tells_vote and not telling.days:
        day = asked.chunk(m["day"])
        telling.days = [Fact(Slot.MOMENT, day.value, day.start, day.end, 0)]
        telling.facts += telling.days


def answer(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Add to the tellings of a report what the answer to the question before them says."""
    for (_, asked), (tellings, line) in pairwise(told):
        if not asked.norm.endswith("?") or len(tellings) != 1 or tellings[0].modality is not Modality.HAPPENED:
            continue
        _when(asked, tellings[0])
        m = _ANSWER.match(line.norm)
        what = next((w for w, pattern in _ASKED if (q := pattern.search(asked.norm)) and _of_it(asked, q)), None)
        what = what or _side_asked(asked)
        if m is None or what is None or asked.tags("O") or _WILL.search(asked.norm):
            continue
        voters, place = line.chunk(m["v"]).value, line.place(m.start("v"), m.end("v"))
        if isinstance(what, Ballot):
            tellings[0].facts.append(Fact(Slot.BALLOT, (what, voters), *place, m.start("v")))
        elif voters.bare and voters.members:
            value = voters if what is Slot.VETO else voters.members
            tellings[0].facts.append(Fact(what, value, *place, m.start("v")))


# "And opposed?", asked from the chair
_WHO = late(
    r"^(?:q : |and |so |but |then |now |\W)*(?:(?:who|which|how many|what)\b|"
    r"(?:(?:those|any|anyone|anybody|all) )?(?:opposed|against|in favou?r|for|abstentions?|abstaining)(?: it)?\W*$)"
)


_NOT = late(r"n't\b|\b(?:not|never|refused|failed|declined)\b")


def _side_asked(asked: Line) -> Ballot | None:
    """ "Who stayed on the fence?": the side whose words stand in a short question, where they are of one only."""
    sides = {cue.side for cue in cues(asked)}
    short = _WHO.match(asked.norm) and len(asked.norm.split()) <= _SHORT and not asked.tags("VDRM")
    if _NOT.search(asked.norm):
        return None  # "who did not vote for it?" asks of two sides
    return sides.pop() if short and len(sides) == 1 else None


def _of_it(asked: Line, m: re.Match[str]) -> bool:
    """ "Who was against?", not "against the war"."""
    return _OF_IT.match(asked.norm, m.end()) is not None
