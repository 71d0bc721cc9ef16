"""27 February 2022, Ukraine: after a veto the Council turns to the General Assembly, and a "no" cannot stop it."""

import horseshoe
from horseshoe.council.assembly import COUNCIL_CALLS
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome

veto, call = horseshoe.vote("S/2022/155"), horseshoe.vote("S/RES/2623")
assert (veto.date.day, call.date.day) == (25, 27)
assert str(veto.tally) == str(call.tally) == "11-1-3"
assert veto.ballots == call.ballots
assert (veto.outcome, call.outcome) == (Outcome.VETOED, Outcome.ADOPTED)
assert call.ballots["RUS"] is Ballot.NO
assert call.procedural
assert COUNCIL_CALLS[-2:] == ("S/RES/500(1982)", call.symbol)  # the first in forty years
