"""A report as a whole: what comes out of a page, and what must not."""

from __future__ import annotations

from pathlib import Path

import pytest

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.claims.claims import ClaimKind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.reading import Reading
from horseshoe.reading.report import read

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
needs_seeds = pytest.mark.skipif(not SEEDS.exists(), reason="the shared folder is not beside this checkout")


def reading(text: str, published: str | None = None) -> Reading:
    return read(open_page(text.encode(), "story.txt"), published)


def votes(text: str, published: str | None = None) -> list[object]:
    return [a for a in reading(text, published).actions if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED]


STORY = """Council fails to agree on aid

UNITED NATIONS, 12 July 2023 (Courier) - Russia on Tuesday vetoed a Security Council resolution drafted by Brazil and \
Switzerland that would have kept a crossing into Syria open for nine months. Thirteen members voted in favour and \
China abstained.

A rival Russian draft won the votes of Russia and China only. Three members voted against it and ten abstained.

Leave a Reply

Your email address will not be published.
"""


def test_two_drafts_of_one_day_stay_two() -> None:
    first, second = votes(STORY)
    assert (first.vetoes, first.tally.yes, first.tally.no, first.tally.abstain) == (("RUS",), 13, 1, 1)  # type: ignore[attr-defined]
    assert set(first.sponsors) == {"BRA", "CHE"}  # type: ignore[attr-defined]
    assert (second.tally.no, second.tally.abstain, second.vetoes) == (3, 10, ())  # type: ignore[attr-defined]


def test_the_dateline_gives_the_day_of_publication_and_the_weekday_is_resolved_against_it() -> None:
    read_ = reading(STORY)
    assert (read_.published, read_.published_basis) == ("2023-07-12", "dateline")
    assert read_.actions[0].date is not None
    assert read_.actions[0].date.value == "2023-07-11"


def test_every_span_of_a_reading_is_the_text_at_its_place() -> None:
    read_ = reading(STORY)
    spans = [s for a in read_.actions for s in a.spans] + [s for c in read_.claims for s in c.spans]
    spans += [s for a in read_.actions for ss in a.evidence.values() for s in ss]
    assert spans
    assert all(read_.page.text[s.start : s.end] == s.quote for s in spans)


def test_furniture_yields_nothing() -> None:
    read_ = reading(STORY)
    end = STORY.index("Leave a Reply")
    assert all(s.end <= end for c in read_.claims for s in c.spans)


def test_a_text_not_adopted_that_is_called_a_resolution_is_a_claim_about_the_word() -> None:
    terms = [c for c in reading(STORY).claims if c.kind is ClaimKind.TERM]
    assert any("resolution" in c.spans[0].quote for c in terms)


def test_a_report_in_another_language_yields_nothing() -> None:
    text = (
        "Le Conseil de sécurité a adopté vendredi une résolution sur la Libye par dix voix pour et cinq abstentions. "
        * 3
    )
    read_ = reading(text)
    assert (read_.actions, read_.claims) == ((), ())


def test_an_empty_day_of_publication_is_unknown_and_not_guessed() -> None:
    read_ = reading("The Security Council adopted resolution 1199 on Friday by 14-0 with China abstaining.")
    assert (read_.published, read_.published_basis) == (None, "unknown")
    assert read_.actions[0].date is not None
    assert read_.actions[0].date.value is None


@needs_seeds
def test_a_report_before_the_vote_tells_nothing_that_happened() -> None:
    for name in ("000", "003"):
        path = next(SEEDS.glob(f"{name}_*.txt"))
        actions = read(open_page(path.read_bytes(), path.name)).actions
        assert not [a for a in actions if a.kind is Kind.VOTE and a.modality is Modality.HAPPENED], name


@needs_seeds
def test_a_statement_without_unanimity_is_neither_vote_nor_veto() -> None:
    path = next(SEEDS.glob("002_*.txt"))
    read_ = read(open_page(path.read_bytes(), path.name))
    assert not [a for a in read_.actions if a.kind is Kind.VOTE]
    assert not [c for c in read_.claims if c.kind is ClaimKind.VETO]
    assert {Kind.STATEMENT, Kind.CONSULTATIONS} <= {a.kind for a in read_.actions}


@needs_seeds
def test_the_vetoed_draft_is_read_with_its_stated_count_and_the_no_that_follows_from_the_veto() -> None:
    path = next(SEEDS.glob("001_*.txt"))
    (vote,) = [a for a in read(open_page(path.read_bytes(), path.name)).actions if a.kind is Kind.VOTE]
    assert vote.outcome is Told.VETOED
    assert vote.tally is not None
    assert (vote.tally.yes, vote.tally.basis["yes"].value) == (13, "stated")
    assert (vote.tally.no, vote.tally.basis["no"].value) == (1, "derived")
    assert vote.sponsors == ("ARE",)
