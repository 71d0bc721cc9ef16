"""Other bodies, games and schools: nothing of the Council comes from them; a nameless Council is still known."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read


def kinds(text: str) -> set[Kind]:
    return {a.kind for a in read(open_page(text.encode(), "story.txt"), "2024-06-12").actions}


@pytest.mark.parametrize(
    "text",
    [
        "GENEVA - The Council is due to vote on Thursday on a text on Sri Lanka tabled by Britain, diplomats said.",
        "Vienna board censures Tehran. Russia and China voted against. It may go to the Security Council.",
        "The company's security council, a body of 15, rejected the patch by 10 votes to 4.",
        "The Politburo's security council met in closed session in Pyongyang.",
        "NATO's North Atlantic Council met in emergency session and issued a statement condemning Russia.",
        '"If I had a veto I would use it," the mayor said of the Council\'s vote, which went nine to six.',
    ],
)
def test_other_bodies(text: str) -> None:
    assert not kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Russia (Maya, 11B) vetoed the draft resolution; the conference drew 340 pupils from fourteen schools.",
        "At the movies: in one night the Security Council votes 14 to none. 106 minutes, subtitles.",
        "REVIEW (2-5 players): Russia vetoed the climate text, China vetoed nothing; the rulebook is thin.",
        "The film's climax: the Security Council votes, and Russia vetoes the resolution.",
        "At our school's United Nations day the Security Council adopted a resolution by twelve votes.",
        "In the novel the Security Council rejects the text by nine votes to six.",
    ],
)
def test_pretence(text: str) -> None:
    assert not kinds(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("UNITED NATIONS - Britain has circulated a draft resolution on Sudan, diplomats said.", Kind.DRAFT),
        ("UNITED NATIONS - The council is due to vote on Thursday on a French draft, diplomats said.", Kind.VOTE),
        ("Nebenzia and Thomas-Greenfield traded accusations at an emergency meeting on Ukraine.", Kind.MEETING),
        ("UN envoys talked about Kashmir behind closed doors on Friday, at China's request.", Kind.CONSULTATIONS),
        ("Guterres has invoked Art. 99 of the UN Charter, his spokesman said.", Kind.ARTICLE_99),
        ("Washington vetoed a press statement on Gaza, diplomats at the United Nations said.", Kind.STATEMENT),
    ],
)
def test_a_council_without_a_name(text: str, kind: Kind) -> None:
    assert kind in kinds(text)


def test_a_body_named_before_the_council_keeps_its_vote() -> None:
    text = (
        "The Human Rights Council met in Geneva. China and Russia voted against, 25 in favour.\n\n"
        "In New York the Security Council on Monday adopted the draft unanimously."
    )
    votes = [a for a in read(open_page(text.encode(), "story.txt"), None).actions if a.kind is Kind.VOTE]
    assert len(votes) == 1
    assert votes[0].unanimous
