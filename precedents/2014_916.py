"""30 December 2014: eight in favour is not enough, so a permanent "no" was no veto."""

import horseshoe
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/2014/916")
assert str(vote.tally) == "8-2-5"
assert vote.ruling.outcome is Outcome.SHORT
assert "nothing to veto" in vote.ruling.because[1].text
assert vote.vetoes == ()
