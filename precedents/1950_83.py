"""27 June 1950: an empty Soviet chair is no veto, and seven of eleven are enough."""

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/RES/83")
assert vote.ruling.outcome is vote.outcome is Outcome.ADOPTED
assert vote.ruling.because[0].text == "7 in favour, 7 of 11 needed"
assert vote.ballots["YUG"] is Ballot.NO
# The Soviet Union had left in January over the Chinese seat. The vote tables have one word for being away and for
# sitting silent, as Egypt and India did; by either the resolution stands.
assert vote.ballots["SUN"] in (Ballot.ABSENT, Ballot.NOT_PARTICIPATING)
assert vote.ballots["EGY"] is vote.ballots["IND"] is Ballot.NOT_PARTICIPATING
assert vote.ruling.vetoes == ()
