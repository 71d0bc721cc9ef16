"""A State's body for its security that a report calls the security council, and the Council called so."""

from __future__ import annotations

import pytest

from horseshoe.reading.names.bodies import find_bodies
from horseshoe.reading.names.body import Body

THEIRS = [
    "Rabat: security council backs the army\n\nThe National Security Committee, the body some call the security "
    "council, resolved unanimously that the guilty be tried.",
    "The national security committee of parliament, known as the security council, approved it by ten votes to two.",
    "The president's security committee, or \"security council\" as it is called, adopted a resolution.",
    "Security council meets on the coup\n\nThe national security council met. Ten of the security council were for it.",
    "The security council of the ministry adopted the plan.",
]
THE_COUNCIL = [
    "The national security committee met. The UN Security Council adopted resolution 2728.",
    "The United Nations body known as the Security Council adopted resolution 2728.",
    "The UN security council met. Iran's supreme national security council had asked it to.",
]


@pytest.mark.parametrize("text", THEIRS)
def test_a_security_committee_is_not_the_council(text: str) -> None:
    assert not [m for m in find_bodies(text) if m.body is Body.COUNCIL]


@pytest.mark.parametrize("text", THE_COUNCIL)
def test_the_council_is_known_beside_it(text: str) -> None:
    assert [m for m in find_bodies(text) if m.body is Body.COUNCIL]
