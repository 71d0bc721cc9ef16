"""23 November 1965: seven votes still adopt, three months after the Charter was amended to ask for nine."""

import horseshoe
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/RES/218")
assert str(vote.tally) == "7-0-4"
assert vote.outcome is Outcome.ADOPTED
assert vote.ruling.because[0].text == "7 in favour, 7 of 11 needed"

# The Council of eleven sat to the end of the year; the next day its successor had other needs.
assert (horseshoe.council(on="1965-12-31").size, horseshoe.council(on="1965-12-31").needed) == (11, 7)
assert (horseshoe.council(on="1966-01-01").size, horseshoe.council(on="1966-01-01").needed) == (15, 9)
