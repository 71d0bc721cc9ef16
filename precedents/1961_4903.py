"""29 July 1961, Bizerte: nobody votes against, and the text fails. Holding back is the veto of those who have none."""

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/4903")
assert str(vote.tally) == "4-0-6"
assert vote.members(Ballot.NO) == ()
assert vote.ballots["FRA"] is Ballot.NOT_PARTICIPATING
assert vote.ruling.outcome is Outcome.SHORT
assert vote.ruling.because[0].text == "4 in favour, 7 of 11 needed"
