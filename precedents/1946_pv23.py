"""16 February 1946, Syria and Lebanon: the first veto, and two parties to the dispute that held back.

Article 27(3) asks a party to a dispute to abstain. Nobody enforces that; sources even differ on whether France and
the United Kingdom held back here or voted in favour.
"""

import horseshoe
from horseshoe.council.decide import Outcome
from horseshoe.council.disputes import flags

vote = horseshoe.vote("S/PV.23")
assert vote.outcome is vote.ruling.outcome is Outcome.VETOED
assert vote.vetoes == ("SUN",)
assert vote.ruling.because[0].text == "7 in favour, 7 of 11 needed"
parties = flags(["FRA", "GBR"], vote.ballots, vote.date)
assert [flag.observed for flag in parties] == [True, True]
