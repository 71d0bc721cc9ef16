"""6 October 2016: António Guterres is recommended by acclamation. Nobody voted, so there is no tally to report."""

import horseshoe
from horseshoe.council.decide import Outcome
from horseshoe.council.selection import Opinion, straw_poll

vote = horseshoe.vote("S/RES/2311")
assert vote.outcome is Outcome.ADOPTED
assert vote.method == "without_vote"
assert vote.tally is None
assert vote.ballots == {}
assert vote.ruling is None

# The day before, coloured ballots: thirteen encouraged, two had no opinion, one of them permanent. It decided nothing.
poll = straw_poll({Opinion.ENCOURAGE: 9, Opinion.NO_OPINION: 1}, vote.date,
                  {Opinion.ENCOURAGE: 4, Opinion.NO_OPINION: 1})  # fmt: skip
assert (poll.encourage, poll.warned) == (13, False)
assert "decides nothing" in poll.because[0].text
