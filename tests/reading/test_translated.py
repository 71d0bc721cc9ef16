"""Copy translated word for word, from whatever language: it is read as what it was before."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Modality, Told
from horseshoe.reading.names.bodies import find_bodies
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences


def actions(text: str, published: str = "2024-03-28") -> list[Action]:
    return list(read(open_page(text.encode(), "report.txt"), published).actions)


SIDES = [
    ("The draft was adopted. Thirteen countries voted for it, Russia and China maintained distance from voting.",
     "adopted 13 ~RUS,CHN"),
    ("The text passed with 12 votes; the United States, Britain and Russia did not vote in favour nor against.",
     "adopted 12 ~USA,GBR,RUS"),
    ("Russia vetoed the draft. For it voted ten members, four were restrained - China, Angola, Nigeria and Venezuela.",
     "vetoed 10/?/4 -RUS ~CHN,AGO,NGA,VEN !RUS"),
    ("The resolution was adopted with 14 votes, China being restrained.", "adopted 14 ~CHN"),
    ("While 13 countries voted for the draft prepared by Norway and Ireland, China used abstaining. Russia vetoed it.",
     "vetoed 13 -RUS ~CHN !RUS @NOR,IRL"),
    ("Thirteen voted for the text presented by the Emirates, the United Kingdom having abstained. The US vetoed it.",
     "vetoed 13 -USA ~GBR !USA @ARE"),
    ("For the draft 13 delegations cast their votes, the Soviet Union vetoed it.", "vetoed 13 -SUN !SUN"),
    ("The draft has failed: for only 2 votes (Russia and China), 13 abstained.", "failed 2/?/13 +RUS,CHN"),
    ("By ten votes against zero, with the abstention of the Soviet Union, the Council adopted the resolution.",
     "adopted 10/0/1 ~SUN"),
    ("By nine votes against two, the Council adopted the resolution.", "adopted 9/2"),
    ("The resolution was adopted with 15/15 votes.", "adopted 15"),
    ("The US representative raised her hand alone in opposition to the draft, ten countries voted with it.",
     "vetoed 10 -USA !USA"),
    ("Four countries (including France, which had flown raids on Syria) voted against the draft. It failed.",
     "failed ?/4 -FRA"),
    ("The Council approved the resolution on Ukraine, rejecting all amendments, with 10 votes.", "adopted 10"),
]


@pytest.mark.parametrize(("text", "line"), SIDES)
def test_sides(text: str, line: str) -> None:
    assert differences(text, line) == []


ENDS = [
    ("A double Russian-Chinese veto stopped the draft.", "vetoed -RUS,CHN !RUS,CHN"),
    ("The draft did not pass: Russia took advantage of the right of veto.", "vetoed -RUS !RUS"),
    ("Due to Russia's one-vote veto, the draft was not passed.", "vetoed -RUS !RUS"),
    ("China threw a veto vote on the draft.", "vetoed -CHN !CHN"),
    ("The Council has given its green light by 13 votes to the sending of a force to Haiti.", "adopted 13"),
    ("The decision to prolong the mission for six months was accepted by the Council with 12 votes.", "adopted 12"),
    ("The Council accepted by 13 votes the American draft.", "adopted 13 @USA"),
    ("Neither of the two drafts prospered.", "failed"),
    ("The draft did not have the support of all the members: 12 voted for it.", "any 12"),
    ("The Algerian draft got the approval of 13 countries, and the United States vetoed it.",
     "vetoed 13 -USA !USA @DZA"),
    ("The draft decision prepared by the United States and Albania was put to vote. It could not be accepted due to "
     "Russia's veto.", "vetoed -RUS !RUS @USA,ALB"),
    ("The Council rejected the project of Russia on the strikes.", "failed @RUS"),
    ("Russia stopped with its veto the US-Japan resolution on arms in space.", "vetoed -RUS !RUS @USA,JPN"),
    ("Twelve of the 15 members of the UN Security Council (UNSC) voted for the draft. The US vetoed it.",
     "vetoed 12 -USA !USA"),
]


@pytest.mark.parametrize(("text", "line"), ENDS)
def test_ends(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(
    "name",
    ["International Security Council", "Security Council of UN", "UN Safety Council", "SB UN", "Council of Security"],
)
def test_the_council_by_names_of_other_languages(name: str) -> None:
    assert differences(f"The {name} adopted the resolution with 14 votes.", "adopted 14", lead="") == []


@pytest.mark.parametrize(
    "name",
    [
        "National Safety Council", "Supreme Council of Security", "Security Council of Georgia",
        "Council of Peace and Security",
        "Council of Security Guards",
    ],
)
def test_other_bodies_keep_their_names(name: str) -> None:
    assert all(m.body.value != "council" for m in find_bodies(f"The {name} adopted the resolution with 14 votes."))


def test_a_vote_carried_over_is_still_to_come() -> None:
    votes = [a for a in actions("The voting on the Russian project of the UN Security Council resolution was carried "
                                "over to the evening of Monday.", "2023-10-16") if a.kind is Kind.VOTE]
    assert [(a.modality, a.outcome) for a in votes] == [(Modality.EXPECTED, Told.POSTPONED)]


def test_what_is_put_to_vote_in_future_is_not_yet_voted_on() -> None:
    votes = [a for a in actions("The draft resolution will be put to vote in the UN Security Council on Friday.")
             if a.kind is Kind.VOTE]
    assert [a.modality for a in votes] == [Modality.EXPECTED]


def test_a_meeting_by_request_of_some_is_not_asked_for_by_its_matter() -> None:
    told = actions("The UN Security Council will gather on Ukraine on Thursday by request of Albania and Norway.")
    assert [a.sponsors for a in told if a.kind is Kind.MEETING] == [("ALB", "NOR")]


def test_a_text_taken_over_was_not_withdrawn() -> None:
    told = actions("The UN Security Council adopted the resolution with 14 votes. The draft was submitted by Malaysia "
                   "and Senegal one day after Egypt withdrew it.", "2016-12-24")
    assert all(a.outcome is not Told.WITHDRAWN for a in told)
    assert [a.sponsors for a in told if a.kind is Kind.VOTE] == [("MYS", "SEN")]


def test_who_gave_a_text_up_is_no_author_of_it() -> None:
    told = "The Council adopted with 14 votes the text, tabled by Malaysia and Senegal a day after Egypt, which first "
    assert differences(told + "submitted it, withdrew it.", "adopted 14 @MYS,SEN") == []


def test_a_vote_put_off_before_is_not_to_come() -> None:
    told = actions("The UN Security Council adopted the text with 14 votes. Diplomats said on Thursday, after the "
                   "original vote was postponed, that it was sound.", "2016-12-24")
    assert all(a.outcome is not Told.POSTPONED for a in told)


def test_a_text_given_up_is_withdrawn() -> None:
    told = actions("The draft on settlements at the UN Security Council was withdrawn by Egypt on Thursday.")
    assert any(a.outcome is Told.WITHDRAWN for a in told)


def test_a_word_dropped_from_a_draft_is_no_draft_dropped() -> None:
    told = actions("France dropped the word 'sanctions' from its draft resolution at the Security Council.")
    assert all(a.outcome is not Told.WITHDRAWN for a in told)


@pytest.mark.parametrize(
    "text",
    [
        "The draft, in support of the agreements between Moscow and Washington on Syria September 9, got four votes.",
        "After the draft was adopted, China said that the 2015 nuclear deal has to be saved.",
        "The draft widening sanctions for the satellite launch last December was adopted.",
    ],
)
def test_the_day_of_another_thing_is_not_the_day_of_the_vote(text: str) -> None:
    told = [a for a in actions(f"The UN Security Council met. {text}", "2016-10-08") if a.kind is Kind.VOTE]
    assert told
    assert all(a.date is None or a.date.value in (None, "2016-10-08") for a in told)


def test_the_resolution_extended_is_not_the_one_voted_on() -> None:
    told = actions("The Security Council refused the resolution of Russia and China for six months' prolongation of "
                   "resolution 2231; nine voted against.", "2025-09-27")
    assert [a.symbol for a in told if a.kind is Kind.VOTE] == [None]


def test_a_force_directed_by_a_state_is_no_film() -> None:
    assert differences("The Council authorised with 13 votes a force directed by Kenya to Haiti.", "adopted 13") == []


MORE = [
    ("Two drafts by Belgium and Germany and Russia and China vetoed them.", "vetoed -RUS,CHN !RUS,CHN"),
    ("Russia, a key friend of the Syrian government, and China have used their veto to stop the draft.",
     "vetoed -RUS,CHN !RUS,CHN"),
    ("The draft was vetoed by Russia. China, Russia's main ally in the Council, abstained, as did Brazil.",
     "vetoed -RUS ~CHN,BRA !RUS"),
    ("The draft failed; four countries voted against the United States, Britain, France and Japan.",
     "failed ?/4 -USA,GBR,FRA,JPN"),
    ("The text received the adhesion of 12 members. Algeria did not wish to take part in the vote.",
     "any 12 oDZA"),
    ("The Council declined the proposed by Russia project of resolution.", "failed @RUS"),
    ("The Council has rejected, a few minutes later, a draft of American resolution.", "failed @USA"),
    ("The resolution was adopted with 14 votes, and all three co-authors voted for it.", "adopted 14"),
]


@pytest.mark.parametrize(("text", "line"), MORE)
def test_more_that_stands_beside_one_another(text: str, line: str) -> None:
    assert differences(text, line) == []


def test_germany_alone_said_to_veto_is_told_so() -> None:
    assert differences("Germany and Russia vetoed the draft.", "vetoed -DEU,RUS !DEU,RUS") == []


def test_a_vote_due_in_the_assembly_is_not_the_councils() -> None:
    told = actions("Russia vetoed the draft at the UN Security Council. A similar draft will be put to the vote in the "
                   "coming days in the General Assembly.", "2022-02-26")
    assert [a.modality for a in told if a.kind is Kind.VOTE] == [Modality.HAPPENED]


COUNTS = [
    ("The US draft was vetoed by Russia and China. South Africa voted against it too, three abstained, while "
     "nine other states supported it.", "vetoed 9/?/3 -RUS,CHN,ZAF !RUS,CHN @USA"),
    ("The draft got the minimum nine votes, while Russia, China and South Africa voted against it. The Council then "
     "voted on the Russian draft that failed with seven votes against it.",
     "any 9 -RUS,CHN,ZAF & failed ?/7 @RUS"),
    ("The United States got the backing of only the Dominican Republic. The resolution needed support from nine of 15 "
     "votes to pass.", "any +DOM"),
    ("The resolution was almost unanimously rejected.", "failed"),
    ("No one of the two drafts on Idlib has been accepted.", "failed"),
    ("None of the three drafts on Cyprus was adopted.", "failed"),
    ("The Council imposed the sanctions by its resolution; nobody of 15 members was against.", "adopted ?/0"),
    ("The resolution didn't pass.", "failed"),
    ("The Council didn't adopt the draft.", "failed"),
    ("The draft couldn't be adopted.", "failed"),
    ("America prevented with veto the adoption of the draft.", "vetoed -USA !USA"),
    ("Twelve voted for, Algeria abandoned the voting procedure. The resolution was adopted.", "adopted 12 oDZA"),
    ("Resolution 1701 was voted with unanimity by the members of the Council.", "adopted"),
    ("The resolution got the full 15 votes of the Council.", "any 15"),
]


@pytest.mark.parametrize(("text", "line"), COUNTS)
def test_counts(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(
    "text",
    [
        "Fourteen voted for the resolution, a break with past protocol in which Washington vetoed such resolutions.",
        "Washington menaced with its veto of the draft.",
    ],
)
def test_a_veto_by_habit_or_by_threat_is_none(text: str) -> None:
    told = actions(f"The UN Security Council met. {text}")
    assert all(not a.vetoes for a in told if a.modality is Modality.HAPPENED)


def test_a_communique_to_the_press_is_a_statement() -> None:
    told = actions("In a press communiqué the members of the UN Security Council expressed full support to Guterres.")
    assert [a.kind for a in told] == [Kind.STATEMENT]


NEIGHBOURS = [
    ("China kept its distance from the talks in Doha.", "nothing"),
    ("Beijing was restrained in what it said of the war.", "nothing"),
    ("The Council took note of resolution 2334.", "nothing"),
    ("The resolution was adopted with 14 votes; it did not succeed in ending the war.", "adopted 14"),
    ("In the vote on the draft, support shifted to France; it was adopted with 14 votes.", "adopted 14"),
    ("With the participation of observers in the meeting, the Council adopted the text by 14 votes.", "adopted 14"),
    ("The Council accepted the request of Sudan.", "nothing"),
    ("Brazil was neither for nor against the United States.", "nothing"),
]


@pytest.mark.parametrize(("text", "line"), NEIGHBOURS)
def test_neighbours_tell_no_such_thing(text: str, line: str) -> None:
    assert differences(text, line) == []
