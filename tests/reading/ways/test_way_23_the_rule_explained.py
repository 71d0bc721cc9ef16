"""Way 23: the nine-vote rule explained, with its numbers, in the same sentence as a tally."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("A resolution needs nine votes and no veto; this one got 12 but Russia vetoed it.", "vetoed 12 -RUS !RUS"),
    ("The draft won eight votes, and nine are needed.", "any 8"),
    ("Nine votes are needed for a text to pass and the Russian draft got five.", "failed 5 @RUS"),
    ("For adoption a draft must have nine votes and no veto from the five permanent members; it had six.", "failed 6"),
    ("It got seven votes, two fewer than the nine a resolution requires.", "failed 7"),
    ("A draft requires at least nine votes in favour and no vetoes by the US, France, Britain, Russia or China. "
     "Thirteen members voted for it and the US vetoed it.", "vetoed 13 -USA !USA"),
    ("Procedural motions need nine votes and cannot be vetoed; this one got ten.", "any 10"),
    ("A text takes nine votes to pass. The Russian draft on the strikes got three votes.", "failed 3 @RUS",
     "2018-04-15"),
    ("While adoption takes nine yeses and no veto from the five, this draft had seven yeses and eight abstentions.",
     "failed 7/?/8", "2016-12-24"),
    ("The draft got six votes, three below the nine that are the price of adoption.", "failed 6"),
    ("Nine of 15 votes carry a resolution if none of the five uses a veto; the Brazilian draft had twelve, and "
     "Washington used its veto.", "vetoed 12 -USA !USA @BRA", "2023-10-19"),
    ("The Kuwaiti text won ten votes, one above the nine that adopt, but one of the five permanent members, the "
     "United States, vetoed it.", "vetoed 10 -USA !USA @KWT", "2018-06-02"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("The draft was adopted with nine votes, the number the Charter asks for.", "adopted 9"),
    ("The rule of nine was met: the draft was adopted by nine votes.", "adopted 9"),
    ("Nine votes are needed in the Council and 129 in the Assembly, the envoy explained.", "nothing"),
    ("The draft was adopted with 12 votes, though nine would have done.", "adopted 12"),
]


@pytest.mark.parametrize("told", SAID)
def test_the_numbers_of_the_rule_are_not_those_of_the_vote(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
