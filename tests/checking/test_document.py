"""The document is what the contract says, to the letter."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace

from horseshoe.checking.check import check
from horseshoe.checking.contract import document, report
from horseshoe.checking.finding import Checked
from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Moment, Told
from horseshoe.reading.claims.claims import BallotSaid, OutcomeSaid, TallySaid
from horseshoe.reading.claims.passages import Comparator, Counts, Figure, Quote, QuoteKind
from horseshoe.reading.spans import Span
from horseshoe.record.store import Record
from tests.checking.by_hand import action, claim, reading

SCHEMA = Path(__file__).parents[3] / "shared" / "contract" / "check-output.schema.json"


@pytest.fixture(scope="module")
def checked(record: Record) -> Checked:
    told = action(
        "vetoed",
        score="13-1-1",
        derived="no",
        vetoes="USA",
        no="USA",
        abstain="GBR",
        sponsors="ARE",
        about="gaza ceasefire",
    )
    other = action("adopted", score="14-0-1", on="2014-12-30", id="a2")
    claims = (
        claim(TallySaid(13, 1, 1), "13 in favour"),
        claim(BallotSaid(("GBR",), Ballot.ABSTAIN), "Britain abstained"),
        claim(OutcomeSaid(Told.ADOPTED), "passed", of="a2"),
    )
    made = reading(told, other, claims=claims)
    span = Span.of(made.page.text, 0, 6)
    figure = Figure("f1", (span,), Counts.KILLED, 17487, 17487, Comparator.MORE_THAN, attribution=("ministry",))
    quote = Quote("q1", (span,), QuoteKind.DIRECT, speaker="Robert Wood", state="USA", via=("AFP",))
    return check(replace(made, figures=(figure,), quotes=(quote,)), record)


@pytest.mark.skipif(not SCHEMA.exists(), reason="the contract is kept outside the project")
def test_document_is_the_contract(checked: Checked, record: Record) -> None:
    import jsonschema

    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    made = json.loads(json.dumps(document([checked, checked], record)))
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(made)
    assert made["record"]["decisions"] == len(record.all)


def test_report_says_its_vote_and_where_its_day_came_from(checked: Checked) -> None:
    made = report(checked)
    first = made["actions"][0]
    assert first["vote"]["symbol"] == "S/2023/970"
    assert first["date"] == {"text": None, "value": "2023-12-08", "precision": "day", "basis": "matched"}
    assert first["tally_basis"] == {"yes": "stated", "no": "derived", "abstain": "stated"}
    assert first["vote"]["rivals"][0]["why_not"].endswith(".")
    assert made["published"] == "2023-12-08"
    assert made["published_basis"] == "inferred"


def test_a_day_the_report_prints_is_never_overwritten(bench: Callable[..., Checked]) -> None:
    told = action("vetoed", on="2023-12-09", vetoes="USA", score="13-1-1", sponsors="ARE", about="gaza ceasefire")
    made = report(bench(told))["actions"][0]
    assert made["vote"]["date"] == "2023-12-08"
    assert (made["date"]["value"], made["date"]["basis"]) == ("2023-12-09", "stated")


def test_friday_becomes_the_day_of_the_vote(bench: Callable[..., Checked]) -> None:
    told = action(
        "not_adopted", on=Moment(text="Friday", weekday=4), no="RUS CHN", sponsors="USA", about="gaza ceasefire"
    )
    made = report(bench(told))["actions"][0]["date"]
    assert made["text"] == "Friday"
    assert (made["value"], made["basis"]) == ("2024-03-22", "published")


def test_text_is_hashed_as_it_stands(checked: Checked) -> None:
    text = checked.reading.page.text
    assert report(checked)["text"] == {"sha256": sha256(text.encode()).hexdigest(), "length": len(text)}


def test_spans_carry_the_bytes_they_came_from(record: Record) -> None:
    made = reading(action("adopted"), claims=(claim(OutcomeSaid(Told.ADOPTED), "passed"),))
    page = replace(made.page, locate=lambda start, end: (start + 100, end + 100))
    span = report(check(replace(made, page=page), record))["claims"][0]["spans"][0]
    assert (span["source_start"], span["source_end"]) == (span["start"] + 100, span["end"] + 100)


def test_claims_stand_in_the_order_of_the_text(checked: Checked) -> None:
    starts = [c["spans"][0]["start"] for c in report(checked)["claims"]]
    assert starts == sorted(starts)


def test_a_record_ballot_that_nobody_told_is_not_in_the_contract(bench: Callable[..., Checked]) -> None:
    told = replace(action("adopted"), ballots={"USA": Ballot.UNRECORDED, "FRA": Ballot.YES})
    assert report(bench(told))["actions"][0]["ballots"] == {"FRA": "yes"}
