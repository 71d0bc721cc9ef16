"""The law: /law, each rule at an anchor of its own; and /law/try, a supposed vote, every state of it an address."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from horseshoe.council.ballots import Ballot
from horseshoe.drawing.sheet import vote_sheet
from horseshoe.errors import InputError
from horseshoe.page import asking, paths
from horseshoe.page.house import House, house
from horseshoe.page.publishing import publish
from horseshoe.page.views.law import LawView, law_sheet, law_view
from horseshoe.page.views.suppose import CHOICES, SupposeView, suppose_sheet, suppose_view, supposed
from horseshoe.page.views.turning import Matter

router = APIRouter()
_OURS = {"on", "vote", "kind"}


def rules(house: Annotated[House, Depends(house)]) -> LawView:
    """The law."""
    return law_view(house.record)


def tried(
    request: Request,
    house: Annotated[House, Depends(house)],
    on: Annotated[str, Query(description="The day, whose Council votes; else the record's last", max_length=40)] = "",
    vote: Annotated[str, Query(description="A vote to begin with, by symbol or id", max_length=80)] = "",
    kind: Annotated[str, Query(description="substantive, procedural, preliminary", max_length=40)] = "",
) -> SupposeView:
    """What the law makes of ballots; each ballot is a parameter called by its State's code: CHN=abstain."""
    cast = {}
    for code, said in request.query_params.items():
        if code in _OURS or not said:
            continue
        ballot = asking.one_of(Ballot, said[:40], code[:20])
        if ballot not in CHOICES:
            raise InputError(f"no ballot {said[:40]!r}", where=code[:20], advice=f"One of: {', '.join(CHOICES)}")
        cast[code] = ballot
    matter = asking.one_of(Matter, kind, "kind")
    return suppose_view(house.record, asking.day(on, "on"), asking.words(vote), matter, cast)


SUPPOSE_PAGE = publish(
    router,
    paths.SUPPOSE,
    tried,
    template="suppose.html",
    name="law_try",
    summary="A supposed vote: the ruling on any ballots of a day's Council. Each ballot is a parameter: CHN=abstain.",
    sheet=lambda _, view: suppose_sheet(view),
    draw=lambda _, view: vote_sheet(supposed(view)),
)
LAW_PAGE = publish(
    router,
    paths.LAW,
    rules,
    template="law.html",
    name="law",
    summary="Every rule with its dates, citation, precedents, and the rulings that stand on it.",
    sheet=lambda _, view: law_sheet(view),
)
