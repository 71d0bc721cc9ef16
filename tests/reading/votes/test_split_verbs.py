"""Verbs parted by their text, and motions to put off: what was turned down, and what was not."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes


@pytest.mark.parametrize(
    "said",
    [
        "The Security Council turned the Soviet draft down on Monday by nine votes to one.",
        "The Security Council met. It voted the amendment down by nine votes to one.",
        "The Security Council threw the Polish motion out by nine votes to one.",
    ],
)
def test_verbs_that_are_split_by_their_text_are_read(said: str) -> None:
    (vote,) = votes(said)
    assert vote.outcome.value in ("not_adopted", "not_carried")
    assert vote.tally is not None
    assert (vote.tally.yes, vote.tally.no) == (1, 9)


def test_what_is_turned_down_elsewhere_is_no_text() -> None:
    assert all(v.outcome.value != "not_adopted" for v in votes("It turned the lights down before the Security "
                                                                    "Council adopted the draft by ten votes to one."))


def test_a_motion_to_put_off_is_voted_on_and_may_be_rejected() -> None:
    told = votes(
        "A motion to postpone the debate was rejected 8-2. The Security Council then adopted the text 9-0.",
        "1960-12-24",
    )
    assert [v.outcome.value for v in told] == ["not_carried", "adopted"]
    assert told[0].tally is not None
    assert (told[0].tally.yes, told[0].tally.no) == (2, 8)


def test_a_move_to_stop_a_text_that_failed_is_no_defeat_of_it() -> None:
    assert all(
        v.outcome.value not in ("not_adopted", "not_carried")
        for v in votes("A bid to delay the vote was defeated. The Security Council adopted the text 9-0.")
    )


def test_amendments_told_in_passing_do_not_end_the_vote_itself() -> None:
    told = votes(
        "Russia and Mozambique abstained on Thursday from voting on the decision to extend the mission in "
        "Western Sahara, before the Council. Algeria's envoy left after two amendments he proposed were rejected.",
        "2024-11-01",
    )
    main = next(v for v in told if v.ballots.get("MOZ"))
    assert main.outcome.value != "not_adopted"


def test_who_moves_to_invite_moves_on_procedure() -> None:
    (vote,) = votes(
        "The Polish delegate moved to invite an envoy of the Congo; the motion was defeated in the Security Council by "
        "3 votes to none, with 8 abstentions.",
        "1960-09-15",
    )
    assert vote.outcome.value == "not_carried"


def test_what_could_have_been_is_no_vote_to_come() -> None:
    told = votes(
        "The United States vetoed the draft in the Security Council on Tuesday. It could have kept its record by "
        "abstaining, as the negative vote cast by Britain was enough.",
        "1970-03-18",
    )
    assert len(told) == 1


def test_a_project_that_members_support_is_the_text() -> None:
    (vote,) = votes(
        "The Security Council did not adopt the Russian draft. Five members - Russia, China, South Africa, Equatorial "
        "Guinea and Côte d'Ivoire - supported the project. Six opposed it, and four abstained.",
        "2019-12-21",
    )
    assert {m for m, side in vote.ballots.items() if side.value == "yes"} >= {"RUS", "CHN", "ZAF"}
    assert votes("Five countries supported the project. The Security Council was briefed on the pipeline.") == []
