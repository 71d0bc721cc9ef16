"""What a report told, in a sentence: what it was about is said in the words of the record where that is known."""

from __future__ import annotations

from horseshoe.checking.check import check
from horseshoe.drawing.said import told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.record.store import load

SUEZ = (
    "NEW YORK, 31 October 1956. The Security Council was asked to tell Israel to withdraw. Seven members voted for the "
    "American draft on Tuesday; Britain and France vetoed it, Australia and Belgium abstaining. Mr. Brilej of "
    "Yugoslavia was for it."
)


def test_the_subject_is_the_records_and_not_a_members_name() -> None:
    checked = check(read(open_page(SUEZ.encode(), "report.txt")), load())
    (match,) = [m for m in checked.matches if m.vote is not None]
    action = next(a for a in checked.reading.actions if a.id == match.action)
    assert match.vote is not None
    assert f"({match.vote.title})" in told(action, match.vote)
    assert "Yugoslavia" not in told(action, match.vote)


def test_without_a_vote_beside_it_no_member_is_what_it_was_about() -> None:
    words = "The Security Council adopted a draft by Rwanda on Mali by 12 votes, with Russia and Israel against."
    (action,) = read(open_page(words.encode(), "report.txt")).actions
    assert "Rwanda)" not in told(action)
    assert "Israel" not in told(action)
