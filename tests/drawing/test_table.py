"""The horseshoe shows every seat, in its place, with a mark that does not hang on colour."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

import pytest

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome
from horseshoe.drawing.marks import BALLOTS, VERDICTS, VETO
from horseshoe.drawing.seating import from_the_head, seating
from horseshoe.drawing.table import angles, horseshoe
from horseshoe.drawing.tally import tally_bar
from horseshoe.drawing.terminal import terminal_horseshoe
from tests.drawing.hand_made import make_vote, without_a_vote

SVG = "{http://www.w3.org/2000/svg}"
EVERY_WAY = make_vote(other={"MOZ": Ballot.NOT_PARTICIPATING, "GAB": Ballot.ABSENT, "CHE": Ballot.UNRECORDED})


def text_of(picture: str) -> list[str]:
    return [node.text or "" for node in ElementTree.fromstring(picture).iter(f"{SVG}text")]


def test_the_president_of_that_month_sits_at_the_head() -> None:
    seats = seating(make_vote())  # December 2023: Ecuador
    assert seats[7].code == "ECU"
    assert [seat.code for seat in seats if seat.presides] == ["ECU"]


def test_the_alphabet_runs_round_the_table_from_the_president() -> None:
    seats = [seat.name for seat in seating(make_vote())]
    assert seats[8] == "France"
    assert seats[6] == "China"
    assert len(set(seats)) == 15


def test_without_a_president_the_order_stays_the_alphabet() -> None:
    assert from_the_head(("AUS", "BRA", "CHN"), None) == ("AUS", "BRA", "CHN")


@pytest.mark.parametrize("seats", [11, 15])
def test_the_table_is_the_same_left_and_right(seats: int) -> None:
    turned = angles(seats)
    assert turned[seats // 2] == pytest.approx(0)
    assert turned == pytest.approx([-angle for angle in reversed(turned)])


def test_the_picture_is_well_formed_named_and_told_in_words() -> None:
    root = ElementTree.fromstring(horseshoe(EVERY_WAY))
    assert root.get("role") == "img"
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert desc is not None
    assert title.text == (
        "S/2023/970, 8 December 2023: 10 in favour, 1 against, 1 abstaining, 1 not participating, 1 absent; "
        "not adopted: veto by the United States"
    )
    assert "Against: United States (veto)." in (desc.text or "")
    assert "Not participating: Mozambique." in (desc.text or "")
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"


def test_every_seat_is_labelled_once() -> None:
    labels = [word for word in text_of(horseshoe(EVERY_WAY)) if len(word) == 3 and word.isupper()]
    assert sorted(labels) == sorted(EVERY_WAY.ballots)


def test_each_kind_of_ballot_is_drawn_differently_even_without_colour() -> None:
    shapes = set()
    for ballot in Ballot:
        root = ElementTree.fromstring(horseshoe(make_vote(no=(), abstain=(), vetoes=(), other={"ALB": ballot})))
        group = next(g for g in root.iter(f"{SVG}g") if (g.findtext(f"{SVG}title") or "").startswith("Albania"))
        shapes.add(tuple((node.tag, node.get("class")) for node in group if node.tag != f"{SVG}title"))
    assert len(shapes) == len(Ballot)


def test_words_of_the_record_cannot_break_out_of_the_picture() -> None:
    picture = horseshoe(make_vote(id='S/2023/970"><script>alert(1)</script>'), key='x" onload="y')
    assert not list(ElementTree.fromstring(picture).iter(f"{SVG}script"))
    assert "<script" not in picture


def test_before_1966_eleven_sit_and_the_line_stands_at_seven() -> None:
    members = ("ARG", "LKA", "CHN", "ECU", "FRA", "ITA", "POL", "TUN", "SUN", "GBR", "USA")
    vote = make_vote(id="S/4406", on=date(1960, 7, 26), members=members, no=("SUN", "POL"), abstain=(), vetoes=("SUN",))
    assert len(seating(vote)) == 11
    assert "7 needed" in text_of(tally_bar(vote))
    assert "9 needed" in text_of(tally_bar(make_vote()))


def test_the_tally_bar_has_a_box_for_each_ballot_counted() -> None:
    boxes = [node.get("class") for node in ElementTree.fromstring(tally_bar(make_vote())).iter(f"{SVG}rect")]
    assert boxes == ["yes"] * 13 + ["abstain", "no"]


def test_a_decision_without_a_vote_has_no_bar_and_no_terminal_table() -> None:
    assert tally_bar(without_a_vote()) == ""
    assert terminal_horseshoe(without_a_vote()) == ()


@pytest.mark.parametrize("plain", [False, True])
def test_the_terminal_shows_each_seat_with_its_sign(plain: bool) -> None:
    rows = ["".join(piece.text for piece in row) for row in terminal_horseshoe(EVERY_WAY, plain=plain)]
    whole = "\n".join(rows)
    for seat in seating(EVERY_WAY):
        assert (seat.mark.plain if plain else seat.mark.sign) + seat.code in whole
    assert max(map(len, rows)) <= 37
    assert whole.isascii() is plain


def test_signs_are_distinct_and_words_go_with_them() -> None:
    for marks in ([*BALLOTS.values(), VETO], list(VERDICTS.values())):
        assert len({mark.sign for mark in marks}) == len(marks)
        assert len({mark.plain for mark in marks}) == len(marks)
        assert all(mark.plain.isascii() and mark.word for mark in marks)


def test_a_failure_for_want_of_votes_is_not_called_a_veto() -> None:
    vote = make_vote(vetoes=(), outcome=Outcome.SHORT)
    assert "too few votes" in text_of(horseshoe(vote))
    assert "(veto)" not in horseshoe(vote)
