"""Statements, meetings, consultations, Article 99, drafts: each its kind, as far as it happened."""

from __future__ import annotations

import time
from datetime import date

import pytest

from horseshoe.reading.claims.actions import Kind, Modality, Proposal, Told
from horseshoe.reading.claims.occasion import Occasion
from horseshoe.reading.claims.occasions import occasions
from horseshoe.reading.line import Line
from horseshoe.reading.marks import find_marks
from horseshoe.reading.sides.voters import with_voters
from horseshoe.reading.votes.texts import with_drafts


def line(text: str) -> Line:
    return with_voters(with_drafts(find_marks(text, on=date(2024, 3, 25)).line(0, len(text))))


def told(text: str, *, votes: bool = False) -> list[Occasion]:
    return occasions(line(text), votes=votes)


def of(text: str, kind: Kind, *, votes: bool = False) -> list[Occasion]:
    return [o for o in told(text, votes=votes) if o.kind is kind]


AGREED, BLOCKED, UNKNOWN = Told.AGREED, Told.BLOCKED, Told.UNKNOWN
HAPPENED, EXPECTED, PROPOSED, DENIED = Modality.HAPPENED, Modality.EXPECTED, Modality.PROPOSED, Modality.DENIED


@pytest.mark.parametrize(
    ("text", "modality", "outcome", "members"),
    [
        ("The Security Council issued a presidential statement on the Sahel on Monday.", HAPPENED, AGREED, ()),
        ("In a presidential statement read by Ecuador's ambassador the Council voiced concern.", HAPPENED, AGREED, ()),
        ("The Security Council agreed a press statement deploring the coup.", HAPPENED, AGREED, ()),
        ("Council members adopted a joint statement after three days of talks.", HAPPENED, AGREED, ()),
        ("The Council said in a unanimous statement that the killings must end.", HAPPENED, AGREED, ()),
        ("Members of the Security Council condemned the bombing in the strongest terms.", HAPPENED, AGREED, ()),
        ("The Security Council on Friday expressed deep concern over the fighting in Sudan.", HAPPENED, AGREED, ()),
        ("After Russia dropped its objections, the Council issued a press statement.", HAPPENED, AGREED, ()),
        ("The Council failed to agree on a statement.", HAPPENED, BLOCKED, ()),
        ("No statement came out of Sunday's closed consultations of the Council.", HAPPENED, BLOCKED, ()),
        ("The Council's meeting ended without a joint statement.", HAPPENED, BLOCKED, ()),
        ("China vetoed a press statement on Myanmar.", HAPPENED, BLOCKED, ("CHN",)),
        ("Russia blocked a press statement drafted by Britain on the siege.", HAPPENED, BLOCKED, ("RUS",)),
        ("A presidential statement on Syria was blocked by Russia.", HAPPENED, BLOCKED, ("RUS",)),
        (
            "The United States again prevented the Security Council from issuing a joint statement on Gaza.",
            HAPPENED,
            BLOCKED,
            ("USA",),
        ),
        (
            "Fourteen of 15 members backed the press statement, but the United States refused.",
            HAPPENED,
            BLOCKED,
            ("USA",),
        ),
        ("The draft press statement fell through after China broke silence.", HAPPENED, BLOCKED, ("CHN",)),
        (
            "The Council discussed a press statement on North Korea's missile but got nowhere as China and Russia "
            "objected.",
            HAPPENED,
            BLOCKED,
            ("CHN", "RUS"),
        ),
        ("Chinese objections held up the presidential statement on Darfur.", HAPPENED, BLOCKED, ("CHN",)),
        ("Norway circulated a draft press statement on the settlements.", PROPOSED, UNKNOWN, ()),
        ("Members of the Council were negotiating a press statement late on Monday.", PROPOSED, UNKNOWN, ()),
        ("France called on the Council to adopt a presidential statement.", PROPOSED, UNKNOWN, ()),
        ("The Council is expected to issue a presidential statement on Thursday.", EXPECTED, UNKNOWN, ()),
    ],
)
def test_statements(text: str, modality: Modality, outcome: Told, members: tuple[str, ...]) -> None:
    [said] = of(text, Kind.STATEMENT)
    assert (said.modality, said.outcome, said.holders) == (modality, outcome, members)


@pytest.mark.parametrize(
    "text",
    [
        "Russia said in a statement that the Security Council must act.",
        "The foreign ministry issued a statement on the Council's vote.",
        "Britain, France and Germany said in a joint statement that the Council had failed.",
        "He read out an opening statement.",
        "In a joint statement, the United States and Japan welcomed the Council's resolution.",
        "Wood told the Council in his statement that Israel may defend itself.",
        "The United States, Japan and South Korea issued a joint statement after the Council's meeting.",
        "Iran condemned the attack.",
        "The Security Council met on Friday.",
        "Guterres in a statement urged the Council to act.",
        "The statement from the spokesman thanked the Council.",
    ],
)
def test_statements_of_others(text: str) -> None:
    assert not of(text, Kind.STATEMENT)


