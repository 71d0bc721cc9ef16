"""What happened beside the vote a report is about: other texts, stages of one, consultations, meetings, votes ahead."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read

VOTE = (
    "UNITED NATIONS, Feb. 4, 2012 - Russia and China vetoed a draft resolution on Syria in the UN Security Council on "
    "Saturday. Thirteen members voted in favour of the text, which Morocco had sponsored.\n\n"
)


def beside(text: str) -> list[str]:
    """What comes out besides the vote: kind, modality, who, and whether withdrawn."""
    actions = read(open_page((VOTE + text).encode(), "story.txt"), "2012-02-05").actions
    assert sum(a.kind.value == "vote" and a.modality.value == "happened" for a in actions) == 1
    return [
        " ".join(
            [a.kind.value, a.modality.value, "+".join(sorted(a.sponsors)), a.outcome.value.replace("unknown", "")]
        ).strip()
        for a in actions
        if not (a.kind.value == "vote" and a.modality.value == "happened")
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A British draft on Sudan is before the Security Council.", "draft happened GBR"),
        ("Russia had put round a text that blamed both sides.", "draft happened RUS"),
        ("A draft on Lebanon has been put round by France.", "draft happened FRA"),
        ("Germany laid a draft on Libya before the Council last week.", "draft happened DEU"),
        ("Moscow has its own draft, which is silent on sanctions.", "draft happened RUS"),
        ("India is pushing a text of its own.", "draft happened IND"),
        ("Portugal came up with a compromise text.", "draft happened PRT"),
        ("Moscow preferred a Pakistani draft that set no deadline.", "draft happened PAK"),
        ("Colombia put a revised draft in blue on Wednesday evening.", "draft happened COL"),
        ("A revised text was placed under silence until noon on Thursday.", "draft happened"),
        ("A third version went under silence that evening, and four members broke it.", "draft happened"),
        ("The sixth version went straight into blue.", "draft happened"),
        ("A zero draft was shared by the United Kingdom in January.", "draft happened GBR"),
        ("An earlier draft had threatened an arms embargo.", "draft happened"),
        ("An earlier version of the text had threatened an arms embargo.", "draft happened"),
        ("France at first proposed a text with a deadline.", "draft happened FRA"),
        ("Had it refused, Britain meant to table a text on Libya.", "draft expected GBR"),
        ("The French are to circulate a new text on Monday.", "draft expected FRA"),
        ("A revised text will be circulated on Monday.", "draft expected"),
        ("Germany had pushed hard for a resolution on prisoners.", "draft proposed DEU"),
        ("The French handed the text of a new resolution on Mali to the other members.", "draft happened FRA"),
        ("India and Brazil have been negotiating a separate text for a month.", "draft happened BRA+IND"),
        ("Germany is putting together a resolution on Lebanon.", "draft happened DEU"),
        ("Germany has been working for weeks on a resolution on Lebanon.", "draft happened DEU"),
        ("Members also have before them a French draft on Lebanon.", "draft happened FRA"),
        ("The Council is also weighing a French draft on Lebanon.", "draft happened FRA"),
        ("Britain had toned down a draft on Myanmar.", "draft happened GBR"),
        ("A French draft on Lebanon is expected next week.", "draft expected FRA"),
        ("A new French draft is to be put in blue on Monday.", "draft expected FRA"),
        ("No text has been tabled on Libya.", "draft denied"),
        ("Ukraine urged the Council to draft a resolution on the port.", "draft proposed"),
        ("Portugal had pulled back a resolution on settlements the day before.", "draft happened PRT withdrawn"),
        ("The US, Britain and Spain dropped their second resolution on Iraq.", "draft happened ESP+GBR+USA withdrawn"),
        ("The Council plans to discuss a US resolution on Bosnia next week.", "draft happened USA"),
        ("A draft on Bosnia was advanced by Pakistan and Togo.", "draft happened PAK+TGO"),
        ("Nonaligned nations circulated a draft on Monday that would lift the embargo on Bosnia.", "draft happened"),
        ("The text was vetoed on Saturday, and France is now preparing a new draft.", "draft happened FRA"),
        ("While the Moroccan text was vetoed, India has circulated a rival draft.", "draft happened IND"),
        ("After the veto France said it would table a new draft next week.", "draft expected FRA"),
        ("Washington's first draft had gone much further.", "draft happened USA"),
        ("Before it began Russia took back its own.", "draft happened RUS withdrawn"),
        ("India later withdrew its own, citing the late hour.", "draft happened IND withdrawn"),
    ],
)
def test_another_text_and_a_stage_of_one_are_told_beside_the_vote(text: str, told: str) -> None:
    assert beside(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "The draft demanded that Assad step down.",
        "The resolution would introduce an arms embargo.",
        "The text would offer Damascus a way out.",
        "Another resolution, the one that ended the war, is what the soldiers are there to enforce.",
        "The draft is expected to pass at the next attempt.",
        "Thirteen members backed the text, and a new draft that failed was no rival.",
        "Kerry said a new draft of the peace plan was on the table.",
        "Morocco tabled the text on Thursday.",
        "Morocco had tabled a draft.",
        "The text had been softened to win over Moscow.",
        "The draft went through four versions.",
        "The text went through several rounds of negotiations.",
        "Earlier resolutions had called for an arms embargo.",
        "Russia took back its own nationals from Homs.",
        "Blue helmets in blue berets kept silent under fire.",
        "A second version of events was given by the ministry.",
        "Had Russia withdrawn its own forces, the war would be over.",
    ],
)
def test_the_text_voted_on_is_not_told_again_as_a_draft(text: str) -> None:
    assert not [told for told in beside(text) if told.startswith("draft")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Pakistan then called closed-door consultations.", "consultations happened PAK"),
        ("Russia called for closed consultations, which were held on Monday.", "consultations happened RUS"),
        ("Long consultations behind it, the Council took its seats at six.", "consultations happened"),
        ("The meeting was suspended for consultations.", "consultations happened"),
        ("At Togo's request the members retired for consultations.", "consultations happened TGO"),
        ("India and Togo raised the matter under \"Any Other Business\" on Friday.", "consultations happened IND+TGO"),
        ("The matter was taken up under any other business.", "consultations happened"),
        ("Council members held informal talks on Thursday night.", "consultations happened"),
        ("The 15 ambassadors consulted for two hours on Friday.", "consultations happened"),
        ("Britain asked for a closed meeting, held on Wednesday.", "consultations happened GBR"),
        ("India called for closed consultations and they took place on Friday.", "consultations happened IND"),
        ("Behind closed doors members agreed to wait.", "consultations happened"),
        ("The Council meets again behind closed doors on Tuesday.", "consultations expected"),
        ("Closed consultations that were due on Friday were called off.", "consultations denied"),
        ("They were to consult again on Tuesday.", "consultations expected"),
        ("Members will consult again tomorrow.", "consultations expected"),
    ],
)
def test_consultations_told_in_passing(text: str, told: str) -> None:
    assert beside(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Moscow held long consultations with Damascus before the vote.",
        "Annan left for consultations in Tehran.",
        "Britain recalled its envoy for consultations.",
        "They consulted their capitals.",
        "NATO ambassadors held closed consultations on Friday.",
        "Assad met his ministers in private.",
        "Rebels and government held closed-door talks in Geneva.",
        "Clinton met Lavrov behind closed doors in Munich on Saturday.",
        "Any other business would have to wait, the mayor said.",
    ],
)
def test_consultations_of_others_are_none_of_the_councils(text: str) -> None:
    assert not [told for told in beside(text) if told.startswith("consultations")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was the second extraordinary Council session on Syria, convened by France.", "meeting happened FRA"),
        ("Before all this the Council had discussed Lebanon.", "meeting happened"),
        ("Togo and India had requested the meeting.", "meeting happened IND+TGO"),
        ("The meeting had been requested by India.", "meeting happened IND"),
        ("Britain and France had demanded the emergency meeting.", "meeting happened FRA+GBR"),
        ("Colombia, which has an elected seat, asked for a session and got one the same day.", "meeting happened COL"),
        ("The session adjourned without a decision.", "meeting happened"),
        ("The meeting was called after the shelling of Homs.", "meeting happened"),
        ("The debate, expected to go on on Wednesday, was requested by Pakistan.", "meeting happened PAK"),
        ("The meeting, which was requested by India, will be held on Monday.", "meeting expected IND"),
        ("Valerie Amos had briefed members on Haiti that morning.", "meeting happened"),
        ("India failed to get a meeting on the pipeline.", "meeting denied"),
        ("China kept the Council from holding a meeting on Myanmar.", "meeting denied"),
        ("Valerie Amos is scheduled to brief on Thursday.", "meeting expected"),
        ("A briefing on Sudan is scheduled for Thursday.", "meeting expected"),
        ("The Council is to take up Lebanon on Thursday.", "meeting expected"),
        ("Clinton will chair a session on hunger on 3 August.", "meeting expected"),
        ("Ban urged the Council to meet at once.", "meeting proposed"),
        ("Another meeting is set for Tuesday.", "meeting expected"),
        ("Expected too is the Middle East debate that comes every quarter.", "meeting expected"),
        ("An open meeting that Pakistan wanted was not granted.", "meeting denied PAK"),
    ],
)
def test_meetings_told_in_passing(text: str, told: str) -> None:
    assert beside(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Diplomats see no vote on Lebanon coming until Wednesday at the earliest.",
        "When it is voted on, likely today, a veto by the US is awaited.",
        "No date has been set for a vote on the Russian text.",
        "The Council votes on another text on Thursday.",
        "The Palestinians' bid comes to a vote on Thursday.",
        "It was unlikely there would be a vote on the Lebanon draft in the coming days.",
        "France is aiming for a Council vote on Lebanon on Saturday.",
        "Another vote, on the aid for Idlib, is due in July.",
    ],
)
def test_votes_still_ahead_told_in_passing(text: str) -> None:
    assert [told for told in beside(text) if told.startswith("vote expected")]


def test_a_statement_that_is_only_awaited_was_not_made() -> None:
    assert beside("A presidential statement on Sudan is expected on Monday.") == ["statement expected"]
    assert beside("A press statement on Sudan is under discussion.") == ["statement proposed", "draft happened"]
    assert beside("A presidential statement on Sudan was issued on Monday.") == ["statement happened  agreed"]


def test_an_extraordinary_session_is_no_other_councils() -> None:
    told = read(open_page(b"The extraordinary Council session ended. Russia vetoed the draft.", "a.txt"), None).actions
    assert [a.vetoes for a in told if a.vetoes] == [("RUS",)]


def test_what_had_it_passed_is_no_vote_held() -> None:
    assert not [told for told in beside("Had it passed, Britain meant to table another.") if "happened" in told]


def test_what_did_not_come_to_a_vote() -> None:
    assert "vote denied IND+RUS" in beside("Russia and India had circulated a text of their own. It was not put to "
                                           "a vote.")


def test_the_council_beside_the_assembly_is_the_security_council() -> None:
    lead = "Palestine has been an observer since the General Assembly upgraded it. "
    assert beside(lead + "An earlier application never got as far as a vote in the Council.") == ["vote denied"]


def test_members_who_cannot_speak_with_one_voice_made_no_statement() -> None:
    assert beside("The Council has been unable to speak with one voice on Myanmar.") == ["statement happened  blocked"]


def test_a_statement_of_another_body_is_not_the_councils() -> None:
    assert not beside("The Arab League circulated a draft statement among its members.")
    assert not beside("The Arab League called an emergency meeting for Sunday.")


def test_a_statement_in_a_country_named_last_is_still_the_councils() -> None:
    told = beside("The Council voiced deep concern over the coup in Myanmar in a statement on Thursday.")
    assert told == ["statement happened  agreed"]
    assert not beside("Russia voiced deep concern in a statement on Thursday.")


def test_a_statement_that_was_all_they_could_agree_on_was_made() -> None:
    assert beside("They could agree only on a statement to the press.") == ["statement happened  agreed"]
    assert beside("They could agree on a statement to the press by Monday.") == ["statement expected"]


def test_a_statement_under_discussion_is_only_proposed() -> None:
    assert beside("A statement drafted by Britain is still under discussion.") == [
        "statement proposed GBR",
        "draft happened GBR",
    ]


def test_a_text_that_did_not_come_to_a_vote_was_not_voted_on() -> None:
    assert beside("A Russian text, which did not come to a vote, called for talks.") == ["vote denied RUS"]


def test_a_statement_that_called_for_something_was_made() -> None:
    told = beside("The Council had called for restraint in a press statement on Tuesday.")
    assert told == ["statement happened  agreed"]
    assert beside("Members are calling for a press statement.") != told


def test_a_statement_one_permanent_member_blocked_may_stand_alone() -> None:
    assert beside("The United States blocked a statement on the strike.") == ["statement happened  blocked"]
    assert not beside("The United States blocked a statement of the G20 ministers.")


def test_a_draft_whose_vote_is_expected_is_told_once() -> None:
    told = b"A vote in the UN Security Council on a draft resolution on Bosnia is expected on Friday."
    page = open_page(told, "a.txt")
    assert [action.kind for action in read(page, "1994-09-22").actions] == [Kind.VOTE]


def test_consultations_before_a_vote_that_had_nothing_shut_about_them_are_no_event() -> None:
    told = b"After hours of consultations, the UN Security Council on Friday adopted a text on Haiti."
    page = open_page(told, "a.txt")
    assert [action.kind for action in read(page, "1994-09-24").actions] == [Kind.VOTE]
