"""A vote told in words no rule knows is found where the report can mean only a few; nothing else is made one."""

from __future__ import annotations

import pytest

import horseshoe
from horseshoe.checking.finding import Verdict
from horseshoe.checking.sought import learned, seek
from horseshoe.reading.claims.actions import Action, Kind
from horseshoe.record.store import load

# What is told, when it came out, the vote meant, a member's side there, and how many said yes.
FOUND = [
    ("On the evening of 29 June 1993 our motion on Bosnia was simple. Six of us raised a hand, the five signatories "
     "plus the Americans; nine sat still, the British and the French first.", None, "S/25977", "GBR", "abstain", 6),
    ("The mission in Macedonia wanted six months more. On February 25 thirteen members were ready to grant it, Russia "
     "let it pass with an abstention, but China's hand went up at the call for those against, and that was the end.",
     "1999-03-02", "S/1999/201", "CHN", "no", 13),
    ("The draft of Ireland and Niger on climate came up on 13 December 2021. Twelve were ready to have it; India and "
     "Russia would not have it, and the Chinese looked on.", "2021-12-20", "S/2021/990", "IND", "no", 12),
]  # fmt: skip
# Of other bodies, awaited, asked, a rule, or of no vote at all.
NOT_FOUND = [
    ("In the General Assembly on 13 December 2021 twelve were ready to have it; India and Russia would not have it, "
     "and the Chinese will be asked tomorrow.", "2021-12-14"),
    ("Twelve are expected to be ready for the climate draft on 13 December 2021; India and Russia are against.", None),
    ("Were twelve ready for the climate draft on 13 December 2021, and did India and Russia say no?", None),
    ("For a text on climate nine must be ready, so on 13 December 2021; India and Russia had their say.", None),
    ("On 13 December 2021 Russia and India spoke of climate for twelve minutes.", None),
]  # fmt: skip


def told(text: str, published: str | None = None) -> dict[str, Action]:
    checked = horseshoe.check(text, published=published)
    actions = {action.id: action for action in checked.reading.actions}
    return {match.vote.symbol: actions[match.action] for match in checked.matches if match.vote}


@pytest.mark.parametrize(("text", "published", "symbol", "member", "side", "count"), FOUND)
def test_a_vote_no_rule_reads_is_found(
    text: str, published: str | None, symbol: str, member: str, side: str, count: int
) -> None:
    vote = told(text, published)[symbol]
    assert vote.ballots[member] == side
    assert vote.tally is not None
    assert vote.tally.yes == count
    assert all(text[s.start : s.end] == s.quote for spans in vote.evidence.values() for s in spans)


@pytest.mark.parametrize(("text", "published"), NOT_FOUND)
def test_what_was_not_told_as_held_is_no_vote(text: str, published: str | None) -> None:
    assert "S/2021/990" not in told(text, published)


@pytest.mark.parametrize(("text", "published"), [row[:2] for row in FOUND])
def test_nobody_is_faulted_by_a_vote_so_found(text: str, published: str | None) -> None:
    findings = horseshoe.check(text, published=published).findings
    assert not [f for f in findings if f.verdict in (Verdict.CONTRADICTED, Verdict.IMPOSSIBLE)]


def test_other_numbers_and_names_are_of_no_vote() -> None:
    text = FOUND[2][0].replace("Twelve", "Seven").replace("India and Russia", "Kenya and Mexico")
    assert "S/2021/990" not in told(text, FOUND[2][1])


def test_a_vote_told_by_names_alone_is_found_where_its_authors_and_its_veto_are_told() -> None:
    text = "In the spring of 1982 the islands were everywhere. On June 4 she struck down, Washington at her side, "
    text += "a call for a ceasefire that Spain and Panama had brought to the Security Council: Britain vetoed it."
    assert "S/15156/Rev.2" in told(text, "1982-06-10")


def test_what_was_misread_beside_a_vote_so_found_is_more_of_it() -> None:
    text = FOUND[2][0]
    checked = horseshoe.check(text, published="2021-12-20")
    assert len([action for action in checked.reading.actions if action.kind is Kind.VOTE]) == 1


def test_what_is_spoken_in_a_debate_is_no_vote() -> None:
    text = "On 13 December 2021 India, Russia and China spoke of climate; twelve others listened to Ireland and Niger."
    assert "S/2021/990" not in told(text, "2021-12-20")


def test_a_vote_further_off_than_the_report_reaches_is_not_sought() -> None:
    text = FOUND[2][0].replace("13 December 2021", "13 December")
    assert "S/2021/990" in told(text, "2021-12-20")
    assert "S/2021/990" not in told(text, "2019-12-20")


def test_every_weight_is_of_a_clue_and_of_some_worth() -> None:
    weights = learned()
    assert all(weights.values())
    assert weights["counts"] > 0 > weights["on a part"]


def test_a_collection_of_reports_is_not_gone_through() -> None:
    one, days = FOUND[2][0], [f"{day} {month}" for day in range(1, 29) for month in _MONTHS]
    many = [f"On {day} 2022 fifteen papers came in." for day in days]
    assert list(seek(horseshoe.read(one), (), load(), None))
    assert not list(seek(horseshoe.read("\n\n".join([one, *many])), (), load(), None))


_MONTHS = ("February", "May", "July", "September", "December")
