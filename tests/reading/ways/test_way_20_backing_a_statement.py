"""Way 20: "14 of 15" backing a statement, which nobody votes on."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

SAID = [
    ("Fourteen of the 15 members backed a press statement on the killings; the US blocked it.", "nothing"),
    ("Fourteen of the Council's 15 members issued a joint statement backing the tribunal.", "nothing"),
    ("14 members supported the presidential statement, which the United States rejected.", "nothing"),
    ("Russia blocked a statement that all other members supported.", "nothing"),
    ("A draft press statement was vetoed by Washington, diplomats said.", "nothing"),
    ("The statement, agreed by all 15 members, condemned the attack.", "nothing"),
    ("All but one of the Council's 15 members were ready to deplore the raid in a statement to the press.", "nothing"),
    ("A joint call for calm, signed by 14 ambassadors, was read out by China's envoy; Washington stayed away from "
     "it.", "nothing", "2021-05-17"),
    ("Fourteen delegations agreed on the wording of a press communique, one did not.", "nothing"),
    ("Except for the United States all members backed the press statement that Norway and Tunisia had offered.",
     "nothing", "2021-05-12"),
    ("Thirteen delegations were for a statement on the consulate, Britain and France against; it was dropped.",
     "nothing", "2024-04-04"),
]
# The nearest that is something else.
NEIGHBOURS = [
    ("Malta read out a statement. Fourteen of the 15 members then voted for the draft.", "any 14"),
    ("Fourteen of the 15 members voted for a resolution that endorses the statement.", "any 14"),
    ("Having failed to agree on a statement, members adopted a resolution with 14 votes.", "adopted 14"),
]


@pytest.mark.parametrize("told", SAID)
def test_members_who_back_a_statement_have_not_voted(told: tuple[str, ...]) -> None:
    assert differences(*told) == []


@pytest.mark.parametrize("told", NEIGHBOURS)
def test_what_only_looks_like_it_is_read_as_it_stands(told: tuple[str, ...]) -> None:
    assert differences(*told) == []
