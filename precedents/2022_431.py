"""26 May 2022, North Korea: the first vetoes the General Assembly debated by its new rule.

A/RES/76/262 of a month before gives it ten working days.
"""

from datetime import date

import horseshoe
from horseshoe.council.aftermath import debate

vote = horseshoe.vote("S/2022/431")
assert vote.vetoes == ("CHN", "RUS")
due = debate(vote.ruling, vote.date)
assert due.by == date(2022, 6, 9)
assert date(2022, 6, 8) <= due.by  # the day of the debate
assert due.first == ("CHN", "RUS")  # those that cast it speak first

earlier = horseshoe.vote("S/2022/155")  # February: the rule was not there yet
assert debate(earlier.ruling, earlier.date).by is None
