"""What the Council said, and could not say, in the verbs and nouns the press has for it."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Modality, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def actions(text: str, published: str = "2024-06-12") -> list[Action]:
    return list(read(open_page(text.encode(), "story.txt"), published).actions)


def statements(text: str) -> list[Action]:
    return [a for a in actions(text) if a.kind is Kind.STATEMENT]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council rebuked the Houthis over the seizure of the Galaxy Leader.",
        "The Security Council joined the outcry over the Moscow concert hall and sent its condolences.",
        "Condemnation of the shooting in Kumanovo came late on Sunday from the Security Council as well.",
        "The blast in Quetta was met with condemnation from all fifteen members of the Security Council.",
        "On December 1 the Security Council called on the Houthis to free the ship.",
        "The Security Council on Tuesday welcomed the release of the aid workers in Darfur.",
        "Security Council urges Kabul's rulers to reopen girls' schools",
        "A Security Council press release late on Sunday deplored the shelling of the clinic.",
        "A Security Council communiqué issued on Friday spoke of grave concern.",
        "The junta was rebuked on Thursday by the Security Council.",
        "For the Security Council its president for June, Ambassador Joonkook Hwang, read a statement on Dagestan.",
        "The short statement on Haiti, written by Ecuador, was adopted on Monday by the Security Council.",
        "The Security Council chided Pyongyang in a unanimously agreed text read out by this month's president.",
    ],
)
def test_what_the_council_voiced_is_a_statement_agreed(text: str) -> None:
    found = statements(text)
    assert [(a.modality, a.outcome) for a in found] == [(Modality.HAPPENED, Told.AGREED)]
    assert not [a for a in actions(text) if a.kind is Kind.VOTE]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("The Security Council could not bring itself to condemn the raid on Caracas.", ()),
        ("The Security Council failed again on Monday to react to the fighting in Sidon.", ()),
        ("Moscow has stymied a Security Council effort to voice alarm over Idlib.", ("RUS",)),
        ("Washington stood in the way of a Security Council declaration on Jerusalem.", ("USA",)),
        ("No common position on Harare emerged, Security Council diplomats said.", ()),
        ("The Security Council parted on Friday without so much as a word on Kashmir.", ()),
        ("China, backed by Russia, is preventing the Security Council from voicing concern in a statement.", ("CHN",)),
        ("A bid by Ireland to have the Security Council issue a statement on Tigray came to naught.", ()),
        ("The Security Council issued no text; a statement was deemed unhelpful by the United States.", ()),
    ],
)
def test_what_it_could_not_voice_is_one_blocked(text: str, holders: tuple[str, ...]) -> None:
    (one,) = statements(text)
    assert one.outcome is Told.BLOCKED
    assert set(holders) <= set(one.holders)


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council has long urged both sides in Cyprus to talk.",
        "The Security Council urged nobody, and its president declined to comment.",
        "A resolution of the Security Council urged Sudan on Friday to lift the siege.",
        "At Friday's meeting of the Security Council its members urged restraint on all.",
        "On Monday the Security Council called for an emergency meeting of its members.",
        "The Security Council is under pressure to condemn the raid.",
    ],
)
def test_what_was_not_said_by_the_council_as_one_is_no_statement(text: str) -> None:
    assert not statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council met on Friday. Such statements are agreed by consensus.",
        "The Security Council met on Friday. Statements to the press must be agreed by all.",
        "The Security Council met on Friday. A statement requires the consent of all fifteen members.",
        "The Security Council met on Friday. Presidential statements are formal positions read out by the president.",
    ],
)
def test_how_statements_are_made_tells_of_none_and_of_no_vote(text: str) -> None:
    assert [a.kind for a in actions(text)] == [Kind.MEETING]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Security Council to condemn North Korea's launch in statement", Modality.EXPECTED),
        ("Paris would like the Security Council to react with a strong statement.", Modality.PROPOSED),
        ("China and Norway would draft a joint statement of the Security Council, Wang said.", Modality.PROPOSED),
    ],
)
def test_a_statement_to_come_is_not_one_made(text: str, mode: Modality) -> None:
    (one,) = statements(text)
    assert (one.modality, one.outcome) == (mode, Told.UNKNOWN)


def test_who_holds_the_presidency_holds_no_statement_up() -> None:
    (one,) = statements("China holds the presidency of the Security Council and hopes for a joint statement.")
    assert not one.holders
    assert one.outcome is Told.UNKNOWN


def test_before_there_were_such_statements_the_council_called_for_things_in_texts() -> None:
    told = "The Security Council yesterday called upon Dutch and Indonesian forces to cease fire."
    assert not [a for a in actions(told, "1947-08-02") if a.kind is Kind.STATEMENT]


@pytest.mark.parametrize(
    "text",
    [
        "The 15 ambassadors had agreed in principle on the new text on Syria, the Security Council's diplomats said.",
        "The Security Council reached a tentative agreement on a draft resolution on Thursday.",
        "The United States said no to a public meeting of the Security Council on Friday.",
        "Russia objected to a Security Council statement on Idlib. 'Russia said no,' France's envoy said.",
    ],
)
def test_what_members_settle_among_themselves_is_no_vote(text: str) -> None:
    assert not [a for a in actions(text) if a.kind is Kind.VOTE]
