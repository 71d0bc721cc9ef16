"""26 March 1999, Kosovo: three permanent members vote no, and none of them has vetoed anything."""

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/1999/328")
assert str(vote.tally) == "3-12-0"
assert {"FRA", "GBR", "USA"} <= set(vote.members(Ballot.NO))
assert vote.ruling.outcome is Outcome.SHORT
assert vote.vetoes == ()
assert sum("nothing to veto" in reason.text for reason in vote.ruling.because) == 3
