"""Words no rule knows are read by the vote they tell of, and only as far as it bears them out."""

from __future__ import annotations

import pytest

import horseshoe
from horseshoe.checking.finding import Checked

RWANDA = "On 22 June 1994 the Security Council adopted a resolution on Rwanda, giving France a mandate. "


def ballots(text: str) -> dict[str, str]:
    return {m: str(b) for action in horseshoe.check(text).reading.actions for m, b in action.ballots.items()}


def verdicts(checked: Checked, kind: str) -> set[str]:
    return {f.verdict.value for f in checked.findings if f.claim.kind.value == kind}


@pytest.mark.parametrize(
    ("words", "members"),
    [
        ("Abstention was the refuge of countries as unlike as Brazil, China and New Zealand.", "BRA CHN NZL"),
        ("For Nigeria and Pakistan, with soldiers of their own in the field, abstaining was hard.", "NGA PAK"),
        ("Pakistan abstaining surprised nobody.", "PAK"),
    ],
)
def test_members_named_beside_the_side_they_took_are_on_it(words: str, members: str) -> None:
    assert ballots(RWANDA + words) == dict.fromkeys(members.split(), "abstain")
    assert verdicts(horseshoe.check(RWANDA + words), "ballot") == {"supported"}


@pytest.mark.parametrize(
    "words",
    [
        "Abstention was the refuge of countries as unlike each other as Spain, Oman and Djibouti.",  # they voted for it
        "Nigeria, Djibouti and Pakistan had long wavered; abstentions were expected.",  # not all of them did
        "Germany and Mexico would have had reason for abstaining.",  # they had no seat
        "Nigeria and Pakistan had sent soldiers.",  # no side is said
    ],
)
def test_what_the_vote_does_not_bear_out_stays_unread_and_is_never_faulted(words: str) -> None:
    assert ballots(RWANDA + words) == {}
    assert verdicts(horseshoe.check(RWANDA + words), "ballot") == set()


def test_an_author_named_as_such_is_no_vote_for_the_text() -> None:
    told = "France, whose text had eight friends on Tuesday, was in favour of haste."
    assert "FRA" not in ballots(RWANDA + told)


def test_the_soviet_union_gone_votes_for_no_text_of_russias_time() -> None:
    text = "On 2 December 1994 Russia vetoed a draft resolution on Bosnia, its second since the Soviet Union ended."
    assert "SUN" not in ballots(text)


def test_claims_are_numbered_in_the_order_of_the_text_and_each_once() -> None:
    checked = horseshoe.check(RWANDA + "Pakistan abstaining surprised nobody. Ten voted in favour.")
    ids = [finding.claim.id for finding in checked.findings]
    assert ids == [f"c{n}" for n in range(1, len(ids) + 1)]
    assert len({(f.claim.kind, f.claim.content) for f in checked.findings}) == len(ids)
