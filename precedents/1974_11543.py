"""30 October 1974, South Africa's expulsion: three permanent members against, three vetoes, one text."""

import horseshoe
from horseshoe.council.counting import Convention, Counted, Kind, count_vetoes
from horseshoe.council.decide import Outcome

vote = horseshoe.vote("S/11543")
assert str(vote.tally) == "10-3-2"
assert vote.outcome is Outcome.VETOED
assert vote.vetoes == ("FRA", "GBR", "USA")

counted = count_vetoes([Counted(vote.id, vote.date, Kind.DRAFT, vote.outcome, vote.vetoes)], Convention.INSTANCES)
assert (counted.texts, counted.instances) == (1, 3)  # "a veto", or "three": both are said, and both are right
