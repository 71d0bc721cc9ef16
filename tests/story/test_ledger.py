"""Figures stand in one line only where counter, kind, whom, where and since when agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from horseshoe.story import counters
from horseshoe.story.alike import alike, clashes
from horseshoe.story.ledger import Series, key, ledger
from horseshoe.story.rows import FigureRow
from horseshoe.story.windows import Window

MINISTRY = ("Gaza health ministry",)
KILLED = FigureRow(
    report="a", figure="f1", counts="killed", low=17487, high=17487, comparator="exactly", who="people", unit="persons",
    scope="Gaza", as_of=None, as_of_basis="unknown", attribution=MINISTRY, hedges=(), places=("10-20",),
    words="17,487 people",
)  # fmt: skip
DAYS = {
    "a": Window(date(2023, 12, 8), date(2023, 12, 8)),
    "b": Window(date(2023, 12, 20), date(2023, 12, 20)),
}
ABOUT = {"a": ["gaza"], "b": ["gaza"], "elsewhere": ["syria"]}
HELD = replace(KILLED, counts="hostages_held", low=130, high=130, who="hostages", words="130 hostages")


def lines(*figures: FigureRow) -> tuple[Series, ...]:
    return ledger(figures, DAYS, ABOUT)


def test_one_counter_over_time_is_one_line_by_day() -> None:
    later = replace(KILLED, report="b", low=20000, high=20000, attribution=("health ministry in Hamas-run Gaza",))
    (one,) = lines(later, KILLED)
    assert [(v.latest, v.low) for v in one.values] == [(date(2023, 12, 8), 17487), (date(2023, 12, 20), 20000)]


@pytest.mark.parametrize(
    "other",
    [
        replace(KILLED, report="b", counts="casualties"),
        replace(KILLED, report="b", attribution=("Israel",)),
        replace(KILLED, report="b", attribution=()),
        replace(KILLED, report="b", who="children"),
        replace(KILLED, report="b", scope="Rafah"),
        replace(KILLED, report="b", scope="Gaza, since October 7"),
        replace(KILLED, report="b", unit="percent"),
    ],
)
def test_what_differs_in_one_respect_stands_in_another_line(other: FigureRow) -> None:
    assert len(lines(KILLED, other)) == 2


def test_two_reports_that_name_no_counter_do_not_count_together() -> None:
    nobody = replace(KILLED, attribution=())
    assert len(lines(nobody, replace(nobody, report="b"))) == 2


def test_without_a_place_of_its_own_a_figure_is_of_the_places_its_report_is_about() -> None:
    bare = replace(KILLED, scope=None)
    assert len(lines(bare, replace(bare, report="b"))) == 1
    assert len(lines(bare, replace(bare, report="elsewhere"))) == 2
    assert len(lines(replace(bare, report="c"), replace(bare, report="d"))) == 2


def test_a_counter_nobody_could_find_again_counts_for_one_report() -> None:
    locals_ = replace(KILLED, attribution=("local officials",))
    assert len(lines(locals_, replace(locals_, report="b"))) == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("health ministry in Hamas-run Gaza", "Gaza's health ministry", True),
        ("the Israeli army", "Israel's military", True),
        ("Israel", "Israeli army", False),
        ("Antonio Guterres", "Israel", False),
    ],
)
def test_counters_are_compared_by_who_they_are(one: str, other: str, same: bool) -> None:
    assert (counters.counter(one) == counters.counter(other)) is same


@pytest.mark.parametrize(
    ("who", "told"), [("mostly women and children", "people"), ("lives", "people"), ("nurses", "nurses")]
)
def test_whom(who: str, told: str) -> None:
    assert counters.whom(who) == told


def test_what_looks_alike_is_told_apart_with_every_reason() -> None:
    (pair,) = alike(lines(KILLED, replace(KILLED, report="b", counts="casualties", attribution=())))
    assert {m.quote for m in pair.figures} == {"17,487 people"}
    told = "; ".join(pair.because)
    assert "the dead and the injured" in told
    assert "counted by" in told
    assert "8 December 2023" in told


def test_hostages_told_with_their_dead_are_not_those_told_with_others() -> None:
    first = (HELD, replace(HELD, figure="f2", counts="hostages_dead", low=34, high=34, words="34"))
    later = (
        replace(HELD, report="b", low=116, high=116, attribution=("army",), words="116 hostages"),
        replace(
            HELD, report="b", figure="f2", counts="hostages_dead", low=41, high=41, attribution=("army",), words="41"
        ),
    )
    held = [s for s in lines(*first, *later) if s.counts == "hostages_held"]
    assert [[v.beside for v in s.values] for s in held] == [[("34",)], [("41",)]]
    assert any("told beside it: 41 / 34" in "; ".join(pair.because) for pair in alike(held))


def test_far_numbers_are_not_alike() -> None:
    assert alike(lines(KILLED, replace(KILLED, report="b", low=30000, high=30000, attribution=()))) == ()


def test_a_number_and_a_share_of_one_thing_in_one_report_do_not_go_together_unexplained() -> None:
    whole = replace(KILLED, counts="displaced", low=2.3e6, high=2.3e6, attribution=(), words="2.3 million people")
    part = replace(
        whole, figure="f2", low=None, high=None, comparator="vague", unit="share of population", words="most"
    )
    (clash,) = clashes(lines(whole, part))
    assert "2.3 million people" in clash.says
    assert clashes(lines(whole, replace(part, report="b"))) == ()


def test_the_dead_of_two_attacks_do_not_clash_and_two_counts_of_who_is_held_do() -> None:
    assert clashes(lines(KILLED, replace(KILLED, figure="f2", low=12, high=12))) == ()
    assert len(clashes(lines(HELD, replace(HELD, figure="f2", low=116, high=116)))) == 1
    assert clashes(lines(HELD, replace(HELD, figure="f2", low=116, high=None, comparator="at_least"))) == ()


@given(
    some.lists(
        some.builds(
            replace,
            some.just(KILLED),
            report=some.sampled_from("abc"),
            counts=some.sampled_from(["killed", "injured", "hostages_held", "displaced"]),
            low=some.none() | some.integers(0, 10**7).map(float),
            attribution=some.sampled_from([(), MINISTRY, ("Israel", "AFP")]),
            scope=some.sampled_from([None, "Gaza", "Gaza, since October 7"]),
        ),
        max_size=25,
    )
)
def test_every_figure_is_in_one_line_and_lines_hold_only_their_kind(figures: list[FigureRow]) -> None:
    made = lines(*figures)
    assert sum(len(one.values) for one in made) == len(figures)
    assert len({key(figure, ABOUT) for figure in figures}) == len(made)
    assert all(pair.one != pair.other and pair.because for pair in alike(made))
