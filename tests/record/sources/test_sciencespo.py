"""The table of votes of Sciences Po, on rows of our own."""

from __future__ import annotations

import pytest

from horseshoe.errors import RecordError
from horseshoe.record.sources import sciencespo

SP = {
    "Vote in the DB": "7",
    "UN classification": "S/9696 and Corr.1 & 2",
    "Vote outcome": "vetoed",
    "Date": "1970-03-17",
    "Official full title": "Question concerning the situation in Southern Rhodesia",
    "Yes": "9",
    "No": "2",
    "Abstentions": "4",
    "CHINA": "Y",
    "RUSSIAN FEDERATION/USSR": "A",
    "EGYPT / UNITED ARAB REPUBLIC": "",
    "ZAIRE": "NV",
}


def test_sciencespo_gives_ballots_and_a_bare_symbol() -> None:
    (row,) = sciencespo.rows([SP])
    assert row.vote == "S/9696"
    assert row.place == "sciencespo-votes-1946-2025.csv vote 7"
    assert row.facts["tally"] == "9-2-4"
    ballots = {name: said for name, said in row.facts.items() if name.startswith("ballot:")}
    assert list(ballots.values()) == ["yes", "abstain", "not_participating"]
    assert "ballot:EGY" not in ballots


def test_sciencespo_tells_votes_on_one_text_apart_in_its_own_order() -> None:
    assert [row.vote for row in sciencespo.rows([SP, SP])] == ["S/9696#1", "S/9696#2"]


def test_sciencespo_writes_an_adoption_without_a_vote_as_nobody_voting() -> None:
    line = SP | {
        "UN classification": "S/RES/1999(2011)",
        "CHINA": "NV",
        "RUSSIAN FEDERATION/USSR": "NV",
        "Yes": "0",
        "Official full title": "Security Council resolution 1999 (2011) [on admission of South Sudan]",
    }
    (row,) = sciencespo.rows([line])
    assert row.facts["method"] == "without_vote"
    assert "tally" not in row.facts
    assert row.facts["title"] == "admission of South Sudan"


def test_sciencespo_has_votes_nobody_knows() -> None:
    (row,) = sciencespo.rows([SP | {"CHINA": "?", "Yes": "?", "No": "?", "Abstentions": "?"}])
    assert row.facts["ballot:CHN"] == "unrecorded"
    assert "tally" not in row.facts


def test_a_column_that_is_no_state_is_an_error() -> None:
    with pytest.raises(RecordError, match="ATLANTIS"):
        list(sciencespo.rows([SP | {"ATLANTIS": "Y"}]))
