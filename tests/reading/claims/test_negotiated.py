"""Statements sought are texts on their way; and what stands near one is no vote."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Modality, Proposal, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def actions(text: str) -> list[Action]:
    return list(read(open_page(text.encode(), "story.txt"), "2024-06-12").actions)


def drafts(text: str) -> list[Action]:
    return [a for a in actions(text) if a.kind is Kind.DRAFT]


def test_a_statement_discussed_and_blocked_is_a_text_negotiated_too() -> None:
    told = "The Security Council discussed adopting a press statement on the missile, but China and Russia objected."
    (one,) = drafts(told)
    assert (one.modality, one.proposal, one.outcome) == (Modality.HAPPENED, Proposal.PRESS_STATEMENT, Told.UNKNOWN)
    assert not one.vetoes


def test_a_statement_only_urged_is_a_text_proposed() -> None:
    (one,) = drafts("The Security Council met on Myanmar on Friday. A presidential statement was urged as well.")
    assert one.modality is Modality.PROPOSED


def test_a_statement_issued_is_no_text_on_its_way() -> None:
    assert not drafts("The Security Council issued a press statement on Monday, drafted by Britain, on Rakhine.")


def test_a_text_told_already_is_not_told_again() -> None:
    told = "France circulated a draft of a press statement to the Security Council; the United States blocked it."
    assert len(drafts(told)) <= 1


@pytest.mark.parametrize(
    "then",
    [
        "The draft text submitted by Ireland was rejected by China and Russia and was abandoned on Friday night.",
        "This was at the request of Mexico and with the support of four countries: Ireland, Tunisia, Kenya and Niger.",
    ],
)
def test_what_befell_the_text_of_a_statement_is_no_vote(then: str) -> None:
    lead = "The Security Council failed to agree on a statement on Tigray on Friday. "
    assert not [a for a in actions(lead + then) if a.kind is Kind.VOTE]


def test_the_text_tabled_is_of_the_statement_told_before() -> None:
    story = (
        "A presidential statement on the dam was approved on Wednesday by the UN Security Council. The statement was "
        "tabled by Tunisia on behalf of the Arabs."
    )
    (one,) = [a for a in actions(story) if a.kind is Kind.STATEMENT]
    assert (one.outcome, one.sponsors) == (Told.AGREED, ("TUN",))


def test_an_aside_on_how_statements_are_made_leaves_the_one_that_is_told() -> None:
    story = (
        "The Security Council met. A presidential statement was urged as well; that would be on the record, as press "
        "statements are not."
    )
    assert [a.modality for a in actions(story) if a.kind is Kind.STATEMENT] == [Modality.PROPOSED]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Security Council already met informally behind closed doors on Monday to discuss the letters.",
         "consultations happened"),
        ("Three sets of consultations have been held in the Security Council since.", "consultations happened"),
    ],
)
def test_talks_already_held_were_held(text: str, wanted: str) -> None:
    assert wanted in [f"{a.kind.value} {a.modality.value}" for a in actions(text)]


def test_a_vote_sought_is_no_text_to_come() -> None:
    told = "Russia will seek to hold a vote in the Security Council next week on its draft on Nord Stream."
    assert not drafts(told)


@pytest.mark.parametrize(
    "then",
    [
        "The meeting was requested by Iran, with support from Algeria, China, Pakistan and Russia.",
        "Algeria and Somalia supported the meeting request.",
        "China objected to a public Security Council meeting.",
    ],
)
def test_who_is_for_a_meeting_has_not_voted(then: str) -> None:
    assert not [a for a in actions("The UN Security Council met on Syria on Friday. " + then) if a.kind is Kind.VOTE]


def test_a_statement_stopped_and_still_talked_of_is_one() -> None:
    story = (
        "The UN Security Council failed to agree on a statement on the coup. Members met by video. "
        "The Council was considering a UK-drafted statement on it."
    )
    (one,) = [a for a in actions(story) if a.kind is Kind.STATEMENT]
    assert (one.outcome, one.sponsors) == (Told.BLOCKED, ("GBR",))


@pytest.mark.parametrize(
    "text",
    [
        'The UN Security Council on Thursday voiced its "deep concern" over the coup in Myanmar.',
        'The UN Security Council "strongly" condemned the killings in Myanmar (formerly Burma), in a statement issued '
        "on Thursday after China had cut the text.",
    ],
)
def test_quotation_marks_do_not_hide_what_the_council_said(text: str) -> None:
    assert [a.outcome for a in actions(text) if a.kind is Kind.STATEMENT] == [Told.AGREED]


@pytest.mark.parametrize("sort", ["public", "private", "closed", "open"])
def test_a_public_meeting_of_the_council_is_the_councils(sort: str) -> None:
    told = actions(f"The U.S. had asked for a {sort} Security Council meeting on Friday, Council diplomats said.")
    assert {a.kind for a in told} & {Kind.MEETING, Kind.CONSULTATIONS}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A first word from the UN Security Council was expected on Tuesday, in the form of a press statement.",
         "statement expected unknown"),
        ("At the UN Security Council India and Norway have gone round with a few lines for the press on Kabul.",
         "statement proposed unknown"),
        ("The UN Security Council met on Kashmir. Paris was not persuaded, and so no statement was issued.",
         "statement happened blocked"),
        ("The UN Security Council of 15 came together for a second time in one day.", "meeting happened unknown"),
        ("Egypt wants the UN Security Council to take it up.", "meeting proposed unknown"),
        ("The UN Security Council met. Russia had asked for yet another meeting, this one behind closed doors.",
         "consultations proposed unknown"),
        ("In the UN Security Council Russia insisted on amendments that would have weakened the text.",
         "draft happened unknown"),
    ],
)
def test_what_became_of_it_is_told_by_the_words_around(text: str, wanted: str) -> None:
    assert wanted in [f"{a.kind.value} {a.modality.value} {a.outcome.value}" for a in actions(text)]


def test_a_short_text_fell_short_of_nothing() -> None:
    told = "It was Switzerland's draft, and it was short: condolences for the dead. The UN Security Council met on it."
    assert not [a for a in actions(told) if a.kind is Kind.VOTE]


@pytest.mark.parametrize(
    "text",
    [
        "The United Nations General Assembly will hold an emergency session on Friday. The meeting was requested by "
        "Sudan. He was speaking of the US veto in the Security Council on Tuesday.",
        "The Security Council may be asked to act, Arab envoys said after the Arab Group had ended its closed session.",
    ],
)
def test_the_meeting_of_another_body_is_not_the_councils(text: str) -> None:
    assert not [a for a in actions(text) if a.kind in (Kind.MEETING, Kind.CONSULTATIONS)]


def test_a_call_of_the_secretary_general_endorsed_is_no_text_adopted() -> None:
    found = actions("Members of the UN Security Council endorsed the Secretary-General's call for a truce in Yemen.")
    assert [(a.kind, a.outcome) for a in found] == [(Kind.STATEMENT, Told.AGREED)]


def test_a_meeting_to_be_convened_later_is_to_come() -> None:
    found = actions("The UN Security Council's urgent meeting, to be convened later today, will discuss Yemen.")
    assert [(a.kind, a.modality) for a in found] == [(Kind.MEETING, Modality.EXPECTED)]
