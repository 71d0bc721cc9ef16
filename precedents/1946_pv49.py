"""26 June 1946, the Spanish question: the double veto. A "no" to calling a text procedural, then a "no" to the text."""

import horseshoe
from horseshoe.council.casting import Cast
from horseshoe.council.decide import Outcome
from horseshoe.council.meeting import Meeting
from horseshoe.council.moves import Convene, PutAgenda, PutToVote, RaiseQuestion, Submit, VoteQuestion
from horseshoe.council.procedure import replay

question, text = horseshoe.vote("S/PV.49#2"), horseshoe.vote("S/PV.49#3")
moves = (
    Convene(),
    PutAgenda(),
    Submit("the draft", by=()),
    RaiseQuestion("the draft", by="SUN"),
    VoteQuestion("the draft", Cast(question.ballots)),
    PutToVote("the draft", cast=Cast(text.ballots)),
)
*_, (_, asked), (meeting, voted) = replay(Meeting.called(text.date, "S/PV.49"), moves)

# By the Four-Power Statement whether a matter is procedural is itself open to a veto: two members used it.
assert asked.ruling.vetoes == ("FRA", "SUN")
assert asked.outcome is Outcome.NOT_CARRIED
# So the draft was substantive, nine in favour were not enough, and one "no" ended it.
assert voted.ruling.vetoes == ("SUN",)
assert meeting.paper("the draft").outcome is Outcome.VETOED
