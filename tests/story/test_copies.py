"""Who has whose words: near-identical passages, what differs in them, and nothing where two wrote for themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from horseshoe.story.copies import Copies, Copy
from horseshoe.story.prints import RUN, prints
from tests.story.piles import HELD_UP, MARCH, VETO_AFP, VETO_COPY, rows_of, story

WIRE = (
    "UNITED NATIONS, 8 December 2023 (AFP) - Guterres told the chamber that the people of Gaza were being told to move "
    "like balls in a game, without any of the basics for survival.\n\n"
    "The envoy said the draft was a chance that the members had let pass, and that another would come in January.\n"
)
TAKEN = WIRE.replace("8 December 2023 (AFP)", "9 December 2023").replace("a chance that", "a rare chance which")


def test_a_copy_is_shown_with_the_credit_it_lost_and_the_words_it_changed() -> None:
    (found,) = story(TAKEN, WIRE).copies
    assert found.ordered
    assert found.credit == ("AFP",)
    changes = {(c.first, c.then) for passage in found.passages for c in passage.changes}
    assert {("", "rare"), ("that", "which")} <= changes


def test_each_side_is_where_its_words_stand() -> None:
    (found,) = story(WIRE, TAKEN).copies
    for passage in found.passages:
        assert " ".join(WIRE[passage.first.start : passage.first.end].split()) == passage.first.quote
        assert " ".join(TAKEN[passage.then.start : passage.then.end].split()) == passage.then.quote


def test_a_quotation_changed_on_the_way_is_told() -> None:
    (found,) = story(VETO_AFP, VETO_COPY).copies
    (changed,) = [passage for passage in found.passages if passage.quoted]
    assert [(c.first, c.then) for c in changed.changes] == [("with", "and")]


def test_a_quotation_changed_in_a_sentence_rewritten_is_told_too() -> None:
    other = VETO_COPY.replace(
        "the envoy of Malta said", "were the words of Malta's ambassador as members left the room"
    )
    (found,) = story(VETO_AFP, other).copies
    assert any(
        passage.quoted and ("with", "and") in {(c.first, c.then) for c in passage.changes} for passage in found.passages
    )


def test_two_who_quote_the_same_words_rightly_copied_nobody() -> None:
    said = '"We will come back to this in January, whatever the outcome," she said.'
    one = f"NEW YORK, 8 December 2023 - The chamber was full when the envoy of Malta rose to speak on Gaza. {said}"
    other = f"GENEVA, 9 December 2023 - Late in the day, with snow falling, diplomats left without a word. {said}"
    assert all(passage.alike > 0.9 for copy in story(one, other).copies for passage in copy.passages)
    assert not any(passage.quoted for copy in story(one, other).copies for passage in copy.passages)


def test_reports_that_wrote_for_themselves_share_nothing() -> None:
    assert story(VETO_AFP, HELD_UP, MARCH).copies == ()


def test_twenty_copies_are_held_against_the_first_and_not_against_each_other() -> None:
    many = [WIRE, *(TAKEN.replace("9 December", f"{day} December") for day in range(9, 29))]
    found = story(*many).copies
    assert len(found) == 20
    assert len({copy.first for copy in found}) == 1


def test_a_phrase_of_the_trade_that_many_have_is_no_copy() -> None:
    phrase = "The Council has fifteen members, five of which are permanent and can veto its resolutions."
    many = [
        f"NEW YORK, {day} May 2024 - Word {day} stood alone. {' '.join(str(day * n) for n in range(9))}. {phrase} "
        f"The {chr(97 + day)} went home. The {chr(99 + day)} did not."
        for day in range(10, 20)
    ]
    assert story(*many).copies == ()
    assert len(story(*many[:3]).copies) == 2


def test_without_days_no_one_is_said_to_have_been_first() -> None:
    bare = WIRE.split(" - ", 1)[1]
    found = story(bare, bare.replace("basics", "bare basics")).copies
    assert [copy.ordered for copy in found] == [False]


def shared(*texts: str) -> tuple[Copy, ...]:
    copies = Copies()
    for rows in rows_of(*texts):
        copies.add(rows.report, rows.passages, rows.quotes)
    return copies.found()


@given(
    some.lists(
        some.sampled_from(["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"]),
        min_size=RUN + 3,
        max_size=60,
    )
)
def test_a_shared_run_of_words_shares_a_fingerprint(told: list[str]) -> None:
    run = " ".join(told)
    before, after = prints(f"one other beginning {run}"), prints(f"{run} and another end")
    assert set(before) & set(after)


@given(some.text(max_size=300))
def test_fingerprints_are_few_and_the_same_every_time(text: str) -> None:
    assert prints(text) == prints(text)
    assert len(prints(text)) <= max(1, len(text.split()) * 8)
