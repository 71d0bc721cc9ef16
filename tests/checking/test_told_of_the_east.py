"""Nobody is faulted for silence by another name, for the place of the last of several, or for a month of this year."""

from __future__ import annotations

import horseshoe

MYANMAR = "On 21 December 2022 the Security Council adopted a British draft on Myanmar with 12 votes. "


def test_those_told_to_have_taken_no_part_abstained_where_the_record_has_all_the_silent_abstain() -> None:
    checked = horseshoe.check(MYANMAR + "China, Russia and India did not take part in the vote.")
    (vote,) = checked.reading.actions
    assert {m: b.value for m, b in vote.ballots.items()} == dict.fromkeys(("CHN", "RUS", "IND"), "abstain")
    assert not {f.verdict.value for f in checked.findings} & {"contradicted", "impossible"}


def test_a_member_that_took_no_part_is_not_made_to_abstain() -> None:
    text = (
        "On 11 June 1999 Resolution 1246 on East Timor was adopted. On 10 June 1999 the Security Council adopted "
        "resolution 1244 on Kosovo with 14 votes, China abstaining."
    )
    assert all(a.tally is None or not a.tally.not_participating for a in horseshoe.check(text).reading.actions)


def test_the_place_of_the_last_veto_is_not_that_of_all_counted() -> None:
    text = (
        "China and Russia vetoed a US draft on Myanmar on 12 January 2007. Beijing used its veto four times "
        "before, most "
        "recently in February 1999 over a peacekeeping force for Macedonia."
    )
    checked = horseshoe.check(text)
    assert "contradicted" not in {f.verdict.value for f in checked.findings if f.claim.kind.value == "history"}


def test_who_presides_in_february_is_not_held_against_a_march_recalled() -> None:
    text = (
        "The Security Council votes Friday on a draft to condemn Russia for invading Ukraine. Moscow's deputy "
        "ambassador, whose country presides over the Security Council in February, confirmed it. In 2014 a resolution "
        "condemning Moscow got 13 votes in favour, China abstained and Russia exercised its veto."
    )
    assert "contradicted" not in {f.verdict.value for f in horseshoe.check(text).findings}


def test_the_hundredth_veto_is_counted_over_all_of_them() -> None:
    text = (
        "On 22 June 1962 the Soviet Union used its 100th veto to defeat an Irish resolution on Kashmir in the Security "
        "Council."
    )
    assert "contradicted" not in {f.verdict.value for f in horseshoe.check(text).findings}


def test_a_number_of_vetoes_on_a_matter_is_counted_over_that_matter() -> None:
    text = (
        "On 22 June 1962 the Soviet Union cast its ninth veto on Kashmir in the Security Council, against an Irish "
        "resolution."
    )
    history = [f for f in horseshoe.check(text).findings if f.claim.kind.value == "history"]
    assert {f.verdict.value for f in history} == {"contradicted"}
