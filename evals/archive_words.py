"""Words of the archive: ways in which the press tells a vote, a tally, who stood apart, who drafted.

Braces are filled by `evals.archive`. Written by hand, without looking at what the reader knows.
"""

from __future__ import annotations

ADOPTED = (
    "The UN Security Council on {weekday} adopted a resolution on {place}.",
    "The United Nations Security Council has approved a resolution on {place}, diplomats said on {weekday}.",
    "A resolution on {place} passed in the UN Security Council on {weekday}.",
    "The Security Council on {weekday} passed a resolution concerning {place} after days of talks.",
    "The UN Security Council voted on {weekday} to adopt a resolution on {place}.",
    "After hours of consultations, the UN Security Council on {weekday} adopted a text on {place}.",
    "Members of the UN Security Council on {weekday} approved a resolution on the situation in {place}.",
)
VETOED = (
    "{Vetoers} on {weekday} vetoed a UN Security Council draft resolution on {place}.",
    "A UN Security Council draft resolution on {place} was vetoed by {vetoers} on {weekday}.",
    "{Vetoers} blocked a UN Security Council draft resolution on {place} on {weekday}, using the veto.",
    "The UN Security Council failed on {weekday} to adopt a draft resolution on {place} after {vetoers} cast a veto.",
    "A bid to pass a draft resolution on {place} in the UN Security Council collapsed on {weekday} when {vetoers} "
    "vetoed it.",
)
SHORT = (
    "A draft resolution on {place} failed in the UN Security Council on {weekday} for want of votes.",
    "The UN Security Council on {weekday} rejected a draft resolution on {place}, which did not get enough votes.",
    "The UN Security Council failed on {weekday} to adopt a draft resolution on {place}: it fell short of the required "
    "majority.",
)
# Of the text in what follows: `{it}` is the resolution or the draft.
TALLY = (
    "{Yes} members voted in favour, {no} against, and {abstain} abstained.",
    "The vote was {yes_figure} in favour, {no_figure} against and {abstain_figure} abstentions.",
    "{It} received {yes_figure} votes in favour and {no_figure} against, with {abstain_figure} abstentions.",
    "The tally was {yes_figure}-{no_figure}-{abstain_figure}.",
    "{Yes} of the Council's {seats} members backed {it}; {no} opposed it and {abstain} abstained.",
    "Put to the vote, {it} got {yes_figure} votes in favour, {no_figure} against and {abstain_figure} abstentions.",
)
YES_ALONE = (
    "{Yes} members voted in favour.",
    "{It} had the support of {yes_figure} members.",
    "{It} won {yes_figure} votes.",
    "{Yes} of the {seats} members backed {it}.",
)
UNANIMOUS = (
    "The vote was unanimous.",
    "All {seats} members voted in favour.",
    "{It} was adopted unanimously.",
)
ABSTAINED = (
    "{Members} abstained.",
    "{Members} abstained in the vote.",
    "Abstaining {were} {members}.",
    "{Members} chose to abstain.",
)
AGAINST = (
    "{Members} voted against.",
    "{Members} voted against {it}.",
    "{Members} opposed {it}.",
)
SPONSOR = (
    "{It} was put forward by {members}.",
    "{It} was drafted by {members}.",
    "{Members} had submitted {it}.",
    "The text was tabled by {members}.",
    "{It} had been sponsored by {members}.",
)
SYMBOL_ADOPTED = (  # the first two say that it is the number of the very text, and may be told wrongly
    "It became resolution {number}.",
    "The text, resolution {number}, is binding on all members.",
    "Resolution {number} was welcomed by aid groups.",
)
SYMBOL_DRAFT = (
    "The draft was circulated as {draft}.",
    "The text, {draft}, had been in negotiation for days.",
)
TERM = (
    "The resolution had been debated for a week.",
    "Several envoys had called the resolution overdue.",
    "The resolution was the subject of long negotiations.",
)
DEMANDS = (
    "{It} demanded {truce}.",
    "{It} would have demanded {truce}.",
    "Its authors said {it} demands {truce}.",
)
CALLS = (
    "{It} called for {truce}.",
    "{It} would have called for {truce}.",
    "Its authors said {it} calls for {truce}.",
)
TRUCES = (
    (frozenset({"immediate"}), "an immediate ceasefire"),
    (frozenset({"immediate", "humanitarian"}), "an immediate humanitarian ceasefire"),
)
RECALLED = (
    "On {date}, {vetoers} vetoed a draft resolution on {place} in the Council.",
    "On {date}, the Council adopted resolution {number} on {place}.",
    "A draft resolution on {place} failed in the Council on {date} for want of votes.",
)
AHEAD = (
    "The UN Security Council is due to vote on {weekday} on a draft resolution on {place}.",
    "A vote in the UN Security Council on a draft resolution on {place} is expected on {weekday}.",
)
SITTING = (
    "The UN Security Council met behind closed doors on {place} on {weekday}.",
    "The UN Security Council held closed consultations on {place} on {weekday}.",
)
COLOUR = (
    "The debate ran into the evening, and some ministers had flown in for it.",
    "Aid groups said the situation on the ground was getting worse by the day.",
    "At least {toll} people have been killed this month, according to local officials.",
    "About {toll} people have fled their homes since the fighting began, the Red Cross said.",
    '"This was a long day for all of us," one diplomat told reporters afterwards.',
    '"We will go on working for a lasting peace," an ambassador said after the meeting.',
    "The Secretary-General urged all sides to show restraint.",
    "Talks on a follow-up text are to begin next week.",
    "Markets took little notice of the news.",
    "The chamber was full, and the public gallery had been opened early.",
)
AGENCIES = ("AFP", "Reuters", "AP", "Xinhua", "TASS", "")
PLACES = ("UNITED NATIONS", "NEW YORK")
NUMBERS = (
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen",
)  # fmt: skip
