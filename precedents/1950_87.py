"""29 September 1950, an invitation to Peking: China calls it substantive, and the President rules it is not.

Seven votes in favour; China and the United States against. The ruling stood, and with it the resolution.
"""

import horseshoe
from horseshoe.council.casting import Cast, Nature
from horseshoe.council.decide import Outcome
from horseshoe.council.meeting import Meeting, Settled
from horseshoe.council.moves import Convene, PutAgenda, PutToVote, RaiseQuestion, Rule, Submit
from horseshoe.council.procedure import replay

vote = horseshoe.vote("S/RES/87")
assert vote.procedural
assert vote.outcome is Outcome.ADOPTED
moves = (
    Convene(),
    PutAgenda(),
    Submit("S/1823", by=("ECU",)),
    RaiseQuestion("S/1823", by="CHN", holds=Nature.SUBSTANTIVE),
    PutToVote("S/1823", cast=Cast(vote.ballots)),
    Rule("S/1823", Nature.PROCEDURAL),
)
*_, (waiting, put), (meeting, ruled) = replay(Meeting.called(vote.date), moves)

assert put.outcome is None  # it has the votes; whether it is vetoed turns on what it is
assert waiting.paper("S/1823").outcome is None
assert meeting.paper("S/1823").settled is Settled.RULED
assert meeting.paper("S/1823").outcome is Outcome.ADOPTED
assert ruled.because[0].cite == "Provisional rule 30"
