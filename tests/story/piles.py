"""Reports of our own about real votes, for stories: each with a detail that a careless reader would mistake."""

from __future__ import annotations

from collections.abc import Iterable

import horseshoe
from horseshoe.record.store import load
from horseshoe.story.about import EVERYTHING, Scope
from horseshoe.story.account import Story, tell
from horseshoe.story.events import Difference, Event
from horseshoe.story.rows import Rows
from horseshoe.story.taking import rows

VETO_AFP = (
    "UNITED NATIONS, 8 December 2023 (AFP) - The United States on Friday vetoed a UN Security Council draft resolution "
    "demanding an immediate humanitarian ceasefire in Gaza.\n\n"
    "Thirteen members voted in favour and Britain abstained. The text was put forward by the United Arab Emirates.\n\n"
    "At least 17,487 people have been killed in Gaza, the health ministry in Hamas-run Gaza said.\n\n"
    "Some 130 hostages are still held in Gaza, according to Israel.\n\n"
    '"We call for a lasting truce with the release of all the hostages now held in Gaza," the envoy of Malta said.\n'
)
VETO_COPY = (
    "NEW YORK, 9 December 2023 - The US has vetoed a Security Council resolution calling for an immediate ceasefire in "
    "Gaza.\n\n"
    "Twelve members voted in favour of the text on Friday and Britain abstained.\n\n"
    "More than 17,487 casualties have been counted in Gaza.\n\n"
    '"We call for a lasting truce and the release of all the hostages now held in Gaza," the envoy of Malta said.\n'
)
AHEAD = (
    "UNITED NATIONS, 7 December 2023 (Reuters) - The UN Security Council is due to vote on Friday on a draft on Gaza "
    "put forward by the United Arab Emirates.\n"
)
HELD_UP = (
    "NEW YORK, 9 October 2023 - The UN Security Council met behind closed doors on Gaza on Sunday and failed to agree "
    "on a joint statement on Israel.\n\nOver 1,100 people have been killed since the fighting began.\n"
)
MARCH = (
    "UNITED NATIONS, 22 March 2024 - Russia and China on Friday vetoed a UN Security Council draft resolution on a "
    "ceasefire in Gaza put forward by the United States. Eleven members voted in favour.\n\n"
    "Israel says 130 hostages remain in Gaza, although 34 have died in captivity.\n\n"
    '"We support an immediate ceasefire," said Vassily Nebenzia, Russia\'s ambassador to the UN.\n'
)
TWO_OF_A_DAY = (
    "UNITED NATIONS, 25 October 2023 - Russia and China vetoed a US-drafted UN Security Council resolution on Gaza on "
    "Wednesday, which ten members backed.\n",
    "UNITED NATIONS, 25 October 2023 - A Russian draft resolution on Gaza failed in the UN Security Council on "
    "Wednesday: it got four votes in favour, with two against and nine abstentions.\n",
)


def rows_of(*texts: str) -> list[Rows]:
    """Rows of reports."""
    return [rows(horseshoe.check(text)) for text in texts]


def story(*texts: str, scope: Scope = EVERYTHING) -> Story:
    """The story of reports."""
    return tell(rows_of(*texts), load(), scope)


def event(told: Story, record: str) -> Event:
    """The event of a vote."""
    return next(one for one in told.events if one.on_record and one.on_record.id == record)


def on(differences: Iterable[Difference], matter: str, of: str | None = None) -> Difference | None:
    """The difference on a matter."""
    return next((d for d in differences if d.matter.value == matter and (of is None or d.of == of)), None)
