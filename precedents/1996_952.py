"""19 November 1996, a second term for Boutros-Ghali: fourteen for, one against, behind closed doors.

A veto like any other, and in no list of vetoes cast in public.
"""

import horseshoe
from horseshoe.council.counting import Convention, Counted, Kind, count_vetoes
from horseshoe.council.decide import Outcome
from horseshoe.council.selection import appointment

vote = horseshoe.vote("S/1996/952")
assert str(vote.tally) == "14-1-0"
assert vote.outcome is Outcome.VETOED
assert vote.vetoes == ("USA",)
assert "is not recommended" in appointment("Boutros Boutros-Ghali", vote.ruling)[0].text

row = Counted(vote.id, vote.date, Kind.APPOINTMENT, vote.outcome, vote.vetoes, public=False)
assert [count_vetoes([row], each).texts for each in (Convention.LIBRARY, Convention.INSTANCES)] == [0, 1]
