"""19 September 2025, Iran: the vote was on keeping sanctions lifted. It failed, and so they came back.

S/RES/2231 turned the default round: no text adopted means the measures apply again. Nine were against, three of them
permanent, and there was still no veto: the text had four votes.
"""

from datetime import date

import horseshoe
from horseshoe.council.decide import Outcome
from horseshoe.council.reversal import snapback

vote = horseshoe.vote("S/2025/561")
assert str(vote.tally) == "4-9-2"
assert vote.ruling.outcome is Outcome.SHORT
assert vote.vetoes == ()

after = snapback(notified=date(2025, 8, 28), ruling=vote.ruling)
assert after.back
assert after.on == date(2025, 9, 27)
