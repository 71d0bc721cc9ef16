"""Statements told by what the Council said, or could not say, without the word."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Told
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def statements(text: str) -> list[Action]:
    return [a for a in read(open_page(text.encode(), "story.txt"), "2024-06-12").actions if a.kind is Kind.STATEMENT]


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council stood united in deploring the murder of the two UN experts in Kasai.",
        "All 15 members of the Security Council voiced outrage over the shelling of the market in Sarajevo.",
        "Denouncing the ambush as an outrage, the Security Council urged Kinshasa to find the killers.",
        'The Security Council "firmly denounced" the seizure of the ship, a press release said.',
        "The hostage-takers were denounced once more by members of the Security Council.",
        "The bombing of the shrine drew swift condemnation from the Security Council.",
        "Speaking to reporters in the name of the Security Council, envoy Karen Pierce said all were appalled.",
        "The fifteen members of the Security Council put their names to a statement on Darfur.",
        "In its first statement on the famine, the Security Council appealed for open roads.",
        "By a statement of its president the Security Council asked for a report on Abyei.",
        "The wording of the presidential statement was adopted by the Security Council by consensus.",
        "Security Council press statement on Peshawar",
    ],
)
def test_what_the_council_said_is_a_statement_agreed(text: str) -> None:
    (one,) = statements(text)
    assert one.outcome is Told.AGREED


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Ireland's bid to get the Security Council to speak out on Tigray foundered on Russian opposition.", ("RUS",)),
        ("Security Council members were unable to find common ground on what to say about the raid.", ()),
        ("The Security Council failed on Thursday to agree on any response to the fighting in Daraa.", ()),
        ("Talks in the Security Council on a joint text about the clashes broke down after an hour.", ()),
        ("Fourteen members wanted the Security Council to issue a statement; the United States did not.", ("USA",)),
        ("The Security Council ended its talks on Caracas without any public pronouncement.", ()),
        ("The US was alone in opposing the text of the statement, which 14 Security Council members backed.", ("USA",)),
    ],
)
def test_what_the_council_could_not_say_is_one_blocked(text: str, holders: tuple[str, ...]) -> None:
    (one,) = statements(text)
    assert (one.outcome, one.holders) == (Told.BLOCKED, holders)


def test_what_a_text_adopted_says_is_no_statement_beside_it() -> None:
    then = "The Council condemned the raids on camps."
    assert not statements(f"The Security Council adopted a resolution on Darfur on Friday by 14-0. {then}")
    assert statements(f"The Security Council met on Friday. {then}")


@pytest.mark.parametrize(
    "text",
    [
        "Guterres voiced deep concern in a statement and said the Security Council had been told.",
        "Russia's statement to the Security Council said Kyiv had staged the attack.",
        "President Zelensky called in an address to the Security Council for Russia to be expelled.",
        "Nate Evans, a spokesman for the US mission to the 15 Security Council members, said in a statement so.",
    ],
)
def test_what_others_state_is_none_of_the_councils(text: str) -> None:
    assert not statements(text)


def test_a_statement_that_could_not_be_had_is_no_veto() -> None:
    text = "Norway's efforts to get the Security Council to speak out on Bucha foundered on Russian opposition."
    assert {a.kind for a in read(open_page(text.encode(), "story.txt"), None).actions} == {Kind.STATEMENT, Kind.DRAFT}


def test_whom_a_statement_mourns_did_not_hold_it_up() -> None:
    (one,) = statements("The Security Council failed on Wednesday to agree a statement on the killing of Syrians.")
    assert (one.outcome, one.holders) == (Told.BLOCKED, ())


def test_members_unable_to_agree_do_not_back_a_statement() -> None:
    (one,) = statements("The Security Council met with the 15 members unable to agree on a statement.")
    assert (one.outcome, one.tally) == (Told.BLOCKED, None)


def test_an_attempt_at_a_statement_rebuffed_is_one_blocked() -> None:
    (one,) = statements("A third attempt to get the Security Council to issue a statement was rebuffed by Washington.")
    assert (one.outcome, one.holders) == (Told.BLOCKED, ("USA",))
