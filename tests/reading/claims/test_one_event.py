"""What is told again is one event: by a headline, by its name alone, by who asked for it."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def others(text: str) -> list[Action]:
    found = read(open_page(text.encode(), "story.txt"), "2024-06-12").actions
    return [a for a in found if not (a.kind is Kind.VOTE and a.modality is Modality.HAPPENED)]


def told(text: str) -> list[str]:
    return [f"{a.kind.value} {a.modality.value}" for a in others(text)]


def test_a_headline_without_a_verb_is_of_the_time_its_story_tells() -> None:
    headline = "Emergency Security Council meeting on Iran\n\n"
    assert told(headline + "The Security Council will hold an emergency meeting on Sunday.") == ["meeting expected"]


@pytest.mark.parametrize(
    "then",
    [
        "After the meeting no member spoke to the press.",
        "\"This meeting shows that the world listens,\" Pakistan's envoy said.",
        "Diplomats said Friday's discussion had changed nothing.",
    ],
)
def test_the_meeting_told_of_talks_behind_closed_doors_is_those_talks(then: str) -> None:
    lead = "The Security Council met behind closed doors on Kashmir on Friday. "
    assert told(lead + then) == ["consultations happened"]


def test_an_open_meeting_beside_closed_talks_is_another() -> None:
    lead = "The Security Council met behind closed doors on Kashmir on Friday. "
    assert "meeting happened" in told(lead + "On Monday it had held an open meeting on Yemen.")


@pytest.mark.parametrize(
    ("then", "by"),
    [
        ("The meeting comes at the request of Ukraine and Albania.", {"UKR", "ALB"}),
        ("Countries behind the request for the meeting include Britain and Ireland.", {"GBR", "IRL"}),
        ("The session is being convened at the initiative of France.", {"FRA"}),
    ],
)
def test_who_asked_is_told_in_a_sentence_of_its_own(then: str, by: set[str]) -> None:
    (one,) = others("The Security Council will hold an emergency meeting on Monday. " + then)
    assert set(one.sponsors) == by


@pytest.mark.parametrize(
    "then",
    [
        "Luxembourg, which holds the chair of the Council, plans to convene the meeting at 3:30 p.m.",
        "A diplomat from Luxembourg, president of the Council this month, said the meeting would take place at three.",
    ],
)
def test_what_is_said_of_a_meeting_to_come_leaves_it_to_come(then: str) -> None:
    assert told("The Security Council will hold an emergency meeting on Monday. " + then) == ["meeting expected"]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council has met dozens of times on Ukraine since 2014.",
        "It is up to the presidency of the Security Council to schedule the meeting.",
        "Kyiv wants its envoy to be heard at any emergency meeting of the Security Council.",
        "Mr. Trump had called Mr. Khan before the Security Council meeting.",
    ],
)
def test_meetings_over_the_years_and_by_rule_are_none(text: str) -> None:
    assert told(text) == []


def test_a_text_in_force_is_no_draft_on_its_way() -> None:
    letter = "A letter was sent to the Security Council on the failure to implement the resolution on Ghouta."
    assert told(letter) == []


def test_a_statement_stopped_is_one_however_often_it_is_told() -> None:
    story = (
        "The United States blocked a Security Council statement on Gaza on Tuesday. It sent members a letter before "
        "the deadline to approve the statement."
    )
    (one,) = others(story)
    assert one.outcome is Told.BLOCKED


def test_two_members_that_stop_two_statements_are_told_apart() -> None:
    story = (
        "Kuwait blocked a US-drafted Security Council statement on Gaza on Wednesday. Members met at noon. "
        "Kuwait blocked another US-proposed statement earlier this month."
    )
    assert [a.outcome for a in others(story) if a.kind is Kind.STATEMENT] == [Told.BLOCKED, Told.BLOCKED]


def test_article_99_told_three_times_was_invoked_once() -> None:
    story = (
        "Guterres invokes Article 99\n\nThe Emirates called on the Security Council to adopt a text. It was written "
        "after the letter of the Secretary-General. In it he invoked Article 99 of the Charter. Article 99 of the UN "
        "Charter states that he may bring any matter before the Security Council."
    )
    assert [a for a in told(story) if a.startswith("article")] == ["article_99 happened"]


@pytest.mark.parametrize(
    "text",
    [
        "Pakistan's request for a formal meeting of the Security Council had the support of one member, China.",
        "Pakistan failed to get a formal Security Council meeting on Kashmir.",
        "The Security Council turned down a Russian request for a meeting on Bucha.",
    ],
)
def test_a_request_for_a_meeting_is_no_vote(text: str) -> None:
    found = read(open_page(text.encode(), "story.txt"), "2024-06-12").actions
    assert {a.kind for a in found} == {Kind.MEETING}
    assert {a.modality for a in found} <= {Modality.DENIED, Modality.PROPOSED}


@pytest.mark.parametrize(
    "text",
    [
        "The UN Security Council held closed consultations without granting Islamabad an open meeting.",
        "China cancelled a meeting of the UN Security Council set for Thursday.",
    ],
)
def test_a_meeting_not_granted_or_called_off_is_denied(text: str) -> None:
    assert "meeting denied" in told(text)
    assert "consultations denied" not in told(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("UNITED NATIONS, April 13 The Security Council will meet on Sunday on Ukraine.", "Sunday"),
        ("Indonesia, which holds the presidency for August, chaired a Security Council debate on Friday.", "Friday"),
    ],
)
def test_the_day_of_a_dateline_or_of_a_presidency_is_not_the_meetings(text: str, day: str) -> None:
    (one,) = others(text)
    assert one.date is not None
    assert one.date.text == day


def test_the_ambassador_at_the_council_is_not_the_council() -> None:
    assert told("Speaker after speaker at the Security Council on Wednesday deplored the killing of aid workers.") == [
        "meeting happened"
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("By putting Gaza before the Security Council under Article 99, Guterres did what he never had.", "happened"),
        ("Should Guterres invoke Article 99 over Sudan, the Security Council would have to listen.", "proposed"),
    ],
)
def test_article_99_as_means_or_as_advice(text: str, wanted: str) -> None:
    assert f"article_99 {wanted}" in told(text)


@pytest.mark.parametrize(
    ("text", "wanted", "by"),
    [
        ("Slovenia and Switzerland, which share the pen, distributed a first text to the Security Council.", "happened",
         {"SVN", "CHE"}),
        ("Cairo thought better of its text and withdrew it before the Security Council could vote.", "happened",
         {"EGY"}),
        ("Paris has had a draft on Lebanon doing the rounds in the Security Council all week.", "happened", {"FRA"}),
        ("There is no draft resolution on Kashmir before the Security Council.", "denied", set()),
        ("Security Council diplomats spent the weekend over a draft on a force for Haiti.", "happened", set()),
    ],
)
def test_a_text_on_its_way_and_whose_it_is(text: str, wanted: str, by: set[str]) -> None:
    (one,) = [a for a in others(text) if a.kind is Kind.DRAFT]
    assert (one.modality.value, set(one.sponsors)) == (wanted, by)
