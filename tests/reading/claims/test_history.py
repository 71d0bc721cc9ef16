"""Counts, ordinals and firsts over the record, by the member they are of, since when."""

from __future__ import annotations

import time

import pytest

from horseshoe.reading.claims.actions import Told
from horseshoe.reading.claims.claims import HistorySaid
from horseshoe.reading.claims.history import histories
from horseshoe.reading.line import Line
from horseshoe.reading.marks import find_marks
from horseshoe.reading.sides.voters import with_voters
from horseshoe.reading.votes.texts import with_drafts


def line(text: str) -> Line:
    return with_voters(with_drafts(find_marks(text).line(0, len(text))))


def said(text: str) -> list[HistorySaid]:
    return [h.said for h in histories(line(text), frozenset())]


@pytest.mark.parametrize(
    ("text", "member", "count"),
    [
        ("The U.S. has vetoed three drafts on Gaza since October.", "USA", 3), (
            "Russia has wielded its veto on Syria 17 times since the war began.", "RUS", 17),
        ("China used its veto twice that year.", "CHN", 2), ("The US has used its veto 45 times to shield Israel.",
            "USA", 45),
    ],
)  # fmt: skip
def test_counted_vetoes(text: str, member: str, count: int) -> None:
    [claim] = said(text)
    assert (claim.measure, claim.member, claim.count, claim.ordinal) == ("vetoes", member, count, None)


@pytest.mark.parametrize(
    ("text", "member", "ordinal"),
    [
        ("It was Russia's 14th veto on Syria.", "RUS", 14), ("The United States cast its fourth veto of the war.",
            "USA", 4),
        ("It is the fourth time the US has vetoed a Gaza draft.", "USA", 4), (
            "Wednesday's veto was Washington's sixth on Gaza.", "USA", 6),
        ("Moscow vetoed a Syria draft for the eighth time.", "RUS", 8), (
            "The Soviet Union cast its 100th veto in 1964.", "SUN", 100),
        ("This is the fourth American veto since the war began.", "USA", 4),
    ],
)  # fmt: skip
def test_numbered_vetoes(text: str, member: str, ordinal: int) -> None:
    [claim] = said(text)
    assert (claim.measure, claim.member, claim.ordinal, claim.count) == ("vetoes", member, ordinal, None)


@pytest.mark.parametrize(
    ("text", "measure", "member", "since"),
    [
        ("It was the first veto since 1999 by China.", "vetoes", "CHN", "1999"),
        ("It was the first veto in nearly two years from China.", "vetoes", "CHN", "2 years"),
        ("China has cast its first veto since 1999.", "vetoes", "CHN", "1999"), (
            "It was the first veto by China in 27 years.", "vetoes", "CHN", "27 years"),
        ("It was the first time the Council had condemned the settlements since 1979.", "votes", None, "1979"),
        ("It was the first use of Article 99 since 1989.", "article_99", None, "1989"),
    ],
)  # fmt: skip
def test_firsts_since(text: str, measure: str, member: str | None, since: str) -> None:
    [claim] = said(text)
    assert claim.first
    assert claim.since is not None
    assert (claim.measure, claim.member, claim.since.text) == (measure, member, since)


def test_since_bounds_a_count_and_is_no_month_of_it() -> None:
    [claim] = said("The U.S. has vetoed three drafts on Gaza since October.")
    assert claim.since is not None
    assert claim.months == ()
    [listed] = said("The U.S. has vetoed three drafts on Gaza, in October, December and February.")
    assert len(listed.months) == 3


def test_every_attempt_and_the_nth() -> None:
    [every] = said("All previous attempts to pass a ceasefire resolution have been vetoed.")
    assert (every.every, every.predicate) == (True, Told.VETOED)
    [nth] = said("The council's fifth attempt to pass a text on Gaza failed.")
    assert (nth.measure, nth.ordinal) == ("attempts", 5)


def test_adoptions_and_several() -> None:
    [adopted] = said("The Council has adopted only four resolutions on Gaza.")
    assert (adopted.measure, adopted.count) == ("adoptions", 4)
    [several] = said("The US, which has blocked several U.N. ceasefire resolutions, abstained.")
    assert (several.vague, several.count, several.member) == (True, None, "USA")


@pytest.mark.parametrize(
    "text",
    [
        "The first resolution on AI was adopted unanimously.", "He won the second round of the election.",
            "The US may veto three drafts this week.",
        "Russia vetoed the draft.", "The Council adopted the resolution.", "A third draft was circulated.",
            "Two members abstained.", "For the second time he called.",
    ],
)  # fmt: skip
def test_no_history(text: str) -> None:
    assert not said(text)


def test_long_lines_take_linear_time() -> None:
    for piece in ("the first time ", "Russia vetoed three drafts , ", "previous attempts to ",
        "the fourth attempt to pass a text "):
        laid = line(piece * 1_500)
        started = time.process_time()
        list(histories(laid, frozenset()))
        assert time.process_time() - started < 8, piece
