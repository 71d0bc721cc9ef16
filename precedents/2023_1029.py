"""22 December 2023, Gaza: a veto on an amendment. The draft it would have changed is adopted minutes later."""

import horseshoe
from horseshoe.council.casting import Cast
from horseshoe.council.decide import Outcome
from horseshoe.council.meeting import Meeting
from horseshoe.council.moves import Amend, Convene, PutAgenda, PutToVote, Submit
from horseshoe.council.procedure import replay

amendment, resolution = horseshoe.vote("S/2023/1029#amendment"), horseshoe.vote("S/RES/2720")
moves = (
    Submit("S/2023/1029", by=("ARE",)),
    Convene(),
    PutAgenda(),
    Amend("oral amendment", "S/2023/1029", by=("RUS",), oral=True),
    PutToVote("oral amendment", cast=Cast(amendment.ballots)),
    PutToVote("S/2023/1029", cast=Cast(resolution.ballots), number="S/RES/2720(2023)"),
)
*_, (_, first), (meeting, second) = replay(Meeting.called(resolution.date, "S/PV.9520"), moves)

assert (first.outcome, first.ruling.vetoes) == (Outcome.VETOED, ("USA",))
assert any("General Assembly debates the veto" in reason.text for reason in first.follows)
assert second.said == "S/2023/1029 is adopted as S/RES/2720(2023)"
assert resolution.vetoes == ()
