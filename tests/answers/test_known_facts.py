"""Answers against facts known from elsewhere, and against the same counts made plainly from the shipped table."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from importlib.resources import files
from statistics import median

import pytest

import horseshoe
from horseshoe import answers
from horseshoe.answers.pace import pace
from horseshoe.errors import InputError, UnknownStateError
from horseshoe.record.store import load

Row = dict[str, str]


def table() -> list[tuple[Row, dict[str, str]]]:
    """Rows of votes.csv and their ballots, read without the code under test."""
    lines = files("horseshoe.record").joinpath("data", "votes.csv").read_text(encoding="utf-8").splitlines()
    read = []
    for row in csv.DictReader(lines):
        sides = (side.partition(":") for side in row["ballots"].split("|") if side)
        read.append((row, {state: word for word, _, states in sides for state in states.split()}))
    return read


def test_france_and_the_united_kingdom_in_2024() -> None:
    of_2024 = [ballots for row, ballots in table() if row["date"].startswith("2024") and row["method"] == "vote"]
    both = [(b["FRA"], b["GBR"]) for b in of_2024 if {b["FRA"], b["GBR"]} <= {"yes", "no", "abstain"}]
    (found,) = answers.agreement(("FRA", "GBR"), since="2024-01-01", until="2024-12-31")
    assert found.n == len(both)
    assert found.agreed == sum(one == other for one, other in both)
    assert found.n > 40
    assert found.share == found.agreed / found.n
    assert found.low is not None
    assert found.high is not None
    assert found.low < found.share < found.high < 1


def test_russia_in_1970_is_the_soviet_union() -> None:
    (found,) = answers.agreement(("RUS", "USA"), since="1970-01-01", until="1970-12-31")
    held = [b for row, b in table() if row["date"].startswith("1970") and row["method"] == "vote"]
    same = [b["SUN"] == b["USA"] for b in held if {b["SUN"], b["USA"]} <= {"yes", "no", "abstain"}]
    assert (found.n, found.agreed) == (len(same), sum(same))
    assert answers.agreement(("SUN", "USA"), since="1970-01-01", until="1970-12-31") == (found,)


def test_members_that_never_sat_together_have_no_share() -> None:
    (found,) = answers.agreement(("JPN", "DDR"), since="1980-01-01", until="1980-12-31")
    assert (found.n, found.share, found.low, found.high) == (0, None, None, None)


def test_agreement_takes_two_members_with_names() -> None:
    with pytest.raises(ValueError, match="two members"):
        answers.agreement(("RUS", "SUN"))
    with pytest.raises(UnknownStateError):
        answers.agreement(("USA", "XXX"))


def test_the_united_states_alone_against_fourteen() -> None:
    """14-1-0 on Gaza three times: 20 November 2024, 4 June and 18 September 2025."""
    found = {one.ballot: one for one in answers.alone(("USA",), since="2024-11-01", until="2025-12-31")}
    assert (found["no"].alone, found["no"].against_all, found["no"].latest) == (3, 3, "S/2025/583")
    lone = [row["id"] for row, b in table() if row["tally"] == "14-1-0" and b.get("USA") == "no"]
    everything = {one.ballot: one for one in answers.alone(("USA",))}
    assert everything["no"].against_all == len(lone)
    assert {"S/2024/835", "S/2025/353", "S/2025/583"} <= set(lone)


def test_who_was_ever_alone_is_by_member_and_never_by_absence() -> None:
    found = answers.alone(since="2020-01-01")
    assert [one.member for one in found] == sorted(one.member for one in found)
    assert all(one.alone > 0 for one in found)
    china = {one.ballot for one in answers.alone(("CHN",), since="1971-12-01", until="1981-12-31") if one.alone}
    assert "not_participating" in china


def test_russia_by_year_has_its_vetoes_of_2022() -> None:
    """Albania's and the United States' on Ukraine, the crossing into Syria, and North Korea with China."""
    found = {one.under: one for one in answers.profile("RUS", since="2022-01-01", until="2023-12-31")}
    assert found["2022"].vetoes == 4
    held = [b["RUS"] for row, b in table() if row["date"].startswith("2022") and row["method"] == "vote"]
    counted = Counter(held)
    one = found["2022"]
    assert (one.votes, one.yes, one.no, one.abstain) == (len(held), counted["yes"], counted["no"], counted["abstain"])


def test_years_add_up_to_items() -> None:
    by_year, by_item = answers.profile("JPN"), answers.profile("JPN", by="item")
    for name in ("votes", "yes", "no", "abstain", "absent", "unrecorded"):
        assert sum(getattr(one, name) for one in by_year) == sum(getattr(one, name) for one in by_item)
    assert [one.under for one in by_year] == sorted(one.under for one in by_year)
    assert [one.votes for one in by_item] == sorted((one.votes for one in by_item), reverse=True)
    assert len({one.under.casefold() for one in by_item}) == len(by_item)


def test_topics_of_a_member() -> None:
    found = {one.under: one for one in answers.profile("USA", by="topic", since="2023-10-07", until="2025-12-31")}
    # Drafts of 18 October, 8 December, 20 February, 20 November, 4 June, 18 September; the amendment of 22 December.
    assert found["gaza"].vetoes == 7
    assert found["gaza"].votes == len(
        [vote for vote in load().votes(topic="gaza", since=date(2023, 10, 7), until=date(2025, 12, 31)) if vote.ballots]
    )


@pytest.mark.parametrize(
    ("convention", "member", "texts"),
    [("library", "FRA", 17), ("sievers_daws", "FRA", 18), ("library", "GBR", 29), ("library", "USA", 82)],
)
def test_vetoes_to_may_2022_as_their_lists_count_them(convention: str, member: str, texts: int) -> None:
    found = {one.member: one for one in answers.vetoes(convention, until="2022-05-26")}
    assert found[member].texts == texts


def test_the_last_row_counts_texts_and_the_others_instances() -> None:
    """2023: seven instances on six texts (Highlights of Security Council Practice)."""
    *members, everybody = answers.vetoes("instances", since="2023-01-01", until="2023-12-31")
    assert sum(one.texts for one in members) == 7
    assert (everybody.member, everybody.texts, everybody.alone) == ("all", 6, 5)
    assert {one.convention for one in members} == {"instances"}
    assert answers.vetoes("library", since="2021-01-01", until="2021-06-30") == ()
    with pytest.raises(ValueError, match="nobodys"):
        answers.vetoes("nobodys")


def test_days_to_vote_are_known_or_none_and_never_negative() -> None:
    found = answers.days_to_vote()
    assert all(one.days is None or one.days >= 0 for one in found)
    assert all((one.days is None) == (one.drafted is None) == (one.source is None) for one in found)
    known = {one.vote: one for one in found}
    # S/2358/Rev.1, submitted by the United Kingdom on 12 October 1951, was never voted on; S/2014/872 is of its day.
    assert known["S/RES/2728(2024)"].days == 0
    assert known["S/RES/242(1967)"].days is None
    taken = pace(found)
    assert taken.known + taken.unknown == len(found)
    assert taken.median == median(one.days for one in found if one.days is not None)
    assert pace(()).median is None


def test_attempts_on_gaza_since_october_2023() -> None:
    found = answers.attempts("gaza", since="2023-10-07", until="2023-11-15")
    assert [(one.vote, one.outcome, one.failed_before) for one in found] == [
        ("S/2023/772", "short", 0),
        ("S/2023/773", "vetoed", 1),
        ("S/2023/792", "vetoed", 2),
        ("S/2023/795", "short", 3),
        ("S/RES/2712(2023)", "adopted", 4),
    ]
    assert [one.days for one in found] == [None, 2, 7, 0, 21]


def test_parts_are_attempts_only_where_they_are_asked_for() -> None:
    bare = answers.attempts("gaza", since="2023-12-22", until="2023-12-22")
    parts = answers.attempts("gaza", since="2023-12-22", until="2023-12-22", parts=True)
    assert [one.vote for one in bare] == ["S/RES/2720(2023)"]
    assert [one.vote for one in parts] == ["S/2023/1029#amendment", "S/RES/2720(2023)"]


def test_attempts_on_an_item_by_its_words() -> None:
    found = answers.attempts(item="threats to international peace and security", since="2023-01-01")
    assert found
    items = {vote.id: vote.item or "" for vote in load().all}
    assert all("threats to international peace and security" in items[one.vote].casefold() for one in found)
    with pytest.raises(InputError):
        answers.attempts()


def test_the_front_door_shows_the_answers_and_nothing_by_accident() -> None:
    assert horseshoe.answers.agreement is answers.agreement
    assert all(callable(getattr(answers, name)) for name in answers.__all__)
    assert all(getattr(answers, name).__doc__ for name in answers.__all__)
    with pytest.raises(AttributeError):
        answers.__getattr__("guess")
    with pytest.raises(AttributeError):
        _ = horseshoe.guess  # type: ignore[attr-defined]


def test_a_profile_counts_vetoes_by_the_convention_named() -> None:
    for how in ("library", "sievers_daws", "foreign_office", "instances"):
        rows = answers.profile("RUS", convention=how, since="1990-01-01")
        assert {one.convention for one in rows} == {how}
        counted = {one.member: one.texts for one in answers.vetoes(how, since="1990-01-01")}
        assert sum(one.vetoes for one in rows) == counted["RUS"]
