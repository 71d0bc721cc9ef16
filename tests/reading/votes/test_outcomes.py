"""What became of a text, and who vetoed it."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind, Modality, Proposal
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences, votes

VETOES = [
    ("Russia and China cast a double veto on the Syria draft.", "vetoed -RUS,CHN !RUS,CHN"),
    ("Russia cast its 16th veto on Syria on Friday.", "vetoed -RUS !RUS"),
    ("Wielding its veto, the United States blocked the draft resolution.", "vetoed -USA !USA"),
    ("Moscow resorted to its veto to stop the draft.", "vetoed -RUS !RUS"),
    ("The veto by the United States ended months of talks on the text.", "vetoed -USA !USA"),
    ("The draft was killed by a U.S. veto on Tuesday.", "vetoed -USA !USA"),
    ("The resolution was blocked by the US.", "vetoed -USA !USA"),
    ("The draft was torpedoed by Russia.", "vetoed -RUS !RUS"),
    ("The US scuppered the resolution thanks to its right of veto.", "vetoed -USA !USA"),
    ("The Soviet Union had vetoed the resolution by the time the delegates left.", "vetoed -SUN !SUN"),
    ("Russia vetoes UN resolution on Ukraine", "vetoed -RUS !RUS"),
    ("US vetoes Gaza ceasefire draft; 14 vote in favour", "vetoed 14 -USA !USA"),
    ("The draft failed to pass because of a Russian veto.", "vetoed -RUS !RUS"),
    ("The resolution failed after Russia, a permanent member, voted against it.", "vetoed -RUS !RUS"),
    ("France and Britain used their vetoes to defeat the U.S. draft on Suez.", "vetoed -FRA,GBR !FRA,GBR @USA"),
    ("The United States exercised its right of veto for the fifth time.", "vetoed -USA !USA"),
    ("The text fell to a Soviet veto.", "vetoed -SUN !SUN"),
    ("The Soviet delegate, Arkady Sobolev, cast his country's veto on the text.", "vetoed -SUN !SUN"),
    ("The American ambassador used her government's veto against the draft.", "vetoed -USA !USA"),
    ("The text died, thirteen votes to one, on a Russian veto.", "vetoed 13/1/? -RUS !RUS"),
    ("A Soviet veto sank the draft.", "vetoed -SUN !SUN"),
    ("The draft was vetoed by Russia, with China abstaining.", "vetoed -RUS ~CHN !RUS"),
    ("The draft resolution was struck down by China's veto.", "vetoed -CHN !CHN"),
    ("China and Russia both vetoed the resolution.", "vetoed -CHN,RUS !CHN,RUS"),
    ("The US, one of five veto-wielding members, vetoed the measure.", "vetoed -USA !USA"),
    ("Moscow yesterday vetoed the draft.", "vetoed -RUS !RUS"),
    ("Washington again vetoed the resolution.", "vetoed -USA !USA"),
    ("Russia's Vassily Nebenzia raised his hand to veto the text.", "vetoed -RUS !RUS"),
    ("The text was vetoed by permanent members Russia and China.", "vetoed -RUS,CHN !RUS,CHN"),
    ("The Kremlin vetoed the resolution on Thursday.", "vetoed -RUS !RUS"),
    ("The draft did not pass owing to the negative vote of a permanent member, the United States.", "vetoed -USA !USA"),
    ("Owing to the negative vote of a permanent member the draft resolution was not adopted.", "vetoed"),
    ("The resolution was not adopted because of the negative vote of the Soviet Union, a permanent member.",
     "vetoed -SUN !SUN"),
    ("The US veto came after 14 members had voted for the text.", "vetoed 14 -USA !USA"),
    ("The British delegate vetoed the draft.", "vetoed -GBR !GBR"),
    ("It was vetoed by the U.S. representative.", "vetoed -USA !USA"),
    ("The United States was alone in vetoing the draft.", "vetoed -USA !USA"),
]

NO_VETO = [
    ("The draft got eight votes; Russia's no was therefore no veto.", "any 8 -RUS"),
    ("Russia could veto the draft.", "nothing"),
    ("Russia threatened to veto the text.", "nothing"),
    ("Facing a certain Russian veto, diplomats dropped the text.", "nothing"),
    ("France proposed that the five limit their use of the veto.", "nothing"),
    ("The US vetoed a Security Council press statement on the killings.", "nothing"),
    ("Russia vetoed a presidential statement on Libya.", "nothing"),
    ("The President vetoed the bill in Washington.", "nothing"),
    ("The United States did not veto the text.", "nothing"),
    ("Malta feared a veto by Washington.", "nothing"),
    ("Had Russia vetoed the text, the mission would have ended.", "nothing"),
]

OUTCOMES = [
    ("The resolution sailed through the Council on Monday.", "adopted"),
    ("The draft went down to defeat in the Security Council.", "failed"),
    ("The resolution fell one vote short of the nine required.", "failed"),
    ("The text was one vote shy of passage.", "failed"),
    ("The draft got only eight of the nine votes needed to pass.", "failed 8"),
    ("The Council could not agree on the draft resolution, which failed with six votes in favour.", "failed 6"),
    ("The Security Council rejected on Monday a Russian-drafted resolution.", "failed @RUS"),
    ("The Security Council on Friday failed to adopt two competing resolutions.", "failed"),
    ("The Security Council gave its approval to the resolution.", "adopted"),
    ("The resolution won unanimous backing in the Council.", "adopted"),
    ("The draft failed to win the nine votes needed.", "failed"),
    ("The text did not obtain the required majority.", "failed"),
    ("With only five votes in favour, the draft was not adopted.", "failed 5"),
    ("The Security Council decided by 13 votes to extend the mission for a year.", "adopted 13"),
    ("The Council unanimously extended the mandate of UNIFIL until 31 August.", "adopted"),
    ("The Security Council has adopted its first resolution demanding a truce.", "adopted"),
    ("The draft was voted down by the Council, 5-4 with six abstentions.", "failed 5/4/6"),
    ("The motion to hold the meeting carried with nine votes, the procedural vote being free of vetoes.",
     "adopted 9"),
    ("Russia's bid to stop the meeting failed in a procedural vote: one in favour, ten against, four abstentions.",
     "failed 1/10/4 @RUS"),
    ("The procedural vote passed 10-2 with three abstentions.", "adopted 10/2/3"),
    ("A Russian amendment calling for a full ceasefire was defeated: four in favour, two against, nine abstentions.",
     "failed 4/2/9 @RUS"),
    ("The operative paragraph was adopted by 10 votes to none, with one abstention.", "adopted 10/0/1"),
    ("The proposal was rejected by 6 votes to 2, with 3 abstentions.", "failed 6/2/3"),
    ("The draft was lost: it mustered seven votes.", "failed 7"),
    ("The resolution was adopted without a vote.", "adopted"),
    ("The Council endorsed the ceasefire deal in a resolution adopted 14-0 with Russia abstaining.",
     "adopted 14/0 ~RUS"),
    ("UN Security Council passes resolution demanding Gaza ceasefire", "adopted"),
    ("The draft resolution was defeated, receiving six votes in favour to four against.", "failed 6/4"),
    ("The resolution squeaked through with nine votes.", "adopted 9"),
    ("The text secured adoption with 12 votes.", "adopted 12"),
    ("The Council greenlighted a multinational force for Haiti, 13-0, China and Russia abstaining.",
     "adopted 13/0 ~CHN,RUS"),
    ("Syria's membership bid was not approved: the vote was seven in favour.", "failed 7"),
    ("The application of Vietnam was vetoed by the United States.", "vetoed -USA !USA"),
    ("The Security Council recommended Antonio Guterres by acclamation.", "adopted"),
    ("The draft collapsed when it won just six votes.", "failed 6"),
    ("The draft, having failed to obtain the required number of votes, was not adopted.", "failed"),
    ("The resolution got the green light from the Council, 12 members voting for it.", "adopted 12"),
    ("The resolution was put to the vote and adopted by 11 votes in favour to none against, with 4 abstentions.",
     "adopted 11/0/4"),
    ("The sanctions were approved 12-0 with three abstentions by the Security Council.", "adopted 12/0/3"),
]

NOT_DONE = [
    ("The Council is expected to adopt the resolution 14-0 on Friday.", "nothing"),
    ("The draft would need nine votes and no veto to pass.", "nothing"),
    ("The Security Council will vote on Thursday on a draft tabled by Malta.", "nothing"),
    ("Diplomats said the draft would be adopted with 13 votes in favour.", "nothing"),
    ("The resolution, if adopted, would end the mission.", "nothing"),
    ("The Security Council adopted a presidential statement on Somalia.", "nothing"),
    ("The Council adopted its agenda.", "nothing"),
    ("65 countries co-sponsored the draft.", "nothing"),
    ("To be adopted, a resolution needs at least nine votes in favour and no veto.", "nothing"),
]


def test_a_vote_expected_is_told_whether_the_council_or_the_vote_is_the_subject() -> None:
    for said in (
        "A vote in the UN Security Council on a draft resolution on Haiti is expected on Monday.",
        "A UN Security Council vote on a draft resolution on Haiti is scheduled for Monday.",
    ):
        page = open_page(said.encode(), "report.txt")
        told = [a for a in read(page, "1997-01-10").actions if a.kind is Kind.VOTE]
        assert [(a.modality, "haiti" in a.topics) for a in told] == [(Modality.EXPECTED, True)], said


def test_what_a_draft_is_on_did_not_veto_it() -> None:
    said = "China blocked a UN Security Council draft resolution on Guatemala on Friday, using the veto."
    assert [a.vetoes for a in votes(said, published="1997-01-10", lead="")] == [("CHN",)]


@pytest.mark.parametrize(("text", "line"), VETOES)
def test_a_veto_however_it_is_said(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), NO_VETO)
def test_a_veto_threatened_imagined_or_of_another_thing_is_none(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), OUTCOMES)
def test_what_became_of_it(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), NOT_DONE)
def test_what_did_not_happen_is_no_vote(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(
    ("text", "procedural"),
    [
        ("The Council adopted unanimously a resolution asking for a truce in all the situations on its agenda.", False),
        ("The Council adopted by 13 votes a resolution that lets Palestine propose items for the agenda.", False),
        ("The Council by 9 votes to 2 put the human rights of North Korea on its agenda.", True),
        ("By 10 votes to 2 the Council adopted its provisional agenda.", True),
    ],
)
def test_what_is_on_the_agenda_is_no_question_of_procedure(text: str, procedural: bool) -> None:
    assert [v.proposal is Proposal.PROCEDURAL_MOTION for v in votes(text)] == [procedural]


@pytest.mark.parametrize(
    ("text", "vetoers"),
    [
        ("Russia vetoed the American draft in the Council on Friday, together with China.", {"RUS", "CHN"}),
        ("On Friday Russia used its veto, as did China, against the American draft.", {"RUS", "CHN"}),
        ("The American draft was vetoed by Russia on Friday, along with China.", {"RUS", "CHN"}),
        ("The Algerian draft could not pass due to the veto of the United States.", {"USA"}),
        ("The Algerian draft could not be adopted because of the American veto.", {"USA"}),
        ("The draft of Malta was adopted; it would fail because of the American veto, some had said.", set()),
        ("Russia vetoed the American draft on Friday, with China abstaining.", {"RUS"}),
        ("Russia vetoed the American draft on Friday, together with Algeria.", {"RUS"}),
        ("Russia vetoed the American draft on Friday. Together with China, it has a plan of its own.", {"RUS"}),
    ],
)
def test_who_is_named_behind_a_vetoer_vetoed_too(text: str, vetoers: set[str]) -> None:
    assert [set(v.vetoes) for v in votes(text)] == [vetoers]


@pytest.mark.parametrize(
    "text",
    [
        "It also asked for an end to a war between Israel and Hezbollah in which over 1,000 people died.",
        "It recalled the earthquake, in which 30,000 homes collapsed.",
        "It condemned an attack in which three peacekeepers were killed.",
    ],
)
def test_people_who_died_are_no_text_that_fell(text: str) -> None:
    told = "The Security Council adopted a resolution on Lebanon unanimously. "
    assert not differences(told + text, "adopted")


def test_what_a_failed_text_would_have_done_is_no_vote_to_come() -> None:
    told = "The draft got four votes and was rejected. Had it been approved, it would have ended the sanctions on Iran."
    assert differences(told, "failed 4") == []
    page = open_page(f"The UN Security Council met. {told}".encode(), "report.txt")
    assert not [a for a in read(page).actions if a.modality is Modality.EXPECTED]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Algeria abstained. Its envoy said the resolution falls short of addressing its concerns.", "any ~DZA"),
        ("The draft fell short of securing nine votes.", "failed"),
        ("The draft fell short of the nine votes required.", "failed"),
    ],
)
def test_to_fall_short_of_hopes_is_not_to_fall_short_of_votes(text: str, line: str) -> None:
    assert differences(text, line) == []


def test_what_a_text_refers_to_is_not_its_author_nor_its_day() -> None:
    told = (
        "The Security Council today renewed the mandate of the mission in Western Sahara, referencing Morocco's "
        "Autonomy Proposal presented in 2007."
    )
    (vote,) = votes(told)
    assert vote.sponsors == ()
    assert vote.date is not None
    assert vote.date.text == "today"


def test_an_attempt_to_stop_a_text_that_failed_is_no_failure_of_the_text() -> None:
    told = "There were 11 votes in favor, two against and two abstentions. The attempt to defeat the measure failed."
    assert differences(told, "any 11/2/2") == []


def test_an_amendment_left_out_was_not_adopted() -> None:
    told = "The text was adopted with 10 votes. Russia's amendment was left out."
    assert differences(told, "adopted 10 & failed @RUS") == []


def test_no_consensus_is_no_failure() -> None:
    told = (
        "The draft on Afghanistan failed to win the unanimous backing of the Council on 30 August 2021. "
        "Russia and China abstained."
    )
    assert differences(told, "any ~RUS ~CHN", "2021-08-31") == []
    short = "The draft on Mali failed to secure enough support in the Security Council on 30 August 2023."
    assert differences(short, "failed", "2023-08-31") == []


def test_the_others_of_the_council_are_not_the_council() -> None:
    told = (
        "Russia voted no on the Mali draft on 30 August 2023. China abstained, while the other members of the Security "
        "Council voted in favour of the draft."
    )
    assert [a.outcome.value for a in votes(told, "2023-08-31")] == ["vetoed"]


def test_the_absence_of_a_veto_is_asked_for() -> None:
    told = (
        "Russia vetoed the Mali draft on 30 August 2023 while China abstained. To pass, a text required nine votes and "
        "the absence of a veto from China, France, Britain, Russia or the United States."
    )
    assert differences(told, "vetoed !RUS -RUS ~CHN", "2023-08-31") == []


def test_that_something_failed_is_no_vote_of_the_council() -> None:
    assert votes("Months of talks followed. The bid failed.") == []
    assert votes("The Security Council rejected the draft resolution.") != []
    assert votes("The bid failed with six votes.") != []
