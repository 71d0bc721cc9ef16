"""Where reports differ: on what they say, never on what one leaves out; wrong only where a check says so."""

from __future__ import annotations

from horseshoe.story.events import Standing
from tests.story.piles import VETO_AFP, VETO_COPY, event, on, story

TOLD = event(story(VETO_AFP, VETO_COPY), "S/2023/970").differences


def test_a_wrong_count_stands_beside_the_right_one_and_the_records() -> None:
    found = on(TOLD, "tally", "yes")
    assert found is not None
    assert {v.says: v.standing for v in found.versions} == {
        "12 in favour": Standing.AGAINST,
        "13 in favour": Standing.WITH,
    }
    assert found.record == "13 in favour"
    assert "S/2023/970" in found.because


def test_each_version_points_to_its_words() -> None:
    found = on(TOLD, "tally", "yes")
    assert found is not None
    wrong = next(v for v in found.versions if v.standing is Standing.AGAINST)
    place = wrong.mentions[0]
    assert VETO_COPY[place.start : place.end].startswith("Twelve")


def test_to_call_for_is_not_to_demand() -> None:
    found = on(TOLD, "wording")
    assert found is not None
    assert {v.says: v.standing for v in found.versions}["said to call for a ceasefire"] is Standing.AGAINST
    assert found.record is not None
    assert found.record.startswith("demands a ceasefire")


def test_a_draft_called_a_resolution_is_told() -> None:
    found = on(TOLD, "term")
    assert found is not None
    assert found.record == "a draft, S/2023/970, that was not adopted"


def test_what_both_say_alike_and_what_one_leaves_out_is_no_difference() -> None:
    assert on(TOLD, "ballot") is None
    assert on(TOLD, "tally", "abstain") is None
    assert on(TOLD, "outcome") is None


def test_one_of_many_sponsors_is_no_difference_and_one_that_is_not_printed_is_told_without_fault() -> None:
    many = "UNITED NATIONS, 8 December 2023 - The US vetoed a UN Security Council draft on Gaza. {} had tabled it."
    other = event(story(VETO_AFP, many.format("Egypt")), "S/2023/970")
    assert on(other.differences, "sponsor") is None
    unlisted = on(event(story(VETO_AFP, many.format("Japan")), "S/2023/970").differences, "sponsor")
    assert unlisted is not None
    assert {v.says: v.standing for v in unlisted.versions}["put forward by Japan"] is Standing.OPEN


def test_reports_of_an_event_no_record_holds_can_differ_among_themselves() -> None:
    told = story(
        "NEW YORK, 9 October 2023 - Russia blocked a UN Security Council statement on Gaza on Sunday.",
        "NEW YORK, 9 October 2023 - The UN Security Council agreed on a press statement on Gaza on Sunday.",
    )
    assert len(told.events) == 2, "agreed and held up are two things until somebody knows better"
