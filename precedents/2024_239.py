"""22 March 2024: three against, two vetoes. An elected member's "no" is a no and nothing more."""

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/2024/239")
assert str(vote.tally) == "11-3-1"
assert vote.outcome is Outcome.VETOED
assert vote.ballots["DZA"] is Ballot.NO
assert vote.vetoes == ("CHN", "RUS")
