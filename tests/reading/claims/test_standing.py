"""Seats, rules and conveners: who is said to be what, who needs how many, who called whom."""

from __future__ import annotations

import time

import pytest

from horseshoe.reading.claims.claims import ConveningSaid, MembershipSaid, RuleSaid
from horseshoe.reading.claims.standing import standings
from horseshoe.reading.line import Line
from horseshoe.reading.marks import find_marks
from horseshoe.reading.sides.voters import with_voters
from horseshoe.reading.votes.texts import with_drafts


def line(text: str) -> Line:
    return with_voters(with_drafts(find_marks(text).line(0, len(text))))


def said(text: str) -> list[object]:
    return [s.content for s in standings(line(text))]


@pytest.mark.parametrize(
    ("text", "members", "status"),
    [
        ("Russia and China, two of the five permanent members, abstained.", ("RUS", "CHN"), "permanent"),
        ("As a permanent member of the Council, France can veto.", ("FRA",), "permanent"), (
            "India, a permanent member of the Council, voted no.", ("IND",), "permanent"),
        ("Russia and China, which are permanent members of the Security Council, abstained.", ("RUS", "CHN"),
            "permanent"),
        ("Permanent members Russia and China abstained.", ("RUS", "CHN"), "permanent"), (
            "Guyana, an elected member, voted for it.", ("GUY",), "elected"),
        ("Algeria, a non-permanent member of the Security Council, tabled the text.", ("DZA",), "elected"),
        ("Malta, which holds the Council's presidency in April, scheduled the vote.", ("MLT",), "president"),
        ("Japan, this month's Council president, called the meeting.", ("JPN",), "president"), (
            "Mozambique took over the presidency of the Security Council on May 1.", ("MOZ",), "president"),
        ("Council president Barbara Woodward announced the result.", ("GBR",), "president"), (
            "The United States, which has veto power, abstained.", ("USA",), "veto_power"),
        ("The United States, wielding a veto, opposes it.", ("USA",), "veto_power"), (
            "Veto-wielding members Russia and China objected.", ("RUS", "CHN"), "veto_power"),
    ],
)  # fmt: skip
def test_membership(text: str, members: tuple[str, ...], status: str) -> None:
    assert said(text) == [MembershipSaid(members, status)]


@pytest.mark.parametrize(
    ("text", "seats"),
    [
        ("The 15-member Security Council voted.", 15),
        ("The eleven-member Security Council met.", 11),
        ("All 15 members of the Security Council agreed.", 15),
    ],
)
def test_seats(text: str, seats: int) -> None:
    assert said(text) == [MembershipSaid(seats=seats)]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("At least nine votes are required to adopt a draft.", RuleSaid("votes_needed", 9)), (
            "Nine affirmative votes are necessary for adoption.", RuleSaid("votes_needed", 9)),
        ("The text needed nine votes and got eight.", RuleSaid("votes_needed", 9)), (
            "The UN chief pushed for a vote on an immediate ceasefire.", RuleSaid("sg_tables_draft")),
        ("The Secretary-General tabled a draft resolution.", RuleSaid("sg_tables_draft")),
    ],
)  # fmt: skip
def test_rules(text: str, rule: RuleSaid) -> None:
    assert said(text) == [rule]


def test_nine_and_no_veto_are_two_rules() -> None:
    assert said("A resolution needs nine votes in favour and no veto by any of the five permanent members.") == [
        RuleSaid("votes_needed", 9),
        RuleSaid("no_veto_allowed"),
    ]


@pytest.mark.parametrize(
    ("text", "by", "how"),
    [
        ("Guterres convened an emergency meeting of the Security Council on Friday.", "secretary_general", "convened"),
        ("The UN chief called the Council into emergency session.", "secretary_general", "convened"),
        ("Guterres invoked Article 99 of the UN Charter.", "secretary_general", "invoked_article_99"),
        ("Russia requested an emergency meeting of the Security Council.", "RUS", "requested"), (
            "The US asked for a vote on its draft.", "USA", "requested"),
    ],
)  # fmt: skip
def test_convening(text: str, by: str, how: str) -> None:
    assert said(text) == [ConveningSaid(by, how)]


@pytest.mark.parametrize(
    "text",
    [
        "The five permanent members of the choir sang.", "Russia abstained.", "He needs nine days.",
            "Guterres called for a ceasefire.", "Russia requested more time.",
        "The presidency of Joe Biden ended.", "The ten elected members drafted the text.", "Germany vetoed nothing.",
            "Fifteen people were killed.",
    ],
)  # fmt: skip
def test_no_standing(text: str) -> None:
    assert not said(text)


def test_long_lines_take_linear_time() -> None:
    for piece in (
        "permanent members Russia , ",
        "the Security Council president ",
        "needs nine votes and ",
        "Guterres called ",
    ):
        laid = line(piece * 1_500)
        started = time.perf_counter()
        list(standings(laid))
        assert time.perf_counter() - started < 8, piece


def test_how_many_abstained_is_not_how_many_are_needed() -> None:
    told = said("The draft won the minimum nine votes needed, while six member states abstained.")
    assert not [s for s in told if isinstance(s, RuleSaid) and s.number == 6]
    needed = said("The draft needs nine votes in favour, while no permanent member may veto.")
    assert RuleSaid("votes_needed", 9) in needed


@pytest.mark.parametrize(
    "text",
    [
        "The draft needs the support of six elected members, and no veto.",
        "Sponsors still need five more votes to pass the draft.",
        "At least ten countries support the draft, diplomats said before the vote.",
    ],
)
def test_other_numbers_are_a_rule_only_where_votes_are_said(text: str) -> None:
    assert not [s for s in said(text) if isinstance(s, RuleSaid) and s.rule == "votes_needed"]


def test_a_wrong_number_of_votes_is_read_as_told() -> None:
    assert RuleSaid("votes_needed", 10) in said("A resolution requires at least ten votes in favour to be adopted.")


def test_who_is_protected_with_a_veto_holds_none() -> None:
    assert said("The United States this time would not protect Israel with a veto and abstained.") == []
    assert said("France, with a veto, abstained.") != []
