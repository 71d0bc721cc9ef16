"""Agreement: /agreement, over any members and any period."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query

from horseshoe.answers.pairs import FIVE, Abstention, Silence
from horseshoe.council.seats import council
from horseshoe.page import asking, paths
from horseshoe.page.house import House, house
from horseshoe.page.publishing import publish
from horseshoe.page.views.agreement import (
    AgreementView,
    Asked,
    agreement_drawing,
    agreement_sheet,
    agreement_view,
)

router = APIRouter()
Text = str | None


def seen(
    house: Annotated[House, Depends(house)],
    members: Annotated[Text, Query(description="Codes or names with commas; 'five'; 'now'", max_length=600)] = None,
    since: Annotated[Text, Query(description="First day or year", max_length=40)] = None,
    until: Annotated[Text, Query(description="Last day or year", max_length=40)] = None,
    topic: Annotated[Text, Query(description="Subject, by id or label", max_length=80)] = None,
    votes: Annotated[Text, Query(description="divided (not everybody in favour), or all", max_length=10)] = None,
    abstention: Annotated[Text, Query(description="apart, half, as_no, left_out", max_length=20)] = None,
    silence: Annotated[Text, Query(description="left_out, as_abstention, apart", max_length=20)] = None,
) -> AgreementView:
    """The pairs that are asked for."""
    first, last = asking.period(since, until)
    asked = Asked(
        members=_codes(house, asking.words(members)),
        since=first,
        until=last,
        topic=asking.topic(topic, "topic"),
        contested=(asking.one_of(asking.Which, votes, "votes") or asking.Which.DIVIDED) is asking.Which.DIVIDED,
        abstention=asking.one_of(Abstention, abstention, "abstention") or Abstention.APART,
        silence=asking.one_of(Silence, silence, "silence") or Silence.LEFT_OUT,
    )
    return agreement_view(house.record, asked)


def _codes(house: House, said: str | None) -> list[str]:
    if said in (None, "five"):
        return list(FIVE)
    if said == "now":
        return list(council(house.settings.today()).members)
    return [code for name in said.split(",") if (code := asking.member(name, "members"))]


AGREEMENT_PAGE = publish(
    router,
    paths.AGREEMENT,
    seen,
    template="agreement.html",
    name="agreement",
    summary="How often members cast the same ballot, pair by pair, with n and a 95 % interval.",
    sheet=lambda _, view: agreement_sheet(view),
    draw=lambda _, view: agreement_drawing(view),
)
