"""A whole side of a vote named in one breath is that side, in words no rule knows; anything less is not."""

from __future__ import annotations

import pytest

import horseshoe

VENEZUELA = "On 28 February 2019 the United States put a text on Venezuela to the Security Council, which was vetoed. "
ICC = "On 15 November 2013 the Security Council failed to adopt a draft resolution by Rwanda on the court and Kenya. "


def told(text: str) -> dict[str, str]:
    return {m: str(b) for action in horseshoe.check(text).reading.actions for m, b in action.ballots.items()}


@pytest.mark.parametrize(
    ("words", "side", "members"),
    [
        ("It broke its teeth on Russia, China and South Africa.", "no", "RUS CHN ZAF"),
        ("In the rejecting corner one found South Africa, China and Russia.", "no", "RUS CHN ZAF"),
        ("To neither camp went Indonesia, the Ivory Coast and Equatorial Guinea.", "abstain", "IDN CIV GNQ"),
    ],
)
def test_three_that_are_all_of_a_side_are_that_side(words: str, side: str, members: str) -> None:
    found = told(VENEZUELA + words)
    assert {m for m, ballot in found.items() if ballot == side} >= set(members.split())


def test_a_side_may_be_named_in_two_lists_of_one_sentence() -> None:
    words = "Kenya could reckon with Rwanda, Togo and Morocco, and with China, Russia, Pakistan and Azerbaijan."
    found = told(ICC + words)
    assert {m for m, ballot in found.items() if ballot == "yes"} == {"RWA", "TGO", "MAR", "CHN", "RUS", "PAK", "AZE"}


@pytest.mark.parametrize(
    "words",
    [
        "It broke its teeth on Russia and South Africa.",  # China was against it too
        "It broke its teeth on Russia, China, South Africa and Indonesia.",  # which abstained
        "Indonesia, Peru and Poland had sent ministers.",  # of two sides
    ],
)
def test_less_than_a_side_and_more_than_one_prove_nothing(words: str) -> None:
    assert not {"ZAF", "IDN", "PER"} & set(told(VENEZUELA + words))


def test_two_are_named_together_for_all_they_do() -> None:
    lead = "On 23 December 2022 resolution 2669 on Myanmar was discussed. "
    assert told(lead + "Ethiopia and Kenya had sent envoys to Yangon.") == {}


def test_what_follows_from_a_side_is_told_with_its_place() -> None:
    text = VENEZUELA + "It broke its teeth on Russia, China and South Africa."
    (action,) = [a for a in horseshoe.check(text).reading.actions if a.ballots]
    (span,) = action.evidence["ballot.ZAF"]
    assert text[span.start : span.end] == span.quote
    assert "South Africa" in span.quote


SYRIA = "On 5 December 2016 the Security Council voted on a text on Aleppo, 11-3-1. "


@pytest.mark.parametrize(
    ("words", "authors"),
    [
        ("It bore the fingerprints of Egypt, Spain and New Zealand.", {"EGY", "ESP", "NZL"}),
        ("It bore the fingerprints of Egypt and Spain.", set()),  # not all of them
        ("It bore the fingerprints of Egypt, Spain and Japan.", set()),  # Japan was no author
    ],
)
def test_all_authors_named_together_are_the_authors(words: str, authors: set[str]) -> None:
    assert {m for a in horseshoe.check(SYRIA + words).reading.actions for m in a.sponsors} == authors


def test_a_line_of_three_names_and_not_a_word_says_nothing_of_them() -> None:
    found = told(VENEZUELA + "Indonesia, the Ivory Coast and Equatorial Guinea.")
    assert not {"IDN", "CIV", "GNQ"} & set(found)


def test_a_veto_that_was_expected_was_not_cast() -> None:
    text = (
        "On 25 October 2023 a US resolution on Gaza was vetoed in the Security Council by Russia and China. "
        "The other, put forward by Russia, failed, too few being for it. Had it been otherwise a US veto was expected."
    )
    assert "no" not in {ballot for member, ballot in told(text).items() if member == "USA"}


def test_names_of_no_side_keep_no_bare_failure_alive() -> None:
    text = "The Security Council met on Friday. The bid failed, and Malta, Japan and Peru regretted it."
    checked = horseshoe.check(text)
    assert [a for a in checked.reading.actions if a.kind.value == "vote" and a.modality.value == "happened"] == []
