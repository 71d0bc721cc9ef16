"""A second vote begun in one sentence: one set for later, one likened to it, one in an aside."""

from __future__ import annotations

from horseshoe.reading.claims.actions import Action, Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def votes(text: str, published: str) -> list[Action]:
    return [a for a in read(open_page(text.encode(), "story.txt"), published).actions if a.kind is Kind.VOTE]


def test_a_vote_set_for_later_is_apart_from_the_one_that_failed() -> None:
    text = "Russia's draft on Syria fails in UN Security Council, 4-7-4; vote on German-Belgian text set for Friday"
    held, due = votes(text, "2020-07-08")
    assert (held.outcome, held.sponsors) == (Told.NOT_ADOPTED, ("RUS",))
    assert (due.modality, due.sponsors, due.date and due.date.value) == (
        Modality.EXPECTED, ("DEU", "BEL"), "2020-07-10",
    )  # fmt: skip


def test_a_veto_likened_to_another_is_two() -> None:
    text = (
        "On Thursday the United States vetoed an Algerian draft in the Security Council, with eleven in favour, as in "
        "October it had vetoed Syria's text on the barrier, when four abstained."
    )
    now, then = votes(text, "2004-03-27")
    assert (now.sponsors, now.vetoes) == (("DZA",), ("USA",))
    assert (then.sponsors, then.vetoes, then.recalled) == (("SYR",), ("USA",), True)


def test_what_members_had_said_they_would_do_is_no_second_vote() -> None:
    text = "Russia and China vetoed the Syria text in the Security Council on Tuesday, as they had said they would."
    assert len(votes(text, "2011-10-05")) == 1


def test_a_delay_of_the_vote_told_is_no_second_vote() -> None:
    text = "The Security Council adopted the text by 15 votes on Thursday, after the vote had been put off twice."
    assert len(votes(text, "2012-02-05")) == 1
