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


RED_SEA = "On 10 January 2024 the Security Council adopted a resolution on shipping, 11 in favour and four abstaining. "


def sponsors(text: str) -> set[str]:
    return {member for action in horseshoe.check(text).reading.actions for member in action.sponsors}


@pytest.mark.parametrize(
    ("words", "members"),
    [
        ("It was Japan's and Washington's text from the first comma.", {"JPN", "USA"}),
        ("Japan has a merchant fleet and a long memory.", set()),  # no word of authorship
        ("The resolution is about attacks on ships near Japan.", set()),
        ("Yemen and Norway had their doubts about the text.", set()),  # they did not sponsor it
    ],
)
def test_authors_no_rule_knows_are_those_the_draft_bears(words: str, members: set[str]) -> None:
    assert sponsors(RED_SEA + words) == members


def test_a_count_under_which_a_text_fell_tells_its_end_and_who_vetoed_it_but_makes_no_claim_of_the_end() -> None:
    text = "On the Zimbabwe sanctions the Council stood, on 11 July 2008, at nine to five, Russia being against."
    checked = horseshoe.check(text)
    assert [action.outcome.value for action in checked.reading.actions] == ["vetoed"]
    assert verdicts(checked, "outcome") == set()


def test_an_end_told_is_never_overruled() -> None:
    text = "On 11 July 2008 the Security Council adopted sanctions against Zimbabwe, nine in favour and five against."
    assert [action.outcome.value for action in horseshoe.check(text).reading.actions] == ["adopted"]


def authors(text: str) -> set[str]:
    checked = horseshoe.check("The Security Council adopted resolution 2728 by 14 votes. " + text, "2024-03-26")
    return {m for action in checked.reading.actions if action.kind.value == "vote" for m in action.sponsors}


@pytest.mark.parametrize(
    ("words", "members"),
    [
        ("For Malta, the draft was a matter of conscience.", {"MLT"}),
        ("Malta refused to sponsor it.", set()),
        ("A press statement was drafted by Japan.", set()),
        ("Japan, which presided, put the text to the vote.", set()),
        ("The panel's report, written by experts from Japan, was left aside.", set()),
    ],
)
def test_who_would_not_write_presided_or_wrote_something_else_is_no_author(words: str, members: set[str]) -> None:
    assert authors(words) == members


def test_an_end_that_only_follows_from_the_count_gives_way_to_the_vote_itself() -> None:
    told = (
        "India on 30 September 2022 abstained on a draft at the UN Security Council on the referenda in Ukraine. "
        "Of the 15 members, 10 countries decided in favor of it while India, China, Gabon and Brazil abstained. "
        "Russia rejected it."
    )
    (action,) = horseshoe.check(told).reading.actions
    assert (action.outcome.value, action.vetoes) == ("vetoed", ("RUS",))


@pytest.mark.parametrize(
    ("why", "outcome"),
    [
        (", who are permanent members, voted against it", "vetoed"),
        (" voted against it", "not_adopted"),  # the report does not say what their vote is worth
    ],
)
def test_a_no_of_permanent_members_that_stopped_a_text_was_their_veto(why: str, outcome: str) -> None:
    text = f"On Friday the Security Council failed to pass a US draft on Gaza's ceasefire after Russia and China{why}."
    (vote,) = (a for a in horseshoe.check(text, published="2024-03-23").reading.actions if a.kind.value == "vote")
    assert vote.outcome.value == outcome


def test_a_score_is_read_in_the_order_the_vote_has() -> None:
    text = "Nine to five: so sanctions on Zimbabwe fell in the Security Council on July 11, 2008. Indonesia abstained."
    checked = horseshoe.check(text)
    (action,) = checked.reading.actions
    assert action.tally is not None
    assert (action.tally.yes, action.tally.no) == (9, 5)
    assert "contradicted" not in {f.verdict.value for f in checked.findings}


def test_a_side_told_by_its_name_is_not_turned_round() -> None:
    text = "The Security Council rejected a draft on Zimbabwe on 11 July 2008: five voted in favour and nine against."
    (action,) = horseshoe.check(text).reading.actions
    assert action.tally is not None
    assert (action.tally.yes, action.tally.no) == (5, 9)


def test_who_wrote_a_text_is_not_made_one_of_those_it_counts() -> None:
    text = (
        "On 19 September 2025 the South Koreans were obliged to table a text on Iran in the Security Council, and it "
        "got four yeses and nine noes, two holding back."
    )
    (action,) = (a for a in horseshoe.check(text).reading.actions if a.kind.value == "vote")
    assert set(action.sponsors) == {"KOR"}
    assert "KOR" not in action.ballots
