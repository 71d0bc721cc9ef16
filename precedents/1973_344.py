"""15 December 1973: the ten elected members adopt a resolution alone; no permanent member votes for it."""

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/RES/344")
sitting = horseshoe.council(on=vote.date)
assert vote.outcome is Outcome.ADOPTED
assert {code for code, ballot in vote.ballots.items() if ballot is Ballot.YES} == set(sitting.elected)
assert all(vote.ballots[code] in (Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING) for code in sitting.permanent)
assert len(vote.ruling.because) == 6  # the tally, and what each of the five did
