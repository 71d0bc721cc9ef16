"""How much of a text is read: what no report is long enough for is left, and the user is told."""

from __future__ import annotations

import time

import pytest

from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.reading import Reading
from horseshoe.reading.report import read
from horseshoe.reading.walk import MOST_VOTES
from horseshoe.reading.words.bounds import last_word
from horseshoe.reading.words.lead_ins import after_lead_in

_VOTE = "On {} March {} the Security Council adopted a resolution by {} votes to none. "
_CUT = "of votes, what stands after character"


def _votes(count: int) -> Reading:
    text = "".join(_VOTE.format(n % 28 + 1, 1966 + n % 50, 9 + n % 6) for n in range(count))
    return read(open_page(text.encode(), "votes.txt"))


def test_a_chronicle_of_a_year_is_read_to_its_end() -> None:
    reading = _votes(300)
    assert reading.actions[-1].spans[-1].end > len(reading.page.text) - 200
    assert not any(_CUT in note for note in reading.page.notes)


def test_a_text_of_nothing_but_votes_is_read_so_far_and_says_so() -> None:
    reading = _votes(MOST_VOTES + 200)
    (note,) = [note for note in reading.page.notes if _CUT in note]
    until = int(note.split("character ")[1].split()[0])
    assert max(action.spans[-1].end for action in reading.actions) <= until < len(reading.page.text)


def test_a_sentence_of_nothing_but_numbers_counts_nobody() -> None:
    few = read(open_page(b"In Gaza 12 people were killed and 30 were wounded.", "few.txt"))
    assert len(few.figures) == 2
    table = "In Gaza " + ", ".join(f"{n} killed" for n in range(10, 130)) + "."
    assert not read(open_page(table.encode(), "many.txt")).figures


@pytest.mark.parametrize(
    "bait",
    ["5" + " " * 60, "A. \n" + " " * 40, "1/ Yes.\n", "nine of the nine ", "did so again. ", "met the same fate. "],
)
def test_bait_takes_its_length_and_not_the_square_of_it(bait: str) -> None:
    def seconds(size: int) -> float:
        page = open_page(("The Security Council voted. " + bait * (size // len(bait))).encode(), "bait.txt")
        started = time.process_time()
        read(page)
        return time.process_time() - started

    # Four times the length is sixteen times the work where it goes with the square.
    assert seconds(160_000) < 8 * seconds(40_000) + 1, bait


def test_the_word_before_a_number_may_stand_far_off() -> None:
    far = "at least" + " " * 500 + "9"
    assert last_word(far, len(far) - 1) == "least"
    assert last_word("   9", 3) == ""


def test_blanks_before_a_sentence_are_no_part_of_another() -> None:
    text = "One.\n  \t3/ Russia abstained."
    assert after_lead_in(text, 8, len(text)) == 11
    assert after_lead_in("One. 3/ Two.", 5, 12) == 5
