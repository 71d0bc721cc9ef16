"""29 November 1990, "all necessary means": two elected members against, a permanent one abstaining, adopted."""

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/RES/678")
assert str(vote.tally) == "12-2-1"
assert {code for code, ballot in vote.ballots.items() if ballot is Ballot.NO} == {"CUB", "YEM"}
assert vote.ballots["CHN"] is Ballot.ABSTAIN
assert vote.ruling.outcome is Outcome.ADOPTED
assert vote.ruling.vetoes == ()
