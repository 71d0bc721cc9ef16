"""31 October 1956, Suez: the same seven for and two against as the day before, and this time no veto.

Calling an emergency special session is procedure: any seven members may, whoever the others are.
"""

import horseshoe
from horseshoe.council.aftermath import uniting_for_peace
from horseshoe.council.decide import Outcome

blocked, call = horseshoe.vote("S/3710"), horseshoe.vote("S/RES/119")
assert blocked.ballots == call.ballots
assert blocked.ruling.outcome is Outcome.VETOED
assert blocked.vetoes == ("FRA", "GBR")

may = uniting_for_peace(blocked.ruling, blocked.date)
assert any("any 7 members of the Council may call a session" in reason.text for reason in may)
assert call.procedural
assert call.outcome is Outcome.ADOPTED
assert "nobody can veto procedure" in call.ruling.because[1].text
