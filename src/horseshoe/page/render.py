"""Templates become pages. Everything is escaped but the studio's own strings, which escape for themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from horseshoe.answers.chosen import continued
from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT
from horseshoe.council.seats import council
from horseshoe.council.terms import all_terms
from horseshoe.drawing.card import about, cite, sentence
from horseshoe.drawing.council import council_table
from horseshoe.drawing.marks import BALLOTS, VERDICTS, VETO
from horseshoe.drawing.naming import day, listed, short_name, with_article
from horseshoe.drawing.table import horseshoe
from horseshoe.drawing.tally import tally_bar
from horseshoe.page import citing, paths
from horseshoe.page.formats import Form
from horseshoe.page.nav import NAV
from horseshoe.page.views.agreement import AgreementView, agreement_drawing
from horseshoe.page.views.choice import Order
from horseshoe.page.views.citations import cited_path
from horseshoe.page.views.member import MemberView, member_drawing
from horseshoe.page.views.precedents import PRECEDENTS
from horseshoe.page.views.saying import OUTCOMES
from horseshoe.page.views.suppose import CHOICES, SupposeView, supposed
from horseshoe.record.vote import Vote
from horseshoe.version import __version__

if TYPE_CHECKING:
    from horseshoe.page.house import House


def render(house: House, template: str, **words: object) -> str:
    """A page as HTML: the template with `house`, `site` and these words."""
    return _environment().get_template(template).render(house=house, site=house.site, **words)


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("horseshoe.page", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        council_drawing=_council, years_drawing=_years, matrix_drawing=_matrix,
        table_drawing=_table, supposed_drawing=_supposed, bar_drawing=_bar, cite=_cite, studio=Markup,
        about=about, sentence=sentence, capital=capital, day=day, listed=listed, short_name=short_name,
        with_article=with_article,
    )  # fmt: skip
    made.globals.update(
        paths=paths, citing=citing, nav=NAV, version=__version__, BALLOTS=BALLOTS, VETO=VETO, VERDICTS=VERDICTS,
        Ballot=Ballot, Form=Form, outcomes=OUTCOMES, choices=CHOICES, precedents=PRECEDENTS,
        cited=cited_path, sat=sat, without=without,
    )  # fmt: skip
    return made


def _table(vote: Vote, key: str = "table") -> Markup:
    """The horseshoe of a vote."""
    return Markup(horseshoe(vote, key=key, alone=False))  # noqa: S704


def _supposed(view: SupposeView) -> Markup:
    """The horseshoe of a supposed vote, with its tally bar."""
    vote = supposed(view)
    return _table(vote) + _bar(vote)


def _council(day: date) -> Markup:
    """The Council of a day at its table."""
    return Markup(council_table(council(day), key="table", alone=False))  # noqa: S704


def _years(view: MemberView) -> Markup:
    """A member's ballots by year."""
    return Markup(member_drawing(view, alone=False))  # noqa: S704


def _matrix(view: AgreementView) -> Markup:
    """The matrix of agreement."""
    return Markup(agreement_drawing(view, alone=False))  # noqa: S704


def _bar(vote: Vote, key: str = "bar") -> Markup:
    """Its tally bar."""
    return Markup(tally_bar(vote, key=key, alone=False))  # noqa: S704


def _cite(text: str) -> Markup:
    """A citation, linked where it is a document of the Council; escaped by the studio."""
    return Markup(cite(text))  # noqa: S704


def without(query: Mapping[str, str], sets: Mapping[str, str], drop: Iterable[str], order: str) -> dict[str, str]:
    """What an address sets when parts of it are set anew or dropped; the order only where it is not the usual one."""
    kept = {name: value for name, value in query.items() if name not in set(drop)}
    return kept | dict(sets) | ({} if order == Order.NEWEST else {"order": order})


@cache
def sat() -> tuple[tuple[str, str], ...]:
    """Every State that ever had a seat, by its code and name of today, in alphabetical order."""
    codes = {continued(term.code) for term in all_terms()} | {continued(seat.code) for seat in PERMANENT}
    return tuple(sorted(((code, short_name(code)) for code in codes), key=lambda held: held[1]))


def capital(text: str) -> str:
    """The text with a capital to begin with."""
    return text[:1].upper() + text[1:]
