"""4 June 1982, the Falklands: nine in favour, so two permanent members' "no" are two vetoes.

The United States said minutes later that it would rather have abstained; a vote is final once announced.
"""

import horseshoe
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/15156/Rev.2")
assert str(vote.tally) == "9-2-4"
assert vote.outcome is Outcome.VETOED
assert vote.vetoes == vote.ruling.vetoes == ("GBR", "USA")
assert vote.ruling.because[0].text == "9 in favour, 9 of 15 needed"  # one fewer, and nobody would have vetoed