def test_a_statement_vetoed_is_held_up_and_the_word_is_kept() -> None:
    [said] = of("China vetoed a press statement on Myanmar that 14 members had backed.", Kind.STATEMENT)
    assert said.called_veto
    assert said.backers == 14
    assert said.proposal is Proposal.PRESS_STATEMENT
    [blocked] = of("China blocked a press statement on Myanmar.", Kind.STATEMENT)
    assert not blocked.called_veto


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The Council met in emergency session on Sunday at Israel's request.", HAPPENED),
        ("The Security Council held an open debate on women and peace.", HAPPENED),
        ("The UN envoy briefed the Security Council on Yemen.", HAPPENED),
        ("At an emergency meeting the ambassador wept.", HAPPENED),
        ("The Security Council will hold an emergency meeting on Friday.", EXPECTED),
        ("The Council is to meet on Monday on Ukraine.", EXPECTED),
        ("Russia requested an emergency meeting of the Security Council.", PROPOSED),
        ("Malta and the UAE called for an urgent Security Council meeting.", PROPOSED),
        ("The Council has not met on Kashmir since August.", DENIED),
    ],
)
def test_meetings(text: str, modality: Modality) -> None:
    assert [o.modality for o in of(text, Kind.MEETING)] == [modality]
    assert not of(text, Kind.CONSULTATIONS)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Closed consultations on Myanmar ended on Tuesday without a result.", HAPPENED),
        ("The Security Council met behind closed doors.", HAPPENED),
        ("Council members held consultations on the draft on Monday.", HAPPENED),
        ("The Council will hold closed-door talks on Friday.", EXPECTED),
        ("China asked for closed consultations on Kashmir.", PROPOSED),
    ],
)
def test_consultations(text: str, modality: Modality) -> None:
    assert [o.modality for o in of(text, Kind.CONSULTATIONS)] == [modality]
    assert not of(text, Kind.MEETING)


@pytest.mark.parametrize(
    "text",
    [
        "Egypt pulled out after consultations with Cairo.",
        "Consultations between Russia and Turkey go on.",
        "EU ministers met in Brussels.",
        "He met his wife.",
    ],
)
def test_meetings_of_others(text: str) -> None:
    assert not [o for o in told(text) if o.kind in (Kind.MEETING, Kind.CONSULTATIONS)]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Guterres invoked Article 99 of the Charter on Wednesday.", [HAPPENED]),
        ("He wrote to the Council under Article 99.", [HAPPENED]),
        ("The Secretary-General may invoke Article 99.", [EXPECTED]),
        ("He has never invoked Article 99.", [DENIED]),
        ("Article 99 allows the Secretary-General to bring a matter to the Council.", []),
        ("Article 51 was invoked.", []),
    ],
)
def test_article_99(text: str, modality: list[Modality]) -> None:
    assert [o.modality for o in of(text, Kind.ARTICLE_99)] == modality


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The American text on Gaza was put in blue late on Sunday.", UNKNOWN),
        ("Britain circulated a draft resolution on Sudan on Monday.", UNKNOWN),
        ("Algeria tabled a draft resolution demanding a ceasefire.", UNKNOWN),
        ("The draft was put under silence until noon.", UNKNOWN),
        ("The U.S. draft was watered down three times.", UNKNOWN),
        ("Egypt withdrew its draft resolution on settlements.", Told.WITHDRAWN),
        ("The French draft was pulled hours before the meeting.", Told.WITHDRAWN),
        ("Russia offered an amendment to the U.S. draft.", UNKNOWN),
    ],
)
def test_drafts_on_their_way(text: str, outcome: Told) -> None:
    assert [o.outcome for o in of(text, Kind.DRAFT)] == [outcome]


@pytest.mark.parametrize(
    "text", ["The draft would extend the mission.", "Troops withdrew from the town.", "The resolution is binding."]
)
def test_texts_that_go_nowhere(text: str) -> None:
    assert not of(text, Kind.DRAFT)


def test_a_text_voted_on_is_no_mere_draft_but_its_withdrawal_or_amendment_is() -> None:
    assert not of("Britain's draft resolution, tabled on Monday, was adopted.", Kind.DRAFT, votes=True)
    assert of("Egypt pulled its draft resolution.", Kind.DRAFT, votes=True)[0].apart
    assert of("Russia proposed an amendment that was rejected.", Kind.DRAFT, votes=True)[0].apart


def test_long_lines_are_read_in_linear_time() -> None:
    for piece in (
        "the Security Council statement ",
        "Russia blocked ",
        "a meeting of ",
        "draft resolution circulated ",
        "members said ",
    ):
        laid = line(piece * 2_000)
        started = time.perf_counter()
        occasions(laid, votes=False)
        assert time.perf_counter() - started < 5, piece
