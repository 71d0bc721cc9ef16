"""A vote told in words no rule has is found by the day its report prints, and only where the record has it so."""

from __future__ import annotations

import pytest

import horseshoe

TODAY = "The United States on Thursday vetoed a Security Council resolution on Gaza put forward by Qatar. "


def votes(text: str, published: str = "2006-07-14") -> list[str]:
    return [m.vote.symbol for m in horseshoe.check(text, published=published).matches if m.vote]


@pytest.mark.parametrize(
    ("words", "symbol"),
    [
        ("On Oct. 5, 2004, Washington struck down a draft of Algeria, Pakistan and Tunisia, and three took no side.",
         "S/2004/783"),
        ("On 23 December 1989 it took three, American, British and French, to stop a draft on Panama.", "S/21048"),
        ("It was on 17 March 1970 that a draft on Rhodesia first met with the American veto, and the British with it.",
         "S/9696"),
    ],
)  # fmt: skip
def test_a_vote_is_found_by_its_day_and_its_voters(words: str, symbol: str) -> None:
    assert symbol in votes(TODAY + words)


@pytest.mark.parametrize(
    "words",
    [
        "On Oct. 5, 2004, Washington was under water.",
        "On 5 October 2004 the German and the Brazilian envoys spoke of a draft.",  # neither is told a side
        "On 6 October 2004 Washington struck down a text of Algeria, Pakistan and Tunisia.",  # nobody voted that day
    ],
)
def test_a_day_alone_makes_no_vote(words: str) -> None:
    assert "S/2004/783" not in votes(TODAY + words)


def test_another_body_has_no_vote_by_its_day() -> None:
    text = "FIFA voted on the World Cup on 23 December 1989. It took three, American, British and French, to stop it."
    assert votes(text) == []


def test_what_is_found_by_its_day_is_told_with_its_places() -> None:
    text = TODAY + "On 23 December 1989 it took three, American, British and French, to stop a draft on Panama."
    checked = horseshoe.check(text, published="2006-07-14")
    (match,) = [m for m in checked.matches if m.vote and m.vote.symbol == "S/21048"]
    (action,) = [a for a in checked.reading.actions if a.id == match.action]
    assert {m: str(b) for m, b in action.ballots.items()} == dict.fromkeys(("USA", "GBR", "FRA"), "no")
    assert all(text[s.start : s.end] == s.quote for spans in action.evidence.values() for s in spans)
    assert not [f for f in checked.findings if f.verdict.value in ("contradicted", "impossible")]
