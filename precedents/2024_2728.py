"""25 March 2024: three days after, a permanent member abstains, and a ceasefire is demanded."""

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("resolution 2728")
assert str(vote.tally) == "14-0-1"
assert vote.ballots["USA"] is Ballot.ABSTAIN
assert vote.outcome is Outcome.ADOPTED
assert vote.ruling.because[1].text == "The United States abstained, which is no veto"
