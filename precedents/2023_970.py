"""8 December 2023: thirteen in favour, one abstaining, and one "no" that outweighs them."""

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/2023/970")
assert str(vote.tally) == "13-1-1"
assert vote.outcome is Outcome.VETOED
assert vote.vetoes == ("USA",)
assert vote.ballots["GBR"] is Ballot.ABSTAIN
assert vote.symbol == "S/2023/970"  # a draft that was not adopted never becomes a resolution, and has no number of one
