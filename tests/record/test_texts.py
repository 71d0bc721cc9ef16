"""The index of operative paragraphs: what a text does, found by any way of writing its symbol."""

from __future__ import annotations

import csv
import time
from importlib.resources import files

import pytest

from horseshoe.council.topics import TOPICS
from horseshoe.record import ladder, texts
from horseshoe.record.texts import Rung, about, mentions_ceasefire, operative_strength, paragraphs, rung, wording


@pytest.mark.parametrize("symbol", ["S/RES/2728(2024)", "S/RES/2728 (2024)", "S/RES/2728", "resolution 2728"])
def test_a_resolution_is_found_however_it_is_written(symbol: str) -> None:
    first = paragraphs(symbol)[0]
    assert (first.number, first.verb) == ("1", "demands")
    assert {"ceasefire"} == first.about
    assert {"immediate", "time-bound"} <= first.also


def test_points_carry_their_number_and_the_verb_they_hang_on() -> None:
    point = next(p for p in paragraphs("S/RES/2735(2024)") if p.number == "2(a)")
    assert point.verb == "notes"
    assert {"ceasefire", "hostages"} <= point.about
    assert "linked" in point.also  # the ceasefire comes with the release, not beside it


def test_several_verbs_of_one_paragraph_stay_apart() -> None:
    verbs = [p.verb for p in paragraphs("S/RES/2735(2024)") if p.number == "1"]
    assert verbs == ["welcomes", "calls upon", "urges"]


def test_what_the_council_decides_to_do() -> None:
    assert any(p.act == "extend" for p in paragraphs("S/RES/2723(2024)"))  # the force in Cyprus
    assert paragraphs("S/RES/2728(2024)")[-1].act == "remain"  # seized of the matter


def test_a_text_nobody_has_is_none_of_ours() -> None:
    assert paragraphs("S/1999/328") == ()
    assert paragraphs("S/RES/272") == ()  # not 2728
    assert paragraphs("S/2024/23") == ()
    assert paragraphs("no symbol") == ()
    assert rung("S/1999/328") is None
    assert mentions_ceasefire("S/1999/328") is None


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("S/2023/773", Rung.PAUSES),
        ("S/2023/792", Rung.PAUSES),
        ("S/RES/2712(2023)", Rung.PAUSES),
        ("S/RES/2720(2023)", Rung.CONDITIONS),
        ("S/2023/1029#amendment", Rung.SUSPENSION),
        ("S/2024/239", Rung.IMPERATIVE),
        ("S/2023/772", Rung.CALLS),
        ("S/2023/795", Rung.CALLS),
        ("S/2023/970", Rung.DEMANDS_HUMANITARIAN),
        ("S/2024/173", Rung.DEMANDS_HUMANITARIAN),
        ("S/RES/2728(2024)", Rung.DEMANDS_TIME_BOUND),
        ("S/2024/835", Rung.DEMANDS_PERMANENT),
        ("S/2025/353", Rung.DEMANDS_PERMANENT),
        ("S/2025/583", Rung.DEMANDS_PERMANENT),
        ("S/RES/2735(2024)", Rung.PROPOSAL),
        ("S/2024/302", Rung.NOTHING),
        ("S/RES/2459(2019)", Rung.PROPOSAL),  # holds parties in South Sudan to the ceasefire of their agreement
    ],
)
def test_the_ceasefire_ladder(symbol: str, expected: Rung) -> None:
    assert rung(symbol) is expected


def test_ceasefire_texts_on_gaza_from_october_2023_to_march_2024() -> None:
    voted = [
        "S/2023/772", "S/2023/773", "S/2023/792", "S/2023/795", "S/RES/2712(2023)", "S/2023/970", "S/RES/2720(2023)",
        "S/2024/173", "S/2024/239",
    ]  # fmt: skip
    assert [s for s in voted if mentions_ceasefire(s)] == [
        "S/2023/772", "S/2023/795", "S/2023/970", "S/2024/173", "S/2024/239",
    ]  # fmt: skip
    assert all("gaza" in about(symbol) for symbol in voted)


def test_wording_puts_what_was_asked_for_first() -> None:
    found = wording("S/2023/970", {"gaza", "ceasefire", "hostages"})
    assert [p.number for p in found] == ["1", "3"]
    assert wording("S/2023/970", {"elections"}) == ()


def test_the_text_tells_what_its_agenda_item_does_not() -> None:
    assert "outer-space" in about("S/2024/302")
    assert "nord-stream" in about("S/2023/212")
    assert "oil-embargo" not in about("S/2023/970")


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        ("decides", "demands"), ("imposing", "demand"), ("demanded", "calls upon"), ("calls for", "urging"),
        ("urge", "encourages"), ("invites", "condemn"), ("welcomed", "notes"), ("reiterates demand", "calling for"),
        ("continues to urge", "states"), ("says", "banana"),
    ],
)  # fmt: skip
def test_verbs_of_the_council_and_the_press_by_strength(stronger: str, weaker: str) -> None:
    assert operative_strength(stronger) > operative_strength(weaker)


def test_every_row_is_in_controlled_words() -> None:
    path = files("horseshoe.record").joinpath("data", "paragraphs.csv")
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    assert len({row["symbol"] for row in rows}) > 1550
    assert {topic for row in rows for topic in row["about"].split()} <= TOPICS.keys()
    assert max(len(row["verb"].split()) for row in rows) <= 4
    longest = max(len(cell) for row in rows for name, cell in row.items() if name not in {"about", "to"})
    assert longest < 80  # an index, no text


def test_first_access_is_quick() -> None:
    texts._index.cache_clear()
    texts._of.cache_clear()
    started = time.perf_counter()
    assert paragraphs("S/RES/2735(2024)")
    assert time.perf_counter() - started < 0.5  # 15 ms on an idle core; the machine of a test is seldom idle


def test_a_text_without_a_word_of_a_ceasefire_stands_on_no_rung_and_every_other_where_its_clauses_put_it() -> None:
    names = [name for name in texts._places() if name.startswith("S/") and not name.endswith("(")]
    assert len(names) > 1000
    for name in names[::7]:
        clauses = paragraphs(name)
        assert rung(name) == (ladder.rung(clauses) if clauses else None), name
