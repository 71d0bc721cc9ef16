"""The made archive: one seed one archive, its planted details in the text; and its judge tells good from bad."""

from __future__ import annotations

from dataclasses import replace

from evals.archive import VOTES, Made, make
from evals.stories import b_cubed, judge
from horseshoe.record.store import load
from tests.story.piles import rows_of, story


def archive(seed: int = 7, reports: int = 60, votes: int = 20) -> list[Made]:
    return list(make(load(), seed=seed, reports=reports, votes=votes))


def test_one_seed_makes_one_archive_and_another_another() -> None:
    assert [one.text for one in archive()] == [one.text for one in archive()]
    assert [one.text for one in archive()] != [one.text for one in archive(seed=8)]


def test_what_a_report_tells_stands_in_its_text() -> None:
    for made in archive():
        assert made.tells
        assert all(made.text[start:end].strip() for start, end, _ in made.tells)
        assert {plant.event for plant in made.planted} <= {event for _, _, event in made.tells}


def test_the_archive_plants_every_kind_of_difference() -> None:
    planted = {plant.matter for made in archive(reports=600, votes=VOTES) for plant in made.planted}
    assert planted == {"tally", "ballot", "sponsor", "term", "wording", "day", "symbol", "outcome"}


def test_b_cubed_of_the_textbook() -> None:
    right = [("a", "x"), ("a", "x"), ("b", "y")]
    assert b_cubed(right) == (1.0, 1.0)
    assert b_cubed([("a", "x"), ("a", "y")]) == (0.5, 1.0)
    assert b_cubed([("a", "x"), ("b", "x")]) == (1.0, 0.5)


def test_the_judge_sees_what_is_missed_and_what_is_invented() -> None:
    (made,) = [one for one in archive() if len(one.planted) == 1 and one.planted[0].of == "yes"][:1]
    told, (row,) = story(made.text), rows_of(made.text)
    ids = {row.report.report: made}
    assert judge(told, ids).found == 1
    blind = replace(told, events=tuple(replace(event, differences=()) for event in told.events))
    assert judge(blind, ids).found == 0
    made.planted.clear()
    assert len(judge(told, ids).invented) == 1
