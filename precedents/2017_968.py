"""16 November 2017, chemical weapons in Syria: a draft withdrawn, taken over, and voted on after the one behind it.

Russia's text was there first and Russia withdrew it. Bolivia put it forward again, under a symbol of its own.
"""

import horseshoe
from horseshoe.council.casting import Cast
from horseshoe.council.decide import Outcome
from horseshoe.council.meeting import Meeting
from horseshoe.council.moves import Convene, PutAgenda, PutToVote, Second, Submit, TakeOver, Withdraw
from horseshoe.council.procedure import play, replay
from horseshoe.errors import ProcedureError

american, bolivian = horseshoe.vote("S/2017/962"), horseshoe.vote("S/2017/968")
moves = (
    Submit("S/2017/933", by=("RUS",)),
    Second("S/2017/933", by="BOL"),
    Submit("S/2017/962", by=("USA",)),
    Convene(),
    PutAgenda(),
    Withdraw("S/2017/933", by="RUS"),
)
*_, (meeting, _) = replay(Meeting.called(american.date, "S/PV.8105"), moves)

# As its seconder Bolivia could have kept its place before the American draft (rule 35) ...
kept, _ = play(meeting, TakeOver("S/2017/933", by="BOL"))
stands_against = None
try:
    play(kept, PutToVote("S/2017/962", cast=Cast(american.ballots)))
except ProcedureError as error:
    stands_against = error.rule
assert stands_against == "Provisional rule 32"

# ... and under a new symbol it went behind.
meeting, _ = play(meeting, TakeOver("S/2017/933", by="BOL", symbol="S/2017/968"))
meeting, first = play(meeting, PutToVote("S/2017/962", cast=Cast(american.ballots)))
meeting, second = play(meeting, PutToVote("S/2017/968", cast=Cast(bolivian.ballots)))
assert (first.outcome, second.outcome) == (Outcome.VETOED, Outcome.SHORT)
assert first.ruling.vetoes == ("RUS",)
