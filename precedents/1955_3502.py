"""13 December 1955, eighteen applicants: the Republic of China's one veto, which some lists count and some do not."""

import horseshoe
from horseshoe.council.ballots import Ballot
from horseshoe.council.counting import Convention, Counted, Kind, count_vetoes
from horseshoe.council.decide import Outcome

mongolia = horseshoe.vote("S/3502#14")
assert str(mongolia.tally) == "8-1-2"
assert mongolia.vetoes == ("CHN",)

row = Counted(mongolia.id, mongolia.date, Kind.ADMISSION, mongolia.outcome, mongolia.vetoes, listed=False)
assert count_vetoes([row], Convention.LIBRARY).by_member == {}
assert count_vetoes([row], Convention.SIEVERS_DAWS).by_member == {"CHN": 1}

# The next day sixteen came in together, with China abstaining and no applicant left for anybody to stop.
package = horseshoe.vote("S/RES/109")
assert package.outcome is Outcome.ADOPTED
assert package.ballots["CHN"] is Ballot.ABSTAIN
