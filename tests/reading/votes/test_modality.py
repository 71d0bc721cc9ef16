"""What happened is told from what was expected, asked for, denied or supposed."""

from __future__ import annotations

import time
from datetime import date

import pytest

from horseshoe.reading.claims.actions import Action, Kind, Modality
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from horseshoe.reading.votes.modality import is_question, modality


def votes(text: str) -> list[Action]:
    reading = read(open_page(text.encode(), "report.txt"), date(2024, 3, 25).isoformat())
    return [a for a in reading.actions if a.kind is Kind.VOTE]


AHEAD = (
    "The Security Council is expected to pass the draft 14-1 on Friday.",
    "The text would have been vetoed by Russia had it been put to the vote in the Security Council.",
    "If put to the vote, the Security Council draft would get 13 votes and one against.",
    "Sources say 13 will vote for the Security Council text.",
    "At least nine Security Council members will vote for the French draft on Tuesday, diplomats said.",
    "Will Russia veto the Security Council draft?",
    "Did the United States abstain in the Security Council vote on Gaza?",
    "The Security Council draft looks certain to be vetoed by the United States.",
    "A veto by China would be its first in the Security Council since 1999.",
    "Had China voted against it, the Security Council draft would have failed.",
    "Diplomats predicted a 13-0-2 vote in the Security Council.",
    "The vote in the Security Council is likely to be 12 in favour and three abstentions.",
    "Russia would probably veto, and China abstain, if the Security Council voted on the tribunal.",
    "A Security Council vote on the UAE draft was due on Friday.",
    "Russia vowed to veto any Security Council resolution that names it.",
    "Russia threatened to veto the Security Council resolution on Mali.",
    "China is likely to abstain in the Security Council, an envoy said.",
    "Washington has not decided whether to veto the Security Council draft.",
    "The Security Council should adopt the resolution, Guterres said.",
    "The Security Council draft had the votes to pass, diplomats said on Monday.",
)
DENIALS = (
    "The United States did not veto the Security Council draft on settlements.",
    "Russia denied it had vetoed the Security Council text.",
    "Moscow says it did not veto the Security Council draft on Syria.",
    "The Security Council never adopted the resolution.",
    "The Security Council has yet to adopt a resolution on Sudan.",
    "It is not true that Russia vetoed the Security Council draft, its embassy said.",
    "The US refrained from using its veto in the Security Council.",
    "Contrary to reports, China did not vote against the Security Council draft.",
    "No one in the Security Council voted against the text.",
)


@pytest.mark.parametrize("text", AHEAD)
def test_no_forecast_is_a_result(text: str) -> None:
    assert not [a for a in votes(text) if a.modality is Modality.HAPPENED or a.tally or a.vetoes or a.ballots]


@pytest.mark.parametrize("text", DENIALS)
def test_what_is_denied_did_not_happen(text: str) -> None:
    told = [a for a in votes(text) if a.modality is Modality.HAPPENED]
    assert not [a for a in told if a.vetoes or a.ballots or a.outcome != "unknown"]


@pytest.mark.parametrize(
    ("text", "modality_", "sponsors", "day"),
    [
        (
            "The Security Council could vote on Tuesday on an Algerian draft demanding a ceasefire.",
            Modality.EXPECTED,
            ("DZA",),
            "2024-03-26",
        ),
        (
            "The Security Council is to vote on Wednesday on a draft resolution by Slovenia.",
            Modality.EXPECTED,
            ("SVN",),
            "2024-03-27",
        ),
        ("A Security Council vote on the UAE draft is expected on Friday.", Modality.EXPECTED, ("ARE",), "2024-03-29"),
        (
            "The US called for a Security Council vote on its draft resolution backing a ceasefire.",
            Modality.PROPOSED,
            ("USA",),
            None,
        ),
        ("Britain asked for a vote on its Security Council draft.", Modality.PROPOSED, ("GBR",), None),
    ],
)
def test_votes_ahead_keep_their_sponsor_and_day(
    text: str, modality_: Modality, sponsors: tuple[str, ...], day: str | None
) -> None:
    [vote] = votes(text)
    assert vote.modality is modality_
    assert vote.sponsors == sponsors
    assert (vote.date.value if vote.date else None) == day


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("A text urging restraint was adopted by the Security Council on Friday.", "adopted"),
        ("A Security Council resolution about Sudan was adopted unanimously.", "adopted"),
        ("A Security Council draft requested by Ukraine was vetoed by Russia.", "vetoed"),
        ("A Security Council resolution sought by France was adopted unanimously.", "adopted"),
        ("Talks went on until the Security Council adopted the text at midnight.", "adopted"),
        ("The Security Council text was softened twice before the US vetoed it.", "vetoed"),
        ("A Security Council draft that would have imposed sanctions was vetoed by Russia and China.", "vetoed"),
        ("The resolution threatening sanctions was adopted by the Security Council, 13-0.", "adopted"),
        ("A Security Council text demanding that the rebels withdraw was adopted by 12 votes to none.", "adopted"),
        ("As expected, Russia vetoed the Security Council draft.", "vetoed"),
        ("Russia made good on its threat and vetoed the Security Council draft.", "vetoed"),
        (
            "After threatening for weeks to veto it, the United States abstained and the Security Council adopted the "
            "text.",
            "adopted",
        ),
        (
            "The UNSC resolution, which Israel says the U.S. should have vetoed, was adopted with 14 votes.",
            "adopted",
        ),
    ],
)
def test_what_happened_happened_whatever_its_subject_was_to_do(text: str, outcome: str) -> None:
    assert [a.outcome for a in votes(text) if a.modality is Modality.HAPPENED] == [outcome]


@pytest.mark.parametrize(
    ("norm", "word", "expected"),
    [
        ("<V0> vetoed it", "vetoed", Modality.HAPPENED),
        ("<V0> may veto it", "veto", Modality.EXPECTED),
        ("<V0> did not veto it", "veto", Modality.DENIED),
        ("it was not adopted", "adopted", Modality.DENIED),
        ("it would have been adopted", "adopted", Modality.EXPECTED),
        ("it has been adopted", "adopted", Modality.HAPPENED),
        ("if it is adopted", "adopted", Modality.EXPECTED),
        ("it could not be adopted", "adopted", Modality.DENIED),
        ("instead of adopting it", "adopting", Modality.DENIED),
        ("a plan to adopt it", "adopt", Modality.EXPECTED),
        ("it backs the plan and was adopted", "was adopted", Modality.HAPPENED),
    ],
)
def test_the_verb_is_governed_by_its_own_words(norm: str, word: str, expected: Modality) -> None:
    assert modality(norm, norm.index(word)) is expected


def test_questions_ask() -> None:
    assert is_question("Will it pass? ")
    assert not is_question("It asked whether it would pass.")


def test_long_lines_take_linear_time() -> None:
    for piece in ("expected to ", "if it ", "had it been ", "<V0> would ", "was not ", "would have , "):
        norm = piece * 5_000
        started = time.perf_counter()
        modality(norm, len(norm))
        assert time.perf_counter() - started < 2, piece
