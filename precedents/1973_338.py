"""21 October 1973: China sits, and takes no part. That is neither an abstention nor an empty chair."""

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/RES/338")
assert str(vote.tally) == "14-0-0"
assert vote.tally.not_participating == 1
assert vote.ballots["CHN"] is Ballot.NOT_PARTICIPATING
assert vote.ruling.outcome is Outcome.ADOPTED
assert vote.ruling.because[1].text == "China did not take part in the vote, which is no veto"
